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
  select k.outcome, k.answer into outcome, answer from api.takes_key(who, key, request, reply) k;
  if outcome is not null then
    return next;
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
  if outcome = 'done' then
    perform api.check_rows(array[append.person], made, rows);
    perform api.write_log(blank, made, words);
    perform api.write_now(array[append.person], rows);
    if made[1]."case" is null then
      perform api.write_same(made, rows -> 'beside');
    end if;
  end if;
  answer := api.ends(session, key, who, reply, outcome);
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

grant execute on function api.append, api.append_all to hoa_nhap_app;
