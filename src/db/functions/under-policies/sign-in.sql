create function api.sign_in_view(login text) returns table (account uuid, password_hash text, totp_secret bytea, disabled boolean)
language plpgsql stable security definer set search_path = '' as $$
begin
  return query
  select a.id, a.password_hash, a.totp_secret, coalesce(a.disabled_at is not null, false)
  from (select) as always
  left join signin.account a on a.login = sign_in_view.login;
end $$;

-- Notes a try as a failure before it is known how it ends, so that guesses sent side by side count each other. Null when too many failed in 15 minutes: of the
-- name from this address, from the address, or of the name from anywhere. The last is high, or anybody could lock a colleague out.
create function api.sign_in_try(login text, address text, most_here int, most_address int, most_login int) returns bigint
language plpgsql security definer set search_path = '' as $$
declare
  since timestamptz := now() - interval '15 minutes';
  attempt bigint;
begin
  perform pg_advisory_xact_lock(api.lock_number('sign-in'));
  delete from signin.failure f where f.at < now() - interval '1 day';
  insert into signin.failure as f (login, address)
  select left(sign_in_try.login, 100), left(sign_in_try.address, 100)
  where (
      select count(*) < most_login and count(*) filter (where f.address = left(sign_in_try.address, 100)) < most_here
      from signin.failure f
      where f.login = left(sign_in_try.login, 100) and f.at > since
    )
    and (select count(*) < most_address from signin.failure f where f.address = left(sign_in_try.address, 100) and f.at > since)
  returning f.id into attempt;
  return attempt;
end $$;

-- It was no failure.
create function api.sign_in_done(attempt bigint) returns void
language sql security definer set search_path = ''
begin atomic
  delete from signin.failure f where f.id = attempt;
end;

create function api.session_open(account uuid, session bytea, hours int, idle_minutes int, device text) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  insert into signin.session (token_hash, account, device, idle, expires_at)
  select session_open.session, a.id, left(session_open.device, 200), make_interval(mins => idle_minutes), now() + make_interval(hours => hours)
  from signin.account a
  where a.id = session_open.account and a.disabled_at is null;
  return found;
end $$;

create function api.session_view(session bytea, clock timestamptz default null)
returns table (account uuid, login text, name text, offices json, kind text, moment text, totp boolean, admin boolean, signers json, units json)
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session, clock);
  own text[];
begin
  if who is null then
    return;
  end if;
  own := walls.own_units();
  perform api.touch(session);
  return query
  with held as (
    select h.office, h.unit, o.admin
    from signin.office_holding h
    join signin.office o on o.name = h.office
    where h.account = who and h.held @> walls.today()
  ),
  signing as (
    select h.account, a.display_name, h.office, h.unit
    from signin.office_holding h
    join signin.account a on a.id = h.account and a.disabled_at is null
    where h.unit = any(own) and h.held @> walls.today()
  )
  select
    a.id, a.login, a.display_name,
    (select coalesce(json_agg(json_build_object('office', h.office, 'unit', h.unit)), '[]') from held h),
    i.kind,
    app.moment(app.clock(session_view.clock)),
    a.totp_secret is not null,
    coalesce((select bool_or(h.admin) from held h), false),
    (
      select coalesce(json_agg(json_build_object('account', s.account, 'name', s.display_name, 'office', s.office, 'unit', s.unit)
        order by s.display_name collate "vi-x-icu"), '[]')
      from signing s
    ),
    (
      select coalesce(json_object_agg(u.id, json_build_object('name', u.name, 'kind', u.kind)), '{}')
      from units.unit u
      where u.id in (select h.unit from held h union select s.unit from signing s)
    )
  from signin.account a
  cross join app.installation i
  where a.id = who;
end $$;

create function api.session_list(session bytea)
returns table (id uuid, device text, created text, seen text, expires text, current boolean)
language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := api.enter(session);
begin
  return query
  select s.id, s.device, app.stamp(s.created_at), app.stamp(s.seen_at), app.stamp(s.expires_at), s.token_hash = session_list.session
  from signin.session s
  where s.account = who and s.revoked_at is null and s.expires_at > now() and s.seen_at + s.idle > now()
  order by s.created_at desc;
end $$;

create function api.session_revoke(session bytea, which uuid default null) returns boolean
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session);
begin
  update signin.session s set revoked_at = now()
  where s.account = who and s.revoked_at is null and (s.id = which or which is null and s.token_hash = session_revoke.session);
  return found;
end $$;

grant execute on function
  api.sign_in_view, api.sign_in_try, api.sign_in_done, api.session_open, api.session_view, api.session_list, api.session_revoke
to hoa_nhap_app;
