-- Takes texts of an entry away for ever; the ruling that says so and why is appended in the same transaction. Hashes stay, so the log still verifies.
create function api.erase_words(session bytea, key uuid, request bytea, person uuid, version bigint, of_entry uuid, fields text[], ruling jsonb, reply json)
returns table (outcome text, answer json)
language plpgsql security definer set search_path = '' as $$
declare
  written record;
begin
  if not exists (select from log.entry e where e.id = of_entry and e.person = erase_words.person) then
    return query select 'no right', null::json;
    return;
  end if;
  select a.outcome, a.answer into written
  from api.append(session, key, request, person, version, jsonb_build_array(ruling || '{"kind": "ruling"}'), '[]',
    '{"cases": [], "deadlines": [], "tasks": []}', reply) a;
  if written.outcome = 'done' then
    update log.words w set text = null, salt = null where w.entry = of_entry and w.field = any(fields);
  end if;
  return query select written.outcome, written.answer;
end $$;

grant execute on function api.erase_words to hoa_nhap_app;
