-- Figures read the doses of a case by their days, and from the index alone (docs/decisions/0612).
create index dose_case on now.dose ("case", day) include (person, entry, agent, site, what);
-- What may cover more days than one.
create index dose_covers on now.dose ("case") where what = 'home' or agent = 'buprenorphine';
