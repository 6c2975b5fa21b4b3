-- Entries about rights: what follows from each, and the walls before one is appended (docs/dosing/right-of-the-day.md).

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

  -- The later word of a day takes the place of the earlier one; home again needs none, but where a guest's schedule or a point lies below it.
  delete from now.dose_place p
  using jsonb_to_recordset(says -> 'places') as n(person uuid, home text, site text, "from" date, "to" date)
  where p.person = n.person and p.first_day >= n."from" and p.last_day <= n."to";
  insert into now.dose_place (entry, person, home, site, first_day, last_day)
  select e.id, n.person, n.home, n.site, n."from", n."to"
  from jsonb_to_recordset(says -> 'places') as n(person uuid, home text, site text, "from" date, "to" date)
  where n.site <> n.home or exists (
    select from now.dose_place p where p.person = n.person and p.first_day <= n."to" and p.last_day >= n."from")
    or exists (select from now.dose_point p where p.person = n.person and p.first_day <= n."to");
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
  begun record;
  made log.entry;
  says jsonb;
begin
  select * into begun from api.begins(session, key, request, entry, reply, clock);
  if begun.outcome is not null then
    return query select begun.outcome, begun.answer;
    return;
  end if;

  made := begun.made;
  says := made.body::jsonb -> 'says';
  outcome := case
    when not coalesce(
      api.of_ledger(made) and made.name like '@right-%' and api.acts_at(made.for_office, made.for_unit) and api.doses_at(made.for_unit), false)
    then 'no right'
    -- What two people answer for, a machine of theirs too, is no entry of one; what goes ahead, by what it says or by moving more than one right, is of two.
    when (made.name in ('@right-enrolled', '@right-answered', '@right-printed', '@right-typed', '@right-looked', '@right-read-in') or says ? 'where'
        or made.name in ('@right-moved', '@right-called', '@right-heard')
          and greatest(jsonb_array_length(says -> 'places'), jsonb_array_length(says -> 'changes')) > 1)
      and says ->> 'second' is null then 'no right'
    -- Devices and what goes ahead are the head's word.
    when (made.name in ('@right-enrolled', '@right-revoked', '@right-morning', '@right-read-in', '@right-printed') or says ? 'where') and made.for_office <> 'clinicHead' then 'no right'
    -- The rest of what is leased goes to the device that asks.
    when made.name = '@right-leased' and not says ? 'where' and (says ->> 'device')::uuid is distinct from (api.device_of(session)).id then 'no right'
    -- Only who answers for what is not known since a restore makes it known.
    when made.name <> '@right-answered' and jsonb_array_length(coalesce(says -> 'answers', '[]')) > 0 then 'no right'
    when says ->> 'second' is not null and not api.signs_with(made.recorded_by, (says ->> 'second')::uuid, made.for_unit) then 'no right'
    when made.name = '@right-enrolled' and exists (select from app.dose_device d where d.id = (says ->> 'device')::uuid) then 'stale'
    when made.name in ('@right-revoked', '@right-morning') and not exists (
      select from app.dose_device d where d.id = (says ->> 'device')::uuid and d.site = made.for_unit) then 'no right'
    else 'done'
  end;
  if outcome = 'done' then
    begin
      perform api.write_log(made, array[made], words);
      -- What a machine holds that the backup did not know lies there, whatever else is known of it.
      if not api.write_right(made, made.name = '@right-read-in') then
        raise exception 'the rights moved on' using errcode = 'HN001';
      end if;
      case made.name
        when '@right-enrolled' then
          -- One that the backup did not know, taken up by its file: it may give by what it held as long as any lease of before runs.
          insert into app.dose_device (id, site, name, enrolled_at, enrolled_by, token, told_epoch)
          select
            (says ->> 'device')::uuid, made.for_unit, says ->> 'name', made.recorded_at, made.recorded_by, decode(says ->> 'token', 'hex'),
            case when says ? 'again' and made.recorded_at < max(e.until) then 1 else max(e.epoch) end
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
  answer := api.ends(session, key, made.recorded_by, reply, outcome);
  return next;
end $$;

grant execute on function api.keep_right to hoa_nhap_app;
