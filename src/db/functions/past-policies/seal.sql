-- Columns of an entry that its leaf is hashed over, as texts: all but `tx`.
create function api.entry_record(e log.entry) returns json
language sql stable
return json_build_object(
  'id', e.id, 'kind', e.kind, 'person', e.person, 'case', e."case", 'seq', e.seq, 'name', e.name, 'edition', e.edition, 'happened', e.happened,
  'forOffice', e.for_office, 'forUnit', e.for_unit, 'signer', e.signer, 'recordedBy', e.recorded_by, 'recordedAt', app.stamp(e.recorded_at),
  'deviceAt', app.stamp(e.device_at), 'body', e.body, 'corrects', e.corrects);

create function api.access_record(a log.access) returns json
language sql stable
return json_build_object(
  'id', a.id, 'at', app.stamp(a.at), 'account', a.account, 'person', a.person, 'case', a."case", 'what', a.what, 'purpose', a.purpose,
  'detail', a.detail);

-- Takes the sequencer's lock for the transaction, and at most `most` entries and accesses that have become final since the last batch, oldest first. No row
-- when another sequencer is at work. Every transaction below xmin has ended, so nothing can come in between later and (tx, id) is an order for ever.
-- `final`: every transaction below it is in a batch once these are. `more`: others wait already.
-- A demonstration is written with a given clock: a batch then stays within a week of its first entry and is sealed at its last, so that it can be asked what was known on a day.
create function api.seal_take(most int)
returns table (last_batch json, final text, moment text, more boolean, entries json, accesses json)
language plpgsql security definer set search_path = '' as $$
declare
  since xid8 := '0';
  before xid8 := pg_snapshot_xmin(pg_current_snapshot());
  a_week interval := (select interval '7 days' from app.installation i where i.kind = 'demo');
begin
  if not pg_try_advisory_xact_lock(api.lock_number('sealing')) then
    return;
  end if;
  select
    b.tx_before,
    json_build_object('no', b.no, 'posTo', b.pos_to, 'accessTo', b.access_to, 'root', encode(b.root, 'hex'))
  into since, last_batch
  from log.batch b
  order by b.no desc
  limit 1;
  since := coalesce(since, '0');
  if since > before then
    raise exception 'the log was sealed up to transaction %, and this server is only at %: it was copied otherwise than by export and restore',
      since, before using errcode = 'object_not_in_prerequisite_state';
  end if;
  return query
  with waiting_entries as (
    select
      e.id, e.tx, e.recorded_at, api.entry_record(e) as record,
      coalesce(e.recorded_at - first_value(e.recorded_at) over (order by e.tx, e.id) not between - a_week and a_week, false) as is_apart
    from log.entry e
    where e.tx >= since and e.tx < before and not exists (select from log.position p where p.entry = e.id)
    order by e.tx, e.id
    limit most
  ),
  next_entries as (
    select * from (select w.*, bool_or(w.is_apart) over (order by w.tx, w.id) as is_beyond from waiting_entries w) w where not w.is_beyond
  ),
  next_accesses as (
    select a.id, a.tx, api.access_record(a) as record
    from log.access a
    where a.tx >= since and a.tx < before and not exists (select from log.access_position p where p.access = a.id)
    order by a.tx, a.id
    limit most
  ),
  -- The last transaction of which something may be left.
  unfinished as (
    select least(
      (select max(n.tx) from next_entries n having count(*) < (select count(*) from waiting_entries) or count(*) = most),
      (select max(n.tx) from next_accesses n having count(*) = most)) as tx
  )
  select
    seal_take.last_batch,
    least(before, u.tx)::text,
    app.stamp(coalesce((select max(n.recorded_at) from next_entries n where a_week is not null), now())),
    u.tx is not null,
    (select coalesce(json_agg(n.record order by n.tx, n.id), '[]') from next_entries n),
    (select coalesce(json_agg(n.record order by n.tx, n.id), '[]') from next_accesses n)
  from unfinished u;
end $$;

-- Writes the positions and the batch that were made of what `seal_take` gave in the same transaction.
create function api.seal_put(
  batch jsonb, final text, entries uuid[], leaves bytea[], accesses uuid[], access_leaves bytea[])
returns void
language plpgsql security definer set search_path = '' as $$
declare
  last log.batch;
begin
  select b.* into last from log.batch b order by b.no desc limit 1;
  insert into log.position (pos, entry, leaf)
  select coalesce(last.pos_to, 0) + t.place, t.entry, t.leaf
  from unnest(entries, leaves) with ordinality as t(entry, leaf, place);
  insert into log.access_position (pos, access, leaf)
  select coalesce(last.access_to, 0) + t.place, t.access, t.leaf
  from unnest(accesses, access_leaves) with ordinality as t(access, leaf, place);
  insert into log.batch (no, pos_to, access_to, merkle, access_merkle, previous, root, signature, key, sealed_at, tx_before)
  select
    b.no, b."posTo", b."accessTo", decode(b.merkle, 'hex'), decode(b."accessMerkle", 'hex'), decode(b.previous, 'hex'), decode(b.root, 'hex'),
    decode(b.signature, 'hex'), b.key, b."sealedAt", final::xid8
  from jsonb_to_record(batch) as b(
    no bigint, "posTo" bigint, "accessTo" bigint, merkle text, "accessMerkle" text, previous text, root text, signature text, key text,
    "sealedAt" timestamptz);
end $$;

-- How far the log is sealed and what waits: for `/metrics`.
create function api.seal_state() returns table (batch bigint, pos bigint, waiting bigint, oldest_seconds int)
language plpgsql stable security definer set search_path = '' as $$
declare
  since xid8;
begin
  select b.no, b.pos_to, b.tx_before into batch, pos, since from log.batch b order by b.no desc limit 1;
  select count(*), coalesce(extract(epoch from now() - min(e.recorded_at)), 0)::int into waiting, oldest_seconds
  from log.entry e
  where e.tx >= coalesce(since, '0'::xid8) and not exists (select from log.position p where p.entry = e.id);
  return next;
end $$;

-- Roots after a batch, for the witness file.
create function api.roots_after(last bigint) returns table (no bigint, pos_to bigint, access_to bigint, root text, sealed_at text)
language sql stable security definer set search_path = ''
begin atomic
  select b.no, b.pos_to, b.access_to, encode(b.root, 'hex'), app.stamp(b.sealed_at) from log.batch b where b.no > last order by b.no;
end;

grant execute on function api.seal_take, api.seal_put, api.seal_state, api.roots_after to hoa_nhap_app;
