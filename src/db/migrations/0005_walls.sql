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

-- Whatever changes a reach takes away what was kept of it, in the same transaction; the version tells those who had read it before.
create function walls.forget_reach() returns trigger
language plpgsql as $$
begin
  if tg_level = 'STATEMENT' then
    update signin.account a set reach_day = null, reach_version = a.reach_version + 1;
  else
    update signin.account a set reach_day = null, reach_version = a.reach_version + 1
    where a.id = case tg_op when 'DELETE' then old.account else new.account end;
  end if;
  return null;
end $$;

create trigger forget_reach after insert or update or delete on signin.office_holding for each row execute function walls.forget_reach();
create trigger forget_reach after insert or update or delete or truncate on signin.office for each statement execute function walls.forget_reach();
create trigger forget_reach after insert or update or delete or truncate on units.within for each statement execute function walls.forget_reach();

grant execute on function walls.account, walls.today, walls.units, walls.acts_for, walls.own_units, walls.units_reading, walls.units_managed
to hoa_nhap_log, hoa_nhap_app;
