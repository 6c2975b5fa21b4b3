-- The head of an append. The key is taken for the answer to come: no outcome yet. Or the key was taken before, and that answer
-- is given again. The same key at the same moment waits here for the first to commit.
create function api.takes_key(who uuid, key uuid, request bytea, reply json, out outcome text, out answer json)
language plpgsql set search_path = '' as $$
begin
  if who is null then
    outcome := 'no session';
    return;
  end if;
  insert into log.idempotency as k (account, key, request, answer) values (who, takes_key.key, takes_key.request, reply) on conflict do nothing;
  if not found then
    select
      case when k.request = takes_key.request then 'replayed' else 'key reused' end,
      case when k.request = takes_key.request then k.answer end
    into outcome, answer
    from log.idempotency k
    where k.account = who and k.key = takes_key.key;
  end if;
end $$;

-- Nothing was written under it: it may be sent again.
create function api.frees_key(who uuid, key uuid) returns void
language sql set search_path = ''
begin atomic
  delete from log.idempotency k where k.account = who and k.key = frees_key.key;
end;

-- The head of an append of one entry, as `takes_key`; whom it is signed into the log by, and when, is not the caller's to say.
create function api.begins(
  session bytea, key uuid, request bytea, entry jsonb, reply json, clock timestamptz, out made log.entry, out outcome text, out answer json)
language plpgsql set search_path = '' as $$
begin
  made := jsonb_populate_record(null::log.entry, entry);
  made.recorded_by := api.enter(session, clock);
  made.recorded_at := app.clock(clock);
  select k.outcome, k.answer into outcome, answer from api.takes_key(made.recorded_by, key, request, reply) k;
end $$;

-- The foot of an append: what was written is answered and keeps its key.
create function api.ends(session bytea, key uuid, who uuid, reply json, outcome text) returns json
language plpgsql set search_path = '' as $$
begin
  if outcome <> 'done' then
    perform api.frees_key(who, key);
    return null;
  end if;
  perform api.touch(session);
  return reply;
end $$;

-- Whether an entry is of a ledger, about nobody, and signed by who writes it.
create function api.of_ledger(made log.entry) returns boolean
language sql immutable set search_path = ''
return coalesce(made.kind = 'ledger' and made.person is null and made."case" is null and made.signer = made.recorded_by, false);
