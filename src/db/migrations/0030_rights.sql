-- Devices that dose without a line. Of the token that a device was given the database knows the hash; `heard` and `seal` are the last line of its journal that
-- is in the log, `told_epoch` the last restore of which it has told everything.
alter table app.dose_device
  add column token app.sha256 not null,
  add column seal text not null default '',
  add column told_epoch int not null default 1,
  add column heard_at timestamptz;

-- Until when what was leased before a restore may still be used somewhere; nothing for the first epoch.
alter table app.dose_epoch add column until timestamptz;
update app.dose_epoch set until = since where epoch > 1;
alter table app.dose_epoch add check ((epoch = 1) = (until is null));

-- After a restore: two people of a clinic have looked through the list of its devices, which may have had more since the backup.
create table app.dose_looked (
  epoch int not null references app.dose_epoch,
  site text not null references units.unit,
  primary key (epoch, site)
);
alter table app.dose_looked enable row level security;
create policy log_writes on app.dose_looked to hoa_nhap_log using (true) with check (true);
grant select, insert on app.dose_looked to hoa_nhap_log;

-- One entry may move the rights of many for days of their own.
alter table now.dose_place drop constraint dose_place_pkey;
alter table now.dose_place add primary key (entry, person, first_day);
-- Home again, above a guest's schedule.
alter table now.dose_place drop constraint dose_place_check1;

-- Rights of which two people said, under an epoch, that nothing was given: not "not known" any more.
create table now.dose_answered (
  person uuid not null references now.person_head,
  day date not null,
  part int not null,
  epoch int not null,
  entry uuid not null,
  primary key (person, day, part, epoch)
);

-- Calls by telephone by their key (`callKey` of src/dosing/rights/codes.ts): a code serves once.
create table now.dose_call (call text primary key, entry uuid not null);

-- What a device told that could not be entered as it stands: it stands in the log as it came, and here until somebody has looked into it.
create table now.dose_told (
  entry uuid primary key,
  site text not null references units.unit,
  device uuid not null,
  n int not null,
  person uuid not null,
  day date not null,
  part int not null,
  troubles jsonb not null
);
create index dose_told_site on now.dose_told (site, day);

alter table now.dose_answered enable row level security;
alter table now.dose_answered force row level security;
alter table now.dose_call enable row level security;
alter table now.dose_call force row level security;
alter table now.dose_told enable row level security;
alter table now.dose_told force row level security;
create policy log_writes on now.dose_answered to hoa_nhap_log using (true) with check (true);
create policy log_writes on now.dose_call to hoa_nhap_log using (true) with check (true);
create policy log_writes on now.dose_told to hoa_nhap_log using (true) with check (true);
grant select, insert, update, delete on now.dose_answered, now.dose_call, now.dose_told to hoa_nhap_log;
