-- Nothing finds spans by their units: an index of the arrays knows neither state nor day, and a province has a tenth of all.
drop index spans.span_units;
-- What is believed now, apart from what was believed before: else both are read wherever a plan asks for today, and the planner
-- goes through all that is believed (span_believed) to leave out the other half.
create index span_counted_now on spans.span (measure, state, valid_from) where known_to is null;
create index span_around_now on spans.span ("case", valid_from) where known_to is null;
