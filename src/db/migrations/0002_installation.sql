-- What this installation is, for ever: every sealed batch carries its kind and id.
create table app.installation (
  only_row boolean primary key default true check (only_row),
  id uuid not null default uuidv7(),
  kind text not null check (kind in ('demo', 'real')),
  -- Makes the pseudonyms of the spans; known to the functions and to the export only.
  pseudonym_salt bytea not null default decode(replace(gen_random_uuid()::text, '-', ''), 'hex'),
  created_at timestamptz not null default now()
);

-- Public keys that sealed batches. A restored server without the old private key begins a new one.
create table app.signing_key (
  id text primary key,
  public_key bytea not null,
  created_at timestamptz not null default now()
);

create function app.refuse_change() returns trigger
language plpgsql as $$
begin
  raise exception '% is insert-only', tg_table_schema || '.' || tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger insert_only before update or delete or truncate on app.installation for each statement execute function app.refuse_change();
create trigger insert_only before update or delete or truncate on app.signing_key for each statement execute function app.refuse_change();

-- The clock of the installation. Only a demonstration accepts a given one.
create function app.clock(given timestamptz) returns timestamptz
language plpgsql stable security definer set search_path = '' as $$
begin
  if given is null then
    return now();
  end if;
  return coalesce((select given from app.installation where kind = 'demo'), now());
end $$;

-- The day in Viet Nam.
create function app.day(at timestamptz) returns date
language sql immutable strict parallel safe
return (at at time zone interval '7 hours')::date;

-- A person in figures: the same in every rebuild, and not to be turned back without the salt.
create function app.pseudonym(person uuid) returns uuid
language sql stable security definer set search_path = ''
return (select encode(substring(sha256(i.pseudonym_salt || uuid_send(person)) for 16), 'hex')::uuid from app.installation i);

grant select on app.installation, app.signing_key to hoa_nhap_log;
grant insert on app.installation, app.signing_key to hoa_nhap_log;
grant execute on function app.clock, app.day, app.pseudonym to hoa_nhap_log;
