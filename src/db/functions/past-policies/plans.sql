-- Who stands for whom as believed at a position of the log, now without one.
create function api.standing_for(known bigint) returns table (what uuid, whose uuid)
language sql stable set search_path = ''
begin atomic
  select s.what, s.whose
  from spans.stands_for s
  where case when known is null then s.known_to is null else s.known_from <= known and (s.known_to is null or s.known_to > known) end;
end;

-- Days in one of the states, of a measure where one is given, that begin between two days.
create function api.begins(s spans.span, of_measure text, of_states text[], first_day date, last_day date) returns boolean
language sql immutable
return (of_measure is null or s.measure = of_measure) and s.valid_from between first_day and last_day and (of_states is null or s.state = any(of_states));

-- The cases that a figure counts (with `of_seat` only days on which that seat has a unit, which is then the one they stand under), as believed at a position
-- of the log (now without one): `stock` in one of the states at the end of the last day, `flow` come into one of them for the first time in the days from the
-- first to the last. With `around` only cases that then named one of these units in a seat. Each
-- stands under the unit of `among` that had a part in it by the last day, the last one if they changed (of two that have one at once, the one that came to
-- it later) and none if there was none; without `among` under the unit that had it. Its person is the canonical one.
create function api.counted(
  how text, of_measure text, of_routes text[], of_states text[], of_seat text, among text[], around text[], first_day date, last_day date, known bigint)
returns table (person uuid, "case" uuid, unit text, sex text, valid_from date, valid_to date)
language plpgsql stable set search_path = '' set plan_cache_mode = 'force_custom_plan' set jit = off set work_mem = '64MB' as $$
declare
  began date := case how when 'flow' then first_day else '-infinity' end;
  ended date := case how when 'stock' then last_day else '-infinity' end;
  -- Whether a span alone tells that the case was in none of the states before: it names the states, not their routes and seats.
  told boolean := of_routes is null and of_seat is null;
begin
  return query
  with called as materialized (select distinct c.unit from unnest(around) as c(unit) where of_seat is null),
  near as (
    -- By each unit of the territory and each of its places in a span, so that a province does not go through the spans of the country: some 600 units are
    -- 2,400 looks into an index. Unit and measure are one key, so that the planner has no other index to choose, which would go through all spans of a
    -- measure for each unit (70 s). A seat that is asked for is rare, and has an index of its own.
    select s, 0 as place
    from spans.span s
    where (around is null or of_seat is not null) and (of_seat is null or s.seats ->> of_seat is not null)
      and api.begins(s, of_measure, of_states, began, last_day)
    union all
    select f.s, f.place
    from called c
    cross join lateral (
      select s, 1 as place from spans.span s where s.units[1] || ' ' || s.measure = c.unit || ' ' || of_measure and api.begins(s, null, of_states, began, last_day)
      union all
      select s, 2 from spans.span s where s.units[2] || ' ' || s.measure = c.unit || ' ' || of_measure and api.begins(s, null, of_states, began, last_day)
      union all
      select s, 3 from spans.span s where s.units[3] || ' ' || s.measure = c.unit || ' ' || of_measure and api.begins(s, null, of_states, began, last_day)
      union all
      select s, 4 from spans.span s where s.units[4] || ' ' || s.measure = c.unit || ' ' || of_measure and api.begins(s, null, of_states, began, last_day)
      offset 0
    ) f
    union all
    select s, 5
    from spans.span s
    where around is not null and of_seat is null and cardinality(s.units) > 4 and api.begins(s, of_measure, of_states, began, last_day)
  ),
  asked as materialized (
    select (n.s).person, (n.s)."case", (n.s).units, (n.s).seats, (n.s).sex, (n.s).valid_from, (n.s).valid_to
    from near n
    where (of_routes is null or (n.s).route = any(of_routes))
      and (how <> 'flow' or not told or case when of_states is null then (n.s).been = '{}' else not (n.s).been && of_states end)
      and (case when known is null then (n.s).known_to is null else (n.s).known_from <= known and ((n.s).known_to is null or (n.s).known_to > known) end)
      and coalesce((n.s).valid_to, 'infinity') > ended
      -- Once, by the first of its units that lies there.
      and case
        when around is null then true
        when n.place = 0 then exists (select from unnest((n.s).units) as u(unit) where u.unit = any(around))
        when n.place = 5 and not exists (select from unnest((n.s).units[5:]) as u(unit) where u.unit = any(around)) then false
        else not exists (select from unnest((n.s).units[:n.place - 1]) as u(unit) where u.unit = any(around))
      end
  ),
  counting as (
    select a.* from asked a
    where how <> 'flow' or told or not exists (
      select from spans.span b
      where b."case" = a."case" and b.valid_from < a.valid_from
        and (of_routes is null or b.route = any(of_routes)) and (of_states is null or b.state = any(of_states))
        and (of_seat is null or b.seats ->> of_seat is not null)
        and (case when known is null then b.known_to is null else b.known_from <= known and (b.known_to is null or b.known_to > known) end))
  )
  select
    coalesce(canonical.whose, laid.whose, a.person), a."case", case when among is null then a.units[1] else coalesce(own.unit, n.unit) end, a.sex,
    a.valid_from, a.valid_to
  from counting a
  left join lateral (
    select o.unit
    from unnest(a.units) with ordinality as o(unit, place)
    where coalesce(a.valid_to, 'infinity') > last_day and o.unit = any(among) and (of_seat is null or o.unit = a.seats ->> of_seat)
    order by o.place desc
    limit 1
  ) own on true
  -- Where the days of this span were over by then, the last ones that name such a unit. Case by case, by its index: joined to all of them at once, the
  -- planner expected one case and compared each with each (49 s instead of 1 for 5,000).
  left join lateral (
    select o.unit
    from (
      select s.units, s.seats
      from spans.span s
      where own.unit is null and s."case" = a."case" and s.valid_from <= last_day
        and (case when of_seat is null then s.units && among else s.seats ->> of_seat = any(among) end)
        and (case when known is null then s.known_to is null else s.known_from <= known and (s.known_to is null or s.known_to > known) end)
      order by s.valid_from desc
      limit 1
    ) l
    cross join lateral unnest(l.units) with ordinality as o(unit, place)
    where o.unit = any(among) and (of_seat is null or o.unit = l.seats ->> of_seat)
    order by o.place desc
    limit 1
  ) n on true
  left join api.standing_for(known) laid on laid.what = a."case"
  left join api.standing_for(known) canonical on canonical.what = coalesce(laid.whose, a.person);
