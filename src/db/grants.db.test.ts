import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeWorld, sql, type World } from '../../test/support/world.ts'
import type { Query } from './pool.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => world.end())

const query = (text: string, values: readonly unknown[] = []): Query => ({ name: text.slice(0, 50), text, values })

describe('the role of the program', () => {
  test('reads no table of the log, of names or of sign-in, and writes none at all', async () => {
    const rows = await world.asOwner.query<{ table: string; may: string }>(
      query(`
        select c.oid::regclass::text as table, string_agg(p.privilege, ' ') as may
        from pg_class c
        cross join unnest('{SELECT,INSERT,UPDATE,DELETE,TRUNCATE,REFERENCES,TRIGGER}'::text[]) as p(privilege)
        where c.relnamespace::regnamespace::text in ('app', 'units', 'signin', 'walls', 'now', 'log', 'spans', 'stock', 'api') and c.relkind in ('r', 'v', 'p')
          and has_table_privilege('hoa_nhap_app', c.oid, p.privilege)
        group by c.oid order by 1`),
    )
    expect(rows).toEqual(['now."case"', 'now.deadline', 'now.task'].map((table) => ({ table, may: 'SELECT' })))
    await expect(world.db.query(query('select name from now.person'))).rejects.toThrow('permission denied')
    await expect(world.db.query(query('insert into log.entry (id) values (null)'))).rejects.toThrow('permission denied')
    await expect(world.db.query(query('truncate log.access'))).rejects.toThrow('permission denied')
  })

  test('cannot become another role, nor make anything', async () => {
    for (const role of ['hoa_nhap_owner', 'hoa_nhap_log', 'hoa_nhap_report', 'postgres'])
      await expect(world.db.query(query(`set role ${role}`))).rejects.toThrow('permission denied')
    await expect(world.db.query(query('create table public.t ()'))).rejects.toThrow('permission denied')
    await expect(world.db.query(query('create schema t'))).rejects.toThrow('permission denied')
  })

  test('may call exactly these functions, and nobody else any', async () => {
    const rows = await world.asOwner.query<{ name: string }>(
      query(`
        select p.proname as name from pg_proc p
        where p.pronamespace = 'api'::regnamespace and has_function_privilege('hoa_nhap_app', p.oid, 'execute') order by 1`),
    )
    expect(rows.map((r) => r.name)).toEqual([
      'account_change',
      'account_create',
      'account_told',
      'accounts_list',
      'adoptions',
      'alike_here',
      'append',
      'append_all',
      'append_dose',
      'assignments',
      'began_after',
      'board',
      'card_holder',
      'care_lost',
      'care_moments',
      'care_people',
      'care_reviews',
      'care_watched',
      'care_words',
      'case_file',
      'case_view',
      'device_dose',
      'device_self',
      'device_told',
      'dosing_day',
      'dosing_view',
      'enter',
      'epoch',
      'figure_people',
      'figures',
      'find_people',
      'freshness',
      'hiv_counts',
      'identity_view',
      'import_answer',
      'import_begin',
      'import_closed',
      'import_done',
      'import_match',
      'import_page',
      'import_plan',
      'import_put',
      'import_read',
      'import_sweep',
      'import_take',
      'import_turn',
      'import_undo',
      'import_written',
      'imports',
      'imports_running',
      'installation',
      'keep_adoption',
      'keep_forked',
      'keep_head',
      'keep_ledger',
      'keep_plan',
      'keep_recall',
      'keep_right',
      'keep_stock',
      'keep_told',
      'known_at',
      'last_proofs',
      'likely_next',
      'likely_put',
      'log_export',
      'log_has',
      'log_head',
      'log_kept',
      'moved',
      'moved_looked',
      'note_put_back',
      'office_end',
      'office_hold',
      'organisations',
      'own_password',
      'own_secrets',
      'own_totp',
      'person_file',
      'person_photo',
      'person_view',
      'plan_changes',
      'plan_counts',
      'plan_log',
      'plan_people',
      'project_next',
      'project_persons',
      'project_put',
      'project_state',
      'published_cases',
      'readings',
      'recall_board',
      'recall_notices',
      'register_matching',
      'register_people',
      'register_read',
      'right_troubles',
      'rights_view',
      'roots_after',
      'rule_unit',
      'same_list',
      'same_view',
      'seal_put',
      'seal_state',
      'seal_take',
      'session_list',
      'session_open',
      'session_revoke',
      'session_view',
      'sign_in_done',
      'sign_in_try',
      'sign_in_view',
      'signs_at',
      'stock_book',
      'stock_counts',
      'stock_day',
      'stock_offices',
      'stock_sites',
      'stock_view',
      'stranger',
      'survey_list',
      'survey_rounds',
      'today',
      'told_dosing',
      'totp_use',
      'unit_rulings_by',
      'unit_story',
      'units_find',
      'units_named',
      'views',
      'visits',
    ])
    const open = query(`
      select p.oid::regprocedure::text as name from pg_proc p
      where p.pronamespace::regnamespace::text in ('app', 'units', 'signin', 'walls', 'now', 'log', 'spans', 'stock', 'api')
        and has_function_privilege('public', p.oid, 'execute')`)
    expect(await world.asOwner.query(open)).toEqual([])
  })

  test('every table with persons is under forced policies', async () => {
    const bare = query(`
      select c.oid::regclass::text as table from pg_class c
      where c.relnamespace::regnamespace::text in ('now', 'log') and c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)`)
    expect(await world.asOwner.query(bare)).toEqual([])
  })

  test('even the owner of the tables changes nothing that was recorded', async () => {
    for (const statement of [
      `update log.entry set name = 'x'`,
      'delete from log.entry',
      'truncate log.entry cascade',
      `update log.access set what = 'x'`,
      'delete from log.words',
      'delete from log.batch',
      `update app.installation set kind = 'demo'`,
    ])
      await expect(sql(world.owner, statement), statement).rejects.toThrow('insert-only')
  })
})
