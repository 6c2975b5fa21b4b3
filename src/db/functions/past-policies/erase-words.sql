-- Takes texts of an entry away for ever; the ruling that says so, and derived rows without them, are appended in the same transaction. Hashes stay, so the
-- log still verifies. Of an entry about nobody (a reading, an import) that is said in the ledger of the office that wrote it. Nobody may call it yet: no
-- route asks who decides that a text goes.
create function api.erase_words(
  session bytea, key uuid, request bytea, person uuid, version bigint, of_entry uuid, fields text[], ruling jsonb, rows jsonb, reply json,
  clock timestamptz default null)
returns table (outcome text, answer json)
language plpgsql security definer set search_path = '' as $$
begin
  if erase_words.person is null then
    if ruling ->> 'name' <> '@erase' or not exists (
      select from log.entry e
      join units.within w on w.holder = ruling ->> 'for_unit' and w.unit = e.for_unit and w.same
      where e.id = of_entry and e.person is null and e.kind = 'ledger' and e.for_office = ruling ->> 'for_office'
    ) then
      return query select 'no right', null::json;
      return;
    end if;
    select k.outcome, k.answer into outcome, answer from api.keep_ledger(session, key, request, ruling, reply, clock) k;
    if outcome = 'done' then
      update log.words w set text = null, salt = null where w.entry = of_entry and w.field = any(fields);
      update exchange.import i set
        file = case when 'file' = any(fields) then '…' else i.file end, sheet = case when 'sheet' = any(fields) then '' else i.sheet end
      from log.entry e
      where e.id = of_entry and e.name = '@import' and i.id = (e.body::jsonb #>> '{says,import}')::uuid;
      if 'why' = any(fields) then
        perform api.import_forget_why((e.body::jsonb #>> '{says,import}')::uuid)
        from log.entry e
        where e.id = of_entry and e.name = '@import-undo';
      end if;
    end if;
    return next;
    return;
  end if;
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
