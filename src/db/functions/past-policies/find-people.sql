-- Whose names stand in an answer, for the record of who saw whom; at most 200.
create function api.shown(rows json) returns json
language sql stable set search_path = ''
return (
  select coalesce(json_agg(named.person), '[]')
  from (select distinct r ->> 'person' as person from json_array_elements(rows) r where r ->> 'name' is not null order by 1 limit 200) named
);

-- Persons of the session's units by name, birth year or number. Past the policies for speed (`@>` may not use an index before a policy) and for the one
-- thing that other units answer: that there is a file under exactly this number, and only to a purpose. Every search is written down.
-- Planned each time (0.5 ms): a commune is found through its unit, a province through the syllables.
create function api.find_people(session bytea, name_key text, born int, number text, purpose text, most int) returns json
language plpgsql security definer set search_path = '' set plan_cache_mode = 'force_custom_plan' as $$
declare
  who uuid := api.enter(session);
  mine text[];
  naming text[];
  numbering text[];
  wanted text[] := string_to_array(nullif(name_key, ''), ' ');
  whole text[] := coalesce(wanted[:cardinality(wanted) - 1], '{}');
  unfinished text := ' ' || coalesce(wanted[cardinality(wanted)], '');
  hits json;
  elsewhere uuid;
begin
  if who is null then
    return null;
  end if;
  perform api.touch(session);
  mine := walls.units();
  naming := walls.units_reading('name');
  numbering := walls.units_reading('identity');

  with reached as (
    select p.* from now.person p
    where find_people.number is null and p.unit = any(naming) and p.syllables @> whole and strpos(' ' || p.name_key, unfinished) > 0
      and (born is null or p.birth_year = born)
    union
    select p.* from now.person p
    where find_people.number is null and p.syllables @> whole and strpos(' ' || p.name_key, unfinished) > 0
      and (born is null or p.birth_year = born)
      and exists (select from now."case" c where c.person = p.person and c.units && naming)
    union
    select p.* from now.person p
    where p.number = find_people.number
      and (p.unit = any(mine) or exists (select from now."case" c where c.person = p.person and c.units && mine))
  ),
  nearest as (
    select r.*, row_number() over (order by r.name_key is distinct from find_people.name_key, r.name_key, r.birth) as place
    from reached r
    where find_people.number is not null or wanted is not null or born is not null
    order by place
    limit most
  )
  select coalesce(json_agg(json_build_object(
    'person', n.person, 'birth', n.birth, 'sex', n.sex, 'unit', n.unit, 'unitName', u.name,
    'name', case when api.reads(n.person, n.unit, naming) then n.name end,
    'number', case when api.reads(n.person, n.unit, numbering) then n.number end,
    'because', case when find_people.number is not null then 'number' when wanted is not null then 'name' else 'birth' end
  ) order by n.place), '[]') into hits
  from nearest n
  join units.unit u on u.id = n.unit;

  if find_people.number is not null and purpose is not null and json_array_length(hits) = 0 then
    select p.person into elsewhere from now.person p where p.number = find_people.number limit 1;
  end if;

  insert into log.access (account, person, what, purpose, detail)
  values (
    who,
    coalesce(elsewhere, case when json_array_length(hits) = 1 then (hits -> 0 ->> 'person')::uuid end),
    -- The ground on which a case may be opened for somebody of other units.
    case when elsewhere is null then 'search' else 'found elsewhere' end,
    coalesce(purpose, 'own units'),
    json_build_object('by', case when find_people.number is null then 'name' else 'number' end, 'found', json_array_length(hits),
      'shown', api.shown(hits))
  );
  return json_build_object('hits', hits, 'elsewhere', elsewhere);
end $$;

grant execute on function api.find_people to hoa_nhap_app;
