-- What stands beside `dosing_view` on the page of somebody's care: the words that the session reads, with the names of who signed and of the places, and what the
-- legal case holds. `restricted`: whether the session reads of other medicines. To everybody else there are none. Null where the session does not look.
create function api.care_words(session bytea, person uuid, site text, clock timestamptz default null) returns json
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session, clock);
  today date := walls.today();
  of_records uuid[];
  treated now."case";
  whole boolean := true;
begin
  if who is null or not api.doses_at(site) then
    return null;
  end if;
  of_records := api.records(person);
  select c.* into treated from api.treated_in(of_records, site, today) c;
  if treated."case" is null then
    whole := false;
    select c.* into treated from api.treated_before(of_records, site, today) c;
  end if;
  -- As `dosing_view` reads.
  whole := whole and treated.state <> 'applied';
  if treated."case" is null then
    return null;
  end if;
  return (
    with said as materialized (
      select e.* from log.entry e where e.person = any(of_records) and e.kind = 'dose' and left(e.name, 6) in ('@care-', '@dose-')
        and (left(e.name, 6) = '@care-' or e.happened >= (today - 45)::text)
        and (whole or e.for_unit = care_words.site or e."case" = treated."case")
    )
    select json_build_object(
      'restricted', site = any(treated.units) and site = any(walls.units_reading('hiv')),
      'words', (
        select coalesce(json_agg(json_build_array(w.entry, w.field, w.text)), '[]')
        from api.words_seen(of_records) w
        where w.text is not null and (
          w.entry in (select s.id from said s)
          or w.field = 'clinicalEnd' and w.entry in (
            select (f ->> 'entry')::uuid from json_array_elements(api.former_ends(coalesce(treated.record, treated.person), treated."case")) f))),
      'signers', (
        select coalesce(json_object_agg(a.id, a.display_name), '{}')
        from signin.account a
        where a.id in (select coalesce(s.signer, s.recorded_by) from said s)),
      'staff', (
        select coalesce(json_agg(json_build_object('account', a.id, 'name', a.display_name, 'office', h.office) order by a.display_name), '[]')
        from signin.office_holding h
        join signin.account a on a.id = h.account and a.disabled_at is null
        where h.unit = any(api.stands_in(site)) and h.held @> today),
      'places', (
        select coalesce(json_object_agg(u.id, u.name), '{}')
        from units.unit u
        where u.id in (select s.for_unit from said s) or u.id in (select s.body::jsonb #>> '{says,at}' from said s where s.name in ('@care-guest', '@care-point')) or u.id = any(treated.units)),
      -- Of each stay of a guest the days that still hold.
      'points', (
        select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) order by u.name), '[]')
        from units.unit u
        where u.parent = api.clinic_of(treated) and u.kind = 'dispensing-point' and (u.valid_to is null or u.valid_to > today)),
      'stays', (
        select coalesce(json_agg(json_build_object('entry', g.entry, 'site', g.site, 'from', g.first_day, 'to', g.last_day) order by g.first_day), '[]')
        from now.dose_place g
        where whole and g.person = any(of_records) and g.last_day >= today - 45),
      -- Acts of the legal case and the papers of a case that was taken over; what was struck out or corrected is left out.
      'acts', (
        select coalesce(json_agg(distinct d.name), '[]')
        from log.entry e
        cross join lateral (
          select e.name union all select p.name from jsonb_array_elements_text(coalesce(e.body::jsonb -> 'documents', '[]')) p(name)
        ) d(name)
        where e."case" = treated."case" and e.kind = 'act'
          and not exists (select from log.entry x where x."case" = e."case" and x.kind = 'act' and x.corrects = e.id)),
      'first', (select min(d.day) from now.dose d where d."case" = treated."case" and d.stands))
  );
end $$;

-- The day on which a case was taken over from its paper file; null where it never was.
create function api.taken_over(of_person uuid, of_case uuid) returns date
language sql stable set search_path = ''
return (
  select app.day(min(e.recorded_at)) from log.entry e where e.person = of_person and e."case" = of_case and e.kind = 'act' and e.name = '@adopt');

-- The people of a clinic who are not at its window every day: who applied, who waits for the first dose, who moves between clinics, who comes as a guest
-- today or tomorrow or was one in the last month, whom another clinic took over since, who is away, whose treatment ended in the last days, and who has had no dose for more than 30 days, since the
-- last one or since the paper file was taken over: what becomes of them somebody decides (docs/decisions/0661). The reading is logged with everybody who was shown.
create function api.care_people(session bytea, site text, clock timestamptz default null) returns json
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session, clock);
  today date := walls.today();
  found json;
