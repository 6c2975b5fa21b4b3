-- The states in which a case was before these days: whether it came into one of some states for the first time is told by one of its spans, where all that
-- lay before were looked up for each case.
alter table spans.span add been text[] not null default '{}';

-- Spans of before do not know it: the projector makes all of them anew from the log, each stretch at its own positions.
delete from spans.span;
delete from spans.stands_for;
update spans.checkpoint set batch = 0, pos = 0;

-- The plan of a province finds its spans by every unit that had a part in them, in whatever place: of 17,000 spans of a year and a measure in the country,
-- 750 were the province's, and all were read.
create index span_of_first on spans.span ((units[1] || ' ' || measure), valid_from, state);
create index span_of_second on spans.span ((units[2] || ' ' || measure), valid_from, state) where units[2] is not null;
create index span_of_third on spans.span ((units[3] || ' ' || measure), valid_from, state) where units[3] is not null;
create index span_of_fourth on spans.span ((units[4] || ' ' || measure), valid_from, state) where units[4] is not null;
create index span_of_more on spans.span (measure, valid_from) where cardinality(units) > 4;
create statistics spans.span_parts on (cardinality(units)) from spans.span;

-- Two seats that few cases have, in states that many are in; the planner is told how few.
create index span_at_holding on spans.span (measure, state, valid_from) where (seats ->> 'holding') is not null;
create index span_at_centre on spans.span (measure, state, valid_from) where (seats ->> 'centre') is not null;
create statistics spans.span_holding on (seats ->> 'holding') from spans.span;
create statistics spans.span_centre on (seats ->> 'centre') from spans.span;
