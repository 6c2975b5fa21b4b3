-- Statements of officials about units, in their order. For the owner.
create function api.unit_rulings() returns table (id uuid, seq int, name text, "on" text, says json)
language sql stable security definer set search_path = ''
begin atomic
  select e.id, e.seq, e.name, left(e.happened, 10), e.body::json -> 'says'
  from log.entry e
  where e.kind = 'ruling' and e.person is null and e.name <> '@editions'
  order by e.seq;
end;

grant execute on function api.unit_rulings to hoa_nhap_owner;

-- The number of the last of them.
create function api.last_unit_ruling() returns int
language sql stable set search_path = ''
return (select coalesce(max(e.seq), 0) from log.entry e where e.kind = 'ruling' and e.person is null and e.name <> '@editions');

-- Whether the account may say this in the name of the office: who chooses, of units below; who keeps the list, of those it manages.
create function api.may_rule(who uuid, made log.entry) returns boolean
language plpgsql stable set search_path = '' as $$
declare
  says json := made.body::json -> 'says';
  choice boolean := made.name = '@successor' or exists (
    select from log.entry e where made.name = '@strike' and e.id = (says ->> 'of')::uuid and e.name = '@successor');
  places text[] := array_remove(array[case when made.name <> '@organisation' then says ->> 'unit' end, says ->> 'within'], null)
    || case made.name
      when '@end' then array(select json_array_elements_text(says -> 'to'))
      when '@successor' then array[says ->> 'to']
      else '{}'
    end;
begin
  return made.kind = 'ruling' and made."case" is null and made.signer = who and made.name <> '@editions' and exists (
    select
    from signin.office_holding h
    join signin.office o on o.name = h.office and case when choice then coalesce(o.assigns, false) else o.admin end
    where h.account = who and h.held @> walls.today() and (h.office, h.unit) = (made.for_office, made.for_unit)
      and not exists (
        select from unnest(places) as p
        where not exists (
          select from units.within w
          where w.holder = h.unit and w.unit = p and w.since <= walls.today() and (w.same or o.admin or o.reach = 'below'))
      )
  );
end $$;

-- Appends a statement about one unit after number `last`, and the rows that follow from it. Mechanical, as `append`.
create function api.rule_unit(
  session bytea, key uuid, request bytea, last int, entry jsonb, unit jsonb, heirs jsonb, stamp_before text, stamp_after text, reply json, clock timestamptz default null)
returns table (outcome text, answer json)
language plpgsql security definer set search_path = '' as $$
declare
  begun record;
  made log.entry;
begin
  select * into begun from api.begins(session, key, request, entry, reply, clock);
  if begun.outcome is not null then
    return query select begun.outcome, begun.answer;
    return;
  end if;

  made := begun.made;
  perform pg_advisory_xact_lock(api.lock_number('unit rulings'));
  outcome := case
    when not api.may_rule(made.recorded_by, made) then 'no right'
    when api.last_unit_ruling() <> last then 'stale'
    else 'done'
  end;
  if outcome = 'done' then
    if unit ->> 'id' <> made.body::json -> 'says' ->> 'unit' then
      raise exception 'nothing was said of this unit' using errcode = 'check_violation';
    end if;
    made.seq := last + 1;
    perform api.write_log(made, array[made], '[]');
    perform api.put_units(jsonb_build_array(unit), heirs);
    -- Rows that were old already, in the night of a border, stay so until they are derived.
    update units.derived d set stamp = stamp_after where d.stamp = stamp_before;
  end if;
  answer := api.ends(session, key, made.recorded_by, reply, outcome);
  return next;
end $$;

-- What officials said of a unit, for its page.
create function api.unit_story(session bytea, unit text)
returns table (id uuid, seq int, name text, "on" text, says json, office text, "forUnit" text, "by" text, at text)
language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := api.enter(session);
begin
  if who is null then
    return;
  end if;
  return query
  select r.id, r.seq, r.name, r."on", r.says, e.for_office, e.for_unit, a.display_name, app.moment(e.recorded_at)
  from api.unit_rulings() r
  join log.entry e on e.id = r.id
  left join signin.account a on a.id = e.recorded_by
  where r.says ->> 'unit' = unit_story.unit or r.says ->> 'to' = unit_story.unit or strpos(r.says ->> 'to', '"' || unit_story.unit || '"') > 0
  order by r.seq;
end $$;

grant execute on function api.rule_unit, api.unit_story to hoa_nhap_app;
