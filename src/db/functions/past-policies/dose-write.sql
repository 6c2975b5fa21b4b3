-- Whether so much is left of a dose that was spilled in part: of that person, drug and day, and of what its rests left.
create function api.rest_is_left(of_dose uuid, of_person uuid, of_agent text, on_day date, amount int) returns boolean
language sql stable set search_path = ''
return exists (
  select
  from now.dose d
  where d.entry = of_dose and d.canonical = of_person and d.agent = of_agent and d.day = on_day and d.what ~ '^[1-9]$' and d.stands
    and amount + coalesce((select sum(r.dose - r.lost) from now.dose r where r.rest_of = d.entry and r.stands), 0) <= d.lost);

-- Whether all that was given again that day under these records was for doses of others, from which they parted since: one replacement a day is one of their own.
create function api.replaced_for_others(of_person uuid, on_day date) returns boolean
language sql stable set search_path = ''
return (
  select coalesce(bool_and(t.canonical <> of_person), false)
  from now.dose r
  join log.entry e on e.id = r.entry
  join now.dose t on t.entry = (e.body::jsonb #>> '{says,as,replaces}')::uuid
  where r.canonical = of_person and r.day = on_day and r.what = 'replacement' and r.stands);

-- The rows that follow from one entry of a dose; false where they may not stand beside those that are there: the right was used, or a use of it is outside.
-- `anew`: in a rebuild, where records that became one later have a dose each: both stand, and are numbered once all are there.
create function api.write_dose(e log.entry, anew boolean default false) returns boolean
language plpgsql set search_path = '' as $$
declare
  says jsonb := e.body::jsonb -> 'says';
  one uuid := (select coalesce(p.canonical, p.person) from now.person p where p.person = e.person);
  on_day date := left(e.happened, 10)::date;
  target now.dose;
begin
  case e.name
    when '@dose-given' then
      if not anew and says #> '{as,rest}' is not null
        and not api.rest_is_left((says #>> '{as,rest}')::uuid, one, says ->> 'agent', on_day, (says ->> 'dose')::int)
      then
        return false;
      end if;
      insert into now.dose (entry, person, canonical, "case", site, day, what, agent, dose, again, rest_of)
      values (
        e.id, e.person, one, e."case", e.for_unit, on_day,
        case
          when jsonb_typeof(says -> 'as') = 'string' then 'top-up'
          when says #> '{as,rest}' is not null then 'rest'
          else coalesce(says #>> '{as,part}', 'replacement')
        end,
        says ->> 'agent', (says ->> 'dose')::int,
        case when anew then says #> '{as,rest}' is null when says #> '{as,replaces}' is not null then api.replaced_for_others(one, on_day) else false end,
        (says #>> '{as,rest}')::uuid)
      on conflict do nothing;
      if not found then
        return false;
      end if;
      if says #>> '{as,part}' is not null then
        insert into now.dose_right (entry, person, canonical, day, part, "is", site, asked_by, again)
        values (e.id, e.person, one, on_day, (says #>> '{as,part}')::int, 'given', e.for_unit, e.recorded_by, anew)
        on conflict do nothing;
        if not found or not anew and not api.right_lies(api.records(e.person), on_day, (says #>> '{as,part}')::int, e."case", e.for_unit) then
          return false;
        end if;
      end if;
      -- The calls that it answers it names itself; entries from before they were named answer all.
      update now.dose_task t set answered = e.id
      where t.answered is null and case when says ? 'closes' then says -> 'closes' ? t.entry::text else t.person = e.person end;
    when '@dose-handed-out' then
      insert into now.dose (entry, person, canonical, "case", site, day, what, agent, dose)
      values (e.id, e.person, one, e."case", e.for_unit, on_day, 'home', says ->> 'agent', (says ->> 'daily')::int * (says ->> 'bottles')::int);
    when '@dose-spilled' then
      update now.dose d set lost = d.lost + (says ->> 'lost')::int
      where d.entry = (says ->> 'of')::uuid and not d.removed and d.lost + (says ->> 'lost')::int <= d.dose
        -- What falls after the rest was given is of its cup.
        and (anew or not exists (select from now.dose r where r.rest_of = d.entry and r.stands))
      returning d.* into target;
      if target.entry is null then
        return false;
      end if;
      -- Nothing of it was swallowed: the right comes back.
      delete from now.dose_right r where r.entry = target.entry and not target.stands;
    when '@dose-removed' then
      -- Taken back already, be it under a record that was one person with this one then: nothing comes back twice.
      if not anew and exists (
        select
        from log.entry x
        where x.person = any(api.kin(array[e.person])) and x.kind = 'dose' and x.name = '@dose-removed' and x.id <> e.id
          and x.body::jsonb #>> '{says,of}' = says ->> 'of')
      then
        return false;
      end if;
      update now.dose d set removed = true where d.entry = (says ->> 'of')::uuid and not d.removed returning d.* into target;
      delete from now.dose_right r where r.entry = target.entry;
      -- Another clinic, where the person is treated by now, called its doctor because of that dose alone: where none is left of the day, nobody is asked in vain.
      if not exists (select from now.dose d where d.person = target.person and d.day = target.day and d.stands and d.what <> 'home') then
        update now.dose_task t set findings = s.others, answered = case when s.others = '[]' then e.id end
        from now.dose_task o
        cross join lateral (
          select coalesce(jsonb_agg(f), '[]') as others from jsonb_array_elements(o.findings) f
          where f ->> 'id' <> 'DD-01' or left(f ->> 'at', 10) <> target.day::text
        ) s
        where o.entry = t.entry and t.person = target.person and t.site <> api.clinic_at(e.for_unit) and t.answered is null and s.others <> t.findings;
      end if;
      -- Removed already under another record of the person, from which this one parted since: nothing comes back twice.
      if target.entry is null and exists (select from now.dose d where d.entry = (says ->> 'of')::uuid) then
        return false;
      end if;
      -- A dose goes after its rest.
      if not anew and exists (select from now.dose r where r.rest_of = target.entry and r.stands) then
        return false;
      end if;
      if target.entry is null then
        -- What is removed may be a spill: the dose stands again as it was.
        -- Beside another one that came to stand meanwhile it is the second, until they are numbered.
        update now.dose d set lost = d.lost - (s.body::jsonb #>> '{says,lost}')::int, again = d.what not in ('home', 'rest')
        from log.entry s
        where s.id = (says ->> 'of')::uuid and s.name = '@dose-spilled' and d.entry = (s.body::jsonb #>> '{says,of}')::uuid
          and d.lost >= (s.body::jsonb #>> '{says,lost}')::int
        returning d.* into target;
        -- So with a spill.
        if not anew and target.entry is null and exists (
          select
          from log.entry s
          join now.dose d on d.entry = (s.body::jsonb #>> '{says,of}')::uuid
          where s.id = (says ->> 'of')::uuid and s.name = '@dose-spilled')
        then
          return false;
        end if;
        if not anew and exists (select from now.dose r where r.rest_of = target.entry and r.stands) then
          return false;
        end if;
        -- Its right, which a spill of all of it gave back, went out since, and may be used any moment.
        if not anew and not exists (select from now.dose_right g where g.entry = target.entry) and exists (
          select
          from now.dose_right r
          where r.canonical = target.canonical and r.day = target.day and r.part::text = target.what and r."is" <> 'given')
        then
          return false;
        end if;
        -- Apart from the statement, which is planned with what it is about: `rest` is no number of a part.
        if target.what ~ '^[1-9]$' then
          insert into now.dose_right (entry, person, canonical, day, part, "is", site, asked_by, again)
          select target.entry, target.person, target.canonical, target.day, target.what::int, 'given', target.site, e.recorded_by, true
          where not exists (select from now.dose_right r where r.entry = target.entry);
        end if;
      end if;
    when '@dose-called' then
      insert into now.dose_task (entry, person, site, since, established, findings)
      select
        e.id, e.person, api.clinic_at(e.for_unit), e.happened, (says ->> 'established')::boolean,
        (select coalesce(jsonb_agg(f || jsonb_build_object('at', e.happened)), '[]') from jsonb_array_elements(says -> 'findings') f)
      where not exists (select from now.dose_task t where t.person = e.person and t.site = api.clinic_at(e.for_unit) and t.answered is null);
      -- One call a person and site: what stands in the way since comes to it.
      update now.dose_task t set findings = t.findings || (
        select jsonb_agg(f || jsonb_build_object('at', e.happened))
        from jsonb_array_elements(says -> 'findings') f
        where not exists (
          select from jsonb_array_elements(t.findings) o where o -> 'row' = f -> 'row' and o -> 'of' is not distinct from f -> 'of'))
      where t.person = e.person and t.site = api.clinic_at(e.for_unit) and t.answered is null and exists (
        select from jsonb_array_elements(says -> 'findings') f
        where not exists (
          select from jsonb_array_elements(t.findings) o where o -> 'row' = f -> 'row' and o -> 'of' is not distinct from f -> 'of'));
    when '@care-answer' then
      -- An answer is of the state that it names, or it was refused; of entries that name a minute the call stays for what came after it.
      update now.dose_task t set
        answered = case when s.later is null then e.id end, findings = coalesce(s.later, t.findings), since = coalesce(s.first, t.since)
      from now.dose_task o
      cross join lateral (
        select jsonb_agg(f) as later, min(f ->> 'at') as first from jsonb_array_elements(o.findings) f where says ->> 'seen' like '____-__-__T%' and f ->> 'at' > says ->> 'seen'
      ) s
      where o.entry = t.entry and t.person = e.person and t.answered is null and api.answers_call(t, api.clinic_at(e.for_unit), on_day, anew);
    when '@care-confirm' then
      -- That nothing is given again after vomiting is the answer that the call asked for; of what else it was made for it stays open.
      if (says ->> 'upTo')::int = 0 and left(says ->> 'finding', 3) = 'VM-' then
        update now.dose_task t set
          answered = case when s.others is null then e.id end, findings = coalesce(s.others, t.findings), since = coalesce(s.first, t.since)
        from now.dose_task o
        cross join lateral (
          select jsonb_agg(f) as others, min(f ->> 'at') as first from jsonb_array_elements(o.findings) f where left(f ->> 'id', 3) <> 'VM-'
        ) s
        where o.entry = t.entry and t.person = e.person and t.answered is null and api.answers_call(t, api.clinic_at(e.for_unit), on_day, anew);
      end if;
    when '@care-told' then
      update now.dose_task t set answered = e.id
      where t.person = e.person and t.answered is null and api.answers_call(t, api.clinic_at(e.for_unit), on_day, anew);
    when '@care-told-signed' then
      -- What was not said answered nothing: the call is open, and as old as it is.
      update now.dose_task t set answered = null where t.answered = (says ->> 'of')::uuid and not (says ->> 'agrees')::boolean;
    when '@care-watch' then
      -- The end of a watch answers that nobody had closed it, and nothing else.
      if (says ->> 'closes')::boolean then
        update now.dose_task t set findings = (
          select coalesce(jsonb_agg(f), '[]') from jsonb_array_elements(t.findings) f where f ->> 'id' <> 'IN-06')
        where t.person = e.person and t.site = api.clinic_at(e.for_unit) and t.answered is null;
        update now.dose_task t set answered = e.id
        where t.person = e.person and t.site = api.clinic_at(e.for_unit) and t.answered is null and t.findings = '[]';
      end if;
    when '@care-card' then
      delete from now.dose_card c where c.person = e.person;
      insert into now.dose_card (person, code, entry, site) values (e.person, says ->> 'code', e.id, e.for_unit) on conflict do nothing;
      if not found and not anew and not exists (
        select from now.dose_card c where c.code = says ->> 'code' and c.person = any(api.records(e.person))) then
        return false;
      end if;
    when '@care-guest' then
      delete from now.dose_place g where g.entry = e.corrects;
      insert into now.dose_place (entry, person, home, site, first_day, last_day)
      values (e.id, e.person, e.for_unit, says ->> 'at', (says ->> 'from')::date, (says ->> 'to')::date);
    when '@care-point' then
      delete from now.dose_point p where p.entry = e.corrects;
      insert into now.dose_point (entry, person, "case", home, site, first_day)
      values (e.id, e.person, e."case", e.for_unit, says ->> 'at', (says ->> 'from')::date);
    when '@care-guest-end' then
      delete from now.dose_place g where g.entry = (says ->> 'of')::uuid and g.first_day > (says ->> 'last')::date;
      update now.dose_place g set last_day = (says ->> 'last')::date where g.entry = (says ->> 'of')::uuid and g.last_day > (says ->> 'last')::date;
    else null;
  end case;
  if target.entry is not null and not anew then
    perform now.number_doses(target.canonical);
  end if;
  return true;
end $$;

-- Whether one of two who sign for a site prescribes there.
create function api.doctor_signs(one uuid, beside text, site text) returns boolean
language sql stable set search_path = ''
return exists (
  select from signin.office_holding h
  where h.account::text in (one::text, beside) and h.unit = any(api.stands_in(site)) and h.office = 'clinicDoctor' and h.held @> walls.today());

-- Writes what was decided of a dose or of care: the only writer of entries of their kind. Mechanical as `append`: key, session, office in the unit, that the
-- person is treated there, the lock of all records of the person and the version that was read; entry, words and access; rows, the right of the day with
-- them; the bottle last, which many draw from. Whatever may not stand leaves nothing behind (`against`). `told`: it happened on paper, and stands beside
-- whatever is there.
create function api.append_dose(
  session bytea, key uuid, request bytea, person uuid, version bigint, entries jsonb, words jsonb, ledger jsonb, reply json, told boolean default false,
  clock timestamptz default null)
returns table (outcome text, answer json)
language plpgsql security definer set search_path = '' set plan_cache_mode = force_generic_plan as $$
declare
  who uuid := api.enter(session, clock);
  of_records uuid[] := api.records(person);
  blank log.entry;
  made log.entry[];
  one log.entry;
begin
  select k.outcome, k.answer into outcome, answer from api.takes_key(who, key, request, reply) k;
  if outcome is not null then
    return next;
    return;
  end if;

  blank.person := person;
  blank.recorded_by := who;
  blank.recorded_at := app.clock(clock);
  made := array(select e from jsonb_populate_recordset(blank, entries) e);
  outcome := case
    when exists (
      select
      from unnest(made) e
      where e.kind <> 'dose' or not walls.acts_for(e.for_office, e.for_unit) or e.signer is not null and e.signer <> who
        or not exists (
          select from api.treated_in(of_records, e.for_unit, left(e.happened, 10)::date) c
          where c."case" = e."case" and coalesce(c.record, c.person) = append_dose.person and api.may_say(e, c))
        -- A call that was open when the treatment ended is answered by the clinic's doctor all the same; and the clinic writes its other two ends.
        and not (e.name in ('@care-answer', '@care-told-signed', '@care-ended', '@care-counted') and exists (
          select from api.treated_before(of_records, e.for_unit, left(e.happened, 10)::date) c
          where c."case" = e."case" and coalesce(c.record, c.person) = append_dose.person and (e.name in ('@care-answer', '@care-told-signed') or e.for_unit = api.clinic_of(c))))
        -- What a site gave is signed for there, wherever the person is treated by now.
        and not (e.name = '@care-released' and exists (
          select
          from log.entry d
          cross join api.treated_given(of_records, e.for_unit, left(d.happened, 10)::date) c
          where d.id::text = e.body::jsonb #>> '{says,of}' and d.person = any(of_records) and left(d.happened, 10)::date >= walls.today() - 31
            and c."case" = e."case" and coalesce(c.record, c.person) = append_dose.person))
        -- What happened to the dose of today that came from there is written there.
        and not (e.name in ('@dose-vomited', '@dose-spilled', '@dose-removed', '@dose-called') and exists (
          select from api.treated_given(of_records, e.for_unit, left(e.happened, 10)::date) c
          where c."case" = e."case" and coalesce(c.record, c.person) = append_dose.person))
        -- A dose on paper, and the call beside it, are of the day of that dose.
        and not (told and exists (
          select from api.treated_on(of_records, e.for_unit, left(made[1].happened, 10)::date) c
          where c."case" = e."case" and coalesce(c.record, c.person) = append_dose.person and api.may_say(e, c)))
    ) then 'no right'
    -- A person is sent to a point of the clinic that treats, or home to it.
    when exists (
      select from unnest(made) e where e.name = '@care-point' and api.clinic_at(e.body::jsonb #>> '{says,at}') is distinct from e.for_unit) then 'no right'
    -- Nobody signs afterwards for what they gave, by whichever account.
    when exists (
      select
      from unnest(made) e
      -- By its key: as a text it was compared with every entry of the log, 0.1 s a dose at eleven thousand.
      join log.entry d on d.id = case when e.name = '@care-released' then (e.body::jsonb #>> '{says,of}')::uuid end
      where api.same_human(coalesce(d.signer, d.recorded_by), who)) then 'no right'
    -- Only what says which paper it is from happened already.
    when told and (
      made[1].name <> '@dose-given'
      or exists (select from unnest(made) e where e.name = '@dose-given' and not e.body::jsonb -> 'says' ? 'paper')
    ) then 'no right'
    -- Paper is typed for a week, and for a month with a reason and the signature of who answers for it (docs/decisions/0679). `paperComes` of
    -- src/dosing/care/on-paper.ts says the same.
    when told and left(made[1].happened, 10)::date < walls.today() - 7 and (
      left(made[1].happened, 10)::date < walls.today() - 31 or not coalesce(made[1].body::jsonb -> 'words' ? 'late', false)
      or not exists (select from api.late_signers(made[1].for_unit) s where s::text in (who::text, made[1].body::jsonb #>> '{judged,by,second}'))
    ) then 'no right'
    -- Whoever signs beside is somebody else who holds an office there that day; what is spilled or goes back into its bottle, and what
    -- is typed from paper, has two signatures.
    when exists (
      select
      from unnest(made) e
      cross join lateral (values (e.body::jsonb #>> '{judged,by,second}', 'nobody'), (e.body::jsonb #>> '{judged,by,release}', 'none')) as s(beside, none)
      where case when s.beside <> s.none then not api.signs_with(who, s.beside::uuid, e.for_unit) end
    ) or exists (
      -- Who signed from afar did so in their own seat.
      select from unnest(made) e
      where e.body::jsonb #> '{judged,by,afar}' is not null and not exists (
        select from log.entry b
        where b.id = (e.body::jsonb #>> '{judged,by,afar}')::uuid and b.name = '@care-beside' and b.person = any(of_records)
          and b.recorded_by::text = e.body::jsonb #>> '{judged,by,second}'
          and case b.body::jsonb #>> '{says,does}'
            -- Of paper it is that minute, part, drug and amount, and today.
            when 'paper' then e.body::jsonb #> '{says,paper}' is not null and b.body::jsonb #>> '{says,at}' = e.happened
              and b.body::jsonb #> '{says,part}' = e.body::jsonb #> '{says,as,part}' and b.body::jsonb #> '{says,agent}' = e.body::jsonb #> '{says,agent}'
              and b.body::jsonb #> '{says,dose}' = e.body::jsonb #> '{says,dose}' and left(b.happened, 10) = walls.today()::text
            else b.body::jsonb #> '{says,of}' = e.body::jsonb #> '{says,of}' end)
    ) or exists (
      select
      from unnest(made) e
      where coalesce(e.body::jsonb #>> '{judged,by,second}', 'nobody') = 'nobody' and (
        e.name = '@dose-spilled' or e.body::jsonb #> '{says,paper}' is not null
        or e.name = '@dose-removed' and exists (
          select from log.entry d where d.id = (e.body::jsonb #>> '{says,of}')::uuid and d.name in ('@dose-given', '@dose-handed-out', '@dose-spilled')))
    ) then 'no right'
    -- That the rest of a dose is not given is signed by two, or by a doctor.
    when exists (
      select
      from unnest(made) e
      where e.name = '@dose-not-given' and e.body::jsonb #> '{says,rest}' is not null and coalesce(e.body::jsonb #>> '{judged,by,second}', 'nobody') = 'nobody'
        and not api.doctor_signs(who, 'nobody', e.for_unit)
    ) then 'no right'
    -- Long after a dose, or before it by a clock that was fast, nobody but a doctor says that it was never taken, or spilled: it, or its rest, may be given then
    -- (docs/decisions/0606, 0663). Nor where vomiting after it was recorded and taken back: that needs one signature.
    when exists (
      select
      from unnest(made) e
      join log.entry d on d.id = (e.body::jsonb #>> '{says,of}')::uuid and d.name in ('@dose-given', '@dose-handed-out')
      where e.name in ('@dose-removed', '@dose-spilled')
        and (
          d.happened::timestamptz not between e.happened::timestamptz - interval '30 minutes' and e.happened::timestamptz + interval '30 minutes'
          or exists (
            select
            from log.entry v
            join log.entry r on r.person = any(of_records) and r.kind = 'dose' and r.name = '@dose-removed' and r.body::jsonb #>> '{says,of}' = v.id::text
            where v.person = any(of_records) and v.kind = 'dose' and v.name = '@dose-vomited' and v.body::jsonb #>> '{says,of}' = d.id::text))
        and not api.doctor_signs(who, e.body::jsonb #>> '{judged,by,second}', e.for_unit)
    ) then 'no right'
    when not api.takes_turn(person, version) then 'stale'
    else 'done'
  end;
  if outcome = 'done' then
    begin
      perform api.write_log(blank, made, words);
      foreach one in array made loop
        if not (case when told and one.name = '@dose-given' then api.write_told(one) else api.write_dose(one) end) then
          raise exception 'the right was used' using errcode = 'HN001';
        end if;
      end loop;
      if ledger <> '[]'
        and not (case when told then api.redraw(made[1]) else api.draw(made[1].id, made[1].for_unit, left(made[1].happened, 10)::date, ledger) end)
      then
        raise exception 'the bottle' using errcode = 'HN001';
      end if;
    exception when sqlstate 'HN001' then
      outcome := 'against';
    end;
  end if;
  answer := api.ends(session, key, who, reply, outcome);
  return next;
end $$;

grant execute on function api.append_dose to hoa_nhap_app;
