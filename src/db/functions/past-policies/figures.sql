-- Figures are counted over nameless spans. What is asked: the cases of a measure that stand on a roll (in one of the states `on_roll`) in a unit of one seat,
-- `named` as the papers call it and `placed` as the figure calls it, so that a unit and those it took over are one place.

-- The position at the end of a day: that of the last batch sealed by then, as far as the spans have come; no row before there was one. Without a day, now.
create function api.known_at(until_day date) returns table (pos bigint, root text, sealed_at text)
language sql stable security definer set search_path = ''
begin atomic
  select b.pos_to, encode(b.root, 'hex'), app.moment(b.sealed_at)
  from log.batch b
  cross join spans.checkpoint c
  where b.no <= c.batch and (until_day is null or app.day(b.sealed_at) <= until_day)
  order by b.no desc
  limit 1;
end;

-- Whole years from a birth to a day: the most that lead from one not past the other.
create function api.age_on(born date, day date) returns int
language sql immutable
return extract(year from day)::int - extract(year from born)::int
  - case when born + make_interval(years => extract(year from day)::int - extract(year from born)::int) > day then 1 else 0 end;

-- Who stood on the roll at the end of the day before the first (`start`) and at the end of the last day (`end`), who came onto it (`in`) and who went off it
-- (`out`) in between, both days included, as believed at a position of the log (now without one). `cause` is the state in the stock, where it came from and
-- where it went to in the flows; `@moved` from and to another place, `@opened` where there was nothing before. Somebody who comes and goes on one day has no
-- day on the roll. A person is the canonical one. The age counts on `day`; of a year alone from its last day.
create function api.moves(
  of_measure text, on_roll text[], at_seat text, named text[], placed text[], first_day date, last_day date, known bigint)
returns table (part text, person uuid, "case" uuid, place text, cause text, sex text, age int, day date, valid_from date, valid_to date)
language plpgsql stable set search_path = '' set plan_cache_mode = 'force_custom_plan' set jit = off set work_mem = '64MB' as $$
declare
  -- After every position: what is believed then is believed now.
  at bigint := coalesce(known, 9223372036854775806);
begin
  return query
  with called as materialized (select c.unit, c.place from unnest(named, placed) as c(unit, place)),
  near as materialized (
    select
      s.person, s."case", s.state, s.sex, s.valid_from, s.valid_to, c.place,
      case when length(s.birth) = 4 then make_date(s.birth::int, 12, 31) else s.birth::date end as born,
      -- Days of a case follow each other, so the neighbour on the roll is the next one: looked for among all, each was compared with each.
      coalesce(lag(s.valid_to) over stay = s.valid_from, false) as was_there, coalesce(lead(s.valid_from) over stay = s.valid_to, false) as stays
    from called c
    -- Unit by unit, by the index of its seat: the planner, which expects ten times as many, went through the spans of the country.
    cross join lateral (
      select s.*
      from spans.span s
      where s.seats ->> at_seat = c.unit and s.measure = of_measure and s.state = any(on_roll)
        and coalesce(s.valid_to, 'infinity') >= first_day and s.valid_from <= last_day
        and s.known_from <= at and coalesce(s.known_to, 9223372036854775807) > at
      offset 0
    ) s
    window stay as (partition by s."case", c.place order by s.valid_from)
  ),
  parts as (
    select 'start' as part, n.*, n.state as cause, first_day - 1 as day from near n where n.valid_from < first_day
    union all
    select 'end', n.*, n.state, last_day from near n where n.valid_to is null or n.valid_to > last_day
    union all
    select 'in', n.*, case when before.state is null then '@opened' when before.state = any(on_roll) then '@moved' else before.state end, n.valid_from
    from near n
    -- The last of the days before, by its index: all that ever lay before were read, fifteen of a case.
    left join lateral (
      select b.state, b.valid_to
      from spans.span b
      where b."case" = n."case" and b.valid_from < n.valid_from and b.known_from <= at and coalesce(b.known_to, 9223372036854775807) > at
      order by b.valid_from desc
      limit 1
    ) before on before.valid_to = n.valid_from
    where n.valid_from >= first_day and not n.was_there
    union all
    select 'out', n.*, case when after.state = any(on_roll) then '@moved' else after.state end, n.valid_to
    from near n
    cross join lateral (
      select a.state
      from spans.span a
      where a."case" = n."case" and a.valid_from = n.valid_to and a.known_from <= at and coalesce(a.known_to, 9223372036854775807) > at
      limit 1
    ) after
    where n.valid_to <= last_day and not n.stays
  )
  select
    p.part, coalesce(canonical.whose, laid.whose, p.person), p."case", p.place, p.cause, p.sex, api.age_on(p.born, p.day), p.day, p.valid_from, p.valid_to
  from parts p
  left join api.standing_for(known) laid on laid.what = p."case"
  left join api.standing_for(known) canonical on canonical.what = coalesce(laid.whose, p.person);
