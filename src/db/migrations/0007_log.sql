create domain log.kind as text check (value in ('act', 'dose', 'ledger', 'movement', 'identity', 'ruling'));
create domain log.number as int check (value > 0);
create domain log.name as text check (value <> '');
create domain log.happened as text check (value ~ '^\d{4}-\d\d-\d\d(T\d\d:\d\d\+07:00)?$');
create domain log.body as text check (value is json object);
create domain log.class as text check (value in ('name', 'note', 'clinical', 'hiv', 'identity'));
create domain log.purpose as text check (length(value) between 1 and 200);

-- Everything that happened. Insert-only for everybody; `tx` orders the sealing and is no part of the record.
create table log.entry (
  id uuid primary key,
  kind log.kind not null,
  person uuid,
  "case" uuid,
  seq log.number not null,
  name log.name not null,
  edition text not null,
  happened log.happened not null,
  for_office text not null,
  for_unit text not null,
  -- Accounts are never deleted, and a foreign key would lock the account's row in every act of every colleague.
  signer uuid,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  device_at timestamptz,
  body log.body not null,
  corrects uuid references log.entry,
  tx xid8 not null default pg_current_xact_id(),
  check (person is not null or kind in ('ledger', 'ruling')),
  check ("case" is null or person is not null),
  check ("case" is null or kind <> 'identity'),
  check ("case" is not null or kind not in ('act', 'dose')),
  check (corrects <> id)
);
create unique index entry_seq on log.entry ((coalesce("case", person)), seq);
-- What decisions and files read, without the thousands of doses and movements.
create index entry_person on log.entry (person, "case", seq) where kind in ('act', 'ruling', 'identity');
create index entry_tx on log.entry (tx);

-- Texts that bodies commit to by hash. Erasing leaves the row without text and salt. Written beside their entries only, so no foreign key looks for those.
create table log.words (
  entry uuid not null,
  field text not null,
  person uuid not null,
  "case" uuid,
  class log.class not null,
  salt bytea,
  text text,
  primary key (entry, field),
  check ((salt is null) = (text is null))
);
create index words_person on log.words (person);

-- Dense numbers in the order in which transactions became final; knowledge at a position is everything up to it.
create table log.position (
  pos bigint primary key check (pos > 0),
  entry uuid not null unique references log.entry,
  leaf app.sha256 not null
);

-- Who read what about whom, and why. Sealed in the same batches.
create table log.access (
  id uuid primary key default uuidv7(),
  at timestamptz not null default now(),
  account uuid not null,
  person uuid,
  "case" uuid,
  what text not null,
  purpose log.purpose not null,
  detail text,
  tx xid8 not null default pg_current_xact_id()
);
create index access_person on log.access (person, at);
create index access_tx on log.access (tx);

create table log.access_position (
  pos bigint primary key check (pos > 0),
  access uuid not null unique references log.access,
  leaf app.sha256 not null
);

create table log.batch (
  no bigint primary key check (no > 0),
  -- Last positions in it; it begins after those of the batch before.
  pos_to bigint not null,
  access_to bigint not null,
  merkle bytea not null,
  access_merkle bytea not null,
  previous bytea not null,
  root bytea not null,
  signature bytea not null,
  key text not null references app.signing_key,
  sealed_at timestamptz not null,
  -- Every transaction before it was final when the batch was taken.
  tx_before xid8 not null
);

-- Answers by key, so that what is sent twice is recorded once.
create table log.idempotency (
  account uuid not null,
  key uuid not null,
  request app.sha256 not null,
  answer json not null,
  at timestamptz not null default now(),
  primary key (account, key)
);
create index idempotency_at on log.idempotency (at);

create trigger insert_only before update or delete or truncate on log.entry for each statement execute function app.refuse_change();
create trigger insert_only before update or delete or truncate on log.position for each statement execute function app.refuse_change();
create trigger insert_only before update or delete or truncate on log.access for each statement execute function app.refuse_change();
create trigger insert_only before update or delete or truncate on log.access_position for each statement execute function app.refuse_change();
create trigger insert_only before update or delete or truncate on log.batch for each statement execute function app.refuse_change();
create trigger insert_only before delete or truncate on log.words for each statement execute function app.refuse_change();

create function log.only_erase() returns trigger
language plpgsql as $$
begin
  if new.text is null and new.salt is null
    and (new.entry, new.field, new.person, new.class) = (old.entry, old.field, old.person, old.class)
    and new."case" is not distinct from old."case"
  then
    return new;
  end if;
  raise exception 'log.words may only be erased' using errcode = 'restrict_violation';
end $$;

create trigger only_erase before update on log.words for each row execute function log.only_erase();

-- An entry as `entryOf` in entry-row.ts reads it: values by place, which takes two thirds of the time of an object with keys.
create function log.entry_json(e log.entry) returns json
language sql stable
return json_build_array(
  e.id, e.person, e."case", e.seq, e.name, e.edition, e.happened, e.for_office, e.for_unit, e.signer, e.recorded_by, app.moment(e.recorded_at),
  e.corrects, e.body::json);

alter table log.entry enable row level security;
alter table log.entry force row level security;
alter table log.words enable row level security;
alter table log.words force row level security;
alter table log.position enable row level security;
alter table log.position force row level security;
alter table log.access enable row level security;
alter table log.access force row level security;
alter table log.access_position enable row level security;
alter table log.access_position force row level security;
alter table log.batch enable row level security;
alter table log.batch force row level security;
alter table log.idempotency enable row level security;
alter table log.idempotency force row level security;

create policy log_writes on log.entry to hoa_nhap_log using (true) with check (true);
create policy log_writes on log.words to hoa_nhap_log using (true) with check (true);
create policy log_writes on log.position to hoa_nhap_log using (true) with check (true);
create policy log_writes on log.access to hoa_nhap_log using (true) with check (true);
create policy log_writes on log.access_position to hoa_nhap_log using (true) with check (true);
create policy log_writes on log.batch to hoa_nhap_log using (true) with check (true);
create policy log_writes on log.idempotency to hoa_nhap_log using (true) with check (true);

-- Who may see a case sees its whole skeleton; who may see a person sees the identity entries.
create policy whole_cases on log.entry for select to hoa_nhap_owner using (
  case when "case" is null
    then exists (select from now.person p where p.person = entry.person)
    else exists (select from now."case" c where c."case" = entry."case")
  end);

-- Words by class, in the units where an office of the session may read that class. One policy a class, so that each reach is asked once.
do $$
declare
  class text;
begin
  foreach class in array '{name,note,clinical,hiv,identity}'::text[] loop
    execute format($policy$
      create policy %1$s_words on log.words for select to hoa_nhap_owner using (
        class = %1$L and case when "case" is null
          then exists (select from now.person p where p.person = words.person and p.unit = any((select walls.units_reading(%1$L))::text[]))
            or exists (select from now."case" c where c.person = words.person and c.units && (select walls.units_reading(%1$L)))
          else exists (select from now."case" c where c."case" = words."case" and c.units && (select walls.units_reading(%1$L)))
        end)
      $policy$, class);
  end loop;
end $$;

-- A session writes what it read itself, under its own name.
create policy own_reading on log.access for insert to hoa_nhap_owner with check (account = (select walls.account()));

grant select, insert on log.entry, log.position, log.access, log.access_position, log.batch to hoa_nhap_log;
grant select, insert, update (text, salt) on log.words to hoa_nhap_log;
grant select, insert, delete on log.idempotency to hoa_nhap_log;
grant execute on function log.entry_json to hoa_nhap_log;
