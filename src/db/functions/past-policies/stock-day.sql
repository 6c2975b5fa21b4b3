-- What was written into the book of a site between two days, the newest first, at most so much.
create function api.stock_entries(of_site text, first_day date, last_day date, most int) returns json
language sql stable set search_path = ''
return (
  select coalesce(json_agg(json_build_object(
    'id', e.id, 'name', e.name, 'day', left(e.happened, 10), 'at', app.moment(e.recorded_at), 'by', a.display_name, 'second', s.display_name,
    'says', e.body::json -> 'says',
    -- Who signed it afterwards, of a count that owed its second signature.
    'signed', (
      select json_build_object('by', b.display_name, 'at', app.moment(x.recorded_at))
      from stock.day d
      join log.entry x on x.id = d.signed
      left join signin.account b on b.id = x.recorded_by
      where d.site = e.for_unit and d.day = left(e.happened, 10)::date and d.entry = e.id),
    'words', (select coalesce(json_object_agg(w.field, w.text), '{}') from log.words w where w.entry = e.id and w.text is not null),
    'undone', exists (select from log.entry x where x.kind = 'ledger' and x.name = '@stock-reverse' and x.for_unit = of_site and x.corrects = e.id)
  ) order by e.recorded_at desc, e.id desc), '[]')
  from (
    select x.* from log.entry x
    where x.kind = 'ledger' and x.name like '@stock-%' and x.for_unit = of_site and left(x.happened, 10)::date between first_day and last_day
    order by x.recorded_at desc, x.id desc
    limit most
  ) e
  left join signin.account a on a.id = e.recorded_by
  left join signin.account s on s.id = (e.body::json #>> '{says,second}')::uuid);

-- Doses that came into the book of a site after their day, from paper or from a machine, bottle by bottle, without whose they were.
create function api.stock_late(of_site text, first_day date, last_day date) returns json
language sql stable set search_path = ''
return (
  select coalesce(json_agg(json_build_object(
    'id', e.id, 'day', m.day, 'at', e.happened, 'typed', app.moment(e.recorded_at), 'by', a.display_name, 'second', s.display_name,
    'afar', e.body::json #> '{judged,by,afar}' is not null, 'from', m."from",
    'bottle', m.bottle, 'agent', b.agent, 'form', b.form, 'strength', b.strength, 'quantity', m.quantity) order by e.happened, e.id, m.no), '[]')
  from stock.move m
  join log.entry e on e.id = m.entry and e.kind = 'dose' and e.name = '@dose-given' and app.day(e.recorded_at) > m.day
  join stock.bottle b on (b.site, b.bottle) = (m.site, m.bottle)
  left join signin.account a on a.id = coalesce(e.signer, e.recorded_by)
  left join signin.account s on s.id::text = e.body::json #>> '{judged,by,second}'
  where m.site = of_site and m.day between first_day and last_day and m."to" = 'given');

-- The minutes of a day of a site: the lines of each bottle, what was written, and what of a dose was spilled or went back, without whose dose it was.
create function api.stock_day(session bytea, of_site text, of_day date, clock timestamptz default null) returns json
language plpgsql security definer set search_path = '' as $$
begin
  if api.enter(session, clock) is null then
    return '{"outcome": "no session"}';
  end if;
  if not api.stock_at(of_site) then
    return '{"outcome": "not found"}';
  end if;
  return json_build_object(
    'outcome', 'read', 'site', of_site, 'name', (select u.name from units.unit u where u.id = of_site), 'now', app.moment(app.clock(clock)),
    'entries', api.stock_entries(of_site, of_day, of_day, 500), 'late', api.stock_late(of_site, of_day, of_day),
    'lines', (
      select coalesce(json_agg(json_build_object(
        'day', l.day, 'bottle', l.bottle, 'agent', b.agent, 'form', b.form, 'strength', b.strength, 'lot', b.lot, 'expires', b.expires, 'from', l."from",
        'to', l."to", 'quantity', l.quantity, 'times', l.times) order by l.bottle, l.day nulls first, l."from", l."to"), '[]')
      from (
        select case when m.day = of_day then m.day end as day, m.bottle, m."from", m."to", sum(m.quantity) as quantity, count(*) as times
        from stock.move m
        where m.site = of_site and m.day <= of_day
        group by 1, m.bottle, m."from", m."to"
      ) l
      join stock.bottle b on b.site = of_site and b.bottle = l.bottle),
    'undone', (
      select coalesce(json_agg(json_build_object(
        'id', e.id, 'does', substr(e.name, 7), 'at', e.happened, 'by', a.display_name, 'second', s.display_name, 'afar', e.body::json #> '{judged,by,afar}' is not null, 'bottle', m.bottle, 'form', b.form,
        'quantity', m.quantity) order by e.happened, e.id, m.no), '[]')
      from stock.move m
      join log.entry e on e.id = m.entry and e.kind = 'dose' and e.name in ('@dose-spilled', '@dose-removed')
      join stock.bottle b on b.site = m.site and b.bottle = m.bottle
      left join signin.account a on a.id = coalesce(e.signer, e.recorded_by)
      left join signin.account s on s.id::text = e.body::json #>> '{judged,by,second}'
      -- A difference that is found with it is no second dose.
      where m.site = of_site and m.day = of_day and m."to" <> 'counted'));
end $$;

grant execute on function api.stock_day to hoa_nhap_app;
