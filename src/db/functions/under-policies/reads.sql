-- Whether a person lies in units in which an office of the session may read a class of words (`reading`).
create function api.reads(whose uuid, unit text, reading text[]) returns boolean
language sql stable set search_path = ''
return unit = any(reading) or exists (select from now."case" c where c.person = whose and c.units && reading);

grant execute on function api.reads to hoa_nhap_log;
