-- Whether the session works in a clinic where it reads what is clinical: its reception does not look into doses.
create function api.doses_at(site text) returns boolean
language sql stable set search_path = ''
return 'clinical' = any(api.own_words(site)) and exists (select from units.unit u where u.id = site and u.kind = 'clinic');

-- The unit of a case that treats: its seat in a clinic.
create function api.clinic_of(c now."case") returns text
language sql stable set search_path = ''
return (select u.id from units.unit u where u.id = any(c.units) and u.kind = 'clinic' limit 1);

-- Where the right of a day lies: at the clinic that treats, or where its latest statement about that day sends the person.
create function api.place_of(of_records uuid[], on_day date, home text) returns text
language sql stable set search_path = ''
return coalesce((
  select g.site from now.dose_place g
  where g.person = any(of_records) and on_day between g.first_day and g.last_day
  order by g.entry desc limit 1), home);

-- The case under which a site treats a person on a day: its own from the application to the end, or where the right of that day lies there, the one of the clinic that
-- treats. Nothing: the person is a stranger there.
create function api.treated_in(of_records uuid[], of_site text, on_day date) returns setof now."case"
language sql stable set search_path = ''
begin atomic
  select c.*
  from now."case" c
  where c.person = any(of_records) and c.measure = 'substitution' and (
    c.state in ('applied', 'admitted', 'running', 'transferring') and of_site = any(c.units)
    or c.state in ('admitted', 'running', 'transferring') and api.place_of(of_records, on_day, '') = of_site)
  order by of_site = any(c.units) desc, c.opened desc
  limit 1;
end;

-- The case under which a clinic treated a person until not long ago: what it wrote may still be read there, and nothing is written any more.
create function api.treated_before(of_records uuid[], of_site text, on_day date) returns setof now."case"
language sql stable set search_path = ''
begin atomic
  select c.*
  from now."case" c
  where c.person = any(of_records) and c.measure = 'substitution' and of_site = any(c.units)
    and exists (
      select from log.entry e
      where e.person = any(of_records) and e.kind = 'dose' and e."case" = c."case" and e.for_unit = of_site and e.happened >= (on_day - 30)::text)
  order by c.opened desc
  limit 1;
end;

-- Whether a site that treats may say this: orders, their ends and where somebody takes doses are the clinic's that treats, in a treatment that goes on, and so
-- is what was taken before; before the admission nobody is given a dose. `homeSays` of src/dosing/care/said.ts says the same.
create function api.may_say(e log.entry, c now."case") returns boolean
language sql stable set search_path = ''
return case
  when e.name in ('@care-order', '@care-stop', '@care-guest', '@care-guest-end') then c.state <> 'applied' and e.for_unit = api.clinic_of(c)
  when e.name = '@care-elsewhere' then e.for_unit = api.clinic_of(c)
  when e.name in ('@dose-given', '@dose-handed-out', '@care-confirm', '@care-fitness') then c.state <> 'applied'
  else true
end;

-- The photo that stands in a record: the last one said that was not corrected.
create function api.photo_of(of_person uuid) returns uuid
language sql stable set search_path = ''
return (
  select e.id from log.entry e
  where e.person = of_person and e.kind = 'identity' and e.name = '@photo'
    and not exists (select from log.entry x where x.person = of_person and x.kind = 'identity' and x.corrects = e.id)
  order by e.seq desc limit 1);

-- An entry of a dose or of care, by place, as `dosingEntryOf` reads it.
create function api.dosing_entry(e log.entry) returns json
language sql stable set search_path = ''
return json_build_array(
  e.id, e.name, e.person, e.happened, e.for_unit, e.for_office, coalesce(e.signer, e.recorded_by), e.corrects, e.body::json -> 'says');

