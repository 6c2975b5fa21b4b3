-- The people of a site on a day, today or so many days ahead: who is treated there or comes as a guest, the orders that hold, what was given, and what is known of before. Names for who reads
-- them; the reading is logged with everybody who was shown.
create function api.dosing_day(session bytea, site text, clock timestamptz default null, ahead int default 0) returns json
language plpgsql security definer set search_path = '' set plan_cache_mode = force_generic_plan as $$
declare
  who uuid := api.enter(session, clock);
  today date := walls.today();
  on_day date := walls.today() + ahead;
  at_clinic text := api.clinic_at(site);
  found json;
  words text[];
begin
  if who is null then
    return null;
  end if;
  perform api.touch(session);
  words := api.window_words(site);
  if not 'clinical' = any(words) then
    return json_build_object('site', null);
  end if;
  found := (
    with cases as (
      select c."case", c.opened, c.person as of_record, coalesce(c.record, c.person) as person, r.records, c.state, api.place_of(r.records, on_day, coalesce(api.point_of(c, on_day), site)) <> site as away, false as guest
      from now."case" c
      cross join lateral (select api.records(c.person) as records) r
      where c.units && array[site] and c.measure = 'substitution' and c.state in ('admitted', 'running', 'transferring')
      union all
      -- Of a point those who usually take their doses there.
      select c."case", c.opened, c.person, coalesce(c.record, c.person), r.records, c.state, api.place_of(r.records, on_day, dosing_day.site) <> dosing_day.site, false
      from now."case" c
      cross join lateral (select api.records(c.person) as records) r
      where c."case" in (select g."case" from now.dose_point g where g.site = dosing_day.site and g.site <> g.home)
        and c.measure = 'substitution' and c.state in ('admitted', 'running', 'transferring') and api.point_of(c, on_day) = dosing_day.site
      union all
      select distinct on (c."case") c."case", c.opened, c.person, coalesce(c.record, c.person), r.records, c.state, false, true
      from now.dose_place g
      cross join lateral (select api.records(g.person) as records) r
      join now."case" c on c.person = any(r.records) and c.measure = 'substitution' and c.state in ('admitted', 'running', 'transferring')
      where g.site = dosing_day.site and on_day between g.first_day and g.last_day and not c.units && array[dosing_day.site]
        and coalesce(api.point_of(c, on_day), '') <> dosing_day.site and api.place_of(r.records, on_day, '') = dosing_day.site
    ),
    -- Who had a dose here and takes the other one elsewhere, or is treated elsewhere, since: what happens to that dose is written here.
    left_today as (
      select d."case", c.opened, c.person as of_record, coalesce(c.record, c.person) as person, r.records, c.state, true as away, true as guest
      from now.dose d
      join now."case" c on c."case" = d."case" and c.measure = 'substitution' and c.state in ('admitted', 'running', 'transferring')
      cross join lateral (select api.records(c.person) as records) r
      where d.site = dosing_day.site and d.day = on_day and not d.removed and d."case" not in (select x."case" from cases x)
    ),
    -- Records that are one person are one line, in the case that the window takes.
    mine as materialized (
      select distinct on (coalesce(p.canonical, p.person)) c.*
      from (select * from cases union all select * from left_today) c
      join now.person p on p.person = c.of_record
      order by coalesce(p.canonical, p.person), c.guest, c.opened desc
    )
    select json_build_object(
      'site', site,
      'now', app.moment(app.clock(dosing_day.clock)),
      'account', who, 'release', api.released_with(site, on_day),
      'held', api.held_at(site, today), 'restored', api.unknown_since(site, on_day),
      'cabinet', api.cabinet_of(site, today), 'stood', api.stood_of(site, today),
      'strengths', (
        select coalesce(json_agg(distinct jsonb_build_object('agent', b.agent, 'strength', b.strength)), '[]')
        from stock.bottle b
        where b.site = dosing_day.site and b.form = 'solution' and b.place in ('day', 'store') and b.balance > 0 and not b.recalled),
      'people', (
        select coalesce(json_agg(json_build_object(
          'person', m.person, 'case', m."case", 'state', m.state, 'away', m.away, 'guest', m.guest,
          'name', case when 'name' = any(words) then p.name end, 'birth', p.birth, 'sex', p.sex,
          'photo', api.photo_of(m.person),
          'entries', (
            select coalesce(json_agg(api.dosing_entry(r.e) order by (r.e).happened, (r.e).recorded_at, (r.e).seq), '[]')
            from (
              select e as e
              from log.entry e
              where e.person = any(m.records) and e.kind = 'dose' and (
                left(e.name, 6) = '@care-' and e.name in ('@care-order', '@care-stop', '@care-card', '@care-consulted', '@care-told', '@care-told-signed')
                or left(e.name, 6) = '@care-' and e.name in ('@care-confirm', '@care-answer') and e.happened >= today::text
                -- A dose covers three days at the most.
                or left(e.name, 6) = '@dose-' and e.happened >= (on_day - 3)::text)
                and (p.family is null or e.id not in (select (b.e).id from api.doses_beside(m.records, (on_day - 3)::text) b where b.how = 'theirs'))
              union all
              select b.e from api.doses_beside(m.records, (on_day - 3)::text) b where p.family is not null and b.how = 'ours'
            ) r),
          'alone', (
            select coalesce(json_agg(api.dosing_entry(e) order by e.happened, e.recorded_at, e.seq), '[]')
            from log.entry e
            where e.person = any(m.records) and e.kind = 'dose' and (e.name = '@care-released' or e.name = '@dose-given' and e.body like '%"alone":true%')
              and e.happened >= (on_day - 45)::text
              and not exists (select from now.dose d where d.entry = e.id and (d.removed or api.clinic_at(d.site) <> at_clinic))),
          'last', (
            select json_build_object('day', d.day, 'site', u.name, 'dose', d.dose - d.lost)
            from now.dose d
            join units.unit u on u.id = d.site
            where d.person = any(m.records) and d.stands and d.day < on_day
            order by d.day desc limit 1)
        ) order by p.name_key, p.person), '[]')
        from mine m
        join now.person p on p.person = m.person),
      -- What one person gave where two give, to whoever is on this list no more, as a guest who went home: the line alone, for a month (docs/decisions/0698).
      'gone', (
        select coalesce(json_agg(json_build_object(
          'person', p.person, 'name', case when 'name' = any(words) then p.name end, 'birth', p.birth, 'siteName', u.name,
          'byName', a.display_name, 'entry', api.dosing_entry(e)) order by e.happened, e.id), '[]')
        from log.entry e
        join now.dose d on d.entry = e.id and not d.removed
        join now.person p on p.person = e.person
        join units.unit u on u.id = d.site
        join signin.account a on a.id = coalesce(e.signer, e.recorded_by)
        where ahead = 0 and e.kind = 'dose' and e.name = '@dose-given' and e.body like '%"alone":true%' and e.happened >= (on_day - 31)::text
          and dosing_day.site in (d.site, api.clinic_at(d.site)) and not exists (select from mine m where e.person = any(m.records))
          and not exists (
            select from log.entry r
            where r.person = any(api.records(e.person)) and r.kind = 'dose' and r.name = '@care-released' and r.body::jsonb #>> '{says,of}' = e.id::text)),
      'staff', (
        select coalesce(json_agg(json_build_object('account', a.id, 'name', a.display_name, 'office', h.office) order by a.display_name), '[]')
        from signin.office_holding h
        join signin.account a on a.id = h.account and a.disabled_at is null
        where h.unit = any(api.stands_in(site)) and h.held @> today and api.signs_beside(h.office)),
      'tasks', (
        -- By the line of whoever is on the list, under whichever record, those of guests who came home too; also of who is treated here no more: their doctor
        -- answers all the same.
        select coalesce(json_agg(json_build_object(
          'person', coalesce(x.line, t.person), 'since', t.since, 'established', t.established, 'findings', t.findings,
          'from', (select u.name from units.unit u where u.id = t.site and u.id <> at_clinic)) order by t.since), '[]')
        from (
          select t.entry, m.person as line from now.dose_task t left join mine m on t.person = any(m.records) where t.site = at_clinic and t.answered is null
          union all
          select t.entry, m.person from mine m join now.dose_task t on t.person = any(m.records) and t.site <> at_clinic and t.answered is null
        ) x
        join now.dose_task t on t.entry = x.entry
        where api.call_lies(t, today) = at_clinic and (at_clinic = dosing_day.site or x.line is not null)))
  );
  insert into log.access (account, what, purpose, detail)
  values (who, 'dosing day', 'list', json_build_object('site', site, 'shown', case json_array_length(found -> 'gone') when 0 then api.shown(found -> 'people') else api.shown(((found -> 'people')::jsonb || (found -> 'gone')::jsonb)::json) end));
  return found;
end $$;

grant execute on function api.dosing_day to hoa_nhap_app;
