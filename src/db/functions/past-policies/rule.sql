-- The last ruling on editions: entries about no person that say which text of each sheet holds from their position on.
create function api.last_ruling() returns table (number int, editions jsonb)
language sql stable set search_path = ''
begin atomic
  select e.seq, e.body::jsonb -> 'editions'
  from log.entry e
  where e.kind = 'ruling' and e.name = '@editions' and e.person is null
  order by e.seq desc
  limit 1;
end;

-- Records a ruling as the next after number `last` (0: the first). False when another start was faster. For the owner; what recorded it is the
-- installation itself, and no office.
create function api.rule_editions(last int, edition text, body text) returns boolean
language plpgsql set search_path = '' as $$
begin
  perform pg_advisory_xact_lock(api.lock_number('editions'));
  if coalesce((select r.number from api.last_ruling() r), 0) <> last then
    return false;
  end if;
  insert into log.entry (id, kind, seq, name, edition, happened, for_office, for_unit, recorded_by, recorded_at, body)
  select uuidv7(), 'ruling', last + 1, '@editions', rule_editions.edition, app.moment(now()), '@program', '@program', i.id, now(), rule_editions.body
  from app.installation i;
  return true;
end $$;
