-- Forgets answers that nobody asks for again: a device that was offline sends its entries within a day, so a month is far. Answers how many.
create function api.forget_keys() returns int
language plpgsql security definer set search_path = '' as $$
declare
  forgotten int;
begin
  delete from log.idempotency k where k.at < now() - interval '30 days';
  get diagnostics forgotten = row_count;
  return forgotten;
end $$;

grant execute on function api.forget_keys to hoa_nhap_owner;
