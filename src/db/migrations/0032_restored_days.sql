-- The last entry of the backup that an epoch began with: what was given after it, over the line too, nobody knows.
alter table app.dose_epoch add column known_to timestamptz;
