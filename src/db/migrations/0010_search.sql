-- Names as the one box looks for them. A million persons bear some 400,000 different names, so a name is compared once for all who bear it.

-- How a syllable sounds where y and i are one letter: `Lý` and `Lí`, `Quý` and `Quí`, but not `Thúy` and `Thúi`.
create function now.heard(syllable text) returns text
language sql immutable strict parallel safe
return regexp_replace(syllable, '^([bcdghklmnprstvx]*|qu)y$', '\1i');

-- A name in small letters with the tone at the end of each syllable, so that `Hòa` and `Hoà` are one spelling.
create function now.spelling(name text) returns text
language sql immutable strict parallel safe
return btrim(regexp_replace(
  regexp_replace(lower(replace(normalize(name, nfd), 'Đ', 'đ')), '([\u0300\u0301\u0303\u0309\u0323])([^\s]*)', '\2\1', 'g'),
  '[^a-z0-9đ\u0300-\u036f]+', ' ', 'g'));

-- One number for a set of at most three syllables. Two sets may share one: whoever looks names up by it compares them.
create function now.part(syllables text[]) returns int
language sql immutable strict parallel safe
return hashtext(array_to_string(array_sort(syllables collate "C"), ' '));

-- One number for all the syllables of a name, in whatever order.
create function now.whole(syllables text[]) returns int
language sql immutable strict parallel safe
return hashtext('= ' || array_to_string(array_sort(syllables collate "C"), ' '));

-- The whole of a name and its sets of one, two and three syllables; of very long names the first three and the last five syllables count.
create function now.parts(syllables text[]) returns int[]
language plpgsql immutable strict parallel safe set search_path = '' as $$
declare
  counting text[] := case when cardinality(syllables) > 8 then syllables[:3] || syllables[cardinality(syllables) - 4:] else syllables end;
  s text[] := array(select distinct c collate "C" from unnest(counting) c order by 1);
  made int[] := array[now.whole(syllables)];
begin
  for a in 1 .. cardinality(s) loop
    made := made || hashtext(s[a]);
    for b in a + 1 .. cardinality(s) loop
      made := made || hashtext(s[a] || ' ' || s[b]);
      for c in b + 1 .. cardinality(s) loop
        made := made || hashtext(s[a] || ' ' || s[b] || ' ' || s[c]);
      end loop;
    end loop;
  end loop;
  return made;
end $$;

create table now.name (
  -- Common names come early and have low numbers: what is looked through in this order meets them first.
  no int generated always as identity primary key,
  key text not null collate "C",
  spelling text not null collate "C",
  syllables text[] not null,
  unique (key, spelling)
);

-- Which names hold a set of syllables, whatever their order and whatever stands between them.
create table now.name_part (
  part int not null,
  name int not null,
  primary key (part, name)
);

-- Every syllable that some name has or had, as it sounds: what a typing error may have meant.
create table now.syllable (
  no int generated always as identity,
  syllable text collate "C" primary key
);

alter table now.person_name
  add column name_no int references now.name,
  add column birth_year int,
  add column unit text;

create function now.name_no(wanted_key text, wanted_spelling text) returns int
language plpgsql set search_path = '' as $$
declare
  found_no int;
  heard text[];
begin
  loop
    select n.no into found_no from now.name n where n.key = wanted_key and n.spelling = wanted_spelling for key share;
    if found then
      return found_no;
    end if;
    heard := array(select now.heard(s) from unnest(string_to_array(wanted_key, ' ')) s);
    insert into now.name (key, spelling, syllables) values (wanted_key, wanted_spelling, heard) on conflict do nothing returning no into found_no;
    if found then
      insert into now.name_part (part, name) select p, found_no from unnest(now.parts(heard)) p;
      insert into now.syllable (syllable)
      select distinct s from unnest(heard) s where not exists (select from now.syllable k where k.syllable = s)
      order by s
      on conflict do nothing;
      return found_no;
    end if;
  end loop;
