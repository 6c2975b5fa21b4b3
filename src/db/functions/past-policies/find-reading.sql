create function api.hits_by_number(numbers text[], digits text, reach api.reach, reading api.reach, most int) returns setof api.hit
language plpgsql stable set search_path = '' as $$
begin
  return query
  select distinct o.person, 0::real, false, array[case n.kind when 'phone' then 'phone' else 'number' end]
  from now.person_number n
  join now.person p on p.person = n.person
  -- A number of another record of the same person leads to the own one.
  cross join lateral (
    select p.person
    union
    select s.person from now.person s where s.canonical = p.canonical
  ) o
  where n.number = any(numbers) and exists (select from api.ways(reach, o.person))
  limit most;
  -- Some digits would find whom one may not look up: only where numbers may be read.
  if digits is not null then
    return query execute $q$
      select n.person, 0.5::real, false, array[case n.kind when 'phone' then 'phone-part' else 'number-part' end]
      from (
        select b.person, b.kind from now.person_number b where b.number collate "C" like $1
        union all
        select e.person, e.kind from now.person_number e where reverse(e.number) collate "C" like $2
      ) n
      where exists (select from api.ways($3, n.person))
      limit $4
    $q$ using digits || '%', reverse(digits) || '%', reading, most;
  end if;
end $$;

-- The people of some units by their names, born in a year where that is given.
create function api.hits_living(places text[], asked_place boolean, reach api.reach, born int, most int) returns setof api.hit
language plpgsql stable set search_path = '' as $$
begin
  return query
  select p.person, 0::real, false, '{}'::text[]
  from (select distinct b.person from now.bearer b where b.unit = any(places) and (born is null or b.birth_year = born)) b
  join now.person p on p.person = b.person
  where not asked_place or exists (select from api.ways(reach, b.person))
  order by p.name_key, p.birth, p.person
  limit most;
end $$;

-- Units that a name like `phuong le chan` stands for, with what they took over and what took them over, and what lies within; null where no unit is called so.
create function api.placed(keys text[]) returns text[]
language sql stable set search_path = ''
begin atomic
  with named as materialized (select u.id from units.unit u where u.name_key collate "C" = any(keys) limit 200)
  select array_agg(distinct w.unit)
  from (
    select b.unit from named n cross join lateral (select i.unit from units.within i where i.holder = n.id offset 0) b
    union all
    select b.holder from named n cross join lateral (select i.holder from units.within i where i.unit = n.id and i.same offset 0) b
  ) w;
end;

-- Whom one reading of the words means, among those whose names the session may read. A commune is searched through its people, a province through the names:
-- each way is a hundred times the other's in the other's place.
create function api.hits_by_reading(reading jsonb, near jsonb, slips boolean, marked text[], born int, reach api.reach, most int) returns setof api.hit
language plpgsql stable set search_path = '' as $$
declare
  few constant int := 24;
  asked_place boolean := reading -> 'place' is not null;
  places text[];
  typed text[] := array(select jsonb_array_elements_text(reading -> 'keys'));
  heard text[] := array(select now.heard(t) from unnest(typed) t);
  k int := cardinality(typed);
  looks text[];
  variants api.variant[];
begin
  if asked_place then
    places := api.placed(array(select jsonb_array_elements_text(reading -> 'place')));
    if places is null then
      return;
    end if;
  else
    places := array(
      select w.unit from units.within w
      where w.since <= reach.today and (w.holder = any(reach.below) or (w.same and w.holder = any(reach.own)))
      limit case when typed = '{}' then null else few + 1 end);
  end if;
  if typed = '{}' then
    -- Of a place alone nobody wants all: a province has 100,000 people.
    if born is null and cardinality(places) > few then
      return;
    end if;
    return query select * from api.hits_living(places, asked_place, reach, born, most);
    return;
  end if;
  variants := case when slips then api.with_a_slip(typed, heard, near) else api.as_typed(typed, heard) end;
  if cardinality(places) <= few then
    looks := case
      when slips then array(select api.like_all(heard[:n - 1] || heard[n + 1:]) from generate_series(1, k) n)
      when k = 1 then array['% ' || typed[k] || '%', '% ' || heard[k] || '%']
      else array[api.like_all(heard[:k - 1])]
    end;
    return query select * from api.hits_among(places, asked_place, reach, looks, variants, marked, born, most);
    return;
  end if;
  return query select * from api.hits_by_name(variants, slips, marked, born, case when asked_place then places end, reach, most);
end $$;
