-- Units are public: these two ask for no session.
create function api.units_find(words text, of_kind text, on_day date, most int, every boolean)
returns table (id text, code text, kind text, name text, parent text, "from" date, until date, within text)
language plpgsql stable security definer set search_path = '' as $$
declare
  wanted text := app.fold(words);
begin
  return query
  select u.id, u.code, u.kind, u.name, u.parent, u.valid_from, u.valid_to, above.name
  from units.unit u
  left join units.unit above on above.id = u.parent
  where (wanted is null or strpos(' ' || u.name_key || coalesce(u.past_key, ''), ' ' || wanted) > 0 or u.code = words)
    and (of_kind is null or u.kind = of_kind or of_kind = 'organisation' and u.kind not in ('province', 'district', 'commune'))
    and (every or u.valid_from <= coalesce(on_day, app.day(now())))
    and (every or u.valid_to is null or u.valid_to > coalesce(on_day, app.day(now())))
  -- The unit itself before those whose name only holds the words; what there is before what was.
  order by u.name_key = wanted desc, u.valid_to is null desc, u.name_key, u.id
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

grant execute on function api.units_find, api.units_named to hoa_nhap_app;
