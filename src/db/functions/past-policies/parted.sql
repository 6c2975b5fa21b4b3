-- Records that were one person and are none any more: what was written meanwhile of the doses of one may stand under the other, and nobody knows which of the
-- two humans swallowed what was given then (docs/decisions/0691).

-- Records that were one person with these, and are not now, each with a time of it.
create function api.once_one(of_records uuid[]) returns table (person uuid, since timestamptz, until timestamptz)
language plpgsql stable set search_path = '' as $$
declare
  kin uuid[] := api.kin(of_records);
  pairs now.same_pair[] := '{}';
  word record;
begin
  if kin <@ of_records then
    return;
  end if;
  for word in
    select (api.pair_said(e)) as said, e.recorded_at as at, lead(e.recorded_at) over (order by p.pos nulls last, e.tx, e.id) as next
    from log.entry e
    left join log.position p on p.entry = e.id
    where e.person = any(kin) and e.name in ('@same', '@apart')
    order by p.pos nulls last, e.tx, e.id
  loop
    pairs := array(select q from unnest(pairs) q where (q.low, q.high) <> ((word.said).low, (word.said).high)) || (word.said);
    return query
    with now_one as materialized (select g.person, g.canonical from api.grouped(pairs) g where g.canonical is not null)
    select o.person, word.at, coalesce(word.next, 'infinity')
    from now_one o
    where o.person <> all(of_records) and exists (select from now_one m where m.person = any(of_records) and m.canonical = o.canonical);
  end loop;
end $$;

-- The dose that an entry is about in the end: a spill is of a cup, a rest and a replacement are of the dose that they complete, a removal is of what it takes back.
create function api.dose_meant(e log.entry) returns log.entry
language plpgsql stable set search_path = '' as $$
declare
  of_entry uuid;
  one log.entry;
