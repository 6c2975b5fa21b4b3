-- An account is one human's: of their personal number there is a hash under the program's own key, one among the accounts in force (docs/decisions/0699).
alter table signin.account add column human bytea check (length(human) = 32);
create unique index account_human on signin.account (human) where disabled_at is null;
