-- Whether the session may know of a record besides another one: it sees it, was told of it by the exact number, or it is in the same question as one it sees.
create function api.knows_record(whose uuid, beside uuid) returns boolean
language plpgsql stable set search_path = '' as $$
begin
  return api.may_open(whose) or exists (
    select
    from now.same_pair p
    join now.person b on b.person = beside
    where (p.low, p.high) = (least(whose, beside), greatest(whose, beside)) and p.standing in ('asked', 'same')
      and api.reads(b.person, b.unit, walls.units()));
end $$;

-- Cases opened since two records stand as one, with the record each belongs to today and the one at the other end of the link.
create function api.meanwhile(pair now.same_pair, mine text[]) returns json
language sql stable set search_path = ''
begin atomic
  with recursive near as (
    select pair.low as person
    union
    select case n.person when p.low then p.high else p.low end
    from near n
    join now.same_pair p on p.standing = 'same' and (p.low = n.person or p.high = n.person) and (p.low, p.high) <> (pair.low, pair.high)
  ),
  since as (
    select coalesce(p.pos, 9223372036854775807) as pos, e.tx, e.id
    from log.entry e
    left join log.position p on p.entry = e.id
    where e.id = pair.entry
  )
  select coalesce(json_agg(json_build_object(
    'case', c."case", 'seen', c.units && mine, 'measure', case when c.units && mine then c.measure end,
    'route', case when c.units && mine then c.route end, 'opened', case when c.units && mine then c.opened end,
    'unit', case when c.units && mine then c.main_unit end,
    -- What is written of care and doses lies in the record for which the case was opened, and is read there alone: such a case is laid to no other one.
    'may', case
      when c.measure = 'substitution' then json_build_array(c.person)
      else json_build_array(c.person, case when c.person in (select n.person from near n) then pair.high else pair.low end) end
  ) order by c.opened, c."case"), '[]')
  from now."case" c
  join log.entry e on coalesce(e."case", e.person) = c."case" and e.seq = 1 and e.kind <> 'dose'
  left join log.position p on p.entry = e.id
  cross join since s
  where pair.standing = 'same' and c.person = any(api.records(pair.low))
    and (coalesce(p.pos, 9223372036854775807), e.tx, e.id) > (s.pos, s.tx, s.id);
end;

-- What is to be compared of a record: as much as the session may read of it (its reach is handed in: adding it up takes longer than the rest), and of the record of who asks, what the asked office needs to answer.
create function api.record_line(p now.person, asks boolean, mine text[], naming text[], numbering text[]) returns json
language plpgsql stable set search_path = '' as $$
declare
  named boolean := asks or api.reads(p.person, p.unit, naming);
  numbered boolean := asks or api.reads(p.person, p.unit, numbering);
  seen boolean := api.reads(p.person, p.unit, mine);
begin
  return json_build_object(
    'person', p.person,
    'canonical', coalesce(p.canonical, p.person),
    'seen', seen,
    'shown', seen or asks,
    'name', case when named then p.name end,
    'birth', case when seen or asks then p.birth end,
    'sex', case when seen or asks then p.sex end,
    'unit', case when seen or asks then p.unit end,
    'unitName', case when seen or asks then (select u.name from units.unit u where u.id = p.unit) end,
    'names', (select coalesce(json_agg(n.name order by n.alias, n.name), '[]') from now.person_name n where named and n.person = p.person),
    'numbers', (
      select coalesce(json_agg(json_build_object('kind', n.kind, 'number', n.number) order by n.kind, n.number), '[]')
      from now.person_number n
      where numbered and n.person = p.person),
    'cases', (
      select coalesce(json_agg(json_build_object(
        'case', c."case", 'measure', c.measure, 'route', c.route, 'state', c.state, 'open', c.state_kind <> 'end', 'opened', c.opened,
        'unit', u.name
      ) order by c.opened, c."case"), '[]')
      from now."case" c
      join units.unit u on u.id = c.main_unit
      where c.person = p.person and c.units && mine));
end $$;

-- Two records and what was said of them: to compare, and to decide on the versions read. No records where the session may not know of one of them, or sees
-- neither: who was told of two files by their numbers compares nothing. What was said is for whom it was said to, and the unit that said it.
create function api.same_view(session bytea, one uuid, other uuid, key uuid, purpose text default null, clock timestamptz default null)
returns table (account uuid, name text, offices json, kind text, moment text, request bytea, answer json, pair json, records json, meanwhile json)
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session, clock);
  mine text[] := walls.units();
  known now.same_pair;
  seen uuid[];
