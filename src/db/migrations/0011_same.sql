-- One person with several records. What was said of pairs of records, and who is whom because of it: all of it follows from the log.
create domain now.pair_standing as text check (value in ('asked', 'same', 'different'));

create table now.same_pair (
  low uuid not null references now.person_head,
  high uuid not null references now.person_head,
  standing now.pair_standing not null,
  -- Counts what was said of the pair, on whichever of the two records.
  turn int not null,
  said_of uuid not null check (said_of in (low, high)),
  entry uuid not null,
  -- They were the same at some time.
  joined boolean not null,
  primary key (low, high),
  check (low < high)
);
create index same_pair_high on now.same_pair (high);
create index same_pair_asked on now.same_pair (standing) where standing = 'asked';

-- Records of one person have the first of them as their canonical one; records that were ever joined are a family, which one writer at a time may write of.
-- A record that was never joined to another has neither.
alter table now.person add canonical uuid, add family uuid, add check (canonical is null or family is not null);
create index person_canonical on now.person (canonical) where canonical is not null;
create index person_family on now.person (family) where family is not null;

-- Cases never move in the log: `record` is where the entries lie when the case belongs to another record of the family than the one it was opened for.
alter table now."case" add record uuid check (record <> person);
create index case_record on now."case" (record) where record is not null;

-- Pairs of records that may be one person, as found when one of the two was written about last; how far the log was looked at.
create table now.likely (
  low uuid not null references now.person_head,
  high uuid not null references now.person_head,
  score int not null check (score between 1 and 100),
  signs text[] not null,
  primary key (low, high),
  check (low < high)
);
create index likely_high on now.likely (high);
create index likely_score on now.likely (score desc);

create table now.likely_until (
  only_row boolean primary key default true check (only_row),
  pos bigint not null
);
insert into now.likely_until (pos) values (0);

-- A personal number with one digit wrong has two of its three parts right. The first (province, sex and year) is shared by a thousand in a province.
create index person_number_tail on now.person_number (right(number, 6)) where kind = 'personal-id';
create index person_number_head on now.person_number (left(number, 9)) where kind = 'personal-id';
create index person_number_around on now.person_number ((left(number, 6) || right(number, 3))) where kind = 'personal-id';
create index person_birth on now.person (birth) where length(birth) = 10;

-- Syllables in the order of the alphabet, with i for y where they are one sound: what swapping and spelling leave the same.
create function now.loose_key(name_key text) returns text
language sql immutable parallel safe
return nullif(array_to_string(
  array_sort(string_to_array(regexp_replace(name_key, '\m([bcdghklmnprstvx]*|qu)y\M', '\1i', 'g'), ' ') collate "C"), ' '), '');
alter table now.person_name add loose_key text generated always as (now.loose_key(name_key)) stored;
create index person_name_loose on now.person_name (loose_key);

create index entry_same on log.entry (person) where name in ('@same-asked', '@same', '@same-refused', '@apart');

alter table now.same_pair enable row level security;
alter table now.same_pair force row level security;
alter table now.likely enable row level security;
alter table now.likely force row level security;
alter table now.likely_until enable row level security;
alter table now.likely_until force row level security;
create policy log_writes on now.likely_until to hoa_nhap_log using (true) with check (true);
create policy log_writes on now.same_pair to hoa_nhap_log using (true) with check (true);
create policy log_writes on now.likely to hoa_nhap_log using (true) with check (true);
grant select, insert, update, delete on now.same_pair, now.likely to hoa_nhap_log;
grant select, update on now.likely_until to hoa_nhap_log;
grant execute on function now.loose_key to hoa_nhap_log;

-- Who stood for whom, as believed from one position of the log to another: a record for the canonical one of its person, a case for the record that it
-- belongs to. Nameless, as the spans.
create table spans.stands_for (
  known_from bigint not null,
  known_to bigint,
  what uuid not null,
  whose uuid not null,
  check (known_to > known_from)
);
create index stands_for_what on spans.stands_for (what);
grant select, insert, update, delete on spans.stands_for to hoa_nhap_log;
grant select on spans.stands_for to hoa_nhap_report;
