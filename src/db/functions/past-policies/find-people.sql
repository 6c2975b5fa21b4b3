-- Whose names stand in an answer, for the record of who saw whom; at most 200.
create function api.shown(rows json) returns json
language sql stable set search_path = ''
return (
  select coalesce(json_agg(named.person), '[]')
  from (select distinct r ->> 'person' as person from json_array_elements(rows) r where r ->> 'name' is not null order by 1 limit 200) named
);

grant execute on function api.shown to hoa_nhap_owner;

-- Somebody who may be meant. `far` adds up what differs from the query, 1 for a slip of a finger; `slips` that letters had to be changed.
create type api.hit as (person uuid, far real, slips boolean, because text[]);

-- The units that an office of the session reaches for a class of words: those within `below`, and what `own` are and took over. A province reaches hundreds:
-- asking of each person found whether the unit lies within is cheaper than to list them.
create type api.reach as (below text[], own text[], today date);

create function api.reach_of(class text) returns api.reach
language sql stable set search_path = ''
begin atomic
  select (h.below, h.own, walls.today())::api.reach from walls.holders(class) h;
end;

create function api.reaches(reach api.reach, unit text) returns boolean
language sql stable set search_path = ''
begin atomic
  select exists (
    select from units.within w
    where w.unit = reaches.unit and w.since <= reach.today and (w.holder = any(reach.below) or (w.same and w.holder = any(reach.own))));
end;

-- Whether a person lies in a reach, by the unit or by a case.
create function api.reaches(reach api.reach, person uuid, unit text) returns boolean
language sql stable set search_path = ''
begin atomic
  select api.reaches(reach, unit) or exists (
    select from now."case" c cross join lateral unnest(c.units) u(unit) where c.person = reaches.person and api.reaches(reach, u.unit));
end;

create function api.hits_by_number(numbers text[], digits text, reach api.reach, reading api.reach, most int) returns setof api.hit
language plpgsql stable set search_path = '' as $$
begin
  if cardinality(numbers) > 0 then
    return query
    select n.person, 0::real, false, array[case n.kind when 'phone' then 'phone' else 'number' end]
    from now.person_number n
    join now.person p on p.person = n.person
    where n.number = any(numbers) and api.reaches(reach, p.person, p.unit)
    union all
    -- A number of another record of the same person leads to the own one.
    select o.person, 0::real, false, array['number']
    from now.person_number n
    join now.person p on p.person = n.person
    join now.person o on o.canonical = p.canonical and o.person <> p.person
    where n.number = any(numbers) and n.kind <> 'phone' and api.reaches(reach, o.person, o.unit)
    limit most;
  end if;
  -- Some digits would find whom one may not look up: only where numbers may be read.
  if digits is not null then
    return query execute $q$
      select n.person, 0.5::real, false, array[case n.kind when 'phone' then 'phone-part' else 'number-part' end]
      from (
        select b.person, b.kind from now.person_number b where b.number collate "C" like $1
        union all
        select e.person, e.kind from now.person_number e where reverse(e.number) collate "C" like $2
      ) n
      join now.person p on p.person = n.person
      where api.reaches($3, p.person, p.unit)
      limit $4
    $q$ using digits || '%', reverse(digits) || '%', reading, most;
  end if;
end $$;

-- What the `of`th syllable of a query may be.
create type api.meant as (of int, syllable text, far real);

-- The syllables as typed, what begins like the last, and with `slips` what else is somebody's and only a slip away.
create function api.meant_by(keys text[], near json, slips boolean) returns api.meant[]
language plpgsql stable set search_path = '' as $$
declare
  last text := keys[cardinality(keys)];
  meant api.meant[];
begin
  select array_agg((t.of, now.heard(t.key), 0)::api.meant) into meant from unnest(keys) with ordinality t(key, of);
  meant := meant || array(
    select (cardinality(keys), k.syllable, 0.1)::api.meant
    from now.syllable k
    -- Nothing stands behind a tilde.
    where k.syllable >= last collate "C" and k.syllable < last || '~' collate "C" and k.syllable <> now.heard(last)
    order by k.no
    limit 60);
  if slips then
    meant := meant || array(
      select (t.of, k.syllable, n.far)::api.meant
      from unnest(keys) with ordinality t(key, of)
      join rows from (
        json_array_elements_text(near -> 'of'), json_array_elements_text(near -> 'syllable'), json_array_elements_text(near -> 'far')
      ) n(of, syllable, far) on n.of = t.key
      join now.syllable k on k.syllable = n.syllable);
  end if;
  return meant;
