-- Rights to doses of a day: entries `@right-…` of the ledger say what changes of them, as src/dosing/rights decided, and the journals of devices are entered as
-- it happened there (docs/dosing/right-of-the-day.md).

-- What is not known since the last restore. `day` to `through`: days of which doses given over the line may be lost with what was written after the backup: for
-- these two people answer, whatever the devices tell. Later days wait for devices of before with their journals, and for clinics that have not looked through
-- their devices (none where no device was ever enrolled). A device is not waited for that was revoked, once no lease of it can run any more: leases go ahead for
-- seven days at the most. Null once nothing waits and the day of the restore is over.
create function api.restore_waits() returns json
language plpgsql stable set search_path = '' as $$
declare
  last app.dose_epoch;
  devices json;
  sites json;
  open boolean;
begin
  select e.* into last from app.dose_epoch e order by e.epoch desc limit 1;
  if last.epoch = 1 then
    return null;
  end if;
  devices := (
    select coalesce(json_agg(d.id order by d.id), '[]')
    from app.dose_device d
    where d.told_epoch < last.epoch and d.enrolled_at < last.since
      and (d.revoked_at is null or d.revoked_at >= last.known_to - interval '8 days' and now() < last.until));
  sites := (
    select coalesce(json_agg(u.id order by u.id), '[]')
    from units.unit u
    where u.kind = 'clinic'
      and exists (select from app.dose_device)
      and exists (select from now."case" c where c.units && array[u.id] and c.measure = 'substitution' and c.state in ('admitted', 'running', 'transferring'))
      and not exists (select from app.dose_looked l where (l.epoch, l.site) = (last.epoch, u.id)));
  open := devices::text <> '[]' or sites::text <> '[]';
  if not open and app.day(now()) > app.day(last.since) then
    return null;
  end if;
  return json_build_object(
    'epoch', last.epoch, 'since', app.moment(last.since), 'until', app.moment(case when open then last.until else last.since end),
    'day', app.day(least(last.known_to, last.since)), 'through', case when not open then app.day(last.since) end, 'devices', devices, 'sites', sites);
end $$;

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
      or exists (select from now.dose_place g where g.person = any(of_records) and g.site = d.site))));

-- The uses of rights of somebody on some days. Since a restore of which not all is told, those of these days are not known, unless two people answered for them.
create function api.uses_of(of_records uuid[], first_day date, last_day date) returns json
language plpgsql stable set search_path = '' as $$
declare
  waits json := api.restore_waits();
begin
  if waits is null then
    return (
      select coalesce(json_agg(api.use_json(r) order by r.entry), '[]')
      from now.dose_right r
      where r.person = any(of_records) and r.day between first_day and last_day);
  end if;
  return (
    select coalesce(json_agg(u.use order by u.entry), '[]')
    from (
      select r.entry, api.use_json(r) as use
      from now.dose_right r
      where r.person = any(of_records) and r.day between first_day and last_day
      union all
      select null, json_build_object(
        'entry', null, 'person', of_records[1], 'day', d.day::date, 'part', p.part, 'is', 'unknown',
        'until', coalesce(api.unknown_until(waits, of_records, d.day::date), waits ->> 'until'), 'waits', waits -> 'devices')
      from generate_series(
        greatest(first_day, (waits ->> 'day')::date)::timestamp, least(last_day, (waits ->> 'through')::date)::timestamp, '1 day') as d(day)
      cross join generate_series(1, 4) as p(part)
      where not exists (
        select from now.dose_answered a
        where a.person = any(of_records) and (a.day, a.part, a.epoch) = (d.day::date, p.part, (waits ->> 'epoch')::int))
    ) u);
end $$;

-- The second wall of a dose over the line, below the one row a use: it is known what became of the right, and it lies where the dose is given.
create function api.right_lies(of_records uuid[], on_day date, of_part int, of_case uuid, site text) returns boolean
language plpgsql stable set search_path = '' as $$
declare
  waits json := api.restore_waits();
