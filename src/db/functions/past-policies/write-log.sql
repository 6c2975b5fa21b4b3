-- Entries, their texts, each of which must be the one that its body commits to, and the record of the access to each person, as one statement. Whom they
-- are about stands in `blank`, or in each of them.
create function api.write_log(blank log.entry, made log.entry[], words jsonb) returns void
language plpgsql set search_path = '' as $$
declare
  wrong text;
begin
  with entries as (
    insert into log.entry (
      id, kind, person, "case", seq, name, edition, happened, for_office, for_unit, signer, recorded_by, recorded_at, device_at, body, corrects)
    select
      e.id, e.kind, coalesce(blank.person, e.person), e."case", e.seq, e.name, e.edition, e.happened, e.for_office, e.for_unit, e.signer, blank.recorded_by,
      blank.recorded_at, e.device_at, e.body, e.corrects
    from unnest(made) e
  ),
  accesses as (
    insert into log.access (account, person, "case", what, purpose)
    select distinct on (about.person) blank.recorded_by, about.person, e."case", 'act', e.name
    from unnest(made) with ordinality as e
    cross join lateral coalesce(blank.person, e.person) as about(person)
    order by about.person, e.ordinality
  ),
  given as (
    select w.entry, w.field, coalesce(blank.person, e.person) as person, e."case", w.class, decode(w.salt, 'hex') as salt, w.text, e.body::jsonb -> 'words' ->> w.field as committed
    from jsonb_to_recordset(words) as w(entry uuid, field text, class text, salt text, text text)
    join unnest(made) e on e.id = w.entry
  ),
  texts as (
    insert into log.words (entry, field, person, "case", class, salt, text)
    select g.entry, g.field, g.person, g."case", g.class, g.salt, g.text from given g
  )
  select string_agg(g.field, ', ') into wrong
  from given g
  where encode(sha256(g.salt || convert_to(g.text, 'UTF8')), 'hex') is distinct from g.committed;
  if wrong is not null then
    raise exception 'the body does not commit to the words of %', wrong using errcode = 'check_violation';
  end if;
end $$;
