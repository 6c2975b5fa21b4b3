-- Texts that only those may read whom the law gives a ground for: the face, substances and convictions.
alter domain log.class drop constraint class_check;
alter domain log.class add constraint class_check
  check (value in ('name', 'note', 'clinical', 'hiv', 'identity', 'photo', 'substance', 'conviction'));

do $$
declare
  class text;
begin
  foreach class in array '{photo,substance,conviction}'::text[] loop
    execute format($policy$
      create policy %1$s_words on log.words for select to hoa_nhap_owner using (
        class = %1$L and case when "case" is null
          then exists (select from now.person p where p.person = words.person and p.unit = any((select walls.units_reading(%1$L))::text[]))
            or exists (select from now."case" c where c.person = words.person and c.units && (select walls.units_reading(%1$L)))
          else exists (select from now."case" c where c."case" = words."case" and c.units && (select walls.units_reading(%1$L)))
        end)
      $policy$, class);
  end loop;
end $$;

-- Whether the session reads a class of words of a person.
create function walls.reads_about(whose uuid, class text) returns boolean
language sql stable set search_path = ''
return exists (select from now.person p where p.person = whose and p.unit = any(walls.units_reading(class)))
  or exists (select from now."case" c where c.person = whose and c.units && walls.units_reading(class));
grant execute on function walls.reads_about to hoa_nhap_owner, hoa_nhap_log;

-- Who may read none of the words of an identity entry does not learn that it was made. The end of a face, a substance or a conviction, which may have no
-- words, tells that there was one, and is for those alone who read them.
drop policy whole_cases on log.entry;
create policy whole_cases on log.entry for select to hoa_nhap_owner using (
  case when "case" is not null then exists (select from now."case" c where c."case" = entry."case")
    else exists (select from now.person p where p.person = entry.person) and case
      when kind <> 'identity' then true
      when name = '@end' and body::jsonb -> 'says' ->> 'what' in ('photo', 'substance', 'conviction')
        then walls.reads_about(entry.person, body::jsonb -> 'says' ->> 'what')
      else coalesce(body::jsonb -> 'words', '{}') = '{}' or exists (select from log.words w where w.entry = entry.id)
    end
  end);

-- Every name and number somebody is found by: what is borne now, what was borne before, and aliases.
create table now.person_name (
  person uuid not null references now.person,
  name text not null,
  name_key text not null,
  -- Anything but the name borne now.
  alias boolean not null,
  primary key (person, name)
);

alter index now.person_number rename to person_by_number;
create domain now.number_kind as text check (value in ('personal-id', 'old-id', 'passport', 'phone'));
create table now.person_number (
  person uuid not null references now.person,
  kind now.number_kind not null,
  number text not null check (number <> ''),
  primary key (person, kind, number)
);
create index person_number_number on now.person_number (number);

alter table now.person no force row level security;
insert into now.person_name (person, name, name_key, alias)
select p.person, p.name, p.name_key, false from now.person p where p.name <> '';
insert into now.person_number (person, kind, number)
select p.person, case length(p.number) when 12 then 'personal-id' when 9 then 'old-id' else 'passport' end, p.number
from now.person p
where p.number is not null;
alter table now.person force row level security;

-- Read through functions of the log only, which ask for the class.
alter table now.person_name enable row level security;
alter table now.person_name force row level security;
alter table now.person_number enable row level security;
alter table now.person_number force row level security;
create policy log_writes on now.person_name to hoa_nhap_log using (true) with check (true);
create policy log_writes on now.person_number to hoa_nhap_log using (true) with check (true);
grant select, insert, update, delete on now.person_name, now.person_number to hoa_nhap_log;
