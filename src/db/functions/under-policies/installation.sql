create function api.installation() returns table (id uuid, kind text, created text)
language sql stable security definer set search_path = ''
begin atomic
  select i.id, i.kind, app.stamp(i.created_at) from app.installation i;
end;

-- Founds the installation once, and answers what stands. For the owner.
create function api.found_installation(kind text, key_id text, public_key bytea) returns table (id uuid, kind_found text, created text)
language plpgsql set search_path = '' as $$
begin
  insert into app.installation (kind) values (found_installation.kind) on conflict do nothing;
  insert into app.signing_key (id, public_key) values (key_id, found_installation.public_key) on conflict do nothing;
  return query select i.id, i.kind, app.stamp(i.created_at) from app.installation i;
end $$;

grant execute on function api.installation to hoa_nhap_app, hoa_nhap_log;
