-- The plan of a province finds its spans by the units that had a part in them, whatever their seats: of 30 million those of its territory.
create index span_units on spans.span using gin (units);
