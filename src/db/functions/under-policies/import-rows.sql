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

grant execute on function
  api.import_take, api.import_put, api.import_page, api.import_answer, api.import_closed
to hoa_nhap_app;
