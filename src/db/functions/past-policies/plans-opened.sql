-- The people behind a line of a plan that the session may see; of the others only how many cases they are.
create function api.plan_people(
  session bytea, how text, of_measure text, of_routes text[], of_states text[], of_seat text, homes jsonb, around text[], by_sex boolean, first_day date, last_day date, known bigint,
  slots jsonb, outside boolean, purpose text)
returns json
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session);
  mine text[] := walls.units();
  naming text[] := walls.units_reading('name');
  found json;
begin
  if who is null then
    return null;
  end if;
  perform api.touch(session);
  with behind as (
    select s."case", s.home, s.valid_from, s.valid_to
    from api.plan_cases(how, of_measure, of_routes, of_states, of_seat, homes, around, by_sex, first_day, last_day, known) s
    where api.in_slots(s.home, s.sex, slots, outside)
  ),
  seen as (
    select b.*, c.person, p.birth, case when c.units && naming then p.name end as name
    from behind b
    join now."case" c on c."case" = b."case" and c.units && mine
    join now.person p on p.person = c.person
  )
  select json_build_object(
    'hidden', (select count(distinct b."case") from behind b) - (select count(distinct s."case") from seen s),
    'people', (
      select coalesce(json_agg(json_build_object(
        'person', s.person, 'case', s."case", 'name', s.name, 'birth', s.birth, 'home', s.home, 'from', s.valid_from, 'until', s.valid_to
      ) order by s.name collate "vi-x-icu", s.birth), '[]')
      from seen s)
  ) into found;
  insert into log.access (account, what, purpose, detail)
  values (who, 'figure opened', purpose, json_build_object('measure', of_measure, 'states', of_states, 'from', first_day, 'until', last_day, 'known', known,
    'people', json_array_length(found -> 'people'), 'shown', api.shown(found -> 'people')));
  return found;
end $$;

-- What is counted at two cut-offs, the second no earlier than the first, and the cases whose place in a plan differs between them: who they are and since
-- when, when the session may see them, and why.
-- `began` and `ended` in the days between; `late`: it was so before and was written later; `corrected`; `moved` to another part for any other reason.
create function api.plan_changes(
  session bytea, how text, of_measure text, of_routes text[], of_states text[], of_seat text, homes jsonb, around text[], by_sex boolean, first_day date,
  day_before date, known_before bigint, day_after date, known_after bigint, purpose text)
returns json
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session);
  mine text[] := walls.units();
  naming text[] := walls.units_reading('name');
  found json;
begin
  if who is null then
    return null;
  end if;
  perform api.touch(session);
  with
  -- As tables: an array of the units of a province is compared one by one.
  of_mine as materialized (select distinct unnest(mine) as unit),
  of_naming as materialized (select distinct unnest(naming) as unit),
  before as (
    select * from api.plan_cases(how, of_measure, of_routes, of_states, of_seat, homes, around, by_sex, first_day, day_before, known_before)
  ),
  after as (
    select * from api.plan_cases(how, of_measure, of_routes, of_states, of_seat, homes, around, by_sex, first_day, day_after, known_after)
  ),
  differing as (
    select
      coalesce(a."case", b."case") as "case", coalesce(a.valid_from, b.valid_from) as valid_from, b."case" is not null as was, a."case" is not null as is,
      b.home as home_before, b.sex as sex_before, a.home as home_after, a.sex as sex_after
    from before b
    full join after a on a."case" = b."case"
    where a."case" is null or b."case" is null or (a.home, a.sex) is distinct from (b.home, b.sex)
  ),
  explained as (
    select d.*, case
      when not d.was and d.valid_from > day_before then 'began'
      when exists (
        select
        from log.entry e
        left join log.position p on p.entry = e.id
        where coalesce(e."case", e.person) = d."case" and e.corrects is not null
          and known_before is not null and (p.pos > known_before or p.pos is null) and (known_after is null or p.pos <= known_after)
        -- Case by case, by its index: else all entries there are were read for some fifteen cases.
        offset 0
      ) then 'corrected'
      when not d.was then 'late'
      when not d.is and how = 'stock' then 'ended'
      when not d.is then 'corrected'
      else 'moved'
    end as why
    from differing d
  ),
  shown as (
    select e.*, seen.person, seen.birth, seen.name
    from explained e
    -- Case by case too: all cases of the country were compared with the session's units.
    left join lateral (
      select
        p.person, p.birth,
        case when exists (select from unnest(c.units) as u(unit) where u.unit in (select n.unit from of_naming n)) then p.name end as name
      from now."case" c
      join now.person p on p.person = c.person
      where c."case" = e."case" and exists (select from unnest(c.units) as u(unit) where u.unit in (select m.unit from of_mine m))
      offset 0
    ) seen on true
  )
  select json_build_object(
    'before', (select json_agg(c) from (
      select b.home, b.sex, count(distinct b.person) as persons, count(distinct b."case") as episodes from before b group by b.home, b.sex) c),
    'after', (select json_agg(c) from (
      select a.home, a.sex, count(distinct a.person) as persons, count(distinct a."case") as episodes from after a group by a.home, a.sex) c),
    'changes', (select coalesce(json_agg(json_build_object(
    'person', s.person, 'case', case when s.person is not null then s."case" end, 'name', s.name, 'birth', s.birth, 'from', case when s.person is not null then s.valid_from end,
    'why', s.why,
    'before', case when s.was then json_build_object('home', s.home_before, 'sex', s.sex_before) end,
    'after', case when s.is then json_build_object('home', s.home_after, 'sex', s.sex_after) end
  ) order by s.why, s.name collate "vi-x-icu", case when s.person is not null then s.valid_from end), '[]') from shown s)) into found;
  insert into log.access (account, what, purpose, detail)
  values (who, 'figures compared', purpose, json_build_object('measure', of_measure, 'states', of_states, 'from', first_day,
    'before', day_before, 'after', day_after, 'shown', api.shown(found -> 'changes')));
  return found;
end $$;

grant execute on function api.plan_people, api.plan_changes to hoa_nhap_app;