begin
  if who is null then
    return;
  end if;
  perform api.touch(session);
  select p.* into known from now.same_pair p where p.low = least(one, other) and p.high = greatest(one, other);
  seen := array(select p.person from now.person p where p.person in (one, other) and api.reads(p.person, p.unit, mine));

  if one <> other and seen <> '{}' and api.knows_record(one, other) and api.knows_record(other, one) then
    pair := json_build_object(
      'standing', coalesce(known.standing, 'none'), 'turn', coalesce(known.turn, 0), 'saidOf', known.said_of,
      'entry', (
        select json_build_object(
          'name', e.name, 'at', app.moment(e.recorded_at), 'office', e.for_office, 'unit', u.name, 'by', a.display_name,
          'why', (
            select w.text
            from log.words w
            where w.entry = e.id and w.field = 'why' and (e.for_unit = any(mine) or array_remove(seen, known.said_of) <> '{}')))
        from log.entry e
        left join units.unit u on u.id = e.for_unit
        left join signin.account a on a.id = e.recorded_by
        where e.id = known.entry));
    records := (
      select json_agg(json_build_object(
        'version', h.version,
        'seq', (select coalesce(max(e.seq), 0) from log.entry e where coalesce(e."case", e.person) = h.person),
        'holders', (
          select coalesce(json_agg(distinct unit), '[]') from now."case" c cross join unnest(c.units) as unit where c.person = p.person),
        'home', p.unit,
        'line', api.record_line(
          p, known.standing = 'asked' and known.said_of = p.person and array_remove(seen, p.person) <> '{}', mine,
          walls.units_reading('name'), walls.units_reading('identity'))
      ) order by asked.place)
      from unnest(array[one, other]) with ordinality as asked(person, place)
      join now.person p on p.person = asked.person
      join now.person_head h on h.person = p.person);
    meanwhile := api.meanwhile(known, mine);
  end if;

  if purpose is not null then
    insert into log.access (account, person, what, purpose, detail)
    values (who, one, case when records is null then 'comparison refused' else 'comparison' end, same_view.purpose,
      json_build_object('with', other));
  end if;
  return query
  select
    a.id, a.display_name,
    (
      select coalesce(json_agg(json_build_object('office', h.office, 'unit', h.unit)), '[]')
      from signin.office_holding h
      where h.account = who and h.held @> walls.today()
    ),
    i.kind, app.moment(app.clock(same_view.clock)), k.request::bytea, k.answer, same_view.pair, same_view.records, same_view.meanwhile
  from signin.account a
  cross join app.installation i
  left join log.idempotency k on k.account = a.id and k.key = same_view.key
  where a.id = who;
end $$;

-- How many questions of other units wait for an answer about records that the session sees.
create function api.same_waiting() returns int
language plpgsql stable security definer set search_path = '' as $$
declare
  mine text[] := walls.units();
begin
  return (
    select count(*)
    from now.same_pair q
    join now.person of on of.person = q.said_of
    join now.person that on that.person = case q.said_of when q.low then q.high else q.low end
    where q.standing = 'asked' and api.reads(that.person, that.unit, mine) and not api.reads(of.person, of.unit, mine));
end $$;

-- Questions that wait for an answer about records of the session's units, and pairs in its reach that are likely one person and of which nothing was said.
create function api.same_list(session bytea, most int) returns json
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session);
  mine text[] := walls.units();
  naming text[] := walls.units_reading('name');
  numbering text[] := walls.units_reading('identity');
  listed json;
begin
  if who is null then
    return null;
  end if;
  perform api.touch(session);
  with mine_among as (
    -- Whose names the session reads, among those in any pair: each record is asked once.
    select p.person
    from now.person p
    where (p.person in (select l.low from now.likely l union select l.high from now.likely l))
      and (p.unit = any(naming) or exists (select from now."case" c where c.person = p.person and c.units && naming))
  ),
  likely as (
    select l.low, l.high, l.score, l.signs
    from now.likely l
    join mine_among a on a.person = l.low
    join mine_among b on b.person = l.high
    where not exists (select from now.same_pair s where (s.low, s.high) = (l.low, l.high))
      and not exists (
        select from now.person x join now.person y on y.canonical = x.canonical where x.person = l.low and y.person = l.high)
  ),
  nearest as (select l.* from likely l order by l.score desc, l.low, l.high limit most),
  asked as (
    select p.*
    from now.same_pair p
    join now.person a on a.person = p.low
    join now.person b on b.person = p.high
    where p.standing = 'asked' and (api.reads(a.person, a.unit, mine) or api.reads(b.person, b.unit, mine))
  )
  select json_build_object(
    'total', (select count(*) from likely),
    'likely', (
      select coalesce(json_agg(json_build_object(
        'score', n.score, 'signs', n.signs, 'one', api.record_line(a, false, mine, naming, numbering),
        'other', api.record_line(b, false, mine, naming, numbering)
      ) order by n.score desc, n.low, n.high), '[]')
      from nearest n
      join now.person a on a.person = n.low
      join now.person b on b.person = n.high),
    'asked', (
      select coalesce(json_agg(json_build_object(
        'at', app.moment(e.recorded_at), 'unit', u.name, 'why', (select w.text from log.words w where w.entry = e.id and w.field = 'why'),
        'mine', api.reads(of.person, of.unit, mine) and not api.reads(that.person, that.unit, mine),
        'one', api.record_line(of, true, mine, naming, numbering), 'other', api.record_line(that, false, mine, naming, numbering)
      ) order by e.recorded_at), '[]')
      from asked q
      join log.entry e on e.id = q.entry
      left join units.unit u on u.id = e.for_unit
      join now.person of on of.person = q.said_of
      join now.person that on that.person = case q.said_of when q.low then q.high else q.low end)
  ) into listed;
  insert into log.access (account, what, purpose, detail)
  values (who, 'duplicates listed', 'duplicates', json_build_object(
    'shown', (
      select coalesce(json_agg(distinct r.person), '[]')
      from (
        select l #>> '{one,person}' as person from json_array_elements(listed -> 'likely') l
        union
        select l #>> '{other,person}' from json_array_elements(listed -> 'likely') l
        union
        select l #>> '{one,person}' from json_array_elements(listed -> 'asked') l
      ) r)));
  return listed;
end $$;

grant execute on function api.same_view, api.same_list to hoa_nhap_app;
grant execute on function api.same_waiting to hoa_nhap_owner;
