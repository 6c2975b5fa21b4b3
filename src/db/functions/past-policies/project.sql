-- The next sealed batch that the spans do not know yet: the positions after which it begins and at which it ends, the editions ruled by then (null before
-- the first ruling), and whether a ruling in it asks for everybody anew. No row when there is none, or when another projector is at work.
create function api.project_next() returns table (batch bigint, since bigint, pos bigint, ruled json, anew boolean)
language plpgsql security definer set search_path = '' as $$
declare
  known spans.checkpoint;
begin
  select c.* into known from spans.checkpoint c for update skip locked;
  if not found then
    return;
  end if;
  return query
  select b.no, known.pos, b.pos_to, r.editions, coalesce(r.pos > known.pos, false)
  from log.batch b
  left join lateral (
    select p.pos, e.body::json -> 'editions' as editions
    from log.entry e
    join log.position p on p.entry = e.id and p.pos <= b.pos_to
    where e.kind = 'ruling' and e.name = '@editions' and e.person is null
    order by p.pos desc
    limit 1
  ) r on true
  where b.no = known.batch + 1;
end $$;

-- At most `most` of the persons that the entries between two positions touch, or of all when `anew`, by their ids from after one on; each with everything
-- known at the later position. In the transaction of `project_next`.
create function api.project_persons(since bigint, pos bigint, anew boolean, after uuid, most int) returns json
language sql stable security definer set search_path = ''
begin atomic
  select coalesce(json_agg(json_build_object('person', t.person, 'entries', (
    select coalesce(json_agg(api.act_json(e) order by e."case", e.seq), '[]')
    from log.entry e
    join log.position p on p.entry = e.id and p.pos <= project_persons.pos
    where e.person = t.person and e.kind in ('act', 'ruling')
  ), 'identities', (
    select coalesce(json_agg(log.entry_json(e) order by e.seq), '[]')
    from log.entry e
    join log.position p on p.entry = e.id and p.pos <= project_persons.pos
    where e.person = t.person and e.kind = 'identity'
  )) order by t.person), '[]')
  from (
    (
      select h.person
      from now.person_head h
      where project_persons.anew and h.person > project_persons.after
      order by h.person
      limit project_persons.most
    )
    union all
    (
      select distinct h.person
      from log.position p
      join log.entry e on e.id = p.entry
      join now.person_head h on h.person = e.person
      where not project_persons.anew and p.pos > project_persons.since and p.pos <= project_persons.pos
        and e.kind in ('act', 'ruling', 'identity') and e.person > project_persons.after
      order by h.person
      limit project_persons.most
    )
  ) t;
end;

-- Ends what is believed no more of these persons at a position, begins what is new, and moves the checkpoint, which a further
-- portion of persons of the same batch finds there already. In the transaction of `project_next`.
create function api.project_put(batch bigint, pos bigint, persons uuid[], wanted jsonb) returns void
language plpgsql security definer set search_path = '' as $$
begin
  with believed as (
    select s.ctid as row_id, s."case", s.measure, s.route, s.state, s.been, s.units, s.seats, s.sex, s.birth, s.valid_from, s.valid_to
    from spans.span s
    where s.known_to is null and s.person in (select app.pseudonym(p) from unnest(persons) as p)
  ),
  given as (
    select
      app.pseudonym(g.person) as person, g."case", g.measure, g.route, g.state, coalesce(g.been, '{}') as been, g.units,
      coalesce(g.seats, '{}') as seats, g.sex, g.birth, g."from", g.until
    from jsonb_to_recordset(wanted) as g(
      person uuid, "case" uuid, measure text, route text, state text, been text[], units text[], seats jsonb, sex text, birth text, "from" date,
      until date)
  ),
  ended as (
    update spans.span s set known_to = project_put.pos
    from believed b
    where s.ctid = b.row_id and not exists (
      select from given g
      where (g."case", g.measure, g.route, g.state, g.been, g.units, g.seats, g."from")
          = (b."case", b.measure, b.route, b.state, b.been, b.units, b.seats, b.valid_from)
        and (g.until, g.sex, g.birth) is not distinct from (b.valid_to, b.sex, b.birth)
    )
  )
  insert into spans.span (known_from, person, "case", measure, route, state, been, units, seats, sex, birth, valid_from, valid_to)
  select project_put.pos, g.person, g."case", g.measure, g.route, g.state, g.been, g.units, g.seats, g.sex, g.birth, g."from", g.until
  from given g
  where not exists (
    select from believed b
    where (g."case", g.measure, g.route, g.state, g.been, g.units, g.seats, g."from")
          = (b."case", b.measure, b.route, b.state, b.been, b.units, b.seats, b.valid_from)
      and (g.until, g.sex, g.birth) is not distinct from (b.valid_to, b.sex, b.birth)
  );
  perform api.project_same(project_put.pos);
  update spans.checkpoint c set batch = project_put.batch, pos = project_put.pos;
end $$;

create function api.project_state() returns table (batch bigint, pos bigint)
language sql stable security definer set search_path = ''
begin atomic
  select c.batch, c.pos from spans.checkpoint c;
end;

grant execute on function api.project_next, api.project_persons, api.project_put, api.project_state to hoa_nhap_app;

-- Who stands for whom as of a position, in the place of what was believed before: all of it anew when something was said of a pair of records since the
-- checkpoint, which is rare, and the pairs are few.
create function api.project_same(pos bigint) returns void
language plpgsql set search_path = '' as $$
begin
  if not exists (
    select
    from log.entry e
    join log.position p on p.entry = e.id
    cross join spans.checkpoint c
    where e.name in ('@same', '@apart') and p.pos > c.pos and p.pos <= project_same.pos
  ) then
    return;
  end if;
  with wanted as (
    select app.pseudonym(g.person) as what, app.pseudonym(g.canonical) as whose
    from api.grouped(array(select q from api.pairs_said(project_same.pos) q)) g
    where g.canonical <> g.person
    union all
    select l."case", app.pseudonym(l.person) from api.laid(project_same.pos) l
  ),
  ended as (
    update spans.stands_for s set known_to = project_same.pos
    where s.known_to is null and not exists (select from wanted w where (w.what, w.whose) = (s.what, s.whose))
  )
  insert into spans.stands_for (known_from, what, whose)
  select project_same.pos, w.what, w.whose
  from wanted w
  where not exists (select from spans.stands_for s where s.known_to is null and (s.what, s.whose) = (w.what, w.whose));
end $$;
