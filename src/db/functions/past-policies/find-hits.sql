-- Somebody who may be meant. `far` adds up what differs from the query, 1 for a slip of a finger; `begun` that the last syllable was only begun.
create type api.hit as (person uuid, far real, begun boolean, because text[]);

-- The units whose offices let the session read a class of words: what lies within `below`, and what `own` are and took over.
create type api.reach as (below text[], own text[], today date);

create function api.reach_of(class text) returns api.reach
language sql stable set search_path = ''
begin atomic
  select (h.below, h.own, walls.today())::api.reach from walls.holders(class) h;
end;

-- The ways in which a reach leads to a unit; and to a person, by the own unit or by one of a case. Without `set`, so that a query takes them in.
create function api.ways(reach api.reach, unit text) returns setof text
language sql stable
begin atomic
  select w.holder from units.within w
  where w.unit = ways.unit and w.since <= (reach).today and (w.holder = any((reach).below) or (w.same and w.holder = any((reach).own)));
end;

create function api.ways(reach api.reach, person uuid) returns setof text
language sql stable
begin atomic
  select w.holder
  from (
    select p.unit from now.person p where p.person = ways.person
    union all
    select unnest(c.units) from now."case" c where c.person = ways.person
  ) u
  cross join lateral api.ways(reach, u.unit) w(holder);
end;
