-- The least that an honest dose needs, as a measure of this machine: one active order a person, one dose a day, a ledger with its balance.
-- 64 stock rows, so that the 8 clients rarely meet on one.
create table patient (
  id int primary key,
  full_name text not null
);

create table prescription (
  id int generated always as identity primary key,
  patient_id int not null references patient,
  daily_ml numeric(8, 2) not null check (daily_ml > 0),
  active boolean not null default true
);
create unique index prescription_active on prescription (patient_id) where active;

create table stock (
  id int primary key,
  balance_ml numeric(12, 2) not null check (balance_ml >= 0)
);

create table dose (
  id bigint generated always as identity primary key,
  prescription_id int not null references prescription,
  patient_id int not null references patient,
  on_day date not null,
  ml numeric(8, 2) not null,
  stock_id int not null references stock,
  given_by int not null,
  given_at timestamptz not null default now()
);
create unique index dose_once_a_day on dose (patient_id, on_day);

create table ledger (
  id bigint generated always as identity primary key,
  stock_id int not null references stock,
  dose_id bigint not null references dose,
  change_ml numeric(12, 2) not null,
  balance_ml numeric(12, 2) not null,
  given_by int not null,
  at timestamptz not null default now()
);
create index ledger_stock on ledger (stock_id, at);

create function give_dose(patient int, stock int, on_day date, by_whom int) returns table (dose_id bigint, ml numeric, balance numeric)
language plpgsql as $$
declare
  prescribed prescription;
begin
  select p.* into prescribed from prescription p where p.patient_id = patient and p.active for update;
  if not found then
    raise exception 'no active prescription';
  end if;
  insert into dose as d (prescription_id, patient_id, on_day, ml, stock_id, given_by)
  values (prescribed.id, patient, give_dose.on_day, prescribed.daily_ml, stock, by_whom)
  returning d.id into dose_id;
  update stock s set balance_ml = balance_ml - prescribed.daily_ml where s.id = stock returning s.balance_ml into balance;
  insert into ledger (stock_id, dose_id, change_ml, balance_ml, given_by) values (stock, dose_id, -prescribed.daily_ml, balance, by_whom);
  ml := prescribed.daily_ml;
  return next;
end $$;

-- What a person's page must at least read and send: so many entries of one person, each with what it was, when, and what it said.
create table entry (
  id bigint generated always as identity primary key,
  patient_id int not null references patient,
  name text not null,
  happened text not null,
  body text not null
);
create index entry_of on entry (patient_id, id);

insert into patient select g, 'Nguyễn Văn ' || g from generate_series(1, 10000) g;
insert into prescription (patient_id, daily_ml) select g, 4 + (g % 90) / 10.0 from generate_series(1, 10000) g;
insert into stock select g, 900000000 from generate_series(1, 64) g;
insert into entry (patient_id, name, happened, body)
select 1, '@dose-given', (date '2026-11-01' - g)::text || 'T08:00+07:00', repeat('x', 900) from generate_series(1, 5500) g;
analyze;
