-- Releases of a clinic's points, oldest first: who let a point with one person work alone, from a day until another.
create function api.releases_kept(clinic text) returns setof log.entry
language sql stable set search_path = ''
begin atomic
  select e.* from log.entry e where e.kind = 'ledger' and e.name = '@release' and e.for_unit = clinic order by e.recorded_at, e.id;
end;

-- The supervisor who lets one person of a point work alone on a day, as long as they hold an office at its clinic: by the latest word about that point. Null: nobody does, and at a clinic itself nobody may.
create function api.released(site text, on_day date) returns json
language sql stable set search_path = ''
return (
  select json_build_object('by', w.signer, 'until', w.says ->> 'until')
  from (
    select e.signer, e.body::jsonb -> 'says' as says
    from log.entry e
    where e.kind = 'ledger' and e.name = '@release' and e.for_unit = api.clinic_at(site) and e.body::jsonb #>> '{says,point}' = site
    order by e.recorded_at desc, e.id desc
    limit 1
  ) w
  where api.clinic_at(site) <> site and on_day between (w.says ->> 'from')::date and (w.says ->> 'until')::date
    and exists (
      select from signin.office_holding h
      where h.account = w.signer and h.unit = any(api.stands_in(site)) and h.held @> on_day and api.signs_beside(h.office)));
