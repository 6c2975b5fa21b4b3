import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dose, giving, look } from '../support/clinic.ts'
import { asLog, startClinic, type Treating, treatedBy } from '../support/treating.ts'

let clinic: Awaited<ReturnType<typeof startClinic>>
beforeAll(async () => {
  clinic = await startClinic()
})
afterAll(() => clinic.program.close())

/** Rows that were read from one end of a table to the other, of those that grow with the doses of the country. */
const readWhole = async ({ program }: Pick<Treating, 'program'>): Promise<Record<string, number>> => {
  const rows = await asLog<{ table: string; rows: string }>(
    program,
    `select relname as "table", seq_tup_read as rows from pg_stat_user_tables
     where (schemaname, relname) in (('now', 'dose'), ('now', 'dose_right'), ('now', 'dose_told'), ('log', 'entry'), ('log', 'access'))`,
  )
  return Object.fromEntries(rows.map((r) => [r.table, Number(r.rows)]))
}

test('a dose is looked up by keys: of what others had nothing is read', async () => {
  const { program, other, head, doctor, nurse } = clinic
  const people = [
    await treatedBy(head, doctor),
    await treatedBy(head, doctor),
    await treatedBy(head, doctor),
    await treatedBy(head, doctor),
  ]
  const gives = async (person = ''): Promise<void> => {
    const given = await dose(nurse, person, giving(await look(nurse, person)))
    expect(given.statusCode, given.body).toBe(201)
  }
  // Of somebody elsewhere, a life of work long.
  await asLog(
    program,
    `insert into now.dose (entry, person, canonical, "case", site, day, what, agent, dose, again)
     select gen_random_uuid(), c.person, c.person, c."case", '${other}', current_date - n, '1', 'methadone', 600, true
     from now."case" c, generate_series(1, 20000) n where c.person = '${people[0]}'`,
  )
  // After some calls a connection goes by one plan for all.
  for (let n = 0; n < 12; n += 1) await look(nurse, people[0] ?? '')
  await gives(people[1])
  // It tells what it has read when it works again a second later.
  await pause(1_100)
  const before = await readWhole(clinic)
  await gives(people[2])
  await pause(1_100)
  await gives(people[3])
  const after = await readWhole(clinic)
  // Some rows of a table that has just these are nothing.
  expect(Object.keys(after).filter((table) => (after[table] ?? 0) - (before[table] ?? 0) > 50)).toEqual([])
})
