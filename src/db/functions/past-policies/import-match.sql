-- Who the rows of an import may already be: by number in the session's units, by name and birth year where it reads names, and that another unit has
-- a file under exactly a number. One answer a row; everybody found is written down, and so is the import as the purpose.
create function api.import_match(session bytea, rows jsonb, purpose text) returns json
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session);
  mine text[];
  naming text[];
  numbering text[];
  answer json;
begin
  if who is null then
    return null;
  end if;
  perform api.touch(session);
  mine := walls.units();
  naming := walls.units_reading('name');
  numbering := walls.units_reading('identity');
  with asked as materialized (
    select (r ->> 'no')::int as no, r ->> 'nameKey' as name_key, left(r ->> 'birth', 4)::int as born, r ->> 'number' as number
    from jsonb_array_elements(rows) r
  ),
  numbered as (
    select distinct a.no, p.person, api.reads(p.person, p.unit, mine) as here
    from asked a
    join now.person_number n on n.number = a.number and n.kind <> 'phone'
    join now.person p on p.person = n.person
  ),
  namesakes as (
    select distinct a.no, p.person
    from asked a
    join now.name m on m.key = a.name_key
    join now.bearer n on n.name = m.no and n.birth_year = a.born
    join now.person p on p.person = n.person
    where api.reads(p.person, p.unit, naming)
  ),
  found as (
    select n.no, n.person, true as by_number, n.here from numbered n
    union all
    select s.no, s.person, false, true from namesakes s
    where not exists (select from numbered n where n.no = s.no and n.person = s.person)
  ),
  written as (
    -- The ground on which a case may be opened for somebody of other units.
    insert into log.access (account, person, what, purpose, detail)
    select who, f.person, case when f.here then 'search' else 'found elsewhere' end, import_match.purpose, '{"by":"import"}'
    from (select distinct g.person, g.here from found g) f
  )
  select json_agg(json_build_object('no', m.no, 'persons', m.persons) order by m.no) into answer
  from (
    select f.no, json_agg(case when f.here
      then json_build_object(
        'person', p.person, 'here', true, 'byNumber', f.by_number, 'unitName', u.name, 'birth', p.birth, 'sex', p.sex,
        'name', case when api.reads(p.person, p.unit, naming) then p.name end,
        'nameKey', case when api.reads(p.person, p.unit, naming) then p.name_key end,
        'number', case when api.reads(p.person, p.unit, numbering) then p.number end,
        'open', (
          select coalesce(json_agg(distinct c.measure), '[]') from now."case" c
          where c.person = p.person and c.state_kind <> 'end' and c.units && mine))
      else json_build_object('person', p.person, 'here', false, 'byNumber', true, 'open', '[]'::json)
    end order by f.by_number desc, p.person) as persons
    from found f
    join now.person p on p.person = f.person
    join units.unit u on u.id = p.unit
    group by f.no
  ) m;
  return coalesce(answer, '[]');
end $$;

-- Whether anything was said of the person together with another record: on whose side it lies does not matter.
create function api.is_paired(whose uuid) returns boolean
language sql stable security definer set search_path = ''
begin atomic
  select exists (select from now.same_pair p where p.low = whose or p.high = whose);
end;

grant execute on function api.is_paired to hoa_nhap_owner;

-- Imports whose work was under way when the program ended, with the session in whose name it goes on.
create function api.imports_running() returns table (id uuid, stage text, session bytea)
language sql stable security definer set search_path = ''
begin atomic
  select i.id, i.stage, i.session from exchange.import i where i.session is not null;
end;

-- Rows of imports that nobody went on with are erased after a day; what was recorded stays known.
create function api.import_sweep() returns void
language plpgsql security definer set search_path = '' as $$
begin
  update exchange.row r set cells = null, found = null, answer = null
  from exchange.import i
  where i.id = r.import and i.stage in ('loading', 'mapping', 'checking', 'ready') and i.created_at < now() - interval '1 day';
  update exchange.import i set stage = 'dropped', session = null, ended_at = now()
  where i.stage in ('loading', 'mapping', 'checking', 'ready') and i.created_at < now() - interval '1 day';
end $$;

grant execute on function api.import_match, api.imports_running, api.import_sweep to hoa_nhap_app;
