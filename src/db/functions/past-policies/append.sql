-- Whether the account may have these entries written: it holds the office now, or types for it in the same unit; the signer held it on the day; and
-- cases that exist belong to the person and are open to the session, as is the person for what is about no case.
create function api.may_append(who uuid, whose uuid, entries jsonb) returns boolean
language plpgsql stable set search_path = '' as $$
begin
  return not exists (
    select
    from jsonb_to_recordset(entries) as e("case" uuid, happened text, "forOffice" text, "forUnit" text, signer uuid)
    where not exists (
        select
        from signin.office_holding h
        join signin.office o on o.name = h.office
        join units.within w on w.holder = h.unit and w.unit = e."forUnit" and w.same and w.since <= walls.today()
        where h.account = who and h.held @> walls.today() and (h.office = e."forOffice" or o.clerk)
      )
      or not (
        e.signer is null
        or exists (
          select
          from signin.office_holding h
          where h.account = e.signer and h.office = e."forOffice" and h.unit = e."forUnit" and h.held @> left(e.happened, 10)::date
        )
      )
      or exists (
        select from now."case" c
        where c."case" = e."case" and (c.person <> whose or not c.units && walls.units())
      )
      or e."case" is null and exists (
        select from now.person p
        where p.person = whose and not api.reads(p.person, p.unit, walls.units())
      )
  );
end $$;

-- The only writer of the log. Mechanical: what may happen was decided by the caller on `version`; here are keys, rights, the lock and the rows.
create function api.append(
  session bytea, key uuid, request bytea, person uuid, version bigint, entries jsonb, words jsonb, rows jsonb, reply json,
  clock timestamptz default null)
returns table (outcome text, answer json)
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session, clock);
  stamped timestamptz := app.clock(clock);
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

  if not api.may_append(who, person, entries) then
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
    e.id, e.kind, append.person, e."case", e.seq, e.name, e.edition, e.happened, e."forOffice", e."forUnit", e.signer, who, stamped,
    e."deviceAt", e.body, e.corrects
  from jsonb_to_recordset(entries) as e(
    id uuid, kind text, "case" uuid, seq int, name text, edition text, happened text, "forOffice" text, "forUnit" text, signer uuid,
    "deviceAt" timestamptz, body text, corrects uuid);

  perform api.write_words(person, entries, words);
  perform api.write_now(person, rows);

  insert into log.access (account, person, "case", what, purpose)
  select who, append.person, (e ->> 'case')::uuid, 'act', e ->> 'name'
  from jsonb_path_query_first(entries, '$[0]') as e;

  update signin.session s set seen_at = now() where s.token_hash = append.session and s.seen_at < now() - interval '1 minute';

  return query select 'done', reply;
end $$;

-- Texts, each of which must be the one that its body commits to.
create function api.write_words(person uuid, entries jsonb, words jsonb) returns void
language plpgsql set search_path = '' as $$
declare
  wrong text;
begin
  if words = '[]' then
    return;
  end if;
  insert into log.words (entry, field, person, "case", class, salt, text)
  select w.entry, w.field, write_words.person, e."case", w.class, decode(w.salt, 'hex'), w.text
  from jsonb_to_recordset(words) as w(entry uuid, field text, class text, salt text, text text)
  left join jsonb_to_recordset(entries) as e(id uuid, "case" uuid) on e.id = w.entry;

  select string_agg(w.field, ', ') into wrong
  from jsonb_to_recordset(words) as w(entry uuid, field text, salt text, text text)
  join jsonb_to_recordset(entries) as e(id uuid, body text) on e.id = w.entry
  where encode(sha256(decode(w.salt, 'hex') || convert_to(w.text, 'UTF8')), 'hex') is distinct from e.body::jsonb -> 'words' ->> w.field;
  if wrong is not null then
    raise exception 'the body does not commit to the words of %', wrong using errcode = 'check_violation';
  end if;
end $$;

-- Replaces the derived rows of the cases named in `rows`.
create function api.write_now(person uuid, rows jsonb) returns void
language plpgsql set search_path = '' as $$
declare
  touched uuid[];
  foreign_case uuid;
begin
  if jsonb_typeof(rows -> 'person') = 'object' then
    insert into now.person as p (person, name, name_key, birth, sex, number, unit)
    select write_now.person, r.name, r."nameKey", r.birth, r.sex, r.number, r.unit
    from jsonb_to_record(rows -> 'person') as r(name text, "nameKey" text, birth text, sex text, number text, unit text)
    on conflict on constraint person_pkey do update set
      name = excluded.name, name_key = excluded.name_key, birth = excluded.birth, sex = excluded.sex, number = excluded.number,
      unit = excluded.unit;
  end if;

  with written as (
    insert into now."case" as c (
      "case", person, measure, route, state, state_kind, units, main_unit, stands_on, opened, ends, irregular, lost, seq, facts, fixed)
    select
      r."case", write_now.person, r.measure, r.route, r.state, r."stateKind", r.units, r."mainUnit", r."standsOn", r.opened, r.ends,
      r.irregular, r.lost, r.seq, r.facts, r.fixed
    from jsonb_to_recordset(rows -> 'cases') as r(
      "case" uuid, measure text, route text, state text, "stateKind" text, units text[], "mainUnit" text, "standsOn" uuid[], opened date,
      ends date, irregular boolean, lost uuid[], seq int, facts jsonb, fixed jsonb)
    on conflict on constraint case_pkey do update set
      state = excluded.state, state_kind = excluded.state_kind, measure = excluded.measure, route = excluded.route, units = excluded.units,
      main_unit = excluded.main_unit, stands_on = excluded.stands_on, opened = excluded.opened, ends = excluded.ends,
      irregular = excluded.irregular, lost = excluded.lost, seq = excluded.seq, facts = excluded.facts, fixed = excluded.fixed
    returning c."case", c.person
  )
  select array_agg(w."case"), (array_agg(w."case") filter (where w.person <> write_now.person))[1] into touched, foreign_case
  from written w;
  if foreign_case is not null then
    raise exception 'case % belongs to another person', foreign_case using errcode = 'check_violation';
  end if;

  delete from now.deadline d where d."case" = any(touched);
  insert into now.deadline ("case", clock, acts, who, offices, unit, opens, raw, rolled, sort_key, "from", edition, basis)
  select r."case", r.clock, r.acts, r.who, r.offices, r.unit, r.opens, r.raw, r.rolled, r."sortKey", r."from", r.edition, r.basis
  from jsonb_to_recordset(rows -> 'deadlines') as r(
    "case" uuid, clock text, acts text[], who text, offices text[], unit text, opens text, raw text, rolled text, "sortKey" text,
    "from" text, edition text, basis jsonb)
  where r."case" = any(touched);

  delete from now.task t where t."case" = any(touched);
  insert into now.task ("case", task, raised, who, offices, unit)
  select r."case", r.task, r.raised, r.who, r.offices, r.unit
  from jsonb_to_recordset(rows -> 'tasks') as r("case" uuid, task text, raised text, who text, offices text[], unit text)
  where r."case" = any(touched);
end $$;

grant execute on function api.append to hoa_nhap_app;
