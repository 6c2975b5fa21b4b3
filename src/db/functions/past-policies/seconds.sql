-- Whether an office signs beside another one at its place: those that read what is treated there or keep the book of drugs. Nobody puts a name under what
-- they may not read, as the reception would (docs/decisions/0693).
create function api.signs_beside(of_office text) returns boolean
language sql stable set search_path = ''
return exists (select from signin.office o where o.name = of_office and o.words && array['clinical', 'stock']);

-- Whether a session works where somebody is to sign beside it: of anybody else a wrong password would count against a colleague's login.
create function api.signs_at(session bytea, site text, clock timestamptz default null) returns text
language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := api.enter(session, clock);
begin
  return case
    when who is null then 'no session'
    when exists (
      select from signin.office_holding h
      join units.within w on w.holder = h.unit and w.same
      where h.account = who and w.unit = any(api.stands_in(site)) and h.held @> walls.today() and api.signs_beside(h.office)) then 'here'
    else 'elsewhere'
  end;
end $$;

grant execute on function api.signs_at to hoa_nhap_app;
