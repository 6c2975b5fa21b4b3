-- Where somebody usually takes doses: at the clinic that treats, or from a day on at one of its dispensing points; the latest word holds. Of one case and the
-- clinic that said it: whoever is treated elsewhere since takes doses there (docs/decisions/0620).
create table now.dose_point (
  entry uuid primary key,
  person uuid not null references now.person_head,
  "case" uuid not null,
  home text not null references units.unit,
  site text not null references units.unit,
  first_day date not null
);
create index dose_point_case on now.dose_point ("case");
create index dose_point_site on now.dose_point (site);
alter table now.dose_point enable row level security;
alter table now.dose_point force row level security;
create policy log_writes on now.dose_point to hoa_nhap_log using (true) with check (true);
grant select, insert, update, delete on now.dose_point to hoa_nhap_log;
