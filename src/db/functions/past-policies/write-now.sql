-- Rows follow from entries: those of a case from one in it or in a case that it stands on, however far, or from what was said of the person, whose birth the
-- law asks for; those of the person from what was said of the person.
create function api.check_rows(persons uuid[], made log.entry[], rows jsonb) returns void
language plpgsql stable set search_path = '' as $$
declare
  -- Most acts move their own case and no other.
  astray uuid[] := array(
    select r."case"
    from jsonb_to_recordset(rows -> 'cases') as r("case" uuid, person uuid)
    where r.person = any(persons)
      and not exists (select from unnest(made) e where e.person = r.person and (e."case" = r."case" or e.kind = 'identity')));
begin
  if rows -> 'persons' is not null or rows -> 'withdrawn' is not null then
    if exists (
      select
      from (
        select r.person from jsonb_to_recordset(rows -> 'persons') as r(person uuid)
        union all
        select w::uuid from jsonb_array_elements_text(rows -> 'withdrawn') w
      ) r
      where r.person = any(persons)
        and not exists (select from unnest(made) e where e.person = r.person and e.kind in ('identity', 'ruling'))
    ) then
      raise exception 'nothing was said of the person' using errcode = 'check_violation';
    end if;
  end if;
  if astray <> '{}' and exists (
    with recursive leaning as (
      select e.person, e."case" from unnest(made) e where e."case" is not null
      union
      select l.person, c."case" from leaning l join now."case" c on l.person in (c.person, c.record) and l."case" = any(c.stands_on)
    )
    select from jsonb_to_recordset(rows -> 'cases') as r("case" uuid, person uuid)
    where r."case" = any(astray) and r.person = any(persons)
      and not exists (select from leaning l where (l."case", l.person) = (r."case", r.person))
      and not exists (select from unnest(made) e where e.person = r.person and e.kind = 'identity'))
  then
    raise exception 'no entry moves this case' using errcode = 'check_violation';
  end if;
end $$;

-- No row is left of persons of whom everything was taken back; the log keeps what was written and that it was taken back.
create function api.forget_now(gone uuid[]) returns void
language plpgsql set search_path = '' as $$
begin
  if exists (select from now.same_pair p where p.low = any(gone) or p.high = any(gone)) then
    raise exception 'something was said of this record and another' using errcode = 'check_violation';
  end if;
  delete from now.likely l where l.low = any(gone) or l.high = any(gone);
  delete from now.deadline d using now."case" c where c.person = any(gone) and d."case" = c."case";
  delete from now.task t using now."case" c where c.person = any(gone) and t."case" = c."case";
  delete from now."case" c where c.person = any(gone);
  delete from now.person_name n where n.person = any(gone);
  delete from now.person_number n where n.person = any(gone);
  delete from now.person p where p.person = any(gone);
end $$;

-- Puts these rows of persons in the place of those that are there; of each row that is given only the persons' own.
create function api.write_persons(persons uuid[], rows jsonb) returns void
language plpgsql set search_path = '' as $$
declare
  given uuid[] := array(select r.person from jsonb_to_recordset(rows -> 'persons') as r(person uuid) where r.person = any(persons));
  added uuid[];
  known uuid[];
begin
  with written as (
    insert into now.person as p (person, name, name_key, birth, sex, number, unit)
    select r.person, r.name, r.name_key, r.birth, r.sex, r.number, r.unit
    from jsonb_populate_recordset(null::now.person, rows -> 'persons') r
    where r.person = any(given)
    on conflict on constraint person_pkey do update set
      name = excluded.name, name_key = excluded.name_key, birth = excluded.birth, sex = excluded.sex, number = excluded.number,
      unit = excluded.unit
    where (p.name, p.name_key, p.birth, p.sex, p.number, p.unit)
      is distinct from (excluded.name, excluded.name_key, excluded.birth, excluded.sex, excluded.number, excluded.unit)
    returning p.person, old.person is null as is_new
  )
  select coalesce(array_agg(w.person), '{}') into added from written w where w.is_new;
  known := array(select g from unnest(given) g where g <> all(added));

  -- What stays as it was is left alone: a name written anew is looked up and indexed anew. Of somebody new there is nothing to compare with.
  if known <> '{}' then
    delete from now.person_name n
    where n.person = any(known) and not exists (
      select from jsonb_populate_recordset(null::now.person_name, rows -> 'names') r
      where (r.person, r.name, r.name_key, r.alias) = (n.person, n.name, n.name_key, n.alias));
    delete from now.person_number n
    where n.person = any(known) and not exists (
      select from jsonb_populate_recordset(null::now.person_number, rows -> 'numbers') r
      where (r.person, r.kind, r.number) = (n.person, n.kind, n.number));
  end if;
  if cardinality(given) > 1 then
    perform now.learn_names(array_agg(r.name_key), array_agg(r.name))
    from jsonb_to_recordset(rows -> 'names') as r(person uuid, name text, name_key text)
    where r.person = any(given);
  end if;
  insert into now.person_name (person, name, name_key, alias)
  select r.person, r.name, r.name_key, r.alias
  from jsonb_populate_recordset(null::now.person_name, rows -> 'names') r
  left join lateral (
    select true as there from now.person_name n where n.person = r.person and n.name = r.name limit 1
  ) n on r.person <> all(added)
  where r.person = any(given) and n.there is null;
  insert into now.person_number (person, kind, number)
  select r.person, r.kind, r.number
  from jsonb_populate_recordset(null::now.person_number, rows -> 'numbers') r
  left join lateral (
    select true as there from now.person_number n where n.person = r.person and (n.kind, n.number) = (r.kind, r.number) limit 1
  ) n on r.person <> all(added)
  where r.person = any(given) and n.there is null;
