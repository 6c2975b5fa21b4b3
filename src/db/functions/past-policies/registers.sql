-- The names under which persons are counted, as `app.pseudonym` makes them, all at once: one by one they take 20 us each.
create function api.pseudonyms(persons uuid[]) returns table (person uuid, pseudonym uuid)
language sql stable set search_path = ''
begin atomic
  select p, encode(substring(sha256(i.pseudonym_salt || uuid_send(p)) for 16), 'hex')::uuid
  from app.installation i
  cross join (select distinct unnest(persons) as p) given;
end;

-- What a register is computed from: the days of cases of the measures, and what was said by hand, of everybody who by either was on it in some unit of
-- `places` (the session's own reach without it) between two days; of those whom the session may not see, only how many they are. The states of a
-- measure stand in `of_cases` as `{measure: [state, …]}`; a case is on the list of the unit in its seat `of_seat`, without one of its first. A person with several records is one (`whose`), under the record that the session reads, the
-- one in those units first. `behind`: an act of the measures in those units was written that the days of cases do not know yet, for a second or two.
-- Nobody is named here, and rows are lists without keys: a province has 20,000 of them.
create function api.register_read(session bytea, register text, of_cases jsonb, of_seat text, place text, first_day date, last_day date) returns json
language plpgsql security definer set search_path = '' set plan_cache_mode = 'force_custom_plan' as $$
declare
  who uuid := api.enter(session);
  mine text[] := walls.units();
  places text[];
begin
  if who is null then
    return null;
  end if;
  perform api.touch(session);
  places := case when place is null then mine else array(select w.unit from units.within w where w.holder = place and w.unit = any(mine)) end;
  return (
    with
    -- As tables: an array of the units of a province is compared one by one, 20,000 times.
    of_mine as materialized (select distinct unnest(mine) as unit),
    of_places as materialized (select distinct unnest(places) as unit),
    on_it as materialized (
      select distinct s."case", s.person as pseudonym
      from jsonb_each(of_cases) m
      cross join jsonb_array_elements_text(m.value) as on_state(name)
      join spans.span s on s.measure = m.key and s.state = on_state.name
      join of_places u on u.unit = coalesce(s.seats ->> of_seat, s.units[1])
      where s.known_to is null and s.valid_from <= last_day and (s.valid_to is null or s.valid_to >= first_day)
    ),
    seen as materialized (
      select c."case", c.person, c.measure, c.route, o.pseudonym
      from on_it o
      join now."case" c on c."case" = o."case"
      left join of_mine m on m.unit = c.main_unit
      where m.unit is not null or c.units && mine
    ),
    by_hand as materialized (
      select
        e.id, e.person, e.name, left(e.happened, 10) as "on", e.body::json -> 'says' ->> 'unit' as unit, e.body::json -> 'says' ->> 'cause' as cause
      from log.entry e
      join now.person p on p.person = e.person
      left join of_mine m on m.unit = p.unit
      where e.kind = 'identity' and e.name in ('@enlist', '@delist') and e.body::jsonb -> 'says' ->> 'register' = register_read.register
        and not exists (select from log.entry c where c.person = e.person and c."case" is null and c.kind = 'identity' and c.corrects = e.id and c.name = e.name)
        and (m.unit is not null or api.reads(p.person, p.unit, mine))
    ),
    persons as materialized (
      select distinct coalesce(p.canonical, p.person) as whose
      from (
        select s.person from seen s
        union all
        select h.person from by_hand h join of_places u on u.unit = h.unit where h."on" <= last_day::text
      ) found
      join now.person p on p.person = found.person
    ),
    records as materialized (
      select x.whose, p.person, p.unit, p.name_key, p.birth, p.canonical is null as only
      from persons x join now.person p on p.person = x.whose
      union all
      select x.whose, p.person, p.unit, p.name_key, p.birth, false
      from persons x join now.person p on p.canonical = x.whose and p.person <> x.whose
    ),
    shown as (
      select r.whose, r.person, r.name_key, r.birth from records r where r.only
      union all
      select s.whose, s.person, s.name_key, s.birth
      from (
        select distinct on (r.whose) r.whose, r.person, r.name_key, r.birth
        from records r
        where not r.only and api.reads(r.person, r.unit, mine)
        order by r.whose, r.unit <> all(places), r.person <> r.whose, r.person
      ) s
    ),
    further as materialized (
      select c."case", c.person, c.measure, c.route, coalesce(c.record, c.person) as record, c.units
      from records r
      join now."case" c on c.person = r.person
      where of_cases ? c.measure and not exists (select from seen s where s."case" = c."case")
    ),
    -- Asked of the few alone: the units of 20,000 cases against those of a province took a quarter of all.
    others as materialized (
      select f."case", f.person, f.measure, f.route, f.record from further f where f.units && mine
    ),
    cases as (
      select s."case", s.person, s.measure, s.route, s.pseudonym from seen s
      union all
      select o."case", o.person, o.measure, o.route, n.pseudonym
      from others o
      join api.pseudonyms(array(select t.record from others t)) n on n.person = o.record
    )
    select json_build_object(
      'places', places,
      'hidden', (select count(*) from on_it) - (select count(*) from seen),
      'behind', exists (
        select
        from spans.checkpoint k
        cross join lateral api.unknown_at(k.pos) as u(entry)
        join log.entry e on e.id = u.entry and e.kind = 'act'
        join now."case" c on c."case" = e."case"
        where of_cases ? c.measure and c.units && places),
      'people', (select coalesce(json_agg(json_build_array(s.whose, s.person) order by s.name_key, s.birth, s.whose), '[]') from shown s),
      'spans', (
        select coalesce(json_agg(json_build_array(
          r.whose, s."case", c.measure, c.route, s.state, coalesce(s.seats ->> of_seat, s.units[1]), s.valid_from, s.valid_to) order by s."case", s.valid_from), '[]')
        from cases c
        join records r on r.person = c.person
        join spans.span s on s.person = c.pseudonym and s."case" = c."case" and s.known_to is null),
      'byHand', (
        select coalesce(json_agg(json_build_array(
          r.whose, h.id, case h.name when '@enlist' then 'enters' else 'leaves' end, h.unit, h.cause, h."on") order by h."on", h.id), '[]')
        from by_hand h
        join records r on r.person = h.person)));
end $$;

-- Of these records, those that have all words of `asked` at the beginning of words that the session reads of them: names, birth, number, address.
create function api.register_matching(session bytea, of_records uuid[], asked text) returns uuid[]
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session);
  naming text[] := walls.units_reading('name');
  identifying text[] := walls.units_reading('identity');
  words text[] := string_to_array(app.fold(asked), ' ');
