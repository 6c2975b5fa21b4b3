-- Whether the session may open a case for a person: the person lies in its units, or within the hour the account registered the person or was told by the
-- exact number, to a purpose, that there is a file. Holding an id is no ground: the case would open the file.
create function api.may_open(whose uuid) returns boolean
language plpgsql stable set search_path = '' as $$
begin
  return api.may_open_about(whose)
    or exists (select from now.person p where p.person = whose and api.reads(p.person, p.unit, walls.units()))
    or exists (
      select from log.access a
      where a.person = whose and a.account = walls.account() and a.what = 'found elsewhere' and a.at > now() - interval '1 hour'
    )
    or exists (
      select from log.entry e
      where e.person = whose and e.kind = 'identity' and e.recorded_by = walls.account() and e.recorded_at > now() - interval '1 hour'
    );
end $$;

-- Whether an entry is what the account itself said of where the person lives, or in a survey, within the hour before `at`. It may be taken back although
-- it sent the file away: whoever writes a wrong "moved" is the first to see it. What corrects or ends what was just said does not begin another hour; the choice
-- of today's unit for an old address is a word of its own, however long the address has been known.
create function api.just_said(whose uuid, entry uuid, at timestamptz) returns boolean
language sql stable set search_path = ''
return (
  with recursive chain as (
    select e.name, e.corrects, e.body, e.recorded_at
    from log.entry e
    where e.id = just_said.entry and e.person = whose and e.kind = 'identity'
      and (e.name in ('@residence', '@equivalent', '@survey') or e.name = '@end' and e.body::jsonb #>> '{says,what}' = 'residence')
      and e.recorded_by = walls.account()
    union all
    select e.name, e.corrects, e.body, e.recorded_at
    from chain c
    join log.entry e on e.id = any(array[c.corrects, case c.name when '@end' then (c.body::jsonb #>> '{says,of}')::uuid end])
    where e.person = whose and e.kind = 'identity' and e.name in ('@residence', '@equivalent', '@survey', '@end')
      and e.recorded_by = walls.account() and e.recorded_at > c.recorded_at - interval '1 hour'
  )
  select coalesce(min(c.recorded_at) > at - interval '1 hour', false) from chain c);

-- Whether an entry corrects or ends what the account said within the hour of where the person lives, or corrects its answer to a survey.
create function api.takes_back(e log.entry) returns boolean
language sql stable set search_path = ''
return e.kind = 'identity' and case
  when e.name = '@end' then e.body::jsonb #>> '{says,what}' = 'residence' and exists (
    select from log.entry said
    where said.id = (e.body::jsonb #>> '{says,of}')::uuid and said.name in ('@residence', '@end') and api.just_said(e.person, said.id, e.recorded_at))
  else exists (
    select from log.entry said where said.id = e.corrects and said.name = e.name and api.just_said(e.person, said.id, e.recorded_at))
end;

-- Persons of whom the account may not have these entries written. It holds the office now, or types for it in the same unit; the signer held it on the
-- day; and cases that exist belong to the person and are open to the session, as is the person for what is about no case, unless it takes back what the
-- account has just said. A further case of a person may be opened by whom `may_open` lets. Rows are looked up one by one (`limit`): a plan that was made
-- while there were few of them would read all of them ever after.
create function api.barred(made log.entry[]) returns uuid[]
language plpgsql stable set search_path = '' as $$
begin
  return array(
    select e.person
    from unnest(made) e
    left join lateral (
      select k."case", coalesce(k.record, k.person) as owner, k.units from now."case" k where k."case" = e."case" limit 1
    ) c on true
    where not walls.acts_for(e.for_office, e.for_unit)
      or e.signer is not null and not exists (
        select from signin.office_holding h
        where h.account = e.signer and h.office = e.for_office and h.unit = e.for_unit
          -- A correction is signed by whoever holds the office when it is made.
          and h.held @> case when e.corrects is null then left(e.happened, 10)::date else (select walls.today()) end)
      -- Of an organisation nothing is said but in its cases, and one is opened by whose reach it lies in.
      or c."case" is null and substr(e.person::text, 15, 1) = '8' and (e."case" is null or not api.may_open_about(e.person))
      or case
        when c."case" is not null then c.owner <> e.person or not c.units && (select walls.units())
        else exists (
          select
          from now.person p
          where p.person = e.person
            and not case
              when e."case" is null then api.reads(p.person, p.unit, (select walls.units())) or api.takes_back(e)
              else api.may_open(p.person)
            end)
      end
      or e.name in ('@same-asked', '@same', '@same-refused', '@apart') and not api.may_say_same(e));
end $$;

-- The only writer of the log. Mechanical: what may happen was decided by the caller on `version`; here are keys, rights, the lock and the rows.
-- Keys of `entries` and of the rows are columns. Few statements: each costs about 0.1 ms, however little it does. All of them are found by a key, so one
-- plan serves all: some were planned anew each time, which took a third of an append.
create function api.append(
  session bytea, key uuid, request bytea, person uuid, version bigint, entries jsonb, words jsonb, rows jsonb, reply json,
  clock timestamptz default null)
returns table (outcome text, answer json)
language plpgsql security definer set search_path = '' set plan_cache_mode = force_generic_plan as $$
declare
  who uuid := api.enter(session, clock);
  blank log.entry;
  made log.entry[];
begin
  if who is null then
    return query select 'no session', null::json;
    return;
  end if;

  -- The same key at the same moment waits here for the first to commit.
  insert into log.idempotency as k (account, key, request, answer) values (who, append.key, append.request, reply) on conflict do nothing;
  if not found then
    return query
    select
      case when k.request = append.request then 'replayed' else 'key reused' end,
      case when k.request = append.request then k.answer end
    from log.idempotency k
    where k.account = who and k.key = append.key;
    return;
  end if;

  -- Whom it is about, who records it and when is not the caller's to say.
  blank.person := person;
  blank.recorded_by := who;
  blank.recorded_at := app.clock(clock);
  made := array(select e from jsonb_populate_recordset(blank, entries) e);
  outcome := case
    when api.barred(made) <> '{}' then 'no right'
    when version = 0 and api.too_late(array[append.person], rows -> 'numbers') <> '{}' then 'stale'
    when not api.takes_turn(person, version, rows -> 'beside') then 'stale'
    else 'done'
  end;
  if outcome <> 'done' then
    delete from log.idempotency k where k.account = who and k.key = append.key;
    return next;
    return;
  end if;

  perform api.check_rows(array[append.person], made, rows);
  perform api.write_log(blank, made, words);
  perform api.write_now(array[append.person], rows);
  if made[1]."case" is null then
    perform api.write_same(made, rows -> 'beside');
  end if;
  perform api.touch(session);
  answer := reply;
  return next;
end $$;

-- What was decided about many persons, each under a key of its own, as `append` in everything: where one of them may not be written, the others are.
-- Nothing is said here of two records (`beside`). One answer a person, who stands in it once.
create function api.append_all(
  session bytea, decided json, entries jsonb, words jsonb, rows jsonb, clock timestamptz default null)
returns table (person uuid, outcome text, answer json)
language plpgsql security definer set search_path = '' set plan_cache_mode = force_generic_plan
-- A plan that was made while a table held little would read all of it ever after: everything here is found by a key.
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare
  who uuid := api.enter(session, clock);
  blank log.entry;
  made log.entry[];
  keyed uuid[];
  barred uuid[];
  late uuid[];
  writing uuid[];
begin
  if who is null then
    return query select d.person, 'no session', null::json from json_to_recordset(decided) as d(person uuid);
    return;
  end if;

  -- Always in the same order, so that nobody waits for each other.
  with taken as (
    insert into log.idempotency as k (account, key, request, answer)
    select who, d.key, decode(d.request, 'hex'), d.answer
    from json_to_recordset(decided) as d(key uuid, request text, answer json)
    order by d.key
    on conflict do nothing
    returning k.key
  )
  select coalesce(array_agg(d.person), '{}') into keyed
  from json_to_recordset(decided) as d(key uuid, person uuid)
  join taken t on t.key = d.key;

  -- Who records it and when is not the caller's to say.
  blank.recorded_by := who;
  blank.recorded_at := app.clock(clock);
  made := array(select e from jsonb_populate_recordset(blank, entries) e where e.person = any(keyed));
  barred := api.barred(made);
  late := api.too_late(
    array(
      select d.person from json_to_recordset(decided) as d(person uuid, version bigint)
      where d.version = 0 and d.person = any(keyed) and d.person <> all(barred)),
    rows -> 'numbers');
  writing := api.take_turns(array(select k from unnest(keyed) k where k <> all(barred) and k <> all(late)), decided);
  made := array(select e from unnest(made) e where e.person = any(writing));

  if made <> '{}' then
    perform api.check_rows(writing, made, rows);
    perform api.write_log(blank, made, words);
    perform api.write_now(writing, rows);
    perform api.write_same(made, null);
    perform api.touch(session);
  end if;
  delete from log.idempotency k
  using json_to_recordset(decided) as d(key uuid, person uuid)
  where k.account = who and k.key = d.key and d.person = any(keyed) and d.person <> all(writing);

  return query
  select
    d.person,
    case
      when d.person = any(writing) then 'done'
      when d.person = any(barred) then 'no right'
      when d.person = any(keyed) then 'stale'
      when k.request = decode(d.request, 'hex') then 'replayed'
      else 'key reused'
    end,
    case when k.request = decode(d.request, 'hex') then k.answer end
  from json_to_recordset(decided) as d(key uuid, request text, person uuid)
  left join lateral (select i.request, i.answer from log.idempotency i where i.account = who and i.key = d.key limit 1) k on true;
end $$;

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

-- One writer a person at a time, and only on the version that the decision read. A decision about further persons names the versions it read of
-- those as well (`beside`); records that were ever joined take their turns together, or two of them might each decide on what the other is changing.
create function api.takes_turn(person uuid, version bigint, beside jsonb default null) returns boolean
language plpgsql set search_path = '' as $$
declare
  kin uuid[];
begin
  if version = 0 then
    insert into now.person_head as h (person, version) values (takes_turn.person, 1) on conflict do nothing;
    return found;
  end if;

  if beside is null and not exists (select from now.person p where p.person = takes_turn.person and p.family is not null) then
    update now.person_head h set version = h.version + 1 where h.person = takes_turn.person and h.version = takes_turn.version;
    return found;
  end if;

  kin := api.kin(takes_turn.person || array(select b.person from jsonb_to_recordset(beside) as b(person uuid)));
  -- Always in the same order, so that nobody waits for each other. Whoever joins a family meanwhile moves the heads of all of it.
  perform from now.person_head h where h.person = any(kin) order by h.person for update;
  if exists (
    select
    from (
      select takes_turn.person, takes_turn.version
      union all
      select b.person, b.version from jsonb_to_recordset(beside) as b(person uuid, version bigint)
    ) read
    left join now.person_head h on h.person = read.person
    where h.version is distinct from read.version
  ) then
    return false;
  end if;
  update now.person_head h set version = h.version + 1 where h.person = any(kin);
  return true;
end $$;

-- The same for many, as it is decided which of them take it: those who were read in the version that they have. Records that were ever joined take theirs
-- one after the other, with all of them.
create function api.take_turns(persons uuid[], decided json) returns uuid[]
language plpgsql set search_path = '' as $$
declare
  joined uuid[] := array(select p.person from now.person p where p.person = any(persons) and p.family is not null order by p.person);
  taken uuid[];
  known uuid[];
begin
  with begun as (
    insert into now.person_head as h (person, version)
    select d.person, 1
    from json_to_recordset(decided) as d(person uuid, version bigint)
    where d.version = 0 and d.person = any(persons)
    order by d.person
    on conflict do nothing
    returning h.person
  )
  select coalesce(array_agg(b.person), '{}') into taken from begun b;

  known := array(
    select d.person from json_to_recordset(decided) as d(person uuid, version bigint)
    where d.version <> 0 and d.person = any(persons) and d.person <> all(joined));
  if known <> '{}' then
    -- Always in the same order, so that nobody waits for each other.
    perform from now.person_head h where h.person = any(known) order by h.person for update;
    with moved as (
      update now.person_head h set version = h.version + 1
      from json_to_recordset(decided) as d(person uuid, version bigint)
      where h.person = any(known) and d.person = h.person and d.version = h.version
      returning h.person
    )
    select taken || coalesce(array_agg(m.person), '{}') into taken from moved m;
  end if;

  return taken || array(
    select d.person
    from json_to_recordset(decided) as d(person uuid, version bigint)
    where d.version <> 0 and d.person = any(joined) and api.takes_turn(d.person, d.version));
end $$;

-- Of these who are registered, those who come too late: nobody is registered twice under one number of a paper. Who comes with it at the same moment waits
-- here for the first to commit.
create function api.too_late(persons uuid[], numbers jsonb) returns uuid[]
language plpgsql set search_path = '' as $$
declare
  papers text[] := array(
    select r.number from jsonb_to_recordset(numbers) as r(person uuid, kind text, number text) where r.kind <> 'phone' and r.person = any(persons));
  turn bigint;
begin
  -- Always in the same order, so that nobody waits for each other.
  for turn in select distinct hashtextextended(p, api.lock_number('paper numbers')) from unnest(papers) p order by 1 loop
    perform pg_advisory_xact_lock(turn);
  end loop;
  return array(
    select r.person
    from jsonb_to_recordset(numbers) as r(person uuid, kind text, number text)
    where r.kind <> 'phone' and r.person = any(persons) and (
      exists (select from now.person_number n where n.number = r.number and n.kind <> 'phone')
      or exists (
        select from jsonb_to_recordset(numbers) as q(person uuid, kind text, number text)
        where q.number = r.number and q.kind <> 'phone' and q.person = any(persons) and q.person < r.person)));
end $$;

-- Entries, their texts, each of which must be the one that its body commits to, and the record of the access to each person, as one statement. Whom they
-- are about stands in `blank`, or in each of them.
create function api.write_log(blank log.entry, made log.entry[], words jsonb) returns void
language plpgsql set search_path = '' as $$
declare
  wrong text;
begin
  with entries as (
    insert into log.entry (
      id, kind, person, "case", seq, name, edition, happened, for_office, for_unit, signer, recorded_by, recorded_at, device_at, body, corrects)
    select
      e.id, e.kind, coalesce(blank.person, e.person), e."case", e.seq, e.name, e.edition, e.happened, e.for_office, e.for_unit, e.signer, blank.recorded_by,
      blank.recorded_at, e.device_at, e.body, e.corrects
    from unnest(made) e
  ),
  accesses as (
    insert into log.access (account, person, "case", what, purpose)
    select distinct on (about.person) blank.recorded_by, about.person, e."case", 'act', e.name
    from unnest(made) with ordinality as e
    cross join lateral coalesce(blank.person, e.person) as about(person)
    order by about.person, e.ordinality
  ),
  given as (
    select w.entry, w.field, coalesce(blank.person, e.person) as person, e."case", w.class, decode(w.salt, 'hex') as salt, w.text, e.body::jsonb -> 'words' ->> w.field as committed
    from jsonb_to_recordset(words) as w(entry uuid, field text, class text, salt text, text text)
    join unnest(made) e on e.id = w.entry
  ),
  texts as (
    insert into log.words (entry, field, person, "case", class, salt, text)
    select g.entry, g.field, g.person, g."case", g.class, g.salt, g.text from given g
  )
  select string_agg(g.field, ', ') into wrong
  from given g
  where encode(sha256(g.salt || convert_to(g.text, 'UTF8')), 'hex') is distinct from g.committed;
  if wrong is not null then
    raise exception 'the body does not commit to the words of %', wrong using errcode = 'check_violation';
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

grant execute on function api.append, api.append_all to hoa_nhap_app;