begin
  return site = api.place_of(of_records, on_day, (select api.clinic_of(c) from now."case" c where c."case" = of_case))
    and (waits is null or on_day < (waits ->> 'day')::date or coalesce(on_day > (waits ->> 'through')::date, false) or exists (
      select from now.dose_answered a where a.person = any(of_records) and (a.day, a.part, a.epoch) = (on_day, of_part, (waits ->> 'epoch')::int)));
end $$;

-- The rights of people of a site on some days: of those named, or of everybody who is treated there or comes as a guest. Read without a lock: what is decided on
-- it is held by one row a use. Whoever is named is read where the site treats them or they are or were its guest on these days, or holds a right there; `strangers`: anybody, for who brings a code
-- or a journal. The reading is logged, of each who is named or with everybody who is shown.
create function api.rights_view(
  session bytea, site text, key uuid, first_day date, last_day date, persons uuid[] default null, clock timestamptz default null,
  strangers boolean default false)
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
          coalesce(c.record, c.person) as person, c.person as of_person, c."case", c.state, api.clinic_of(c) as home
        from now."case" c
        join now.person p on p.person = c.person
        where c.measure = 'substitution' and c.state in ('admitted', 'running', 'transferring')
          and case
            when persons is not null then (c.person = any(persons) or c.record = any(persons)) and (
              strangers or c.units && array[site]
              or exists (
                select from now.dose_place g
                where g.person = any(api.records(c.person)) and g.site = rights_view.site and g.last_day >= rights_view.first_day and g.first_day <= rights_view.last_day)
              or exists (
                select from now.dose_right r
                where r.person = any(api.records(c.person)) and r.site = rights_view.site and r.day between rights_view.first_day and rights_view.last_day))
            else c.units && array[site] or exists (
              select from now.dose_place g
              where g.person = c.person and g.site = rights_view.site and g.last_day >= rights_view.first_day and g.first_day <= rights_view.last_day)
          end
        order by coalesce(p.canonical, p.person), site = any(c.units) desc, c.opened desc
      )
      select json_build_object(
        'site', site,
        'siteName', (select u.name from units.unit u where u.id = site),
        'epoch', (select max(e.epoch) from app.dose_epoch e),
        'waits', api.restore_waits(),
        'people', (
          select coalesce(json_agg(json_build_object(
            'person', a.person, 'case', a."case", 'home', a.home, 'state', a.state, 'records', api.records(a.of_person), 'version', h.version,
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
          select coalesce(json_agg(json_build_object('account', a.id, 'name', a.display_name, 'office', h.office) order by a.display_name), '[]')
          from signin.office_holding h
          join signin.account a on a.id = h.account and a.disabled_at is null
          where h.unit = site and (h.held @> today or h.held @> rights_view.first_day)),
        'sites', (select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) order by u.name), '[]') from units.unit u where u.kind = 'clinic'),
        'licences', api.licences_kept(null),
        'adoptions', (
          select coalesce(json_agg(e.body::json -> 'says' order by e.recorded_at, e.id), '[]')
          from log.entry e
          where e.for_unit = site and e.kind = 'ledger' and e.name in ('@adoption', '@adoption-asked') and e.name = '@adoption'),
        'cabinet', api.cabinet_of(site, today)));
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

-- The rows that follow from one entry about rights. `told`: it happened already, so that what cannot stand beside another use is kept and marked; else false where
-- the rights are not as they were read.
create function api.write_right(e log.entry, told boolean) returns boolean
language plpgsql set search_path = '' as $$
declare
  says jsonb := e.body::jsonb -> 'says';
  change record;
  dropped uuid;
  added record;
  one uuid;
