-- Everything that a decision about a dose needs of a person, across all records and sites, in one snapshot and without a lock. `since`: the first day whose
-- doses are read; `of_day`: a day of the last month, of which the site may write what happened then, to a device one of the next, to the list of the evening tomorrow; what else was written of care is read whole. `bottles`: from which something is told of. No `known`: the person is no patient or guest of the site, or the session has no office there.
create function api.dosing_view(
  session bytea, person uuid, site text, key uuid, days int, reads text default null, clock timestamptz default null,
  of_day date default null, bottles text[] default null)
returns table (account uuid, name text, offices json, kind text, moment text, request bytea, answer json, known json, entries text)
language plpgsql security definer set search_path = '' set plan_cache_mode = force_generic_plan as $$
declare
  who uuid := api.enter(session, clock);
  today date := walls.today();
  since text := (today - days)::text;
  -- A guest of that day is nobody's guest any more when the paper is typed.
  -- A device takes along whoever comes as a guest in the days ahead: it may have no line on that day.
  asked date := case when of_day between today - 31 and today + case when length(session) = 48 then 7 when reads = 'evening list' then 1 else 0 end then of_day else today end;
  of_records uuid[];
  treated now."case";
  treats boolean := true;
  gave boolean := false;
  -- Before the admission and after the end a clinic reads what it wrote, and what stands in its own case: not what is done elsewhere.
  whole boolean;
  own text;
  words text[];
  at_clinic text;
  standing text[];
  usual text;
  last_read uuid;
  of_today uuid[];
  joined boolean;
  ours log.entry[] := '{}';
  theirs uuid[] := '{}';
  shared log.entry[] := '{}';
