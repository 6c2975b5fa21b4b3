-- What was said of who somebody is, in its order, with the words that rows are derived from: names and numbers, never a face, a substance or a conviction.
create function api.identities(whose uuid) returns json
language plpgsql stable set search_path = '' as $$
begin
  return (
    select coalesce(json_agg(json_build_object(
      'entry', log.entry_json(e),
      'words', (
        select coalesce(json_object_agg(w.field, w.text), '{}') from log.words w where w.entry = e.id and w.class in ('name', 'identity'))
    ) order by e.seq), '[]')
    from log.entry e
    where e.person = whose and e.kind = 'identity');
end $$;

-- What was said of the same person in other records: lists of persons count it, and show no word of it.
create function api.said_beside(whose uuid) returns json
language plpgsql stable set search_path = '' as $$
begin
  return (
    select coalesce(json_agg(log.entry_json(e) order by e.recorded_at, e.seq), '[]')
    from log.entry e
    where e.person = any(api.records(whose)) and e.person <> whose and e.kind = 'identity');
end $$;

-- To say something of a person whom the session sees, or to take back what it has just said of one (`takes_back`): what a decision reads, and everything
-- that was said before, to be folded and not to be shown; `sees`: the person lies in the session's units.
create function api.identity_view(session bytea, person uuid, key uuid, clock timestamptz default null, takes_back uuid default null)
returns table (
  account uuid, name text, offices json, kind text, moment text, request bytea, answer json, person_read json, cases json, identities json, beside json, reading text[],
  sees boolean)
language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := api.enter(session, clock);
  whose uuid;
  seen boolean;
begin
  if who is null then
    return;
  end if;
  select p.person, api.reads(p.person, p.unit, walls.units()) into whose, seen from now.person p where p.person = identity_view.person;
  if not seen and not api.just_said(whose, takes_back, app.clock(clock)) then
    whose := null;
  end if;
  return query
  select
    d.account, d.name, d.offices, d.kind, d.moment, d.request, d.answer, d.person, d.cases, api.identities(whose), api.said_beside(whose),
    case when seen then api.classes_read(whose) else api.classes_at((select e.for_unit from log.entry e where e.id = takes_back)) end,
    seen
  from api.decision(who, whose, key, clock) d;
end $$;

grant execute on function api.identity_view to hoa_nhap_app;
