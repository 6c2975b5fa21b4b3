-- The organisation that stands for the subject of a case; no row for a person.
create function api.organisation_of(whose uuid) returns setof units.unit
language sql stable parallel safe rows 1 set search_path = ''
begin atomic
  select u.* from units.unit u where u.subject = whose and u.kind not in ('province', 'district', 'commune');
end;

-- Whether the session may open a case about an organisation: the unit lies in its reach.
create function api.may_open_about(whose uuid) returns boolean
language sql stable set search_path = ''
return exists (select from api.organisation_of(whose) o where o.id = any(walls.units()));

grant execute on function api.organisation_of, api.may_open_about to hoa_nhap_log;

-- An organisation as a decision and a file have the subject of a case.
create function api.organisation_subject(whose uuid) returns json
language sql stable set search_path = ''
return (
  select json_build_object('id', whose, 'birth', o.valid_from, 'sex', 'none', 'kind', o.kind, 'unit', o.id, 'name', o.name, 'number', null)
  from api.organisation_of(whose) o);

grant execute on function api.organisation_subject to hoa_nhap_log;

-- The file of an organisation, in the shape of a person's: its cases as the policies show them, and nothing where neither it nor a case of it is seen.
create function api.organisation_file(whose uuid, clock timestamptz) returns json
language plpgsql stable set search_path = '' as $$
begin
  if not api.may_open_about(whose) and not exists (select from now."case" c where c.person = whose) then
    return null;
  end if;
  return (
    with seen as materialized (select e as entry from api.entries_seen(array[whose]) e)
    select json_build_object(
      'same', null,
      'subjects', '{}'::json,
      'person', api.organisation_subject(whose),
      'cases', (
        select coalesce(json_agg(json_build_object('case', c."case", 'entries', (
          select json_agg(log.entry_json(s.entry) order by (s.entry).seq) from seen s where (s.entry)."case" = c."case"
        )) order by c.opened, c."case"), '[]')
        from now."case" c
        where c.person = whose),
      'linked', '[]'::json,
      'identities', '[]'::json,
      'reading', '[]'::json,
      'words', (
        select coalesce(json_object_agg(w.entry, w.texts), '{}')
        from (
          select w.entry, json_object_agg(w.field, w.text) as texts
          from api.words_seen(array[whose]) w
          where w.text is not null
          group by w.entry
        ) w),
      'accounts', api.accounts_named(array[whose]),
      'now', app.moment(app.clock(organisation_file.clock))));
end $$;

-- Organisations of these kinds in the session's reach, and those of which it sees a case of these measures, with these cases and what is due next in each; at
-- most `most`.
create function api.organisations(session bytea, kinds text[], measures text[], most int, clock timestamptz default null) returns json
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session, clock);
  mine text[] := walls.units();
begin
  if who is null then
    return null;
  end if;
  perform api.touch(session);
  return (
    with reached as (
      select u.id, u.name, u.name_key, u.kind, u.parent, u.valid_to, u.subject
      from units.unit u
      where u.kind = any(kinds)
        and (u.id = any(mine) or exists (select from now."case" c where c.person = u.subject and c.measure = any(measures)))
      order by u.name_key, u.id
      limit most
    )
    select json_build_object(
      'now', app.moment(app.clock(organisations.clock)),
      'rows', (
        select coalesce(json_agg(json_build_object(
          'subject', r.subject, 'unit', r.id, 'name', r.name, 'kind', r.kind, 'until', r.valid_to,
          'within', (select p.name from units.unit p where p.id = r.parent),
          'cases', (
            select coalesce(json_agg(json_build_object(
              'case', c."case", 'measure', c.measure, 'route', c.route, 'state', c.state, 'stateKind', c.state_kind, 'facts', c.facts,
              'place', (select m.name from units.unit m where m.id = c.main_unit),
              'due', (select min(d.sort_key) from now.deadline d where d."case" = c."case")) order by c.opened desc, c."case"), '[]')
            from now."case" c
            where c.person = r.subject and c.measure = any(measures))) order by r.name_key, r.unit), '[]')
        from (select r.*, r.id as unit from reached r) r)));
end $$;

grant execute on function api.organisations to hoa_nhap_app;
