-- The rounds of the units that the session sees, as they were opened and closed.
create function api.rounds_seen() returns table (
  id uuid, name text, unit text, "from" date, until date, hamlet text, opened_by uuid, office text, opened_at timestamptz, closing json, closed_at timestamptz)
language sql stable set search_path = ''
begin atomic
  select
    e.id, e.body::json -> 'says' ->> 'name', e.body::json -> 'says' ->> 'unit', (e.body::json -> 'says' ->> 'from')::date,
    (e.body::json -> 'says' ->> 'until')::date, e.body::json -> 'says' ->> 'hamlet', e.recorded_by, e.for_office, e.recorded_at,
    c.body::json -> 'says', c.recorded_at
  from log.entry e
  left join log.entry c on c.kind = 'ledger' and c.name = '@survey-close' and c.body::jsonb -> 'says' ->> 'round' = e.id::text
  where e.kind = 'ledger' and e.name = '@survey-round' and e.body::json -> 'says' ->> 'unit' = any(walls.units());
end;

-- The answers of a round: the last that was said of each person, by whichever of their records (`whose` is the first of them).
create function api.round_answers(round uuid)
returns table (whose uuid, person uuid, entry uuid, result text, "to" text, "on" text, recorded_by uuid, recorded_at timestamptz)
language sql stable set search_path = ''
begin atomic
  select distinct on (coalesce(p.canonical, p.person))
    coalesce(p.canonical, p.person), e.person, e.id, e.body::json -> 'says' ->> 'result', e.body::json -> 'says' ->> 'to', left(e.happened, 10),
    e.recorded_by, e.recorded_at
  from log.entry e
  join now.person p on p.person = e.person
  where e.kind = 'identity' and e.name = '@survey' and e.body::jsonb -> 'says' ->> 'round' = round_answers.round::text
  order by coalesce(p.canonical, p.person), e.recorded_at desc, e.seq desc;
end;

-- The statement that said first what an entry says, however often it was corrected.
create function api.first_said(entry uuid) returns uuid
language sql stable set search_path = ''
begin atomic
  with recursive chain (id, corrects, depth) as (
    select e.id, e.corrects, 0 from log.entry e where e.id = entry
    union all
    select e.id, e.corrects, c.depth + 1 from chain c join log.entry e on e.id = c.corrects
  )
  select c.id from chain c order by c.depth desc limit 1;
end;

-- Whether a residence was taken back or is over, by its first statement; the end of an end gives it back.
create function api.residence_ended(whose uuid, root uuid) returns boolean
language plpgsql stable set search_path = '' as $$
begin
  return exists (
    select
    from log.entry e
    where e.person = whose and e."case" is null and e.kind = 'identity' and e.name = '@end' and e.body::jsonb #>> '{says,what}' = 'residence'
      and api.first_said((e.body::jsonb #>> '{says,of}')::uuid) = root
      and not api.residence_ended(whose, api.first_said(e.id)));
end $$;

-- The address where each of these persons lives, as `livesAt` has it: of the residence that began last and neither ended nor was taken back, as it was
-- corrected last. All at once, and ends are looked for only of those who have one.
create function api.last_addresses(persons uuid[]) returns table (person uuid, address text)
language sql stable set search_path = ''
begin atomic
  with recursive
  said as materialized (
    select
      e.id, e.person, e.name, e.seq, left(e.happened, 10) as "on", e.corrects, e.body::json #>> '{says,from}' as "from",
      e.body::json #>> '{says,until}' as until
    from log.entry e
    where e.person = any(persons) and e."case" is null and e.kind = 'identity' and e.name in ('@register', '@residence', '@end')
  ),
  chained (id, root) as (
    select s.id, s.id from said s where s.corrects is null
    union all
    select s.id, c.root from chained c join said s on s.corrects = c.id
  ),
  -- A residence that corrects the registration stands for what that said.
  standing as (
    select distinct on (c.root)
      c.root, s.id, s.person, s."on", s."from", s.until, min(s.seq) over (partition by c.root, s.name) as seq
    from chained c
    join said s on s.id = c.id
    where s.name <> '@end'
    order by c.root, s.name = '@residence' desc, s.seq desc
  )
  select distinct on (s.person) s.person, w.text
  from standing s
  left join log.words w on w.entry = s.id and w.field = 'address' and w.class = 'identity'
  where s.until is null
    and not case when s.person in (select x.person from said x where x.name = '@end') then api.residence_ended(s.person, s.root) else false end
  order by s.person, coalesce(s."from", s."on") desc, s."on" desc, s.seq desc;
end;

-- Whom a round asks about, each person once: who lives in the unit by the latest word or has a case there that is not over, in the hamlet when one is
-- named (also who has no address, whom nobody else would ask about), and everybody who was answered for.
create function api.round_persons(round uuid, unit text, hamlet text) returns setof uuid
language plpgsql stable set search_path = '' as $$
declare
  places text[] := array(select w.unit from units.within w where w.holder = round_persons.unit and w.same);
  here uuid[] := array(
    select p.person from now.person p where p.unit = any(places)
    union
    select c.person from now."case" c where c.state_kind <> 'end' and c.main_unit = any(places));
begin
  return query
  select coalesce(p.canonical, p.person)
  from unnest(here) as h(person)
  join now.person p on p.person = h.person
  left join api.last_addresses(case when hamlet is not null then here end) a on a.person = h.person
  where hamlet is null or a.address is null or strpos(' ' || app.fold(a.address), ' ' || app.fold(hamlet)) > 0
  union
  select a.whose from api.round_answers(round) a;
end $$;

-- Each person of a round with the record under which the session reads them: the one that was answered for, or the one that lives there. `seen`: it is of
-- the session's units. Who moved out of reach is told no more; for the hour in which the answer may be taken back its author sees whose it is.
create function api.round_records(round uuid, unit text, hamlet text, at timestamptz)
returns table (whose uuid, person uuid, seen boolean, just_said boolean)
language plpgsql stable set search_path = '' as $$
declare
  mine text[] := walls.units();
begin
  return query
  select distinct on (l.whose) l.whose, r.person, r.seen, r.just_said
  from api.round_persons(round_records.round, round_records.unit, hamlet) as l(whose)
  left join api.round_answers(round_records.round) s on s.whose = l.whose
  cross join lateral (
    select p.person, p.unit, api.reads(p.person, p.unit, mine) as seen, coalesce(api.just_said(p.person, s.entry, at), false) as just_said
    from now.person p
    where p.person = l.whose or p.canonical = l.whose
  ) r
  order by l.whose, not (r.seen or r.just_said), r.person is distinct from s.person, r.unit <> round_records.unit, r.person;
end $$;

create function api.survey_rounds(session bytea) returns json
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session);
begin
  if who is null then
    return null;
  end if;
  perform api.touch(session);
  return (
    select coalesce(json_agg(json_build_object(
      'id', r.id, 'name', r.name, 'unit', r.unit, 'unitName', u.name, 'from', r."from", 'until', r.until, 'hamlet', r.hamlet,
      'openedBy', a.display_name, 'closed', app.moment(r.closed_at),
      'listed', coalesce((r.closing ->> 'listed')::int, (select count(*) from api.round_persons(r.id, r.unit, r.hamlet))),
      'answered', coalesce((r.closing ->> 'answered')::int, (select count(*) from api.round_answers(r.id)))
    ) order by r.closed_at is not null, r.until desc, r.id), '[]')
    from api.rounds_seen() r
    join units.unit u on u.id = r.unit
    left join signin.account a on a.id = r.opened_by
  );
end $$;

-- A round with the persons it asks about; `late` is an answer written after the last day or after the closing. Reading it is written down with whose
-- names it showed.
create function api.survey_list(session bytea, round uuid, clock timestamptz default null) returns json
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session, clock);
  naming text[] := walls.units_reading('name');
  identifying text[] := walls.units_reading('identity');
  noting text[] := walls.units_reading('note');
  found json;
