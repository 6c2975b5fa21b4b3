-- The last batch of the log, under which restore it was sealed, and of which installation; its root in hexadecimal letters, the first sixteen.
create function api.log_head() returns table (installation uuid, epoch int, no bigint, root text)
language sql stable security definer set search_path = ''
begin atomic
  select i.id, (select max(e.epoch) from app.dose_epoch e), b.no, left(encode(b.root, 'hex'), 16)
  from app.installation i
  cross join lateral (select l.no, l.root from log.batch l order by l.no desc limit 1) b;
end;

-- Whether the log has this very batch.
create function api.log_has(no bigint, root text) returns boolean
language sql stable security definer set search_path = ''
return exists (select from log.batch b where b.no = log_has.no and left(encode(b.root, 'hex'), 16) = log_has.root);

grant execute on function api.log_head, api.log_has to hoa_nhap_app;
