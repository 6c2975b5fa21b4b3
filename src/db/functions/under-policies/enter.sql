-- Sets account, day and reach for the rest of the transaction, so that the policies know who asks. Null when the session is over.
create function api.enter(session bytea, clock timestamptz default null) returns uuid
language plpgsql stable security definer set search_path = '' as $$
declare
  today date := app.day(app.clock(clock));
  who uuid;
  kept boolean;
  reached text[];
  acting text[];
  version int;
  unseen boolean;
begin
  select s.account, a.reach_day is not distinct from today, a.reached, a.acting, a.reach_version, s.seen_at < now() - interval '1 minute'
  into who, kept, reached, acting, version, unseen
  from signin.session s
  join signin.account a on a.id = s.account and a.disabled_at is null
  where s.token_hash = enter.session and s.revoked_at is null and s.expires_at > now() and s.seen_at + s.idle > now();

  -- Adding it up takes twice the time of all the rest; `touch` keeps it for the day.
  if not kept then
    select
      array_agg(w.unit) filter (where (w.same or o.reach = 'below') and o.words <> '{}'),
      array_agg(case when o.clerk then '*' else o.name end || ' ' || w.unit) filter (where w.same)
    into reached, acting
    from signin.office_holding h
    join signin.office o on o.name = h.office
    join units.within w on w.holder = h.unit and (w.same or o.reach = 'below') and w.since <= today
    where h.account = who and h.held @> today;
  end if;

  perform
    set_config('hoa_nhap.account', coalesce(who::text, ''), true),
    set_config('hoa_nhap.day', today::text, true),
    set_config('hoa_nhap.units', coalesce(reached::text, ''), true),
    set_config('hoa_nhap.acting', coalesce(acting::text, ''), true),
    set_config('hoa_nhap.touch', case when kept then '' else version::text end || case when unseen then ' seen' else '' end, true);
  return who;
end $$;

-- Notes what `enter` saw to be due: that the session is in use, at most once a minute, and the reach that it had to add up, unless it changed since.
create function api.touch(session bytea) returns void
language plpgsql security definer set search_path = '' as $$
declare
  due text := current_setting('hoa_nhap.touch');
begin
  if due = '' then
    return;
  end if;
  if due like '% seen' then
    update signin.session s set seen_at = now() where s.token_hash = touch.session;
  end if;
  if due not like ' %' then
    update signin.account a set
      reach_day = walls.today(), reached = walls.units(),
      acting = nullif(current_setting('hoa_nhap.acting'), '')::text[]
    where a.id = walls.account() and a.reach_version = split_part(due, ' ', 1)::int;
  end if;
end $$;

grant execute on function api.enter to hoa_nhap_log, hoa_nhap_app;
grant execute on function api.touch to hoa_nhap_log;
