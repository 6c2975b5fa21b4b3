-- The session's reach. `api.enter` sets account, day, units and offices for the transaction; what is dearer is asked when it is needed, once a statement, as
-- `(select walls.units_reading('note'))` or, in `any`, `(select …)::text[]`.
create function walls.account() returns uuid
language sql stable parallel safe
return nullif(current_setting('hoa_nhap.account', true), '')::uuid;

create function walls.today() returns date
language sql stable parallel safe
return nullif(current_setting('hoa_nhap.day', true), '')::date;

create view walls.reach as
select w.unit, w.same, o.words, o.admin, (w.same or o.reach = 'below') and o.words <> '{}' as sees
from signin.office_holding h
join signin.office o on o.name = h.office
join units.within w on w.holder = h.unit and w.since <= walls.today()
where h.account = walls.account() and h.held @> walls.today();

-- Units whose cases the session may see.
create function walls.units() returns text[]
language sql stable parallel safe
return coalesce(nullif(current_setting('hoa_nhap.units', true), '')::text[], '{}');

-- Whether the session may write in the name of an office: it holds it, or types for others, in the unit or in the one that took it over.
create function walls.acts_for(office text, unit text) returns boolean
language sql stable parallel safe
return array[office || ' ' || unit, '* ' || unit] && coalesce(nullif(current_setting('hoa_nhap.acting', true), '')::text[], '{}');

-- The session's own units, with those they took over.
create function walls.own_units() returns text[]
language sql stable security definer set search_path = ''
return (select coalesce(array_agg(r.unit), '{}') from walls.reach r where r.sees and r.same);

-- Units in which one of the session's offices may read this class of words.
create function walls.units_reading(class text) returns text[]
language sql stable security definer set search_path = ''
return (select coalesce(array_agg(r.unit), '{}') from walls.reach r where r.sees and class = any(r.words));

-- Units whose accounts the session manages: its own and all below.
create function walls.units_managed() returns text[]
language sql stable security definer set search_path = ''
return (select coalesce(array_agg(r.unit), '{}') from walls.reach r where r.admin);

grant execute on all functions in schema walls to hoa_nhap_log, hoa_nhap_app;