-- The same with its whole body, as a text of JSON: the body is JSON by its domain, and to take 45 days of them apart and together again took 0.8 ms of each
-- dose. What else stands in it is written as it is kept: an id, a day or a minute.
create function api.dosing_entry_text(e log.entry) returns text
language sql stable
return concat(
  '["', e.id, '",', to_json(e.name::text), ',"', e.person, '","', e.happened, '",', to_json(e.for_unit), ',', to_json(e.for_office), ',"',
  coalesce(e.signer, e.recorded_by), '",', coalesce('"' || e.corrects::text || '"', 'null'), ',', e.body, ']');

-- Everything that a decision about a dose needs of a person, across all records and sites, in one snapshot and without a lock. `since`: the first day whose
-- doses are read; what else was written of care is read whole. No `known`: the person is no patient or guest of the site, or the session has no office there.
create function api.dosing_view(
  session bytea, person uuid, site text, key uuid, days int, reads text default null, clock timestamptz default null)
returns table (account uuid, name text, offices json, kind text, moment text, request bytea, answer json, known json, entries text)
language plpgsql security definer set search_path = '' set plan_cache_mode = force_generic_plan as $$
declare
  who uuid := api.enter(session, clock);
  today date := walls.today();
  since text := (today - days)::text;
  of_records uuid[];
  treated now."case";
  treats boolean := true;
  -- Before the admission and after the end a clinic reads what it wrote, and what stands in its own case: not what is done elsewhere.
  whole boolean;
  own text;
  words text[];
begin
  if who is null then
    return;
  end if;
  if reads is not null then
    perform api.touch(session);
  end if;
  words := api.own_words(site);
  if 'clinical' = any(words) and exists (select from units.unit u where u.id = site and u.kind = 'clinic') then
    of_records := api.records(person);
    select c.* into treated from api.treated_in(of_records, site, today) c;
    if treated."case" is null then
      treats := false;
      select c.* into treated from api.treated_before(of_records, site, today) c;
    end if;
  end if;

  if treated."case" is not null then
    own := api.clinic_of(treated);
    whole := treats and treated.state <> 'applied';
    entries := (
      select concat('[', string_agg(api.dosing_entry_text(e), ',' order by e.happened, e.id), ']')
      from log.entry e
      where e.person = any(of_records) and e.kind = 'dose'
        and (left(e.name, 6) = '@dose-' and e.happened >= since or left(e.name, 6) in ('@care-', '@right'))
        and (whole or e.for_unit = dosing_view.site or e."case" = treated."case"));
    known := (
      select json_build_object(
        'person', coalesce(treated.record, treated.person), 'canonical', coalesce(p.canonical, p.person), 'records', of_records, 'version', h.version,
        'birth', p.birth, 'sex', p.sex, 'unit', p.unit, 'photo', api.photo_of(p.person),
        'name', case when 'name' = any(words) then p.name end,
        'case', treated."case", 'state', treated.state, 'stateKind', treated.state_kind, 'facts', treated.facts, 'home', own, 'treats', treats,
        'seq', (select coalesce(max(e.seq), 0) from log.entry e where coalesce(e."case", e.person) = treated."case" and (e.kind = 'dose')),
        'since', since,
        'older', exists (
          select from log.entry e where e.person = any(of_records) and left(e.name, 6) = '@dose-' and e.kind = 'dose' and e.happened < since),
        'alsoAt', (
          select coalesce(json_agg(distinct api.clinic_of(c)), '[]')
          from now."case" c
          where treats and c.person = any(of_records) and c.measure = 'substitution' and c.state in ('admitted', 'running', 'transferring')
            and api.clinic_of(c) <> own),
        'place', case when treats then api.place_of(of_records, today, own) else own end,
        'placeName', (select u.name from units.unit u where u.id = case when treats then api.place_of(of_records, today, own) else own end),
        'places', (
          select coalesce(json_agg(json_build_object('site', g.site, 'from', g.first_day, 'to', g.last_day) order by g.entry), '[]')
          from now.dose_place g
          where treats and g.person = any(of_records) and g.last_day >= today - days),
        'uses', case when treats then api.uses_of(of_records, today, today) else '[]' end,
        'cabinet', api.cabinet_of(site, today),
        'adoptions', (
          select coalesce(json_agg(json_build_object('says', e.body::json -> 'says', 'by', e.recorded_by) order by e.recorded_at, e.id), '[]')
          from log.entry e
          where e.for_unit = site and e.kind = 'ledger' and e.name in ('@adoption', '@adoption-asked') and e.name = '@adoption'),
        'licences', api.licences_kept(null),
        'tasks', (
          select coalesce(json_agg(json_build_object(
            'entry', t.entry, 'since', t.since, 'established', t.established,
            'findings', (select json_agg(distinct jsonb_build_object('id', f ->> 'id', 'of', f ->> 'of')) from jsonb_array_elements(t.findings) f)) order by t.since), '[]')
          from now.dose_task t
          where t.person = any(of_records) and t.site = dosing_view.site and t.answered is null),
        'papers', (
          select coalesce(json_agg(distinct n.kind), '[]') from now.person_number n where n.person = any(of_records) and n.kind <> 'phone'),
        'staff', (
          select coalesce(json_agg(distinct h.account), '[]')
          from signin.office_holding h
          where h.unit = site and h.held @> today),
        'doctors', (
          select coalesce(json_agg(distinct h.account), '[]')
          from signin.office_holding h
          where h.unit = site and h.held @> today and h.office = 'clinicDoctor'))
      from now.person p
      join now.person_head h on h.person = p.person
      where p.person = coalesce(treated.record, treated.person));
  end if;

  if reads is not null then
    insert into log.access (account, person, "case", what, purpose)
    values (who, dosing_view.person, treated."case", case when known is null then 'dosing refused' else 'dosing' end, reads);
  end if;
  return query
  select
    a.id, a.display_name,
    (
      select coalesce(json_agg(json_build_object('office', h.office, 'unit', h.unit)), '[]')
      from signin.office_holding h
      where h.account = who and h.held @> today
    ),
    i.kind, app.moment(app.clock(dosing_view.clock)), k.request::bytea, k.answer, dosing_view.known, dosing_view.entries
  from signin.account a
  cross join app.installation i
  left join log.idempotency k on k.account = a.id and k.key = dosing_view.key
  where a.id = who;