begin
  if who is null then
    return '{"outcome": "no session"}';
  end if;
  perform api.touch(session);
  if not api.doses_at(site) then
    return '{"outcome": "not found"}';
  end if;
  found := (
    with mine as (
      select c."case", c.person, coalesce(c.record, c.person) as record, c.state, c.facts, null::uuid as entry, null::text as home, null::text as place, null::date as first_day, null::date as last_day, null::json as sought, null::date as since,
        case
          when c.state in ('applied', 'admitted', 'transferring') then c.state
          else 'ended'
        end as "is"
      from now."case" c
      where c.units && array[site] and c.measure = 'substitution'
        and (c.state in ('applied', 'admitted', 'transferring')
          or c.state not in ('registered', 'decided', 'running') and c.facts ->> 'ended' >= (today - 60)::text)
      union all
      select c."case", c.person, coalesce(c.record, c.person), c.state, c.facts, null, null, null, null, null, l.sought, l.since, 'lost'
      from api.lost_at(site, today) l
      join now."case" c on c."case" = l."case"
      union all
      select c."case", c.person, coalesce(c.record, c.person), c.state, c.facts, g.entry, g.home, g.site, g.first_day, g.last_day, null, null,
        case when g.site <> care_people.site then 'away' when g.last_day < today then 'wasGuest' else 'guest' end
      from now.dose_place g
      join now."case" c on c.person = g.person and c.measure = 'substitution' and c.state in ('admitted', 'running', 'transferring')
      where care_people.site in (g.site, g.home) and (
        g.last_day >= today and (g.home = care_people.site or g.first_day <= today + 1)
        -- A dose of those days that was given on paper is typed within a month.
        or g.site = care_people.site and g.home <> g.site and g.last_day between today - 31 and today - 1)
      union all
      -- As it is of whom another clinic took over.
      select c."case", c.person, coalesce(c.record, c.person), c.state, c.facts, null, null, null, null, null, null, null, 'moved'
      from now."case" c
      where c.measure = 'substitution' and not c.units && array[api.clinic_at(site)] and api.left_on(c, site) >= today - 31
        and c."case" in (select d."case" from now.dose d where d.site = care_people.site and d.day >= today - 45)
    )
    select json_build_object(
      'outcome', 'read', 'now', app.moment(app.clock(care_people.clock)), 'site', site,
      'people', (
        select coalesce(json_agg(json_build_object(
          'person', m.record, 'case', m."case", 'is', m."is", 'state', m.state, 'facts', m.facts, 'entry', m.entry, 'from', m.first_day, 'to', m.last_day,
          'place', (
            select u.name from units.unit u
            where u.id = case when m."is" in ('guest', 'wasGuest') then m.home else m.place end),
          'ends', case when m."is" in ('ended', 'lost') then json_build_object(
            'entries', (
              select coalesce(json_agg(api.dosing_entry(e) order by e.happened, e.recorded_at, e.seq), '[]')
              from log.entry e
              where e.person = m.record and e.kind = 'dose' and left(e.name, 6) = '@care-' and e."case" = m."case" and e.name in ('@care-ended', '@care-counted')),
            'former', api.former_ends(m.record, m."case"), 'last', api.last_dose(coalesce(p.canonical, p.person))) end,
          'lost', case when m."is" = 'lost' then json_build_object('since', m.since, 'sought', m.sought) end,
          'name', case when walls.units_reading('name') && array[site] then p.name end, 'birth', p.birth) order by p.name_key, p.person), '[]')
        from mine m
        join now.person p on p.person = m.record))
  );
  insert into log.access (account, what, purpose, detail)
  values (who, 'care list', 'list', json_build_object('site', site, 'shown', api.shown(found -> 'people')));
  return found;
end $$;

-- Who took a dose at a site today and none in the days before: whether it was the first of a course, the reader judges. The reading is logged.
create function api.care_watched(session bytea, site text, days int, clock timestamptz default null) returns json
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session, clock);
  today date := walls.today();
  found json;
begin
  if who is null then
    return '{"outcome": "no session"}';
  end if;
  perform api.touch(session);
  if not api.doses_at(site) then
    return '{"outcome": "not found"}';
  end if;
  found := (
    select json_build_object('outcome', 'read', 'now', app.moment(app.clock(care_watched.clock)), 'people', (
      select coalesce(json_agg(json_build_object('person', p.person, 'name', case when walls.units_reading('name') && array[site] then p.name end) order by p.name_key), '[]')
      from now.person p
      where p.person in (
        select d.person from now.dose d
        where (d.site = care_watched.site or api.clinic_at(d.site) = care_watched.site) and d.day = today and d.stands and d.what <> 'home'
          and not exists (
            select from now.dose x where x.canonical = d.canonical and x.stands and x.day between today - care_watched.days and today - 1))))
  );
  if found #>> '{people,0,person}' is not null then
    insert into log.access (account, what, purpose, detail)
    values (who, 'watched', 'list', json_build_object('site', site, 'shown', api.shown(found -> 'people')));
  end if;
  return found;
end $$;

