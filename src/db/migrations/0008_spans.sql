-- Stretches of days in which a case was in a state, as they were believed from one position of the log to another. Nameless.
create table spans.span (
  known_from bigint not null,
  -- The first position at which it was believed no more.
  known_to bigint,
  person uuid not null,
  "case" uuid not null,
  measure text not null,
  route text not null,
  state text not null,
  -- Every unit with a part in the case; the first one has it.
  units text[] not null check (cardinality(units) > 0),
  valid_from date not null,
  -- The first day on which the case was no more in the state.
  valid_to date,
  check (known_to > known_from),
  check (valid_to >= valid_from)
);
create index span_believed on spans.span (person) where known_to is null;
create index span_counted on spans.span (measure, state, valid_from);

create table spans.checkpoint (
  only_row boolean primary key default true check (only_row),
  batch bigint not null,
  pos bigint not null
);
insert into spans.checkpoint (batch, pos) values (0, 0);

grant select, insert, update, delete on spans.span to hoa_nhap_log;
grant select, update on spans.checkpoint to hoa_nhap_log;
grant select on spans.span, spans.checkpoint to hoa_nhap_report;
