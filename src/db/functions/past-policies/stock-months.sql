-- Who holds which office at a site today, for who keeps its book: whose signatures close a month.
create function api.stock_offices(session bytea, of_site text, clock timestamptz default null) returns json
language plpgsql stable security definer set search_path = '' as $$
begin
  if api.enter(session, clock) is null or not api.stock_at(of_site) then
    return '[]';
  end if;
  return (
    select coalesce(json_agg(json_build_object('account', h.account, 'office', h.office)), '[]')
    from signin.office_holding h
    join units.within w on w.holder = h.unit and w.same
    where w.unit = any(api.stands_in(of_site)) and h.held @> walls.today());
end $$;

-- Counts of everything that a site answers for, between two days: the first signature and the second, and how far from the book each was.
create function api.stock_counts(session bytea, of_site text, first_day date, last_day date) returns json
language plpgsql stable security definer set search_path = '' as $$
begin
  if api.enter(session) is null or not api.stock_at(of_site) then
    return '[]';
  end if;
  return (
    select coalesce(json_agg(json_build_object(
      'id', e.id, 'at', app.moment(e.recorded_at), 'by', a.display_name, 'second', s.display_name, 'bottles', (e.body::json #>> '{says,bottles}')::int,
      'differs', (e.body::json #>> '{says,differs}')::boolean, 'why', w.text) order by e.recorded_at, e.id), '[]')
    from log.entry e
    left join signin.account a on a.id = e.recorded_by
    left join signin.account s on s.id = (e.body::json #>> '{says,second}')::uuid
    left join log.words w on w.entry = e.id and w.field = 'why'
    where e.kind = 'ledger' and e.name = '@stock-count' and e.for_unit = of_site and left(e.happened, 10)::date between first_day and last_day
      and e.body::json #>> '{says,occasion}' = 'month');
end $$;

grant execute on function api.stock_offices, api.stock_counts to hoa_nhap_app;
