-- The clinic of a site that gives doses: itself, or that of a dispensing point (docs/decisions/0620). Null: nobody gives doses there.
create function api.clinic_at(site text) returns text
language sql stable set search_path = ''
return (
  select c.id
  from units.unit u
  join units.unit c on c.id = case u.kind when 'dispensing-point' then u.parent else u.id end and c.kind = 'clinic'
  where u.id = site);

-- Whether a site has given a dose by this program, at a window or a machine; what was typed from paper is none. The latest day first, by its key: without
-- an order a clinic that had given none read the doses of all the others at each look, 5 ms at nine thousand.
create function api.has_given(of_site text) returns boolean
language sql stable set search_path = ''
return exists (
  select
  from (select d.entry from now.dose d where d.site = of_site order by d.day desc) d
  join log.entry e on e.id = d.entry
  where e.name = '@dose-given' and not e.body::jsonb -> 'says' ?| array['paper', 'sheet']);

-- Whether a clinic has, or a point of it.
create function api.has_begun(clinic text) returns boolean
language sql stable set search_path = ''
return api.has_given(clinic) or exists (select from units.unit u where u.parent = clinic and api.has_given(u.id));

-- Whose people stand in at a site: its own, and at a dispensing point those of its clinic, who bring drug, sign beside, or answer for it.
create function api.stands_in(site text) returns text[]
language sql stable set search_path = ''
return array[site, api.clinic_at(site)];

-- Who signs for what was given at a site on paper more than a week ago: the head and the doctors of its clinic (docs/decisions/0679).
create function api.late_signers(of_site text) returns setof uuid
language sql stable set search_path = ''
begin atomic
  select h.account
  from signin.office_holding h
  where h.unit = any(api.stands_in(of_site)) and h.office in ('clinicDoctor', 'clinicHead') and h.held @> walls.today();
end;

-- Classes of words that the session may read of people at the window of a site. Whoever treats reads at the points of its clinic too.
create function api.window_words(site text) returns text[]
language sql stable set search_path = ''
return case
  when api.clinic_at(site) is null then '{}'
  when api.clinic_at(site) = site or api.own_words(site) <> '{}' then api.own_words(site)
  else api.own_words(api.clinic_at(site))
end;

-- Whether the session works at a clinic or one of its points where it reads what is clinical: its reception does not look into doses.
create function api.doses_at(site text) returns boolean
language sql stable set search_path = ''
return 'clinical' = any(api.window_words(site));

-- Whether the session writes for a site in an office: as everywhere, and the head of a clinic at its points.
create function api.acts_at(office text, site text) returns boolean
language sql stable set search_path = ''
return walls.acts_for(office, site) or office = 'clinicHead' and coalesce(walls.acts_for(office, api.clinic_at(site)), false);

-- The unit of a case that treats: its seat in a clinic.
create function api.clinic_of(c now."case") returns text
language sql stable set search_path = ''
return (select u.id from units.unit u where u.id = any(c.units) and u.kind = 'clinic' limit 1);

-- The words of the clinic that treats about where somebody of a case usually takes doses. What it said before another clinic took the person over is over, also
-- when they come back; who was sent and not taken over is where they were (docs/decisions/0680).
create function api.point_words(c now."case") returns setof now.dose_point
language sql stable set search_path = ''
begin atomic
  select p.*
  from now.dose_point p
  where p."case" = c."case" and p.home = any(c.units) and not exists (
    select
    from log.entry e
    where e.person = coalesce(c.record, c.person) and e."case" = c."case" and e.kind = 'act' and e.name = 'receiveTransfer' and e.corrects is null and e.id > p.entry
      -- Struck out, and not written anew.
      and not exists (
        select from log.entry x where x.person = e.person and x."case" = e."case" and x.kind = 'act' and x.corrects = e.id and x.name <> e.name));
end;

-- The site where somebody of a case usually takes doses, by these words, the latest last. Null: no word, so at the clinic itself.
create function api.point_of(c now."case", on_day date) returns text
language sql stable set search_path = ''
return (select p.site from api.point_words(c) p where p.first_day <= on_day order by p.entry desc limit 1);

-- As `points` and `places` of what decisions read have it: nothing where all days are the clinic's, else each word above that.
create function api.points_of(c now."case") returns json
language sql stable set search_path = ''
return (
  select case when count(*) = 0 then '[]'::json else json_agg(
    json_build_object('site', p.site, 'from', p.first_day, 'to', '9999-12-31') order by p.entry nulls first) end
  from (
    select p.entry, p.site, p.first_day from api.point_words(c) p
    union all
    select null, api.clinic_of(c), '0001-01-01'
    where exists (select from api.point_words(c))
  ) p);

-- Where the right of a day lies: at the usual site, or where the latest statement about that day sends the person.
create function api.place_of(of_records uuid[], on_day date, home text) returns text
language sql stable set search_path = ''
return coalesce((
  select g.site from now.dose_place g
  where g.person = any(of_records) and on_day between g.first_day and g.last_day
  order by g.entry desc limit 1), home);

