-- Appends what an office writes into the ledger of its own work: a round of a survey, its closing, an import, or how it reads a question that the texts
-- leave open, which is for an office that assigns. Mechanical, as `append`.
create function api.keep_ledger(
  session bytea, key uuid, request bytea, entry jsonb, reply json, clock timestamptz default null, words jsonb default '[]')
returns table (outcome text, answer json)
language plpgsql security definer set search_path = '' as $$
declare
  begun record;
  made log.entry;
  says jsonb;
begin
  select * into begun from api.begins(session, key, request, entry, reply, clock);
  if begun.outcome is not null then
    return query select begun.outcome, begun.answer;
    return;
  end if;

  made := begun.made;
  says := made.body::jsonb -> 'says';
  -- Two who close the same round wait for one another.
  perform pg_advisory_xact_lock(api.lock_number('ledger'));
  outcome := case
    when not api.of_ledger(made) or made.name like '@stock-%' or not walls.acts_for(made.for_office, made.for_unit) or not coalesce(says ->> 'unit' = any(walls.own_units()), false) then 'no right'
    when made.name = '@reading' and not exists (select from signin.office o where o.name = made.for_office and o.assigns) then 'no right'
    -- Who does not read of HIV counts nobody with it.
    when made.name = '@hiv-count' and not 'hiv' = any(api.own_words(made.for_unit)) then 'no right'
    when made.name = '@survey-close' and not exists (
      select from log.entry r
      where r.id = (says ->> 'round')::uuid and r.kind = 'ledger' and r.name = '@survey-round' and r.body::jsonb -> 'says' -> 'unit' = says -> 'unit'
    ) then 'no right'
    when made.name = '@survey-close' and exists (
      select from log.entry c where c.kind = 'ledger' and c.name = '@survey-close' and c.body::jsonb -> 'says' ->> 'round' = says ->> 'round'
    ) then 'stale'
    else 'done'
  end;
  if outcome = 'done' then
    perform api.write_log(made, array[made], words);
  end if;
  answer := api.ends(session, key, made.recorded_by, reply, outcome);
  return next;
end $$;

grant execute on function api.keep_ledger to hoa_nhap_app, hoa_nhap_owner;
