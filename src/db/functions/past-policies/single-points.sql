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

-- Whose work of a day is seen at a point: whoever works there and wrote or signed in its books, signed beside a dose, or is signed in, and not at its clinic all
-- the same; and who of its clinic signed a dose, a spill or a removal beside somebody there. Who brings bottles signs for them and drives on, and who signs from afar is not there (docs/decisions/0627, 0656).
create function api.seen_at(site text, on_day date) returns json
language sql stable set search_path = ''
return (
  with own as materialized (
    select h.account, exists (
      select from signin.office_holding x where x.account = h.account and x.unit = api.clinic_at(site) and x.held @> on_day) as elsewhere
    from signin.office_holding h
    join signin.account a on a.id = h.account and a.disabled_at is null
    join units.within w on w.holder = h.unit and w.same
    where w.unit = site and h.held @> on_day and api.signs_beside(h.office)
  ), signed as materialized (
    select e.kind, s.account
    from log.entry e
    cross join lateral (values
      (coalesce(e.signer, e.recorded_by)), (case when e.body::jsonb #> '{judged,by,afar}' is null then nullif(e.body::jsonb #>> '{judged,by,second}', 'nobody')::uuid end), ((e.body::jsonb #>> '{says,second}')::uuid)) s(account)
    where e.id in (
      select m.entry from stock.move m where m.site = seen_at.site and m.day = on_day
      union select d.entry from stock.day d where d.site = seen_at.site and d.day = on_day)
  )
  select coalesce(json_agg(x.account), '[]')
  from (
    select o.account from own o where o.account in (select s.account from signed s)
    union
    select o.account
    from own o
    where not o.elsewhere and exists (
      select from signin.session s where s.account = o.account and app.day(greatest(s.created_at, s.seen_at)) = on_day)
    union
    select s.account from signed s where s.kind = 'dose' and s.account is not null
  ) x);

-- The same release with whose work of that day is seen there. Null: nobody lets one person work alone.
create function api.released_with(site text, on_day date) returns json
language sql stable set search_path = ''
return (
  select json_build_object('by', r.says ->> 'by', 'until', r.says ->> 'until', 'seen', api.seen_at(site, on_day))
  from (select api.released(site, on_day) as says) r
  where r.says is not null);

-- The supervisor who lets somebody work alone at a site on a day on which nobody else works there. Null: nobody does, or there is somebody to sign beside.
create function api.alone_at(site text, who uuid, on_day date) returns uuid
language sql stable set search_path = ''
return (
  select r.by
  from (select (api.released(site, on_day) ->> 'by')::uuid as by) r
  where r.by <> who and not exists (
    select from signin.office_holding h
    join signin.account a on a.id = h.account and a.disabled_at is null
    join units.within w on w.holder = h.unit and w.same
    where w.unit = site and h.account <> who and h.held @> on_day and api.signs_beside(h.office)));
