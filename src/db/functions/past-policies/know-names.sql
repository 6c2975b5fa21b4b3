-- Lets names be known before anybody bears them: whoever registers one of them waits for no transaction that does so too.
create function api.know_names(names jsonb) returns bigint
language sql security definer set search_path = ''
return (select count(now.name_no(n.key, now.spelling(n.name))) from jsonb_to_recordset(names) as n(name text, key text));

grant execute on function api.know_names to hoa_nhap_owner;