end $$;

-- What was done for whoever stood on the roll at the end of the day of it (`did`): each act that an indicator asks about, as corrected by the position,
-- `cause` being its name and what a field of it said. Nothing is read where no indicator asks. The entries are found by the cases of the roll.
create function api.deeds(
  indicators jsonb, of_measure text, on_roll text[], at_seat text, named text[], placed text[], first_day date, last_day date, known bigint)
returns table (part text, person uuid, "case" uuid, place text, cause text, sex text, age int, day date, valid_from date, valid_to date)
language plpgsql stable set search_path = '' set plan_cache_mode = 'force_custom_plan' set jit = off as $$
declare
  -- After every position: what is believed then is believed now.
  at bigint := coalesce(known, 9223372036854775806);
begin
  if not exists (select from jsonb_array_elements(indicators) i where i ->> 'part' = 'did') then
    return;
  end if;
  return query
  with asked as materialized (
    select distinct i.act, i.field from jsonb_to_recordset(indicators) as i(part text, act text, field text) where i.part = 'did'
  ),
  near as materialized (
    select s.person, s."case", s.sex, s.birth, s.valid_from, s.valid_to, c.place
    from unnest(named, placed) as c(unit, place)
    cross join lateral (
      select s.*
      from spans.span s
      where s.seats ->> at_seat = c.unit and s.measure = of_measure and s.state = any(on_roll)
        and coalesce(s.valid_to, 'infinity') >= first_day and s.valid_from <= last_day
        and s.known_from <= at and coalesce(s.known_to, 9223372036854775807) > at
      offset 0
    ) s
  ),
  told as (
    select e.id, e."case", e.seq, e.name, e.happened, e.body, e.corrects
    from (select distinct n."case" from near n) c
    join log.entry e on e."case" = c."case" and e.kind = 'act'
    left join log.position p on p.entry = e.id
    where known is null or p.pos <= known
  ),
  standing as (
    select distinct on (coalesce(t.corrects, t.id)) t."case", t.name, left(t.happened, 10)::date as day, t.body
    from told t
    order by coalesce(t.corrects, t.id), t.seq desc
  ),
  done as (
    select n.*, s.day, a.act || '/' || (s.body::jsonb -> 'says' ->> a.field) as cause
    from standing s
    join asked a on a.act = s.name
    join near n on n."case" = s."case" and n.valid_from <= s.day and coalesce(n.valid_to > s.day, true)
    where s.day between first_day and last_day and s.body::jsonb -> 'says' ->> a.field is not null
  )
  select
    'did', coalesce(canonical.whose, laid.whose, d.person), d."case", d.place, d.cause, d.sex,
    api.age_on(case when length(d.birth) = 4 then make_date(d.birth::int, 12, 31) else d.birth::date end, d.day), d.day, d.valid_from, d.valid_to
  from done d
  left join api.standing_for(known) laid on laid.what = d."case"
  left join api.standing_for(known) canonical on canonical.what = coalesce(laid.whose, d.person);
end $$;

-- How long they stay: who stood on the roll at the end of the last day and last began more than some months before (`over`); who began in the days of the
-- period moved back by these months and did not move to another place since (`cohort`); and who of these is there at the end without having begun anew
-- (`kept`). Somebody begins who comes onto the roll from nothing, or from a state that is none of those from which one comes back; days
-- missed in a row (`gone`) may end a stay, see `lives`. `cause` is the months.
-- Nothing is read where no indicator asks.
create function api.stays(
  indicators jsonb, of_measure text, on_roll text[], at_seat text, named text[], placed text[], first_day date, last_day date, known bigint)
