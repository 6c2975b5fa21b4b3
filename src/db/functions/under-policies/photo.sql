-- A photo of a person as the policies show it, or as the window of a clinic does, in base64: the one that an entry says.
create function api.person_photo(session bytea, person uuid, entry uuid) returns table (outcome text, photo text)
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session);
begin
  if who is null then
    return query select 'no session', null::text;
    return;
  end if;
  perform api.touch(session);
  select w.text into photo
  from log.words w
  where w.entry = person_photo.entry and w.person = person_photo.person and w.class = 'photo' and w.field = 'photo';
  photo := coalesce(photo, api.photo_at_window(who, person_photo.person, person_photo.entry));
  outcome := case when photo is null then 'not found' else 'read' end;
  insert into log.access (account, person, what, purpose)
  values (who, person_photo.person, case when photo is null then 'photo refused' else 'photo' end, 'person');
  return next;
end $$;

grant execute on function api.person_photo to hoa_nhap_app;
