-- Who bears a name was looked up by reading all names: the index that answered went with the columns that 0015 dropped. Of 10,000 persons taken back one
-- by one, that was half of the work; in a country, a name that changed read a million.
create index person_name_bearers on now.person_name (name_no);

-- A name that is added or goes, and a case that is opened or goes, change rows of their own only; to compare all rows of the person with what they should
-- be took five times as long. What moves (a unit, a birth date, a case to another record) is still compared as a whole.
create function now.bear_name() returns trigger
language plpgsql set search_path = '' as $$
begin
  insert into now.bearer as b (person, unit, name, sounds, birth_year, alias)
  select new.person, k.unit, m.no, ' ' || array_to_string(array_sort(m.syllables collate "C"), ' ') || ' ', p.birth_year, new.alias
  from now.person p
  join now.name m on m.no = new.name_no
  cross join lateral (
    select p.unit
    union
    select u.unit from now."case" c cross join lateral unnest(c.units) u(unit) where c.person = new.person
  ) k
  where p.person = new.person
  on conflict (person, unit, name) do update set alias = false where b.alias and not excluded.alias;
  return null;
end $$;

create function now.lose_name() returns trigger
language plpgsql set search_path = '' as $$
begin
  -- `Hòa` and `Hoà` are one name, written twice.
  if exists (select from now.person_name n where n.person = old.person and n.name_no = old.name_no) then
    perform now.note_bearer(old.person);
  else
    delete from now.bearer b where b.person = old.person and b.name = old.name_no;
  end if;
  return null;
end $$;

create function now.bear_in_case() returns trigger
language plpgsql set search_path = '' as $$
begin
  insert into now.bearer (person, unit, name, sounds, birth_year, alias)
  select b.person, u.unit, b.name, b.sounds, b.birth_year, b.alias
  from now.person p
  join now.bearer b on b.person = p.person and b.unit = p.unit
  cross join lateral unnest(new.units) u(unit)
  where p.person = new.person
  on conflict do nothing;
  return null;
end $$;

create function now.leave_case() returns trigger
language plpgsql set search_path = '' as $$
begin
  delete from now.bearer b
  using now.person p
  where p.person = old.person and b.person = old.person and b.unit = any(old.units) and b.unit <> p.unit
    and not exists (select from now."case" c where c.person = old.person and b.unit = any(c.units));
  return null;
end $$;

grant execute on function now.bear_name, now.lose_name, now.bear_in_case, now.leave_case to hoa_nhap_log;

drop trigger note_bearers on now.person_name;
drop trigger note_bearers on now."case";
create trigger bear_name after insert on now.person_name for each row execute function now.bear_name();
create trigger lose_name after delete on now.person_name for each row execute function now.lose_name();
create trigger note_bearers after update on now.person_name for each row execute function now.note_bearers();
create trigger bear_in_case after insert on now."case" for each row execute function now.bear_in_case();
create trigger leave_case after delete on now."case" for each row execute function now.leave_case();
