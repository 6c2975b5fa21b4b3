-- The clinic whose doctor answers a call on a day: the one that made it, as long as the person is treated there or takes doses there as a guest; then the one
-- that treats them. Of whom nobody treats any more it stays where it was made (docs/decisions/0632).
create function api.call_lies(t now.dose_task, on_day date) returns text
language sql stable set search_path = ''
return coalesce((
  select case when t.site in (api.clinic_of(c), api.clinic_at(api.place_of(r.records, on_day, coalesce(api.point_of(c, on_day), '')))) then t.site else api.clinic_of(c) end
  from (select api.records(t.person) as records) r
  join now."case" c on c.person = any(r.records) and c.measure = 'substitution' and c.state in ('admitted', 'running', 'transferring')
  order by t.site = any(c.units) desc, c.opened desc
  limit 1), t.site);
