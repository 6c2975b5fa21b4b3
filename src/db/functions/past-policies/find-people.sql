-- Whose names stand in an answer, for the record of who saw whom. Of more than 200 the number, the first in the order of their ids, and what proves that a
-- list which is made again from the log is this one: the hash of all of them, in that order, with a space between.
create function api.shown(rows json) returns json
language sql stable set search_path = ''
return (
  with named as materialized (select distinct r ->> 'person' as person from json_array_elements(rows) r where r ->> 'name' is not null)
  select case when count(*) <= 200 then coalesce(json_agg(n.person order by n.person), '[]')
    else json_build_object(
      'named', count(*),
      'first', (select json_agg(f.person order by f.person) from (select m.person from named m order by m.person limit 200) f),
      'sha256', encode(sha256(convert_to(string_agg(n.person, ' ' order by n.person), 'UTF8')), 'hex'))
  end
  from named n
);

grant execute on function api.shown to hoa_nhap_owner;

-- Somebody who may be meant. `far` adds up what differs from the query, 1 for a slip of a finger; `begun` that the last syllable was only begun.
create type api.hit as (person uuid, far real, begun boolean, because text[]);

-- The units whose offices let the session read a class of words: what lies within `below`, and what `own` are and took over.
create type api.reach as (below text[], own text[], today date);

create function api.reach_of(class text) returns api.reach
language sql stable set search_path = ''
begin atomic
  select (h.below, h.own, walls.today())::api.reach from walls.holders(class) h;
end;

-- The ways in which a reach leads to a unit; and to a person, by the own unit or by one of a case. Without `set`, so that a query takes them in.
create function api.ways(reach api.reach, unit text) returns setof text
language sql stable
begin atomic
  select w.holder from units.within w
  where w.unit = ways.unit and w.since <= (reach).today and (w.holder = any((reach).below) or (w.same and w.holder = any((reach).own)));
end;

create function api.ways(reach api.reach, person uuid) returns setof text
language sql stable
begin atomic
  select w.holder
  from (
    select p.unit from now.person p where p.person = ways.person
    union all
    select unnest(c.units) from now."case" c where c.person = ways.person
  ) u
  cross join lateral api.ways(reach, u.unit) w(holder);
end;

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

-- What a query may have meant: its syllables, of which `other` may not be as it was typed, and how far that is.
create type api.variant as (keys text[], other text, far real);

-- The syllables as typed, and with what begins like the last.
create function api.as_typed(typed text[], heard text[]) returns api.variant[]
language sql stable
begin atomic
  select array[(heard, heard[k], 0)::api.variant] || array(
    select (heard[:k - 1] || s.syllable, s.syllable, 0.1)::api.variant
    from now.syllable s
    -- Nothing stands behind a tilde.
    where s.syllable >= typed[k] collate "C" and s.syllable < typed[k] || '~' collate "C" and s.syllable <> heard[k]
    order by s.no
    limit 60)
  from cardinality(typed) k;
end;

-- With one syllable a slip away that is somebody's, or of three and more without one; the likeliest first.
create function api.with_a_slip(typed text[], heard text[], near jsonb) returns api.variant[]
language sql stable
begin atomic
  select array(
    select (v.keys, v.other, v.far)::api.variant
    from (
      select heard[:t.of - 1] || s.syllable || heard[t.of + 1:], s.syllable, n.far::real
      from rows from (
        jsonb_array_elements_text(near -> 'of'), jsonb_array_elements_text(near -> 'syllable'), jsonb_array_elements_text(near -> 'far')
      ) n(of, syllable, far)
      join unnest(typed) with ordinality t(key, of) on t.key = n.of
      join now.syllable s on s.syllable = n.syllable
      union all
      select rest, rest[1], 2
      from generate_series(1, case when cardinality(heard) >= 3 then cardinality(heard) end) dropped
      cross join lateral (select heard[:dropped - 1] || heard[dropped + 1:]) l(rest)
    ) v(keys, other, far)
    order by v.far);
end;

-- How far a name is from a variant: letters changed, syllables left out, other tone marks, another order, no given name.
create function api.compared(name now.name, keys text[], changed real, marked text[]) returns table (far real, because text)
language sql stable
begin atomic
  select
    changed + (3 * least(c.left_out, 5) + 3 * c.other_marks + 4 * c.swapped::int + 2 * c.no_given::int) / real '10',
    case
      when changed >= real '0.3' then 'similar'
      when c.swapped then 'swapped'
      when c.left_out > 0 or changed > 0 then 'part'
      when c.other_marks = 0 and (name.spelling = name.key or marked <> '{}') then 'name'
      else 'unmarked'
    end
  from (
    select
      cardinality(name.syllables) - cardinality(keys) as left_out,
      case when marked = '{}' then 0 else (
        select count(*)::int from unnest(marked) k where strpos(' ' || name.spelling || ' ', ' ' || k || ' ') = 0) end as other_marks,
      ' ' || array_to_string(name.syllables, '  ') || ' ' not like '% ' || array_to_string(keys, ' % ') || ' %' as swapped,
      name.syllables[cardinality(name.syllables)] <> all(keys) as no_given
    offset 0
  ) c;
