-- Runs as hoa_nhap_owner, which owns every table and is itself under the policies (force row level security).
-- hoa_nhap_log looks past them: it owns the functions that write the log and the few that must see all units.
-- hoa_nhap_app is the program: it executes functions. hoa_nhap_report counts nameless spans.
create schema app;
create schema units;
create schema signin;
create schema walls;
create schema now;
create schema log;
create schema spans;

alter default privileges revoke execute on functions from public;

-- Rules of one column are domains: their checks are parsed once a connection, those of a table at every statement (25 % of an act).
create domain app.sha256 as bytea check (length(value) = 32);

grant usage on schema app, units, signin, walls, now, log, spans to hoa_nhap_log;
grant usage on schema walls, now to hoa_nhap_app;
grant usage on schema spans to hoa_nhap_report;

-- Lower case without tone marks, single spaces: `Đặng  Thị Ngọc` and `dang thi ngoc` are one key.
create function app.fold(name text) returns text
language sql immutable strict parallel safe
return btrim(regexp_replace(replace(regexp_replace(lower(normalize(name, nfd)), '[\u0300-\u036f]', '', 'g'), 'đ', 'd'), '\s+', ' ', 'g'));

-- A minute as the kernel writes it.
create function app.moment(at timestamptz) returns text
language sql stable strict parallel safe
return to_char(at at time zone interval '7 hours', 'YYYY-MM-DD"T"HH24:MI') || '+07:00';

-- A stamp as the log hashes it: UTC with microseconds.
create function app.stamp(at timestamptz) returns text
language sql stable strict parallel safe
return to_char(at at time zone interval '0 hours', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');

grant execute on function app.fold, app.moment, app.stamp to hoa_nhap_log;
