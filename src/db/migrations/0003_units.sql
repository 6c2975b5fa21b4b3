-- Administrative units and organisations. A code may name another unit later, so the id carries the day: `00004@2025-07-01`.
create table units.unit (
  id text primary key check (id ~ '^[0-9a-z][0-9a-z./@-]{0,59}$'),
  code text not null,
  kind text not null,
  name text not null,
  name_key text not null generated always as (app.fold(name)) stored,
  parent text references units.unit deferrable initially deferred,
  valid_from date not null,
  -- The first day on which it is no more.
  valid_to date,
  check (valid_to is null or valid_to > valid_from),
  check (parent is null or parent <> id)
);
create index unit_parent on units.unit (parent);
create index unit_name on units.unit (name_key collate "C");

-- Who takes over the files of a unit that ends. A unit that was split has several, and none counts until one is chosen.
create table units.successor (
  old text not null references units.unit,
  new text not null references units.unit,
  since date not null,
  chosen boolean not null,
  primary key (old, new),
  check (old <> new)
);
create index successor_new on units.successor (new);
create unique index successor_chosen on units.successor (old) where chosen;

-- Which units the office of a unit reaches: `same` for the unit and those it took over, otherwise those below. Kept by units.refresh_within.
create table units.within (
  holder text not null references units.unit,
  unit text not null references units.unit,
  same boolean not null,
  since date not null,
  primary key (holder, unit)
);
create index within_unit on units.within (unit);

create function units.refresh_within() returns void
language sql set search_path = '' as $$
  delete from units.within;
  insert into units.within (holder, unit, same, since)
  with recursive
  taken_over as (
    select s.old, s.new, s.since from units.successor s
    where s.chosen or not exists (select from units.successor o where o.old = s.old and o.new <> s.new)
  ),
  reached (holder, unit, same, since) as (
    select id, id, true, valid_from from units.unit
    union
    select r.holder, step.unit, r.same and step.same, greatest(r.since, step.since)
    from reached r
    cross join lateral (
      select u.id as unit, false as same, r.since as since from units.unit u where u.parent = r.unit
      union all
      select t.old, true, t.since from taken_over t where t.new = r.unit
    ) step
  )
  select holder, unit, bool_or(same), min(since) from reached group by holder, unit;
$$;

grant select on units.unit, units.successor, units.within to hoa_nhap_log;
