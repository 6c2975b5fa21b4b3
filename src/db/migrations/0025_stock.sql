-- Drug that sites answer for. Everything here follows from entries of the log (`@stock-…`, and the lines of doses) and is derived anew by a restore.
create schema stock;
grant usage on schema stock to hoa_nhap_log;

-- Reasons, papers and the names of a council, read by whoever reads the book of the site.
alter domain log.class drop constraint class_check;
alter domain log.class add constraint class_check
  check (value in ('name', 'note', 'clinical', 'hiv', 'identity', 'photo', 'substance', 'conviction', 'stock'));

-- Where drug is while the site answers for it.
create domain stock.shelf as text check (value in ('store', 'day', 'quarantine', 'transit'));
create domain stock.place as text
  check (value in ('store', 'day', 'quarantine', 'transit', 'supplier', 'elsewhere', 'given', 'home', 'spilled', 'destroyed', 'counted'));

-- One balance a bottle, in the unit of its book: hundredths of a millilitre of a solution, tenths of a milligram of tablets. No sum of a site stands anywhere:
-- every dose of a window would wait for it. Room in each page, so that a dose rewrites its row beside itself.
create table stock.bottle (
  site text not null references units.unit,
  bottle text not null check (bottle <> ''),
  agent text not null check (agent in ('methadone', 'buprenorphine')),
  form text not null check (form in ('solution', 'tablets')),
  -- Tenths of a milligram in a millilitre, or in a tablet.
  strength int not null check (strength > 0),
  lot text not null,
  -- The last day on which it may be used.
  expires date not null,
  recalled boolean not null default false,
  place stock.shelf not null,
  balance bigint not null check (balance >= 0),
  primary key (site, bottle)
) with (fillfactor = 50);

-- The lines of the book. Each is double by its shape: what leaves one place comes to the other.
create table stock.move (
  entry uuid not null,
  no int not null check (no > 0),
  site text not null,
  bottle text not null,
  day date not null,
  "from" stock.place not null,
  "to" stock.place not null,
  quantity bigint not null check (quantity > 0),
  foreign key (site, bottle) references stock.bottle,
  primary key (entry, site, no),
  check ("from" <> "to"),
  check ("from" in ('store', 'day', 'quarantine', 'transit') or "to" in ('store', 'day', 'quarantine', 'transit'))
);
create index move_day on stock.move (site, day);

-- The count that opens the day of a site: asked once.
create table stock.day (
  site text not null references units.unit,
  day date not null,
  opening text not null check (opening in ('agrees', 'differs', 'cannot be counted')),
  by uuid not null,
  second uuid,
  entry uuid not null,
  closing uuid,
  primary key (site, day),
  check (opening <> 'cannot be counted' or second is not null),
  check (second <> by)
);

-- Bottles on their way: from the entry that sent them until one that receives or undoes it.
create table stock.delivery (
  entry uuid primary key,
  "from" text not null references units.unit,
  "to" text not null references units.unit,
  sent date not null,
  settled uuid,
  check ("from" <> "to")
);
create index delivery_coming on stock.delivery ("to") where settled is null;

-- What an office wrote of its own work, by its name: books of many years lie beside a few plans.
create index entry_ledger on log.entry (name, for_unit, happened) where kind = 'ledger';

alter table stock.bottle enable row level security;
alter table stock.bottle force row level security;
alter table stock.move enable row level security;
alter table stock.move force row level security;
alter table stock.day enable row level security;
alter table stock.day force row level security;
alter table stock.delivery enable row level security;
alter table stock.delivery force row level security;
create policy log_writes on stock.bottle to hoa_nhap_log using (true) with check (true);
create policy log_writes on stock.move to hoa_nhap_log using (true) with check (true);
create policy log_writes on stock.day to hoa_nhap_log using (true) with check (true);
create policy log_writes on stock.delivery to hoa_nhap_log using (true) with check (true);
-- The book of a site is for its own offices that keep it.
create policy own_book on stock.bottle for select to hoa_nhap_owner
  using (site = any((select walls.own_units())::text[]) and site = any((select walls.units_reading('stock'))::text[]));
create policy own_book on stock.move for select to hoa_nhap_owner
  using (site = any((select walls.own_units())::text[]) and site = any((select walls.units_reading('stock'))::text[]));
create policy own_book on stock.day for select to hoa_nhap_owner
  using (site = any((select walls.own_units())::text[]) and site = any((select walls.units_reading('stock'))::text[]));
create policy own_book on stock.delivery for select to hoa_nhap_owner
  using ("to" = any((select walls.own_units())::text[]) and "to" = any((select walls.units_reading('stock'))::text[]));

-- Lines are never changed; all of them go when rows are derived anew.
grant select, insert, update, delete on stock.bottle, stock.day, stock.delivery to hoa_nhap_log;
grant select, insert, delete on stock.move to hoa_nhap_log;
