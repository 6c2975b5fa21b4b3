-- Where somebody is known under a name: a row for each name and each unit that reaches the person, the own one and those of the cases. A search reads one
-- index of this table, the one by unit or the one by name, and asks neither for cases nor for persons.
create table now.bearer (
  person uuid not null,
  unit text not null,
  name int not null,
  -- The syllables as they sound, in the order of the alphabet, with a space before and behind each: ` hung nguyen van `.
  sounds text not null collate "C",
  birth_year int not null,
  alias boolean not null
);

create view now.bearing with (security_invoker = true) as
select
  k.person, k.unit, m.no as name, ' ' || array_to_string(array_sort(m.syllables collate "C"), ' ') || ' ' as sounds, k.birth_year,
  bool_and(n.alias) as alias
from (
  select p.person, p.unit, p.birth_year from now.person p
  union
  select p.person, u.unit, p.birth_year
  from now."case" c
  cross join lateral unnest(c.units) u(unit)
  join now.person p on p.person = c.person
) k
join now.person_name n on n.person = k.person
join now.name m on m.no = n.name_no
group by k.person, k.unit, k.birth_year, m.no;

alter table now.bearer enable row level security;
alter table now.bearer force row level security;
create policy log_writes on now.bearer to hoa_nhap_log using (true) with check (true);
grant select, insert, update, delete on now.bearer to hoa_nhap_log;
grant select on now.bearing to hoa_nhap_log;

-- The owner himself sees nobody.
set local role hoa_nhap_log;
insert into now.bearer select b.* from now.bearing b;
set local role hoa_nhap_owner;

alter table now.bearer add primary key (person, unit, name);
create index bearer_name on now.bearer (name, person) include (unit, birth_year, alias);
create index bearer_unit on now.bearer (unit) include (person, name, sounds, birth_year, alias);

create function now.note_bearer(whose uuid) returns void
language plpgsql set search_path = '' as $$
begin
  delete from now.bearer b where b.person = whose and not exists (select from now.bearing w where w.person = whose and w = b);
  insert into now.bearer select w.* from now.bearing w where w.person = whose on conflict do nothing;
end $$;
grant execute on function now.note_bearer to hoa_nhap_log;

create function now.note_bearers() returns trigger
language plpgsql set search_path = '' as $$
begin
  if tg_op <> 'INSERT' then
    perform now.note_bearer(old.person);
  end if;
  if tg_op = 'INSERT' or tg_op = 'UPDATE' and new.person <> old.person then
    perform now.note_bearer(new.person);
  end if;
  return null;
end $$;

create trigger note_bearers after insert or update or delete on now.person_name for each row execute function now.note_bearers();
create trigger note_bearers after update of birth, unit on now.person for each row
  when ((old.birth, old.unit) is distinct from (new.birth, new.unit)) execute function now.note_bearers();
create trigger note_bearers after insert or delete on now."case" for each row execute function now.note_bearers();
create trigger note_moved_bearers after update of person, units on now."case" for each row
  when ((old.person, old.units) is distinct from (new.person, new.units)) execute function now.note_bearers();

-- The year and the unit stood with the name before. The functions that read them are made anew after the migrations.
drop trigger note_person on now.person;
drop function now.note_person();
drop function if exists api.hits_by_year(int, text[], int);
alter table now.person_name drop column birth_year, drop column unit;
create or replace function now.note_name() returns trigger
language plpgsql set search_path = '' as $$
begin
  new.name_no := now.name_no(new.name_key, now.spelling(new.name));
  return new;
end $$;

-- Neither strict nor immutable, as the functions that they call, so that a query takes them in: a call took 7 µs.
create or replace function now.part(syllables text[]) returns int
language sql stable parallel safe
return hashtext(array_to_string(array_sort(syllables collate "C"), ' '));
create or replace function now.whole(syllables text[]) returns int
language sql stable parallel safe
return hashtext('= ' || array_to_string(array_sort(syllables collate "C"), ' '));

-- Whether a unit is reached is asked for each bearer: answered without the table.
drop index units.within_unit;
create index within_unit on units.within (unit) include (holder, same, since);
