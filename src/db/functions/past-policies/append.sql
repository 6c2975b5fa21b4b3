-- Whether the session may open a case for a person: the person lies in its units, or within the hour the account registered the person or was told by the
-- exact number, to a purpose, that there is a file. Holding an id is no ground: the case would open the file.
create function api.may_open(who uuid, whose uuid) returns boolean
language plpgsql stable set search_path = '' as $$
begin
  return exists (select from now.person p where p.person = whose and api.reads(p.person, p.unit, walls.units()))
    or exists (
      select from log.access a
      where a.person = whose and a.account = who and a.what = 'found elsewhere' and a.at > now() - interval '1 hour'
    )
    or exists (
      select from log.entry e
      where e.person = whose and e.kind = 'identity' and e.recorded_by = who and e.recorded_at > now() - interval '1 hour'
    );
end $$;

-- Whether the account may have these entries written: it holds the office now, or types for it in the same unit; the signer held it on the day; and
-- cases that exist belong to the person and are open to the session, as is the person for what is about no case. A further case of a person may be
-- opened by whom `may_open` lets.
create function api.may_append(who uuid, made log.entry[]) returns boolean
language plpgsql stable set search_path = '' as $$
begin
  return not exists (
    select
    from unnest(made) e
    where not walls.acts_for(e.for_office, e.for_unit)
      or e.signer is not null and not exists (
        select
        from signin.office_holding h
        where h.account = e.signer and h.office = e.for_office and h.unit = e.for_unit and h.held @> left(e.happened, 10)::date
      )
      or e."case" is not null and exists (
        select from now."case" c
        where c."case" = e."case" and (c.person <> e.person or not c.units && walls.units())
      )
      or e."case" is null and exists (
        select from now.person p
        where p.person = e.person and not api.reads(p.person, p.unit, walls.units())
      )
      or e."case" is not null
        and not exists (select from now."case" c where c."case" = e."case")
        and exists (select from now.person p where p.person = e.person)
        and not api.may_open(who, e.person)
  );
end $$;

-- The only writer of the log. Mechanical: what may happen was decided by the caller on `version`; here are keys, rights, the lock and the rows.
-- Keys of `entries` and of the rows are columns.
create function api.append(
  session bytea, key uuid, request bytea, person uuid, version bigint, entries jsonb, words jsonb, rows jsonb, reply json,
  clock timestamptz default null)
returns table (outcome text, answer json)
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session, clock);
  blank log.entry;
  made log.entry[];
  same_request boolean;
begin
  if who is null then
    return query select 'no session', null::json;
    return;
  end if;

  select k.request = append.request, k.answer into same_request, answer
  from log.idempotency k
  where k.account = who and k.key = append.key;
  if found then
    return query select case when same_request then 'replayed' else 'key reused' end, case when same_request then append.answer end;
    return;
  end if;

  -- Whom it is about, who records it and when is not the caller's to say.
  blank.person := person;
  blank.recorded_by := who;
  blank.recorded_at := app.clock(clock);
  made := array(select e from jsonb_populate_recordset(blank, entries) e);
  if not api.may_append(who, made) then
    return query select 'no right', null::json;
    return;
  end if;

  -- One writer a person at a time, and only on what the decision read.
  if version = 0 then
    insert into now.person_head as h (person, version) values (append.person, 1) on conflict do nothing;
  else
    update now.person_head h set version = h.version + 1 where h.person = append.person and h.version = append.version;
  end if;
  if not found then
    return query select 'stale', null::json;
    return;
  end if;

  insert into log.idempotency (account, key, request, answer) values (who, append.key, append.request, reply);

  insert into log.entry (
    id, kind, person, "case", seq, name, edition, happened, for_office, for_unit, signer, recorded_by, recorded_at, device_at, body, corrects)
  select
    e.id, e.kind, blank.person, e."case", e.seq, e.name, e.edition, e.happened, e.for_office, e.for_unit, e.signer, blank.recorded_by,
    blank.recorded_at, e.device_at, e.body, e.corrects
  from unnest(made) e;

  if words <> '[]' then
    perform api.write_words(made, words);
  end if;
  perform api.write_now(person, rows);

  insert into log.access (account, person, "case", what, purpose) values (who, append.person, made[1]."case", 'act', made[1].name);
  update signin.session s set seen_at = now() where s.token_hash = append.session and s.seen_at < now() - interval '1 minute';

  return query select 'done', reply;
