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

grant execute on function
  api.import_begin, api.imports, api.import_read, api.import_plan
to hoa_nhap_app;
