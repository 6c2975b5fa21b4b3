-- Persons of the session's units by whatever was typed (`asked` is `Asked` of src/people/query.ts), the likeliest first. Past the policies for speed and
-- for the one thing that other units answer: that there is a file under exactly this number, and only to a purpose of somebody who sees people at all. Every
-- search is written down. Planning these statements anew for each query takes longer than running them.
create function api.find_people(session bytea, asked jsonb, purpose text, most int) returns json
language plpgsql security definer set search_path = '' set plan_cache_mode = force_generic_plan as $$
declare
  who uuid := api.who(session);
  enough constant int := 5;
  seeing api.reach;
  naming api.reach;
  numbering api.reach;
  numbers text[];
  marked text[];
  born int := asked ->> 'year';
  born_on text := asked ->> 'birth';
  readings jsonb[];
  reading jsonb;
  slips boolean;
  hits api.hit[] := '{}';
  by_number boolean;
  answer json;
  elsewhere uuid;
begin
  if who is null then
    return null;
  end if;
  perform api.touch(session);
  naming := api.reach_of('name');
  numbering := api.reach_of('identity');
  numbers := array(select jsonb_array_elements_text(asked -> 'numbers'));
  marked := array(select jsonb_array_elements_text(asked -> 'marked'));

  if cardinality(numbers) > 0 or asked ->> 'digits' is not null then
    seeing := api.reach_of(null);
    hits := array(select h from api.hits_by_number(numbers, asked ->> 'digits', seeing, numbering, most) h);
  end if;
  by_number := cardinality(hits) > 0;
  if not by_number then
    -- A place that no unit is called is none, with a slip or without.
    readings := array(
      select r from jsonb_array_elements(asked -> 'readings') r
      where r -> 'place' is null
        or exists (select from units.unit u where u.name_key collate "C" = any(array(select jsonb_array_elements_text(r -> 'place')))));
    foreach slips in array array[false, true] loop
      -- While the last syllable is typed and somebody's begins so, nothing speaks for a slip.
      exit when slips and cardinality(hits) > 0 and not exists (select from unnest(hits) h where not h.begun);
      foreach reading in array readings loop
        exit when cardinality(hits) >= enough;
        hits := hits || array(
          select (
            h.person, h.far + (reading ->> 'far')::real, h.begun,
            h.because || case when reading -> 'place' is null then '{}' else '{place}'::text[] end)::api.hit
          -- The day is compared with who is found, so many are.
          from api.hits_by_reading(reading, asked -> 'near', slips, marked, born, naming, case when born_on is null then most else 500 end) h);
      end loop;
    end loop;
  end if;

  with best as (
    select distinct on (h.person) h.* from unnest(hits) h order by h.person, h.far
  ),
  one_each as (
    -- Records that are one person are one hit.
    select distinct on (coalesce(p.canonical, p.person)) p.*, b.far, b.because
    from best b
    join now.person p on p.person = b.person
    order by coalesce(p.canonical, p.person), b.far, p.canonical = p.person desc nulls first, p.person
  ),
  nearest as (
    select o.*, row_number() over (
      order by o.far + case when born_on is null or o.birth = born_on then 0 when length(o.birth) = 4 then 0.3 else 0.8 end, o.name_key, o.birth, o.person
    ) as place
    from one_each o
    order by place
    limit most
  )
  select coalesce(json_agg(json_build_object(
    'person', n.person, 'birth', n.birth, 'sex', n.sex, 'unit', n.unit, 'unitName', u.name,
    'name', case when not by_number or exists (select from api.ways(naming, n.person)) then n.name end,
    'number', case when not by_number and numbering = naming or exists (select from api.ways(numbering, n.person)) then n.number end,
    'because', n.because || case when n.birth_year = born then '{birth}'::text[] else '{}' end
  ) order by n.place), '[]') into answer
  from nearest n
  cross join lateral (select u.name from units.unit u where u.id = n.unit offset 0) u;

  if cardinality(numbers) > 0 and purpose is not null and not by_number and (seeing.below || seeing.own) <> '{}' then
    select n.person into elsewhere from now.person_number n where n.number = any(numbers) and n.kind <> 'phone' limit 1;
  end if;

  insert into log.access (account, person, what, purpose, detail)
  values (
    who,
    coalesce(elsewhere, case when json_array_length(answer) = 1 then (answer -> 0 ->> 'person')::uuid end),
    -- The ground on which a case may be opened for somebody of other units.
    case when elsewhere is null then 'search' else 'found elsewhere' end,
    coalesce(purpose, 'own units'),
    json_build_object('by', case when cardinality(numbers) > 0 then 'number' else 'name' end, 'found', json_array_length(answer),
      'shown', api.shown(answer))
  );
  return json_build_object('hits', answer, 'elsewhere', elsewhere);
end $$;

grant execute on function api.find_people to hoa_nhap_app;
