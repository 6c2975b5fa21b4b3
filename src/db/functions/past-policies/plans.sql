-- Who stands for whom as believed at a position of the log, now without one.
create function api.standing_for(known bigint) returns table (what uuid, whose uuid)
language sql stable set search_path = ''
begin atomic
  select s.what, s.whose
  from spans.stands_for s
  where case when known is null then s.known_to is null else s.known_from <= known and (s.known_to is null or s.known_to > known) end;
end;

-- Days in one of the states, of a measure where one is given, that begin between two days.
create function api.begins(measure text, state text, valid_from date, of_measure text, of_states text[], first_day date, last_day date) returns boolean
language sql immutable
return (of_measure is null or measure = of_measure) and valid_from between first_day and last_day and (of_states is null or state = any(of_states));

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
  -- After every position: what is believed then is believed now.
  at bigint := coalesce(known, 9223372036854775806);
  -- Whether a span alone tells that the case was in none of the states before: it names the states, not their routes and seats.
  told boolean := of_routes is null and of_seat is null;
  lying text[] := case when around is not null then array(select distinct t.territory from spans.territory t where t.unit = any(around)) end;
begin
  return query
  with near as (
    -- By where its units lie: whatever names a unit of the territory is among these, each once, and a province does not go through the spans of the country.
    select s.* from spans.span s where around is null
    union all
    select s.* from spans.span s where s.territories[1] = any(lying)
    union all
    select s.* from spans.span s where s.territories[2] is not null and s.territories[2] = any(lying) and s.territories[1] <> all(lying)
    union all
    select s.* from spans.span s where cardinality(s.territories) > 2 and s.territories[3:] && lying and not s.territories[:2] && lying
  ),
  asked as materialized (
    select s.person, s."case", s.units, s.seats, s.sex, s.valid_from, s.valid_to
    from near s
    where api.begins(s.measure, s.state, s.valid_from, of_measure, of_states, began, last_day)
      and coalesce(s.valid_to, 'infinity') > ended and s.known_from <= at and coalesce(s.known_to, 9223372036854775807) > at
      and (of_seat is null or s.seats ->> of_seat is not null) and (of_routes is null or s.route = any(of_routes))
      and (how <> 'flow' or not told or case when of_states is null then s.been = '{}' else not s.been && of_states end)
      and (around is null or s.units[1] = any(around) or exists (select from unnest(s.units[2:]) as u(unit) where u.unit = any(around)))
  ),
  counting as (
    select a.* from asked a
    where how <> 'flow' or told or not exists (
      select from spans.span b
      where b."case" = a."case" and b.valid_from < a.valid_from
        and (of_routes is null or b.route = any(of_routes)) and (of_states is null or b.state = any(of_states))
        and (of_seat is null or b.seats ->> of_seat is not null)
        and b.known_from <= at and coalesce(b.known_to, 9223372036854775807) > at)
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
        and s.known_from <= at and coalesce(s.known_to, 9223372036854775807) > at
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
