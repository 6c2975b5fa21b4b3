-- What an import wrote is said in the ledger of its office (`@import`), and the table follows from it where a database was restored.
grant insert on exchange.import, exchange.row to hoa_nhap_log;
grant select (outcome) on exchange.row to hoa_nhap_log;

-- The name of a file may name somebody, so it is a text that can be erased, of an entry that is about no person.
alter table log.words alter person drop not null;
create or replace function log.only_erase() returns trigger
language plpgsql as $$
begin
  if new.text is null and new.salt is null
    and (new.entry, new.field, new.class) = (old.entry, old.field, old.class)
    and new.person is not distinct from old.person and new."case" is not distinct from old."case"
  then
    return new;
  end if;
  raise exception 'log.words may only be erased' using errcode = 'restrict_violation';
end $$;
