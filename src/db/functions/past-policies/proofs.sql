-- What a night did, and the last of each kind.
create function api.keep_proof(what text, pos bigint, compared bigint, findings int, detail jsonb) returns void
language sql security definer set search_path = ''
begin atomic
  insert into app.proof (what, pos, compared, findings, detail)
  values (keep_proof.what, keep_proof.pos, keep_proof.compared, keep_proof.findings, keep_proof.detail);
end;

create function api.last_proofs() returns table (what text, at text, pos bigint, compared bigint, findings int, detail jsonb)
language sql stable security definer set search_path = ''
begin atomic
  select distinct on (p.what) p.what, app.moment(p.at), p.pos, p.compared, p.findings, p.detail
  from app.proof p
  order by p.what, p.at desc;
end;

grant execute on function api.last_proofs to hoa_nhap_app;
