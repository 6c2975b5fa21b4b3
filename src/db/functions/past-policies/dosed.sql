-- Figures that ask what somebody was given, beside the nameless spans: as known at a position, like them (docs/decisions/0570).

-- Entries that are not known at a position: few for the last one, so that what is known need not be looked up one by one (386,000 doses: 2 s of 3).
create function api.unknown_at(known bigint) returns setof uuid
language sql stable set search_path = ''
begin atomic
  select p.entry from log.position p where p.pos > known
  union all
  select e.id
  from log.entry e
  left join log.position p on p.entry = e.id
  where known is not null and p.entry is null and e.tx >= coalesce((select b.tx_before from log.batch b order by b.no desc limit 1), '0');
end;

-- Doses of cases that did not stand at a position of the log: not known yet, taken back, or spilled whole. Rows of doses know only what stands now.
create function api.doses_out(of_cases uuid[], known bigint) returns setof uuid
language sql stable set search_path = '' set plan_cache_mode = 'force_custom_plan'
begin atomic
  with unknown as materialized (select u.id from api.unknown_at(known) as u(id)),
  undone as materialized (
    select e.id, e.name, (e.body::jsonb #>> '{says,of}')::uuid as of, (e.body::jsonb #>> '{says,lost}')::int as lost
    from (select distinct coalesce(c.record, c.person) as person from now."case" c where c."case" = any(of_cases)) m
    join log.entry e on e.person = m.person and e.kind = 'dose' and e.name in ('@dose-removed', '@dose-spilled')
    where e.id not in (select u.id from unknown u)
  ),
  removed as materialized (select u.of from undone u where u.name = '@dose-removed')
  select u.id from unknown u
  union all
  select r.of from removed r
  union all
  select u.of
  from undone u
  join now.dose d on d.entry = u.of
  where u.name = '@dose-spilled' and u.id not in (select r.of from removed r)
  group by u.of, d.dose
  having sum(u.lost) >= d.dose;
end;

-- Days on which a case had a dose that stood at a position of the log: given at a window, or bottles handed out (`home`), which cover until `through`; only
-- those that cover a day from `since` on.
create function api.days_dosed(of_cases uuid[], since date, known bigint)
returns table ("case" uuid, day date, through date, agent text, site text, home boolean)
language plpgsql stable set search_path = '' set plan_cache_mode = 'force_custom_plan' set jit = off set work_mem = '64MB' as $$
begin
  if not exists (select from now.dose) then
    return;
  end if;
  return query
  with mine as materialized (
    select c."case", coalesce(c.record, c.person) as person from now."case" c where c."case" = any(of_cases)
  ),
  not_standing as materialized (select o.id from api.doses_out(of_cases, known) as o(id)),
  poured as (
    select d."case", d.day, d.day as through, d.agent, d.site, false as home, d.entry
    from mine m
    join now.dose d on d."case" = m."case" and d.person = m.person and d.day >= coalesce(since, '-infinity')
    where d.what <> 'home' and d.agent <> 'buprenorphine'
    union all
    -- Few: what may cover more days than one.
    select
      d."case", d.day,
      case
        when d.what = 'home' then (select greatest(d.day, (e.body::jsonb #>> '{says,to}')::date) from log.entry e where e.id = d.entry)
        else (select d.day + (e.body::jsonb #>> '{says,covers}')::int - 1 from log.entry e where e.id = d.entry)
      end,
      d.agent, d.site, d.what = 'home', d.entry
    from mine m
    join now.dose d on d."case" = m."case" and d.person = m.person
    where d.what = 'home' or d.agent = 'buprenorphine'
  )
  select p."case", p.day, p.through, p.agent, p.site, p.home
  from poured p
  where p.entry not in (select n.id from not_standing n) and (since is null or p.through >= since);
end $$;

-- The day of what is known at a position: nobody has been away on days of which nothing can be known yet.
create function api.day_of(known bigint) returns date
language sql stable set search_path = ''
return coalesce((select app.day(b.sealed_at) from log.batch b where b.pos_to >= known order by b.no limit 1), app.day(now()));

-- Days on which somebody had missed more than so many days in a row: from the first of them until a dose. Whoever comes every day is looked at once in so many
-- days, from dose to dose as far as they may lie apart: 386,000 doses are 13,000 looks and no sort of them.
create function api.absences(of_cases uuid[], gone int, known bigint) returns table ("case" uuid, gone_on date, back_on date)
language plpgsql stable set search_path = '' set plan_cache_mode = 'force_custom_plan' set jit = off set work_mem = '64MB' as $$
declare
  today date := api.day_of(known);
begin
  if not exists (select from now.dose) then
    return;
  end if;
  return query
  with recursive mine as materialized (
    select
      c."case", coalesce(c.record, c.person) as person,
      exists (select from now.dose d where d."case" = c."case" and (d.what = 'home' or d.agent = 'buprenorphine')) as covers
    from now."case" c
    where c."case" = any(of_cases)
  ),
  not_standing as materialized (select o.id from api.doses_out(of_cases, known) as o(id)),
  hop as (
    select m."case", m.person, f.day as at, null::date as gone_on, null::date as back_on
    from mine m
    cross join lateral (
      select d.day
      from now.dose d
      where d."case" = m."case" and d.person = m.person and d.entry not in (select n.id from not_standing n)
      order by d.day
      limit 1
    ) f
    where not m.covers
    union all
    select h."case", h.person, coalesce(near.day, far.day), case when near.day is null then h.at + gone + 1 end, far.day
    from hop h
    left join lateral (
      select d.day
      from now.dose d
      where d."case" = h."case" and d.person = h.person and d.day > h.at and d.day <= h.at + gone + 1
        and d.entry not in (select n.id from not_standing n)
      order by d.day desc
      limit 1
    ) near on true
    left join lateral (
      select d.day
      from now.dose d
      where near.day is null and d."case" = h."case" and d.person = h.person and d.day > h.at + gone + 1
        and d.entry not in (select n.id from not_standing n)
      order by d.day
      limit 1
    ) far on true
    where h.at is not null
  ),
  covered as (
    select d."case", max(d.through) over sofar as through, lead(d.day) over sofar as next
    from api.days_dosed((select array_agg(m."case") from mine m where m.covers), null, known) d
    window sofar as (partition by d."case" order by d.day)
  )
  select h."case", h.gone_on, h.back_on from hop h where h.gone_on is not null and (h.back_on is not null or h.gone_on <= today)
  union all
  select c."case", c.through + gone + 1, c.next
  from covered c
  where coalesce(c.next - c.through - 1 > gone, c.through + gone + 1 <= today);
end $$;

-- Everything that cases were in until a day which stood on a roll in a place since another day, cut by the days of which more than `gone` were missed in a row:
-- then their state is `@gone`. `was`: the state of the day before, nothing where there was none. Without `gone` nothing is cut.
create function api.lives(
  of_measure text, on_roll text[], at_seat text, named text[], placed text[], since date, last_day date, gone int, known bigint)
returns table (
  person uuid, "case" uuid, state text, sex text, birth text, valid_from date, valid_to date, place text, here boolean, was text, was_at text)
language plpgsql stable set search_path = '' set plan_cache_mode = 'force_custom_plan' set jit = off set work_mem = '64MB' as $$
declare
  -- After every position: what is believed then is believed now.
  at bigint := coalesce(known, 9223372036854775806);
begin
  return query
  with called as materialized (select c.unit, c.place from unnest(named, placed) as c(unit, place)),
  near as materialized (
    select distinct s."case"
    from called c
    -- Unit by unit, as in `moves`.
    cross join lateral (
      select s."case"
      from spans.span s
      where s.seats ->> at_seat = c.unit and s.measure = of_measure and s.state = any(on_roll)
        and coalesce(s.valid_to, 'infinity') >= since and s.valid_from <= last_day
        and s.known_from <= at and coalesce(s.known_to, 9223372036854775807) > at
      offset 0
    ) s
  ),
  away as materialized (
    select a."case", range_agg(daterange(a.gone_on, a.back_on)) as days
    from api.absences(case when gone is null then '{}' else (select array_agg(n."case") from near n) end, gone, known) a
    group by a."case"
  ),
  cut as (
    select s.person, s."case", s.state, s.sex, s.birth, s.seats, s.valid_from, s.valid_to
    from near n
    join spans.span s on s."case" = n."case" and s.valid_from <= last_day and s.known_from <= at and coalesce(s.known_to, 9223372036854775807) > at
    where n."case" not in (select a."case" from away a)
    union all
    select s.person, s."case", x.state, s.sex, s.birth, s.seats, lower(x.days), upper(x.days)
    from away a
    join spans.span s on s."case" = a."case" and s.valid_from <= last_day and s.known_from <= at and coalesce(s.known_to, 9223372036854775807) > at
    cross join lateral (
      select s.state, unnest(datemultirange(daterange(s.valid_from, s.valid_to)) - a.days) as days
      union all
      select '@gone', unnest(datemultirange(daterange(s.valid_from, s.valid_to)) * a.days)
    ) x
  )
  select
    s.person, s."case", s.state, s.sex, s.birth, s.valid_from, s.valid_to, c.place, s.state = any(on_roll),
    case when lag(s.valid_to) over lived = s.valid_from then lag(s.state) over lived end,
    lag(c.place) over lived
  from cut s
  left join called c on c.unit = s.seats ->> at_seat
  where s.valid_from <= last_day
  window lived as (partition by s."case" order by s.valid_from);
end $$;

-- Who takes a drug (`dosed`): `here` at the end of the last day, of these `over` so many months, by where they were last given it (`clinic`, `point`), with
-- bottles for days at home at the last visit (`home`), and of whom no dose is known (`untold`); and who in these days had missed more than `gone` days in a row
-- while on the roll (`lost`). Nothing is read where no indicator asks.
create function api.dosed(
  indicators jsonb, of_measure text, on_roll text[], at_seat text, named text[], placed text[], first_day date, last_day date, known bigint)
returns table (part text, person uuid, "case" uuid, place text, cause text, sex text, age int, day date, valid_from date, valid_to date)
language plpgsql stable set search_path = '' set plan_cache_mode = 'force_custom_plan' set jit = off set work_mem = '64MB' as $$
declare
  drug text := (select max(i ->> 'agent') from jsonb_array_elements(indicators) i where i ->> 'part' = 'dosed');
  gone int := (select max((i ->> 'gone')::int) from jsonb_array_elements(indicators) i where i ->> 'part' = 'dosed');
  back text[] := (
    select array_agg(distinct b) from jsonb_array_elements(indicators) i cross join jsonb_array_elements_text(i -> 'back') b where i ->> 'part' = 'dosed');
begin
  if drug is null then
    return;
  end if;
  return query
  with asked as materialized (
    select distinct i.months from jsonb_to_recordset(indicators) as i(part text, months int) where i.part = 'dosed' and i.months is not null
  ),
  life as materialized (select l.* from api.lives(of_measure, on_roll, at_seat, named, placed, first_day - 1, last_day, gone, known) l),
  -- Who is there was given something in these days, or never. Where less is known than the last day, nobody is away after what is known.
  days as materialized (
    select d.*
    from api.days_dosed((select array_agg(distinct l."case") from life l where l.here), least(last_day, api.day_of(known)) - gone - 1, known) d
    where d.day <= last_day
  ),
  visit as materialized (
    select distinct on (d."case") d."case", d.agent, d.site, bool_or(d.home) over (partition by d."case", d.day) as home
    from days d
    order by d."case", d.day desc, d.home
  ),
  begun as (
    select l."case", max(l.valid_from) as valid_from
    from life l
    where l.here and (l.was is null or l.was <> all(on_roll) and l.was <> all(back))
    group by l."case"
  ),
  present as materialized (
    select l.person, l."case", l.place, l.sex, l.birth, l.valid_from, l.valid_to, last_day as day, b.valid_from as begun, v.agent, v.home, u.kind
    from life l
    join begun b on b."case" = l."case"
    left join visit v on v."case" = l."case"
    left join units.unit u on u.id = v.site
    where l.here and l.place is not null and coalesce(l.valid_to > last_day, true) and coalesce(v.agent = drug, true)
  ),
  dropped as materialized (
    select l.*
    from life l
    where l.state = '@gone' and l.was = any(on_roll) and l.was_at is not null and l.valid_from between first_day and last_day
  ),
  -- The last of these lie as far back as may be missed.
  before as materialized (
    select d.* from api.days_dosed((select array_agg(distinct l."case") from dropped l), first_day - gone - 1, known) d
  ),
  parts as (
    select 'here' as cause, p.person, p."case", p.place, p.sex, p.birth, p.day, p.valid_from, p.valid_to from present p
    union all
    select 'over' || a.months, p.person, p."case", p.place, p.sex, p.birth, p.day, p.valid_from, p.valid_to
    from present p
    join asked a on (p.begun + make_interval(months => a.months))::date < last_day
    union all
    select x.cause, p.person, p."case", p.place, p.sex, p.birth, p.day, p.valid_from, p.valid_to
    from present p
    cross join lateral (
      select case p.kind when 'dispensing-point' then 'point' else 'clinic' end
      union all
      select 'home' where p.home
      union all
      select 'untold' where p.agent is null
    ) x(cause)
    union all
    select 'lost', l.person, l."case", l.was_at, l.sex, l.birth, l.valid_from, l.valid_from, l.valid_to
    from dropped l
    where (select d.agent from before d where d."case" = l."case" and d.day < l.valid_from order by d.day desc, d.home limit 1) = drug
  )
  select
    'dosed', coalesce(canonical.whose, laid.whose, p.person), p."case", p.place, p.cause, p.sex,
    api.age_on(case when length(p.birth) = 4 then make_date(p.birth::int, 12, 31) else p.birth::date end, p.day), p.day, p.valid_from, p.valid_to
  from parts p
  left join api.standing_for(known) laid on laid.what = p."case"
  left join api.standing_for(known) canonical on canonical.what = coalesce(laid.whose, p.person);
end $$;
