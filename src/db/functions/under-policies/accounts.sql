-- Offices as the law has them. One that somebody held stays when the law no longer has it, but opens nothing. For the owner.
create function api.sync_offices(given jsonb) returns void
language plpgsql set search_path = '' as $$
begin
  insert into signin.office as o (name, unit_kind, reach, words, clerk, admin, assigns)
  select g.name, g."unitKind", g.reach, g.words, g.clerk, g.admin, coalesce(g.assigns, false)
  from jsonb_to_recordset(given) as g(name text, "unitKind" text, reach text, words text[], clerk boolean, admin boolean, assigns boolean)
  on conflict (name) do update set
    unit_kind = excluded.unit_kind, reach = excluded.reach, words = excluded.words, clerk = excluded.clerk, admin = excluded.admin,
    assigns = excluded.assigns;

  update signin.office o set reach = 'own', words = '{}', clerk = false, admin = false, assigns = false
  where not exists (select from jsonb_to_recordset(given) as g(name text) where g.name = o.name);
end $$;

create function api.accounts_list(session bytea)
returns table (id uuid, login text, name text, unit text, disabled boolean, totp boolean, human boolean, offices json)
language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := api.enter(session);
begin
  return query
  select
    a.id, a.login, a.display_name, a.unit, a.disabled_at is not null, a.totp_secret is not null, a.human is not null,
    (
      select coalesce(json_agg(json_build_object(
        'id', h.id, 'office', h.office, 'unit', h.unit, 'unitName', u.name, 'unitKind', u.kind, 'from', lower(h.held), 'until', upper(h.held)
      ) order by lower(h.held) desc), '[]')
      from signin.office_holding h
      join units.unit u on u.id = h.unit
      where h.account = a.id
    )
  from signin.account a
  where a.unit = any((select walls.units_managed())::text[])
  order by a.display_name collate "vi-x-icu";
end $$;

-- Why an office cannot be held in a unit; null when it can.
create function api.misplaced(office text, unit text) returns text
language plpgsql stable set search_path = '' as $$
begin
  if not exists (select from units.unit u where u.id = misplaced.unit) then
    return 'no such unit';
  elsif not exists (select from signin.office o where o.name = misplaced.office) then
    return 'no such office';
  elsif not exists (select from signin.office o join units.unit u on u.kind = o.unit_kind where o.name = misplaced.office and u.id = misplaced.unit) then
    return 'wrong unit';
  end if;
  return null;
end $$;

-- The account in force of a human, who has one at the most.
create function api.account_of(of_human bytea) returns uuid
language sql stable set search_path = ''
return (select a.id from signin.account a where a.human = of_human and a.disabled_at is null);

-- Writes an account with its first office; `made_by` is null for the first of an installation.
create function api.write_account(made_by uuid, id uuid, login text, name text, password_hash text, office text, unit text, since date, human bytea) returns text
language plpgsql set search_path = '' as $$
declare
  wrong text := api.misplaced(office, unit);
begin
  if wrong is not null then
    return wrong;
  elsif api.account_of(human) is not null then
    return 'human taken';
  end if;
  insert into signin.account (id, login, display_name, unit, password_hash, human)
  values (write_account.id, write_account.login, name, write_account.unit, write_account.password_hash, write_account.human)
  on conflict do nothing;
  if not found then
    return case when api.account_of(human) is null then 'login taken' else 'human taken' end;
  end if;
  insert into signin.office_holding (account, office, unit, held, granted_by)
  values (write_account.id, write_account.office, write_account.unit, daterange(since, null), made_by);
  return 'done';
end $$;

-- The first accounts of an installation, without a session. For the owner.
create function api.account_found(id uuid, login text, name text, password_hash text, office text, unit text, since date, human bytea default null) returns text
language sql set search_path = ''
return api.write_account(null, id, login, name, password_hash, office, unit, since, human);

-- What an administrator did to whom, in the sealed record of accesses.
create function api.note_management(who uuid, what text, account uuid, detail json) returns void
language sql set search_path = ''
begin atomic
  insert into log.access (account, what, purpose, detail) values (who, what, 'accounts', json_build_object('account', note_management.account, 'detail', note_management.detail));
end;

-- Whether an office may not begin on a day: who held one on a day may be named as signer of what was done on it. Only a demonstration gives a past.
create function api.is_past(since date) returns boolean
language sql stable set search_path = ''
return since < walls.today() and not exists (select from app.installation i where i.kind = 'demo');

create function api.account_create(
  session bytea, id uuid, login text, name text, password_hash text, office text, unit text, since date, human bytea default null) returns text
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session);
  outcome text;
