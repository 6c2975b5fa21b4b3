-- An import as its page shows it, with how many rows there are of each kind.
create function api.import_json(i exchange.import) returns json
language sql stable set search_path = ''
return (
  with rows as materialized (
    select r.verdict, r.outcome, r.verdict = 'doubtful' and r.answer is null as open, count(*) as n
    from exchange.row r
    where r.import = i.id
    group by 1, 2, 3
  )
  select json_build_object(
    'id', i.id, 'account', i.account, 'by', a.display_name, 'unit', i.unit, 'unitName', u.name, 'measure', i.measure, 'file', i.file, 'sheet', i.sheet,
    'headings', i.headings, 'plan', i.plan, 'stage', i.stage, 'why', i.why, 'created', app.moment(i.created_at),
    'applied', app.moment(i.applied_at), 'ended', app.moment(i.ended_at),
    'rows', (select coalesce(sum(r.n), 0) from rows r),
    'verdicts', (
      select coalesce(json_object_agg(v.verdict, v.n), '{}')
      from (select r.verdict, sum(r.n) as n from rows r where r.verdict is not null group by r.verdict) v),
    'outcomes', (
      select coalesce(json_object_agg(o.outcome, o.n), '{}')
      from (select r.outcome, sum(r.n) as n from rows r where r.outcome is not null group by r.outcome) o),
    'open', (select coalesce(sum(r.n), 0) from rows r where r.open))
  from signin.account a
  join units.unit u on u.id = i.unit
  where a.id = i.account
);

create function api.import_begin(session bytea, id uuid, unit text, measure text, file text, sheet text, headings jsonb, rows jsonb) returns boolean
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session);
begin
  if who is null then
    return false;
  end if;
  perform api.touch(session);
  insert into exchange.import (id, account, unit, measure, file, sheet, headings, stage)
  values (import_begin.id, who, import_begin.unit, import_begin.measure, import_begin.file, import_begin.sheet, import_begin.headings, 'mapping');
  insert into exchange.row (import, no, cells)
  select import_begin.id, (r ->> 'no')::int, r -> 'cells' from jsonb_array_elements(rows) r;
  return true;
end $$;

create function api.imports(session bytea) returns json
language plpgsql security definer set search_path = '' as $$
begin
  if api.enter(session) is null then
    return null;
  end if;
  return (
    select coalesce(json_agg(api.import_json(i) order by i.created_at desc), '[]')
    from (select * from exchange.import j order by j.created_at desc limit 50) i);
end $$;

-- With the headings that the unit has mapped before, while they are still to be mapped.
create function api.import_read(session bytea, id uuid) returns json
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session);
begin
  if who is null then
    return json_build_object('session', false);
  end if;
  return (
    select json_build_object('session', true, 'account', who, 'now', app.moment(now()), 'import', api.import_json(i),
      'remembered', (
        select coalesce(json_object_agg(h.heading, h.key), '{}')
        from exchange.heading h
        where i.stage = 'mapping' and h.unit = i.unit and h.measure = coalesce(i.measure, '')),
      -- While rows are recorded the first ones are empty: looking for five with something in them reads all.
      'sample', (
        select coalesce(json_agg(s.cells order by s.no), '[]')
        from (
          select r.cells, r.no from exchange.row r
          where i.stage in ('mapping', 'ready') and r.import = i.id and r.cells is not null
          order by r.no
          limit 5
        ) s))
    from exchange.import i
    where i.id = import_read.id);
end $$;

-- How a workbook is to be read, and to what purpose its numbers are asked after in other units; every row is read anew, and an answer stays where the
-- same is found again (`import_put`). The headings are remembered for the unit.
create function api.import_plan(session bytea, id uuid, plan jsonb, headings jsonb) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  if api.enter(session) is null then
    return false;
  end if;
  perform api.touch(session);
  update exchange.import i set plan = import_plan.plan, stage = 'checking', session = import_plan.session
  where i.id = import_plan.id and i.stage in ('mapping', 'ready');
  if not found then
    return false;
  end if;
  update exchange.row r set verdict = null where r.import = import_plan.id;
  insert into exchange.heading (unit, measure, heading, key)
  select i.unit, coalesce(i.measure, ''), h.key, h.value
  from jsonb_each_text(headings) h
  join exchange.import i on i.id = import_plan.id
  on conflict on constraint heading_pkey do update set key = excluded.key;
  return true;
end $$;

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

-- How many rows are answered to be a person of another unit whom the session may not open: it was told of them longer than an hour ago, or never.
create function api.import_closed(session bytea, id uuid) returns int
language plpgsql security definer set search_path = '' as $$
begin
  if api.enter(session) is null then
    return null;
  end if;
  return (
    select count(*)
    from exchange.row r
    where r.import = import_closed.id and r.verdict = 'doubtful' and r.answer ->> 'choice' = 'same' and exists (
      select
      from jsonb_array_elements(r.found -> 'candidates') c
      where not (c ->> 'here')::boolean and coalesce(r.answer ->> 'person', c ->> 'person') = c ->> 'person'
        and not api.opens((c ->> 'person')::uuid)));
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