end $$;

-- The counted cases of a plan. `homes` names the part of the plan that a unit belongs to; without it, each unit is its own. `around`: those of these units
-- and of the plan's own. `sex` only when asked for.
create function api.plan_cases(
  how text, of_measure text, of_routes text[], of_states text[], of_seat text, homes jsonb, around text[], by_sex boolean, first_day date, last_day date, known bigint)
returns table (person uuid, "case" uuid, home text, sex text, valid_from date, valid_to date)
language sql stable set search_path = ''
begin atomic
  select
    c.person, c."case", case when homes is null then c.unit else homes ->> c.unit end, case when by_sex then c.sex end, c.valid_from, c.valid_to
  from api.counted(
    how, of_measure, of_routes, of_states, of_seat, case when homes is not null then array(select jsonb_object_keys(homes)) end,
    case when around is not null then around || coalesce(array(select jsonb_object_keys(homes)), '{}') end, first_day, last_day, known) c;
end;

create function api.plan_counts(
  how text, of_measure text, of_routes text[], of_states text[], of_seat text, homes jsonb, around text[], by_sex boolean, first_day date, last_day date, known bigint)
returns table (home text, sex text, persons int, episodes int)
language sql stable security definer set search_path = ''
begin atomic
  select c.home, c.sex, count(distinct c.person)::int, count(distinct c."case")::int
  from api.plan_cases(how, of_measure, of_routes, of_states, of_seat, homes, around, by_sex, first_day, last_day, known) c
  group by c.home, c.sex;
end;

-- Whether a case of this home and sex stands in one of the slots; `outside`: in a home of the plan and in none of them.
create function api.in_slots(home text, sex text, slots jsonb, outside boolean) returns boolean
language sql immutable set search_path = ''
return (not outside or home is not null) and outside <> exists (
  select from jsonb_to_recordset(slots) as s(home text, sex text)
  where s.home is not distinct from in_slots.home and (s.sex is null or s.sex = in_slots.sex));

grant execute on function api.plan_counts to hoa_nhap_app;
