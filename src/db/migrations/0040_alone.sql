-- Doses that one person gave where two give, and who looked at them afterwards: few among all doses, and the list of every day asks for them (docs/decisions/0629).
create index entry_alone on log.entry (person, happened) where kind = 'dose' and (name = '@care-released' or name = '@dose-given' and body like '%"alone":true%');
