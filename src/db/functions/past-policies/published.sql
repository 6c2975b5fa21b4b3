-- Every case of these measures that is about an organisation, whole: what a public register is computed from, for anyone and without a session. Nothing of a
-- person's case whatever measure is named. Words do not come along.
create function api.published_cases(measures text[]) returns json
language sql stable security definer set search_path = ''
begin atomic
  select coalesce(json_agg(json_build_object(
    'case', c."case", 'subject', c.person, 'entries', (
      select json_agg(log.entry_json(e) order by e.seq)
      from log.entry e
      where e."case" = c."case" and e.kind in ('act', 'ruling'))) order by c.opened, c."case"), '[]')
  from now."case" c
  where c.measure = any(measures) and exists (select from units.unit u where u.subject = c.person);
end;

grant execute on function api.published_cases to hoa_nhap_app;
