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

-- Who stood on the roll at the end of the day before the first (`start`) and at the end of the last day (`end`), who came onto it (`in`) and who went off it
-- (`out`) in between, both days included, as believed at a position of the log (now without one). `cause` is the state in the stock, where it came from and
-- where it went to in the flows; `@moved` from and to another place, `@opened` where there was nothing before. Somebody who comes and goes on one day has no
-- day on the roll. A person is the canonical one. The age counts on `day`; of a year alone from its last day.
create function api.moves(
  of_measure text, on_roll text[], at_seat text, named text[], placed text[], first_day date, last_day date, known bigint)
returns table (part text, person uuid, "case" uuid, place text, cause text, sex text, born date, day date, valid_from date, valid_to date)
language plpgsql stable set search_path = '' set plan_cache_mode = 'force_custom_plan' set jit = off as $$
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
        and (case when known is null then s.known_to is null else s.known_from <= known and (s.known_to is null or s.known_to > known) end)
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
    left join spans.span before on before."case" = n."case" and before.valid_to = n.valid_from and before.valid_from < n.valid_from
      and (case when known is null then before.known_to is null else before.known_from <= known and (before.known_to is null or before.known_to > known) end)
    where n.valid_from >= first_day and not n.was_there
    union all
    select 'out', n.*, case when after.state = any(on_roll) then '@moved' else after.state end, n.valid_to
    from near n
    join spans.span after on after."case" = n."case" and after.valid_from = n.valid_to
      and (case when known is null then after.known_to is null else after.known_from <= known and (after.known_to is null or after.known_to > known) end)
    where n.valid_to <= last_day and not n.stays
  )
  select
    p.part, coalesce(canonical.whose, laid.whose, p.person), p."case", p.place, p.cause, p.sex, p.born, p.day, p.valid_from, p.valid_to
  from parts p
  left join api.standing_for(known) laid on laid.what = p."case"
  left join api.standing_for(known) canonical on canonical.what = coalesce(laid.whose, p.person);
end $$;

-- What was done for whoever stood on the roll at the end of the day of it (`did`): each act that an indicator asks about, as corrected by the position,
-- `cause` being its name and what a field of it said. Nothing is read where no indicator asks. The entries are found by the cases of the roll.
create function api.deeds(
  indicators jsonb, of_measure text, on_roll text[], at_seat text, named text[], placed text[], first_day date, last_day date, known bigint)
returns table (part text, person uuid, "case" uuid, place text, cause text, sex text, born date, day date, valid_from date, valid_to date)
language plpgsql stable set search_path = '' set plan_cache_mode = 'force_custom_plan' set jit = off as $$
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
        and (case when known is null then s.known_to is null else s.known_from <= known and (s.known_to is null or s.known_to > known) end)
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
    case when length(d.birth) = 4 then make_date(d.birth::int, 12, 31) else d.birth::date end, d.day, d.valid_from, d.valid_to
  from done d
  left join api.standing_for(known) laid on laid.what = d."case"
  left join api.standing_for(known) canonical on canonical.what = coalesce(laid.whose, d.person);
end $$;

-- The moves that each indicator counts. Indicators are a list of `{id, part, causes, but, act, field, sex, from, below}`; what is left away asks for nothing.
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
  ) m
  join jsonb_to_recordset(indicators) as i(id text, part text, causes text[], but text[], sex text, "from" int, below int) on i.part = m.part
  where (i.causes is null or m.cause = any(i.causes))
    and (i.but is null or m.cause <> all(i.but))
    and (i.sex is null or i.sex = m.sex)
    and (i."from" is null or m.born + make_interval(years => i."from") <= m.day)
    and (i.below is null or m.born + make_interval(years => i.below) > m.day);
end;

-- Persons and episodes of every indicator in every place, over all units: no session, no names. What is not there is 0.
create function api.figures(
  indicators jsonb, of_measure text, on_roll text[], at_seat text, named text[], placed text[], first_day date, last_day date, known bigint)
returns table (id text, place text, persons int, episodes int)
language sql stable security definer set search_path = ''
begin atomic
  select c.id, c.place, count(distinct c.person)::int, count(*)::int
  from api.counted_moves(indicators, of_measure, on_roll, at_seat, named, placed, first_day, last_day, known) c
  group by c.id, c.place;
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

-- What a night did, and the last of each kind.
create function api.keep_proof(what text, pos bigint, compared bigint, findings int, detail jsonb) returns void
language sql security definer set search_path = ''
begin atomic
  insert into app.proof (what, pos, compared, findings, detail)
  values (keep_proof.what, keep_proof.pos, keep_proof.compared, keep_proof.findings, keep_proof.detail);
end;

create function api.last_proofs() returns table (what text, at text, pos bigint, compared bigint, findings int, detail jsonb)
language sql stable security definer set search_path = ''
begin atomic
  select distinct on (p.what) p.what, app.moment(p.at), p.pos, p.compared, p.findings, p.detail
  from app.proof p
  order by p.what, p.at desc;
end;

grant execute on function api.known_at, api.figures, api.figure_people, api.last_proofs to hoa_nhap_app;