end;

-- What differs more is nobody.
create function api.too_far() returns real language sql immutable return 2.8;

-- What the sounds of a name look like that holds all these syllables.
create function api.like_all(syllables text[]) returns text
language sql immutable
return case when syllables = '{}' then '%' else '% ' || array_to_string(array_sort(syllables collate "C"), ' %') || ' %' end;

-- Who bears a name like this in a few units: their people are looked through, first by what their names may look like.
create function api.hits_among(
  places text[], asked_place boolean, reach api.reach, looks text[], variants api.variant[], marked text[], born int, most int)
returns setof api.hit
language plpgsql stable set search_path = '' as $$
begin
  return query
  with alike as (
    select h.person, h.alias, v.far > 0 as begun, c.far, c.because
    from (
      select b.person, b.name, b.alias, string_to_array(b.sounds, ' ') as syllables, unnest(string_to_array(b.sounds, ' ')) as syllable
      from now.bearer b
      where b.unit = any(places) and (born is null or b.birth_year = born) and b.sounds like any(looks)
    ) h
    join unnest(variants) v on v.other = h.syllable and h.syllables @> v.keys
    join now.name n on n.no = h.name
    cross join lateral api.compared(n, v.keys, v.far, marked) c
    where c.far < api.too_far()
  ),
  nearest as (
    select distinct on (a.person) a.* from alike a order by a.person, a.far
  )
  select n.person, n.far, n.begun, array[n.because] || case when n.alias then '{alias}' else '{}'::text[] end
  from nearest n
  where not asked_place or exists (select from api.ways(reach, n.person))
  order by n.far
  limit most;
end $$;

-- A name that may be meant.
create type api.candidate as (name int, far real, begun boolean, because text);

-- Who bears a name like this anywhere. Names of just these syllables come first, then those that hold them among others, common ones before rare ones. The
-- first are mostly enough, and take a tenth of the time that all would take; the bearers of the nearest come first.
create function api.hits_by_name(
  variants api.variant[], slips boolean, marked text[], born int, places text[], reach api.reach, most int)
returns setof api.hit
language plpgsql stable set search_path = '' as $$
declare
  names int := case when slips then 300 else 60 end;
  -- No variant may take the place of all others.
  names_each int;
  enough int := case when slips then 5 else most end;
  candidates api.candidate[];
  hits api.hit[];
begin
  loop
    names_each := case when slips then 20 else names / 3 end;
    candidates := array(
      select (n.no, c.far, s.far > 0, c.because)::api.candidate
      from (
        select v.keys, v.far, now.whole(v.keys) as part from unnest(variants) v
        union all
        -- Three syllables lead to a name; the last ones are the rarest.
        select v.keys, v.far, now.part(v.other || (array_remove(v.keys, v.other))[greatest(cardinality(v.keys) - 2, 1):]) from unnest(variants) v
      ) s
      cross join lateral (
        select n.*
        from now.name_part p
        join now.name n on n.no = p.name
        where p.part = s.part and n.syllables @> s.keys
        order by p.name
        limit names_each
      ) n
      cross join lateral api.compared(n, s.keys, s.far, marked) c
      limit names);
    hits := array(
      select (b.person, n.far, n.begun, array[n.because] || case when b.alias then '{alias}' else '{}'::text[] end)::api.hit
      from (
        select nearest.*
        from (select distinct on (c.name) c.* from unnest(candidates) c where c.far < api.too_far() order by c.name, c.far) nearest
        order by nearest.far, nearest.name
        offset 0
      ) n
      cross join lateral (
        select distinct on (b.person) b.person, b.alias
        from now.bearer b
        where b.name = n.name and (born is null or b.birth_year = born) and case when places is null
          then exists (select from api.ways(reach, b.unit))
          else b.unit = any(places) and exists (select from api.ways(reach, b.person))
        end
        order by b.person
        limit most
      ) b
      limit most);
    -- Where no list was cut, longer ones hold no more; those of slips stay short.
    exit when cardinality(hits) >= enough or cardinality(candidates) < (case when slips then names else names_each end) or names >= 1500;
    names := names * 5;
  end loop;
  return query select * from unnest(hits);
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
