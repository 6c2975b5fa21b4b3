-- Whether the session may open a case for a person: the person lies in its units, or within the hour the account registered the person or was told by the
-- exact number, to a purpose, that there is a file. Holding an id is no ground: the case would open the file.
create function api.may_open(whose uuid) returns boolean
language plpgsql stable set search_path = '' as $$
begin
  return exists (select from now.person p where p.person = whose and api.reads(p.person, p.unit, walls.units()))
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

-- Whether the account may have these entries written: it holds the office now, or types for it in the same unit; the signer held it on the day; and
-- cases that exist belong to the person and are open to the session, as is the person for what is about no case, unless it takes back what the account has
-- just said. A further case of a person may be opened by whom `may_open` lets.
create function api.may_append(made log.entry[]) returns boolean
language plpgsql stable set search_path = '' as $$
declare
  e log.entry;
  owner uuid;
  seen boolean;
begin
  foreach e in array made loop
    if not walls.acts_for(e.for_office, e.for_unit) then
      return false;
    end if;

    if e.signer is not null then
      perform from signin.office_holding h
      where h.account = e.signer and h.office = e.for_office and h.unit = e.for_unit
        -- A correction is signed by whoever holds the office when it is made.
        and h.held @> case when e.corrects is null then left(e.happened, 10)::date else walls.today() end;
      if not found then
        return false;
      end if;
    end if;

    select coalesce(c.record, c.person), c.units && walls.units() into owner, seen from now."case" c where c."case" = e."case";
    if found then
      if owner <> e.person or not seen then
        return false;
      end if;
    elsif exists (
      select
      from now.person p
      where p.person = e.person
        and not case
          when e."case" is null then api.reads(p.person, p.unit, walls.units()) or api.takes_back(e)
          else api.may_open(p.person)
        end
    ) then
      return false;
    end if;

    if api.pair_said(e) is not null and not api.may_say_same(e) then
      return false;
    end if;
  end loop;
  return true;
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
    when not api.may_append(made) then 'no right'
    when version = 0 and not api.takes_numbers(rows -> 'person' -> 'numbers') then 'stale'
    when not api.takes_turn(person, version, rows -> 'beside') then 'stale'
    else 'done'
  end;
  if outcome <> 'done' then
    delete from log.idempotency k where k.account = who and k.key = append.key;
    return next;
    return;
  end if;

  perform api.check_rows(made, rows);
  perform api.write_log(blank, made, words);
  perform api.write_now(person, rows);
  if made[1]."case" is null then
    perform api.write_same(made, rows -> 'beside');
  end if;
  perform api.touch(session);
  answer := reply;
  return next;
end $$;

-- Rows follow from entries: those of a case from one in it or in a case that it stands on, however far, or from what was said of the person, whose birth the
-- law asks for; those of the person from what was said of the person.
create function api.check_rows(made log.entry[], rows jsonb) returns void
language plpgsql stable set search_path = '' as $$
declare
  moved uuid[] := array(select e."case" from unnest(made) e where e."case" is not null);
  replaced uuid[] := array(select r."case" from jsonb_to_recordset(rows -> 'cases') as r("case" uuid));
begin
  if (rows -> 'person' is not null or rows -> 'withdrawn' is not null)
    and not exists (select from unnest(made) e where e.kind in ('identity', 'ruling'))
  then
    raise exception 'nothing was said of the person' using errcode = 'check_violation';
  end if;
  -- Most acts move their own case and no other.
  if not replaced <@ moved and not exists (select from unnest(made) e where e.kind = 'identity') then
    moved := array(
      with recursive leaning as (
        select unnest(moved) as "case"
        union
        select c."case" from leaning l join now."case" c on made[1].person in (c.person, c.record) and l."case" = any(c.stands_on)
      )
      select l."case" from leaning l);
    if not replaced <@ moved then
      raise exception 'no entry moves this case' using errcode = 'check_violation';
    end if;
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

