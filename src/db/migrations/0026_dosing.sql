-- Doses and what a clinic writes of somebody count their own numbers in the case: acts are decided on what was read of acts alone.
drop index log.entry_seq;
create unique index entry_seq on log.entry ((coalesce("case", person)), (kind = 'dose'), seq);
-- The window reads 45 days of doses, and whatever else was written of the person there.
create index entry_dosing on log.entry (person, left(name, 6), happened) where kind = 'dose';
-- Figures that the head of a clinic took over by signature.
create index entry_adoption on log.entry (for_unit) where kind = 'ledger' and name in ('@adoption', '@adoption-asked');

-- Doses as they are added up: each that was given, and whether it still counts. Derived from the log, as everything in `now`.
create table now.dose (
  entry uuid primary key,
  person uuid not null references now.person_head,
  -- The person whom all records stand for: moves with `now.person.canonical`.
  canonical uuid not null,
  "case" uuid not null,
  site text not null references units.unit,
  day date not null,
  -- Which part of the order's day, `top-up`, `replacement`, or `home` for days at home.
  what text not null check (what ~ '^([1-9]|top-up|replacement|home)$'),
  agent text not null check (agent in ('methadone', 'buprenorphine')),
  -- Tenths of a milligram: what was poured, and what of it was spilled.
  dose int not null check (dose > 0),
  lost int not null default 0 check (lost between 0 and dose),
  removed boolean not null default false,
  stands boolean not null generated always as (not removed and lost < dose) stored,
  -- A second one that came to light by a merge or a device: kept and shown, and the only kind that may stand beside another.
  again boolean not null default false
);
create unique index dose_once on now.dose (canonical, day, what) where not removed and lost < dose and not again and what <> 'home';
create index dose_site on now.dose (site, day);
create index dose_person on now.dose (person);

-- The right to an original dose of a person, day and part: one row a use of it, so that there is at most one use. Given, leased to a device, called by
-- telephone, on a numbered sheet, or not known since a restore.
create table now.dose_right (
  entry uuid not null,
  person uuid not null references now.person_head,
  canonical uuid not null,
  day date not null,
  part int not null check (part between 1 and 9),
  "is" text not null check ("is" in ('given', 'lease', 'call', 'paper', 'unknown')),
  site text not null references units.unit,
  asked_by uuid not null,
  device uuid,
  epoch int,
  until timestamptz,
  sheet text,
  waits uuid[],
  again boolean not null default false,
  primary key (entry, person, day, part),
  check (("is" in ('lease', 'call')) = (device is not null)),
  check (("is" in ('lease', 'call')) = (epoch is not null)),
  check (("is" in ('lease', 'call', 'unknown')) = (until is not null)),
  check (("is" = 'paper') = (sheet is not null)),
  check (("is" = 'unknown') = (waits is not null))
);
create unique index dose_right_once on now.dose_right (canonical, day, part) where not again;
create index dose_right_person on now.dose_right (person);
create index dose_right_out on now.dose_right (site, until) where "is" <> 'given';

-- Where the right lies on days on which it does not lie at the clinic that treats: a guest's schedule, or a transfer for a day.
create table now.dose_place (
  entry uuid primary key,
  person uuid not null references now.person_head,
  home text not null references units.unit,
  site text not null references units.unit,
  first_day date not null,
  last_day date not null,
  check (first_day <= last_day),
  check (home <> site)
);
create index dose_place_person on now.dose_place (person, last_day);
create index dose_place_site on now.dose_place (site, last_day);

-- A doctor was called to somebody at the window; open until a doctor answers or the dose is given.
create table now.dose_task (
  entry uuid primary key,
  person uuid not null references now.person_head,
  site text not null references units.unit,
  since text not null,
  established boolean not null,
  findings jsonb not null,
  answered uuid
);
create index dose_task_open on now.dose_task (site) where answered is null;
create index dose_task_person on now.dose_task (person) where answered is null;

