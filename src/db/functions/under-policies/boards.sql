-- Open cases by state, by the end of their term and by who owes something in them, as the session may see them, at most `most`, with what is
-- owed in each: nearest end first where the end was asked for, else nearest duty. What is null narrows nothing; `besides` are states in which a case is
-- listed although nobody of `owed_by` owes anything yet, or although its end is not known.
-- `lacks` narrows to whoever is of an age on the day and has neither an open case of that measure nor one begun since this one, in units of a kind of which
-- the session sees all: another would take for lacking what it may not see.
-- `of_age` narrows to whoever is of an age, or will be within so many days, with so many months of the term left then: of cases begun by a fact since
-- a day, in which another fact is not there yet.
-- `at` narrows to cases of units by measure, and tells of each case which of them.
-- Planned for each: a plan for any board expects four cases where there are a hundred, and took seven times as long.
create function api.board(
  session bytea, states jsonb, ends_within int, owed_by text[], besides jsonb, most int, lacks jsonb default null, at jsonb default null,
  of_age jsonb default null,
  clock timestamptz default null
) returns json
language plpgsql security definer set search_path = '' set plan_cache_mode = 'force_custom_plan' as $$
declare
  who uuid := api.enter(session, clock);
  day date := app.day(app.clock(clock));
  mine text[];
  naming text[];
  found json;
begin
  if who is null then
    return null;
  end if;
  perform api.touch(session);
  mine := walls.units();
  naming := walls.units_reading('name');
  found := (
    with chosen as materialized (
      select c."case", c.person, c.measure, c.route, c.state, c.units, c.main_unit, c.ends, c.facts
      -- By its units first: beside them the planner read the index of all open cases of the country (76,000 for one centre's 1,500).
      from (select o.* from now."case" o offset 0) c
      where c.state_kind = 'open'
        and (states is null or states -> c.measure ? c.state)
        -- A case whose end cannot be counted would otherwise be on no list until somebody is kept too long.
        and (ends_within is null or c.ends <= day + ends_within or c.ends is null and besides -> c.measure ? c.state)
        and (board.at is null or c.units && array(select jsonb_array_elements_text(board.at -> c.measure)))
        and (lacks is null or (
          exists (select from units.unit u where u.id = any(c.units) and u.id = any(mine) and u.kind = lacks ->> 'at')
          and not exists (
            select from now."case" o
            where o.person = c.person and o.measure = lacks ->> 'measure' and (o.state_kind <> 'end' or o.opened >= c.opened))
          -- Of whom only the year is known, whoever may have come of age: it is a list to look at.
          and exists (
            select from now.person p
            where p.person = c.person and (case length(p.birth) when 4 then p.birth || '-01-01' else p.birth end)::date + make_interval(years => (lacks ->> 'age')::int) <= day)))
        and (of_age is null or (
          c.facts ->> (of_age ->> 'fact') >= of_age ->> 'since'
          and not c.facts ? (of_age ->> 'without')
          and exists (
            select from now.person p
            cross join lateral (
              select (case length(p.birth) when 4 then p.birth || '-01-01' else p.birth end)::date + make_interval(years => (of_age ->> 'age')::int) as birthday) b
            where p.person = c.person and b.birthday <= day + (of_age ->> 'within')::int
              and (c.ends is null or c.ends >= greatest(b.birthday, day) + make_interval(months => (of_age ->> 'months')::int)))))
    ),
    owed as materialized (
      select d."case", d.acts, d.who, d.offices, d.unit, d.opens, d.raw, d.rolled, d.sort_key, d.basis
      from chosen c
      join now.deadline d on d."case" = c."case"
      where (owed_by is null or d.who = any(owed_by))
        -- What is due only after those days is not what an end of the term waits for.
        and (ends_within is null or d.sort_key < (day + ends_within + 1)::text)
    ),
    first as (
      select o."case", min(o.sort_key) as due from owed o group by o."case"
    ),
    on_board as (
      select c.*, case when ends_within is null then f.due else c.ends::text end as near
      from chosen c
      left join first f on f."case" = c."case"
      where owed_by is null or f."case" is not null or besides -> c.measure ? c.state
    ),
    listed as (
      select f.*, (select u from unnest(f.units) u where board.at -> f.measure ? u order by u limit 1) as at_unit,
        coalesce(p.canonical, f.person) as canonical, coalesce(p.birth, '') as birth,
        case when p.person is null then o.name when p.unit = any(naming) or f.units && naming then p.name end as name
      from on_board f
      left join now.person p on p.person = f.person
      left join lateral (select o.name from api.organisation_of(f.person) o where p.person is null) o on true
      order by f.near nulls last, f."case"
      limit most
    ),
    told as (
      select o."case",
        json_agg(json_build_object(
          'acts', o.acts, 'who', o.who, 'offices', o.offices, 'unit', o.unit, 'opens', o.opens, 'raw', o.raw, 'rolled', o.rolled,
          'basis', o.basis) order by o.sort_key, o.acts) as owed
      from listed l
      join owed o on o."case" = l."case"
      group by o."case"
    )
    select json_build_object(
      'now', app.moment(app.clock(clock)),
      'total', (select count(*) from on_board),
      'rows', (
        select coalesce(json_agg(json_build_object(
          'case', l."case", 'person', l.canonical, 'name', l.name, 'birth', l.birth, 'measure', l.measure, 'route', l.route, 'state', l.state,
          'unit', l.main_unit, 'at', l.at_unit, 'ends', l.ends, 'facts', l.facts,
          'owed', coalesce(w.owed, '[]')
        ) order by l.near nulls last, l."case"), '[]')
        from listed l
        left join told w on w."case" = l."case"),
      'units', (
        select coalesce(json_object_agg(u.id, u.name), '{}') from units.unit u
        where u.id in (select l.main_unit from listed l union select l.at_unit from listed l union select o.unit from owed o join listed l on l."case" = o."case"))
    )
  );
  insert into log.access (account, what, purpose, detail)
  values (who, 'board', 'list', json_build_object('cases', found -> 'total', 'shown', api.shown(found -> 'rows')));
  return found;
end $$;

grant execute on function api.board to hoa_nhap_app;