begin
  if who is null then
    return json_build_object('outcome', 'no session');
  end if;
  perform api.touch(session);
  select json_build_object(
    'outcome', 'read', 'now', app.moment(app.clock(clock)),
    'round', json_build_object(
      'id', r.id, 'name', r.name, 'unit', r.unit, 'unitName', u.name, 'from', r."from", 'until', r.until, 'hamlet', r.hamlet,
      'openedBy', a.display_name, 'closed', app.moment(r.closed_at), 'closing', r.closing, 'own', r.unit = any(walls.own_units())),
    'people', (
      with listed as materialized (select l.* from api.round_records(r.id, r.unit, r.hamlet, app.clock(clock)) l)
      select coalesce(json_agg(json_build_object(
        'person', o.person, 'birth', o.birth, 'sex', o.sex,
        'name', case when l.just_said or api.reads(o.person, o.unit, naming) then o.name end,
        'address', case when api.reads(o.person, o.unit, identifying) then d.address end,
        'entry', s.entry, 'own', s.person = o.person, 'result', s.result, 'to', t.name, 'on', s."on", 'by', b.display_name,
        'at', app.moment(s.recorded_at), 'late', s.recorded_at > r.closed_at or app.day(s.recorded_at) > r.until,
        'note', case when api.reads(o.person, o.unit, noting) then (select w.text from log.words w where w.entry = s.entry and w.field = 'note') end
      ) order by o.person is null, o.name_key collate "vi-x-icu", o.birth, l.whose), '[]')
      from listed l
      left join now.person o on o.person = l.person and (l.seen or l.just_said)
      left join api.round_answers(r.id) s on s.whose = l.whose
      left join api.last_addresses(array(select m.person from listed m)) d on d.person = o.person
      left join signin.account b on b.id = s.recorded_by
      left join units.unit t on t.id = s."to")
  ) into found
  from api.rounds_seen() r
  join units.unit u on u.id = r.unit
  left join signin.account a on a.id = r.opened_by
  where r.id = survey_list.round;
  if found is null then
    return json_build_object('outcome', 'not found');
  end if;
  insert into log.access (account, what, purpose, detail)
  values (who, 'survey opened', survey_list.round::text, json_build_object('people', json_array_length(found -> 'people'), 'shown', api.shown(found -> 'people')));
  return found;
end $$;

grant execute on function api.survey_rounds, api.survey_list to hoa_nhap_app;
