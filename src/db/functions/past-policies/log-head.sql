-- The last batch of the log, under which restore it was sealed, and of which installation; its root in hexadecimal letters, the first sixteen. `put_back`: the log
-- is known to lack a batch that was sealed under that restore.
create function api.log_head() returns table (installation uuid, epoch int, no bigint, root text, put_back boolean)
language sql stable security definer set search_path = ''
begin atomic
  select i.id, e.epoch, b.no, left(encode(b.root, 'hex'), 16), exists (select from app.put_back p where p.epoch = e.epoch)
  from app.installation i
  cross join (select max(d.epoch) as epoch from app.dose_epoch d) e
  cross join lateral (select l.no, l.root from log.batch l order by l.no desc limit 1) b;
end;

-- A standby that has not taken over yet may have to read what it got: nobody knows by it what the log lacks.
-- @throws 57P03, as a server that is not up yet
create function api.has_taken_over() returns boolean
language plpgsql stable set search_path = '' as $$
begin
  if pg_is_in_recovery() then
    raise exception 'a standby that has not taken over' using errcode = '57P03';
  end if;
  return true;
end $$;

-- Whether the log has this very batch.
create function api.log_has(no bigint, root text) returns boolean
language sql stable security definer set search_path = ''
return case when api.has_taken_over() then exists (select from log.batch b where b.no = log_has.no and left(encode(b.root, 'hex'), 16) = log_has.root) end;

-- Somebody showed this batch with the program's own proof, of the restore that holds, and the log lacks it. Nothing takes it back but a restore.
create function api.note_put_back(of_epoch int, no bigint, root text) returns void
language sql security definer set search_path = ''
begin atomic
  insert into app.put_back (epoch, no, root)
  select e.epoch, note_put_back.no, note_put_back.root
  from (select max(d.epoch) as epoch from app.dose_epoch d) e
  where e.epoch = of_epoch and not api.log_has(note_put_back.no, note_put_back.root)
  on conflict do nothing;
end;

-- Whether the log still has what a program of it was told: the batch, and entries whose writing was answered. A later restore is no loss of its own.
create function api.log_kept(epoch int, no bigint, root text, entries uuid[]) returns boolean
language sql stable security definer set search_path = ''
return case when api.has_taken_over() then
  coalesce((select max(e.epoch) > log_kept.epoch from app.dose_epoch e), false)
  or (
    (log_kept.no is null or api.log_has(log_kept.no, log_kept.root))
    and not exists (select from unnest(entries) as t(id) where not exists (select from log.entry e where e.id = t.id)))
end;

-- Whether the log was founded, or the last restore told, after a moment as batches bear it.
create function api.began_after(stamp text) returns boolean
language sql stable security definer set search_path = ''
return case when api.has_taken_over() then exists (select from app.dose_epoch e where app.stamp(e.since) > stamp) end;

grant execute on function api.log_head, api.log_has, api.log_kept, api.note_put_back, api.began_after to hoa_nhap_app;
