-- The work of the session's own units up to `days` ahead, and what they wait for in their cases; at most `most` rows a group. Written down with whose names
-- it showed, as every list.
create function api.today(session bytea, days int, most int, clock timestamptz default null) returns json
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session, clock);
  moment text collate "C" := app.moment(app.clock(clock));
  day date := app.day(app.clock(clock));
  horizon text collate "C" := (day + days) || 'T24';
  own text[];
  naming text[];
  found json;
begin
  if who is null then
    return null;
  end if;
  perform api.touch(session);
  own := walls.own_units();
  naming := walls.units_reading('name');
  found := (
    with held as (
      select w.unit, h.office, o.clerk
      from signin.office_holding h
      join signin.office o on o.name = h.office
      join units.within w on w.holder = h.unit and w.same and w.since <= day
      where h.account = who and h.held @> day
    ),
    own_cases as (
      select c."case", c.state_kind, c.awaits, c.opened
      from now."case" c
      where c.main_unit = any(own) and c.state_kind <> 'end'
    ),
    -- Two ways to a deadline, so that each has its index: the unit that owes it, and the few cases in which another unit owes something.
    near as (
      select d."case", d.clock, d.opens, d.sort_key, d.unit, d.offices
      from now.deadline d
      where d.unit = any(own) and d.sort_key <= horizon
      union all
      select d."case", d.clock, d.opens, d.sort_key, d.unit, d.offices
      from own_cases c
      join now.deadline d on d."case" = c."case"
      where c.awaits and d.unit <> all(own) and d.sort_key <= horizon
    ),
    found as (
      select
        'deadline' as kind, n."case", n.clock as name, n.sort_key,
        case
          when not exists (select from held h where h.unit = n.unit and (h.office = any(n.offices) or h.clerk and n.offices <> '{}')) then 'waiting'
          when n.sort_key < moment then 'overdue'
          when n.sort_key <= day || 'T24' then 'today'
          else 'soon'
        end as "group"
      from near n
      where n.opens is null or n.opens <= moment
      union all
      select 'task', t."case", t.task, t.raised, 'verify'
      from now.task t
      -- A duty whose passing asks a question has its task beforehand, dated with the day from which it is asked.
      where t.unit = any(own)
        and t.raised <= moment
        and exists (select from held h where h.unit = t.unit and (h.office = any(t.offices) or h.clerk))
      union all
      select 'proposal', c."case", null, c.opened::text, 'verify'
      from own_cases c
      where c.state_kind = 'proposed'
    ),
    nearest as (
      select f.*
      from unnest('{overdue,soon,today,verify,waiting}'::text[]) as g(name)
      cross join lateral (select * from found f where f."group" = g.name order by f.sort_key, f."case", f.name limit most) f
    ),
    listed as (
      select
        n.kind, n."group", n."case", coalesce(p.canonical, c.person) as person, coalesce(p.birth, '') as birth,
        case when p.person is null then o.name when p.unit = any(naming) or c.units && naming then p.name end as name, c.measure,
        c.state, coalesce(d.acts, '{}') as acts, t.task, coalesce(d.who, t.who, '') as who, coalesce(d.offices, t.offices, '{}') as offices,
        coalesce(d.unit, t.unit, c.main_unit) as unit, d.opens, coalesce(d.raw, n.sort_key) as raw, coalesce(d.rolled, n.sort_key) as rolled,
        coalesce(d."from", n.sort_key) as "from", coalesce(d.edition, '') as edition, d.basis
      from nearest n
      join now."case" c on c."case" = n."case"
      left join now.person p on p.person = c.person
      left join lateral (select o.name from api.organisation_of(c.person) o where p.person is null) o on true
      left join now.deadline d on n.kind = 'deadline' and d."case" = n."case" and d.clock = n.name
      left join now.task t on n.kind = 'task' and t."case" = n."case" and t.task = n.name and t.raised = n.sort_key
      order by n."group", n.sort_key, n."case", n.name
    )
    select json_build_object(
      'now', moment,
      'asked', api.same_waiting(),
      'moved', (select count(*) from api.moved_now(who, day)),
      'totals', (
        select json_build_object(
          'overdue', count(*) filter (where f."group" = 'overdue'), 'today', count(*) filter (where f."group" = 'today'),
          'soon', count(*) filter (where f."group" = 'soon'), 'waiting', count(*) filter (where f."group" = 'waiting'),
          'verify', count(*) filter (where f."group" = 'verify'))
        from found f),
      'rows', (select coalesce(json_agg(l), '[]') from listed l),
      'units', (select coalesce(json_object_agg(u.id, u.name), '{}') from units.unit u where u.id in (select l.unit from listed l))
    )
  );
  insert into log.access (account, what, purpose, detail)
  values (who, 'today', 'list', json_build_object('rows', json_array_length(found -> 'rows'), 'shown', api.shown(found -> 'rows')));
  return found;
end $$;

grant execute on function api.today to hoa_nhap_app;
