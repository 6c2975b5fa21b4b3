-- Earlier names and places of a unit, oldest first, as `{until, name, parent}`, and these names for searching; null where there are none, as in an export
-- of before. `name` and `parent` are those of the day on which the rows were derived.
alter table units.unit
  add column was jsonb,
  add column past_key text;

-- What the rows of units were derived from: the reference lists, the rulings of officials, and the last day on which something changed by itself.
create table units.derived (
  only_row boolean primary key default true check (only_row),
  stamp text not null
);

-- Says which unit has the files of one below that ended without a successor or was divided.
alter table signin.office add column assigns boolean;

-- Seats that wait for somebody to say which unit has the case, as `{seat, unit, to}`.
alter table now."case" add column unassigned jsonb not null default '[]';
create index case_unassigned on now."case" ("case") where unassigned <> '[]';

-- Rulings about units are numbered one after the other, whoever made them.
create unique index entry_units on log.entry (seq) where kind = 'ruling' and person is null and name <> '@editions';

grant select, insert, update, delete on units.unit, units.successor, units.within, units.derived to hoa_nhap_log;
-- As before, but up from each unit instead of down to each, writing only what changed, and after a ruling only for the units that reach others through the
-- one it is about: the 58,000 rows of the country took 1.8 s each time. As the owner, since accounts forget their reach by it, which the writer of the log
-- does not change.
drop function units.refresh_within();
create function units.refresh_within(through text default null) returns void
language sql security definer set search_path = '' as $$
  with recursive
  touched as (
    select u.id from units.unit u where through is null
    union
    select through where through is not null
    union
    select w.unit from units.within w where w.holder = through
  ),
  reached (unit, holder, same, since) as (
    select t.id, t.id, true, '-infinity'::date from touched t
    union
    select r.unit, step.holder, r.same and step.same, greatest(r.since, step.since)
    from reached r
    cross join lateral (
      select u.parent as holder, false as same, '-infinity'::date as since from units.unit u where u.id = r.holder and u.parent is not null
      union all
      select s.new, true, s.since
      from units.successor s
      where s.old = r.holder and (s.chosen or not exists (select from units.successor o where o.old = s.old and o.new <> s.new))
    ) step
  ),
  fresh as materialized (
    select r.holder, r.unit, bool_or(r.same) as same, min(greatest(h.valid_from, r.since)) as since
    from reached r
    join units.unit h on h.id = r.holder
    group by r.holder, r.unit
  ),
  gone as (
    delete from units.within w
    where (through is null or w.unit in (select t.id from touched t))
      and not exists (select from fresh f where (f.holder, f.unit) = (w.holder, w.unit))
  )
  insert into units.within as w (holder, unit, same, since)
  select f.holder, f.unit, f.same, f.since from fresh f
  on conflict (holder, unit) do update set same = excluded.same, since = excluded.since
  where (w.same, w.since) <> (excluded.same, excluded.since);
$$;
grant execute on function units.refresh_within to hoa_nhap_log;
