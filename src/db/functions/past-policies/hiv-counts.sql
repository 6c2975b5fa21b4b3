-- How many people with HIV clinics of the session's reach counted at the end of a quarter, oldest first: numbers, who wrote them and from what. `known`: up to a
-- position of the log; null for all.
create function api.hiv_counts(session bytea, clinics text[], of_period text, known bigint default null) returns json
language plpgsql stable security definer set search_path = '' as $$
declare
  reach text[];
begin
  if api.enter(session) is null then
    return null;
  end if;
  reach := walls.units();
  return (
    select coalesce(json_agg(json_build_object(
      'unit', e.for_unit, 'says', e.body::json -> 'says', 'by', a.display_name, 'office', e.for_office, 'at', app.moment(e.recorded_at))
      order by e.recorded_at, e.id), '[]')
    from log.entry e
    left join log.position p on p.entry = e.id
    left join signin.account a on a.id = e.recorded_by
    where e.kind = 'ledger' and e.name = '@hiv-count' and e.for_unit = any(clinics) and e.for_unit = any(reach)
      and e.body::json #>> '{says,period}' = of_period
      and (hiv_counts.known is null or p.pos <= hiv_counts.known));
end $$;

grant execute on function api.hiv_counts to hoa_nhap_app;
