-- A list left the system as a workbook: who, what and why stand in the record of accesses. Answers what its head says.
create function api.log_export(session bytea, what text, purpose text, detail json) returns json
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session);
begin
  if who is null then
    return null;
  end if;
  perform api.touch(session);
  insert into log.access (account, what, purpose, detail)
  values (who, 'export', log_export.purpose, json_build_object('list', log_export.what, 'of', detail));
  return (
    select json_build_object('by', a.display_name, 'at', app.moment(app.clock(null)), 'kind', i.kind)
    from signin.account a
    cross join app.installation i
    where a.id = who);
end $$;

grant execute on function
  api.log_export
to hoa_nhap_app;