returns table (part text, person uuid, "case" uuid, place text, cause text, sex text, age int, day date, valid_from date, valid_to date)
language plpgsql stable set search_path = '' set plan_cache_mode = 'force_custom_plan' set jit = off set work_mem = '64MB' as $$
declare
  back text[] := (
    select array_agg(distinct b) from jsonb_array_elements(indicators) i cross join jsonb_array_elements_text(i -> 'back') b where i ->> 'months' is not null);
  longest int := (select max((i ->> 'months')::int) from jsonb_array_elements(indicators) i where i ->> 'part' <> 'dosed');
  gone int := (select max((i ->> 'gone')::int) from jsonb_array_elements(indicators) i);
begin
  if longest is null then
    return;
  end if;
  return query
  with asked as materialized (
    select distinct i.part, i.months from jsonb_to_recordset(indicators) as i(part text, months int) where i.months is not null and i.part <> 'dosed'
  ),
  life as materialized (
    select l.*
    from api.lives(
      of_measure, on_roll, at_seat, named, placed, (first_day - make_interval(months => longest))::date, last_day, gone, known) l
  ),
  begun as materialized (
    select l.*, lead(l.valid_from) over (partition by l."case" order by l.valid_from) as anew
    from life l
    where l.here and (l.was is null or l.was <> all(on_roll) and l.was <> all(back))
  ),
  ended as (select l.* from life l where l.here and coalesce(l.valid_to > last_day, true)),
  cohort as (
    select b.*, a.months
    from begun b
    join (select distinct a.months from asked a where a.part in ('cohort', 'kept')) a
      on b.valid_from between first_day - make_interval(months => a.months) and last_day - make_interval(months => a.months)
    where b.place is not null and not exists (
      select from life m
      where m."case" = b."case" and m.valid_from > b.valid_from and coalesce(m.valid_from < b.anew, true)
        and m.here and m.was = any(on_roll) and m.was_at is distinct from m.place)
  ),
  parts as (
    select 'over' as part, a.months, e.person, e."case", e.place, e.sex, e.birth, e.valid_from, e.valid_to
    from ended e
    join begun b on b."case" = e."case" and b.anew is null
    join asked a on a.part = 'over' and (b.valid_from + make_interval(months => a.months))::date < last_day
    where e.place is not null
    union all
    select 'cohort', c.months, c.person, c."case", c.place, c.sex, c.birth, c.valid_from, c.valid_to from cohort c
    union all
    select 'kept', c.months, c.person, c."case", c.place, c.sex, c.birth, c.valid_from, c.valid_to
    from cohort c
    join ended e on e."case" = c."case" and e.place = c.place
    where c.anew is null
  )
  select
    p.part, coalesce(canonical.whose, laid.whose, p.person), p."case", p.place, p.months::text, p.sex,
    api.age_on(case when length(p.birth) = 4 then make_date(p.birth::int, 12, 31) else p.birth::date end, last_day), last_day, p.valid_from, p.valid_to
  from parts p
  left join api.standing_for(known) laid on laid.what = p."case"
  left join api.standing_for(known) canonical on canonical.what = coalesce(laid.whose, p.person);
end $$;

-- Whether an indicator counts a move: of one of some causes, of none of others, of a sex, from an age on and below another.
create function api.asks(cause text, sex text, age int, causes text[], but text[], of_sex text, "from" int, below int) returns boolean
language sql immutable
return (causes is null or cause = any(causes)) and (but is null or cause <> all(but)) and (of_sex is null or of_sex = sex)
  and ("from" is null or age >= "from") and (below is null or age < below);

-- The moves that each indicator counts. Indicators are a list of `{id, part, causes, but, act, field, months, back, gone, agent, sex, from, below}`; what is left away asks for nothing.
create function api.counted_moves(
  indicators jsonb, of_measure text, on_roll text[], at_seat text, named text[], placed text[], first_day date, last_day date, known bigint)
returns table (id text, place text, person uuid, "case" uuid, day date, valid_from date, valid_to date)
language sql stable set search_path = ''
begin atomic
  select i.id, m.place, m.person, m."case", m.day, m.valid_from, m.valid_to
  from (
    select * from api.moves(of_measure, on_roll, at_seat, named, placed, first_day, last_day, known)
    union all
    select * from api.deeds(indicators, of_measure, on_roll, at_seat, named, placed, first_day, last_day, known)
    union all
    select * from api.stays(indicators, of_measure, on_roll, at_seat, named, placed, first_day, last_day, known)
    union all
    select * from api.dosed(indicators, of_measure, on_roll, at_seat, named, placed, first_day, last_day, known)
  ) m
  join jsonb_to_recordset(indicators) as i(id text, part text, causes text[], but text[], sex text, "from" int, below int) on i.part = m.part
  where api.asks(m.cause, m.sex, m.age, i.causes, i.but, i.sex, i."from", i.below);
