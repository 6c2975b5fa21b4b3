-- Makes the rows of these units and of their successors equal to what is given, and who lies within whom. Answers how many rows changed.
create function api.put_units(given jsonb, heirs jsonb) returns int
language plpgsql set search_path = '' as $$
declare
  changed int;
  gone int;
  inherited int;
begin
  insert into units.unit as u (id, code, kind, name, parent, valid_from, valid_to, was, past_key)
  select
    g.id, g.code, g.kind, g.name, g.parent, g."from", g.until, nullif(g.was, '[]'),
    (select ' ' || string_agg(app.fold(w.name), ' ') from jsonb_to_recordset(g.was) as w(name text))
  from jsonb_to_recordset(given) as g(id text, code text, kind text, name text, parent text, "from" date, until date, was jsonb)
  on conflict (id) do update set
    code = excluded.code, kind = excluded.kind, name = excluded.name, parent = excluded.parent, valid_from = excluded.valid_from,
    valid_to = excluded.valid_to, was = excluded.was, past_key = excluded.past_key
  where (u.code, u.kind, u.name, u.valid_from) <> (excluded.code, excluded.kind, excluded.name, excluded.valid_from)
    or u.parent is distinct from excluded.parent
    or u.valid_to is distinct from excluded.valid_to
    or u.was is distinct from excluded.was;
  get diagnostics changed = row_count;

  -- Before what is written, since one chosen successor goes when another comes.
  delete from units.successor s
  using jsonb_to_recordset(given) as g(id text)
  where s.old = g.id and not exists (
    select from jsonb_to_recordset(heirs) as h(old text, new text, "from" date, chosen boolean)
    where (h.old, h.new, h."from", h.chosen) = (s.old, s.new, s.since, s.chosen)
  );
  get diagnostics gone = row_count;

  insert into units.successor (old, new, since, chosen)
  select h.old, h.new, h."from", h.chosen
  from jsonb_to_recordset(heirs) as h(old text, new text, "from" date, chosen boolean)
  on conflict do nothing;
  get diagnostics inherited = row_count;

  if changed + gone + inherited > 0 then
    perform units.refresh_within(case jsonb_array_length(given) when 1 then given -> 0 ->> 'id' end);
  end if;
  return changed + gone + inherited;
end $$;

grant execute on function api.put_units to hoa_nhap_owner;
