-- Rights to doses of a day: entries `@right-…` of the ledger say what changes of them, as src/dosing/rights decided, and the journals of devices are entered as
-- it happened there (docs/dosing/right-of-the-day.md).

-- What is not known since the last restore. `day` to `through`: days of which doses given over the line may be lost with what was written after the backup: for
-- these two people answer, whatever the devices tell. Later days wait for devices of before with their journals, and for clinics that have not looked through
-- their devices (none where no device was ever enrolled). `papers`: clinics that have not said which numbered sheets of later days are out, for the week that
-- such sheets go ahead. A device is not waited for that was revoked, once no lease of it can run any more: leases go ahead for
-- seven days at the most. Null once nothing waits and the day of the restore is over.
create function api.restore_waits() returns json
language plpgsql stable set search_path = '' as $$
declare
  last app.dose_epoch;
  devices json;
  sites json;
  papers json;
  open boolean;
begin
  select e.* into last from app.dose_epoch e order by e.epoch desc limit 1;
  if last.epoch = 1 then
    return null;
  end if;
  devices := (
    select coalesce(json_agg(d.id order by d.id), '[]')
    from app.dose_device d
    where d.told_epoch < last.epoch
      and (d.revoked_at is null or d.revoked_at >= last.known_to - interval '8 days' and now() < last.until));
  papers := (
    select coalesce(json_agg(u.id order by u.id), '[]')
    from units.unit u
    where u.kind = 'clinic'
      and exists (select from now."case" c where c.units && array[u.id] and c.measure = 'substitution' and c.state in ('admitted', 'running', 'transferring'))
      and not exists (select from app.dose_looked l where (l.epoch, l.site) = (last.epoch, u.id)));
  sites := case when exists (select from app.dose_device) then papers else '[]' end;
  papers := case when now() < last.since + interval '8 days' then papers else '[]' end;
  open := devices::text <> '[]' or sites::text <> '[]';
  if not open and papers::text = '[]' and app.day(now()) > app.day(last.since) then
    return null;
  end if;
  return json_build_object(
    'epoch', last.epoch, 'since', app.moment(last.since), 'until', app.moment(case when open then last.until else last.since end),
    'day', app.day(least(last.known_to, last.since)), 'through', case when not open then app.day(last.since) end, 'devices', devices, 'sites', sites,
    'papers', papers, 'paperThrough', app.day(last.since) + 7);
end $$;

-- Whether what became of the rights of a day is not known since the restore: while anything is waited for, of every later day too; and of the week after it at a
-- clinic that may have numbered sheets out which the backup does not know.
create function api.is_unknown(waits json, of_records uuid[], on_day date) returns boolean
language sql stable set search_path = ''
return waits is not null and on_day >= (waits ->> 'day')::date and (
  coalesce(on_day <= (waits ->> 'through')::date, true)
  or on_day <= (waits ->> 'paperThrough')::date and exists (
    select from now."case" c
    where (c.person = any(of_records) or c.record = any(of_records)) and c.measure = 'substitution'
      and c.units && array(select json_array_elements_text(waits -> 'papers'))));

-- Whether two people answered for it, of every record under which the person is treated: what was said of one record says nothing of one that turned out to be
-- the same person since.
create function api.is_answered(waits json, of_records uuid[], on_day date, of_part int) returns boolean
language sql stable set search_path = ''
return exists (
  select from now.dose_answered a
  where a.person = any(of_records) and (a.day, a.part, a.epoch) = (on_day, of_part, (waits ->> 'epoch')::int))
and not exists (
  select
  from now."case" c
  where (c.person = any(of_records) or c.record = any(of_records)) and c.measure = 'substitution' and not exists (
    select from now.dose_answered a
    where a.person = coalesce(c.record, c.person) and (a.day, a.part, a.epoch) = (on_day, of_part, (waits ->> 'epoch')::int)));

-- The restore since which nobody can say of somebody whom a site's clinic treats what became of their right of a day: they are given nothing until two people
-- answered for them. Null where it is known of everybody.
create function api.unknown_since(site text, on_day date) returns text
language sql stable set search_path = ''
return (
  select r.waits ->> 'since' from (select api.restore_waits() as waits) r
  where r.waits is not null and exists (
    select
    from now."case" c
    cross join lateral (select api.records(c.person) as ids) m
    where c.units && array[coalesce(api.clinic_at(site), site)] and c.measure = 'substitution' and c.state = 'running'
      -- Whose right lies at another clinic is answered for there.
      and api.clinic_at(api.place_of(m.ids, on_day, coalesce(api.point_of(c, on_day), api.clinic_of(c)))) = api.clinic_at(site)
      and api.is_unknown(r.waits, m.ids, on_day) and not api.is_answered(r.waits, m.ids, on_day, 1)));