end $$;

create function now.note_name() returns trigger
language plpgsql set search_path = '' as $$
begin
  new.name_no := now.name_no(new.name_key, now.spelling(new.name));
  select p.birth_year, p.unit into new.birth_year, new.unit from now.person p where p.person = new.person;
  return new;
end $$;

-- A name that nobody bears any more is forgotten with its last bearer. In two steps: whoever is given it at this moment holds its row.
create function now.forget_names() returns trigger
language plpgsql set search_path = '' as $$
declare
  gone int[];
begin
  select array_agg(h.no) into gone
  from (
    select n.no from now.name n
    where n.no in (select l.name_no from lost l) and not exists (select from now.person_name b where b.name_no = n.no)
    order by n.no
    for update skip locked
  ) h;
  if gone is null then
    return null;
  end if;
  with forgotten as (
    delete from now.name n where n.no = any(gone) and not exists (select from now.person_name b where b.name_no = n.no)
    returning n.no, n.syllables
  )
  delete from now.name_part p
  using (select f.no, s.part from forgotten f cross join lateral unnest(now.parts(f.syllables)) s(part)) f
  where p.part = f.part and p.name = f.no;
  return null;
end $$;

create function now.note_person() returns trigger
language plpgsql set search_path = '' as $$
begin
  update now.person_name n set birth_year = new.birth_year, unit = new.unit where n.person = new.person;
  return null;
end $$;

alter table now.person no force row level security;
alter table now.person_name no force row level security;
update now.person_name n set
  name_no = now.name_no(n.name_key, now.spelling(n.name)), birth_year = p.birth_year, unit = p.unit
from now.person p
where p.person = n.person;
alter table now.person force row level security;
alter table now.person_name force row level security;

alter table now.person_name alter column name_no set not null, alter column birth_year set not null, alter column unit set not null;
create trigger note_name before insert or update of name, name_key on now.person_name for each row execute function now.note_name();
create trigger forget_names after delete on now.person_name
  referencing old table as lost for each statement execute function now.forget_names();
create trigger note_person after update of birth, unit on now.person for each row
  when ((old.birth, old.unit) is distinct from (new.birth, new.unit)) execute function now.note_person();

-- Who bears a name, and who with a name lies in a unit: both answer without the table.
create index person_name_bearers on now.person_name (name_no, birth_year, unit, person, alias);
create index person_name_unit on now.person_name (unit) include (person, name_key, name_no, birth_year, alias);
create index person_number_begins on now.person_number (number collate "C");
create index person_number_ends on now.person_number (reverse(number) collate "C");

-- What the search had before.
alter table now.person drop column syllables;

alter table now.name enable row level security;
alter table now.name force row level security;
alter table now.name_part enable row level security;
alter table now.name_part force row level security;
alter table now.syllable enable row level security;
alter table now.syllable force row level security;
create policy log_writes on now.name to hoa_nhap_log using (true) with check (true);
create policy log_writes on now.name_part to hoa_nhap_log using (true) with check (true);
create policy log_writes on now.syllable to hoa_nhap_log using (true) with check (true);
grant select, insert, update, delete on now.name, now.name_part, now.syllable to hoa_nhap_log;
-- The units whose offices the session holds, where they may read a class of words, or any; `below` reach what lies within, `own` what they took over.
create function walls.holders(class text, out below text[], out own text[])
language sql stable security definer set search_path = ''
begin atomic
  select coalesce(array_agg(h.unit) filter (where o.reach = 'below'), '{}'), coalesce(array_agg(h.unit) filter (where o.reach <> 'below'), '{}')
  from signin.office_holding h
  join signin.office o on o.name = h.office
  where h.account = walls.account() and h.held @> walls.today() and case when class is null then o.words <> '{}' else class = any(o.words) end;
end;
grant execute on function walls.holders to hoa_nhap_log;

grant execute on function now.heard, now.spelling, now.part, now.whole, now.parts, now.name_no to hoa_nhap_log;