end $$;

-- Replaces the derived rows of these persons that are given: of themselves, and of their cases named in `rows`.
create function api.write_now(persons uuid[], rows jsonb) returns void
language plpgsql set search_path = '' as $$
declare
  touched uuid[];
  had_tasks boolean;
  has_tasks boolean := rows -> 'tasks' <> '[]';
begin
  if rows -> 'withdrawn' is not null then
    perform api.forget_now(array(select w::uuid from jsonb_array_elements_text(rows -> 'withdrawn') w where w::uuid = any(persons)));
  end if;
  if rows -> 'persons' is not null then
    perform api.write_persons(persons, rows);
  end if;

  with written as (
    insert into now."case" as c (
      "case", person, record, measure, route, state, state_kind, units, main_unit, stands_on, opened, ends, irregular, lost, seq, facts, fixed,
      tasks, awaits, unassigned)
    select
      g."case", coalesce(laid.person, g.person), case when laid.person is not null then g.person end, g.measure, g.route,
      g.state, g.state_kind, g.units, g.main_unit, g.stands_on, g.opened, g.ends, g.irregular, g.lost, g.seq, g.facts, g.fixed, g.tasks,
      g.awaits, coalesce(g.unassigned, '[]')
    from jsonb_populate_recordset(null::now."case", rows -> 'cases') g
    -- What stands on a case goes with it to the record that it was laid to.
    left join lateral (
      select o.person from now."case" o where o."case" = any(g.stands_on) and o.record = g.person limit 1
    ) laid on true
    where g.person = any(persons)
    on conflict on constraint case_pkey do update set
      state = excluded.state, state_kind = excluded.state_kind, measure = excluded.measure, route = excluded.route, units = excluded.units,
      main_unit = excluded.main_unit, stands_on = excluded.stands_on, opened = excluded.opened, ends = excluded.ends,
      irregular = excluded.irregular, lost = excluded.lost, seq = excluded.seq, facts = excluded.facts, fixed = excluded.fixed,
      tasks = excluded.tasks, awaits = excluded.awaits, unassigned = excluded.unassigned
    where coalesce(c.record, c.person) = coalesce(excluded.record, excluded.person)
    returning c."case", old.tasks
  )
  select array_agg(w."case"), bool_or(w.tasks) into touched, had_tasks from written w;
  -- Fewer than were given: some are of persons who are not written, or of another one.
  if coalesce(cardinality(touched), 0) <> jsonb_array_length(rows -> 'cases') then
    if exists (
      select from jsonb_to_recordset(rows -> 'cases') as r("case" uuid, person uuid)
      where r.person = any(persons) and not r."case" = any(coalesce(touched, '{}'))
    ) then
      raise exception 'a case belongs to another person' using errcode = 'check_violation';
    end if;
  end if;

  -- Deleting and inserting takes half the time of finding out what differs.
  delete from now.deadline d where d."case" = any(touched);
  insert into now.deadline select r.* from jsonb_populate_recordset(null::now.deadline, rows -> 'deadlines') r where r."case" = any(touched);
  if had_tasks or has_tasks then
    delete from now.task t where t."case" = any(touched);
    insert into now.task select r.* from jsonb_populate_recordset(null::now.task, rows -> 'tasks') r where r."case" = any(touched);
  end if;
end $$;
