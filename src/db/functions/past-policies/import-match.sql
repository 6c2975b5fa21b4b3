-- Who the rows of an import may already be: by number in the session's units; where it reads names, by name and birth year, or as a resident of the row's
-- unit, of that year and sex, one of whose names holds the other's syllables and ends with the same (`part`); and that another unit has a file under
-- exactly a number. That is answered for 500 persons in a day and account; numbers of later portions are `unasked`. One answer a row. How many numbers
-- were asked is written down, with everybody who was found. Whoever works for the unit of the import is shown the answer, so nobody is matched whom only
-- the session reads, through an office in another unit: that is a file elsewhere.
create function api.import_match(session bytea, import uuid, rows jsonb) returns json
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session);
  elsewhere_a_day constant int := 500;
  asking boolean;
  places text[];
  mine text[];
  naming text[];
  numbering text[];
  stated text;
  answer json;
begin
  if who is null then
    return null;
  end if;
  perform api.touch(session);
  places := array(select w.unit from exchange.import i join units.within w on w.holder = i.unit where i.id = import_match.import);
  mine := array(select unnest(walls.units()) intersect select unnest(places));
  naming := array(select unnest(walls.units_reading('name')) intersect select unnest(places));
  numbering := array(select unnest(walls.units_reading('identity')) intersect select unnest(places));
  select coalesce(i.plan ->> 'purpose', 'nhập từ Excel') into stated from exchange.import i where i.id = import_match.import;
  asking := elsewhere_a_day > (
    select count(distinct a.person) from log.access a
    -- Ids are in the order of time: the day is a range of the key.
    where a.id > uuidv7(interval '-1 day') and a.account = who and a.what = 'found elsewhere');
  with asked as materialized (
    select
      (r ->> 'no')::int as no, r ->> 'nameKey' as name_key, left(r ->> 'birth', 4)::int as born, r ->> 'number' as number, r ->> 'sex' as sex,
      r ->> 'unit' as unit,
      array(select now.heard(s) from unnest(string_to_array(r ->> 'nameKey', ' ')) s) as syllables
    from jsonb_array_elements(rows) r
  ),
  numbered as (
    select m.*
    from (
      select distinct a.no, p.person, api.reads(p.person, p.unit, mine) as here
      from asked a
      join now.person_number n on n.number = a.number and n.kind <> 'phone'
      join now.person p on p.person = n.person
    ) m
    where m.here or asking
  ),
  unasked as (
    select a.no from asked a
    where not asking and a.number is not null and not exists (select from numbered n where n.no = a.no)
  ),
  namesakes as (
    select distinct a.no, p.person
    from asked a
    join now.name m on m.key = a.name_key
    join now.bearer n on n.name = m.no and n.birth_year = a.born
    join now.person p on p.person = n.person
    where api.reads(p.person, p.unit, naming)
  ),
  -- One look at the residents of a portion's units: they are nearly always those of one.
  around as materialized (
    select u.unit as meant, w.unit
    from (select distinct a.unit from asked a) u
    join units.within w on w.holder = u.unit and w.same
    where w.unit = any(naming)
  ),
  residents as materialized (
    select l.meant, b.person, b.birth_year, n.syllables
    from around l
    join now.bearer b on b.unit = l.unit and b.birth_year = any(array(select a.born from asked a))
    join now.name n on n.no = b.name
  ),
  parts as (
    select distinct a.no, r.person
    from asked a
    join residents r on r.meant = a.unit and r.birth_year = a.born and r.syllables[cardinality(r.syllables)] = a.syllables[cardinality(a.syllables)]
      and cardinality(r.syllables) <> cardinality(a.syllables) and (r.syllables @> a.syllables or r.syllables <@ a.syllables)
    join now.person p on p.person = r.person and p.sex = a.sex
  ),
  found as (
    select n.no, n.person, true as by_number, false as part, n.here from numbered n
    union all
    select s.no, s.person, false, false, true from namesakes s
    where not exists (select from numbered n where n.no = s.no and n.person = s.person)
    union all
    select s.no, s.person, false, true, true from parts s
    where not exists (select from numbered n where n.no = s.no and n.person = s.person)
      and not exists (select from namesakes n where n.no = s.no and n.person = s.person)
  ),
  written as (
    -- How many numbers were asked, and each person found: of other units the ground on which a case may be opened.
    insert into log.access (account, person, what, purpose, detail)
    select who, null, 'search', stated, json_build_object(
      'by', 'import', 'import', import_match.import, 'numbers', (select count(*) from asked a where a.number is not null),
      'elsewhere', (select count(distinct f.person) from found f where not f.here), 'unasked', (select count(*) from unasked))::text
    where exists (select from asked a where a.number is not null)
    union all
    select who, f.person, case when f.here then 'search' else 'found elsewhere' end, stated, '{"by":"import"}'
    from (select distinct g.person, g.here from found g) f
  )
  select json_agg(json_build_object('no', m.no, 'persons', m.persons, 'unasked', m.unasked) order by m.no) into answer
  from (
    select f.no, exists (select from unasked a where a.no = f.no) as unasked, json_agg(case when f.here
      then json_build_object(
        'person', p.person, 'here', true, 'byNumber', f.by_number, 'part', f.part, 'unit', p.unit, 'unitName', u.name, 'birth', p.birth,
        'sex', p.sex,
        'name', case when api.reads(p.person, p.unit, naming) then p.name end,
        'nameKey', case when api.reads(p.person, p.unit, naming) then p.name_key end,
        'number', case when api.reads(p.person, p.unit, numbering) then p.number end,
        'open', (
          select coalesce(json_agg(distinct c.measure), '[]') from now."case" c
          where c.person = p.person and c.state_kind <> 'end' and c.units && mine))
      else json_build_object('person', p.person, 'here', false)
    end order by f.by_number desc, p.person) as persons
    from found f
    join now.person p on p.person = f.person
    join units.unit u on u.id = p.unit
    group by f.no
    union all
    select a.no, true, '[]' from unasked a where not exists (select from found f where f.no = a.no)
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

-- Whether the session may open a case for the person, as recording will ask.
create function api.opens(whose uuid) returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  return api.may_open(whose);
end $$;

grant execute on function api.opens to hoa_nhap_owner;

-- Imports whose work was under way when the program ended, with the session in whose name it goes on.
create function api.imports_running() returns table (id uuid, stage text, session bytea)
language sql stable security definer set search_path = ''
begin atomic
  select i.id, i.stage, i.session from exchange.import i where i.session is not null;
end;

-- What stands in a row is erased after a day, also where the session that recorded or undid it died; what was recorded stays known.
create function api.import_sweep() returns void
language plpgsql security definer set search_path = '' as $$
begin
  update exchange.row r set cells = null, found = null, answer = null
  from exchange.import i
  where i.id = r.import and i.stage not in ('done', 'undone', 'dropped') and i.created_at < now() - interval '1 day';
  update exchange.import i set stage = 'dropped', session = null, ended_at = now()
  where i.stage in ('loading', 'mapping', 'checking', 'ready') and i.created_at < now() - interval '1 day';
end $$;

grant execute on function api.import_match, api.imports_running, api.import_sweep to hoa_nhap_app;
