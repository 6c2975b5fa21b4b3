-- One writer a person at a time, and only on the version that the decision read. A decision about further persons names the versions it read of
-- those as well (`beside`); records that were ever joined take their turns together, or two of them might each decide on what the other is changing.
create function api.takes_turn(person uuid, version bigint, beside jsonb default null) returns boolean
language plpgsql set search_path = '' as $$
declare
  kin uuid[];
begin
  if version = 0 then
    insert into now.person_head as h (person, version) values (takes_turn.person, 1) on conflict do nothing;
    return found;
  end if;

  if beside is null and not exists (select from now.person p where p.person = takes_turn.person and p.family is not null) then
    update now.person_head h set version = h.version + 1 where h.person = takes_turn.person and h.version = takes_turn.version;
    return found;
  end if;

  kin := api.kin(takes_turn.person || array(select b.person from jsonb_to_recordset(beside) as b(person uuid)));
  -- Always in the same order, so that nobody waits for each other. Whoever joins a family meanwhile moves the heads of all of it.
  perform from now.person_head h where h.person = any(kin) order by h.person for update;
  if exists (
    select
    from (
      select takes_turn.person, takes_turn.version
      union all
      select b.person, b.version from jsonb_to_recordset(beside) as b(person uuid, version bigint)
    ) read
    left join now.person_head h on h.person = read.person
    where h.version is distinct from read.version
  ) then
    return false;
  end if;
  update now.person_head h set version = h.version + 1 where h.person = any(kin);
  return true;
end $$;

-- The same for many, as it is decided which of them take it: those who were read in the version that they have. Records that were ever joined take theirs
-- one after the other, with all of them.
create function api.take_turns(persons uuid[], decided json) returns uuid[]
language plpgsql set search_path = '' as $$
declare
  joined uuid[] := array(select p.person from now.person p where p.person = any(persons) and p.family is not null order by p.person);
  taken uuid[];
  known uuid[];
begin
  with begun as (
    insert into now.person_head as h (person, version)
    select d.person, 1
    from json_to_recordset(decided) as d(person uuid, version bigint)
    where d.version = 0 and d.person = any(persons)
    order by d.person
    on conflict do nothing
    returning h.person
  )
  select coalesce(array_agg(b.person), '{}') into taken from begun b;

  known := array(
    select d.person from json_to_recordset(decided) as d(person uuid, version bigint)
    where d.version <> 0 and d.person = any(persons) and d.person <> all(joined));
  if known <> '{}' then
    -- Always in the same order, so that nobody waits for each other.
    perform from now.person_head h where h.person = any(known) order by h.person for update;
    with moved as (
      update now.person_head h set version = h.version + 1
      from json_to_recordset(decided) as d(person uuid, version bigint)
      where h.person = any(known) and d.person = h.person and d.version = h.version
      returning h.person
    )
    select taken || coalesce(array_agg(m.person), '{}') into taken from moved m;
  end if;

  return taken || array(
    select d.person
    from json_to_recordset(decided) as d(person uuid, version bigint)
    where d.version <> 0 and d.person = any(joined) and api.takes_turn(d.person, d.version));
end $$;

-- Of these who are registered, those who come too late: nobody is registered twice under one number of a paper. Who comes with it at the same moment waits
-- here for the first to commit.
create function api.too_late(persons uuid[], numbers jsonb) returns uuid[]
language plpgsql set search_path = '' as $$
declare
  papers text[] := array(
    select r.number from jsonb_to_recordset(numbers) as r(person uuid, kind text, number text) where r.kind <> 'phone' and r.person = any(persons));
  turn bigint;
begin
  -- Always in the same order, so that nobody waits for each other.
  for turn in select distinct hashtextextended(p, api.lock_number('paper numbers')) from unnest(papers) p order by 1 loop
    perform pg_advisory_xact_lock(turn);
  end loop;
  return array(
    select r.person
    from jsonb_to_recordset(numbers) as r(person uuid, kind text, number text)
    where r.kind <> 'phone' and r.person = any(persons) and (
      exists (select from now.person_number n where n.number = r.number and n.kind <> 'phone')
      or exists (
        select from jsonb_to_recordset(numbers) as q(person uuid, kind text, number text)
        where q.number = r.number and q.kind <> 'phone' and q.person = any(persons) and q.person < r.person)));
end $$;
