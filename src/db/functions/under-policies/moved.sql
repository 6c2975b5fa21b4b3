-- Deadlines that a new calendar moved, for the offices that the session holds, until one who holds the office has looked. What falls on the person is told
-- to every office of the unit.
create function api.moved_now(asker uuid, day date) returns setof now.deadline
language sql stable set search_path = ''
begin atomic
  select d.*
  from now.deadline d
  where d.moved is not null
    and d.unit = any((select walls.own_units())::text[])
    and exists (
      select
      from signin.office_holding h
      join signin.office o on o.name = h.office
      join units.within w on w.holder = h.unit and w.same and w.since <= day
      cross join jsonb_array_elements(d.moved) m
      where h.account = asker and h.held @> day and w.unit = d.unit
        and (h.office = any(d.offices) or o.clerk or d.offices = '{}')
        and not exists (
          select from app.moved_read r where r.unit = d.unit and r.office = h.office and r.calendar = m ->> 'calendar'));
end;

-- The list of them, soonest first, at most `most`. Written down with whose names it showed, as every list.
create function api.moved(session bytea, most int, clock timestamptz default null) returns json
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session, clock);
  naming text[];
  found json;
begin
  if who is null then
    return null;
  end if;
  perform api.touch(session);
  naming := walls.units_reading('name');
  found := (
    with moved as materialized (
      select d.* from api.moved_now(who, app.day(app.clock(clock))) d
    ),
    listed as (
      select
        c."case", coalesce(p.canonical, c.person) as person, coalesce(p.birth, '') as birth,
        case when p.person is null then o.name when p.unit = any(naming) or c.units && naming then p.name end as name, c.measure, m.acts, m.who, m.offices, m.unit, m.opens, m.rolled, m.moved, m.sort_key
      from moved m
      join now."case" c on c."case" = m."case"
      left join now.person p on p.person = c.person
      left join lateral (select o.name from api.organisation_of(c.person) o where p.person is null) o on true
      order by m.sort_key, m."case", m.clock
      limit most
    )
    select json_build_object(
      'now', app.moment(app.clock(clock)),
      'total', (select count(*) from moved),
      'rows', (select coalesce(json_agg(l order by l.sort_key, l."case"), '[]') from listed l),
      'units', (select coalesce(json_object_agg(u.id, u.name), '{}') from units.unit u where u.id in (select l.unit from listed l))
    )
  );
  insert into log.access (account, what, purpose, detail)
  values (who, 'moved', 'list', json_build_object('rows', json_array_length(found -> 'rows'), 'shown', api.shown(found -> 'rows')));
  return found;
end $$;

-- The offices of the session have looked at what these calendars moved. Null when the session is over.
create function api.moved_looked(session bytea, calendars text[], clock timestamptz default null) returns boolean
language plpgsql security definer set search_path = '' as $$
declare
  asker uuid := api.enter(session, clock);
  day date := app.day(app.clock(clock));
begin
  if asker is null then
    return null;
  end if;
  perform api.touch(session);
  insert into app.moved_read (unit, office, calendar, account)
  select distinct w.unit, h.office, m ->> 'calendar', asker
  from signin.office_holding h
  join units.within w on w.holder = h.unit and w.same and w.since <= day
  join api.moved_now(asker, day) d on d.unit = w.unit
  cross join jsonb_array_elements(d.moved) m
  where h.account = asker and h.held @> day and m ->> 'calendar' = any(calendars)
  on conflict do nothing;
  return true;
end $$;

grant execute on function api.moved, api.moved_looked to hoa_nhap_app;
