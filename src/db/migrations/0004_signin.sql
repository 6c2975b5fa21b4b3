-- Accounts, sessions and offices of the staff. Nobody but functions reads them.
create extension if not exists btree_gist schema public;

create table signin.account (
  id uuid primary key,
  login text not null unique check (login ~ '^[a-z0-9][a-z0-9._-]{2,39}$'),
  display_name text not null check (display_name <> ''),
  unit text not null references units.unit,
  password_hash text not null,
  -- Sealed by the program with a key of its own.
  totp_secret bytea,
  -- The last step of 30 seconds whose code was used: none is used twice.
  totp_step bigint,
  created_at timestamptz not null default now(),
  disabled_at timestamptz,
  -- Units and offices it reached on a day, kept so that not every act adds them up; walls.forget_reach takes them away when they change.
  reach_day date,
  reached text[],
  acting text[],
  reach_version int not null default 0
);
create index account_unit on signin.account (unit);

create table signin.session (
  token_hash bytea primary key check (length(token_hash) = 32),
  id uuid not null unique default uuidv7(),
  account uuid not null references signin.account,
  device text not null,
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  -- Without use for so long it is over before `expires_at`.
  idle interval not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index session_account on signin.session (account);

-- Offices as the law has them; the program writes them at its start.
create table signin.office (
  name text primary key,
  -- The kind of unit in which it exists.
  unit_kind text not null,
  reach text not null check (reach in ('own', 'below')),
  -- Classes of words it may read in what it reaches. An office without any sees no case at all.
  words text[] not null,
  -- May type for another office of its unit.
  clerk boolean not null,
  -- Manages accounts and offices of its unit and below.
  admin boolean not null
);

create table signin.office_holding (
  id uuid primary key default uuidv7(),
  account uuid not null references signin.account,
  office text not null references signin.office,
  unit text not null references units.unit,
  held daterange not null check (not isempty(held) and lower(held) is not null),
  granted_by uuid references signin.account,
  granted_at timestamptz not null default now(),
  exclude using gist (account with =, office with =, unit with =, held with &&)
);
create index holding_account on signin.office_holding (account);
create index holding_unit on signin.office_holding (unit);

create table signin.failure (
  id bigint generated always as identity primary key,
  login text not null,
  address text not null,
  at timestamptz not null default now()
);
create index failure_login on signin.failure (login, at);
create index failure_address on signin.failure (address, at);

grant select on signin.account, signin.session, signin.office, signin.office_holding to hoa_nhap_log;
grant insert on signin.account, signin.office, signin.office_holding to hoa_nhap_log;
grant update (seen_at) on signin.session to hoa_nhap_log;