-- Whom a clinic treats and of whom a medicine that lowers methadone began or ended, without an examination so many days after: whether one is owed (IX-01, IX-02)
-- the reader judges. Whoever does not read of other medicines is told of nobody. The reading is logged.
create function api.care_reviews(session bytea, site text, days int, clock timestamptz default null) returns json
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session, clock);
  found json;
begin
  if who is null then
    return '{"outcome": "no session"}';
  end if;
  if not api.doses_at(site) then
    return '{"outcome": "not found"}';
  end if;
  found := (
    select json_build_object('outcome', 'read', 'people', (
      select coalesce(json_agg(json_build_object('person', c.record)), '[]')
      from (
        select distinct coalesce(c.record, c.person) as record, r.records
        from now."case" c
        cross join lateral (select api.records(c.person) as records) r
        where c.units && array[site] and site = any(walls.units_reading('hiv'))
          and c.measure = 'substitution' and c.state in ('admitted', 'running', 'transferring')
      ) c
      cross join lateral (
        select max(m.day) as changed
        from log.entry e
        cross join lateral (values (e.body::jsonb #>> '{says,from}'), (nullif(e.body::jsonb #>> '{says,until}', 'open'))) m(day)
        where e.person = any(c.records) and e.kind = 'dose' and left(e.name, 6) = '@care-' and (
          e.name = '@care-medicine' and e.body::jsonb #>> '{says,does}' = 'lowers methadone' or e.name = '@care-medicine-end')
      ) l
      where l.changed is not null and not exists (
        select from log.entry x
        where x.person = any(c.records) and x.kind = 'dose' and left(x.name, 6) = '@care-' and x.name = '@care-examine'
          and x.happened >= (l.changed::date + care_reviews.days)::text)))
  );
  if found #>> '{people,0,person}' is not null then
    insert into log.access (account, what, purpose, detail)
    values (who, 'reviews', 'list', json_build_object('site', site, 'shown', api.shown(found -> 'people')));
  end if;
  return found;
end $$;

-- Whom a clinic treats and who had no dose for more than 30 days, or the one who is asked about: what somebody owes to find out the reader judges. The reading of
-- the list is logged.
create function api.care_lost(session bytea, site text, person uuid default null, clock timestamptz default null) returns json
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session, clock);
  found json;
begin
  if who is null then
    return '{"outcome": "no session"}';
  end if;
  if not api.doses_at(site) then
    return '{"outcome": "not found"}';
  end if;
  found := json_build_object('outcome', 'read', 'now', app.moment(app.clock(care_lost.clock)), 'people', (
    select coalesce(json_agg(json_build_object(
      'person', coalesce(c.record, c.person), 'since', l.since, 'undosed', l.undosed, 'sought', l.sought,
      'name', case when walls.units_reading('name') && array[site] then p.name end) order by l.since, p.name_key), '[]')
    from api.lost_at(site, walls.today()) l
    join now."case" c on c."case" = l."case"
    join now.person p on p.person = coalesce(c.record, c.person)
    where care_lost.person is null or c.person = any(api.records(care_lost.person))));
  if care_lost.person is null and found #>> '{people,0,person}' is not null then
    insert into log.access (account, what, purpose, detail)
    values (who, 'care list', 'list', json_build_object('site', site, 'shown', api.shown(found -> 'people')));
  end if;
  return found;
end $$;

-- What a decision to move or to end a treatment is held against, for who works at the clinic that treats: the day on which the summary of the case was written
-- last, that of the last dose, and what was written of the ends. Null for everybody else.
create function api.care_moments(session bytea, of_case uuid) returns json
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session, null);
  treated now."case";
begin
  select c.* into treated from now."case" c where who is not null and c."case" = of_case and api.clinic_of(c) = any(walls.units());
  if treated."case" is null then
    return null;
  end if;
  return json_build_object(
    'summary', (
      select max(left(e.happened, 10))
      from log.entry e
      where e.person = any(api.records(treated.person)) and e.kind = 'dose' and left(e.name, 6) = '@care-' and e.name = '@care-summary'
        and e.for_unit = api.clinic_of(treated)
        and not exists (select from log.entry x where x.person = e.person and x.kind = 'dose' and x.corrects = e.id)),
    'last', (select api.last_dose(coalesce(p.canonical, p.person)) from now.person p where p.person = treated.person),
    'entries', (
      select coalesce(json_agg(api.dosing_entry(e) order by e.happened, e.recorded_at, e.seq), '[]')
      from log.entry e
      where e.person = any(api.records(treated.person)) and e.kind = 'dose' and left(e.name, 6) = '@care-' and e.name = '@care-ended'),
    'former', api.former_ends(coalesce(treated.record, treated.person), treated."case"));
end $$;

grant execute on function api.care_words, api.care_people, api.care_watched, api.care_reviews, api.care_lost, api.care_moments to hoa_nhap_app;
