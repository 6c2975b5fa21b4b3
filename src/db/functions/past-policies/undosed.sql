-- Whom a clinic treats by the case and who had no dose for more than 30 days: since the last one, wherever it was given, or since the paper file was taken over
-- (docs/decisions/0661); with what was found out last of why, as far as the session reads it (docs/decisions/0683).
create function api.lost_at(of_site text, today date) returns table ("case" uuid, since date, undosed boolean, sought json)
language sql stable set search_path = ''
begin atomic
  select
    c."case", coalesce(l.last, t.taken), l.last is null,
    (
      select json_build_object('on', left(e.happened, 10), 'found', (
        select w.text from api.words_seen(array[e.person]) w where w.entry = e.id and w.field = 'found'))
      from log.entry e
      where e.person = any(api.records(c.person)) and e.kind = 'dose' and left(e.name, 6) = '@care-' and e.name = '@care-sought' and e."case" = c."case"
        and not exists (select from log.entry x where x.person = e.person and x.kind = 'dose' and x.corrects = e.id)
      order by e.happened desc, e.recorded_at desc
      limit 1)
  from now."case" c
  join now.person p on p.person = c.person
  cross join lateral (select api.last_dose(coalesce(p.canonical, p.person)) as last) l
  cross join lateral (select case when l.last is null then api.taken_over(c.person, c."case") end as taken) t
  where c.units && array[of_site] and c.measure = 'substitution' and c.state = 'running' and coalesce(l.last, t.taken) < today - 30;
end;
