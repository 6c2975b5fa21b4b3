-- What screens read: derived from the log in the transaction that appends to it, and rebuilt from it.
create table now.person_head (
  person uuid primary key,
  -- Counts what was written about the person; a decision is appended only on the version it was made on.
  version bigint not null
) with (fillfactor = 80);

create table now.person (
  person uuid primary key references now.person_head,
  name text not null,
  name_key text not null,
  syllables text[] not null generated always as (string_to_array(name_key, ' ')) stored,
  birth text not null check (birth ~ '^\d{4}(-\d\d-\d\d)?$'),
  birth_year int not null generated always as (left(birth, 4)::int) stored,
  sex text not null check (sex in ('male', 'female')),
  number text,
  unit text not null references units.unit
);
create index person_unit on now.person (unit);
create index person_number on now.person (number) where number is not null;
create index person_syllables on now.person using gin (syllables);

create domain now.state_kind as text check (value in ('open', 'proposed', 'end'));

create table now."case" (
  "case" uuid primary key,
  person uuid not null references now.person_head,
  measure text not null,
  route text not null,
  state text not null,
  state_kind now.state_kind not null,
  units text[] not null,
  main_unit text not null references units.unit,
  stands_on uuid[] not null,
  opened date not null,
  ends date,
  irregular boolean not null,
  lost uuid[] not null,
  seq int not null,
  facts jsonb not null,
  fixed jsonb,
  -- Whether it has rows in now.task, and whether a unit other than its main one owes a deadline: most cases have neither.
  tasks boolean not null,
  awaits boolean not null,
  check (main_unit = any(units))
) with (fillfactor = 80);
create index case_person on now."case" (person);
create index case_main_unit on now."case" (main_unit) where state_kind <> 'end';
create index case_units on now."case" using gin (units);

-- No foreign keys here: write_now writes only rows of cases that it has just written, and the checks took a third of an act's rows.
create table now.deadline (
  "case" uuid not null,
  clock text not null,
  acts text[] not null,
  who text not null,
  offices text[] not null,
  unit text not null,
  opens text,
  raw text not null,
  rolled text not null,
  sort_key text not null collate "C",
  "from" text not null,
  edition text not null,
  basis jsonb not null,
  primary key ("case", clock)
);
create index deadline_unit on now.deadline (unit, sort_key);

create table now.task (
  "case" uuid not null,
  task text not null,
  raised text not null,
  who text not null,
  offices text[] not null,
  unit text not null,
  primary key ("case", task, raised)
);
create index task_unit on now.task (unit);

alter table now.person_head enable row level security;
alter table now.person_head force row level security;
alter table now.person enable row level security;
alter table now.person force row level security;
alter table now."case" enable row level security;
alter table now."case" force row level security;
alter table now.deadline enable row level security;
alter table now.deadline force row level security;
alter table now.task enable row level security;
alter table now.task force row level security;

create policy log_writes on now.person_head to hoa_nhap_log using (true) with check (true);
create policy log_writes on now.person to hoa_nhap_log using (true) with check (true);
create policy log_writes on now."case" to hoa_nhap_log using (true) with check (true);
create policy log_writes on now.deadline to hoa_nhap_log using (true) with check (true);
create policy log_writes on now.task to hoa_nhap_log using (true) with check (true);

create policy own_units on now."case" for select to hoa_nhap_owner, hoa_nhap_app
  using (units && (select walls.units()));
create policy own_units on now.person for select to hoa_nhap_owner, hoa_nhap_app
  using (unit = any((select walls.units())::text[]) or exists (select from now."case" c where c.person = person.person));
create policy own_units on now.deadline for select to hoa_nhap_owner, hoa_nhap_app
  using (exists (select from now."case" c where c."case" = deadline."case"));
create policy own_units on now.task for select to hoa_nhap_owner, hoa_nhap_app
  using (exists (select from now."case" c where c."case" = task."case"));

grant select, insert, update, delete on now.person_head, now.person, now."case", now.deadline, now.task to hoa_nhap_log;
-- Names and numbers are words: the program reads them through functions, which ask for the class.
grant select (person, birth, birth_year, sex, unit) on now.person to hoa_nhap_app;
grant select on now."case", now.deadline, now.task to hoa_nhap_app;