end $$;

-- Texts, each of which must be the one that its body commits to.
create function api.write_words(made log.entry[], words jsonb) returns void
language plpgsql set search_path = '' as $$
declare
  wrong text;
begin
  with given as (
    select w.entry, w.field, e.person, e."case", w.class, decode(w.salt, 'hex') as salt, w.text, e.body
    from jsonb_to_recordset(words) as w(entry uuid, field text, class text, salt text, text text)
    left join unnest(made) e on e.id = w.entry
  ),
  written as (
    insert into log.words (entry, field, person, "case", class, salt, text)
    select g.entry, g.field, g.person, g."case", g.class, g.salt, g.text from given g
  )
  select string_agg(g.field, ', ') into wrong
  from given g
  where encode(sha256(g.salt || convert_to(g.text, 'UTF8')), 'hex') is distinct from g.body::jsonb -> 'words' ->> g.field;
  if wrong is not null then
    raise exception 'the body does not commit to the words of %', wrong using errcode = 'check_violation';
  end if;
end $$;

-- Replaces the derived rows of the cases named in `rows`.
create function api.write_now(person uuid, rows jsonb) returns void
language plpgsql set search_path = '' as $$
declare
  touched uuid[];
begin
  if rows -> 'person' is not null then
    insert into now.person as p (person, name, name_key, birth, sex, number, unit)
    select write_now.person, r.name, r.name_key, r.birth, r.sex, r.number, r.unit
    from jsonb_populate_record(null::now.person, rows -> 'person') r
    on conflict on constraint person_pkey do update set
      name = excluded.name, name_key = excluded.name_key, birth = excluded.birth, sex = excluded.sex, number = excluded.number,
      unit = excluded.unit;
  end if;

  with written as (
    insert into now."case" as c (
      "case", person, measure, route, state, state_kind, units, main_unit, stands_on, opened, ends, irregular, lost, seq, facts, fixed)
    select
      r."case", write_now.person, r.measure, r.route, r.state, r.state_kind, r.units, r.main_unit, r.stands_on, r.opened, r.ends, r.irregular,
      r.lost, r.seq, r.facts, r.fixed
    from jsonb_populate_recordset(null::now."case", rows -> 'cases') r
    on conflict on constraint case_pkey do update set
      state = excluded.state, state_kind = excluded.state_kind, measure = excluded.measure, route = excluded.route, units = excluded.units,
      main_unit = excluded.main_unit, stands_on = excluded.stands_on, opened = excluded.opened, ends = excluded.ends,
      irregular = excluded.irregular, lost = excluded.lost, seq = excluded.seq, facts = excluded.facts, fixed = excluded.fixed
    where c.person = write_now.person
    returning c."case"
  )
  select array_agg(w."case") into touched from written w;
  if coalesce(cardinality(touched), 0) <> jsonb_array_length(rows -> 'cases') then
    raise exception 'a case belongs to another person' using errcode = 'check_violation';
  end if;

  -- Most acts leave most deadlines as they are: only what differs is written.
  delete from now.deadline d
  where d."case" = any(touched)
    and not exists (
      select from jsonb_to_recordset(rows -> 'deadlines') as r("case" uuid, clock text) where (r."case", r.clock) = (d."case", d.clock)
    );
  if rows -> 'deadlines' <> '[]' then
    insert into now.deadline as d
    select r.* from jsonb_populate_recordset(null::now.deadline, rows -> 'deadlines') r where r."case" = any(touched)
    on conflict on constraint deadline_pkey do update set
      acts = excluded.acts, who = excluded.who, offices = excluded.offices, unit = excluded.unit, opens = excluded.opens, raw = excluded.raw,
      rolled = excluded.rolled, sort_key = excluded.sort_key, "from" = excluded."from", edition = excluded.edition, basis = excluded.basis
    where d.* is distinct from excluded.*;
  end if;
  delete from now.task t where t."case" = any(touched);
  if rows -> 'tasks' <> '[]' then
    insert into now.task select r.* from jsonb_populate_recordset(null::now.task, rows -> 'tasks') r where r."case" = any(touched);
  end if;
end $$;

grant execute on function api.append to hoa_nhap_app;
