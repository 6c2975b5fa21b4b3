-- Whether the session works where a book of drugs is kept, and reads it.
create function api.stock_at(site text) returns boolean
language sql stable set search_path = ''
return 'stock' = any(api.own_words(site));

-- A bottle as a decision about a dose reads it (`Bottle` of src/dosing/situation/site.ts). Without a setting of its own it is worked within what reads the
-- bottles: 6 µs each, of 14.
create function api.bottle_json(b stock.bottle) returns json
language sql stable
return json_build_object(
  'id', b.bottle, 'agent', b.agent, 'form', json_build_object('is', b.form, 'strength', b.strength), 'lot', b.lot, 'expires', b.expires,
  'recalled', b.recalled, 'opened', b.opened,
  'balance', case b.form when 'solution' then json_build_object('unit', 'ml', 'volume', b.balance) else json_build_object('unit', 'mg', 'dose', b.balance) end);

-- The opening count and the bottles of the cabinet of the day of a site, as a decision about a dose reads them. Why it could not be counted is words, and not
-- read here. `named`: bottles that something told of a dose names, wherever they stand by now. `away`: those on their way to another site.
create function api.cabinet_of(site text, day date, named text[] default null) returns json
language sql stable set search_path = ''
return json_build_object(
  'opening', coalesce(
    (
      select case d.opening
        when 'agrees' then json_build_object('is', d.opening, 'by', d.by)
        when 'differs' then json_build_object('is', d.opening, 'by', d.by, 'record', d.entry)
        else json_build_object('is', d.opening, 'by', array_remove(array[d.by, d.second], null), 'reason', '')
      end
      from stock.day d
      where d.site = cabinet_of.site and d.day = cabinet_of.day
    ),
    '{"is": "not entered"}'),
  'bottles', coalesce(
    (
      select json_agg(api.bottle_json(b) order by b.expires, b.bottle)
      from stock.bottle b
      where b.site = cabinet_of.site and b.place = 'day' and b.balance > 0
    ),
    '[]'),
  'named', coalesce(
    (
      select json_agg(api.bottle_json(b)::jsonb || jsonb_build_object('place', b.place, 'since', (
        select min(m.day) from stock.move m where m.site = b.site and m.bottle = b.bottle and m."from" in ('supplier', 'elsewhere', 'transit'))))
      from stock.bottle b
      where b.site = cabinet_of.site and b.bottle = any(named)
    ),
    '[]'),
  'away', coalesce((select json_agg(b.bottle) from stock.bottle b where b.site = cabinet_of.site and b.place = 'transit' and b.balance > 0), '[]'));

-- Bottles that stood in the cabinet of the day in the last week and are gone from it, or empty: a dose on paper may have come from one.
create function api.stood_of(of_site text, on_day date) returns json
language sql stable set search_path = ''
return (
  select coalesce(json_agg(api.bottle_json(b) order by b.expires, b.bottle), '[]')
  from stock.bottle b
  where b.site = of_site and (b.place <> 'day' or b.balance = 0) and b.bottle in (
    select m.bottle from stock.move m where m.site = of_site and m.day >= on_day - 7 and 'day' in (m."from", m."to")));