begin
  if who is null then
    return;
  end if;
  if reads is not null then
    perform api.touch(session);
  end if;
  words := api.window_words(site);
  if 'clinical' = any(words) then
    at_clinic := api.clinic_at(site);
    standing := api.stands_in(site);
    of_records := api.records(person);
    select c.* into treated from api.treated_in(of_records, site, asked) c;
    -- Of whom only the dose of this morning is left here.
    if treated."case" is null and of_day is null then
      select c.* into treated from api.treated_given(of_records, site, today) c where c.state in ('admitted', 'running', 'transferring');
      gave := treated."case" is not null;
    end if;
    if treated."case" is null then
      treats := false;
      select c.* into treated from api.treated_before(of_records, site, today) c;
    end if;
    -- What was given on paper is typed where it was given, also when another clinic took the person over since.
    if treated."case" is null and of_day is not null then
      select c.* into treated from api.treated_left(of_records, site, asked) c;
      treats := treated."case" is not null;
      own := case when treats then at_clinic end;
    end if;
    -- What a site gave is signed for there by whoever decides about it, wherever the person is treated by now; no page of them opens.
    if treated."case" is null and of_day is not null and reads is null then
      select c.* into treated from api.treated_given(of_records, site, asked) c;
    end if;
  end if;

  if treated."case" is not null then
    own := coalesce(own, api.clinic_of(treated));
    usual := coalesce(api.point_of(treated, asked), own);
    whole := treats and not gave and treated.state <> 'applied';
    -- Few were ever one with another record.
    joined := exists (select from now.person p where p.person = any(of_records) and p.family is not null);
    if joined then
      select
        coalesce(array_agg(b.e) filter (where b.how = 'ours'), '{}'), coalesce(array_agg((b.e).id) filter (where b.how = 'theirs'), '{}'),
        -- A dose covers three days at the most.
        coalesce(array_agg(b.e) filter (where b.how = 'shared' and ((b.e).name = '@dose-handed-out' or (b.e).happened >= (asked - 3)::text)), '{}')
      into ours, theirs, shared
      from api.doses_beside(of_records, since) b;
    end if;
    -- The last one in the order in which they were appended is the state that somebody has read who reads them.
    select
      concat('[', string_agg(api.dosing_entry_text(r.e), ',' order by (r.e).happened, (r.e).recorded_at, (r.e).seq) filter (where r.own), ']'),
      (array_agg((r.e).id order by (r.e).recorded_at desc, (r.e).seq desc) filter (where (r.e).name not in ('@care-card', '@care-counsel')))[1],
      -- Machines write by their own clocks: of today it is said which entry came first.
      array_agg((r.e).id order by (r.e).recorded_at, (r.e).seq) filter (where (r.e).happened >= today::text)
    into entries, last_read, of_today
    from (
      select e as e, true as own
      from log.entry e
      where e.person = any(of_records) and e.kind = 'dose'
        and (left(e.name, 6) = '@dose-' and e.happened >= since or left(e.name, 6) in ('@care-', '@right'))
        and (whole or e.for_unit = dosing_view.site or e."case" = treated."case")
        and e.id <> all(theirs)
      union all
      select o, true from unnest(ours) o where whole or o.for_unit = dosing_view.site
      union all
      select s, false from unnest(shared) s
    ) r;
    known := (
      select json_build_object(
        'person', coalesce(treated.record, treated.person), 'canonical', coalesce(p.canonical, p.person), 'records', of_records, 'version', h.version,
        'birth', p.birth, 'sex', p.sex, 'unit', p.unit, 'photo', api.photo_of(p.person),
        'name', case when 'name' = any(words) then p.name end,
        'case', treated."case", 'state', treated.state, 'stateKind', treated.state_kind, 'facts', treated.facts, 'home', own, 'usual', usual, 'clinic', at_clinic, 'treats', treats, 'gave', gave,
        'seq', (select coalesce(max(e.seq), 0) from log.entry e where coalesce(e."case", e.person) = treated."case" and (e.kind = 'dose')),
        'apart', case when joined and exists (select from api.once_one(of_records)) then json_build_object(
          'unsure', (select coalesce(json_agg(u), '[]') from api.unsure_of(of_records, since) u),
          'entries', (select coalesce(json_agg(api.dosing_entry(s)), '[]') from unnest(shared) s)) end,
        'since', since, 'read', last_read, 'appended', coalesce(of_today, '{}'),
        'older', exists (
          select from log.entry e where e.person = any(of_records) and left(e.name, 6) = '@dose-' and e.kind = 'dose' and e.happened < since),
        'alsoAt', (
          select coalesce(json_agg(distinct api.clinic_of(c)), '[]')
          from now."case" c
          where treats and c.person = any(of_records) and c.measure = 'substitution' and c.state in ('admitted', 'running', 'transferring')
            and c."case" <> treated."case" and api.clinic_of(c) <> own),
        'place', case when treats then api.place_of(of_records, today, coalesce(api.point_of(treated, today), own)) else own end,
        'placeName', (select u.name from units.unit u where u.id = case when treats then api.place_of(of_records, today, coalesce(api.point_of(treated, today), own)) else own end),
        'places', (
          select coalesce(json_agg(json_build_object('site', g.site, 'from', g.first_day, 'to', g.last_day) order by g.entry), '[]')
          from now.dose_place g
          where treats and g.person = any(of_records) and g.last_day >= today - days),
        'points', case when treats then api.points_of(treated) else '[]' end,
        'uses', case when treats then api.uses_of(of_records, today, today) else '[]' end,
        'cabinet', api.cabinet_of(site, today, bottles),
        'adoptions', (
          select coalesce(json_agg(json_build_object('says', e.body::json -> 'says', 'by', e.recorded_by) order by e.recorded_at, e.id), '[]')
          from log.entry e
          where e.for_unit = at_clinic and e.kind = 'ledger' and e.name in ('@adoption', '@adoption-asked') and e.name = '@adoption'),
        'licences', api.licences_kept(null),
        'begun', api.has_begun(at_clinic),
        'tasks', (
          select coalesce(json_agg(json_build_object(
            'entry', t.entry, 'since', t.since, 'established', t.established,
            'findings', (select json_agg(distinct jsonb_build_object('id', f ->> 'id', 'of', f ->> 'of')) from jsonb_array_elements(t.findings) f)) order by t.since), '[]')
          from now.dose_task t
          where t.person = any(of_records) and t.answered is null and api.call_lies(t, today) = at_clinic),
        -- What the case of somebody who may be under age holds: for them the consent of a representative stands there.
        'acts', (
          select coalesce(json_agg(json_build_object('name', d.name, 'day', left(e.happened, 10)) order by e.happened), '[]')
          from log.entry e
          cross join lateral (
            select e.name union all select n.name from jsonb_array_elements_text(coalesce(e.body::jsonb -> 'documents', '[]')) n(name)
          ) d(name)
          where p.birth_year > extract(year from today) - 19 and e."case" = treated."case" and e.kind = 'act'
            and not exists (select from log.entry x where x."case" = e."case" and x.kind = 'act' and x.corrects = e.id)),
        'former', api.former_ends(coalesce(treated.record, treated.person), treated."case"),
        'lastDose', api.last_dose(coalesce(p.canonical, p.person)),
        'papers', (
          select coalesce(json_agg(distinct n.kind), '[]') from now.person_number n where n.person = any(of_records) and n.kind <> 'phone'),
        'staff', (
          select coalesce(json_agg(distinct h.account), '[]')
          from signin.office_holding h
          where h.unit = any(standing) and h.held @> today and api.signs_beside(h.office)),
        'release', case when at_clinic <> site then api.released_with(site, today) end,
        'lateSigners', case when asked < today - 7 then (select coalesce(json_agg(distinct s), '[]') from api.late_signers(site) s) else '[]' end,
        'doctors', (
          select coalesce(json_agg(distinct h.account), '[]')
          from signin.office_holding h
          where h.unit = any(standing) and h.held @> today and h.office = 'clinicDoctor'))
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

grant execute on function api.dosing_view, api.told_dosing, api.card_holder to hoa_nhap_app;
