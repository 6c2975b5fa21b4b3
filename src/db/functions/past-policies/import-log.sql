-- Imports as the ledger tells of them (`@import`): what a restored database lacks is written anew. A row whose case was struck out since, or whose
-- person was withdrawn because of it, was taken back; where all were, the import was. Why, says the ledger (`@import-undo`).
create function api.derive_imports() returns void
language plpgsql set search_path = '' as $$
begin
  insert into exchange.import (id, account, unit, measure, file, sheet, headings, stage, why, created_at, applied_at)
  select
    (s.says ->> 'import')::uuid, e.recorded_by, s.says ->> 'unit', s.says ->> 'measure', coalesce(f.text, '…'), coalesce(t.text, ''), '[]', 'done',
    (
      select coalesce(w.text, '…')
      from log.entry u
      join log.words w on w.entry = u.id and w.field = 'why'
      where u.kind = 'ledger' and u.name = '@import-undo' and u.body::jsonb -> 'says' -> 'import' = s.says -> 'import'
      order by u.recorded_at desc
      limit 1
    ),
    e.recorded_at, e.recorded_at
  from log.entry e
  cross join lateral (select e.body::jsonb -> 'says' as says) s
  left join log.words f on f.entry = e.id and f.field = 'file'
  left join log.words t on t.entry = e.id and t.field = 'sheet'
  where e.kind = 'ledger' and e.name = '@import'
  on conflict do nothing;

  insert into exchange.row (import, no, person, registered, "case", entry, outcome)
  select (s.says ->> 'import')::uuid, r.no, r.person, r.registered, r."case", r.entry, case
    when r."case" is not null and exists (
      select from log.entry v where v.person = c.person and v."case" = r."case" and v.corrects = r.entry and v.name = '@void'
    ) then 'undone'
    when r."case" is null and exists (
      select from log.entry w where w.person = r.person and w."case" is null and w.kind = 'identity' and w.name = '@withdraw'
    ) then 'undone'
    else 'recorded'
  end
  from log.entry e
  cross join lateral (select e.body::jsonb -> 'says' as says) s
  cross join lateral jsonb_to_recordset(s.says -> 'rows') as r(no int, person uuid, registered boolean, "case" uuid, entry uuid)
  left join log.entry c on c.id = r.entry
  where e.kind = 'ledger' and e.name = '@import'
  union all
  select (s.says ->> 'import')::uuid, n.no::int, null, false, null, null, o.outcome
  from log.entry e
  cross join lateral (select e.body::jsonb -> 'says' as says) s
  cross join unnest('{refused,skipped}'::text[]) as o(outcome)
  cross join lateral jsonb_array_elements_text(s.says -> o.outcome) as n(no)
  where e.kind = 'ledger' and e.name = '@import'
  on conflict do nothing;

  update exchange.import i set stage = 'undone', ended_at = now()
  where i.stage = 'done' and i.ended_at is null
    and exists (select from exchange.row r where r.import = i.id and r.outcome = 'undone')
    and not exists (select from exchange.row r where r.import = i.id and r.outcome = 'recorded');
end $$;
