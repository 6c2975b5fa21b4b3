-- Whether an office signs beside another one at its place: those that read what is treated there or keep the book of drugs. Nobody puts a name under what
-- they may not read, as the reception would (docs/decisions/0693).
create function api.signs_beside(of_office text) returns boolean
language sql stable set search_path = ''
return exists (select from signin.office o where o.name = of_office and o.words && array['clinical', 'stock']);

-- Whether somebody holds an office today that signs beside another one at a site.
create function api.works_beside(account uuid, site text) returns boolean
language sql stable set search_path = ''
return exists (
  select from signin.office_holding h
  join units.within w on w.holder = h.unit and w.same
  where h.account = works_beside.account and w.unit = any(api.stands_in(site)) and h.held @> walls.today() and api.signs_beside(h.office));

-- Whether two accounts are one human's: one account, or two that were tied to the same number; of older ones nobody knows (docs/decisions/0699).
create function api.same_human(one uuid, other uuid) returns boolean
language sql stable set search_path = ''
return one = other or exists (select from signin.account a join signin.account b on b.human = a.human where a.id = one and b.id = other);

-- Whether a second signature is another human's who works there today.
create function api.signs_with(who uuid, beside uuid, site text) returns boolean
language sql stable set search_path = ''
return not api.same_human(who, beside) and api.works_beside(beside, site);

-- Whether a session works where somebody is to sign beside it: of anybody else a wrong password would count against a colleague's login.
create function api.signs_at(session bytea, site text, clock timestamptz default null) returns text
language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := api.enter(session, clock);
begin
  return case
    when who is null then 'no session'
    when api.works_beside(who, site) then 'here'
    else 'elsewhere'
  end;
end $$;

grant execute on function api.signs_at to hoa_nhap_app;
