-- What figures ask of a span besides: which unit sat in which seat, and of the person the sex and the birth as far as it is known (a day or a year).
-- They are the same for every rebuild, since both are said in the log.
alter table spans.span add seats jsonb not null default '{}', add sex text, add birth text;

-- Spans of before know neither: the projector makes all of them anew from the log, each stretch at its own positions.
delete from spans.span;
delete from spans.stands_for;
update spans.checkpoint set batch = 0, pos = 0;

-- A movement of a province is read by where its people stayed: of 30 million spans those of a unit in a state that had not ended before the period.
create index span_at_facility on spans.span (
  (seats ->> 'facility'), measure, state, (coalesce(valid_to, 'infinity')), valid_from) where (seats ->> 'facility') is not null;
create index span_at_commune on spans.span (
  (seats ->> 'commune'), measure, state, (coalesce(valid_to, 'infinity')), valid_from) where (seats ->> 'commune') is not null;
-- What a case was in before and after: as known now and at any past position.
create index span_around on spans.span ("case", valid_from);

-- What the nights did: backup, proof of the log, proof of the figures. One line each time, kept for the page that shows how old the last is.
create table app.proof (
  id uuid primary key default uuidv7(),
  what text not null check (what in ('export', 'verify', 'figures')),
  at timestamptz not null default now(),
  -- The position of the log up to which it looked; nothing where that is no question.
  pos bigint,
  -- How many comparisons were made, and how many of them showed a difference.
  compared bigint not null check (compared >= 0),
  findings int not null check (findings >= 0),
  detail jsonb not null default '{}'
);
create index proof_last on app.proof (what, at desc);
create trigger insert_only before update or delete or truncate on app.proof for each statement execute function app.refuse_change();
grant select, insert on app.proof to hoa_nhap_log;
