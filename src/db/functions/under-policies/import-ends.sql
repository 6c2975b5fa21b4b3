-- From one stage to another, once; `session` where work begins in its name. Where an import ends, the rows are erased.
create function api.import_turn(session bytea, id uuid, stages text[], stage text, why text) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  if api.enter(session) is null then
    return false;
  end if;
  perform api.touch(session);
  update exchange.import i set
    stage = import_turn.stage,
    session = case when import_turn.stage in ('checking', 'applying', 'undoing') then import_turn.session end,
    why = coalesce(import_turn.why, i.why),
    applied_at = case when import_turn.stage = 'done' then now() else i.applied_at end,
    ended_at = case when import_turn.stage in ('done', 'undone', 'dropped') then now() else i.ended_at end
  where i.id = import_turn.id and i.stage = any(stages);
  if not found then
    return false;
  end if;
  if import_turn.stage in ('done', 'undone', 'dropped') then
    update exchange.row r set cells = null, found = null, answer = null
    where r.import = import_turn.id and coalesce(r.cells, r.found, r.answer) is not null;
  end if;
  return true;
end $$;

-- What an import has written, for the ledger: its rows by outcome.
create function api.import_written(session bytea, id uuid) returns json
language plpgsql security definer set search_path = '' as $$
begin
  if api.enter(session) is null then
    return null;
  end if;
  return (
    select json_build_object(
      'unit', i.unit, 'measure', i.measure, 'file', i.file, 'sheet', i.sheet,
      'rows', (
        select coalesce(json_agg(json_strip_nulls(json_build_object(
          'no', r.no, 'person', r.person, 'registered', r.registered, 'case', r."case", 'entry', r.entry)) order by r.no), '[]')
        from exchange.row r
        where r.import = i.id and r.outcome = 'recorded'),
      'refused', (select coalesce(json_agg(r.no order by r.no), '[]') from exchange.row r where r.import = i.id and r.outcome = 'refused'),
      'skipped', (select coalesce(json_agg(r.no order by r.no), '[]') from exchange.row r where r.import = i.id and r.outcome = 'skipped'))
    from exchange.import i
    where i.id = import_written.id);
end $$;

-- Ends the recording of an import: the ledger says what it wrote, and the rows are erased, both or nothing. Answers what the ledger answers; `stale` when
-- nothing is being recorded, or a row is still open.
create function api.import_done(session bytea, id uuid, request bytea, entry jsonb, words jsonb) returns text
language plpgsql security definer set search_path = '' as $$
declare
  kept text;
begin
  if api.enter(session) is null then
    return 'no session';
  end if;
  perform from exchange.import i where i.id = import_done.id and i.stage = 'applying' for update;
  if not found or exists (select from exchange.row r where r.import = import_done.id and r.outcome is null) then
    return 'stale';
  end if;
  -- An import is said to be done once, so its own id is the key.
  select k.outcome into kept
  from api.keep_ledger(session, import_done.id, request, entry, json_build_object('import', import_done.id), null, words) k;
  if kept = 'done' then
    perform api.import_turn(session, import_done.id, '{applying}', 'done', null);
  end if;
  return kept;
end $$;

-- Begins to take an import back, once: the ledger says that it is, and why, in words that can be erased; both or nothing. Answers what the ledger answers;
-- `stale` where the import is in none of these stages.
create function api.import_undo(session bytea, id uuid, stages text[], key uuid, request bytea, entry jsonb, words jsonb) returns text
language plpgsql security definer set search_path = '' as $$
declare
  kept text;
begin
  if api.enter(session) is null then
    return 'no session';
  end if;
  perform from exchange.import i where i.id = import_undo.id and i.stage = any(stages) for update;
  if not found then
    return 'stale';
  end if;
  select k.outcome into kept
  from api.keep_ledger(session, key, request, entry, json_build_object('import', import_undo.id), null, words) k;
  if kept = 'done' then
    perform api.import_turn(session, import_undo.id, stages, 'undoing', (
      select w.text from jsonb_to_recordset(words) as w(field text, text text) where w.field = 'why'));
  end if;
  return kept;
end $$;

-- The reason is in the list, too: it goes with the words of the ledger that say it.
create function api.import_forget_why(id uuid) returns void
language sql security definer set search_path = ''
begin atomic
  update exchange.import i set why = '…' where i.id = import_forget_why.id;
end;
grant execute on function api.import_forget_why to hoa_nhap_log;

grant execute on function
  api.import_turn, api.import_written, api.import_done, api.import_undo
to hoa_nhap_app;
