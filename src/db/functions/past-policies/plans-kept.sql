-- How many of the statements about units were written by a position of the log.
create function api.unit_rulings_by(known bigint) returns int
language sql stable security definer set search_path = ''
begin atomic
  select count(*)::int
  from log.entry e
  join log.position p on p.entry = e.id and p.pos <= known
  where e.kind = 'ruling' and e.person is null and e.name <> '@editions';
end;

-- Every plan and version of one that was written down, oldest first. There are few entries about no person and no case, and an index finds them.
create function api.plan_entries() returns table (id uuid, says json, recorded_by uuid, office text, unit text, recorded_at timestamptz, pos bigint)
language sql stable set search_path = ''
begin atomic
  select e.id, e.body::json -> 'says', e.recorded_by, e.for_office, e.for_unit, e.recorded_at, p.pos
  from log.entry e
  left join log.position p on p.entry = e.id
  where coalesce(e."case", e.person) is null and e.kind = 'ledger' and e.name = '@plan'
  order by p.pos nulls last, e.tx, e.id;
end;

create function api.plan_log(session bytea) returns json
language plpgsql security definer set search_path = '' as $$
begin
  if api.enter(session) is null then
    return null;
  end if;
  perform api.touch(session);
  return (
    select coalesce(json_agg(json_build_object(
      'id', e.id, 'says', e.says, 'by', a.display_name, 'office', e.office, 'unit', e.unit, 'at', app.moment(e.recorded_at), 'pos', e.pos)), '[]')
    from api.plan_entries() e
    left join signin.account a on a.id = e.recorded_by
  );
end $$;

-- Whether a version follows the one that was there last, and whether its unit is the one that keeps the plan, or has its work.
create function api.plan_follows(made log.entry, after uuid) returns boolean
language sql stable set search_path = ''
return after is not distinct from (
  select e.id
  from api.plan_entries() with ordinality as e(id, says, recorded_by, office, unit, recorded_at, pos, place)
  where e.says #>> '{plan,id}' = made.body::json #>> '{says,plan,id}'
  order by e.place desc
  limit 1);

create function api.plan_kept_by(made log.entry) returns boolean
language sql stable set search_path = ''
return made.kind = 'ledger' and made.name = '@plan' and made.person is null and made."case" is null and not exists (
  select
  from api.plan_entries() e
  where e.says #>> '{plan,id}' = made.body::json #>> '{says,plan,id}'
    and not exists (select from units.within w where w.holder = made.for_unit and w.unit = e.unit and w.same));

-- Appends a version of a plan after the one that was there. Mechanical, as `append`.
create function api.keep_plan(session bytea, key uuid, request bytea, entry jsonb, after uuid, reply json, clock timestamptz default null)
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
  -- Two who write a version of one plan wait for one another.
  perform pg_advisory_xact_lock(api.lock_number('ledger'));
  outcome := case
    when not api.of_ledger(made) or not walls.acts_for(made.for_office, made.for_unit) or not api.plan_kept_by(made) then 'no right'
    when not api.plan_follows(made, after) then 'stale'
    else 'done'
  end;
  if outcome = 'done' then
    perform api.write_log(made, array[made], '[]');
  end if;
  answer := api.ends(session, key, made.recorded_by, reply, outcome);
  return next;
end $$;

-- The same from the command line, by the installation itself and no office. For the owner; false when another version came first.
create function api.keep_plan_as_owner(entry jsonb, after uuid, clock timestamptz) returns boolean
language plpgsql set search_path = '' as $$
declare
  blank log.entry;
  made log.entry;
begin
  perform pg_advisory_xact_lock(api.lock_number('ledger'));
  blank.recorded_by := (select i.id from app.installation i);
  blank.recorded_at := app.clock(clock);
  made := jsonb_populate_record(blank, entry);
  if not api.plan_kept_by(made) or not api.plan_follows(made, after) then
    return false;
  end if;
  perform api.write_log(blank, array[made], '[]');
  return true;
end $$;

grant execute on function api.unit_rulings_by, api.plan_log, api.keep_plan to hoa_nhap_app;
