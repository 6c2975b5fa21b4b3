-- Names of the accounts that a set of entries mentions.
create function api.accounts_named(whose uuid[]) returns json
language plpgsql stable set search_path = '' as $$
begin
  return (
    with entries as (select e.recorded_by, e.signer from api.entries_seen(whose) e)
    select coalesce(json_object_agg(a.id, a.display_name), '{}')
    from signin.account a
    where a.id in (select recorded_by from entries union select signer from entries)
  );
end $$;

-- Other records of the same person: who they are as far as the session sees them, else only that there are some; and which two were said to be the same.
create function api.other_records(of_records uuid[], shown uuid) returns json
language plpgsql stable set search_path = '' as $$
begin
  if cardinality(of_records) = 1 then
    return null;
  end if;
  return (
    select json_build_object(
      'seen', coalesce(json_agg(json_build_object(
        'person', p.person, 'birth', p.birth, 'sex', p.sex, 'unit', u.name,
        'name', case when api.reads(p.person, p.unit, walls.units_reading('name')) then p.name end,
        'number', case when api.reads(p.person, p.unit, walls.units_reading('identity')) then p.number end) order by p.person), '[]'),
      'elsewhere', count(*) < cardinality(of_records) - 1,
      'links', api.same_links(of_records))
    from now.person p
    join units.unit u on u.id = p.unit
    where p.person = any(of_records) and p.person <> shown
  );
end $$;

-- The file of a person as the policies show it, as one JSON value; null when they show nothing. All records of the person are one file, whichever of
-- them was asked for: it is headed by that one, or by the first of them that the session sees.
create function api.file_of(asked uuid, clock timestamptz) returns json
language plpgsql stable set search_path = '' as $$
declare
  of_records uuid[] := api.records(asked);
  whose uuid := (select p.person from now.person p where p.person = any(of_records) order by p.person <> asked, p.person limit 1);
  -- Where the entries of their cases lie: an answer may have laid a case to another record.
  lies_in uuid[] := of_records || array(select c.record from now."case" c where c.person = any(of_records) and c.record is not null);
begin
  if whose is null then
    return api.organisation_file(asked, clock);
  end if;
  return (
    with seen as materialized (select e as entry from api.entries_seen(lies_in) e)
    select json_build_object(
      'same', api.other_records(of_records, whose),
      -- A case is judged by the birth and sex of the record it lies in.
      'subjects', (
        select coalesce(json_object_agg(o.person, json_build_object('birth', o.birth, 'sex', o.sex)), '{}')
        from now.person o
        where o.person = any(lies_in) and (o.birth, o.sex) <> (p.birth, p.sex)),
      'person', json_build_object(
        'id', p.person, 'birth', p.birth, 'sex', p.sex, 'unit', p.unit,
        'name', case when api.reads(p.person, p.unit, walls.units_reading('name')) then p.name end,
        'number', case when api.reads(p.person, p.unit, walls.units_reading('identity')) then p.number end),
      'cases', (
        select coalesce(json_agg(json_build_object('case', c."case", 'entries', (
          select json_agg(api.act_json(s.entry) order by (s.entry).seq)
          from seen s
          where (s.entry).person = coalesce(c.record, c.person) and (s.entry)."case" = c."case"
        )) order by c.opened, c."case"), '[]')
        from now."case" c
        where c.person = any(of_records)),
      'linked', api.linked_cases(whose),
      'identities', (
        select coalesce(json_agg(log.entry_json(s.entry) order by (s.entry).seq), '[]')
        from seen s
        where (s.entry).person = whose and (s.entry).kind = 'identity'),
      'reading', api.classes_read(whose),
      'words', (
        select coalesce(json_object_agg(w.entry, w.texts), '{}')
        from (
          select w.entry, json_object_agg(w.field, w.text) as texts
          from api.words_seen(lies_in) w
          -- A face weighs more than all the rest, and has its own address.
          where (w."case" is not null or w.person = whose) and w.text is not null and w.class <> 'photo'
          group by w.entry
        ) w),
      'accounts', api.accounts_named(lies_in),
      'now', app.moment(app.clock(file_of.clock)))
    from now.person p
    where p.person = whose
  );
end $$;

create function api.person_file(session bytea, person uuid, purpose text, clock timestamptz default null)
returns table (outcome text, file json)
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session, clock);
begin
  if who is null then
    return query select 'no session', null::json;
    return;
  end if;
  perform api.touch(session);
  file := api.file_of(person_file.person, clock);
  outcome := case when file is null then 'not found' else 'read' end;
  insert into log.access (account, person, what, purpose)
  values (who, person_file.person, case when file is null then 'file refused' else 'file' end, purpose);
  return next;
end $$;

create function api.case_file(session bytea, "case" uuid, purpose text, clock timestamptz default null)
returns table (outcome text, file json)
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session, clock);
  whose uuid;
begin
  if who is null then
    return query select 'no session', null::json;
    return;
  end if;
  perform api.touch(session);
  select c.person into whose from now."case" c where c."case" = case_file."case";
  file := api.file_of(whose, clock);
  outcome := case when file is null then 'not found' else 'read' end;
  insert into log.access (account, person, "case", what, purpose)
  values (who, whose, case_file."case", case when file is null then 'file refused' else 'file' end, purpose);
  return next;
end $$;

grant execute on function api.person_file, api.case_file to hoa_nhap_app;
