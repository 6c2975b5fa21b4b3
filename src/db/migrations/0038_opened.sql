-- Whether something was poured from a bottle for somebody: of two of the same expiry the open one is emptied first.
alter table stock.bottle add column opened boolean not null default false;
update stock.bottle b set opened = true
from stock.move m
where (m.site, m.bottle) = (b.site, b.bottle) and m."to" in ('given', 'home');
