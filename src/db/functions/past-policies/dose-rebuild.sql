-- All rows of doses anew from the log, in the order in which it was written.
create function api.rebuild_doses() returns void
language plpgsql set search_path = '' as $$
declare
  one log.entry;
begin
  delete from now.dose_task;
  delete from now.dose_card;
  delete from now.dose_place;
  delete from now.dose_point;
  delete from now.dose_told;
  delete from now.dose_call;
  delete from now.dose_answered;
  delete from now.dose_right;
  delete from now.dose;
  for one in
    select e.*
    from log.entry e
    left join log.position p on p.entry = e.id
    where e.kind = 'dose' and left(e.name, 6) in ('@dose-', '@care-') or e.kind = 'ledger' and e.name like '@right-%'
    order by p.pos nulls last, e.tx, e.id
  loop
    if one.kind = 'ledger' then
      perform api.write_right(one, true);
    elsif one.name = '@dose-given' and one.body::jsonb -> 'says' ?| array['line', 'sheet', 'paper'] then
      perform api.write_told(one);
    -- What a device told of a dose that had become another meanwhile changes no row; nothing of it stops a restore.
    elsif not api.write_dose(one, true) and one.body::jsonb #> '{says,line}' is null then
      raise exception 'entry % does not fit the doses', one.id using errcode = 'data_exception';
    end if;
  end loop;
  update now.dose d set again = false where not d.stands or d.what in ('home', 'rest');
  perform now.number_doses(d.canonical) from (select d.canonical from now.dose d union select r.canonical from now.dose_right r) d;
end $$;

-- What was given by the log alone, added up without the rows: a removal takes a dose away, spills come off it. Beside the rows, each dose that differs.
create function api.dose_differences() returns table (person uuid, what text, id text, stored json, derived json)
language sql stable set search_path = ''
begin atomic
  with said as (
    select e.id, e.person, e.name, e.for_unit, left(e.happened, 10) as day, e.body::jsonb -> 'says' as says
    from log.entry e
    where e.kind = 'dose' and left(e.name, 6) = '@dose-'
  ),
  gone as (select (s.says ->> 'of')::uuid as id from said s where s.name = '@dose-removed'),
  told as (
    select
      s.id, s.person, s.for_unit as site, s.day, s.says ->> 'agent' as agent,
      case s.name when '@dose-handed-out' then (s.says ->> 'daily')::int * (s.says ->> 'bottles')::int else (s.says ->> 'dose')::int end as dose,
      coalesce((
        select sum((l.says ->> 'lost')::int)::int from said l
        where l.name = '@dose-spilled' and (l.says ->> 'of')::uuid = s.id and l.id not in (select g.id from gone g)), 0) as lost,
      s.id in (select g.id from gone g) as removed
    from said s
    where s.name in ('@dose-given', '@dose-handed-out')
  )
  select
    coalesce(d.person, t.person), 'dose', coalesce(d.entry, t.id)::text,
    case when d.entry is not null then json_build_array(d.site, d.day, d.agent, d.dose, d.lost, d.removed) end,
    case when t.id is not null then json_build_array(t.site, t.day, t.agent, t.dose, t.lost, t.removed) end
  from now.dose d
  full join told t on t.id = d.entry
  where (d.person, d.site, d.day::text, d.agent, d.dose, d.lost, d.removed) is distinct from (t.person, t.site, t.day, t.agent, t.dose, t.lost, t.removed);
end;

-- After a restore: an epoch of its own, by the minutes of the clock, so that two restores of one backup never share one.
create function api.next_epoch() returns int
language sql set search_path = ''
begin atomic
  insert into app.dose_epoch (epoch, since, known_to, until)
  select
    greatest(max(e.epoch) + 1, (extract(epoch from now() - timestamptz '2026-01-01 00:00+07') / 60)::int), now(),
    (select max(e.recorded_at) from log.entry e),
    -- A lease is of six hours, one taken from three in the afternoon on until the next noon, and five minutes are for its clock (docs/decisions/0540, 0601).
    greatest(
      now() + interval '6 hours 5 minutes',
      (app.day(now() + interval '9 hours') + time '12:05') at time zone 'Asia/Ho_Chi_Minh')
  from app.dose_epoch e
  returning epoch;
end;
