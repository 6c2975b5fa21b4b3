-- The numbers of all advisory locks that functions take, here so that no two are the same; src/db/locks.ts has those taken before there are functions.
-- A name that does not stand here is an error: a lock on null holds nobody up.
create function api.lock_number(what text) returns bigint
language plpgsql immutable set search_path = '' as $$
begin
  case what
    when 'sealing' then return 7482003;
    when 'editions' then return 7482004;
    when 'unit rulings' then return 7482005;
    when 'sign-in' then return 7482006;
    when 'ledger' then return 7482013;
    -- Mixed into the hash of the site whose book is written.
    when 'stock' then return 7482016;
    -- Mixed into the hash of a number of a paper.
    when 'paper numbers' then return 7482014;
  end case;
end $$;

grant execute on function api.lock_number to hoa_nhap_log;
