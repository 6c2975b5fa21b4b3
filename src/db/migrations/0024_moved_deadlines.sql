-- What a deadline was before a later calendar moved it: [{calendar, by, was, is}], latest first. Few have one, and only for a while.
alter table now.deadline add column moved jsonb;
create index deadline_moved on now.deadline (unit) where moved is not null;

-- Which offices have looked at what a calendar moved for them.
create table app.moved_read (
  unit text not null references units.unit,
  office text not null,
  calendar text not null,
  account uuid not null,
  at timestamptz not null default now(),
  primary key (unit, office, calendar)
);
