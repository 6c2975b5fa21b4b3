-- For each unit of a kind that lies in `above` (everywhere without it): how many persons live there by the latest word, and of how many who they are or where
-- they live was confirmed since each of three days: by the registration, a paper, a residence, or a survey that met the person or learned the new place,
-- unless it was corrected or taken back. Who was last reported dead is not counted. `sees`: whether the session sees the persons; for others the caller
-- rounds and hides. All persons of a province at once: for 20,000 of them 1.2 s where one
-- after the other took 5.0 s.
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
    said as (
      select v.id, v.person, e.id as entry, e.seq, e.name, left(e.happened, 10) as "on", e.corrects, case
        when e.name in ('@survey', '@end') then e.body::json -> 'says'
      end as says
      from living v
      join log.entry e on e.person = v.person and e."case" is null and e.kind = 'identity'
        and (e.name in ('@register', '@paper', '@residence', '@survey') or e.name = '@end')
    ),
    gone as (
      select s.corrects as entry from said s where s.corrects is not null
      union
      select (s.says ->> 'of')::uuid from said s where s.name = '@end' and s.says ->> 'because' = 'mistake'
    ),
    confirmed as (
      select
        s.id, s.person,
        max(s."on") filter (where s.name in ('@register', '@paper', '@residence') or s.says ->> 'result' in ('confirmed', 'moved'))::date as "on",
        (array_agg(s.says ->> 'result' order by s.seq desc) filter (where s.name = '@survey'))[1] = 'dead' as dead
      from said s
      where s.entry not in (select g.entry from gone g where g.entry is not null)
      group by s.id, s.person
    ),
    counted as (
      select c.id, count(*) as persons, count(*) filter (where c."on" >= since[1]) as a, count(*) filter (where c."on" >= since[2]) as b,
        count(*) filter (where c."on" >= since[3]) as c
      from confirmed c
      where c.dead is not true
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
