-- Devices that dose without a line, and the lines of their journals (docs/dosing/machine.md).

-- The device of a session that is one: nothing for a session of somebody who signed in.
create function api.device_of(session bytea) returns app.dose_device
language sql stable set search_path = ''
return (select d from app.dose_device d where length(device_of.session) = 48 and d.token = substr(device_of.session, 1, 32));

-- Moves with each restore.
create function api.epoch() returns int
language sql stable security definer set search_path = ''
return (select max(e.epoch) from app.dose_epoch e);

-- What a device says of itself: nothing when the session is none of a device, or of a person who holds no office at its site today.
create function api.device_self(session bytea, clock timestamptz default null) returns json
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session, clock);
  d app.dose_device := api.device_of(session);
  last app.dose_epoch;
begin
  if who is null or d.id is null then
    return null;
  end if;
  select e.* into last from app.dose_epoch e order by e.epoch desc limit 1;
  return json_build_object(
    'device', d.id, 'site', d.site, 'clinic', api.clinic_at(d.site), 'name', d.name, 'revoked', d.revoked_at is not null, 'morning', d.morning, 'heard', d.heard, 'seal', d.seal, 'toldEpoch', d.told_epoch,
    'epoch', last.epoch, 'restored', case when last.epoch > 1 then app.moment(last.since) end,
    'readIn', d.told_epoch < last.epoch and exists (
      select from log.entry e
      where e.kind = 'ledger' and e.name = '@right-read-in' and e.for_unit = d.site and e.recorded_at >= last.since
        and e.body::jsonb #>> '{says,device}' = d.id::text), 'now', app.moment(app.clock(clock)), 'account', who,
    'installation', (select json_build_object('id', i.id, 'kind', i.kind) from app.installation i));
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
    select e.id from log.entry e where e.id = any(entries) and e.for_unit = any(api.stands_in(d.site))
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

-- What the log has of a dose that a device of the site told of: what it drew is taken back as it was entered. Null: it was not entered.
create function api.device_dose(session bytea, of uuid) returns json
language plpgsql stable security definer set search_path = '' as $$
declare
  d app.dose_device := api.device_of(session);
begin
  if api.enter(session) is null or d.id is null then
    return null;
  end if;
  return (select e.body::json -> 'says' from log.entry e where e.id = of and e.name = '@dose-given' and e.for_unit = d.site);
end $$;

-- Whom a device means on a day that knew somebody by the card alone under which they were read out (src/dosing/rights/stranger.ts): by the call that the server keeps;
-- where it was lost with a restore, by whose card it is. Null: nobody, or without a session.
create function api.stranger(session bytea, of uuid, on_day date) returns uuid
language plpgsql stable security definer set search_path = '' as $$
begin
  if api.enter(session) is null then
    return null;
  end if;
  return coalesce(
    (select split_part(c.call, '/', 6)::uuid from now.dose_call c where c.call like 'server/%/as/' || of || '/%' order by c.entry desc limit 1),
    (
      select c.person
      from now.dose_card c
      where left(encode(sha256(convert_to(format('thẻ đọc qua điện thoại %s %s', on_day, c.code), 'UTF8')), 'hex'), 12) = right(of::text, 12)));
end $$;

-- A file was opened at a device: a reading like one over the line, with the device's clock beside the server's.
create function api.write_reading(who uuid, d app.dose_device, n int, reading jsonb) returns void
language sql set search_path = ''
begin atomic
  insert into log.access (account, person, what, purpose, detail)
  select
    coalesce(r.account, who), r.person, 'dosing', 'device',
    json_build_object('site', d.site, 'device', d.id, 'line', n, 'at', r.at, 'told', who)
  from jsonb_to_record(reading) as r(account uuid, person uuid, at text)
  where reading is not null;
end;

-- Enters one line of a device's journal, the next one: `heard` where another request was faster, `stale` where it entered other lines, `unfit` where what it says
-- of a dose does not fit what became of that dose meanwhile: the line is kept as it came, and looked into. Whatever happened is entered; the doses' numbers in their cases
-- are given here, and each entry is of the device's site, or a doctor's of its clinic. `draws`: the first entry draws from a bottle.
create function api.keep_told(
  session bytea, n int, before text, seal text, entries jsonb, words jsonb, draws boolean, reading jsonb default null, clock timestamptz default null)
returns text
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
    -- What a doctor of the clinic signs at a point stands at the clinic, as at any screen of it.
    where not (e.for_unit = d.site or e.name = '@care-confirm' and e.for_unit = api.clinic_at(d.site)) or e.kind not in ('dose', 'ledger') or e.kind = 'ledger' and e.name not like '@right-%'
      or e.kind = 'dose' and not exists (select from now."case" c where c."case" = e."case" and coalesce(c.record, c.person) = e.person)
      -- What is said of care is of who treats: not of an application, nor after the end. A dose was given, whatever became of the case.
      or e.kind = 'dose' and e.name like '@care-%' and not exists (
        select from api.treated_in(api.records(e.person), e.for_unit, left(e.happened, 10)::date) c where c."case" = e."case" and api.may_say(e, c))
      -- Under another office than the lowest only who holds it signs: a journal makes no doctor.
      or e.kind = 'dose' and e.for_office <> case api.clinic_at(e.for_unit) when e.for_unit then 'clinicNurse' else 'pointNurse' end and not exists (
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
  perform api.write_reading(who, d, n, reading);
  update app.dose_device x set heard = n, seal = keep_told.seal, heard_at = blank.recorded_at where x.id = d.id;
  return 'done';
exception
  when sqlstate 'HN001' then
    return 'stale';
  when sqlstate 'HN002' then
    return 'unfit';
end $$;

-- Keeps a line of a device whose store was put back from a copy: it continues no journal, changes no right, and stands among what has to be looked into.
create function api.keep_forked(session bytea, entry jsonb, words jsonb, reading jsonb default null, clock timestamptz default null) returns boolean
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
    perform api.write_reading(who, d, (made.body::jsonb #>> '{says,line,n}')::int, reading);
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

grant execute on function api.epoch, api.device_self, api.device_told, api.device_dose, api.stranger, api.keep_told, api.keep_forked, api.keep_head to hoa_nhap_app;
