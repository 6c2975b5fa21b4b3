-- Sets account, day and reach for the rest of the transaction, so that the policies know who asks. Null when the session is over.
create function api.enter(session bytea, clock timestamptz default null) returns uuid
language plpgsql stable security definer set search_path = '' as $$
declare
  today date := app.day(app.clock(clock));
  who uuid;
  reached text[];
begin
  -- One statement for both saves a third of the time.
  select
    s.account,
    (
      select array_agg(w.unit)
      from signin.office_holding h
      join signin.office o on o.name = h.office and o.words <> '{}'
      join units.within w on w.holder = h.unit and (w.same or o.reach = 'below') and w.since <= today
      where h.account = s.account and h.held @> today
    )
  into who, reached
  from signin.session s
  join signin.account a on a.id = s.account and a.disabled_at is null
  where s.token_hash = enter.session and s.revoked_at is null and s.expires_at > now() and s.seen_at + s.idle > now();
  perform
    set_config('hoa_nhap.account', coalesce(who::text, ''), true),
    set_config('hoa_nhap.day', today::text, true),
    set_config('hoa_nhap.units', coalesce(reached::text, ''), true);
  return who;
end $$;

grant execute on function api.enter to hoa_nhap_log, hoa_nhap_app;