-- The case under which a site treats a person on a day: its own from the application to the end, or where the right of that day lies there or at a point of it,
-- whose calls its doctor answers, the one of the clinic that treats. Nothing: the person is a stranger there.
create function api.treated_in(of_records uuid[], of_site text, on_day date) returns setof now."case"
language sql stable set search_path = ''
begin atomic
  select c.*
  from now."case" c
  where c.person = any(of_records) and c.measure = 'substitution' and (
    c.state in ('applied', 'admitted', 'running', 'transferring') and of_site = any(c.units)
    or c.state in ('admitted', 'running', 'transferring') and exists (
      select from (select api.place_of(of_records, on_day, coalesce(api.point_of(c, on_day), '')) as site) p where of_site in (p.site, api.clinic_at(p.site))))
  order by of_site = any(c.units) desc, c.opened desc
  limit 1;
end;

-- The case under which a clinic, or its point, treated a person until not long ago: what it wrote may still be read there, and nothing is written any more but
-- the ends; by the clinic long enough to count whom it ended after they had dropped out (docs/decisions/0658).
create function api.treated_before(of_records uuid[], of_site text, on_day date) returns setof now."case"
language sql stable set search_path = ''
begin atomic
  select c.*
  from now."case" c
  where c.person = any(of_records) and c.measure = 'substitution' and api.clinic_at(of_site) = any(c.units)
    and (
      c.facts ->> 'ended' >= (on_day - 60)::text and api.clinic_of(c) = of_site
      or exists (
        select from log.entry e
        where e.person = any(of_records) and e.kind = 'dose' and e."case" = c."case" and e.for_unit = of_site and e.happened >= (on_day - 30)::text))
  order by c.opened desc
  limit 1;
end;

-- The first day on which somebody of a case whom a clinic sent to another one was there, and no more at this one; at a point of it, of who took doses there.
-- Null: it sent nobody, or they were not taken over.
create function api.left_on(c now."case", of_site text) returns date
language sql stable set search_path = ''
return (
  select max(left(t.happened, 10)::date)
  from log.entry t
  where t.person = coalesce(c.record, c.person) and t."case" = c."case" and t.kind = 'act' and t.name = 'receiveTransfer' and t.corrects is null
    and (of_site = api.clinic_at(of_site) or exists (select from now.dose_point p where p."case" = c."case" and p.site = of_site))
    and api.clinic_at(of_site) <> all(c.units) and api.clinic_at(of_site) = (
      select s.for_unit
      from log.entry s
      where s.person = t.person and s."case" = t."case" and s.kind = 'act' and s.name = 'transfer' and s.corrects is null and s.id < t.id
      order by s.id desc
      limit 1));

-- The case of somebody whom another clinic took over since a day on which this one treated them.
create function api.treated_left(of_records uuid[], of_site text, on_day date) returns setof now."case"
language sql stable set search_path = ''
begin atomic
  select c.* from now."case" c where c.person = any(of_records) and c.measure = 'substitution' and api.left_on(c, of_site) >= on_day order by c.opened desc limit 1;
end;

-- The case under which a site, or a point of it, gave somebody a dose on a day, wherever they are treated by now: who gave it signs for it there, and writes
-- what happened to it that day (docs/decisions/0697, 0698).
create function api.treated_given(of_records uuid[], of_site text, on_day date) returns setof now."case"
language sql stable set search_path = ''
begin atomic
  select c.*
  from now.dose d
  join now."case" c on c."case" = d."case" and c.person = any(of_records)
  where d.person = any(of_records) and d.day = on_day and not d.removed and of_site in (d.site, api.clinic_at(d.site))
  order by d.entry desc
  limit 1;
end;

-- The case under which a site treated a person on a day that is over: as it is, or where the treatment there ended since. For what was given on paper that day.
create function api.treated_on(of_records uuid[], of_site text, on_day date) returns setof now."case"
language sql stable set search_path = ''
begin atomic
  select c.* from api.treated_in(of_records, of_site, on_day) c
  union all
  select c.* from api.treated_before(of_records, of_site, on_day) c where left(c.facts ->> 'ended', 10) >= on_day::text
  union all
  select c.* from api.treated_left(of_records, of_site, on_day) c;
end;

-- Whether a site that treats may say this: orders, their ends and where somebody takes doses are the clinic's that treats, in a treatment that goes on, and so
-- is what was taken before; before the admission nobody is given a dose. `homeSays` of src/dosing/care/said.ts says the same.
create function api.may_say(e log.entry, c now."case") returns boolean
language sql stable set search_path = ''
return case
  when e.name in ('@care-order', '@care-stop', '@care-guest', '@care-guest-end', '@care-point', '@care-summary', '@care-consulted', '@care-sought', '@care-ended') then c.state <> 'applied' and e.for_unit = api.clinic_of(c)
  -- Of a treatment that goes on nothing is counted as ended.
  when e.name = '@care-counted' then false
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

-- The photo of somebody whom a clinic of the account treats today or tomorrow, a guest too: whoever gives a dose compares the face, and the sheet of the morning
-- is taken the evening before. Nothing else of the file opens by it.
create function api.photo_at_window(who uuid, of_person uuid, of_entry uuid) returns text
language plpgsql stable security definer set search_path = '' as $$
begin
  return (
    select w.text
    from log.words w
    where w.entry = of_entry and w.person = of_person and w.class = 'photo' and w.field = 'photo'
      and exists (
        select
        from signin.office_holding h
        cross join lateral (values (walls.today()), (walls.today() + 1)) d (day)
        where h.account = who and h.held @> walls.today() and api.doses_at(h.unit)
          and (
            exists (select from api.treated_in(api.records(of_person), h.unit, d.day))
            or exists (select from api.treated_given(api.records(of_person), h.unit, walls.today())))));
end $$;

grant execute on function api.photo_at_window to hoa_nhap_owner;

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
