-- Rows of many persons are written by one statement (`append_all`): what was asked for each name, and for each bearer, is asked once a statement.

-- Lets names be known, each by its key as `nameKey` has it. In an order of their own, so that nobody who does so too waits for each other.
create function now.learn_names(keys text[], names text[]) returns void
language plpgsql set search_path = '' set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
begin
  with wanted as (
    select distinct n.key collate "C" as key, now.spelling(n.name) collate "C" as spelling from unnest(keys, names) as n(key, name)
  ),
  added as (
    insert into now.name (key, spelling, syllables)
    select w.key, w.spelling, array(select now.heard(s) from unnest(string_to_array(w.key, ' ')) s)
    from wanted w
    where not exists (select from now.name n where n.key = w.key and n.spelling = w.spelling)
    order by w.key, w.spelling
    on conflict do nothing
    returning no, syllables
  ),
  parted as (
    insert into now.name_part (part, name)
    select p, a.no from added a cross join lateral unnest(now.parts(a.syllables)) p
  )
  insert into now.syllable (syllable)
  select distinct s
  from added a
  cross join lateral unnest(a.syllables) s
  where not exists (select from now.syllable k where k.syllable = s)
  order by s
  on conflict do nothing;
end $$;
grant execute on function now.learn_names to hoa_nhap_log;

-- As before, for all names that one statement adds.
create or replace function now.bear_name() returns trigger
language plpgsql set search_path = '' as $$
begin
  insert into now.bearer as b (person, unit, name, sounds, birth_year, alias)
  select k.person, k.unit, m.no, ' ' || array_to_string(array_sort(m.syllables collate "C"), ' ') || ' ', k.birth_year, bool_and(a.alias)
  from added a
  join now.name m on m.no = a.name_no
  join lateral (
    select p.person, p.unit, p.birth_year from now.person p where p.person = a.person
    union
    select p.person, u.unit, p.birth_year
    from now."case" c
    cross join lateral unnest(c.units) u(unit)
    join now.person p on p.person = c.person
    where c.person = a.person
  ) k on true
  group by k.person, k.unit, m.no, m.syllables, k.birth_year
  on conflict (person, unit, name) do update set alias = false where b.alias and not excluded.alias;
  return null;
end $$;

create or replace function now.lose_name() returns trigger
language plpgsql set search_path = '' as $$
begin
  delete from now.bearer b
  using lost l
  where b.person = l.person and b.name = l.name_no
    and not exists (select from now.person_name n where n.person = l.person and n.name_no = l.name_no);
  -- `Hòa` and `Hoà` are one name, written twice.
  perform now.note_bearer(w.person)
  from (
    select distinct l.person from lost l
    where exists (select from now.person_name n where n.person = l.person and n.name_no = l.name_no)
  ) w;
  return null;
end $$;

drop trigger bear_name on now.person_name;
drop trigger lose_name on now.person_name;
create trigger bear_name after insert on now.person_name
  referencing new table as added for each statement execute function now.bear_name();
create trigger lose_name after delete on now.person_name
  referencing old table as lost for each statement execute function now.lose_name();
