-- Cases that wait for somebody to say which unit has them, as the session may see them: the soonest due first within each unit, at most `most`.
create function api.assignments(session bytea, most int, clock timestamptz default null) returns json
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
    with waiting as (
      select c."case", c.person, c.measure, c.state, c.units, c.opened, c.seq, s.seat, s.unit, s."to"
      from now."case" c
      cross join lateral jsonb_to_recordset(c.unassigned) as s(seat text, unit text, "to" text[])
      where c.unassigned <> '[]'
    ),
    listed as (
      select
        w."case", w.person, w.measure, w.state, w.opened, w.seq, w.seat, w.unit, w."to", coalesce(p.birth, '') as birth,
        case when p.person is null then o.name when p.unit = any(naming) or w.units && naming then p.name end as name,
        (select min(d.sort_key) from now.deadline d where d."case" = w."case") as due
      from waiting w
      left join now.person p on p.person = w.person
      left join lateral (select o.name from api.organisation_of(w.person) o where p.person is null) o on true
      order by w.unit, due nulls last, w."case"
      limit most
    )
    select json_build_object(
      'now', app.moment(app.clock(clock)),
      'total', (select count(*) from waiting),
      'cases', (select coalesce(json_agg(l), '[]') from listed l)
    )
  );
  insert into log.access (account, what, purpose, detail)
  values (who, 'assignments', 'list', json_build_object('cases', found -> 'total', 'shown', api.shown(found -> 'cases')));
  return found;
end $$;

grant execute on function api.assignments to hoa_nhap_app;
