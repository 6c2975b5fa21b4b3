-- Writes a line of the book and moves its bottle; false, and nothing written, where that cannot be: the bottle is not there, stands elsewhere, holds less, or
-- would go in parts from one shelf to another. What was given and is found spilled moves no bottle. What comes back goes where its bottle stands, and the line says so; an empty bottle is filled where the line
-- says. As `moved` of src/dosing/stock/book.ts. `anew`: a line of the past, whose neighbours the log may hold in another order than the bottle saw them in; a
-- bottle that was carried was carried whole.
create function api.move_stock(
  entry uuid, no int, site text, day date, bottle text, "from" text, "to" text, quantity bigint, anew boolean default false) returns boolean
language plpgsql set search_path = '' as $$
declare
  leaves boolean := "from" in ('store', 'day', 'quarantine', 'transit');
  arrives boolean := "to" in ('store', 'day', 'quarantine', 'transit');
  after stock.bottle;
begin
  update stock.bottle b set
    place = case when leaves and arrives or arrives and b.balance = 0 then move_stock."to" else b.place end,
    balance = b.balance + case when leaves = arrives then 0 when leaves then -move_stock.quantity else move_stock.quantity end,
    opened = b.opened or leaves and move_stock."to" in ('given', 'home')
  where b.site = move_stock.site and b.bottle = move_stock.bottle
    and (not leaves or b.place = move_stock."from" and b.balance >= case when arrives and anew then 1 else move_stock.quantity end)
    and (anew or not leaves or not arrives or b.balance = move_stock.quantity)
  returning b.* into after;
  if not found then
    return false;
  end if;
  insert into stock.move (entry, no, site, bottle, day, "from", "to", quantity)
  values (
    move_stock.entry, move_stock.no, move_stock.site, move_stock.bottle, move_stock.day, move_stock."from", case when arrives then after.place else move_stock."to" end,
    case when leaves and arrives then after.balance else move_stock.quantity end);
  return true;
end $$;

-- Where a dose goes to, and where what never happened comes back from.
create function api.outside_of(why text) returns text
language sql immutable set search_path = ''
return case when why = 'shortage' then 'counted' when why in ('days at home', 'removal of days at home') then 'home' else 'given' end;

-- Where a bottle of a site stands.
create function api.shelf_of(of_site text, of_bottle text) returns text
language sql stable set search_path = ''
return (select b.place from stock.bottle b where (b.site, b.bottle) = (of_site, of_bottle));

-- What a dose takes out of bottles of the day, or a removal puts back (`LedgerLine[]` of src/dosing/decide/record.ts). The last statement of its append: whoever
-- draws from the same bottle waits here. False: a bottle is not there, short, recalled or over by now, and nothing of the append may stay.
create function api.draw(entry uuid, site text, day date, lines jsonb) returns boolean
language plpgsql set search_path = '' set plan_cache_mode = force_generic_plan as $$
declare
  line record;
  outside text;
