-- Sets account and day for the rest of the transaction, so that the policies know who asks. Null when the session is over.
create function api.enter(session bytea, clock timestamptz default null) returns uuid
language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid;
begin
  select s.account into who
  from signin.session s
  join signin.account a on a.id = s.account
  where s.token_hash = enter.session
    and s.revoked_at is null
    and s.expires_at > now()
    and s.seen_at + s.idle > now()
    and a.disabled_at is null;
  perform
    set_config('hoa_nhap.account', coalesce(who::text, ''), true),
    set_config('hoa_nhap.day', app.day(app.clock(enter.clock))::text, true);
  return who;
end $$;

grant execute on function api.enter to hoa_nhap_log, hoa_nhap_app;