-- Nobody is registered twice under one number of a paper: who comes with it at the same moment waits here for the first to commit, and is stale.
create function api.takes_numbers(numbers jsonb) returns boolean
language plpgsql set search_path = '' as $$
declare
  papers text[] := array(
    select r.number from jsonb_to_recordset(coalesce(numbers, '[]')) as r(kind text, number text) where r.kind <> 'phone');
  turn bigint;
begin
  -- Always in the same order, so that nobody waits for each other.
  for turn in select distinct hashtextextended(p, api.lock_number('paper numbers')) from unnest(papers) p order by 1 loop
    perform pg_advisory_xact_lock(turn);
  end loop;
  return not exists (select from now.person_number n where n.number = any(papers) and n.kind <> 'phone');
end $$;

-- Entries, their texts, each of which must be the one that its body commits to, and the record of the access, as one statement.
create function api.write_log(blank log.entry, made log.entry[], words jsonb) returns void
language plpgsql set search_path = '' as $$
declare
  wrong text;
begin
  with entries as (
    insert into log.entry (
      id, kind, person, "case", seq, name, edition, happened, for_office, for_unit, signer, recorded_by, recorded_at, device_at, body, corrects)
    select
      e.id, e.kind, blank.person, e."case", e.seq, e.name, e.edition, e.happened, e.for_office, e.for_unit, e.signer, blank.recorded_by,
      blank.recorded_at, e.device_at, e.body, e.corrects
    from unnest(made) e
  ),
  accesses as (
    insert into log.access (account, person, "case", what, purpose)
    values (blank.recorded_by, blank.person, made[1]."case", 'act', made[1].name)
  ),
  given as (
    select w.entry, w.field, e."case", w.class, decode(w.salt, 'hex') as salt, w.text, e.body::jsonb -> 'words' ->> w.field as committed
    from jsonb_to_recordset(words) as w(entry uuid, field text, class text, salt text, text text)
    join unnest(made) e on e.id = w.entry
  ),
  texts as (
    insert into log.words (entry, field, person, "case", class, salt, text)
    select g.entry, g.field, blank.person, g."case", g.class, g.salt, g.text from given g
  )
  select string_agg(g.field, ', ') into wrong
  from given g
  where encode(sha256(g.salt || convert_to(g.text, 'UTF8')), 'hex') is distinct from g.committed;
  if wrong is not null then
    raise exception 'the body does not commit to the words of %', wrong using errcode = 'check_violation';
  end if;
end $$;

-- No row is left of a person of whom everything was taken back; the log keeps what was written and that it was taken back.
create function api.forget_now(whose uuid) returns void
language plpgsql set search_path = '' as $$
begin
  if exists (select from now.same_pair p where p.low = whose or p.high = whose) then
    raise exception 'something was said of this record and another' using errcode = 'check_violation';
  end if;
  delete from now.likely l where l.low = whose or l.high = whose;
  delete from now.deadline d using now."case" c where c.person = whose and d."case" = c."case";
  delete from now.task t using now."case" c where c.person = whose and t."case" = c."case";
  delete from now."case" c where c.person = whose;
  delete from now.person_name n where n.person = whose;
  delete from now.person_number n where n.person = whose;
  delete from now.person p where p.person = whose;
end $$;

-- Replaces the derived rows of the cases named in `rows`.
create function api.write_now(person uuid, rows jsonb) returns void
language plpgsql set search_path = '' as $$
declare
  touched uuid[];
  is_new boolean;
  had_tasks boolean;
  has_tasks boolean := rows -> 'tasks' <> '[]';
