-- Open cases in which an act is owed again and again, as the session may see them: where the person lives, when it was last done, until when it is due.
-- The soonest due first, at most `most`.
create function api.visits(session bytea, of_measure text, of_act text, most int, clock timestamptz default null) returns json
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session, clock);
  mine text[];
  naming text[];
  identifying text[];
  found json;
begin
  if who is null then
    return null;
  end if;
  perform api.touch(session);
  mine := walls.units();
  naming := walls.units_reading('name');
  identifying := walls.units_reading('identity');
  found := (
    with owed as materialized (
      select c."case", c.person, c.state, c.units, c.main_unit, c.ends, c.seq, d.rolled, d.sort_key
      -- By its units first, as the boards.
      from (select o.* from now."case" o where o.units && mine offset 0) c
      join lateral (
        select d.rolled, d.sort_key from now.deadline d where d."case" = c."case" and of_act = any(d.acts) order by d.sort_key limit 1
      ) d on true
      where c.measure = of_measure and c.state_kind = 'open'
    ),
    listed as materialized (
      select o.*, coalesce(p.canonical, p.person) as canonical, p.birth,
        case when p.unit = any(naming) or o.units && naming then p.name end as name,
        p.unit = any(identifying) or api.reads(p.person, p.unit, identifying) as identified
      from owed o
      join now.person p on p.person = o.person
      order by o.sort_key, o."case"
      limit most
    ),
    done as (
      select e."case", max(left(e.happened, 10)) as last
      from log.entry e
      where e."case" in (select l."case" from listed l) and e.name = of_act
        and not exists (select from log.entry x where x.corrects = e.id)
      group by e."case"
    )
    select json_build_object(
      'now', app.moment(app.clock(clock)),
      'total', (select count(*) from owed),
      'rows', (
        select coalesce(json_agg(json_build_object(
          'case', l."case", 'seq', l.seq, 'person', l.canonical, 'name', l.name, 'birth', l.birth, 'state', l.state, 'unit', l.main_unit,
          'ends', l.ends, 'due', l.rolled, 'last', d.last, 'address', case when l.identified then a.address end
        ) order by l.sort_key, l."case"), '[]')
        from listed l
        left join done d on d."case" = l."case"
        left join api.last_addresses(array(select x.person from listed x)) a on a.person = l.person),
      'units', (select coalesce(json_object_agg(u.id, u.name), '{}') from units.unit u where u.id in (select l.main_unit from listed l))
    )
  );
  insert into log.access (account, what, purpose, detail)
  values (who, 'visits', 'list', json_build_object('act', of_act, 'cases', found -> 'total', 'shown', api.shown(found -> 'rows')));
  return found;
end $$;

grant execute on function api.visits to hoa_nhap_app;
