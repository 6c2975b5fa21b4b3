-- Whether a device takes the rights of the next morning along, as the head of its clinic says (docs/decisions/0614).
alter table app.dose_device add column morning boolean not null default false;
