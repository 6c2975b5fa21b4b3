-- The work of the session's own units up to `days` ahead, and what they wait for in their cases; at most `most` rows a group.
create function api.today(session bytea, days int, most int, clock timestamptz default null) returns json
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session, clock);
  moment text := app.moment(app.clock(clock));
  day date := app.day(app.clock(clock));
  horizon text collate "C" := (day + days) || 'T24';
  own text[];
  naming text[];
begin
  if who is null then
    return null;
  end if;
  perform api.touch(session);
  own := walls.own_units();
  naming := walls.units_reading('name');
  return (
    with held as (
      select w.unit, h.office, o.clerk
      from signin.office_holding h
      join signin.office o on o.name = h.office
      join units.within w on w.holder = h.unit and w.same and w.since <= day
      where h.account = who and h.held @> day
    ),
    own_cases as (
      select c."case", c.person, c.measure, c.state, c.state_kind, c.main_unit, c.opened
      from now."case" c
      where c.main_unit = any(own) and c.state_kind <> 'end'
    ),
    -- Two ways to a deadline, so that each has its index: through the cases of the own units, and through the unit that owes it.
    near as (
      select d.* from own_cases c join now.deadline d on d."case" = c."case" where d.sort_key <= horizon
      union all
      select d.*
      from now.deadline d
      where d.unit = any(own) and d.sort_key <= horizon and not exists (select from own_cases c where c."case" = d."case")
    ),
    due as (
      select n.*, exists (select from held h where h.unit = n.unit and (h.office = any(n.offices) or h.clerk and n.offices <> '{}')) as mine
      from near n
      where n.opens is null or n.opens <= moment collate "C"
    ),
    found as (
      select
        'deadline' as kind,
        case
          when not d.mine then 'waiting'
          when d.sort_key < moment collate "C" then 'overdue'
          when d.sort_key <= day || 'T24' collate "C" then 'today'
          else 'soon'
        end as "group",
        d."case", d.acts, null as task, d.who, d.offices, d.unit, d.opens, d.raw, d.rolled, d.sort_key, d."from", d.edition, d.basis
      from due d
      union all
      select
        'task', 'verify', t."case", '{}', t.task, t.who, t.offices, t.unit, null, t.raised, t.raised, t.raised, t.raised, '', null
      from now.task t
      -- A duty whose passing asks a question has its task beforehand, dated with the day from which it is asked.
      where t.unit = any(own)
        and t.raised <= moment collate "C"
        and exists (select from held h where h.unit = t.unit and (h.office = any(t.offices) or h.clerk))
      union all
      select
        'proposal', 'verify', c."case", '{}', null, '', '{}', c.main_unit, null, c.opened::text, c.opened::text, c.opened::text, c.opened::text,
        '', null
      from own_cases c
      where c.state_kind = 'proposed'
    ),
    ranked as (
      select f.*, row_number() over (partition by f."group" order by f.sort_key, f."case") as place from found f
    )
    select json_build_object(
      'now', moment,
      'totals', (
        select json_object_agg(g.name, (select count(*) from found f where f."group" = g.name))
        from unnest('{overdue,today,soon,waiting,verify}'::text[]) as g(name)),
      'rows', (
        select coalesce(json_agg(json_build_object(
          'kind', r.kind, 'group', r."group", 'case', r."case", 'person', c.person, 'birth', p.birth,
          'name', case when p.unit = any(naming) or c.units && naming then p.name end,
          'measure', c.measure, 'state', c.state, 'acts', r.acts, 'task', r.task, 'who', r.who, 'offices', r.offices, 'unit', r.unit,
          'opens', r.opens, 'raw', r.raw, 'rolled', r.rolled, 'from', r."from", 'edition', r.edition, 'basis', r.basis
        ) order by r."group", r.place), '[]')
        from ranked r
        join now."case" c on c."case" = r."case"
        join now.person p on p.person = c.person
        where r.place <= most),
      'units', (
        select coalesce(json_object_agg(u.id, u.name), '{}')
        from units.unit u
        where u.id in (select r.unit from ranked r where r.place <= most))
    )
  );
end $$;

grant execute on function api.today to hoa_nhap_app;
