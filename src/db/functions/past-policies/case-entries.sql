-- An entry of a case as everybody reads it who sees the case. The clinical and the statistical end of substitution treatment were acts of the shared case until
-- November 2026 and are the clinic's own since (docs/decisions/0658): of those of before a reader of the case learns that a number was used, and nothing else.
-- The log keeps them as they are, and the clinic reads them by `former_ends`.
create function api.act_json(e log.entry) returns json
language sql stable set search_path = ''
return case
  when e.name in ('recordLastDose', 'countEnd') then json_build_array(
    e.id, e.person, e."case", e.seq, '@void', e.edition, left(app.moment(e.recorded_at), 10), e.for_office, e.for_unit, e.signer, e.recorded_by,
    app.moment(e.recorded_at), e.corrects, '{"says": {}}'::json)
  when e.name = '@adopt' and e.body::jsonb #> '{adopted,facts}' ?| '{lastDose,counted}' then json_build_array(
    e.id, e.person, e."case", e.seq, e.name, e.edition, e.happened, e.for_office, e.for_unit, e.signer, e.recorded_by, app.moment(e.recorded_at), e.corrects,
    e.body::jsonb #- '{adopted,facts,lastDose}' #- '{adopted,facts,counted}')
  else log.entry_json(e)
end;

-- The clinical and the statistical end of a case as they stood in it before they were the clinic's own, oldest first.
create function api.former_ends(of_person uuid, of_case uuid) returns json
language sql stable set search_path = ''
return (
  select coalesce(json_agg(json_build_object('is', f."is", 'on', f."on", 'as', f."as", 'entry', f.entry) order by f.seq), '[]')
  from (
    select
      case e.name when 'countEnd' then 'counted' else 'clinical' end as "is", left(e.happened, 10) as "on", e.body::jsonb #>> '{says,countedAs}' as "as",
      e.id as entry, e.seq
    from log.entry e
    where e.person = of_person and e."case" = of_case and e.kind = 'act' and e.name in ('recordLastDose', 'countEnd')
      and not exists (
        select from log.entry x
        where x.person = e.person and x."case" = e."case" and x.kind = 'act' and x.seq > e.seq and x.corrects in (e.id, e.corrects))
    union all
    select k."is", left(e.body::jsonb #>> array['adopted', 'facts', k.fact], 10), null, e.id, e.seq
    from log.entry e
    cross join (values ('clinical', 'lastDose'), ('counted', 'counted')) k ("is", fact)
    where e.person = of_person and e."case" = of_case and e.kind = 'act' and e.name = '@adopt' and e.body::jsonb #> '{adopted,facts}' ? k.fact
  ) f);

-- The last day on which somebody was given a dose that stands.
create function api.last_dose(of_canonical uuid) returns date
language sql stable set search_path = ''
return (
  select max(d.day) from now.dose d
  where d.canonical = of_canonical and not d.removed and d.lost < d.dose and not d.again and d.what not in ('home', 'rest'));

grant execute on function api.act_json to hoa_nhap_owner;
