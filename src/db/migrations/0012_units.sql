-- Earlier names and places of a unit, oldest first, as `{until, name, parent}`, and these names for searching; null where there are none, as in an export
-- of before. `name` and `parent` are those of the day on which the rows were derived.
alter table units.unit
  add column was jsonb,
  add column past_key text;

-- What the rows of units were derived from: the reference lists, the rulings of officials, and the last day on which something changed by itself.
create table units.derived (
  only_row boolean primary key default true check (only_row),
  stamp text not null
);

-- Says which unit has the files of one below that ended without a successor or was divided.
alter table signin.office add column assigns boolean;

-- Seats that wait for somebody to say which unit has the case, as `{seat, unit, to}`.
alter table now."case" add column unassigned jsonb not null default '[]';
create index case_unassigned on now."case" ("case") where unassigned <> '[]';

-- Rulings about units are numbered one after the other, whoever made them.
create unique index entry_units on log.entry (seq) where kind = 'ruling' and person is null and name <> '@editions';

grant select, insert, update, delete on units.unit, units.successor, units.within, units.derived to hoa_nhap_log;
grant execute on function units.refresh_within to hoa_nhap_log;
-- Whoever reaches other units from now on is remembered in accounts, which the writer of the log does not change.
alter function units.refresh_within() security definer;