end $$;

-- Writes down that the session was told something of a person at the dosing window, or asked for it, where no entry of the log says so.
create function api.told_dosing(session bytea, person uuid, "case" uuid, reads text, clock timestamptz default null) returns boolean
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session, clock);
begin
  if who is null then
    return false;
  end if;
  insert into log.access (account, person, "case", what, purpose)
  values (who, told_dosing.person, told_dosing."case", case when told_dosing."case" is null then 'dosing refused' else 'dosing' end, reads);
  return true;
end $$;

-- The rows that follow from one entry of a dose; false where they may not stand beside those that are there: the right was used, or a use of it is outside.
-- `anew`: in a rebuild, where records that became one later have a dose each: both stand, and are numbered once all are there.
create function api.write_dose(e log.entry, anew boolean default false) returns boolean
language plpgsql set search_path = '' as $$
declare
  says jsonb := e.body::jsonb -> 'says';
  one uuid := (select coalesce(p.canonical, p.person) from now.person p where p.person = e.person);
  on_day date := left(e.happened, 10)::date;
  target now.dose;
begin
  case e.name
    when '@dose-given' then
      insert into now.dose (entry, person, canonical, "case", site, day, what, agent, dose, again)
      values (
        e.id, e.person, one, e."case", e.for_unit, on_day,
        case jsonb_typeof(says -> 'as') when 'string' then 'top-up' else coalesce(says #>> '{as,part}', 'replacement') end,
        says ->> 'agent', (says ->> 'dose')::int, anew)
      on conflict do nothing;
      if not found then
        return false;
      end if;
      if says #>> '{as,part}' is not null then
        insert into now.dose_right (entry, person, canonical, day, part, "is", site, asked_by, again)
        values (e.id, e.person, one, on_day, (says #>> '{as,part}')::int, 'given', e.for_unit, e.recorded_by, anew)
        on conflict do nothing;
        if not found or not anew and not api.right_lies(api.records(e.person), on_day, (says #>> '{as,part}')::int, e."case", e.for_unit) then
          return false;
        end if;
      end if;
      -- The calls that it answers it names itself; entries from before they were named answer all.
      update now.dose_task t set answered = e.id
      where t.answered is null and case when says ? 'closes' then says -> 'closes' ? t.entry::text else t.person = e.person end;
    when '@dose-handed-out' then
      insert into now.dose (entry, person, canonical, "case", site, day, what, agent, dose)
      values (e.id, e.person, one, e."case", e.for_unit, on_day, 'home', says ->> 'agent', (says ->> 'daily')::int * (says ->> 'bottles')::int);
    when '@dose-spilled' then
      update now.dose d set lost = d.lost + (says ->> 'lost')::int
      where d.entry = (says ->> 'of')::uuid and not d.removed and d.lost + (says ->> 'lost')::int <= d.dose
      returning d.* into target;
      if target.entry is null then
        return false;
      end if;
      -- Nothing of it was swallowed: the right comes back.
      delete from now.dose_right r where r.entry = target.entry and not target.stands;
    when '@dose-removed' then
      update now.dose d set removed = true where d.entry = (says ->> 'of')::uuid and not d.removed returning d.* into target;
      delete from now.dose_right r where r.entry = target.entry;
      -- Removed already under another record of the person, from which this one parted since: nothing comes back twice.
      if target.entry is null and exists (select from now.dose d where d.entry = (says ->> 'of')::uuid) then
        return false;
      end if;
      if target.entry is null then
        -- What is removed may be a spill: the dose stands again as it was.
        -- Beside another one that came to stand meanwhile it is the second, until they are numbered.
        update now.dose d set lost = d.lost - (s.body::jsonb #>> '{says,lost}')::int, again = d.what <> 'home'
        from log.entry s
        where s.id = (says ->> 'of')::uuid and s.name = '@dose-spilled' and d.entry = (s.body::jsonb #>> '{says,of}')::uuid
        returning d.* into target;
        insert into now.dose_right (entry, person, canonical, day, part, "is", site, asked_by, again)
        select target.entry, target.person, target.canonical, target.day, target.what::int, 'given', target.site, e.recorded_by, true
        where target.what ~ '^[1-9]$' and not exists (select from now.dose_right r where r.entry = target.entry);
      end if;
    when '@dose-called' then
      insert into now.dose_task (entry, person, site, since, established, findings)
      select
        e.id, e.person, e.for_unit, e.happened, (says ->> 'established')::boolean,
        (select coalesce(jsonb_agg(f || jsonb_build_object('at', e.happened)), '[]') from jsonb_array_elements(says -> 'findings') f)
      where not exists (select from now.dose_task t where t.person = e.person and t.site = e.for_unit and t.answered is null);
      -- One call a person and site: what stands in the way since comes to it.
      update now.dose_task t set findings = t.findings || (
        select jsonb_agg(f || jsonb_build_object('at', e.happened))
        from jsonb_array_elements(says -> 'findings') f
        where not exists (
          select from jsonb_array_elements(t.findings) o where o -> 'row' = f -> 'row' and o -> 'of' is not distinct from f -> 'of'))
      where t.person = e.person and t.site = e.for_unit and t.answered is null and exists (
        select from jsonb_array_elements(says -> 'findings') f
        where not exists (
          select from jsonb_array_elements(t.findings) o where o -> 'row' = f -> 'row' and o -> 'of' is not distinct from f -> 'of'));
    when '@care-answer' then
      -- Nobody answers what came after they looked: the call stays for that.
      update now.dose_task t set
        answered = case when s.later is null then e.id end, findings = coalesce(s.later, t.findings), since = coalesce(s.first, t.since)
      from now.dose_task o
      cross join lateral (
        select jsonb_agg(f) as later, min(f ->> 'at') as first from jsonb_array_elements(o.findings) f where f ->> 'at' > says ->> 'seen'
      ) s
      where o.entry = t.entry and t.person = e.person and t.site = e.for_unit and t.answered is null;
    when '@care-watch' then
      -- The end of a watch answers that nobody had closed it, and nothing else.
      if (says ->> 'closes')::boolean then
        update now.dose_task t set findings = (
          select coalesce(jsonb_agg(f), '[]') from jsonb_array_elements(t.findings) f where f ->> 'id' <> 'IN-06')
        where t.person = e.person and t.site = e.for_unit and t.answered is null;
        update now.dose_task t set answered = e.id
        where t.person = e.person and t.site = e.for_unit and t.answered is null and t.findings = '[]';
      end if;
    when '@care-card' then
      delete from now.dose_card c where c.person = e.person;
      insert into now.dose_card (person, code, entry, site) values (e.person, says ->> 'code', e.id, e.for_unit) on conflict do nothing;
      if not found and not anew and not exists (
        select from now.dose_card c where c.code = says ->> 'code' and c.person = any(api.records(e.person))) then
        return false;
      end if;
    when '@care-guest' then
      delete from now.dose_place g where g.entry = e.corrects;
      insert into now.dose_place (entry, person, home, site, first_day, last_day)
      values (e.id, e.person, e.for_unit, says ->> 'at', (says ->> 'from')::date, (says ->> 'to')::date);
    when '@care-guest-end' then
      delete from now.dose_place g where g.entry = (says ->> 'of')::uuid and g.first_day > (says ->> 'last')::date;
      update now.dose_place g set last_day = (says ->> 'last')::date where g.entry = (says ->> 'of')::uuid and g.last_day > (says ->> 'last')::date;
    else null;
  end case;
  if target.entry is not null and not anew then
    perform now.number_doses(target.canonical);
  end if;
  return true;
end $$;

-- The case under which a site treated a person on a day that is over: as it is, or where the treatment there ended since. For what was given on paper that day.
create function api.treated_on(of_records uuid[], of_site text, on_day date) returns setof now."case"
language sql stable set search_path = ''
begin atomic
  select c.* from api.treated_in(of_records, of_site, on_day) c
  union all
  select c.* from api.treated_before(of_records, of_site, on_day) c where left(c.facts ->> 'ended', 10) >= on_day::text;
end;

-- Whether one of two who sign for a site prescribes there.
create function api.doctor_signs(one uuid, beside text, site text) returns boolean
language sql stable set search_path = ''
return exists (
  select from signin.office_holding h
  where h.account::text in (one::text, beside) and h.unit = site and h.office = 'clinicDoctor' and h.held @> walls.today());

-- Writes what was decided of a dose or of care: the only writer of entries of their kind. Mechanical as `append`: key, session, office in the unit, that the
-- person is treated there, the lock of all records of the person and the version that was read; entry, words and access; rows, the right of the day with
-- them; the bottle last, which many draw from. Whatever may not stand leaves nothing behind. `told`: it happened on paper, and stands beside whatever is there.
create function api.append_dose(
  session bytea, key uuid, request bytea, person uuid, version bigint, entries jsonb, words jsonb, ledger jsonb, reply json, told boolean default false,
  clock timestamptz default null)
returns table (outcome text, answer json)
language plpgsql security definer set search_path = '' set plan_cache_mode = force_generic_plan as $$
declare
  who uuid := api.enter(session, clock);
  of_records uuid[] := api.records(person);
  blank log.entry;
  made log.entry[];
  one log.entry;
begin
  select k.outcome, k.answer into outcome, answer from api.takes_key(who, key, request, reply) k;
  if outcome is not null then
    return next;
    return;
  end if;

  blank.person := person;
  blank.recorded_by := who;
  blank.recorded_at := app.clock(clock);
  made := array(select e from jsonb_populate_recordset(blank, entries) e);
  outcome := case
    when exists (
      select
      from unnest(made) e
      where e.kind <> 'dose' or not walls.acts_for(e.for_office, e.for_unit) or e.signer is not null and e.signer <> who
        or not exists (
          select from api.treated_in(of_records, e.for_unit, left(e.happened, 10)::date) c
          where c."case" = e."case" and coalesce(c.record, c.person) = append_dose.person and api.may_say(e, c))
        -- A dose on paper, and the call beside it, are of the day of that dose.
        and not (told and exists (
          select from api.treated_on(of_records, e.for_unit, left(made[1].happened, 10)::date) c
          where c."case" = e."case" and coalesce(c.record, c.person) = append_dose.person and api.may_say(e, c)))
    ) then 'no right'
    -- Only what says which paper it is from happened already.
    when told and (made[1].name <> '@dose-given' or not made[1].body::jsonb -> 'says' ? 'paper') then 'no right'
    -- Whoever signs beside is somebody else who holds an office there that day; what is spilled or goes back into its bottle, and what
    -- is typed from paper, has two signatures.
    when exists (
      select
      from unnest(made) e
      cross join lateral (values (e.body::jsonb #>> '{judged,by,second}', 'nobody'), (e.body::jsonb #>> '{judged,by,release}', 'none')) as s(beside, none)
      where s.beside <> s.none and not exists (
        select from signin.office_holding h
        where h.account = s.beside::uuid and h.account <> who and h.unit = e.for_unit and h.held @> walls.today())
    ) or exists (
      select
      from unnest(made) e
      where coalesce(e.body::jsonb #>> '{judged,by,second}', 'nobody') = 'nobody' and (
        e.name = '@dose-spilled' or e.body::jsonb #> '{says,paper}' is not null
        or e.name = '@dose-removed' and exists (select from jsonb_array_elements(ledger) l where l ->> 'why' <> 'spill'))
    ) then 'no right'
    -- Long after a dose nobody but a doctor says that it was never taken (docs/decisions/0606).
    when exists (
      select
      from unnest(made) e
      join log.entry d on d.id = (e.body::jsonb #>> '{says,of}')::uuid and d.name in ('@dose-given', '@dose-handed-out')
      where e.name = '@dose-removed' and d.happened::timestamptz < e.happened::timestamptz - interval '30 minutes'
        and not api.doctor_signs(who, e.body::jsonb #>> '{judged,by,second}', e.for_unit)
    ) then 'no right'
    when not api.takes_turn(person, version) then 'stale'
    else 'done'
  end;
  if outcome = 'done' then
    begin
      perform api.write_log(blank, made, words);
      foreach one in array made loop
        if not (case when told and one.name = '@dose-given' then api.write_told(one) else api.write_dose(one) end) then
          raise exception 'the right was used' using errcode = 'HN001';
        end if;
      end loop;
      if ledger <> '[]'
        and not (case when told then api.redraw(made[1]) else api.draw(made[1].id, made[1].for_unit, left(made[1].happened, 10)::date, ledger) end)
      then
        raise exception 'the bottle' using errcode = 'HN001';
      end if;
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

-- All rows of doses anew from the log, in the order in which it was written.
create function api.rebuild_doses() returns void
language plpgsql set search_path = '' as $$
declare
  one log.entry;
begin
  delete from now.dose_task;
  delete from now.dose_card;
  delete from now.dose_place;
  delete from now.dose_told;
  delete from now.dose_call;
  delete from now.dose_answered;
  delete from now.dose_right;
  delete from now.dose;
  for one in
    select e.*
    from log.entry e
    left join log.position p on p.entry = e.id
    where e.kind = 'dose' and left(e.name, 6) in ('@dose-', '@care-') or e.kind = 'ledger' and e.name like '@right-%'
    order by p.pos nulls last, e.tx, e.id
  loop
    if one.kind = 'ledger' then
      perform api.write_right(one, true);
    elsif one.name = '@dose-given' and one.body::jsonb -> 'says' ?| array['line', 'sheet', 'paper'] then
      perform api.write_told(one);
    -- What a device told of a dose that had become another meanwhile changes no row; nothing of it stops a restore.
    elsif not api.write_dose(one, true) and one.body::jsonb #> '{says,line}' is null then
      raise exception 'entry % does not fit the doses', one.id using errcode = 'data_exception';
    end if;
  end loop;
  update now.dose d set again = false where not d.stands or d.what = 'home';
  perform now.number_doses(d.canonical) from (select d.canonical from now.dose d union select r.canonical from now.dose_right r) d;
end $$;

-- What was given by the log alone, added up without the rows: a removal takes a dose away, spills come off it. Beside the rows, each dose that differs.
create function api.dose_differences() returns table (person uuid, what text, id text, stored json, derived json)
language sql stable set search_path = ''
begin atomic
  with said as (
    select e.id, e.person, e.name, e.for_unit, left(e.happened, 10) as day, e.body::jsonb -> 'says' as says
    from log.entry e
    where e.kind = 'dose' and left(e.name, 6) = '@dose-'
  ),
  gone as (select (s.says ->> 'of')::uuid as id from said s where s.name = '@dose-removed'),
  told as (
    select
      s.id, s.person, s.for_unit as site, s.day, s.says ->> 'agent' as agent,
      case s.name when '@dose-handed-out' then (s.says ->> 'daily')::int * (s.says ->> 'bottles')::int else (s.says ->> 'dose')::int end as dose,
      coalesce((
        select sum((l.says ->> 'lost')::int)::int from said l
        where l.name = '@dose-spilled' and (l.says ->> 'of')::uuid = s.id and l.id not in (select g.id from gone g)), 0) as lost,
      s.id in (select g.id from gone g) as removed
    from said s
    where s.name in ('@dose-given', '@dose-handed-out')
  )
  select
    coalesce(d.person, t.person), 'dose', coalesce(d.entry, t.id)::text,
    case when d.entry is not null then json_build_array(d.site, d.day, d.agent, d.dose, d.lost, d.removed) end,
    case when t.id is not null then json_build_array(t.site, t.day, t.agent, t.dose, t.lost, t.removed) end
  from now.dose d
  full join told t on t.id = d.entry
  where (d.person, d.site, d.day::text, d.agent, d.dose, d.lost, d.removed) is distinct from (t.person, t.site, t.day, t.agent, t.dose, t.lost, t.removed);
end;

-- The clinic where somebody else holds a card with this code; nothing of that person. Null: it is free, or this person's own.
create function api.card_holder(session bytea, site text, person uuid, code text) returns text
language plpgsql security definer set search_path = '' as $$
begin
  if api.enter(session) is null or not api.doses_at(site) then
    return null;
  end if;
  return (
    select u.name
    from now.dose_card c
    join units.unit u on u.id = c.site
    where c.code = card_holder.code and c.person <> all(api.records(card_holder.person)));
end $$;

-- After a restore: an epoch of its own, by the minutes of the clock, so that two restores of one backup never share one.
create function api.next_epoch() returns int
language sql set search_path = ''
begin atomic
  insert into app.dose_epoch (epoch, since, known_to, until)
  select
    greatest(max(e.epoch) + 1, (extract(epoch from now() - timestamptz '2026-01-01 00:00+07') / 60)::int), now(),
    (select max(e.recorded_at) from log.entry e),
    -- A lease is of six hours, and five minutes are for its clock (docs/decisions/0540).
    now() + interval '6 hours 5 minutes'
  from app.dose_epoch e
  returning epoch;
end;

-- The people of a site on a day, today or so many days ahead: who is treated there or comes as a guest, the orders that hold, what was given, and what is known of before. Names for who reads
-- them; the reading is logged with everybody who was shown.
create function api.dosing_day(session bytea, site text, clock timestamptz default null, ahead int default 0) returns json
language plpgsql security definer set search_path = '' set plan_cache_mode = force_generic_plan as $$
declare
  who uuid := api.enter(session, clock);
  today date := walls.today();
  on_day date := walls.today() + ahead;
  found json;
begin
  if who is null then
    return null;
  end if;
  perform api.touch(session);
  if not api.doses_at(site) then
    return json_build_object('site', null);
  end if;
  found := (
    with cases as (
      select c."case", c.opened, c.person as of_record, coalesce(c.record, c.person) as person, r.records, c.state, api.place_of(r.records, on_day, site) <> site as away, false as guest
      from now."case" c
      cross join lateral (select api.records(c.person) as records) r
      where c.units && array[site] and c.measure = 'substitution' and c.state in ('admitted', 'running', 'transferring')
      union all
      select distinct on (c."case") c."case", c.opened, c.person, coalesce(c.record, c.person), r.records, c.state, false, true
      from now.dose_place g
      cross join lateral (select api.records(g.person) as records) r
      join now."case" c on c.person = any(r.records) and c.measure = 'substitution' and c.state in ('admitted', 'running', 'transferring')
      where g.site = dosing_day.site and on_day between g.first_day and g.last_day and not c.units && array[dosing_day.site]
        and api.place_of(r.records, on_day, '') = dosing_day.site
    ),
    -- Records that are one person are one line, in the case that the window takes.
    mine as materialized (
      select distinct on (coalesce(p.canonical, p.person)) c.*
      from cases c
      join now.person p on p.person = c.of_record
      order by coalesce(p.canonical, p.person), c.guest, c.opened desc
    )
    select json_build_object(
      'site', site,
      'now', app.moment(app.clock(dosing_day.clock)),
      'held', api.held_at(site, today),
      'cabinet', api.cabinet_of(site, today),
      'strengths', (
        select coalesce(json_agg(distinct jsonb_build_object('agent', b.agent, 'strength', b.strength)), '[]')
        from stock.bottle b
        where b.site = dosing_day.site and b.form = 'solution' and b.place in ('day', 'store') and b.balance > 0 and not b.recalled),
      'people', (
        select coalesce(json_agg(json_build_object(
          'person', m.person, 'case', m."case", 'state', m.state, 'away', m.away, 'guest', m.guest,
          'name', case when walls.units_reading('name') && array[site] then p.name end, 'birth', p.birth, 'sex', p.sex,
          'photo', api.photo_of(m.person),
          'entries', (
            select coalesce(json_agg(api.dosing_entry(e) order by e.happened, e.id), '[]')
            from log.entry e
            where e.person = any(m.records) and e.kind = 'dose' and (
              left(e.name, 6) = '@care-' and e.name in ('@care-order', '@care-stop', '@care-card')
              or left(e.name, 6) = '@care-' and e.name in ('@care-confirm', '@care-answer') and e.happened >= today::text
              -- A dose covers three days at the most.
              or left(e.name, 6) = '@dose-' and e.happened >= (on_day - 3)::text)),
          'last', (
            select json_build_object('day', d.day, 'site', u.name, 'dose', d.dose - d.lost)
            from now.dose d
            join units.unit u on u.id = d.site
            where d.person = any(m.records) and d.stands and d.day < on_day
            order by d.day desc limit 1)
        ) order by p.name_key, p.person), '[]')
        from mine m
        join now.person p on p.person = m.person),
      'staff', (
        select coalesce(json_agg(json_build_object('account', a.id, 'name', a.display_name, 'office', h.office) order by a.display_name), '[]')
        from signin.office_holding h
        join signin.account a on a.id = h.account and a.disabled_at is null
        where h.unit = site and h.held @> today),
      'tasks', (
        select coalesce(json_agg(json_build_object('person', t.person, 'since', t.since, 'established', t.established, 'findings', t.findings) order by t.since), '[]')
        from now.dose_task t
        where t.site = dosing_day.site and t.answered is null))
  );
  insert into log.access (account, what, purpose, detail)
  values (who, 'dosing day', 'list', json_build_object('site', site, 'shown', api.shown(found -> 'people')));
  return found;
end $$;

grant execute on function api.dosing_view, api.told_dosing, api.card_holder, api.append_dose, api.dosing_day to hoa_nhap_app;
