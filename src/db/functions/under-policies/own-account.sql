-- What account holders change for themselves. The program asks for the password first.
create function api.own_secrets(session bytea) returns table (account uuid, password_hash text, totp_secret bytea)
language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := api.enter(session);
begin
  return query select a.id, a.password_hash, a.totp_secret from signin.account a where a.id = who;
end $$;

create function api.own_password(session bytea, new_hash text) returns boolean
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session);
begin
  update signin.account a set password_hash = new_hash where a.id = who;
  if not found then
    return false;
  end if;
  update signin.session s set revoked_at = now() where s.account = who and s.revoked_at is null and s.token_hash <> own_password.session;
  perform api.note_management(who, 'own password', who, null);
  return true;
end $$;

-- `step`: the one whose code proved that the secret arrived.
create function api.own_totp(session bytea, sealed_secret bytea, step bigint) returns boolean
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session);
begin
  update signin.account a set totp_secret = sealed_secret, totp_step = step where a.id = who;
  if not found then
    return false;
  end if;
  perform api.note_management(who, case when sealed_secret is null then 'own second step off' else 'own second step on' end, who, null);
  return true;
end $$;

-- Takes the step of a right code, so that whoever saw it typed cannot type it again; false when it, or a later one, was used.
create function api.totp_use(account uuid, step bigint) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  update signin.account a set totp_step = step where a.id = totp_use.account and coalesce(a.totp_step < step, true);
  return found;
end $$;

grant execute on function api.own_secrets, api.own_password, api.own_totp, api.totp_use to hoa_nhap_app;