begin
  if who is null then
    return null;
  end if;
  return (
    with said as (
      select p.person, ' ' || concat_ws(' ',
        case when p.unit = any(naming) or api.reads(p.person, p.unit, naming) then p.name_key end, p.birth,
        case when p.unit = any(identifying) or api.reads(p.person, p.unit, identifying)
          then concat_ws(' ', p.number, regexp_replace(app.fold(a.address), '[^[:alnum:]]+', ' ', 'g')) end) as text
      from now.person p
      left join api.last_addresses(of_records) a on a.person = p.person
      where p.person = any(of_records)
    )
    select coalesce(array_agg(s.person), '{}')
    from said s
    where not exists (select from unnest(words) as word where strpos(s.text, ' ' || word) = 0));
end $$;

-- The persons of a page of a register, by name. Reading it is written down with whose names it showed.
create function api.register_people(session bytea, register text, of_records uuid[], place text, first_day date, last_day date) returns json
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session);
  mine text[] := walls.units();
  naming text[] := walls.units_reading('name');
  identifying text[] := walls.units_reading('identity');
  found json;
begin
  if who is null then
    return null;
  end if;
  select coalesce(json_agg(json_build_object(
    'person', p.person, 'birth', p.birth, 'sex', p.sex,
    'name', case when p.unit = any(naming) or api.reads(p.person, p.unit, naming) then p.name end,
    'number', case when p.unit = any(identifying) or api.reads(p.person, p.unit, identifying) then p.number end,
    'address', case when p.unit = any(identifying) or api.reads(p.person, p.unit, identifying) then a.address end)), '[]')
  into found
  from now.person p
  left join api.last_addresses(of_records) a on a.person = p.person
  where p.person = any(of_records) and (p.unit = any(mine) or api.reads(p.person, p.unit, mine));
  insert into log.access (account, what, purpose, detail)
  values (who, 'register opened', register_people.register, json_build_object('place', place, 'from', first_day, 'until', last_day,
    'people', json_array_length(found), 'shown', api.shown(found)));
  return found;
end $$;

grant execute on function api.register_read, api.register_matching, api.register_people to hoa_nhap_app;