-- A use of a right, as `DosingKnown.uses` has it.
create function api.use_json(r now.dose_right) returns json
language sql stable
return json_build_object(
  'entry', r.entry, 'person', r.person, 'day', r.day, 'part', r.part, 'is', r."is", 'site', r.site, 'device', r.device, 'epoch', r.epoch,
  'until', app.moment(r.until), 'sheet', r.sheet, 'waits', r.waits,
  'siteName', (select u.name from units.unit u where u.id = r.site));

-- From when nobody can give any more what a restored server does not know of a day: a right may have gone ahead, until the end of that day, to a device that is
-- waited for, of a clinic where the person is treated or was sent. Not to one that the head has revoked, and to none more than seven days ahead.
create function api.unknown_until(waits json, of_records uuid[], on_day date) returns text
language sql stable set search_path = ''
return (
  select greatest(waits ->> 'until', least(
    app.moment((on_day + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh' + interval '5 minutes'),
    app.moment((waits ->> 'since')::timestamptz + interval '8 days')))
  where exists (
    select from app.dose_device d
    where d.revoked_at is null and d.id in (select w::uuid from json_array_elements_text(waits -> 'devices') w) and (
      exists (select from now."case" c where (c.person = any(of_records) or c.record = any(of_records)) and c.units && array[d.site])
      or exists (select from now.dose_place g where g.person = any(of_records) and g.site = d.site)
      or exists (select from now.dose_point g where g.person = any(of_records) and g.site = d.site))));

-- The uses of rights of somebody that are known, with what is outside for whoever was one person with them (`apart`).
create function api.uses_known(of_records uuid[], first_day date, last_day date) returns table (entry uuid, use json)
language plpgsql stable set search_path = '' as $$
begin
  return query
  select r.entry, api.use_json(r) from now.dose_right r where r.person = any(of_records) and r.day between first_day and last_day
  union all
  select r.entry, (api.use_json(r)::jsonb || jsonb_build_object('is', 'apart', 'was', r."is"))::json
  from api.outside_beside(of_records, first_day, last_day) r;
end $$;

-- The uses of rights of somebody on some days. Since a restore of which not all is told, those of these days are not known, unless two people answered for them.
create function api.uses_of(of_records uuid[], first_day date, last_day date) returns json
language plpgsql stable set search_path = '' as $$
declare
  waits json := api.restore_waits();
begin
  if waits is null then
    return (
      select coalesce(json_agg(u.use order by u.entry), '[]')
      from api.uses_known(of_records, first_day, last_day) u);
  end if;
  return (
    select coalesce(json_agg(u.use order by u.entry), '[]')
    from (
      select u.entry, u.use from api.uses_known(of_records, first_day, last_day) u
      union all
      select null, json_build_object(
        'entry', null, 'person', of_records[1], 'day', d.day::date, 'part', p.part, 'is', 'unknown',
        'until', coalesce(api.unknown_until(waits, of_records, d.day::date), waits ->> 'until'), 'waits', waits -> 'devices')
      from generate_series(greatest(first_day, (waits ->> 'day')::date)::timestamp, last_day::timestamp, '1 day') as d(day)
      cross join generate_series(1, 4) as p(part)
      where api.is_unknown(waits, of_records, d.day::date) and not api.is_answered(waits, of_records, d.day::date, p.part)
    ) u);
end $$;

-- The second wall of a dose over the line, below the one row a use: it is known what became of the right, and it lies where the dose is given.
create function api.right_lies(of_records uuid[], on_day date, of_part int, of_case uuid, site text) returns boolean
language plpgsql stable set search_path = '' as $$
declare
  waits json := api.restore_waits();
begin
  return site = api.place_of(of_records, on_day, (select coalesce(api.point_of(c, on_day), api.clinic_of(c)) from now."case" c where c."case" = of_case))
    and (not api.is_unknown(waits, of_records, on_day) or api.is_answered(waits, of_records, on_day, of_part));
end $$;

-- The rights of people of a site on some days: of those named, or of everybody who is treated there or comes as a guest. Read without a lock: what is decided on
-- it is held by one row a use. Whoever is named is read where the site treats them or they are or were its guest on these days, or holds a right there; `strangers`: anybody, for who brings a code
-- or a journal. The reading is logged, of each who is named or with everybody who is shown.
create function api.rights_view(
  session bytea, site text, key uuid, first_day date, last_day date, persons uuid[] default null, clock timestamptz default null,
  strangers boolean default false, bottles text[] default null)
returns table (account uuid, name text, offices json, kind text, moment text, request bytea, answer json, known json)
language plpgsql security definer set search_path = '' set plan_cache_mode = force_generic_plan as $$
declare
  who uuid := api.enter(session, clock);
  today date := walls.today();
begin
  if who is null then
    return;
  end if;
  if api.doses_at(site) then
    known := (
      -- Records that are one person have one right: once, in the case that the window takes.
      with asked as materialized (
        select distinct on (coalesce(p.canonical, p.person))
          coalesce(c.record, c.person) as person, c.person as of_person, c."case", c.state, api.clinic_of(c) as home, api.points_of(c) as points
        from now."case" c
        join now.person p on p.person = c.person
        where c.measure = 'substitution'
          -- What a journal tells of a day on which somebody was treated still is entered, whatever became of the treatment since.
          and (c.state in ('admitted', 'running', 'transferring') or strangers and left(c.facts ->> 'ended', 10) >= rights_view.first_day::text)
          and case
            when persons is not null then (c.person = any(persons) or c.record = any(persons)) and (
              strangers or c.units && array[site]
              or exists (select from now.dose_point g where g."case" = c."case" and g.site = rights_view.site and g.first_day <= rights_view.last_day)
              or exists (
                select from now.dose_place g
                where g.person = any(api.records(c.person)) and g.site = rights_view.site and g.last_day >= rights_view.first_day and g.first_day <= rights_view.last_day)
              or exists (
                select from now.dose_right r
                where r.person = any(api.records(c.person)) and r.site = rights_view.site and r.day between rights_view.first_day and rights_view.last_day))
            else c.units && array[site]
            or exists (select from now.dose_point g where g."case" = c."case" and g.site = rights_view.site and g.first_day <= rights_view.last_day)
            or exists (
              select from now.dose_place g
              where g.person = c.person and g.site = rights_view.site and g.last_day >= rights_view.first_day and g.first_day <= rights_view.last_day)
          end
        order by
          coalesce(p.canonical, p.person), c.state in ('admitted', 'running', 'transferring') desc, site = any(c.units) desc, c.opened desc
      )
      select json_build_object(
        'site', site, 'clinic', api.clinic_at(site), 'release', api.released_with(site, today),
        'releases', (
          select coalesce(json_agg(json_build_object('by', e.signer, 'from', e.body::jsonb #>> '{says,from}', 'until', e.body::jsonb #>> '{says,until}')), '[]')
          from api.releases_kept(api.clinic_at(site)) e
          where e.body::jsonb #>> '{says,point}' = site),
       
        'siteName', (select u.name from units.unit u where u.id = site),
        'epoch', (select max(e.epoch) from app.dose_epoch e),
        'restored', (select app.moment(e.since) from app.dose_epoch e where e.epoch > 1 order by e.epoch desc limit 1),
        'waits', api.restore_waits(),
        'people', (
          select coalesce(json_agg(json_build_object(
            'person', a.person, 'case', a."case", 'home', a.home, 'points', a.points, 'state', a.state, 'records', api.records(a.of_person), 'version', h.version,
            'name', p.name, 'birth', p.birth, 'sex', p.sex,
            'photo', api.photo_of(a.person),
            'paper', exists (select from now.person_number n where n.person = any(api.records(a.of_person)) and n.kind <> 'phone'),
            'orders', (
              select coalesce(json_agg(api.dosing_entry(e) order by e.happened, e.recorded_at, e.seq), '[]')
              from log.entry e
              where e.person = any(api.records(a.of_person)) and e.kind = 'dose' and left(e.name, 6) = '@care-' and e.name in ('@care-order', '@care-stop', '@care-card')),
            -- How the person was found in these days, at a window or on the chart: a device may not have known.
            'looks', (
              select coalesce(json_agg(api.dosing_entry(e) order by e.happened, e.recorded_at, e.seq), '[]')
              from log.entry e
              where e.person = any(api.records(a.of_person)) and e.kind = 'dose' and e.happened >= rights_view.first_day::text
                and e.name in ('@care-fitness', '@care-watch', '@dose-called', '@dose-not-given')),
            -- Doses of several days that reach into these, under whichever record, and the one that another place told of last: each has the right of its own day alone.
            'covered', (
              with told as (
                select e.body::jsonb -> 'says' as says
                from log.entry e
                where e.person = any(api.records(a.of_person)) and e.kind = 'dose' and left(e.name, 6) = '@care-' and e.name = '@care-elsewhere'
                order by e.happened desc, e.recorded_at desc, e.seq desc
                limit 1),
              covers as (
                select (t.says ->> 'day')::date as day, (t.says ->> 'covers')::int as days from told t where t.says ? 'covers'
                union all
                select d.day, c.days
                from now.dose d
                join log.entry e on e.id = d.entry
                cross join lateral (select (e.body::jsonb #>> '{says,covers}')::int as days) c
                where d."case" = any(array(select c."case" from now."case" c where c.person = any(api.records(a.of_person)) and c.measure = 'substitution'))
                  and d.agent = 'buprenorphine' and d.stands and d.what <> 'home'
                  and d.day between rights_view.first_day - 2 and rights_view.last_day and c.days > 1)
              select coalesce(json_agg(json_build_object('day', c.day, 'through', c.day + c.days - 1) order by c.day), '[]')
              from covers c
              where c.day between rights_view.first_day - 2 and rights_view.last_day),
            'places', (
              select coalesce(json_agg(json_build_object('entry', g.entry, 'site', g.site, 'from', g.first_day, 'to', g.last_day) order by g.entry), '[]')
              from now.dose_place g
              where g.person = any(api.records(a.of_person)) and g.last_day >= rights_view.first_day),
            'uses', api.uses_of(api.records(a.of_person), rights_view.first_day, rights_view.last_day)
          ) order by p.name_key, a.person), '[]')
          from asked a
          join now.person p on p.person = a.person
          join now.person_head h on h.person = a.person),
        'devices', (
          select coalesce(json_agg(json_build_object(
            'device', d.id, 'name', d.name, 'site', d.site, 'siteName', u.name, 'enrolledAt', app.moment(d.enrolled_at), 'heardAt', app.moment(d.heard_at),
            'revokedAt', app.moment(d.revoked_at), 'heard', d.heard, 'seal', d.seal, 'toldEpoch', d.told_epoch, 'morning', d.morning) order by d.enrolled_at, d.id), '[]')
          from app.dose_device d
          join units.unit u on u.id = d.site),
        'calls', (select coalesce(json_agg(c.call), '[]') from now.dose_call c),
        'staff', (
          select coalesce(json_agg(json_build_object('account', a.id, 'name', a.display_name, 'office', h.office, 'unit', h.unit) order by a.display_name), '[]')
          from signin.office_holding h
          join signin.account a on a.id = h.account and a.disabled_at is null
          where h.unit = any(api.stands_in(site)) and (h.held @> today or h.held @> rights_view.first_day) and api.signs_beside(h.office)),
        'sites', (select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name, 'clinic', api.clinic_at(u.id)) order by u.name), '[]') from units.unit u where u.kind in ('clinic', 'dispensing-point') and api.clinic_at(u.id) is not null),
        'licences', api.licences_kept(null),
        'begun', api.has_begun(api.clinic_at(site)),
        'adoptions', (
          select coalesce(json_agg(e.body::json -> 'says' order by e.recorded_at, e.id), '[]')
          from log.entry e
          where e.for_unit = api.clinic_at(site) and e.kind = 'ledger' and e.name in ('@adoption', '@adoption-asked') and e.name = '@adoption'),
        'cabinet', api.cabinet_of(site, today, bottles)));
    if persons is null then
      insert into log.access (account, what, purpose, detail)
      values (who, 'dosing rights', 'list', json_build_object('site', site, 'shown', api.shown(known -> 'people')));
    elsif length(session) <> 48 then
      insert into log.access (account, person, what, purpose)
      select who, p, 'dosing rights', 'dosing' from unnest(persons) p;
    end if;
  end if;
  return query
  select
    a.id, a.display_name,
    (
      select coalesce(json_agg(json_build_object('office', h.office, 'unit', h.unit)), '[]')
      from signin.office_holding h
      where h.account = who and h.held @> today
    ),
    i.kind, app.moment(app.clock(rights_view.clock)), k.request::bytea, k.answer, rights_view.known
  from signin.account a
  cross join app.installation i
  left join log.idempotency k on k.account = a.id and k.key = rights_view.key
  where a.id = who;
end $$;

grant execute on function api.rights_view to hoa_nhap_app;