end $$;

-- How far names are from what is meant: letters changed, syllables that are not there, those left out, another order, other tone marks.
create function api.scored(names int[], meant api.meant[], wanted int, marked text[])
returns table (no int, far real, slips boolean, because text)
language sql stable set search_path = ''
begin atomic
  with heard as (
    select distinct on (n.no, m.of) n.no, m.of, m.far, s.place
    from now.name n
    cross join lateral unnest(n.syllables) with ordinality s(syllable, place)
    join unnest(meant) m on m.syllable = s.syllable
    where n.no = any(names)
    -- A syllable that comes twice is met where it stands.
    order by n.no, m.of, m.far, abs(s.place - m.of)
  ),
  compared as (
    select
      h.no, sum(h.far) as changed, wanted - count(distinct h.place) as strange, count(distinct h.place) as met, max(h.place) as last,
      array_agg(h.place order by h.of) <> array_agg(h.place order by h.place) as swapped
    from heard h
    group by h.no
  ),
  marks as (
    select
      c.*, cardinality(n.syllables) - c.met as left_out, c.last < cardinality(n.syllables) as no_given,
      (select count(*) from unnest(marked) k where strpos(' ' || n.spelling || ' ', ' ' || k || ' ') = 0) as other_marks,
      n.spelling = n.key or cardinality(marked) > 0 as marks_told
    from compared c
    join now.name n on n.no = c.no
  )
  select
    m.no,
    (m.changed + 2 * m.strange + 0.3 * m.left_out + 0.3 * m.other_marks + case when m.swapped then 0.4 else 0 end
      + case when m.no_given then 0.2 else 0 end)::real,
    m.changed >= 0.3 or m.strange > 0,
    case
      when m.changed >= 0.3 or m.strange > 0 then 'similar'
      when m.swapped then 'swapped'
      when m.left_out > 0 or m.changed > 0 then 'part'
      when m.marks_told and m.other_marks = 0 then 'name'
      else 'unmarked'
    end
  from marks m;
end;

-- Names of just these syllables, then those that hold them among others, common ones first; with `slips` where one syllable is another or missing.
create function api.names_like(syllables text[], meant api.meant[], slips boolean, most int) returns int[]
language plpgsql stable set search_path = '' as $$
declare
  k int := cardinality(syllables);
  wholes int[] := array(
    select now.whole(syllables[:m.of - 1] || m.syllable || syllables[m.of + 1:])
    from unnest(meant) m
    where case when slips then m.far >= 0.3 else m.of = k and m.far < 0.3 end
    order by m.far);
  -- Three syllables lead to a name; the last ones are the rarest.
  parts int[];
  each_part int := case when slips then 20 else most end;
begin
  if slips then
    parts := array(
      select now.part((array[m.syllable] || array(
        select s.syllable from unnest(syllables) with ordinality s(syllable, of) where s.of <> m.of order by s.of desc limit 2)))
      from unnest(meant) m
      where m.far >= 0.3
      order by m.far);
    if k >= 3 then
      parts := parts || array(
        select now.part(array(select s.syllable from unnest(syllables) with ordinality s(syllable, of) where s.of <> d order by s.of desc limit 3))
        from generate_series(1, k) d);
    end if;
  else
    parts := array(
      select now.part(syllables[greatest(k - 2, 1):k - 1] || m.syllable)
      from unnest(meant) with ordinality m(of, syllable, far, place)
      where m.of = k
      order by m.place);
  end if;
  return array(
    select p.name
    from unnest(wholes) w(part)
    cross join lateral (select p.name from now.name_part p where p.part = w.part order by p.name limit 20) p
    limit most) || array(
    select p.name
    from unnest(parts) s(part)
    cross join lateral (
      select p.name from now.name_part p
      where p.part = s.part
        and (slips or k <= 3 or exists (select from now.name n where n.no = p.name and n.syllables @> names_like.syllables[:k - 1]))
      order by p.name
      limit each_part
    ) p
    limit most);
end $$;

-- Who bears a name like this in a few units: these people are looked through.
create function api.hits_among(
  keys text[], meant api.meant[], marked text[], born int, slips boolean, around text[], outside boolean, reach api.reach, most int)
