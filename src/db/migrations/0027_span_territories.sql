-- Where a unit lies, for finding spans: the root of its line (a province, by its code), as it was when a span named the unit for the first time, and for
-- ever. It decides nothing: whoever asks for some units looks where each of them lies and finds every span that names one of them, whatever was ruled of
-- units since, and then looks at the units themselves.
create table spans.territory (
  unit text primary key,
  territory text not null
);
create trigger insert_only before update or delete or truncate on spans.territory for each statement execute function app.refuse_change();
grant select, insert on spans.territory to hoa_nhap_log;
grant select on spans.territory to hoa_nhap_report;

-- The root of a unit's line by its id without the day, so that a province and the one of its name after it are one: of what took over from others the root
-- of the first of these, whose lines are older and finer. Nothing of a unit that is not there.
create function spans.root_of(unit text) returns text
language sql stable set search_path = '' as $$
  with recursive up (id, parent, step) as (
    select u.id, u.parent, 1 from units.unit u where u.id = root_of.unit
    union all
    select n.id, n.parent, up.step + 1
    from up
    join units.unit n on n.id = coalesce((select min(s.old) from units.successor s where s.new = up.id), up.parent)
    where up.parent is not null and up.step < 16
  )
  select coalesce((select split_part(up.id, '@', 1) from up order by up.step desc limit 1), '');
$$;

-- Where these units lie, each territory once, in their order. Units that no span named before get theirs. One by one, by the key: in one query the table was
-- read whole for each span where nobody had analyzed it.
create function spans.territories_of(units text[]) returns text[]
language plpgsql set search_path = '' as $$
declare
  territories text[] := '{}';
  each text;
  lies text;
begin
  foreach each in array units loop
    select t.territory into lies from spans.territory t where t.unit = each;
    if not found then
      lies := spans.root_of(each);
      insert into spans.territory (unit, territory) values (each, lies) on conflict do nothing;
    end if;
    if lies <> all(territories) then
      territories := territories || lies;
    end if;
  end loop;
  return territories;
end $$;
grant execute on function spans.root_of, spans.territories_of to hoa_nhap_log;

-- What was found by each of its units in each of its places is found by the territory of its first unit, and rarely by another's. Whether a span is believed
-- and on which days it ends stands in the index too: of those of a year and a measure a third is believed at a position, and the others are not read.
drop index spans.span_of_first, spans.span_of_second, spans.span_of_third, spans.span_of_fourth, spans.span_of_more, spans.span_at_holding, spans.span_at_centre;
drop index spans.span_around, spans.span_around_now, spans.span_at_facility, spans.span_at_commune, spans.span_believed, spans.span_counted, spans.span_counted_now;
drop statistics spans.span_parts;

-- The same units lie in the same territories: looked up once for all spans that name them. All rows are written anew, instead of each again beside itself.
create temp table lying on commit drop as
select of.units, spans.territories_of(of.units) as territories from (select distinct s.units from spans.span s) of;
create temp table placed on commit drop as
select s.*, l.territories from spans.span s join lying l on l.units = s.units;
truncate spans.span;
alter table spans.span add territories text[] not null check (cardinality(territories) > 0);
insert into spans.span select p.* from placed p;

create function spans.place() returns trigger
language plpgsql set search_path = '' as $$
begin
  new.territories := spans.territories_of(new.units);
  return new;
end $$;
create trigger placed before insert or update of units on spans.span for each row execute function spans.place();

create index span_lying_first on spans.span (
  (territories[1]), measure, state, valid_from, (coalesce(valid_to, 'infinity')), known_from, (coalesce(known_to, 9223372036854775807)));
create index span_lying_second on spans.span (
  (territories[2]), measure, state, valid_from, (coalesce(valid_to, 'infinity')), known_from, (coalesce(known_to, 9223372036854775807)))
  where territories[2] is not null;
create index span_lying_more on spans.span (measure, valid_from) where cardinality(territories) > 2;
create statistics spans.span_territories on (cardinality(territories)) from spans.span;

-- Two seats that few cases have, in states that many are in.
create index span_at_holding on spans.span ((territories[1]), measure, state, valid_from) where (seats ->> 'holding') is not null;
create index span_at_centre on spans.span ((territories[1]), measure, state, valid_from) where (seats ->> 'centre') is not null;
create index span_at_holding_second on spans.span ((territories[2]), measure, state, valid_from)
  where (seats ->> 'holding') is not null and territories[2] is not null;
create index span_at_centre_second on spans.span ((territories[2]), measure, state, valid_from)
  where (seats ->> 'centre') is not null and territories[2] is not null;
create index span_at_facility on spans.span (
  (seats ->> 'facility'), measure, state, (coalesce(valid_to, 'infinity')), valid_from, known_from, (coalesce(known_to, 9223372036854775807)))
  where (seats ->> 'facility') is not null;
create index span_at_commune on spans.span (
  (seats ->> 'commune'), measure, state, (coalesce(valid_to, 'infinity')), valid_from, known_from, (coalesce(known_to, 9223372036854775807)))
  where (seats ->> 'commune') is not null;
create index span_believed on spans.span (person) where known_to is null;
create index span_counted on spans.span (measure, state, valid_from);
create index span_counted_now on spans.span (measure, state, valid_from) where known_to is null;
-- Of a case what was believed at one position is told by the index alone.
create index span_around on spans.span ("case", valid_from, known_from, (coalesce(known_to, 9223372036854775807)));
analyze spans.span;
