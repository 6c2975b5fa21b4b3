-- The rest of a dose that was spilled in part stands beside it, and names it: several may, and none is a second dose of its day.
alter table now.dose add column rest_of uuid;
alter table now.dose drop constraint dose_what_check;
alter table now.dose add constraint dose_what_check check (what ~ '^([1-9]|top-up|replacement|rest|home)$');
alter table now.dose add constraint dose_rest check ((what = 'rest') = (rest_of is not null));
drop index now.dose_once;
create unique index dose_once on now.dose (canonical, day, what) where not removed and lost < dose and not again and what not in ('home', 'rest');
create index dose_rests on now.dose (rest_of) where rest_of is not null;

-- Of several standing doses of one person, day and part the first is the dose and the others are `again`; uses of a right likewise. Marked first and freed
-- after, so that the walls hold in between.
create or replace function now.number_doses(of_person uuid) returns void
language plpgsql set search_path = '' as $$
begin
  with placed as (
    select d.entry, row_number() over (partition by d.day, d.what order by d.entry) > 1 as again
    from now.dose d
    where d.canonical = of_person and d.stands and d.what not in ('home', 'rest')
  )
  update now.dose d set again = true from placed p where p.entry = d.entry and p.again and not d.again;
  with placed as (
    select d.entry, row_number() over (partition by d.day, d.what order by d.entry) > 1 as again
    from now.dose d
    where d.canonical = of_person and d.stands and d.what not in ('home', 'rest')
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

create or replace function now.join_doses() returns trigger
language plpgsql set search_path = '' as $$
begin
  if not exists (select from now.dose d where d.person = new.person) and not exists (select from now.dose_right r where r.person = new.person) then
    return null;
  end if;
  update now.dose d set canonical = coalesce(new.canonical, new.person), again = d.what not in ('home', 'rest') where d.person = new.person;
  update now.dose_right r set canonical = coalesce(new.canonical, new.person), again = true where r.person = new.person;
  perform now.number_doses(coalesce(old.canonical, old.person)), now.number_doses(coalesce(new.canonical, new.person));
  return null;
end $$;