begin
  if rows -> 'withdrawn' is not null then
    perform api.forget_now(person);
    return;
  end if;
  if rows -> 'person' is not null then
    insert into now.person as p (person, name, name_key, birth, sex, number, unit)
    select write_now.person, r.name, r.name_key, r.birth, r.sex, r.number, r.unit
    from jsonb_populate_record(null::now.person, rows -> 'person') r
    on conflict on constraint person_pkey do update set
      name = excluded.name, name_key = excluded.name_key, birth = excluded.birth, sex = excluded.sex, number = excluded.number,
      unit = excluded.unit
    where (p.name, p.name_key, p.birth, p.sex, p.number, p.unit)
      is distinct from (excluded.name, excluded.name_key, excluded.birth, excluded.sex, excluded.number, excluded.unit)
    returning old.person is null into is_new;
    is_new := coalesce(is_new, false);
    -- What stays as it was is left alone: a name written anew is looked up and indexed anew. Of somebody new there is nothing to compare with.
    if not is_new then
      delete from now.person_name n
      where n.person = write_now.person and not exists (
        select from jsonb_populate_recordset(null::now.person_name, rows -> 'person' -> 'names') r
        where (r.name, r.name_key, r.alias) = (n.name, n.name_key, n.alias));
      delete from now.person_number n
      where n.person = write_now.person and not exists (
        select from jsonb_populate_recordset(null::now.person_number, rows -> 'person' -> 'numbers') r
        where (r.kind, r.number) = (n.kind, n.number));
    end if;
    insert into now.person_name (person, name, name_key, alias)
    select write_now.person, r.name, r.name_key, r.alias
    from jsonb_populate_recordset(null::now.person_name, rows -> 'person' -> 'names') r
    where is_new or not exists (select from now.person_name n where n.person = write_now.person and n.name = r.name);
    insert into now.person_number (person, kind, number)
    select write_now.person, r.kind, r.number
    from jsonb_populate_recordset(null::now.person_number, rows -> 'person' -> 'numbers') r
    where is_new or not exists (select from now.person_number n where n.person = write_now.person and (n.kind, n.number) = (r.kind, r.number));
  end if;

  with written as (
    insert into now."case" as c (
      "case", person, record, measure, route, state, state_kind, units, main_unit, stands_on, opened, ends, irregular, lost, seq, facts, fixed,
      tasks, awaits, unassigned)
    select
      r."case", coalesce(laid.person, write_now.person), case when laid.person is not null then write_now.person end, r.measure, r.route,
      r.state, r.state_kind, r.units, r.main_unit, r.stands_on, r.opened, r.ends, r.irregular, r.lost, r.seq, r.facts, r.fixed, r.tasks,
      r.awaits, coalesce(r.unassigned, '[]')
    from jsonb_populate_recordset(null::now."case", rows -> 'cases') r
    -- What stands on a case goes with it to the record that it was laid to.
    left join lateral (
      select o.person from now."case" o where o."case" = any(r.stands_on) and o.record = write_now.person limit 1
    ) laid on true
    on conflict on constraint case_pkey do update set
      state = excluded.state, state_kind = excluded.state_kind, measure = excluded.measure, route = excluded.route, units = excluded.units,
      main_unit = excluded.main_unit, stands_on = excluded.stands_on, opened = excluded.opened, ends = excluded.ends,
      irregular = excluded.irregular, lost = excluded.lost, seq = excluded.seq, facts = excluded.facts, fixed = excluded.fixed,
      tasks = excluded.tasks, awaits = excluded.awaits, unassigned = excluded.unassigned
    where coalesce(c.record, c.person) = write_now.person
    returning c."case", old.tasks
  )
  select array_agg(w."case"), bool_or(w.tasks) into touched, had_tasks from written w;
  if coalesce(cardinality(touched), 0) <> jsonb_array_length(rows -> 'cases') then
    raise exception 'a case belongs to another person' using errcode = 'check_violation';
  end if;

  -- Deleting and inserting takes half the time of finding out what differs.
  delete from now.deadline d where d."case" = any(touched);
  insert into now.deadline select r.* from jsonb_populate_recordset(null::now.deadline, rows -> 'deadlines') r where r."case" = any(touched);
  if had_tasks or has_tasks then
    delete from now.task t where t."case" = any(touched);
    insert into now.task select r.* from jsonb_populate_recordset(null::now.task, rows -> 'tasks') r where r."case" = any(touched);
  end if;
end $$;

grant execute on function api.append to hoa_nhap_app;