end;

-- Persons and episodes of every indicator in every place, over all units: no session, no names. What is not there is 0. Nearly everybody is once in a part of a
-- place: these are put together by what indicators ask before each is compared with them, and are as many persons as episodes; the others are counted one
-- by one. Of the country 390,000 moves were compared with a dozen indicators each and sorted for their persons.
create function api.figures(
  indicators jsonb, of_measure text, on_roll text[], at_seat text, named text[], placed text[], first_day date, last_day date, known bigint)
returns table (id text, place text, persons int, episodes int)
language sql stable security definer set search_path = '' set jit = off set work_mem = '64MB'
begin atomic
  with moves as materialized (
    select m.part, m.place, m.person, m.cause, m.sex, m.age
    from api.moves(of_measure, on_roll, at_seat, named, placed, first_day, last_day, known) m
    union all
    select d.part, d.place, d.person, d.cause, d.sex, d.age
    from api.deeds(indicators, of_measure, on_roll, at_seat, named, placed, first_day, last_day, known) d
    union all
    select s.part, s.place, s.person, s.cause, s.sex, s.age
    from api.stays(indicators, of_measure, on_roll, at_seat, named, placed, first_day, last_day, known) s
    union all
    select s.part, s.place, s.person, s.cause, s.sex, s.age
    from api.dosed(indicators, of_measure, on_roll, at_seat, named, placed, first_day, last_day, known) s
  ),
  each as materialized (
    select m.part, m.place, m.person, count(*) as times, any_value(m.cause) as cause, any_value(m.sex) as sex, any_value(m.age) as age
    from moves m
    group by m.part, m.place, m.person
  ),
  alike as (
    select e.part, e.place, null::uuid as person, e.cause, e.sex, e.age, count(*) as times
    from each e
    where e.times < 2
    group by e.part, e.place, e.cause, e.sex, e.age
    union all
    select m.part, m.place, m.person, m.cause, m.sex, m.age, 1
    from each e
    join moves m on m.part = e.part and m.place = e.place and m.person = e.person
    where e.times > 1
  )
  select i.id, a.place, (coalesce(sum(a.times) filter (where a.person is null), 0) + count(distinct a.person))::int, sum(a.times)::int
  from alike a
  join jsonb_to_recordset(indicators) as i(id text, part text, causes text[], but text[], sex text, "from" int, below int) on i.part = a.part
  where api.asks(a.cause, a.sex, a.age, i.causes, i.but, i.sex, i."from", i.below)
  group by i.id, a.place;
end;

-- The cases behind a figure, for the line that says where two counts differ.
create function api.figure_cases(
  indicators jsonb, of_measure text, on_roll text[], at_seat text, named text[], placed text[], first_day date, last_day date, known bigint)
returns setof uuid
language sql stable security definer set search_path = ''
begin atomic
  select c."case"
  from api.counted_moves(indicators, of_measure, on_roll, at_seat, named, placed, first_day, last_day, known) c;
end;

-- The people behind a figure that the session may see; of the others only how many cases they are. Opening it is written down.
create function api.figure_people(
  session bytea, indicators jsonb, of_measure text, on_roll text[], at_seat text, named text[], placed text[], first_day date, last_day date, known bigint,
  purpose text)
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
  with behind as materialized (
    select m."case", m.day, m.valid_from, m.valid_to
    from api.counted_moves(indicators, of_measure, on_roll, at_seat, named, placed, first_day, last_day, known) m
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
        'person', s.person, 'case', s."case", 'name', s.name, 'birth', s.birth, 'day', s.day, 'from', s.valid_from, 'until', s.valid_to
      ) order by s.name collate "vi-x-icu", s.birth), '[]')
      from seen s)
  ) into found;
  insert into log.access (account, what, purpose, detail)
  values (who, 'figure opened', purpose, json_build_object('measure', of_measure, 'from', first_day, 'until', last_day,
    'people', json_array_length(found -> 'people'), 'shown', api.shown(found -> 'people')));
  return found;
end $$;

grant execute on function api.known_at, api.figures, api.figure_people to hoa_nhap_app;
