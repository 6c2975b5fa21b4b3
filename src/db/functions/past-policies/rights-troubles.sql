-- Rights that somebody has to look into, and devices that hold those of today (docs/dosing/right-of-the-day.md).

-- What stands in two ways, or was told and could not be entered as it stands, at a site in the last days.
create function api.right_troubles(session bytea, site text, since date, clock timestamptz default null) returns json
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session, clock);
  found json;
begin
  if who is null or not api.doses_at(site) then
    return null;
  end if;
  found := json_build_object(
    'rights', (
      select coalesce(json_agg(json_build_object('person', t.canonical, 'name', p.name, 'day', t.day, 'part', t.part, 'uses', t.uses) order by t.day, p.name_key), '[]')
      from (
        select r.canonical, r.day, r.part, json_agg(json_build_object(
          'entry', r.entry, 'person', r.person, 'day', r.day, 'part', r.part, 'is', r."is", 'site', r.site, 'device', r.device, 'epoch', r.epoch,
          'until', app.moment(r.until), 'sheet', r.sheet) order by r.entry) as uses
        from now.dose_right r
        where r.day >= since
        group by r.canonical, r.day, r.part
        -- What was given up by telephone from there, too: nobody else can answer for it where the other end could not take it.
        having bool_or(r.site = right_troubles.site or r."is" = 'call' and exists (select from log.entry e where e.id = r.entry and e.for_unit = right_troubles.site))
          and (bool_or(r."is" <> 'given') or count(*) > 1)
      ) t
      join now.person p on p.person = t.canonical),
    'told', (
      select coalesce(json_agg(json_build_object(
        'entry', t.entry, 'device', t.device, 'n', t.n, 'person', t.person, 'name', p.name, 'day', t.day, 'part', t.part, 'troubles', t.troubles) order by t.entry), '[]')
      from now.dose_told t
      left join now.person p on p.person = t.person
      where t.site = right_troubles.site and t.day >= since));
  insert into log.access (account, what, purpose, detail)
  values (who, 'dosing rights', 'list', json_build_object('site', site, 'shown', api.shown((
    select coalesce(json_agg(r), '[]')
    from (select json_array_elements(found -> 'rights') r union all select json_array_elements(found -> 'told')) every))));
  return found;
end $$;


-- The device of a site that holds rights of today, and until when the last of its leases runs: who else works there looks on.
create function api.held_at(of_site text, on_day date) returns json
language sql stable set search_path = ''
return (
  select json_build_object('device', d.id, 'name', d.name, 'until', app.moment(max(r.until)))
  from now.dose_right r
  join app.dose_device d on d.id = r.device
  where r.site = of_site and r.day = on_day and r."is" = 'lease'
  group by d.id, d.name
  order by max(r.until) desc
  limit 1);

grant execute on function api.right_troubles to hoa_nhap_app;
