-- Who stands for whom as believed at a position of the log, now without one.
create function api.standing_for(known bigint) returns table (what uuid, whose uuid)
language sql stable set search_path = ''
begin atomic
  select s.what, s.whose
  from spans.stands_for s
  where case when known is null then s.known_to is null else s.known_from <= known and (s.known_to is null or s.known_to > known) end;
end;

-- The cases that a figure counts, as believed at a position of the log (now without one): `stock` in one of the states at the end of the last day, `flow` come
-- into one of them for the first time in the days from the first to the last. Each stands under the unit of `among` that had a part in it by the last
-- day, the last one if they changed (of two that have one at once, the one that came to it later) and none if there was none; without `among` under the unit
-- that had it. Its person is the canonical one.
create function api.counted(
  how text, of_measure text, of_routes text[], of_states text[], among text[], first_day date, last_day date, known bigint)
returns table (person uuid, "case" uuid, unit text, valid_from date, valid_to date)
language sql stable set search_path = ''
begin atomic
  with believed as (
    select s.* from spans.span s
    where s.measure = of_measure
      and (case when known is null then s.known_to is null else s.known_from <= known and (s.known_to is null or s.known_to > known) end)
  ),
  in_question as (
    select b.* from believed b
    where (of_routes is null or b.route = any(of_routes)) and (of_states is null or b.state = any(of_states))
  ),
  -- Once for all cases: asked case by case, the spans of a measure were read as often as there are cases.
  named as (
    select distinct on (b."case") b."case", n.unit
    from believed b
    cross join lateral unnest(b.units) with ordinality as n(unit, place)
    where b.valid_from <= last_day and n.unit = any(among)
    order by b."case", b.valid_from desc, n.place desc
  )
  select
    coalesce(canonical.whose, laid.whose, q.person), q."case", case when among is null then q.units[1] else n.unit end, q.valid_from, q.valid_to
  from in_question q
  left join named n on n."case" = q."case"
  left join api.standing_for(known) laid on laid.what = q."case"
  left join api.standing_for(known) canonical on canonical.what = coalesce(laid.whose, q.person)
  where case how
    when 'stock' then q.valid_from <= last_day and (q.valid_to is null or q.valid_to > last_day)
    when 'flow' then q.valid_from between first_day and last_day
      and not exists (select from in_question b where b."case" = q."case" and b.valid_from < q.valid_from)
  end;
end;

create function api.plan_counts(
  how text, of_measure text, of_routes text[], of_states text[], among text[], first_day date, last_day date, known bigint)
returns table (unit text, persons int, episodes int)
language sql stable security definer set search_path = ''
begin atomic
  select c.unit, count(distinct c.person)::int, count(distinct c."case")::int
  from api.counted(how, of_measure, of_routes, of_states, among, first_day, last_day, known) c
  group by c.unit;
end;

-- The people behind a figure that the session may see; of the others only how many they are. `of_units`: those that stand under one of them;
-- empty: under none of `among`.
create function api.plan_people(
  session bytea, how text, of_measure text, of_routes text[], of_states text[], among text[], first_day date, last_day date, known bigint,
  of_units text[], purpose text)
returns json
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session);
  mine text[] := walls.units();
  naming text[] := walls.units_reading('name');
  found json;
begin
  if who is null then
    return null;
  end if;
  perform api.touch(session);
  with behind as (
    select s."case", s.unit, s.valid_from, s.valid_to
    from api.counted(how, of_measure, of_routes, of_states, among, first_day, last_day, known) s
    where of_units is null or s.unit = any(of_units) or s.unit is null and of_units = '{}'
  ),
  seen as (
    select b.*, c.person, p.birth, case when c.units && naming then p.name end as name
    from behind b
    join now."case" c on c."case" = b."case" and c.units && mine
    join now.person p on p.person = c.person
  )
  select json_build_object(
    'hidden', (select count(distinct b."case") from behind b) - (select count(distinct s."case") from seen s),
    'people', (
      select coalesce(json_agg(json_build_object(
        'person', s.person, 'case', s."case", 'name', s.name, 'birth', s.birth, 'unit', s.unit, 'from', s.valid_from, 'until', s.valid_to
      ) order by s.name collate "vi-x-icu", s.birth), '[]')
      from seen s)
  ) into found;
  insert into log.access (account, what, purpose, detail)
  values (who, 'figure opened', purpose, json_build_object('measure', of_measure, 'states', of_states, 'from', first_day, 'until', last_day,
    'people', json_array_length(found -> 'people'), 'shown', api.shown(found -> 'people')));
  return found;
end $$;

grant execute on function api.plan_counts, api.plan_people to hoa_nhap_app;
