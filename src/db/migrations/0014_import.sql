-- Workbooks on their way in. What stands in the rows is personal data that nobody has recorded yet: it is erased when the import ends or its time is over.
-- Who imported what, when, and which entries came of it stays.
create schema exchange;
grant usage on schema exchange to hoa_nhap_log;

create domain exchange.stage as text
  check (value in ('loading', 'mapping', 'checking', 'ready', 'applying', 'done', 'undoing', 'undone', 'dropped'));

create table exchange.import (
  id uuid primary key,
  account uuid not null references signin.account,
  unit text not null references units.unit,
  -- Null when only persons are imported.
  measure text,
  file text not null check (length(file) between 1 and 200),
  sheet text not null,
  headings jsonb not null,
  -- Columns of the workbook by key, and values for all rows: `{mapping, constants}`.
  plan jsonb,
  stage exchange.stage not null default 'loading',
  -- The session in whose name work goes on after the program was killed; null when no work is under way.
  session bytea,
  why text,
  created_at timestamptz not null default now(),
  applied_at timestamptz,
  ended_at timestamptz,
  check ((stage in ('checking', 'applying', 'undoing')) or session is null)
);
create index import_unit on exchange.import (unit, created_at);
create index import_running on exchange.import (stage) where session is not null;

create domain exchange.verdict as text check (value in ('new', 'case', 'same', 'doubtful', 'refused'));
create domain exchange.outcome as text check (value in ('recorded', 'refused', 'skipped', 'undone', 'left'));

create table exchange.row (
  import uuid not null references exchange.import on delete cascade,
  -- The number of the row in the sheet.
  no int not null check (no > 0),
  -- Erased when the import ends: the cells, what was read in them, and what the user answered.
  cells jsonb,
  found jsonb,
  answer jsonb,
  verdict exchange.verdict,
  outcome exchange.outcome,
  -- Sentences why it was not recorded, or why it was left when the import was undone.
  reasons jsonb,
  person uuid,
  "case" uuid,
  entry uuid,
  -- Whether the import wrote the person down for the first time.
  registered boolean not null default false,
  -- What is sent twice is recorded once.
  key uuid not null default gen_random_uuid(),
  undo_key uuid not null default gen_random_uuid(),
  primary key (import, no),
  check (outcome is distinct from 'recorded' or person is not null),
  check (entry is null or "case" is not null)
);
create index row_verdict on exchange.row (import, verdict, no);

-- Headings that the people of a unit have mapped before: folded heading -> key of a column.
create table exchange.heading (
  unit text not null references units.unit,
  measure text not null,
  heading text not null,
  key text not null,
  primary key (unit, measure, heading)
);

alter table exchange.import enable row level security;
alter table exchange.import force row level security;
alter table exchange.row enable row level security;
alter table exchange.row force row level security;
alter table exchange.heading enable row level security;
alter table exchange.heading force row level security;

-- A list with names belongs to those of the unit who read names and numbers there.
create policy own_units on exchange.import to hoa_nhap_owner
  using (unit = any((select walls.own_units())::text[]) and unit = any((select walls.units_reading('identity'))::text[]))
  with check (unit = any((select walls.own_units())::text[]) and unit = any((select walls.units_reading('identity'))::text[]));
-- Asked once a statement, not once a row: an import has up to 20,000.
create policy own_units on exchange.row to hoa_nhap_owner
  using (import in (select i.id from exchange.import i)) with check (import in (select i.id from exchange.import i));
create policy own_units on exchange.heading to hoa_nhap_owner
  using (unit = any((select walls.own_units())::text[])) with check (unit = any((select walls.own_units())::text[]));

-- Work that a killed program left, and what lies there too long, is found whoever is signed in.
create policy upkeep on exchange.import to hoa_nhap_log using (true) with check (true);
create policy upkeep on exchange.row to hoa_nhap_log using (true) with check (true);
grant select, update (stage, session, ended_at) on exchange.import to hoa_nhap_log;
grant select (import), update (cells, found, answer) on exchange.row to hoa_nhap_log;