begin
  if who is null then
    return 'no session';
  elsif not account_create.unit = any(walls.units_managed()) then
    return 'no right';
  elsif api.is_past(since) then
    return 'past day';
  end if;
  outcome := api.write_account(who, id, login, name, password_hash, office, unit, since, human);
  if outcome = 'done' then
    perform api.note_management(who, 'account created', id, json_build_object('office', office, 'unit', unit, 'from', since, 'human', human is not null));
  end if;
  return outcome;
end $$;

-- Only of accounts whose every office, held or to come, is within reach: whoever sets a password could act in all of them. The own account has its page,
-- which asks for the password.
create function api.account_change(session bytea, account uuid, disabled boolean, new_hash text, reset_totp boolean, new_human bytea default null) returns text
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session);
  managed text[] := walls.units_managed();
begin
  if who is null then
    return 'no session';
  elsif not exists (select from signin.account a where a.id = account_change.account and a.unit = any(managed)) then
    return 'not found';
  elsif account_change.account = who then
    return 'own account';
  elsif exists (
    select from signin.office_holding h
    where h.account = account_change.account and not h.unit = any(managed) and coalesce(upper(h.held) > walls.today(), true)
  ) then
    return 'office elsewhere';
  elsif exists (
    -- Who is tied to a human, or comes back into force, is the only one of that human.
    select
    from signin.account a
    where a.id = account_change.account and (new_human is not null or disabled is false)
      and case when disabled is null then a.disabled_at is null else not disabled end
      and api.account_of(coalesce(new_human, a.human)) <> a.id
  ) then
    return 'human taken';
  end if;
  update signin.account a set
    human = coalesce(new_human, a.human),
    disabled_at = case when account_change.disabled then coalesce(a.disabled_at, now()) when not account_change.disabled then null else a.disabled_at end,
    password_hash = coalesce(new_hash, a.password_hash),
    totp_secret = case when reset_totp then null else a.totp_secret end,
    totp_step = case when reset_totp then null else a.totp_step end
  where a.id = account_change.account;
  if disabled or new_hash is not null or reset_totp then
    update signin.session s set revoked_at = now() where s.account = account_change.account and s.revoked_at is null;
  end if;
  perform api.note_management(who, 'account changed', account,
    json_build_object('disabled', disabled, 'password', new_hash is not null, 'secondStep', coalesce(reset_totp, false), 'human', new_human is not null));
  return 'done';
exception when unique_violation then
  return 'human taken';
end $$;

-- Which account a human has already, for who would give them a second one: by its name where the session manages it, else the unit alone. That it was told is written down.
create function api.account_told(session bytea, of_human bytea) returns json
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session);
  managed text[] := walls.units_managed();
  found json;
begin
  if who is null or managed = '{}' then
    return null;
  end if;
  select json_build_object('unit', u.name, 'login', case when a.unit = any(managed) then a.login end) into found
  from signin.account a
  join units.unit u on u.id = a.unit
  where a.id = api.account_of(of_human);
  if found is not null then
    perform api.note_management(who, 'account told', api.account_of(of_human), found);
  end if;
  return found;
end $$;

-- Any account of the installation but one's own may be given an office of a managed unit: people serve in more than one.
create function api.office_hold(session bytea, account uuid, office text, unit text, since date) returns text
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session);
  wrong text := api.misplaced(office, unit);
begin
  if who is null then
    return 'no session';
  elsif not office_hold.unit = any(walls.units_managed()) then
    return 'no right';
  elsif not exists (select from signin.account a where a.id = office_hold.account) then
    return 'not found';
  elsif office_hold.account = who then
    return 'own account';
  elsif wrong is not null then
    return wrong;
  elsif api.is_past(since) then
    return 'past day';
  end if;
  insert into signin.office_holding (account, office, unit, held, granted_by)
  values (office_hold.account, office_hold.office, office_hold.unit, daterange(since, null), who);
  perform api.note_management(who, 'office given', account, json_build_object('office', office, 'unit', unit, 'from', since));
  return 'done';
exception when exclusion_violation then
  return 'wrong dates';
end $$;

create function api.office_end(session bytea, holding uuid, until date) returns text
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := api.enter(session);
  held signin.office_holding;
begin
  if who is null then
    return 'no session';
  end if;
  select h.* into held from signin.office_holding h where h.id = holding and h.unit = any(walls.units_managed()) for update;
  if not found then
    return 'not found';
  elsif until <= lower(held.held) then
    return 'wrong dates';
  end if;
  update signin.office_holding h set held = daterange(lower(h.held), until) where h.id = holding;
  perform api.note_management(who, 'office ended', held.account, json_build_object('office', held.office, 'unit', held.unit, 'until', until));
  return 'done';
exception when exclusion_violation then
  return 'wrong dates';
end $$;

grant execute on function
  api.accounts_list, api.account_create, api.account_change, api.account_told, api.office_hold, api.office_end
to hoa_nhap_app;
