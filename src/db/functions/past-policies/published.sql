-- Every case of these measures, whole, with the organisation it is about: what a public register is computed from. The measures are about organisations, and
-- their entries hold facts of organisations only. Words do not come along.
create function api.published_cases(measures text[]) returns json
language sql stable security definer set search_path = ''
begin atomic
  select coalesce(json_agg(json_build_object(
    'case', c."case", 'subject', c.person, 'entries', (
      select json_agg(log.entry_json(e) order by e.seq)
      from log.entry e
      where e."case" = c."case" and e.kind in ('act', 'ruling'))) order by c.opened, c."case"), '[]')
  from now."case" c
  where c.measure = any(measures);
end;

grant execute on function api.published_cases to hoa_nhap_app;
