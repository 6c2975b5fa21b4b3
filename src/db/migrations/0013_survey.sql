-- Rounds of surveys are entries of the ledger of an office: they are about its own work and about no person.
create index entry_rounds on log.entry (for_unit) where kind = 'ledger' and name = '@survey-round';
-- Answers of a round, and what was put on a register or taken off it by hand, each also by person.
create index entry_answers on log.entry ((body::jsonb -> 'says' ->> 'round'), person) where kind = 'identity' and name = '@survey';
create index entry_closings on log.entry ((body::jsonb -> 'says' ->> 'round')) where kind = 'ledger' and name = '@survey-close';
create index entry_listed on log.entry ((body::jsonb -> 'says' ->> 'register'), person) where kind = 'identity' and name in ('@enlist', '@delist');
create index entry_surveyed on log.entry (person) where kind = 'identity' and name = '@survey';