begin
  for change in
    select c.person, c.day, c.part, c.drops, c.adds
    from jsonb_to_recordset(says -> 'changes') as c(person uuid, day date, part int, drops uuid[], adds jsonb)
  loop
    one := (select coalesce(p.canonical, p.person) from now.person p where p.person = change.person);
    foreach dropped in array coalesce(change.drops, '{}') loop
      delete from now.dose_right r
      where r.entry = dropped and r.day = change.day and r.part = change.part and r.canonical = one and r."is" <> 'given';
      if not found and not told then
        return false;
      end if;
    end loop;
    for added in
      select a.*
      from jsonb_to_recordset(change.adds) as a(person uuid, "is" text, entry uuid, site text, device uuid, epoch int, until timestamptz, sheet text)
    loop
      insert into now.dose_right as r (entry, person, canonical, day, part, "is", site, asked_by, device, epoch, until, sheet)
      values (
        coalesce(added.entry, e.id), added.person, one, change.day, change.part, added."is", added.site, e.recorded_by, added.device, added.epoch, added.until,
        added.sheet)
      on conflict do nothing;
      if not found and not told then
        return false;
      end if;
      if not found then
        insert into now.dose_right as r (entry, person, canonical, day, part, "is", site, asked_by, device, epoch, until, sheet, again)
        values (
          coalesce(added.entry, e.id), added.person, one, change.day, change.part, added."is", added.site, e.recorded_by, added.device, added.epoch,
          added.until, added.sheet, true)
        on conflict do nothing;
      end if;
    end loop;
    perform now.number_doses(one);
  end loop;

  -- As `shortened` of src/dosing/rights/told.ts: the device goes no further than it says, that day.
  if e.name = '@right-told' and says #>> '{line,told,does}' = 'shortened' and not says ? 'forked' then
    update now.dose_right r set until = (says #>> '{line,told,until}')::timestamptz
    where r.device = (says ->> 'device')::uuid and r.day = (says #>> '{claim,day}')::date and r."is" = 'lease'
      and r.until > (says #>> '{line,told,until}')::timestamptz;
  end if;

  -- As `afterHead` of src/dosing/rights/told.ts.
  if e.name = '@right-head' then
    for one in
      delete from now.dose_right r
      where r.device = (says ->> 'device')::uuid and r.epoch < (says ->> 'epoch')::int and r."is" in ('lease', 'call')
      returning r.canonical
    loop
      perform now.number_doses(one);
    end loop;
  end if;

  -- The later word of a day takes the place of the earlier one; home again needs none, but where a guest's schedule lies below it.
  delete from now.dose_place p
  using jsonb_to_recordset(says -> 'places') as n(person uuid, home text, site text, "from" date, "to" date)
  where p.person = n.person and p.first_day >= n."from" and p.last_day <= n."to";
  insert into now.dose_place (entry, person, home, site, first_day, last_day)
  select e.id, n.person, n.home, n.site, n."from", n."to"
  from jsonb_to_recordset(says -> 'places') as n(person uuid, home text, site text, "from" date, "to" date)
  where n.site <> n.home or exists (
    select from now.dose_place p where p.person = n.person and p.first_day <= n."to" and p.last_day >= n."from");
  insert into now.dose_answered (person, day, part, epoch, entry)
  select a.person, a.day, a.part, a.epoch, e.id
  from jsonb_to_recordset(says -> 'answers') as a(person uuid, day date, part int, epoch int)
  on conflict do nothing;
  insert into now.dose_call (call, entry) select c, e.id from jsonb_array_elements_text(says -> 'calls') c on conflict do nothing;
  -- Two windows that take the same code: one of them.
  if not told and (select count(*) from jsonb_array_elements_text(says -> 'calls')) <> (select count(*) from now.dose_call c where c.entry = e.id) then
    return false;
  end if;
  insert into now.dose_told (entry, site, device, n, person, day, part, troubles)
  select e.id, e.for_unit, (says ->> 'device')::uuid, (says #>> '{line,n}')::int, t.person, t.day, t.part, says -> 'troubles'
  from jsonb_to_record(says -> 'claim') as t(person uuid, day date, part int)
  where says -> 'troubles' is not null and says -> 'troubles' <> '[]'
  on conflict do nothing;
  return true;
end $$;

-- The rows of a dose that was given without a line, or on paper: it was given, also where another one stands beside it. False: the line of the sheet was typed
-- back already.
create function api.write_told(e log.entry) returns boolean
language plpgsql set search_path = '' as $$
declare
  says jsonb := e.body::jsonb -> 'says';
  one uuid := (select coalesce(p.canonical, p.person) from now.person p where p.person = e.person);
  on_day date := left(e.happened, 10)::date;
  claim jsonb := coalesce(says #> '{line,claim}', says -> 'claim');
  of_what text := case jsonb_typeof(says -> 'as') when 'string' then 'top-up' else coalesce(says #>> '{as,part}', 'replacement') end;
begin
  insert into now.dose (entry, person, canonical, "case", site, day, what, agent, dose, again)
  select
    e.id, e.person, one, e."case", e.for_unit, on_day, of_what, says ->> 'agent', (says ->> 'dose')::int,
    exists (select from now.dose d where d.canonical = one and d.day = on_day and d.what = of_what and d.stands and not d.again);
  -- As `afterTold` and `typeBack` of src/dosing/rights: the device, or the sheet, holds this right no more.
  delete from now.dose_right r
  where r.canonical = one and r.day = (claim ->> 'day')::date and r.part = (claim ->> 'part')::int and (
    r.person = (claim ->> 'person')::uuid and r.device = (says #>> '{line,device}')::uuid and r."is" = 'lease'
    or r."is" = 'paper' and r.sheet = says ->> 'sheet')
    -- Typed without the number of its sheet: it is the dose of that paper all the same.
    or says ? 'paper' and r.canonical = one and r.day = on_day and r.part::text = of_what and r."is" = 'paper' and r.site = e.for_unit;
  if not found and says ->> 'sheet' is not null and says -> 'line' is null then
    return false;
  end if;
  if says #>> '{as,part}' is not null then
    insert into now.dose_right (entry, person, canonical, day, part, "is", site, asked_by, again)
    select
      e.id, e.person, one, on_day, of_what::int, 'given', e.for_unit, e.recorded_by,
      exists (select from now.dose_right r where r.canonical = one and r.day = on_day and r.part = of_what::int and not r.again)
    on conflict do nothing;
  end if;
  perform now.number_doses(one);
  return true;
end $$;

-- Appends what was decided about rights: one entry, signed by who is in the session, and beside him by somebody else of the site where it says so.
create function api.keep_right(
  session bytea, key uuid, request bytea, entry jsonb, words jsonb, reply json, clock timestamptz default null)
returns table (outcome text, answer json)
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session, clock);
  blank log.entry;
  made log.entry;
  says jsonb;
begin
  select k.outcome, k.answer into outcome, answer from api.takes_key(who, key, request, reply) k;
  if outcome is not null then
    return next;
    return;
  end if;
  blank.recorded_by := who;
  blank.recorded_at := app.clock(clock);
  made := jsonb_populate_record(blank, entry);
  says := made.body::jsonb -> 'says';
  outcome := case
    when not coalesce(
      made.kind = 'ledger' and made.name like '@right-%' and made.person is null and made."case" is null and made.signer = who
        and walls.acts_for(made.for_office, made.for_unit) and api.doses_at(made.for_unit), false) then 'no right'
    -- What two people answer for is no entry of one; what goes ahead, by what it says or by moving more than one right, is of two.
    when (made.name in ('@right-answered', '@right-printed', '@right-typed', '@right-looked', '@right-read-in') or says ? 'where'
        or made.name in ('@right-moved', '@right-called', '@right-heard')
          and greatest(jsonb_array_length(says -> 'places'), jsonb_array_length(says -> 'changes')) > 1)
      and says ->> 'second' is null then 'no right'
    -- Devices and what goes ahead are the head's word.
    when (made.name in ('@right-enrolled', '@right-revoked', '@right-morning', '@right-read-in', '@right-printed') or says ? 'where') and made.for_office <> 'clinicHead' then 'no right'
    -- The rest of what is leased goes to the device that asks.
    when made.name = '@right-leased' and not says ? 'where' and (says ->> 'device')::uuid is distinct from (api.device_of(session)).id then 'no right'
    -- Only who answers for what is not known since a restore makes it known.
    when made.name <> '@right-answered' and jsonb_array_length(coalesce(says -> 'answers', '[]')) > 0 then 'no right'
    when says ->> 'second' is not null and not exists (
      select from signin.office_holding h
      where h.account = (says ->> 'second')::uuid and h.account <> who and h.unit = made.for_unit and h.held @> walls.today()) then 'no right'
    when made.name in ('@right-revoked', '@right-morning') and not exists (
      select from app.dose_device d where d.id = (says ->> 'device')::uuid and d.site = made.for_unit) then 'no right'
    else 'done'
  end;
  if outcome = 'done' then
    begin
      perform api.write_log(blank, array[made], words);
      if not api.write_right(made, false) then
        raise exception 'the rights moved on' using errcode = 'HN001';
      end if;
      case made.name
        when '@right-enrolled' then
          insert into app.dose_device (id, site, name, enrolled_at, enrolled_by, token, told_epoch)
          select (says ->> 'device')::uuid, made.for_unit, says ->> 'name', made.recorded_at, who, decode(says ->> 'token', 'hex'), max(e.epoch)
          from app.dose_epoch e;
        when '@right-revoked' then
          update app.dose_device d set revoked_at = made.recorded_at where d.id = (says ->> 'device')::uuid and d.revoked_at is null;
        when '@right-morning' then
          update app.dose_device d set morning = (says ->> 'on')::boolean where d.id = (says ->> 'device')::uuid;
        when '@right-looked' then
          insert into app.dose_looked (epoch, site) select max(e.epoch), made.for_unit from app.dose_epoch e on conflict do nothing;
        else null;
      end case;
    exception when sqlstate 'HN001' then
      outcome := 'stale';
    end;
  end if;
  if outcome <> 'done' then
    perform api.frees_key(who, key);
    return next;
    return;
  end if;
  perform api.touch(session);
  answer := reply;
  return next;
end $$;

-- The device of a session that is one: nothing for a session of somebody who signed in.
create function api.device_of(session bytea) returns app.dose_device
language sql stable set search_path = ''
return (select d from app.dose_device d where length(device_of.session) = 48 and d.token = substr(device_of.session, 1, 32));

-- What a device says of itself: nothing when the session is none of a device, or of a person who holds no office at its site today.
create function api.device_self(session bytea, clock timestamptz default null) returns json
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session, clock);
  d app.dose_device := api.device_of(session);
begin
  if who is null or d.id is null then
    return null;
  end if;
  return json_build_object(
    'device', d.id, 'site', d.site, 'name', d.name, 'revoked', d.revoked_at is not null, 'morning', d.morning, 'heard', d.heard, 'seal', d.seal, 'toldEpoch', d.told_epoch,
    'epoch', (select max(e.epoch) from app.dose_epoch e), 'now', app.moment(app.clock(clock)), 'account', who);
end $$;

-- Of these entries of a device's lines those that the log has: as a record, or kept as the line came.
create function api.device_told(session bytea, entries uuid[]) returns uuid[]
language plpgsql stable security definer set search_path = '' as $$
declare
  d app.dose_device := api.device_of(session);
begin
  if api.enter(session) is null or d.id is null then
    return null;
  end if;
  return array(
    select e.id from log.entry e where e.id = any(entries) and e.for_unit = d.site
    union
    select t.entry
    from (
      select (e.body::jsonb #>> '{says,line,told,entry}')::uuid as entry
      from log.entry e
      where e.kind = 'ledger' and e.name in ('@right-told', '@right-uncounted') and e.for_unit = d.site
        and e.body::jsonb #>> '{says,device}' = d.id::text and not e.body::jsonb -> 'says' ? 'forked'
    ) t
    where t.entry = any(entries));
end $$;

-- Enters one line of a device's journal, the next one: `heard` where another request was faster, `stale` where it entered other lines, `unfit` where what it says
-- of a dose does not fit what became of that dose meanwhile: the line is kept as it came, and looked into. Whatever happened is entered; the doses' numbers in their cases
-- are given here, and each entry is of the device's site. `draws`: the first entry draws from a bottle.
create function api.keep_told(session bytea, n int, before text, seal text, entries jsonb, words jsonb, draws boolean, clock timestamptz default null) returns text
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session, clock);
  d app.dose_device;
  blank log.entry;
  made log.entry[];
  one log.entry;
begin
  d := api.device_of(session);
  if who is null or d.id is null then
    return 'no session';
  end if;
  select x.* into d from app.dose_device x where x.id = d.id for update;
  if d.heard >= n then
    return 'heard';
  elsif d.heard <> n - 1 or d.seal <> before then
    return 'stale';
  end if;
  blank.recorded_by := who;
  blank.recorded_at := app.clock(clock);
  -- One writer a person at a time; all records of one person take their turn together.
  perform from now.person_head h
  where h.person = any(api.kin(array(select e.person from jsonb_to_recordset(entries) as e(person uuid) where e.person is not null)))
  order by h.person for update;
  update now.person_head h set version = h.version + 1
  where h.person = any(api.kin(array(select e.person from jsonb_to_recordset(entries) as e(person uuid) where e.person is not null)));
  made := array(
    select e
    from jsonb_populate_recordset(blank, (
      select coalesce(jsonb_agg(
        case when g.value ->> 'kind' = 'dose' then g.value || jsonb_build_object('seq', g.no + (
          select coalesce(max(x.seq), 0) from log.entry x where coalesce(x."case", x.person) = (g.value ->> 'case')::uuid and x.kind = 'dose'))
        else g.value end order by g.no), '[]')
      from jsonb_array_elements(entries) with ordinality as g(value, no))) e);
  if exists (
    select from unnest(made) e
    where e.for_unit <> d.site or e.kind not in ('dose', 'ledger') or e.kind = 'ledger' and e.name not like '@right-%'
      or e.kind = 'dose' and not exists (select from now."case" c where c."case" = e."case" and coalesce(c.record, c.person) = e.person)
      -- What is said of care is of who treats: not of an application, nor after the end. A dose was given, whatever became of the case.
      or e.kind = 'dose' and e.name like '@care-%' and not exists (
        select from api.treated_in(api.records(e.person), e.for_unit, left(e.happened, 10)::date) c where c."case" = e."case" and api.may_say(e, c))
      -- Under another office than the lowest only who holds it signs: a journal makes no doctor.
      or e.kind = 'dose' and e.for_office <> 'clinicNurse' and not exists (
        select from signin.office_holding h
        where h.account = e.signer and h.unit = e.for_unit and h.office = e.for_office and (h.held @> left(e.happened, 10)::date or h.held @> walls.today())))
  then
    return 'no right';
  end if;
  perform api.write_log(blank, made, words);
  foreach one in array made loop
    if one.kind = 'ledger' then
      perform api.write_right(one, true);
    elsif one.name = '@dose-given' then
      perform api.write_told(one);
    elsif not api.write_dose(one) then
      raise exception 'entry does not fit the doses' using errcode = 'HN002';
    end if;
  end loop;
  if draws and not api.redraw(made[1]) then
    raise exception 'the bottle moved on' using errcode = 'HN001';
  end if;
  update app.dose_device x set heard = n, seal = keep_told.seal, heard_at = blank.recorded_at where x.id = d.id;
  return 'done';
exception
  when sqlstate 'HN001' then
    return 'stale';
  when sqlstate 'HN002' then
    return 'unfit';
end $$;

-- Keeps a line of a device whose store was put back from a copy: it continues no journal, changes no right, and stands among what has to be looked into.
create function api.keep_forked(session bytea, entry jsonb, words jsonb, clock timestamptz default null) returns boolean
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session, clock);
  d app.dose_device := api.device_of(session);
  blank log.entry;
  made log.entry;
begin
  if who is null or d.id is null then
    return false;
  end if;
  perform from app.dose_device x where x.id = d.id for update;
  blank.recorded_by := who;
  blank.recorded_at := app.clock(clock);
  made := jsonb_populate_record(blank, entry);
  if made.name <> '@right-told' or made.kind <> 'ledger' or made.for_unit <> d.site or made.person is not null
    or (made.body::jsonb #>> '{says,device}')::uuid <> d.id or made.body::jsonb #> '{says,changes}' <> '[]'
    or made.body::jsonb #>> '{says,forked}' is distinct from 'true'
  then
    return false;
  end if;
  if not exists (select from log.entry e where e.id = made.id) then
    perform api.write_log(blank, array[made], words);
    perform api.write_right(made, true);
  end if;
  return true;
end $$;

-- The device has told all that it wrote under earlier epochs: what it held of those is held no more.
create function api.keep_head(session bytea, written int, entry jsonb, clock timestamptz default null) returns text
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session, clock);
  d app.dose_device;
  blank log.entry;
  made log.entry;
  of_epoch int;
begin
  d := api.device_of(session);
  if who is null or d.id is null then
    return 'no session';
  end if;
  select x.* into d from app.dose_device x where x.id = d.id for update;
  blank.recorded_by := who;
  blank.recorded_at := app.clock(clock);
  made := jsonb_populate_record(blank, entry);
  of_epoch := (made.body::jsonb #>> '{says,epoch}')::int;
  if d.told_epoch >= of_epoch then
    return 'done';
  end if;
  if of_epoch <> (select max(e.epoch) from app.dose_epoch e) or d.heard < written
    or made.name <> '@right-head' or made.kind <> 'ledger' or made.for_unit <> d.site or (made.body::jsonb #>> '{says,device}')::uuid <> d.id
  then
    return 'stale';
  end if;
  perform api.write_log(blank, array[made], '[]');
  perform api.write_right(made, true);
  update app.dose_device x set told_epoch = of_epoch, heard_at = blank.recorded_at where x.id = d.id;
  return 'done';
end $$;

-- What stands in two ways, or was told and could not be entered as it stands, at a site in the last days.
create function api.right_troubles(session bytea, site text, since date, clock timestamptz default null) returns json
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session, clock);
  found json;
begin
  if who is null or not api.doses_at(site) then
    return null;
  end if;
  found := json_build_object(
    'rights', (
      select coalesce(json_agg(json_build_object('person', t.canonical, 'name', p.name, 'day', t.day, 'part', t.part, 'uses', t.uses) order by t.day, p.name_key), '[]')
      from (
        select r.canonical, r.day, r.part, json_agg(json_build_object(
          'entry', r.entry, 'person', r.person, 'day', r.day, 'part', r.part, 'is', r."is", 'site', r.site, 'device', r.device, 'epoch', r.epoch,
          'until', app.moment(r.until), 'sheet', r.sheet) order by r.entry) as uses
        from now.dose_right r
        where r.day >= since
        group by r.canonical, r.day, r.part
        having bool_or(r.site = right_troubles.site) and (bool_or(r."is" <> 'given') or count(*) > 1)
      ) t
      join now.person p on p.person = t.canonical),
    'told', (
      select coalesce(json_agg(json_build_object(
        'entry', t.entry, 'device', t.device, 'n', t.n, 'person', t.person, 'name', p.name, 'day', t.day, 'part', t.part, 'troubles', t.troubles) order by t.entry), '[]')
      from now.dose_told t
      left join now.person p on p.person = t.person
      where t.site = right_troubles.site and t.day >= since));
  insert into log.access (account, what, purpose, detail)
  values (who, 'dosing rights', 'list', json_build_object('site', site, 'shown', api.shown((
    select coalesce(json_agg(r), '[]')
    from (select json_array_elements(found -> 'rights') r union all select json_array_elements(found -> 'told')) every))));
  return found;
end $$;


-- The device of a site that holds rights of today, and until when the last of its leases runs: who else works there looks on.
create function api.held_at(of_site text, on_day date) returns json
language sql stable set search_path = ''
return (
  select json_build_object('device', d.id, 'name', d.name, 'until', app.moment(max(r.until)))
  from now.dose_right r
  join app.dose_device d on d.id = r.device
  where r.site = of_site and r.day = on_day and r."is" = 'lease'
  group by d.id, d.name
  order by max(r.until) desc
  limit 1);

grant execute on function api.rights_view, api.keep_right, api.device_self, api.device_told, api.keep_told, api.keep_forked, api.keep_head, api.right_troubles to hoa_nhap_app;
