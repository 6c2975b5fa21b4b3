-- Epochs of which somebody showed a batch that the log lacks: the database was put back from a copy, and gives nothing until it is restored (docs/decisions/0688).
create table app.put_back (
  epoch int primary key references app.dose_epoch,
  no bigint not null,
  root text not null,
  noted timestamptz not null default now()
);

alter table app.put_back enable row level security;
create policy log_writes on app.put_back to hoa_nhap_log using (true) with check (true);
grant select, insert on app.put_back to hoa_nhap_log;