-- Bottles in which something else was found than the book has, in the unit of each, as an entry of a count says them.
create function api.found_in(of_entry uuid, of_site text) returns json
language sql stable set search_path = ''
return (
  select coalesce(json_agg(json_build_object('bottle', b.bottle, 'form', b.form, 'book', f.book, 'found', f.found) order by b.bottle), '[]')
  from log.entry e
  cross join lateral jsonb_to_recordset(e.body::jsonb #> '{says,found}') as f(bottle text, book int, found int)
  join stock.bottle b on b.site = of_site and b.bottle = f.bottle
  where e.id = of_entry);

-- Counts of a site, or of the points of a clinic, that opened a day with one signature and wait for the other one, oldest first.
create function api.owed_counts(of_site text) returns json
language sql stable set search_path = ''
return (
  select coalesce(json_agg(json_build_object(
    'entry', d.entry, 'site', d.site, 'siteName', u.name, 'day', d.day, 'opening', d.opening, 'by', d.by, 'byName', a.display_name,
    'why', (select w.text from log.words w where w.entry = d.entry and w.field = 'why'),
    'found', api.found_in(d.entry, d.site)) order by d.day, u.name), '[]')
  from stock.day d
  join units.unit u on u.id = d.site and (u.id = of_site or u.parent = of_site)
  join signin.account a on a.id = d.by
  where d.owes and d.signed is null);

-- What the points of a clinic that its head released to one person found otherwise than their books on a day, no count says yet, and the clinic signed for in
-- the last half hour neither (docs/decisions/0656). A count that opens the day needs no signature from afar (0640), a month is closed at one table.
create function api.waiting_counts(of_site text, on_day date, by_now timestamptz) returns json
language sql stable set search_path = ''
return (
  select coalesce(json_agg(json_build_object(
    'entry', e.id, 'site', e.for_unit, 'siteName', u.name, 'at', app.moment(e.recorded_at), 'by', e.recorded_by, 'byName', a.display_name,
    'occasion', e.body::jsonb #>> '{says,occasion}', 'found', api.found_in(e.id, e.for_unit)) order by e.recorded_at), '[]')
  from units.unit u
  join log.entry e on e.for_unit = u.id and e.kind = 'ledger' and e.name like '@stock-%' and e.name = '@stock-found' and left(e.happened, 10)::date = on_day
  join signin.account a on a.id = e.recorded_by
  where u.kind = 'dispensing-point' and u.parent = of_site and e.body::jsonb #>> '{says,occasion}' in ('closing', 'store') and api.released(u.id, on_day) is not null
    and not exists (
      select from log.entry x
      where x.for_unit = u.id and x.kind = 'ledger' and x.name like '@stock-%' and x.name = '@stock-count' and left(x.happened, 10)::date = on_day
        and x.body::jsonb #> '{says,occasion}' = e.body::jsonb #> '{says,occasion}' and x.recorded_at >= e.recorded_at)
    and not exists (
      select from log.entry x
      where x.for_unit = of_site and x.kind = 'ledger' and x.name like '@stock-%' and x.name = '@stock-beside' and left(x.happened, 10)::date = on_day
        and x.body::jsonb #>> '{says,of}' = e.id::text and x.recorded_at > by_now - interval '30 minutes'));

-- What the clinic signed from afar for a count of a site, in the last half hour, and no count has used.
create function api.counts_beside(of_site text, on_day date, by_now timestamptz) returns json
language sql stable set search_path = ''
return (
  select coalesce(json_agg(json_build_object(
    'entry', b.id, 'by', b.recorded_by, 'byName', a.display_name, 'at', app.moment(b.recorded_at), 'occasion', f.body::jsonb #>> '{says,occasion}',
    'found', f.body::jsonb #> '{says,found}') order by b.recorded_at), '[]')
  from log.entry b
  join log.entry f on f.id = (b.body::jsonb #>> '{says,of}')::uuid and f.for_unit = of_site
  join signin.account a on a.id = b.recorded_by
  where b.for_unit = api.clinic_at(of_site) and b.kind = 'ledger' and b.name like '@stock-%' and b.name = '@stock-beside' and left(b.happened, 10)::date = on_day
    and b.recorded_at > by_now - interval '30 minutes'
    and not exists (
      select from log.entry x
      where x.for_unit = of_site and x.kind = 'ledger' and x.name like '@stock-%' and x.name = '@stock-count' and left(x.happened, 10)::date = on_day
        and x.body::jsonb #>> '{says,afar}' = b.id::text));

-- What a decision about the book of a site reads, and the page of its cabinet shows, at one moment: nothing where the session reads no book there. `of_entry`:
-- an entry that is to be undone; `of_to`: whereto something is sent. Whoever stands in it is named; nobody who takes drugs does.
create function api.stock_view(
  session bytea, of_site text, key uuid default null, of_entry uuid default null, of_to text default null, clock timestamptz default null) returns json
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session, clock);
  today date := walls.today();
  found json;
begin
  if who is null then
    return '{"outcome": "no session"}';
  end if;
  if not api.stock_at(of_site) then
    return '{"outcome": "not found"}';
  end if;
  found := json_build_object(
    'outcome', 'read', 'site', of_site, 'clinic', coalesce(api.clinic_at(of_site), of_site), 'name', (select u.name from units.unit u where u.id = of_site), 'now', app.moment(app.clock(clock)), 'account', who,
    'stored', (select json_build_object('request', encode(k.request, 'hex'), 'answer', k.answer) from log.idempotency k where k.account = who and k.key = stock_view.key),
    'offices', (
      select coalesce(json_agg(distinct h.office), '[]')
      from signin.office_holding h
      where h.account = who and h.held @> today and walls.acts_for(h.office, of_site)),
    'staff', (
      select coalesce(json_agg(json_build_object('account', a.id, 'login', a.login, 'name', a.display_name) order by a.display_name), '[]')
      from (
        select distinct h.account
        from signin.office_holding h
        join units.within w on w.holder = h.unit and w.same
        where w.unit = any(api.stands_in(of_site)) and h.held @> today and api.signs_beside(h.office)
      ) h
      join signin.account a on a.id = h.account and a.disabled_at is null),
    -- Somebody there keeps a book today, into which it can come.
    'takes', exists (
      select
      from signin.office_holding h
      join signin.office o on o.name = h.office and 'stock' = any(o.words)
      join units.within w on w.holder = h.unit and w.same
      where w.unit = of_to and h.held @> today),
    'adoptions', (
      select coalesce(json_agg(e.body::json -> 'says' order by e.recorded_at, e.id), '[]')
      from log.entry e
      where e.for_unit = coalesce(api.clinic_at(of_site), of_site) and e.kind = 'ledger' and e.name in ('@adoption', '@adoption-asked') and e.name = '@adoption'),
    'bottles', (
      select coalesce(json_agg(json_build_object(
        'bottle', b.bottle, 'agent', b.agent, 'form', b.form, 'strength', b.strength, 'lot', b.lot, 'expires', b.expires, 'recalled', b.recalled,
        'place', b.place, 'balance', b.balance,
        -- What the last doses left in it by measuring short is found by a count alone.
        'emptied', b.balance = 0 and exists (select from stock.move m where m.site = b.site and m.bottle = b.bottle and m.day >= today - 1)
      ) order by b.expires, b.lot, length(b.bottle), b.bottle), '[]')
      from stock.bottle b
      where b.site = of_site),
    'unclosed', (
      select max(d.day) from stock.day d where d.site = of_site and d.day between today - 7 and today - 1 and d.closing is null),
    'day', (
      select json_build_object(
        'opening', d.opening, 'by', d.by, 'second', d.second, 'entry', d.entry, 'byName', a.display_name,
        -- What left the cabinet after the count that closed the day opens it again.
        'closing', case when not exists (
          select
          from stock.move m
          join log.entry e on e.id = m.entry
          join log.entry c on c.id = d.closing and e.recorded_at > c.recorded_at
          where m.site = of_site and m.day = today and 'day' in (m."from", m."to")) then d.closing end)
      from stock.day d
      join signin.account a on a.id = d.by
      where d.site = of_site and d.day = today),
    'alone', api.alone_at(of_site, who, today),
    'owed', api.owed_counts(of_site),
    'waits', api.waiting_counts(of_site, today, app.clock(clock)), 'beside', api.counts_beside(of_site, today, app.clock(clock)),
    'deliveries', (
      select coalesce(json_agg(json_build_object(
        'entry', d.entry, 'from', d."from", 'fromName', u.name, 'sent', d.sent,
        'bottles', (
          select coalesce(json_agg(json_build_object(
            'bottle', b.bottle, 'agent', b.agent, 'form', b.form, 'strength', b.strength, 'lot', b.lot, 'expires', b.expires, 'place', b.place,
            'quantity', m.quantity, 'recalled', b.recalled) order by m.no), '[]')
          from stock.move m
          join stock.bottle b on (b.site, b.bottle) = (m.site, m.bottle)
          where m.entry = d.entry and m."to" = 'transit')) order by d.sent, d.entry), '[]')
      from stock.delivery d
      join units.unit u on u.id = d."from"
      where d."to" = of_site and d.settled is null),
    'undo', (
      select json_build_object(
        'id', e.id, 'does', case e.kind when 'dose' then 'dose' else substr(e.name, 8) end, 'effects', coalesce(e.body::json #> '{says,effects}', '[]'),
        'undone', exists (select from log.entry x where x.kind = 'ledger' and x.name = '@stock-reverse' and x.for_unit = of_site and x.corrects = e.id))
      from log.entry e
      where e.id = of_entry and e.for_unit = of_site and e.kind in ('ledger', 'dose')),
    -- Drug that people took in the last days, by what it is: the days that the stock will last follow from it.
    'used', (
      select coalesce(json_agg(json_build_object('agent', u.agent, 'form', u.form, 'strength', u.strength, 'quantity', u.quantity, 'days', u.days)), '[]')
      from (
        select b.agent, b.form, b.strength, sum(m.quantity) as quantity, today - min(m.day) as days
        from stock.move m
        join stock.bottle b on (b.site, b.bottle) = (m.site, m.bottle)
        where m.site = of_site and m.day between today - 28 and today - 1 and m."from" = 'day' and m."to" in ('given', 'home')
        group by b.agent, b.form, b.strength
      ) u),
    'entries', api.stock_entries(of_site, today - 30, today + 1, 60));
  return found;
end $$;

-- The sites whose book the session keeps.
create function api.stock_sites(session bytea) returns json
language plpgsql security definer set search_path = '' as $$
begin
  if api.enter(session) is null then
    return null;
  end if;
  return (
    select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) order by u.name), '[]')
    from units.unit u
    where u.kind in ('clinic', 'dispensing-point') and u.valid_to is null and api.stock_at(u.id));
end $$;

-- The book of a site between two days, by drug and day: what went from where to where, and what all of it had come to before the first day.
create function api.stock_book(session bytea, of_site text, first_day date, last_day date, clock timestamptz default null) returns json
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
    'late', api.stock_late(of_site, first_day, last_day),
    'lines', (
      select coalesce(json_agg(json_build_object(
        'day', l.day, 'agent', l.agent, 'form', l.form, 'strength', l.strength, 'lot', l.lot, 'expires', l.expires, 'from', l."from", 'to', l."to",
        'quantity', l.quantity, 'times', l.times) order by l.day nulls first, l.agent, l.form, l.strength, l.lot, l."from", l."to"), '[]')
      from (
        select
          case when m.day >= first_day then m.day end as day, b.agent, b.form, b.strength, b.lot, b.expires, m."from", m."to", sum(m.quantity) as quantity,
          -- A dose from two bottles of a drug is given once.
          count(*) filter (where m.day < first_day or m.no = (
            select min(o.no)
            from stock.move o
            join stock.bottle d on (d.site, d.bottle) = (o.site, o.bottle)
            where o.entry = m.entry and o.site = m.site and (o."from", o."to") = (m."from", m."to")
              and (d.agent, d.form, d.strength) = (b.agent, b.form, b.strength))) as times
        from stock.move m
        join stock.bottle b on (b.site, b.bottle) = (m.site, m.bottle)
        where m.site = of_site and m.day <= last_day
        group by 1, b.agent, b.form, b.strength, b.lot, b.expires, m."from", m."to"
      ) l));
end $$;

grant execute on function api.stock_view, api.stock_sites, api.stock_book to hoa_nhap_app;
