-- What was poured as a dose and spilled: given, then lost. No bottle moves.
alter table stock.move drop constraint move_check1;
alter table stock.move add constraint move_between check (
  "from" in ('store', 'day', 'quarantine', 'transit') or "to" in ('store', 'day', 'quarantine', 'transit')
  or ("from", "to") in (('given', 'spilled'), ('spilled', 'given')));

-- The card that stands of each record: a code opens one person, in the whole network.
create table now.dose_card (
  person uuid primary key references now.person_head,
  code text not null unique,
  entry uuid not null,
  site text not null references units.unit
);
alter table now.dose_card enable row level security;
alter table now.dose_card force row level security;
create policy log_writes on now.dose_card to hoa_nhap_log using (true) with check (true);
grant select, insert, update, delete on now.dose_card to hoa_nhap_log;
-- Of two who hold one code since before this, the first keeps it; the window opens neither.
insert into now.dose_card (person, code, entry, site)
select distinct on (c.code) c.person, c.code, c.id, c.for_unit
from (
  select distinct on (e.person) e.person, e.body::jsonb #>> '{says,code}' as code, e.id, e.for_unit
  from log.entry e
  where e.kind = 'dose' and e.name = '@care-card' and not exists (select from log.entry x where x.person = e.person and x.kind = 'dose' and x.corrects = e.id)
  order by e.person, e.seq desc
) c
order by c.code, c.id;
