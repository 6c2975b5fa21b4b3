-- Notices that a lot is to be used no more, from above a site to all sites below: each answers for itself (docs/decisions/0574).

-- How a site answered a notice: it recalled the lot, or wrote that it holds none. Nothing until then.
create function api.recall_answer(notice log.entry, of_site text) returns json
language sql stable set search_path = ''
begin atomic
  select json_build_object('is', case e.name when '@stock-recall' then 'recalled' else 'none here' end, 'at', app.moment(e.recorded_at), 'by', a.display_name)
  from log.entry e
  left join signin.account a on a.id = e.recorded_by
  where e.kind = 'ledger' and e.for_unit = of_site
    and (e.name = '@stock-recall' and e.body::jsonb #> '{says,effects}' @> jsonb_build_array(jsonb_build_object('recalls', jsonb_build_array(notice.body::jsonb #>> '{says,lot}')))
      or e.name = '@recall-answer' and e.body::json #>> '{says,of}' = notice.id::text)
  order by e.recorded_at, e.id
  limit 1;
end;

create function api.recall_notice(notice log.entry) returns jsonb
language sql stable set search_path = ''
return (
  select jsonb_build_object(
    'id', notice.id, 'lot', notice.body::json #>> '{says,lot}', 'agent', notice.body::json #>> '{says,agent}', 'paper', notice.body::json #>> '{says,paper}',
    'why', (select w.text from log.words w where w.entry = notice.id and w.field = 'why'), 'at', app.moment(notice.recorded_at),
    'by', (select a.display_name from signin.account a where a.id = notice.recorded_by),
    'unit', (select u.name from units.unit u where u.id = notice.for_unit)));

-- The notices of the offices that the session holds, each with every site below and its answer.
create function api.recall_board(session bytea, key uuid default null) returns json
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session);
  today date := walls.today();
begin
  if who is null then
    return '{"outcome": "no session"}';
  end if;
  perform api.touch(session);
  return json_build_object(
    'outcome', 'read', 'now', app.moment(app.clock(null)), 'account', who,
    'stored', (select json_build_object('request', encode(k.request, 'hex'), 'answer', k.answer) from log.idempotency k where k.account = who and k.key = recall_board.key),
    'offices', (
      select coalesce(json_agg(json_build_object('office', h.office, 'unit', h.unit)), '[]') from signin.office_holding h where h.account = who and h.held @> today),
    'notices', (
      select coalesce(json_agg(api.recall_notice(e) || jsonb_build_object('sites', (
        select coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name, 'answer', api.recall_answer(e, u.id)) order by u.name), '[]')
        from units.within w
        join units.unit u on u.id = w.unit
        where w.holder = e.for_unit and u.kind in ('clinic', 'dispensing-point') and u.valid_to is null)) order by e.recorded_at desc, e.id desc), '[]')
      from log.entry e
      where e.kind = 'ledger' and e.name = '@recall-notice' and walls.acts_for(e.for_office, e.for_unit)));
end $$;

-- The notices for a site, for who keeps its book: the last two years.
create function api.recall_notices(session bytea, of_site text, key uuid default null) returns json
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session);
  today date := walls.today();
begin
  if who is null then
    return '{"outcome": "no session"}';
  end if;
  if not api.stock_at(of_site) then
    return '{"outcome": "not found"}';
  end if;
  return json_build_object(
    'outcome', 'read', 'now', app.moment(app.clock(null)), 'account', who,
    'stored', (select json_build_object('request', encode(k.request, 'hex'), 'answer', k.answer) from log.idempotency k where k.account = who and k.key = recall_notices.key),
    'offices', (
      select coalesce(json_agg(distinct h.office), '[]') from signin.office_holding h where h.account = who and h.held @> today and walls.acts_for(h.office, of_site)),
    'notices', (
      select coalesce(json_agg(api.recall_notice(e) || jsonb_build_object(
        'answer', api.recall_answer(e, of_site),
        'held', exists (select from stock.bottle b where b.site = of_site and b.lot = e.body::json #>> '{says,lot}')) order by e.recorded_at desc, e.id desc), '[]')
      from log.entry e
      join units.within w on w.holder = e.for_unit and w.unit = of_site
      where e.kind = 'ledger' and e.name = '@recall-notice' and left(e.happened, 10)::date > today - 730));
end $$;

-- Appends a notice, or a site's word that it holds nothing of a lot. Mechanical, as `append`.
create function api.keep_recall(session bytea, key uuid, request bytea, entry jsonb, words jsonb, reply json)
returns table (outcome text, answer json)
language plpgsql security definer set search_path = '' as $$
declare
  begun record;
  made log.entry;
begin
  select * into begun from api.begins(session, key, request, entry, reply, null);
  if begun.outcome is not null then
    return query select begun.outcome, begun.answer;
    return;
  end if;

  made := begun.made;
  outcome := case
    when api.of_ledger(made) and walls.acts_for(made.for_office, made.for_unit)
      and (made.name = '@recall-notice' or made.name = '@recall-answer' and api.stock_at(made.for_unit) and exists (
        select from log.entry n
        join units.within w on w.holder = n.for_unit and w.unit = made.for_unit
        where n.id = (made.body::json #>> '{says,of}')::uuid and n.kind = 'ledger' and n.name = '@recall-notice'))
    then 'done'
    else 'no right'
  end;
  if outcome = 'done' then
    perform api.write_log(made, array[made], words);
  end if;
  answer := api.ends(session, key, made.recorded_by, reply, outcome);
  return next;
end $$;

grant execute on function api.recall_board, api.recall_notices, api.keep_recall to hoa_nhap_app;
