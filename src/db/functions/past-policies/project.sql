-- The next sealed batch that the spans do not know yet, with everything known at its end about the persons it touches. No row when there is none, or
-- when another projector is at work.
create function api.project_next() returns table (batch bigint, pos bigint, persons json)
language plpgsql security definer set search_path = '' as $$
declare
  known spans.checkpoint;
begin
  select c.* into known from spans.checkpoint c for update skip locked;
  if not found then
    return;
  end if;
  return query
  select b.no, b.pos_to, (
    select coalesce(json_agg(json_build_object('person', t.person, 'birth', h.birth, 'sex', h.sex, 'entries', (
      select json_agg(log.entry_json(e) order by e."case", e.seq)
      from log.entry e
      join log.position p on p.entry = e.id and p.pos <= b.pos_to
      where e.person = t.person and e.kind in ('act', 'ruling')
    ))), '[]')
    from (
      select distinct e.person
      from log.position p
      join log.entry e on e.id = p.entry
      where p.pos > known.pos and p.pos <= b.pos_to and e.kind in ('act', 'ruling') and e.person is not null
    ) t
    join now.person h on h.person = t.person
  )
  from log.batch b
  where b.no = known.batch + 1;
end $$;

-- Ends what is believed no more of these persons at a position, begins what is new, and moves the checkpoint. In the transaction of `project_next`.
create function api.project_put(batch bigint, pos bigint, persons uuid[], wanted jsonb) returns void
language plpgsql security definer set search_path = '' as $$
begin
  with believed as (
    select s.ctid as row_id, s."case", s.measure, s.route, s.state, s.units, s.valid_from, s.valid_to
    from spans.span s
    where s.known_to is null and s.person in (select app.pseudonym(p) from unnest(persons) as p)
  ),
  given as (
    select app.pseudonym(g.person) as person, g."case", g.measure, g.route, g.state, g.units, g."from", g.until
    from jsonb_to_recordset(wanted) as g(
      person uuid, "case" uuid, measure text, route text, state text, units text[], "from" date, until date)
  ),
  ended as (
    update spans.span s set known_to = project_put.pos
    from believed b
    where s.ctid = b.row_id and not exists (
      select from given g
      where (g."case", g.measure, g.route, g.state, g.units, g."from") = (b."case", b.measure, b.route, b.state, b.units, b.valid_from)
        and g.until is not distinct from b.valid_to
    )
  )
  insert into spans.span (known_from, person, "case", measure, route, state, units, valid_from, valid_to)
  select project_put.pos, g.person, g."case", g.measure, g.route, g.state, g.units, g."from", g.until
  from given g
  where not exists (
    select from believed b
    where (g."case", g.measure, g.route, g.state, g.units, g."from") = (b."case", b.measure, b.route, b.state, b.units, b.valid_from)
      and g.until is not distinct from b.valid_to
  );
  update spans.checkpoint c set batch = project_put.batch, pos = project_put.pos;
end $$;

create function api.project_state() returns table (batch bigint, pos bigint)
language sql stable security definer set search_path = ''
begin atomic
  select c.batch, c.pos from spans.checkpoint c;
end;

grant execute on function api.project_next, api.project_put, api.project_state to hoa_nhap_app;
