-- What took doses back: figures of a past position ask for all of it, and read every dose to find it.
create index entry_undone on log.entry (person) where kind = 'dose' and name in ('@dose-removed', '@dose-spilled');
