-- Cases that a seen case of the person reads, or that read one, and that the session may not see: needed to fold what it sees.
create function api.linked_cases(whose uuid) returns json
language plpgsql stable security definer set search_path = '' as $$
declare
  mine text[] := walls.units();
  of_records uuid[] := api.records(whose);
begin
  return (
    with recursive linked as (
      select c."case", c.stands_on from now."case" c where c.person = any(of_records) and c.units && mine
      union
      select o."case", o.stands_on
      from linked l
      join now."case" o on o.person = any(of_records) and (o."case" = any(l.stands_on) or l."case" = any(o.stands_on))
    )
    select coalesce(json_agg(json_build_object('case', c."case", 'entries', (
      select json_agg(api.act_json(e) order by e.seq)
      from log.entry e
      where e.person = coalesce(c.record, c.person) and e."case" = c."case" and e.kind in ('act', 'ruling')
    )) order by c.opened, c."case"), '[]')
    from linked l
    join now."case" c on c."case" = l."case" and not c.units && mine
  );
end $$;

grant execute on function api.linked_cases to hoa_nhap_owner;
