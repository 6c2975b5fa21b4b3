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

-- Whether what a clinic said of a day answers a call. `anew`: made from the log again it is asked as of then, of which only guest days are known: the person may
-- be treated elsewhere since, or nowhere. Then it was the clinic that made the call, or the one that treated whoever was no guest of either.
create function api.answers_call(t now.dose_task, clinic text, on_day date, anew boolean) returns boolean
language sql stable set search_path = ''
return api.call_lies(t, on_day) = clinic or anew and (
  t.site = clinic or coalesce(api.clinic_at(api.place_of(api.records(t.person), on_day, '')), '') not in (t.site, clinic));
