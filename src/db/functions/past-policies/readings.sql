-- How questions that the texts leave open are read where the session works: what its own unit said, or one that its unit lies in; the newest first. Entries
-- about nobody lie together in the index of (case or person, number). Null when the session is over.
create function api.readings(session bytea, clock timestamptz default null) returns json
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session, clock);
begin
  if who is null then
    return null;
  end if;
  return (
    select coalesce(json_agg(json_build_object(
      'question', said.says ->> 'question', 'reading', said.says ->> 'reading', 'why', coalesce(said.why, said.says ->> 'why'),
      'unit', said.unit, 'unitName', u.name, 'office', said.for_office, 'by', a.display_name, 'at', app.moment(said.recorded_at),
      'own', said.unit = any(walls.own_units())) order by said.recorded_at desc, said.id desc), '[]')
    from (
      -- Reasons were sealed with the body before they became words.
      select e.id, e.body::json -> 'says' as says, e.body::json -> 'says' ->> 'unit' as unit, w.text as why, e.for_office, e.recorded_by, e.recorded_at
      from log.entry e
      left join log.words w on w.entry = e.id and w.field = 'why'
      where coalesce(e."case", e.person) is null and e.kind = 'ledger' and e.name = '@reading'
    ) said
    join units.unit u on u.id = said.unit
    left join signin.account a on a.id = said.recorded_by
    where exists (
      select from units.within w
      where w.holder = said.unit and w.since <= walls.today()
        and w.unit in (
          select h.unit from signin.office_holding h where h.account = who and h.held @> walls.today()))
  );
end $$;

grant execute on function api.readings to hoa_nhap_app;
