-- The account of a session that is not over, and whether it is a minute since it was seen. A device that doses without a line has a session of 48 bytes: the
-- hash of its token, and the account of who unlocked it, who holds an office at its site, or at the clinic of a point (docs/decisions/0541, 0620). A revoked one still tells its journal.
create function api.alive(session bytea) returns table (account uuid, unseen boolean)
language sql stable
begin atomic
  select s.account, s.seen_at < now() - interval '1 minute'
  from signin.session s
  join signin.account a on a.id = s.account and a.disabled_at is null
  where s.token_hash = alive.session and s.revoked_at is null and s.expires_at > now() and s.seen_at + s.idle > now()
  union all
  select a.id, false
  from app.dose_device d
  join signin.account a on a.id = nullif(encode(substr(alive.session, 33), 'hex'), '')::uuid and a.disabled_at is null
  where length(alive.session) = 48 and d.token = substr(alive.session, 1, 32)
    and exists (
      select from signin.office_holding h
      where h.account = a.id and h.held @> app.day(now())
        -- As `api.stands_in`.
        and h.unit in (d.site, (select u.parent from units.unit u where u.id = d.site and u.kind = 'dispensing-point')));
end;

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
  select s.account, s.unseen, a.reach_day is not distinct from today, a.reached, a.acting, a.reach_version
  into who, unseen, kept, reached, acting, version
  from api.alive(session) s
  join signin.account a on a.id = s.account;

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

-- Sets account and day alone, for what asks for the reach itself: of a country, 14,000 units, it takes 5 ms to set.
create function api.who(session bytea) returns uuid
language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid;
  unseen boolean;
begin
  select s.account, s.unseen into who, unseen from api.alive(session) s;
  perform
    set_config('hoa_nhap.account', coalesce(who::text, ''), true),
    set_config('hoa_nhap.day', app.day(app.clock(null))::text, true),
    set_config('hoa_nhap.touch', case when unseen then ' seen' else '' end, true);
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
grant execute on function api.who, api.touch to hoa_nhap_log;
