-- Whose names stand in an answer, for the record of who saw whom. Of more than 200 the number, the first in the order of their ids, and what proves that a
-- list which is made again from the log is this one: the hash of all of them, in that order, with a space between.
create function api.shown(rows json) returns json
language sql stable set search_path = ''
return (
  with named as materialized (select distinct r ->> 'person' as person from json_array_elements(rows) r where r ->> 'name' is not null)
  select case when count(*) <= 200 then coalesce(json_agg(n.person order by n.person), '[]')
    else json_build_object(
      'named', count(*),
      'first', (select json_agg(f.person order by f.person) from (select m.person from named m order by m.person limit 200) f),
      'sha256', encode(sha256(convert_to(string_agg(n.person, ' ' order by n.person), 'UTF8')), 'hex'))
  end
  from named n
);

grant execute on function api.shown to hoa_nhap_owner;