-- Devices with a store of their own, and the count of the restores of this installation: what was leased under an earlier epoch is known no more. An epoch is
-- taken from the clock, not from the one before: a backup that is restored twice would else hand out the same one twice (docs/decisions/0533).
create table app.dose_device (
  id uuid primary key,
  site text not null references units.unit,
  name text not null check (length(name) between 1 and 60),
  enrolled_at timestamptz not null,
  enrolled_by uuid not null,
  revoked_at timestamptz,
  heard int not null default 0 check (heard >= 0)
);
create table app.dose_epoch (epoch int primary key check (epoch > 0), since timestamptz not null);
insert into app.dose_epoch (epoch, since) values (1, now());
alter table app.dose_device enable row level security;
alter table app.dose_epoch enable row level security;

-- Of several standing doses of one person, day and part the first is the dose and the others are `again`; uses of a right likewise. Marked first and freed
-- after, so that the walls hold in between.
create function now.number_doses(of_person uuid) returns void
language plpgsql set search_path = '' as $$
begin
  with placed as (
    select d.entry, row_number() over (partition by d.day, d.what order by d.entry) > 1 as again
    from now.dose d
    where d.canonical = of_person and d.stands and d.what <> 'home'
  )
  update now.dose d set again = true from placed p where p.entry = d.entry and p.again and not d.again;
  with placed as (
    select d.entry, row_number() over (partition by d.day, d.what order by d.entry) > 1 as again
    from now.dose d
    where d.canonical = of_person and d.stands and d.what <> 'home'
  )
  update now.dose d set again = false from placed p where p.entry = d.entry and not p.again and d.again;
  with placed as (
    select r.entry, r.person, r.day, r.part, row_number() over (partition by r.day, r.part order by r.entry) > 1 as again
    from now.dose_right r
    where r.canonical = of_person
  )
  update now.dose_right r set again = true
  from placed p
  where (p.entry, p.person, p.day, p.part) = (r.entry, r.person, r.day, r.part) and p.again and not r.again;
  with placed as (
    select r.entry, r.person, r.day, r.part, row_number() over (partition by r.day, r.part order by r.entry) > 1 as again
    from now.dose_right r
    where r.canonical = of_person
  )
  update now.dose_right r set again = false
  from placed p
  where (p.entry, p.person, p.day, p.part) = (r.entry, r.person, r.day, r.part) and not p.again and r.again;
end $$;

-- Who turned out to be one person has one right from then on: a second use is marked, never hidden; and each record takes its own when they part again.
create function now.join_doses() returns trigger
language plpgsql set search_path = '' as $$
begin
  if not exists (select from now.dose d where d.person = new.person) and not exists (select from now.dose_right r where r.person = new.person) then
    return null;
  end if;
  update now.dose d set canonical = coalesce(new.canonical, new.person), again = d.what <> 'home' where d.person = new.person;
  update now.dose_right r set canonical = coalesce(new.canonical, new.person), again = true where r.person = new.person;
  perform now.number_doses(coalesce(old.canonical, old.person)), now.number_doses(coalesce(new.canonical, new.person));
  return null;
end $$;
create trigger join_doses after update of canonical on now.person for each row
when (old.canonical is distinct from new.canonical) execute function now.join_doses();

alter table now.dose enable row level security;
alter table now.dose force row level security;
alter table now.dose_right enable row level security;
alter table now.dose_right force row level security;
alter table now.dose_place enable row level security;
alter table now.dose_place force row level security;
alter table now.dose_task enable row level security;
alter table now.dose_task force row level security;
create policy log_writes on now.dose to hoa_nhap_log using (true) with check (true);
create policy log_writes on now.dose_right to hoa_nhap_log using (true) with check (true);
create policy log_writes on now.dose_place to hoa_nhap_log using (true) with check (true);
create policy log_writes on now.dose_task to hoa_nhap_log using (true) with check (true);
create policy log_writes on app.dose_device to hoa_nhap_log using (true) with check (true);
create policy log_writes on app.dose_epoch to hoa_nhap_log using (true) with check (true);
grant select, insert, update, delete on now.dose, now.dose_right, now.dose_place, now.dose_task to hoa_nhap_log;
grant select, insert, update on app.dose_device to hoa_nhap_log;
grant select, insert on app.dose_epoch to hoa_nhap_log;
grant execute on function now.number_doses, now.join_doses to hoa_nhap_log;
