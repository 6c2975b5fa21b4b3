-- Licences to prescribe, of one clinic or of all, oldest first.
create function api.licences_kept(of_site text) returns json
language sql stable set search_path = ''
return (
  select coalesce(json_agg(json_build_object(
    'account', e.body::json #>> '{says,account}', 'clinic', e.for_unit, 'from', e.body::json #>> '{says,from}', 'until', e.body::json #>> '{says,until}',
    'kept', app.moment(e.recorded_at))
    order by e.recorded_at, e.id), '[]')
  from log.entry e
  where e.kind = 'ledger' and e.name = '@licence' and (of_site is null or e.for_unit = of_site));

-- What the heads of a site took over by signature, oldest first, for who works there; null where the session does not.
create function api.adoptions(session bytea, of_site text, key uuid default null, clock timestamptz default null) returns json
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session, clock);
  today date := walls.today();
  -- A point has the figures and doctors of its clinic.
  home text := api.clinic_at(of_site);
begin
  if who is null then
    return '{"outcome": "no session"}';
  end if;
  perform api.touch(session);
  if not api.doses_at(of_site) then
    return '{"outcome": "not found"}';
  end if;
  return json_build_object(
    'outcome', 'read', 'clinic', home, 'now', app.moment(app.clock(clock)), 'account', who,
    'stored', (select json_build_object('request', encode(k.request, 'hex'), 'answer', k.answer) from log.idempotency k where k.account = who and k.key = adoptions.key),
    'offices', (select coalesce(json_agg(distinct h.office), '[]') from signin.office_holding h where h.account = who and h.unit = home and h.held @> today),
    'staff', (
      select coalesce(json_agg(distinct h.account), '[]')
      from signin.office_holding h
      where h.unit = home and h.held @> today and api.signs_beside(h.office)),
    'doctors', (
      select coalesce(json_agg(json_build_object('account', a.id, 'name', a.display_name) order by a.display_name), '[]')
      from signin.account a
      where a.id in (select h.account from signin.office_holding h where h.unit = home and h.office = 'clinicDoctor' and h.held @> today)),
    'licences', (
      select coalesce(json_agg(json_build_object(
        'entry', e.id, 'says', e.body::json -> 'says', 'number', w.text, 'at', app.moment(e.recorded_at), 'by', a.display_name, 'second', s.display_name,
        'name', d.display_name) order by e.recorded_at, e.id), '[]')
      from log.entry e
      join signin.account a on a.id = e.recorded_by
      join signin.account d on d.id = (e.body::json #>> '{says,account}')::uuid
      left join signin.account s on s.id = (e.body::json #>> '{says,second}')::uuid
      left join log.words w on w.entry = e.id and w.field = 'number'
      where e.for_unit = home and e.kind = 'ledger' and e.name = '@licence'),
    -- Points of the clinic, with how many people work there today.
    'points', (
      select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name, 'staff', (
        select count(distinct h.account) from signin.office_holding h where h.unit = u.id and h.held @> today and api.signs_beside(h.office))) order by u.name), '[]')
      from units.unit u
      where u.kind = 'dispensing-point' and u.parent = home and (u.valid_to is null or u.valid_to > today)),
    'releases', (
      select coalesce(json_agg(json_build_object(
        'entry', e.id, 'says', e.body::json -> 'says', 'why', w.text, 'at', app.moment(e.recorded_at), 'by', a.display_name, 'second', s.display_name
      ) order by e.recorded_at, e.id), '[]')
      from api.releases_kept(home) e
      join signin.account a on a.id = e.recorded_by
      left join signin.account s on s.id = (e.body::json #>> '{says,second}')::uuid
      left join log.words w on w.entry = e.id and w.field = 'why'),
    'adoptions', (
      select coalesce(json_agg(json_build_object(
        'entry', e.id, 'says', e.body::json -> 'says', 'source', w.text, 'at', app.moment(e.recorded_at), 'by', a.display_name, 'second', s.display_name
      ) order by e.recorded_at, e.id), '[]')
      from log.entry e
      join signin.account a on a.id = e.recorded_by
      left join signin.account s on s.id = (e.body::json #>> '{says,second}')::uuid
      left join log.words w on w.entry = e.id and w.field = 'source'
      where e.for_unit = home and e.kind = 'ledger' and e.name in ('@adoption', '@adoption-asked')));
end $$;

-- Appends an adoption, a doctor's licence, or the release of a point. Mechanical, as `append`: the head of the clinic, and somebody else who holds an office there that day.
create function api.keep_adoption(session bytea, key uuid, request bytea, entry jsonb, words jsonb, reply json, clock timestamptz default null)
returns table (outcome text, answer json)
language plpgsql security definer set search_path = '' as $$
declare
  begun record;
  made log.entry;
  second uuid;
begin
  select * into begun from api.begins(session, key, request, entry, reply, clock);
  if begun.outcome is not null then
    return query select begun.outcome, begun.answer;
    return;
  end if;

  made := begun.made;
  second := (made.body::json #>> '{says,second}')::uuid;
  outcome := case
    when api.of_ledger(made) and made.name in ('@adoption', '@licence', '@release') and made.for_office = 'clinicHead'
      and walls.acts_for(made.for_office, made.for_unit) and api.doses_at(made.for_unit)
      -- Nobody signs for their own licence.
      and (made.name <> '@licence' or second <> (made.body::jsonb #>> '{says,account}')::uuid)
      and (made.name <> '@release' or api.clinic_at(made.body::jsonb #>> '{says,point}') = made.for_unit and made.body::jsonb #>> '{says,point}' <> made.for_unit)
      and api.signs_with(made.recorded_by, second, made.for_unit)
    then 'done'
    else 'no right'
  end;
  if outcome = 'done' then
    perform api.write_log(made, array[made], words);
  end if;
  answer := api.ends(session, key, made.recorded_by, reply, outcome);
  return next;
end $$;

grant execute on function api.adoptions, api.keep_adoption to hoa_nhap_app;