returns setof api.hit
language plpgsql stable set search_path = '' as $$
declare
  k int := cardinality(keys);
  whole text[] := array(select '% ' || w || ' %' from unnest(keys[:k - 1]) w) || ('% ' || keys[k] || '%');
begin
  return query
  with residents as materialized (
    select b.person, b.name_key, b.name_no, b.alias, b.birth_year from now.person_name b where b.unit = any(around)
  ),
  -- Nearly everybody with a case here lives here: only who does not is looked up.
  others as materialized (
    select c.person from now."case" c where not outside and c.units && around
    except
    select r.person from residents r
  ),
  here as materialized (
    select h.person, h.name_no, h.alias
    from (
      select r.* from residents r
      union all
      select b.person, b.name_key, b.name_no, b.alias, b.birth_year
      from others o
      cross join lateral (select n.* from now.person_name n where n.person = o.person offset 0) b
    ) h
    where (slips or ' ' || h.name_key || ' ' like all(whole)) and (born is null or h.birth_year = born)
  ),
  scored as (
    select s.* from api.scored(array(select distinct h.name_no from here h), meant, k, marked) s where s.far < 2.8
  )
  select h.person, s.far, s.slips, array[s.because] || case when h.alias then '{alias}' else '{}'::text[] end
  from scored s
  join here h on h.name_no = s.no
  where not outside or api.reaches(reach, h.person, (select p.unit from now.person p where p.person = h.person))
  order by s.far
  limit most;
end $$;

-- Who bears one of these names: those that are nearest first, until there are enough.
create function api.hits_of(names int[], k int, meant api.meant[], marked text[], born int, inside text[], reach api.reach, most int)
returns setof api.hit
language plpgsql stable set search_path = '' as $$
begin
  return query
  select b.person, n.far, n.slips, array[n.because] || case when b.alias then '{alias}' else '{}'::text[] end
  from (select s.* from api.scored(names, meant, k, marked) s where s.far < 2.8 order by s.far, s.no offset 0) n
  cross join lateral (
    select b.person, b.alias
    from now.person_name b
    where b.name_no = n.no and (born is null or b.birth_year = born) and (inside is null or b.unit = any(inside)) and (
      exists (
        select from units.within w
        where w.unit = b.unit and w.since <= reach.today and (w.holder = any(reach.below) or (w.same and w.holder = any(reach.own)))
        offset 0)
      or exists (
        select from now."case" c cross join lateral unnest(c.units) u(unit)
        where c.person = b.person and api.reaches(reach, u.unit)
        offset 0))
    limit most
  ) b
  limit most;
end $$;

-- Who bears a name like this, in `inside` where that is given, among those whose names the session may read. A commune is searched through its people,
-- a province through the names: each way is a hundred times the other's in the other's place.
create function api.hits_by_name(keys text[], near json, marked text[], born int, slips boolean, inside text[], reach api.reach, most int)
returns setof api.hit
language plpgsql stable set search_path = '' as $$
declare
  meant api.meant[] := api.meant_by(keys, near, slips);
  syllables text[] := array(select now.heard(k) from unnest(keys) k);
  few constant int := 24;
  around text[] := coalesce(inside, array(
    select w.unit
    from units.within w
    where w.since <= reach.today and (w.holder = any(reach.below) or (w.same and w.holder = any(reach.own)))
    limit few + 1));
  hits api.hit[];
begin
  if cardinality(around) <= few then
    return query select * from api.hits_among(keys, meant, marked, born, slips, around, inside is not null, reach, most);
    return;
  end if;
  -- The commonest names are mostly enough, and take a tenth of the time.
  hits := array(
    select h from api.hits_of(api.names_like(syllables, meant, slips, case when slips then 200 else 60 end), cardinality(keys), meant, marked, born, inside, reach, most) h);
  if cardinality(hits) < most and not (cardinality(hits) >= 5 and slips) then
    hits := array(
      select h from api.hits_of(api.names_like(syllables, meant, slips, 1500), cardinality(keys), meant, marked, born, inside, reach, most) h);
  end if;
  return query select * from unnest(hits);
end $$;

-- Who was born in a year, where nothing else is known.
create function api.hits_by_year(born int, reading text[], most int) returns setof api.hit
language sql stable set search_path = ''
begin atomic
  (select (b.person, 0, false, '{}')::api.hit from now.person_name b where b.unit = any(reading) and b.birth_year = born limit most)
  union
  (
    select (b.person, 0, false, '{}')::api.hit
    from now."case" c
    join now.person_name b on b.person = c.person
    where c.units && reading and b.birth_year = born
    limit most
  );
