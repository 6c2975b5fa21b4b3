-- Units are public: these two ask for no session.
create function api.units_find(words text, of_kind text, on_day date, most int)
returns table (id text, code text, kind text, name text, parent text, "from" date, until date, within text)
language plpgsql stable security definer set search_path = '' as $$
declare
  wanted text := app.fold(words);
begin
  return query
  select u.id, u.code, u.kind, u.name, u.parent, u.valid_from, u.valid_to, above.name
  from units.unit u
  left join units.unit above on above.id = u.parent
  where (wanted is null or strpos(' ' || u.name_key, ' ' || wanted) > 0 or u.code = words)
    and (of_kind is null or u.kind = of_kind)
    and u.valid_from <= coalesce(on_day, app.day(now()))
    and (u.valid_to is null or u.valid_to > coalesce(on_day, app.day(now())))
  order by u.name_key = wanted desc, u.name_key, u.id
  limit most;
end $$;

create function api.units_named(ids text[])
returns table (id text, code text, kind text, name text, parent text, "from" date, until date, within text)
language sql stable security definer set search_path = ''
begin atomic
  select u.id, u.code, u.kind, u.name, u.parent, u.valid_from, u.valid_to, above.name
  from units.unit u
  left join units.unit above on above.id = u.parent
  where u.id = any(ids);
end;

-- Writes what is new or differs, and who lies within whom. For the owner.
create function api.sync_units(given jsonb, heirs jsonb) returns int
language plpgsql set search_path = '' as $$
declare
  changed int;
  changed_heirs int;
begin
  insert into units.unit as u (id, code, kind, name, parent, valid_from, valid_to)
  select g.id, g.code, g.kind, g.name, g.parent, g."from", g.until
  from jsonb_to_recordset(given) as g(id text, code text, kind text, name text, parent text, "from" date, until date)
  on conflict (id) do update set
    code = excluded.code, kind = excluded.kind, name = excluded.name, parent = excluded.parent, valid_from = excluded.valid_from,
    valid_to = excluded.valid_to
  where (u.code, u.kind, u.name, u.valid_from) <> (excluded.code, excluded.kind, excluded.name, excluded.valid_from)
    or u.parent is distinct from excluded.parent
    or u.valid_to is distinct from excluded.valid_to;
  get diagnostics changed = row_count;

  insert into units.successor as s (old, new, since, chosen)
  select h.old, h.new, h."from", h.chosen
  from jsonb_to_recordset(heirs) as h(old text, new text, "from" date, chosen boolean)
  -- A choice that the province made among several outlives the reference lists.
  on conflict (old, new) do update set since = excluded.since, chosen = s.chosen or excluded.chosen
  where (s.since, s.chosen) <> (excluded.since, s.chosen or excluded.chosen);
  get diagnostics changed_heirs = row_count;

  if changed + changed_heirs > 0 then
    perform units.refresh_within();
  end if;
  return changed + changed_heirs;
end $$;

grant execute on function api.units_find, api.units_named to hoa_nhap_app;
