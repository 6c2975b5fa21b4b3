-- Whom a case about a unit is about: a name-based uuid (version 8) of its id, the same as `subjectOf` in the server (docs/decisions/0450). Beside the id with
-- an index, since lists look it up case by case.
alter table units.unit add subject uuid not null generated always as (
  (substr(encode(sha256(id::bytea), 'hex'), 1, 12) || '8' || substr(encode(sha256(id::bytea), 'hex'), 14, 3)
    || '8' || substr(encode(sha256(id::bytea), 'hex'), 18, 15))::uuid) stored;
create unique index unit_subject on units.unit (subject);