-- Rows after a number that are to be read, recorded or undone, in their order.
create function api.import_take(session bytea, id uuid, stage text, after int, most int) returns json
language plpgsql security definer set search_path = '' as $$
begin
  if api.enter(session) is null then
    return null;
  end if;
  return (
    select coalesce(json_agg(json_build_object('no', r.no, 'cells', r.cells,
    -- Of what was found before a new plan nothing is shown until the row was read anew.
    'found', case when r.verdict is not null then r.found end, 'answer', case when r.verdict is not null then r.answer end, 'verdict', r.verdict, 'key', r.key,
      'undoKey', r.undo_key, 'person', r.person, 'case', r."case", 'entry', r.entry, 'registered', r.registered,
      'paired', r.registered and api.is_paired(r.person)) order by r.no), '[]')
    from (
      select * from exchange.row q
      where q.import = import_take.id and q.no > after
        and case import_take.stage when 'checking' then true when 'applying' then q.outcome is null else q.outcome = 'recorded' end
      order by q.no
      limit most
    ) r);
end $$;

-- What came of rows. Only the columns that are given change.
create function api.import_put(session bytea, id uuid, rows jsonb) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform api.enter(session);
  update exchange.row r set
    verdict = coalesce(p.verdict, r.verdict),
    -- What is recorded stands in the log, under its walls.
    cells = case when p.outcome is null then r.cells end,
    found = case when p.outcome is null then coalesce(p.found, r.found) end,
    -- What was answered to another question is not an answer to this one.
    answer = case when p.outcome is null and (p.found is null or p.found = r.found) then r.answer end,
    outcome = coalesce(p.outcome, r.outcome),
    reasons = coalesce(p.reasons, r.reasons),
    person = coalesce(p.person, r.person),
    "case" = coalesce(p."case", r."case"),
    entry = coalesce(p.entry, r.entry),
    registered = coalesce(p.registered, r.registered)
  from jsonb_to_recordset(rows) as p(
    no int, verdict text, found jsonb, outcome text, reasons jsonb, person uuid, "case" uuid, entry uuid, registered boolean)
  where r.import = import_put.id and r.no = p.no
    -- Work that is cut off by a cancellation leaves nothing behind.
    and exists (select from exchange.import i where i.id = r.import and i.stage in ('checking', 'applying', 'undoing'));
end $$;

-- A page of rows as they stand: one verdict or outcome, from a number on.
create function api.import_page(session bytea, id uuid, verdict text, outcome text, after int, most int) returns json
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session);
  page json;
begin
  if who is null then
    return null;
  end if;
  select coalesce(json_agg(json_build_object('no', r.no, 'cells', r.cells,
    -- Of what was found before a new plan nothing is shown until the row was read anew.
    'found', case when r.verdict is not null then r.found end, 'answer', case when r.verdict is not null then r.answer end, 'verdict', r.verdict,
    'outcome', r.outcome, 'reasons', r.reasons, 'person', r.person, 'case', r."case") order by r.no), '[]')
  into page
  from (
    select * from exchange.row q
    where q.import = import_page.id and q.no > after
      and (import_page.verdict is null or q.verdict = import_page.verdict)
      and (import_page.outcome is null or q.outcome = import_page.outcome)
    order by q.no
    limit most
  ) r;
  -- Rows on their way show names: those of the workbook, and those of the persons who are perhaps meant.
  if exists (select from json_array_elements(page) r where r ->> 'cells' is not null) then
    insert into log.access (account, what, purpose, detail)
    select who, 'import rows', coalesce(i.plan ->> 'purpose', 'nhập từ Excel'), json_build_object('import', i.id, 'rows', json_array_length(page), 'shown', (
      select coalesce(json_agg(distinct c ->> 'person'), '[]')
      from json_array_elements(page) r
      cross join lateral json_array_elements(case when json_typeof(r #> '{found,candidates}') = 'array' then r #> '{found,candidates}' else '[]' end) c
      where (c ->> 'here')::boolean))
    from exchange.import i
    where i.id = import_page.id;
  end if;
  return page;
end $$;

-- The user's answer to doubtful rows: by number, or all that were asked the same. Answers how many there were.
create function api.import_answer(session bytea, id uuid, nos int[], asked text, answer jsonb) returns int
language plpgsql security definer set search_path = '' as $$
declare
  n int;
begin
  if api.enter(session) is null then
    return null;
  end if;
  perform api.touch(session);
  update exchange.row r set answer = import_answer.answer
  where r.import = import_answer.id and r.verdict = 'doubtful'
    and (r.no = any(nos) or (asked is not null and r.found ->> 'asked' = asked))
    and exists (select from exchange.import i where i.id = r.import and i.stage = 'ready');
  get diagnostics n = row_count;
  return n;
end $$;

-- A list left the system as a workbook: who, what and why stand in the record of accesses. Answers what its head says.
create function api.log_export(session bytea, what text, purpose text, detail json) returns json
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session);
begin
  if who is null then
    return null;
  end if;
  perform api.touch(session);
  insert into log.access (account, what, purpose, detail)
  values (who, 'export', log_export.purpose, json_build_object('list', log_export.what, 'of', detail));
  return (
    select json_build_object('by', a.display_name, 'at', app.moment(app.clock(null)), 'kind', i.kind)
    from signin.account a
    cross join app.installation i
    where a.id = who);
end $$;

grant execute on function
  api.import_begin, api.imports, api.import_read, api.import_plan, api.import_turn, api.import_take, api.import_put, api.import_page, api.import_answer,
  api.import_written, api.import_done, api.import_undo, api.import_closed,
  api.log_export
to hoa_nhap_app;