end;

-- Units that a name like `phuong le chan` stands for, with what they took over and what took them over, and what lies within.
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

-- Persons of the session's units by whatever was typed (`asked` is `Asked` of src/people/query.ts), the likeliest first. Past the policies for speed and
-- for the one thing that other units answer: that there is a file under exactly this number, and only to a purpose of
-- somebody who sees people at all. Every search is written down.
-- Planning these statements anew for each query takes longer than running them.
create function api.find_people(session bytea, asked json, purpose text, most int) returns json
language plpgsql security definer set search_path = '' set plan_cache_mode = force_generic_plan as $$
declare
  who uuid := api.enter(session);
  enough constant int := 5;
  naming api.reach;
  numbering api.reach;
  numbers text[];
  marked text[];
  born int := asked ->> 'year';
  readings json[];
  reading json;
  inside text[];
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
  numbers := array(select json_array_elements_text(asked -> 'numbers'));
  marked := array(select json_array_elements_text(asked -> 'marked'));

  hits := array(select h from api.hits_by_number(numbers, asked ->> 'digits', api.reach_of(null), numbering, most) h);
  by_number := cardinality(hits) > 0;
  if not by_number and born is not null and json_array_length(asked -> 'readings') = 0 and cardinality(numbers) = 0 then
    hits := array(select h from api.hits_by_year(born, walls.units_reading('name'), most) h);
  elsif not by_number then
    -- A place that no unit is called is none, with a slip or without.
    readings := array(
      select r from json_array_elements(asked -> 'readings') r
      where r -> 'place' is null
        or exists (select from units.unit u where u.name_key collate "C" = any(array(select json_array_elements_text(r -> 'place')))));
    foreach slips in array array[false, true] loop
      for reading in select r from unnest(readings) r loop
        exit when cardinality(hits) >= enough;
        inside := null;
        if reading -> 'place' is not null then
          inside := api.placed(array(select json_array_elements_text(reading -> 'place')));
        end if;
        hits := hits || array(
          select (
            h.person, h.far + (reading ->> 'far')::real, h.slips, h.because || case when inside is null then '{}' else '{place}'::text[] end)::api.hit
          from api.hits_by_name(
            array(select json_array_elements_text(reading -> 'keys')), asked -> 'near', marked, born, slips, inside, naming,
            case when asked ->> 'birth' is null then most else 500 end) h);
      end loop;
    end loop;
  end if;

  with best as (
    select distinct on (h.person) h.* from unnest(hits) h order by h.person, h.far
  ),
  one_each as (
    -- Records that are one person are one hit.
    select distinct on (coalesce(p.canonical, p.person)) p.person
    from best b
    join now.person p on p.person = b.person
    order by coalesce(p.canonical, p.person), b.far, p.canonical = p.person desc nulls first, p.person
  ),
  nearest as (
    select
      b.because || case when p.birth_year = born then '{birth}'::text[] else '{}' end as because, p.*, u.name as unit_name,
      row_number() over (order by b.far
        + case when asked ->> 'birth' is null or p.birth = asked ->> 'birth' then 0 when length(p.birth) = 4 then 0.3 else 0.8 end,
        p.name_key, p.birth, p.person) as place
    from one_each o
    join best b on b.person = o.person
    join now.person p on p.person = o.person
    join units.unit u on u.id = p.unit
    order by place
    limit most
  )
  select coalesce(json_agg(json_build_object(
    'person', n.person, 'birth', n.birth, 'sex', n.sex, 'unit', n.unit, 'unitName', n.unit_name,
    'name', case when w.naming then n.name end,
    'number', case when w.numbering then n.number end,
    'because', n.because
  ) order by n.place), '[]') into answer
  from nearest n
  cross join lateral (
    select
      bool_or(w.holder = any(naming.below) or (w.same and w.holder = any(naming.own))) as naming,
      bool_or(w.holder = any(numbering.below) or (w.same and w.holder = any(numbering.own))) as numbering
    from units.within w
    where w.since <= naming.today
      and w.unit in (select n.unit union all select u from now."case" c cross join lateral unnest(c.units) u where c.person = n.person)
  ) w;

  if cardinality(numbers) > 0 and purpose is not null and not by_number and walls.units() <> '{}' then
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
