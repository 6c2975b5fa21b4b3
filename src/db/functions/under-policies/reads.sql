-- Whether a person lies in units in which an office of the session may read a class of words (`reading`).
create function api.reads(whose uuid, unit text, reading text[]) returns boolean
language sql stable set search_path = ''
return unit = any(reading) or exists (select from now."case" c where c.person = whose and c.units && reading);

grant execute on function api.reads to hoa_nhap_log;

-- Classes of words that the session's offices may read of a person: in the person's unit, or in those of a case.
create function api.classes_read(whose uuid) returns text[]
language plpgsql stable security definer set search_path = '' as $$
begin
  return (
    with lies as (
      select p.unit from now.person p where p.person = whose
      union
      select unnest(c.units) from now."case" c where c.person = whose
    )
    select coalesce(array_agg(distinct class order by class), '{}')
    from lies l
    join walls.reach r on r.unit = l.unit and r.sees
    cross join unnest(r.words) as class);
end $$;

grant execute on function api.classes_read to hoa_nhap_log;

-- Classes of words that the session's offices may read in a unit.
create function api.classes_at(of_unit text) returns text[]
language sql stable security definer set search_path = ''
return (
  select coalesce(array_agg(distinct class order by class), '{}')
  from walls.reach r
  cross join unnest(r.words) as class
  where r.unit = of_unit and r.sees);

grant execute on function api.classes_at to hoa_nhap_log;

-- Classes of words that the session may read at a unit of its own; nothing where it has none. Asked once: each look at the reach costs 0.08 ms.
create function api.own_words(site text) returns text[]
language sql stable security definer set search_path = ''
return coalesce((select array_agg(w) from walls.reach r left join lateral unnest(r.words) w on true where r.unit = site and r.sees having bool_or(r.same)), '{}');
grant execute on function api.own_words to hoa_nhap_log;
