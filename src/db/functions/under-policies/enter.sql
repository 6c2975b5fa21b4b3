-- Sets account, day and reach for the rest of the transaction, so that the policies know who asks. Null when the session is over.
create function api.enter(session bytea, clock timestamptz default null) returns uuid
language plpgsql stable security definer set search_path = '' as $$
declare
  today date := app.day(app.clock(clock));
  who uuid;
  reached text[];
  acting text[];
  unseen boolean;
begin
  -- One statement for all saves a third of the time.
  select s.account, r.reached, r.acting, s.seen_at < now() - interval '1 minute' into who, reached, acting, unseen
  from signin.session s
  join signin.account a on a.id = s.account and a.disabled_at is null
  cross join lateral (
    select
      array_agg(w.unit) filter (where (w.same or o.reach = 'below') and o.words <> '{}') as reached,
      array_agg(case when o.clerk then '*' else o.name end || ' ' || w.unit) filter (where w.same) as acting
    from signin.office_holding h
    join signin.office o on o.name = h.office
    join units.within w on w.holder = h.unit and (w.same or o.reach = 'below') and w.since <= today
    where h.account = s.account and h.held @> today
  ) r
  where s.token_hash = enter.session and s.revoked_at is null and s.expires_at > now() and s.seen_at + s.idle > now();
  perform
    set_config('hoa_nhap.account', coalesce(who::text, ''), true),
    set_config('hoa_nhap.day', today::text, true),
    set_config('hoa_nhap.units', coalesce(reached::text, ''), true),
    set_config('hoa_nhap.acting', coalesce(acting::text, ''), true),
    set_config('hoa_nhap.unseen', coalesce(unseen, false)::text, true);
  return who;
end $$;

-- Notes that the session is in use, at most once a minute: `enter` saw whether it is time.
create function api.touch(session bytea) returns void
language plpgsql set search_path = '' as $$
begin
  if current_setting('hoa_nhap.unseen') = 'true' then
    update signin.session s set seen_at = now() where s.token_hash = touch.session;
  end if;
end $$;

grant execute on function api.enter to hoa_nhap_log, hoa_nhap_app;
grant execute on function api.touch to hoa_nhap_log;