begin
  for line in
    select l.no::int, l.value ->> 'bottle' as bottle, l.value ->> 'does' as does, l.value ->> 'why' as why,
      coalesce(l.value #>> '{amount,volume}', l.value #>> '{amount,dose}')::bigint as quantity, l.value #>> '{amount,unit}' as unit
    from jsonb_array_elements(lines) with ordinality as l(value, no)
    order by l.value ->> 'bottle', l.no
  loop
    outside := api.outside_of(line.why);
    if line.does = 'out' and line.why = 'shortage' then
      -- What was found short with a dose that was removed since; wherever the bottle stands by now.
      if not api.move_stock(draw.entry, line.no, draw.site, draw.day, line.bottle, api.shelf_of(draw.site, line.bottle), outside, line.quantity) then
        return false;
      end if;
    elsif line.why = 'spill' then
      if not api.move_stock(
        draw.entry, line.no, draw.site, draw.day, line.bottle, case line.does when 'out' then 'given' else 'spilled' end,
        case line.does when 'out' then 'spilled' else 'given' end, line.quantity)
      then
        return false;
      end if;
    elsif line.does = 'out' then
      -- As `move_stock` of what leaves the day, in one statement.
      with drawn as (
        update stock.bottle b set balance = b.balance - line.quantity, opened = true
        where b.site = draw.site and b.bottle = line.bottle and b.place = 'day' and b.balance >= line.quantity and not b.recalled
          and b.expires >= draw.day and b.form = case line.unit when 'ml' then 'solution' else 'tablets' end
        returning b.bottle
      )
      insert into stock.move (entry, no, site, bottle, day, "from", "to", quantity)
      select draw.entry, line.no, draw.site, d.bottle, draw.day, 'day', outside, line.quantity from drawn d;
      if not found then
        return false;
      end if;
    elsif not api.move_stock(draw.entry, line.no, draw.site, draw.day, line.bottle, outside, 'day', line.quantity) then
      return false;
    end if;
  end loop;
  return true;
end $$;

-- The rows that follow from one entry of a book; false where they cannot stand beside those that are there.
create function api.write_stock(e log.entry, anew boolean default false) returns boolean
language plpgsql set search_path = '' as $$
declare
  says jsonb := e.body::jsonb -> 'says';
  on_day date := left(e.happened, 10)::date;
  effect jsonb;
  line record;
begin
  for effect in select f.value from jsonb_array_elements(says -> 'effects') f loop
    insert into stock.bottle (site, bottle, agent, form, strength, lot, expires, place, balance)
    select effect ->> 'site', b.bottle, b.agent, b.form, b.strength, b.lot, b.expires, b.place, 0
    from jsonb_to_recordset(effect -> 'bottles') as b(bottle text, agent text, form text, strength int, lot text, expires date, place text);
    for line in
      select m.no::int, m.value ->> 'bottle' as bottle, m.value ->> 'from' as "from", m.value ->> 'to' as "to", (m.value ->> 'quantity')::bigint as quantity
      from jsonb_array_elements(effect -> 'moves') with ordinality as m(value, no)
      order by m.no
    loop
      if not api.move_stock(e.id, line.no, effect ->> 'site', on_day, line.bottle, line."from", line."to", line.quantity, anew) then
        return false;
      end if;
    end loop;
    update stock.bottle b set recalled = true
    where b.site = effect ->> 'site' and b.lot in (select r from jsonb_array_elements_text(effect -> 'recalls') r);
  end loop;

  case
    when e.name = '@stock-count' and says ->> 'occasion' = 'opening' or e.name = '@stock-cannotCount' then
      insert into stock.day (site, day, opening, by, second, owes, entry)
      values (
        e.for_unit, on_day,
        case when e.name = '@stock-cannotCount' then 'cannot be counted' when (says ->> 'differs')::boolean then 'differs' else 'agrees' end,
        e.signer, (says ->> 'second')::uuid, says ? 'release', e.id);
    when e.name = '@stock-sign' then
      update stock.day d set signed = e.id where d.entry = (says ->> 'of')::uuid and d.owes and d.signed is null;
      return found;
    when e.name = '@stock-count' and says ->> 'occasion' = 'closing' then
      update stock.day d set closing = e.id where d.site = e.for_unit and d.day = on_day;
      return found;
    when e.name = '@stock-send' then
      insert into stock.delivery (entry, "from", "to", sent) values (e.id, e.for_unit, says ->> 'to', on_day);
    when e.name = '@stock-accept' then
      update stock.delivery d set settled = e.id
      where d.entry = (says ->> 'delivery')::uuid and d.settled is null and d."to" = e.for_unit;
      return found;
    when e.name = '@stock-reverse' then
      update stock.delivery d set settled = e.id where d.entry = e.corrects and d.settled is null;
    else null;
  end case;
  return true;
end $$;

-- Appends what a site writes into its book, with its rows. Mechanical, as `append`: what may be written was decided by the caller on the balances that it read
-- (`read`: bottle -> balance); doses go on meanwhile, and a bottle that changed makes it stale.
create function api.keep_stock(
  session bytea, key uuid, request bytea, entry jsonb, words jsonb, read jsonb, reply json, clock timestamptz default null)
returns table (outcome text, answer json)
language plpgsql security definer set search_path = '' as $$
declare
  begun record;
  made log.entry;
  says jsonb;
  turn bigint;
begin
  select * into begun from api.begins(session, key, request, entry, reply, clock);
  if begun.outcome is not null then
    return query select begun.outcome, begun.answer;
    return;
  end if;

  made := begun.made;
  says := made.body::jsonb -> 'says';
  -- Whoever writes into the same book waits for one another; doses do not.
  turn := hashtextextended(made.for_unit, api.lock_number('stock'));
  perform pg_advisory_xact_lock(turn);
  outcome := case
    when not coalesce(
      api.of_ledger(made) and made.name like '@stock-%' and walls.acts_for(made.for_office, made.for_unit) and made.for_unit = any(walls.units_reading('stock')), false) then 'no right'
    when says ->> 'second' is not null and not api.signs_with(made.recorded_by, (says ->> 'second')::uuid, made.for_unit) then 'no right'
    -- One person alone opens the day of a point that its head released, as long as nobody else works there.
    when says ->> 'release' is not null and (says ->> 'release')::uuid is distinct from api.alone_at(made.for_unit, made.recorded_by, walls.today()) then 'no right'
    when made.name = '@stock-sign' and not exists (
      select from stock.day d
      where d.entry = (says ->> 'of')::uuid and d.owes and not api.same_human(d.by, made.recorded_by) and api.clinic_at(d.site) = made.for_unit) then 'no right'
    -- From afar the clinic signs for what somebody else found today at a point of it; the count there names that signature, once and within half an hour, and
    -- as long as one person works there alone.
    when made.name = '@stock-beside' and not exists (
      select from log.entry f
      where f.id = (says ->> 'of')::uuid and f.kind = 'ledger' and f.name = '@stock-found' and f.for_unit <> made.for_unit
        and api.clinic_at(f.for_unit) = made.for_unit and left(f.happened, 10) = left(made.happened, 10) and not api.same_human(f.recorded_by, made.recorded_by)) then 'no right'
    when says ->> 'afar' is not null and (api.alone_at(made.for_unit, made.recorded_by, walls.today()) is null or not exists (
      select
      from jsonb_to_recordset(api.counts_beside(made.for_unit, walls.today(), made.recorded_at)::jsonb) as b(entry text, by text, occasion text)
      where b.entry = says ->> 'afar' and b.by = says ->> 'second' and b.occasion = says ->> 'occasion')) then 'no right'
    -- Another site's drug moves only by receiving what it sent.
    when exists (
      select from jsonb_array_elements(says -> 'effects') f
      where f.value ->> 'site' <> made.for_unit and not exists (
        select from stock.delivery d
        where made.name = '@stock-accept' and d.entry = (says ->> 'delivery')::uuid and d."from" = f.value ->> 'site' and d."to" = made.for_unit)
    ) then 'no right'
    when made.corrects is not null and exists (
      select from log.entry x where x.kind = 'ledger' and x.name = '@stock-reverse' and x.for_unit = made.for_unit and x.corrects = made.corrects) then 'stale'
    when (
      with held as (
        select b.bottle, b.balance from stock.bottle b
        where b.site = made.for_unit and b.bottle in (select r.key from jsonb_each(read) r)
        order by b.bottle
        for update
      )
      select count(*) from jsonb_each(read) r join held h on h.bottle = r.key and h.balance = r.value::bigint
    ) <> (select count(*) from jsonb_object_keys(read)) then 'stale'
    else 'done'
  end;
  if outcome = 'done' then
    begin
      perform api.write_log(made, array[made], words);
      if not api.write_stock(made) then
        raise exception 'the book moved on' using errcode = 'serialization_failure';
      end if;
    -- A bottle got the name, or the day its count, meanwhile.
    exception when serialization_failure or unique_violation then
      outcome := 'stale';
    end;
  end if;
  answer := api.ends(session, key, made.recorded_by, reply, outcome);
  return next;
end $$;

-- All rows of all books anew from the log, for a restore. The log holds what was written at once by its transactions, a bottle saw it by its lock: a dose that
-- does not fit yet waits for what came to its bottle, and is judged at the end.
create function api.derive_stock() returns void
language plpgsql set search_path = '' as $$
declare
  e log.entry;
  late log.entry;
  waiting log.entry[] := '{}';
  still log.entry[];
begin
  delete from stock.move;
  delete from stock.day;
  delete from stock.delivery;
  delete from stock.bottle;
  for e in
    select x.*
    from log.entry x
    left join log.position p on p.entry = x.id
    where x.kind = 'ledger' and x.name like '@stock-%' or x.kind = 'dose' and x.name like '@dose-%'
    order by p.pos nulls last, x.tx, x.id
  loop
    if e.kind = 'ledger' then
      if not api.write_stock(e, true) then
        raise exception 'entry % does not fit the book of its site', e.id using errcode = 'data_exception';
      end if;
    -- What was drawn before a lot was recalled was drawn.
    elsif not api.redraw(e) then
      waiting := waiting || e;
      continue;
    end if;
    if cardinality(waiting) > 0 then
      still := '{}';
      foreach late in array waiting loop
        if not api.redraw(late) then
          still := still || late;
        end if;
      end loop;
      waiting := still;
    end if;
  end loop;
  if cardinality(waiting) > 0 then
    raise exception 'entry % does not fit the book of its site', waiting[1].id using errcode = 'data_exception';
  end if;
end $$;

-- As `draw`, of what happened long ago: the lines that are not there yet, `from` where the bottle stood when they were written. False: one of them does not fit now.
create function api.redraw(e log.entry) returns boolean
language sql set search_path = ''
return (
  select coalesce(bool_and(api.move_stock(
    e.id, l.no::int, e.body::jsonb #>> '{says,site}', left(e.happened, 10)::date, l.value ->> 'bottle',
    case
      when l.value ->> 'why' = 'spill' then case l.value ->> 'does' when 'out' then 'given' else 'spilled' end
      when l.value ->> 'does' <> 'out' then api.outside_of(l.value ->> 'why')
      when l.value ->> 'why' = 'shortage' then api.shelf_of(e.body::jsonb #>> '{says,site}', l.value ->> 'bottle')
      else coalesce(l.value ->> 'from', 'day') end,
    case when l.value ->> 'why' = 'spill' then case l.value ->> 'does' when 'out' then 'spilled' else 'given' end
      when l.value ->> 'does' = 'out' then api.outside_of(l.value ->> 'why') else 'day' end,
    coalesce(l.value #>> '{amount,volume}', l.value #>> '{amount,dose}')::bigint, true)), true)
  -- Bottles are locked in the order of `draw`.
  from (
    select g.value, g.no
    from jsonb_array_elements(coalesce(e.body::jsonb #> '{says,ledger}', '[]')) with ordinality as g(value, no)
    order by g.value ->> 'bottle', g.no
  ) l
  where not exists (
    select from stock.move m where m.entry = e.id and m.site = e.body::jsonb #>> '{says,site}' and m.no = l.no)
    -- A dose of a device may have been drawn from no bottle of the book: then nothing of it is lost there.
    and (l.value ->> 'why' <> 'spill' or exists (
      select
      from log.entry d
      cross join jsonb_array_elements(d.body::jsonb #> '{says,ledger}') g
      where d.id = (e.body::jsonb #>> '{says,of}')::uuid and g ->> 'bottle' = l.value ->> 'bottle')));

grant execute on function api.keep_stock to hoa_nhap_app;
