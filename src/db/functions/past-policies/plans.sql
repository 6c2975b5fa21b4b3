-- Who stands for whom as believed at a position of the log, now without one.
create function api.standing_for(known bigint) returns table (what uuid, whose uuid)
language sql stable set search_path = ''
begin atomic
  select s.what, s.whose
  from spans.stands_for s
  where case when known is null then s.known_to is null else s.known_from <= known and (s.known_to is null or s.known_to > known) end;
end;

-- The cases that a figure counts, as believed at a position of the log (now without one): `stock` in one of the states at the end of the last day, `flow` come
-- into one of them for the first time in the days from the first to the last. Each stands under the unit of `among` that had a part in it by the last
-- day, the last one if they changed (of two that have one at once, the one that came to it later) and none if there was none; without `among` under the unit
-- that had it. Its person is the canonical one.
create function api.counted(
  how text, of_measure text, of_routes text[], of_states text[], among text[], first_day date, last_day date, known bigint)
returns table (person uuid, "case" uuid, unit text, valid_from date, valid_to date)
language sql stable set search_path = ''
begin atomic
  with believed as (
    select s.* from spans.span s
    where s.measure = of_measure
      and (case when known is null then s.known_to is null else s.known_from <= known and (s.known_to is null or s.known_to > known) end)
  ),
  in_question as (
    select b.* from believed b
    where (of_routes is null or b.route = any(of_routes)) and (of_states is null or b.state = any(of_states))
  ),
  -- Once for all cases: asked case by case, the spans of a measure were read as often as there are cases.
  named as (
    select distinct on (b."case") b."case", n.unit
    from believed b
    cross join lateral unnest(b.units) with ordinality as n(unit, place)
    where b.valid_from <= last_day and n.unit = any(among)
    order by b."case", b.valid_from desc, n.place desc
  )
  select
    coalesce(canonical.whose, laid.whose, q.person), q."case", case when among is null then q.units[1] else n.unit end, q.valid_from, q.valid_to
  from in_question q
  left join named n on n."case" = q."case"
  left join api.standing_for(known) laid on laid.what = q."case"
  left join api.standing_for(known) canonical on canonical.what = coalesce(laid.whose, q.person)
  where case how
    when 'stock' then q.valid_from <= last_day and (q.valid_to is null or q.valid_to > last_day)
    when 'flow' then q.valid_from between first_day and last_day
      and not exists (select from in_question b where b."case" = q."case" and b.valid_from < q.valid_from)
  end;
end;

-- The sex of the person a case was opened for, as said by a position of the log (by now without one), as `foldIdentity` has it.
create function api.sex_known(of_case uuid, known bigint) returns text
language sql stable set search_path = ''
begin atomic
  with recursive
  said as (
    select e.id, e.name, e.seq, left(e.happened, 10) as happened, e.corrects, e.body::jsonb -> 'says' as says
    from log.entry e
    where e.person = (select c.person from log.entry c where coalesce(c."case", c.person) = of_case limit 1)
      and e.kind = 'identity' and e.name in ('@register', '@describe')
      and (known is null or exists (select from log.position p where p.entry = e.id and p.pos <= known))
  ),
  rooted (id, root, first) as (
    select s.id, s.id, s.seq from said s where s.corrects is null or s.corrects not in (select c.id from said c)
    union all
    select s.id, r.root, r.first from said s join rooted r on r.id = s.corrects
  ),
  standing as (
    select distinct on (r.root, s.name) s.name, s.happened, r.first, s.says
    from said s
    join rooted r on r.id = s.id
    order by r.root, s.name, s.seq desc
  )
  select s.says ->> 'sex'
  from standing s
  where s.says ->> 'sex' is not null
  order by s.name = '@describe' desc, s.happened desc, s.first desc
  limit 1;
end;

-- The counted cases of a plan. `homes` names the part of the plan that a unit belongs to; without it, each unit is its own. `sex` only when asked for.
create function api.plan_cases(
  how text, of_measure text, of_routes text[], of_states text[], homes jsonb, by_sex boolean, first_day date, last_day date, known bigint)
returns table (person uuid, "case" uuid, home text, sex text, valid_from date, valid_to date)
language sql stable set search_path = ''
begin atomic
  select
    c.person, c."case", case when homes is null then c.unit else homes ->> c.unit end,
    case when by_sex then api.sex_known(c."case", known) end, c.valid_from, c.valid_to
  from api.counted(
    how, of_measure, of_routes, of_states, case when homes is not null then array(select jsonb_object_keys(homes)) end, first_day, last_day, known) c;
end;

create function api.plan_counts(
  how text, of_measure text, of_routes text[], of_states text[], homes jsonb, by_sex boolean, first_day date, last_day date, known bigint)
returns table (home text, sex text, persons int, episodes int)
language sql stable security definer set search_path = ''
begin atomic
  select c.home, c.sex, count(distinct c.person)::int, count(distinct c."case")::int
  from api.plan_cases(how, of_measure, of_routes, of_states, homes, by_sex, first_day, last_day, known) c
  group by c.home, c.sex;
end;

-- Whether a case of this home and sex stands in one of the slots; `outside`: in a home of the plan and in none of them.
create function api.in_slots(home text, sex text, slots jsonb, outside boolean) returns boolean
language sql immutable set search_path = ''
return (not outside or home is not null) and outside <> exists (
  select from jsonb_to_recordset(slots) as s(home text, sex text)
  where s.home is not distinct from in_slots.home and (s.sex is null or s.sex = in_slots.sex));

grant execute on function api.plan_counts to hoa_nhap_app;
