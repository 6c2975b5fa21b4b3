-- What a decision about a record needs: read in one snapshot and without a lock. All cases of its person come along, whichever record they lie in;
-- `about` is the record that the case in question belongs to, where that is another one; a case is judged by the birth and sex of the record it lies in. Past the policies, because a case may read another one, and nobody has two open
-- cases of one measure, in whichever units; a case that the session does not see comes along as `seen: false`, to be folded and not to be shown.
create function api.decision(who uuid, whose uuid, key uuid, clock timestamptz, about uuid default null)
returns table (account uuid, name text, offices json, kind text, moment text, request bytea, answer json, person json, cases json)
-- Planning it for each call took as long as the rest.
language plpgsql stable set search_path = '' set plan_cache_mode = force_generic_plan as $$
declare
  mine text[] := walls.units();
begin
  return query
  select
    a.id,
    a.display_name,
    (
      select coalesce(json_agg(json_build_object('office', h.office, 'unit', h.unit)), '[]')
      from signin.office_holding h
      where h.account = who and h.held @> walls.today()
    ),
    i.kind,
    app.moment(app.clock(decision.clock)),
    k.request::bytea,
    k.answer,
    coalesce((
      select json_build_object(
        'id', h.person, 'version', h.version, 'birth', p.birth, 'sex', p.sex, 'unit', p.unit,
        'seq', (select coalesce(max(e.seq), 0) from log.entry e where coalesce(e."case", e.person) = h.person))
      from now.person_head h
      join now.person p on p.person = h.person
      where h.person = whose
    ), (
      select json_build_object(
        'id', whose, 'version', coalesce((select h.version from now.person_head h where h.person = whose), 0), 'birth', o.valid_from,
        'sex', 'none', 'kind', o.kind, 'unit', o.id, 'seq', 0)
      from api.organisation_of(whose) o
    )),
    (
      select json_agg(json_build_object(
        'case', c."case",
        'seen', c.units && mine,
        'entries', (
          select json_agg(api.act_json(e) order by e.seq)
          from log.entry e
          where e.person = coalesce(c.record, c.person) and e."case" = c."case" and e.kind in ('act', 'ruling')
        )
      ) order by c.opened, c."case")
      from now."case" c
      where c.person = any(api.records(coalesce(about, whose)))
    )
  from signin.account a
  cross join app.installation i
  left join log.idempotency k on k.account = a.id and k.key = decision.key
  where a.id = who;
end $$;

create function api.case_view(session bytea, "case" uuid, key uuid, clock timestamptz default null)
returns table (account uuid, name text, offices json, kind text, moment text, request bytea, answer json, person json, cases json)
language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := api.enter(session, clock);
  whose uuid;
  about uuid;
begin
  if who is null then
    return;
  end if;
  select coalesce(c.record, c.person), c.person into whose, about
  from now."case" c
  where c."case" = case_view."case" and c.units && walls.units();
  return query select * from api.decision(who, whose, key, clock, about);
end $$;

create function api.person_view(session bytea, person uuid, key uuid, clock timestamptz default null)
returns table (account uuid, name text, offices json, kind text, moment text, request bytea, answer json, person_read json, cases json)
language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := api.enter(session, clock);
begin
  if who is null then
    return;
  end if;
  return query select * from api.decision(who, case when api.may_open(person_view.person) then person_view.person end, key, clock);
end $$;

-- The same for many at once, in their order: each by its case, or by its person where no case is given.
create function api.views(session bytea, keys uuid[], whose uuid[], cases uuid[])
returns table (account uuid, name text, offices json, kind text, moment text, request bytea, answer json, person_read json, cases_read json)
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_generic_plan
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare
  who uuid := api.enter(session);
  mine text[] := walls.units();
begin
  if who is null then
    return;
  end if;
  return query
  select d.*
  from unnest(keys, whose, cases) with ordinality as a(key, person, "case", nth)
  left join now."case" c on c."case" = a."case" and c.units && mine
  cross join lateral api.decision(
    who,
    case when a."case" is not null then coalesce(c.record, c.person) when api.may_open(a.person) then a.person end,
    a.key, null, c.person) d
  order by a.nth;
end $$;

grant execute on function api.case_view, api.person_view, api.views to hoa_nhap_app;
