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