begin
  loop
    of_entry := coalesce(e.body::jsonb #>> '{says,of}', e.body::jsonb #>> '{says,as,rest}', e.body::jsonb #>> '{says,as,replaces}')::uuid;
    select d.* into one from log.entry d where d.id = of_entry and d.kind = 'dose';
    if one.id is null then
      return e;
    end if;
    e := one;
  end loop;
end $$;

-- What was written of doses under records that were one person with these and are not now, and what of these is about doses of those. `ours`: of a dose of
-- these records. `theirs`: stands under these and is of a dose of those. `shared`: a dose of those, of a day on which they were one person, or that a machine or a
-- sheet gave which had them as one; with what was written of it.
create function api.doses_beside(of_records uuid[], since text) returns table (e log.entry, how text)
language plpgsql stable set search_path = '' as $$
declare
  others uuid[];
begin
  if not exists (select from now.person p where p.person = any(of_records) and p.family is not null) then
    return;
  end if;
  others := array(select k from unnest(api.kin(of_records)) k where k <> all(of_records));
  if others = '{}' then
    return;
  end if;
  return query
  with parted as materialized (select o.person, max(o.until) as at from api.once_one(of_records) o group by o.person),
  written as materialized (
    select x as one, api.dose_meant(x) as meant
    from log.entry x
    where x.person = any(others || of_records) and x.kind = 'dose' and left(x.name, 6) = '@dose-' and x.name <> '@dose-called' and x.happened >= since
  )
  select w.one, 'ours' from written w where (w.one).person = any(others) and (w.meant).person = any(of_records)
  union all
  select w.one, 'theirs' from written w where (w.one).person = any(of_records) and (w.meant).person = any(others)
  union all
  select w.one, 'shared'
  from written w
  join parted p on p.person = (w.meant).person
  cross join lateral (select (w.meant).body::jsonb -> 'says' as says, left((w.meant).happened, 10)::timestamp at time zone 'Asia/Ho_Chi_Minh' as of_day) d
  where (w.meant).name in ('@dose-given', '@dose-handed-out') and (
    p.at >= d.of_day
    or d.says -> 'records' ?| array(select r::text from unnest(of_records) r)
    -- The list of the evening before, and numbered sheets that went ahead of a storm.
    or d.says ? 'paper' and p.at >= d.of_day - interval '1 day'
    or d.says ? 'sheet' and p.at >= d.of_day - interval '8 days');
end $$;

-- Uses of rights of those records that keep the right of these. Outside at whoever may have had them as one person: they went out before the two parted, or by
-- telephone to a machine that may not have heard of it. Given, and no doctor has signed since whose dose it was: who calls a right out, or prints it, reads no finding.
create function api.outside_beside(of_records uuid[], first_day date, last_day date) returns setof now.dose_right
language plpgsql stable set search_path = '' as $$
begin
  if not exists (select from now.person p where p.person = any(of_records) and p.family is not null) then
    return;
  end if;
  return query
  select r.*
  from (select o.person, max(o.until) as at from api.once_one(of_records) o group by o.person) p
  join now.dose_right r on r.person = p.person and r."is" <> 'given' and r.day between first_day and last_day
  join log.entry e on e.id = r.entry
  -- The rights were read some time before they were handed out.
  where p.at >= e.recorded_at - interval '10 minutes'
    or (r."is" = 'call' or e.name in ('@right-told', '@right-read-in')) and p.at >= e.recorded_at - interval '8 days'
    -- A lease that was renewed since: the machine may not have the newer sheet.
    or r."is" = 'lease' and exists (
      select
      from log.entry h
      where h.kind = 'ledger' and h.name in ('@right-leased', '@right-moved') and h.happened >= app.moment(p.at - interval '9 days')
        and h.recorded_at - interval '10 minutes' <= p.at
        and h.body::jsonb #> '{says,changes}' @> jsonb_build_array(jsonb_build_object('person', r.person, 'day', r.day, 'part', r.part)))
  union all
  select r.*
  from api.doses_beside(of_records, first_day::text) b
  join now.dose_right r on r.entry = (b.e).id and r."is" = 'given' and r.day between first_day and last_day
  where b.how = 'shared' and not exists (
    select
    from log.entry c
    where c.person = any(of_records) and c.kind = 'dose' and left(c.name, 6) = '@care-' and c.name = '@care-confirm' and c.happened >= first_day::text
      and c.for_office = 'clinicDoctor' and c.recorded_at > (b.e).recorded_at and c.body::jsonb #>> '{says,finding}' = 'DD-01')
  union all
  -- Given, by a line of a machine that could only be kept as it came: no dose of the log asks about it.
  select r.*
  from (select o.person, max(o.until) as at from api.once_one(of_records) o group by o.person) p
  join now.dose_right r on r.person = p.person and r."is" = 'given' and r.day between first_day and last_day
  where p.at >= r.day::timestamp at time zone 'Asia/Ho_Chi_Minh' - interval '8 days' and not exists (select from now.dose d where d.entry = r.entry)
    and not exists (
      select
      from log.entry c
      where c.person = any(of_records) and c.kind = 'dose' and left(c.name, 6) = '@care-' and c.name = '@care-confirm' and c.happened >= first_day::text
        and c.for_office = 'clinicDoctor' and c.body::jsonb #>> '{says,finding}' = 'DD-01' and c.recorded_at > all(
          select e.recorded_at
          from now.dose_told t
          join log.entry e on e.id = t.entry
          where (t.site, t.day, t.person) = (r.site, r.day, r.person)));
end $$;

-- Doses and orders that stand under these records and were given or signed in the time in which they were one person with others: by the log, or where it was told
-- later, by its minute; or which a machine gave to whom it had as one with them. Older orders too, when an order or a stop was written in that time: whose
-- order that took the place of, nobody knows.
create function api.unsure_of(of_records uuid[], since text) returns setof uuid
language sql stable set search_path = ''
begin atomic
  select e.id
  from log.entry e
  where e.person = any(of_records) and e.kind = 'dose' and (
      left(e.name, 6) = '@dose-' and e.name in ('@dose-given', '@dose-handed-out') and e.happened >= since
      or left(e.name, 6) = '@care-' and e.name = '@care-order')
    and exists (
      select
      from api.once_one(of_records) o
      where e.recorded_at between o.since and o.until
        or e.body::jsonb -> 'says' ?| array['line', 'paper'] and e.happened between app.moment(o.since) and app.moment(o.until)
        or e.body::jsonb #> '{says,records}' ? o.person::text
        or e.name = '@care-order' and exists (
          select
          from log.entry x
          where x.person = any(o.person || of_records) and x.kind = 'dose' and left(x.name, 6) = '@care-' and x.name in ('@care-order', '@care-stop')
            and x.recorded_at between o.since and o.until and x.recorded_at > e.recorded_at));
end;
