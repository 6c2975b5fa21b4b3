-- The last day on which somebody confirmed who a person is or where the person lives: the registration, a paper, a residence, or a survey that met the
-- person or learned the new place. What was corrected does not count.
create function api.confirmed_on(whose uuid) returns text
language sql stable set search_path = ''
begin atomic
  select max(left(e.happened, 10))
  from log.entry e
  where e.person = whose and e."case" is null and e.kind = 'identity'
    and (e.name in ('@register', '@paper', '@residence') or e.name = '@survey' and e.body::json -> 'says' ->> 'result' in ('confirmed', 'moved'))
    and not exists (
      select
      from log.entry c
      where c.person = whose and c."case" is null and c.kind = 'identity' and (
        c.corrects = e.id and c.name = e.name
        or c.name = '@end' and c.body::json -> 'says' ->> 'of' = e.id::text and c.body::json -> 'says' ->> 'because' = 'mistake'));
end;

-- For each unit of a kind that lies in `above` (everywhere without it): how many persons live there by the latest word, and of how many that was confirmed
-- since each of three days. `sees` whether the session sees the persons; for others the caller rounds and hides. Who was last reported dead is not counted.
create function api.freshness(session bytea, of_kind text, above text, since date[], clock timestamptz default null) returns json
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session, clock);
  today date := app.day(app.clock(clock));
  mine text[] := walls.units();
  -- An office without words over a whole province reads figures of it all the same.
  over text[];
begin
  if who is null then
    return null;
  end if;
  perform api.touch(session);
  select array_agg(w.unit) into over
  from signin.office_holding h
  join signin.office o on o.name = h.office and o.reach = 'below'
  join units.within w on w.holder = h.unit and w.since <= today
  where h.account = who and h.held @> today;
  return (
    with listed as (
      select u.id, u.code, u.name, u.parent, u.id = any(mine) as sees, u.id = any(mine) or coalesce(u.id = any(over), false) as told
      from units.unit u
      where u.kind = of_kind and u.valid_from <= today and (u.valid_to is null or u.valid_to > today)
        and (above is null or u.parent = above)
    ),
    living as (
      select l.id, p.person
      from listed l
      join units.within w on w.holder = l.id
      join now.person p on p.unit = w.unit
      where l.told
    ),
    confirmed as (
      select v.id, api.confirmed_on(v.person)::date as "on"
      from living v
      where not exists (
        select from log.entry e
        where e.person = v.person and e.kind = 'identity' and e.name = '@survey' and e.body::json -> 'says' ->> 'result' = 'dead'
          and not exists (
            select from log.entry n where n.person = v.person and n.kind = 'identity' and n.name = '@survey' and n.seq > e.seq))
    ),
    counted as (
      select c.id, count(*) as persons, count(*) filter (where c."on" >= since[1]) as a, count(*) filter (where c."on" >= since[2]) as b,
        count(*) filter (where c."on" >= since[3]) as c
      from confirmed c
      group by c.id
    )
    select json_build_object(
      'now', app.moment(app.clock(clock)),
      'units', (
        select coalesce(json_agg(json_build_object(
          'unit', l.id, 'code', l.code, 'name', l.name, 'sees', l.sees,
          'persons', case when l.told then coalesce(c.persons, 0) end,
          'within', json_build_array(coalesce(c.a, 0), coalesce(c.b, 0), coalesce(c.c, 0))
        ) order by l.name collate "vi-x-icu", l.id), '[]')
        from listed l
        left join counted c on c.id = l.id)
    )
  );
end $$;

grant execute on function api.freshness to hoa_nhap_app;
