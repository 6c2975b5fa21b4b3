-- Records of the same person as this one, itself first among those of nobody else. Of a record nobody knows, itself.
create function api.records(whose uuid) returns uuid[]
language sql stable security definer set search_path = ''
begin atomic
  select coalesce(
    (select array_agg(o.person order by o.person) from now.person p join now.person o on o.canonical = p.canonical where p.person = whose),
    array[whose]);
end;

-- Which two of these records were said to be the same: what may be undone.
create function api.same_links(of_records uuid[]) returns json
language sql stable security definer set search_path = ''
begin atomic
  select coalesce(json_agg(json_build_array(p.low, p.high) order by p.low, p.high), '[]')
  from now.same_pair p
  where p.standing = 'same' and p.low = any(of_records);
end;

-- Records that were ever joined to one of these, and these: only one writer at a time writes of them.
create function api.kin(whose uuid[]) returns uuid[]
language sql stable set search_path = ''
begin atomic
  select array_agg(k.person)
  from (
    select unnest(whose) as person
    union
    select o.person from now.person p join now.person o on o.family = p.family where p.person = any(whose)
  ) k;
end;

-- What an entry says of its person and of another one: null for entries that say nothing of the kind.
create function api.pair_said(e log.entry) returns now.same_pair
language sql stable
return case when e.name in ('@same-asked', '@same', '@same-refused', '@apart') then (
  select row(
    least(e.person, s.other), greatest(e.person, s.other),
    case e.name when '@same-asked' then 'asked' when '@same' then 'same' else 'different' end,
    s.turn, e.person, e.id, e.name = '@same')::now.same_pair
  from jsonb_to_record(e.body::jsonb -> 'says') as s(other uuid, turn int)
) end;

-- The last word on every pair, as known at a position of the log; without one all that is written.
create function api.pairs_said(known bigint) returns setof now.same_pair
language sql stable set search_path = ''
begin atomic
  select distinct on (s.low, s.high)
    s.low, s.high, s.standing, s.turn, s.said_of, s.entry, bool_or(s.joined) over (partition by s.low, s.high)
  from log.entry e
  left join log.position p on p.entry = e.id
  cross join lateral api.pair_said(e) s
  where e.name in ('@same-asked', '@same', '@same-refused', '@apart') and (known is null or p.pos <= known)
  order by s.low, s.high, s.turn desc;
end;

-- The canonical record and the family of every record in these pairs; null for none but itself. Groups are small, so each record walks through its own.
create function api.grouped(pairs now.same_pair[]) returns table (person uuid, canonical uuid, family uuid)
language sql stable set search_path = ''
begin atomic
  with recursive edge as (
    select p.low as one, p.high as other, p.standing = 'same' as standing from unnest(pairs) p where p.joined
    union all
    select p.high, p.low, p.standing = 'same' from unnest(pairs) p where p.joined
  ),
  reached as (
    select e.one as start, e.one as person, true as standing from edge e
    union
    select r.start, e.other, r.standing and e.standing
    from reached r
    join edge e on e.one = r.person
  ),
  summed as (
    select
      r.start, (array_agg(r.person order by r.person) filter (where r.standing))[1] as canonical, count(*) filter (where r.standing) as records,
      (array_agg(r.person order by r.person))[1] as family
    from reached r
    group by r.start
  )
  select s.start, case when s.records > 1 then s.canonical end, s.family from summed s;
end;

-- Cases that answers have laid to another record than the one they lie in, with those that stand on them, as known at a position. The last answer counts.
create function api.laid(known bigint) returns table ("case" uuid, person uuid, record uuid)
language sql stable set search_path = ''
begin atomic
  with recursive answered as (
    select distinct on (a.key) a.key::uuid as "case", a.value::uuid as person
    from log.entry e
    left join log.position p on p.entry = e.id
    cross join lateral jsonb_each_text(e.body::jsonb -> 'says' -> 'cases') a
    where e.name = '@apart' and (known is null or p.pos <= known)
    order by a.key, p.pos desc nulls first, e.tx desc, e.id desc
  ),
  laid as (
    select a."case", a.person, o.person as record from answered a join log.entry o on coalesce(o."case", o.person) = a."case" and o.seq = 1
    union
    select e."case", l.person, l.record
    from laid l
    join log.entry e on e.person = l.record and e."case" is not null and e.kind in ('act', 'ruling') and e.seq = 1
      and e.body::jsonb -> 'from' ->> 'case' = l."case"::text
  )
  select l."case", l.person, l.record from laid l where l.person <> l.record;
end;

-- Puts each record of the families of these to its canonical one.
create function api.regroup(seeds uuid[]) returns void
language plpgsql set search_path = '' as $$
declare
  kin uuid[] := api.kin(seeds);
begin
  update now.person p set canonical = g.canonical, family = g.family
  from api.grouped(array(select q from now.same_pair q where q.joined and (q.low = any(kin) or q.high = any(kin)))) g
  where p.person = g.person and (p.canonical, p.family) is distinct from (g.canonical, g.family);
end $$;

