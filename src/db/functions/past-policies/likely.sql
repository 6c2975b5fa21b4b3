-- What likeness is judged by.
create function api.traits(p now.person) returns json
language sql stable set search_path = ''
return json_build_object(
  'person', p.person, 'birth', p.birth, 'sex', p.sex, 'unit', p.unit,
  'names', (select coalesce(json_agg(n.name_key order by n.alias, n.name_key), '[]') from now.person_name n where n.person = p.person),
  'numbers', (
    select coalesce(json_agg(json_build_object('kind', n.kind, 'number', n.number)), '[]') from now.person_number n where n.person = p.person));

-- Records that share something rare with these traits, by indexes only: the syllables of a name about the year of birth, the birth date, day and month
-- exchanged, a number, or two of the three parts of a personal number (province, sex and year; three digits; three digits), of which a wrong digit leaves
-- two. Whoever shares none of it is not likely the same (likeness.ts).
create function api.alike(name_keys text[], born_on text, numbers text[]) returns setof now.person
language plpgsql stable set search_path = '' set plan_cache_mode = force_generic_plan
-- A plan that was made for the first persons of an import read everybody for each of the others.
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare
  born int := left(born_on, 4)::int;
  loose text[] := array(select now.loose_key(k) from unnest(name_keys) k);
  born_days text[] := case when length(born_on) = 10
    then array[born_on, left(born_on, 5) || right(born_on, 2) || '-' || substr(born_on, 6, 2)] end;
  personal text[] := array(select x from unnest(numbers) x where length(x) = 12);
  tails text[] := array(select right(x, 6) from unnest(personal) x);
  heads text[] := array(select left(x, 9) from unnest(personal) x);
  arounds text[] := array(select left(x, 6) || right(x, 3) from unnest(personal) x);
begin
  -- Values by which indexes are asked, so that one plan serves all: to plan it anew for each person took five times as long as to do it.
  return query
  with named as materialized (
    select n.person from now.person_name n where n.loose_key = any(loose)
  )
  select p.*
  from (
    select n.person
    from named n
    join now.person q on q.person = n.person and q.birth_year between born - 1 and born + 1
    union
    select q.person from now.person q where length(q.birth) = 10 and q.birth = any(born_days)
    union
    select n.person from now.person_number n where n.number = any(numbers)
    union
    select n.person from now.person_number n where n.kind = 'personal-id' and right(n.number, 6) = any(tails)
    union
    select n.person from now.person_number n where n.kind = 'personal-id' and left(n.number, 9) = any(heads)
    union
    select n.person from now.person_number n where n.kind = 'personal-id' and left(n.number, 6) || right(n.number, 3) = any(arounds)
  ) a
  join now.person p on p.person = a.person;
end $$;

-- The next persons of whose identity something was said that nobody compared yet, in the order of the log, each with the records it may be one with.
-- No row when there is nothing, or when another is at work.
create function api.likely_next(most int) returns table (until bigint, people json)
language plpgsql security definer set search_path = '' as $$
declare
  since bigint;
begin
  select u.pos into since from now.likely_until u for update skip locked;
  if not found then
    return;
  end if;
  select max(p.pos) into until
  from (select p.pos from log.position p where p.pos > since order by p.pos limit most) p;
  if until is null then
    return;
  end if;
  select coalesce(json_agg(json_build_object('of', api.traits(p), 'alike', (
    select coalesce(json_agg(api.traits(a)), '[]')
    from api.alike(
      array(select n.name_key from now.person_name n where n.person = p.person),
      p.birth,
      array(select n.number from now.person_number n where n.person = p.person)) a
    where a.person <> p.person
  ))), '[]') into people
  from now.person p
  where p.person in (
    select e.person
    from log.position o
    join log.entry e on e.id = o.entry and e.kind = 'identity' and api.pair_said(e) is null
    where o.pos > since and o.pos <= likely_next.until);
  return next;
end $$;

-- Puts what was found in the place of what was known of these persons. In the transaction of `likely_next`.
create function api.likely_put(until bigint, persons uuid[], pairs jsonb) returns void
language plpgsql security definer set search_path = '' as $$
begin
  delete from now.likely l where l.low = any(persons) or l.high = any(persons);
  insert into now.likely (low, high, score, signs)
  select distinct on (least(f.one, f.other), greatest(f.one, f.other)) least(f.one, f.other), greatest(f.one, f.other), f.score, f.signs
  from jsonb_to_recordset(pairs) as f(one uuid, other uuid, score int, signs text[])
  on conflict (low, high) do update set score = excluded.score, signs = excluded.signs;
  update now.likely_until u set pos = likely_put.until;
end $$;

-- Records in the session's reach that may be the person who is being typed in; at most `most`. Written down as a search.
create function api.alike_here(session bytea, name_key text, born_on text, numbers text[], most int) returns json
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session);
  naming text[] := walls.units_reading('name');
  numbering text[] := walls.units_reading('identity');
  found json;
begin
  if who is null then
    return null;
  end if;
  perform api.touch(session);
  select coalesce(json_agg(json_build_object(
    'name', a.name, 'unitName', u.name, 'traits', api.traits(a),
    'number', case when api.reads(a.person, a.unit, numbering) then a.number end)), '[]')
  into found
  from (
    select p.*
    from api.alike(array[alike_here.name_key], born_on, numbers) p
    where api.reads(p.person, p.unit, naming)
    limit most
  ) a
  join units.unit u on u.id = a.unit;
  insert into log.access (account, what, purpose, detail)
  values (who, 'search', 'registering', json_build_object('by', 'likeness', 'found', json_array_length(found), 'shown', (
    select coalesce(json_agg(f #>> '{traits,person}'), '[]') from json_array_elements(found) f)));
  return found;
end $$;

grant execute on function api.likely_next, api.likely_put, api.alike_here to hoa_nhap_app;
