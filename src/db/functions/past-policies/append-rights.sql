-- Whether the session may open a case for a person: the person lies in its units, or within the hour the account registered the person or was told by the
-- exact number, to a purpose, that there is a file. Holding an id is no ground: the case would open the file.
create function api.may_open(whose uuid) returns boolean
language plpgsql stable set search_path = '' as $$
begin
  return api.may_open_about(whose)
    or exists (select from now.person p where p.person = whose and api.reads(p.person, p.unit, walls.units()))
    or exists (
      select from log.access a
      where a.person = whose and a.account = walls.account() and a.what = 'found elsewhere' and a.at > now() - interval '1 hour'
    )
    or exists (
      select from log.entry e
      where e.person = whose and e.kind = 'identity' and e.recorded_by = walls.account() and e.recorded_at > now() - interval '1 hour'
    );
end $$;

-- Whether an entry is what the account itself said of where the person lives, or in a survey, within the hour before `at`. It may be taken back although
-- it sent the file away: whoever writes a wrong "moved" is the first to see it. What corrects or ends what was just said does not begin another hour; the choice
-- of today's unit for an old address is a word of its own, however long the address has been known.
create function api.just_said(whose uuid, entry uuid, at timestamptz) returns boolean
language sql stable set search_path = ''
return (
  with recursive chain as (
    select e.name, e.corrects, e.body, e.recorded_at
    from log.entry e
    where e.id = just_said.entry and e.person = whose and e.kind = 'identity'
      and (e.name in ('@residence', '@equivalent', '@survey') or e.name = '@end' and e.body::jsonb #>> '{says,what}' = 'residence')
      and e.recorded_by = walls.account()
    union all
    select e.name, e.corrects, e.body, e.recorded_at
    from chain c
    join log.entry e on e.id = any(array[c.corrects, case c.name when '@end' then (c.body::jsonb #>> '{says,of}')::uuid end])
    where e.person = whose and e.kind = 'identity' and e.name in ('@residence', '@equivalent', '@survey', '@end')
      and e.recorded_by = walls.account() and e.recorded_at > c.recorded_at - interval '1 hour'
  )
  select coalesce(min(c.recorded_at) > at - interval '1 hour', false) from chain c);

-- Whether an entry corrects or ends what the account said within the hour of where the person lives, or corrects its answer to a survey.
create function api.takes_back(e log.entry) returns boolean
language sql stable set search_path = ''
return e.kind = 'identity' and case
  when e.name = '@end' then e.body::jsonb #>> '{says,what}' = 'residence' and exists (
    select from log.entry said
    where said.id = (e.body::jsonb #>> '{says,of}')::uuid and said.name in ('@residence', '@end') and api.just_said(e.person, said.id, e.recorded_at))
  else exists (
    select from log.entry said where said.id = e.corrects and said.name = e.name and api.just_said(e.person, said.id, e.recorded_at))
end;

-- Persons of whom the account may not have these entries written. It holds the office now, or types for it in the same unit; the signer held it on the
-- day; and cases that exist belong to the person and are open to the session, as is the person for what is about no case, unless it takes back what the
-- account has just said. A further case of a person may be opened by whom `may_open` lets. Rows are looked up one by one (`limit`): a plan that was made
-- while there were few of them would read all of them ever after.
create function api.barred(made log.entry[]) returns uuid[]
language plpgsql stable set search_path = '' as $$
begin
  return array(
    select e.person
    from unnest(made) e
    left join lateral (
      select k."case", coalesce(k.record, k.person) as owner, k.units from now."case" k where k."case" = e."case" limit 1
    ) c on true
    where not walls.acts_for(e.for_office, e.for_unit)
      or e.signer is not null and not exists (
        select from signin.office_holding h
        where h.account = e.signer and h.office = e.for_office and h.unit = e.for_unit
          -- A correction is signed by whoever holds the office when it is made.
          and h.held @> case when e.corrects is null then left(e.happened, 10)::date else (select walls.today()) end)
      -- Of an organisation nothing is said but in its cases, and one is opened by whose reach it lies in.
      or c."case" is null and substr(e.person::text, 15, 1) = '8' and (e."case" is null or not api.may_open_about(e.person))
      or case
        when c."case" is not null then c.owner <> e.person or not c.units && (select walls.units())
        else exists (
          select
          from now.person p
          where p.person = e.person
            and not case
              when e."case" is null then api.reads(p.person, p.unit, (select walls.units())) or api.takes_back(e)
              else api.may_open(p.person)
            end)
      end
      or e.name in ('@same-asked', '@same', '@same-refused', '@apart') and not api.may_say_same(e));
end $$;