-- Lays these cases, with all that stand on them, to the records they belong to by an answer: `cases` of the body of an `@apart`, a record by case.
create function api.lay_cases(answers jsonb) returns void
language plpgsql set search_path = '' as $$
begin
  with recursive laid as (
    select a.key::uuid as "case", a.value::uuid as person from jsonb_each_text(answers) a
    union
    select c."case", l.person
    from laid l
    join now."case" o on o."case" = l."case"
    join now."case" c on coalesce(o.record, o.person) in (c.person, c.record) and l."case" = any(c.stands_on)
  )
  update now."case" c set
    person = l.person,
    record = case when coalesce(c.record, c.person) <> l.person then coalesce(c.record, c.person) end
  from laid l
  where c."case" = l."case" and c.person <> l.person;
end $$;

-- Rows of what these entries say of pairs of records, the heads of both of which were taken: the other one is named `beside`.
create function api.write_same(made log.entry[], beside jsonb) returns void
language plpgsql set search_path = '' as $$
declare
  said record;
begin
  for said in
    select (api.pair_said(e)).*, e.name, e.body::jsonb -> 'says' -> 'cases' as cases
    from unnest(made) e
    where e.name in ('@same-asked', '@same', '@same-refused', '@apart')
  loop
    if not coalesce(beside, '[]') @> jsonb_build_array(jsonb_build_object(
      'person', case said.said_of when said.low then said.high else said.low end)) then
      raise exception 'the version of the other record was not read' using errcode = 'check_violation';
    end if;
    insert into now.same_pair as p (low, high, standing, turn, said_of, entry, joined)
    values (said.low, said.high, said.standing, said.turn, said.said_of, said.entry, said.joined)
    on conflict (low, high) do update set
      standing = excluded.standing, turn = excluded.turn, said_of = excluded.said_of, entry = excluded.entry,
      joined = p.joined or excluded.joined
    where p.turn + 1 = excluded.turn;
    if not found then
      raise exception 'something else was said of the pair meanwhile' using errcode = 'check_violation';
    end if;
    if said.name in ('@same', '@apart') then
      perform api.regroup(array[said.low, said.high]);
    end if;
    if said.cases is not null then
      perform api.lay_cases(said.cases);
    end if;
  end loop;
end $$;

-- All of it anew from the log, after the rows of all persons and cases.
create function api.rebuild_same() returns void
language plpgsql set search_path = '' as $$
begin
  delete from now.same_pair;
  insert into now.same_pair select p.* from api.pairs_said(null) p;
  update now.person p set canonical = g.canonical, family = g.family
  from api.grouped(array(select q from now.same_pair q)) g
  where p.person = g.person;
  update now."case" c set person = l.person, record = l.record from api.laid(null) l where c."case" = l."case";
end $$;

-- What the log says of who is whom, and what the rows say, where the two differ.
create function api.same_differences() returns table (person uuid, what text, id text, stored json, derived json)
language sql stable set search_path = ''
begin atomic
  select coalesce(s.low, d.low), 'pair', coalesce(s.low, d.low) || ' ' || coalesce(s.high, d.high), to_json(s), to_json(d)
  from now.same_pair s
  full join api.pairs_said(null) d on (d.low, d.high) = (s.low, s.high)
  where to_jsonb(s) is distinct from to_jsonb(d)
  union all
  select coalesce(p.person, g.person), 'canonical', coalesce(p.person, g.person)::text,
    json_build_object('canonical', p.canonical, 'family', p.family), json_build_object('canonical', g.canonical, 'family', g.family)
  from (select q.person, q.canonical, q.family from now.person q where q.family is not null) p
  full join api.grouped(array(select q from api.pairs_said(null) q)) g on g.person = p.person
  where (p.canonical, p.family) is distinct from (g.canonical, g.family)
  union all
  select coalesce(c.record, l.record), 'case', coalesce(c."case", l."case")::text,
    json_build_object('of', c.person), json_build_object('of', l.person)
  from (select q."case", q.person, q.record from now."case" q where q.record is not null) c
  full join api.laid(null) l on l."case" = c."case"
  where (c.person, c.record) is distinct from (l.person, l.record);
end;

-- Whether the session may have this said. What may be said when was decided by the caller on both heads; here is who may say it at all:
-- of two records that it sees, or in answer to what was asked about one that it sees, or asking about one that a search by the exact number told of.
create function api.may_say_same(e log.entry) returns boolean
language plpgsql stable set search_path = '' as $$
declare
  said now.same_pair := api.pair_said(e);
  that uuid := case e.person when said.low then said.high else said.low end;
  known now.same_pair;
  sees_that boolean;
begin
  select p.* into known from now.same_pair p where p.low = said.low and p.high = said.high;
  sees_that := exists (select from now.person p where p.person = that and api.reads(p.person, p.unit, walls.units()));
  -- Nothing said of the pair yet is no ground.
  return coalesce(case e.name
    when '@same-asked' then sees_that or api.may_open(that)
    when '@same' then sees_that or known.standing = 'asked' and known.said_of = that
    when '@same-refused' then sees_that or known.standing = 'asked'
    -- A case that is laid elsewhere is read there by its own units.
    else known.standing = 'same' and (sees_that or not exists (
      select
      from jsonb_each_text(e.body::jsonb -> 'says' -> 'cases') a
      join now."case" c on c."case" = a.key::uuid
      where c.person <> a.value::uuid))
  end, false);
end $$;

grant execute on function api.records, api.same_links to hoa_nhap_owner;
