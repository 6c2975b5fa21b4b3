-- The head of an append that is about no person. The key is taken for the answer to come: no outcome yet. Or the key was taken before, and that answer
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
