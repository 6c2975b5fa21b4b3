-- A count that opens a day at a point where one person works is recorded by that one; who signs it comes afterwards (docs/decisions/0640).
alter table stock.day add column owes boolean not null default false;
alter table stock.day add column signed uuid;
alter table stock.day drop constraint day_check;
alter table stock.day add check (opening <> 'cannot be counted' or second is not null or owes);
alter table stock.day add check (owes or signed is null);
alter table stock.day add check (not owes or second is null);
create index day_owed on stock.day (site) where owes and signed is null;
