-- Takes texts of an entry away for ever; the ruling that says so, and derived rows without them, are appended in the same transaction. Hashes stay, so the
-- log still verifies. Nobody may call it yet: no route asks who decides that a text goes.
create function api.erase_words(
  session bytea, key uuid, request bytea, person uuid, version bigint, of_entry uuid, fields text[], ruling jsonb, rows jsonb, reply json,
  clock timestamptz default null)
returns table (outcome text, answer json)
language plpgsql security definer set search_path = '' as $$
begin
  if ruling ->> 'kind' <> 'ruling' or not exists (select from log.entry e where e.id = of_entry and e.person = erase_words.person) then
    return query select 'no right', null::json;
    return;
  end if;
  select a.outcome, a.answer into outcome, answer
  from api.append(session, key, request, person, version, jsonb_build_array(ruling), '[]', rows, reply, clock) a;
  if outcome = 'done' then
    update log.words w set text = null, salt = null where w.entry = of_entry and w.field = any(fields);
  end if;
  return next;
end $$;
