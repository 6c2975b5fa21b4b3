-- What a register is computed from: the days of cases of the measures, and what was said by hand, of everybody who by either was on it in some unit of
-- `places` (the session's own reach without it) between two days; of those whom the session may not see, only how many they are. The states of a
-- measure stand in `of_cases` as `{measure: [state, …]}`. Reading it is written down with whose names it showed.
create function api.register_read(session bytea, register text, of_cases jsonb, place text, first_day date, last_day date) returns json
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session);
  mine text[] := walls.units();
  naming text[] := walls.units_reading('name');
  identifying text[] := walls.units_reading('identity');
  places text[];
  found json;
begin
  if who is null then
    return null;
  end if;
  perform api.touch(session);
  places := case when place is null then mine else array(select w.unit from units.within w where w.holder = place and w.unit = any(mine)) end;
  with on_it as (
    select distinct s."case"
    from jsonb_each(of_cases) m
    cross join jsonb_array_elements_text(m.value) as on_state(name)
    join spans.span s on s.measure = m.key and s.state = on_state.name
    where s.known_to is null and s.units[1] = any(places)
      and s.valid_from <= last_day and (s.valid_to is null or s.valid_to >= first_day)
  ),
  by_hand as (
    select e.id, e.person, e.name, left(e.happened, 10) as "on", e.body::json -> 'says' ->> 'unit' as unit, e.body::json -> 'says' ->> 'cause' as cause
    from log.entry e
    where e.kind = 'identity' and e.name in ('@enlist', '@delist') and e.body::jsonb -> 'says' ->> 'register' = register_read.register
      and not exists (select from log.entry c where c.person = e.person and c."case" is null and c.kind = 'identity' and c.corrects = e.id and c.name = e.name)
  ),
  persons as (
    select c.person from on_it o join now."case" c on c."case" = o."case" and c.units && mine
    union
    select h.person
    from by_hand h
    join now.person p on p.person = h.person and api.reads(p.person, p.unit, mine)
    where h.unit = any(places) and h."on" <= last_day::text
  )
  select json_build_object(
    'hidden', (select count(*) from on_it o where not exists (select from now."case" c where c."case" = o."case" and c.units && mine)),
    'people', (
      select coalesce(json_agg(json_build_object(
        'person', p.person, 'birth', p.birth, 'sex', p.sex,
        'name', case when p.unit = any(naming) or api.reads(p.person, p.unit, naming) then p.name end,
        'number', case when p.unit = any(identifying) or api.reads(p.person, p.unit, identifying) then p.number end,
        'address', case when p.unit = any(identifying) or api.reads(p.person, p.unit, identifying) then a.address end
      ) order by p.name_key, p.birth, p.person), '[]')
      from persons l
      join now.person p on p.person = l.person
      left join api.last_addresses(array(select n.person from persons n)) a on a.person = p.person),
    'spans', (
      select coalesce(json_agg(json_build_object(
        'person', c.person, 'case', s."case", 'measure', s.measure, 'route', s.route, 'state', s.state, 'unit', s.units[1],
        'within', s.units[1] = any(places), 'from', s.valid_from, 'until', s.valid_to) order by s."case", s.valid_from), '[]')
      from persons l
      join now."case" c on c.person = l.person and c.units && mine and of_cases ? c.measure
      join spans.span s on s."case" = c."case" and s.known_to is null and s.person = app.pseudonym(coalesce(c.record, c.person))),
    'byHand', (
      select coalesce(json_agg(json_build_object(
        'entry', h.id, 'person', h.person, 'does', case h.name when '@enlist' then 'enters' else 'leaves' end, 'unit', h.unit,
        'within', h.unit = any(places), 'cause', h.cause, 'on', h."on"
      ) order by h."on", h.id), '[]')
      from persons l
      join by_hand h on h.person = l.person)
  ) into found;
  insert into log.access (account, what, purpose, detail)
  values (who, 'register opened', register_read.register, json_build_object('place', place, 'from', first_day, 'until', last_day,
    'people', json_array_length(found -> 'people'), 'shown', api.shown(found -> 'people')));
  return found;
end $$;

grant execute on function api.register_read to hoa_nhap_app;
