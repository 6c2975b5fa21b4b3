-- The derived rows of a person in the shape in which `append` takes them.
create function api.now_rows(whose uuid) returns json
language plpgsql stable set search_path = '' as $$
begin
  return json_build_object(
    'cases', (
      select coalesce(json_agg(json_build_object(
        'case', c."case", 'measure', c.measure, 'route', c.route, 'state', c.state, 'stateKind', c.state_kind, 'units', c.units,
        'mainUnit', c.main_unit, 'standsOn', c.stands_on, 'opened', c.opened, 'ends', c.ends, 'irregular', c.irregular, 'lost', c.lost,
        'seq', c.seq, 'facts', c.facts, 'fixed', c.fixed, 'unassigned', c.unassigned) order by c."case"), '[]')
      from now."case" c
      where whose in (c.person, c.record) and coalesce(c.record, c.person) = whose),
    'deadlines', (
      select coalesce(json_agg(json_build_object(
        'case', d."case", 'clock', d.clock, 'acts', d.acts, 'who', d.who, 'offices', d.offices, 'unit', d.unit, 'opens', d.opens, 'raw', d.raw,
        'rolled', d.rolled, 'sortKey', d.sort_key, 'from', d."from", 'edition', d.edition, 'basis', d.basis, 'moved', d.moved) order by d."case", d.clock), '[]')
      from now."case" c
      join now.deadline d on d."case" = c."case"
      where whose in (c.person, c.record) and coalesce(c.record, c.person) = whose),
    'tasks', (
      select coalesce(json_agg(json_build_object(
        'case', t."case", 'task', t.task, 'raised', t.raised, 'who', t.who, 'offices', t.offices, 'unit', t.unit
      ) order by t."case", t.task, t.raised), '[]')
      from now."case" c
      join now.task t on t."case" = c."case"
      where whose in (c.person, c.record) and coalesce(c.record, c.person) = whose),
    'person', (
      select json_build_object(
        'person', p.person, 'name', p.name, 'nameKey', p.name_key, 'birth', p.birth, 'sex', p.sex, 'number', p.number, 'unit', p.unit,
        'names', (
          select coalesce(json_agg(json_build_object('name', n.name, 'nameKey', n.name_key, 'alias', n.alias)), '[]')
          from now.person_name n
          where n.person = whose),
        'numbers', (
          select coalesce(json_agg(json_build_object('kind', n.kind, 'number', n.number)), '[]')
          from now.person_number n
          where n.person = whose))
      from now.person p
      where p.person = whose));
end $$;

-- Everything about a person that rows are derived from.
create function api.person_log(whose uuid) returns json
language plpgsql stable set search_path = '' as $$
begin
  return json_build_object(
    'person', whose,
    'entries', (
      select coalesce(json_agg(api.act_json(e) order by e."case", e.seq), '[]')
      from log.entry e
      where e.person = whose and e."case" is not null and e.kind in ('act', 'ruling')),
    'identities', api.identities(whose));
end $$;

-- Writes derived rows of several persons, whose heads count what was written about them.
create function api.write_rebuilt(persons uuid[], rows jsonb) returns void
language plpgsql set search_path = '' as $$
begin
  insert into now.person_head (person, version)
  select g, (select count(*) from log.entry e where e.person = g and e.kind in ('act', 'ruling', 'identity'))
  from unnest(persons) g
  on conflict do nothing;
  perform api.write_now(persons, rows);
end $$;

-- Names that nobody bears any more: where rows were taken away all at once, nobody looked after each.
create function api.forget_unborne() returns void
language sql set search_path = ''
begin atomic
  delete from now.name_part p using now.name n
  where p.name = n.no and not exists (select from now.person_name b where b.name_no = n.no);
  delete from now.name n where not exists (select from now.person_name b where b.name_no = n.no);
end;

-- At most `most` persons by their ids from after one on, written to by nobody else until the transaction ends. Their heads move on, as below.
create function api.take_persons_after(after uuid, most int) returns setof uuid
language sql set search_path = ''
begin atomic
  update now.person_head h set version = h.version + 1
  where h.person in (select n.person from now.person_head n where n.person > after order by n.person limit most for update)
  returning h.person;
end;

-- Cases of these persons that have no row any more, before `write_rebuilt` writes those that have one.
create function api.forget_cases(persons uuid[], rows jsonb) returns void
language sql set search_path = ''
begin atomic
  with gone as (
    delete from now."case" c
    using unnest(persons) as g(person)
    where g.person in (c.person, c.record) and coalesce(c.record, c.person) = g.person
      and not exists (select from jsonb_to_recordset(rows -> 'cases') as r("case" uuid) where r."case" = c."case")
    returning c."case"
  ),
  undone as (
    delete from now.task t using gone where t."case" = gone."case"
  )
  delete from now.deadline d using gone where d."case" = gone."case";
end;

-- Persons with open cases in any of these units. Their heads move on, so that whoever decided on what was there before reads again, with the units of now.
create function api.take_persons_in(places text[]) returns setof uuid
language sql set search_path = ''
begin atomic
  update now.person_head h set version = h.version + 1
  where h.person in (select coalesce(c.record, c.person) from now."case" c where c.units && places and c.state_kind <> 'end')
  returning h.person;
end;
