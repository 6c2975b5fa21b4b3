import { readPerson } from '../../db/acts.ts'
import { type Put, putRows, type Taken, takeRows } from '../../db/import-rows.ts'
import type { SessionKey } from '../../db/session.ts'
import { reasonsKept } from '../../exchange/kept.ts'
import { type Answer, doing, type Found } from '../../exchange/verdict.ts'
import type { PersonId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/moment.ts'
import { freshId } from '../ids.ts'
import type { Ground } from '../record.ts'
import { columnsOf, type Import, mayWork, officesFor } from './ground.ts'
import { sayDone } from './ledger.ts'
import { recordRows } from './record-rows.ts'
import type { Work } from './recording.ts'

const AT_ONCE = 200
/** Rows in one transaction: at 10 a row costs as much again, and 100 hold the program for a tenth of a second. */
const TOGETHER = 25
/** Portions on their way at one time: while the database writes one, the next is decided. */
const SIDE_BY_SIDE = 3
const NO_RIGHT = 'Chức vụ của bạn không ghi được dòng này.'

export type Applying = {
  readonly id: string
  readonly session: SessionKey
  readonly of: Import
  readonly step: (done: number) => void
}

/** Does the work of all in portions, a few of them at a time. Answers in the order of what was given. */
export const inPortions = async <T, R>(all: readonly T[], work: (some: readonly T[]) => Promise<readonly R[]>): Promise<readonly R[]> => {
  const portions = Array.from({ length: Math.ceil(all.length / TOGETHER) }, (_, i) => all.slice(i * TOGETHER, (i + 1) * TOGETHER))
  const results: (readonly R[])[] = []
  let next = 0
  const run = async (): Promise<void> => {
    for (let i = next; i < portions.length; i = next) {
      next += 1
      results[i] = await work(portions[i] ?? [])
    }
  }
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, run))
  return results.flat()
}

const passedOver = ({ verdict, answer }: Taken): readonly string[] => {
  if (verdict === 'same') return ['Đã có đúng như vậy.']
  return verdict === 'doubtful' && answer === null ? ['Cần hỏi mà chưa được trả lời.'] : []
}

const readWho = (ground: Ground, session: SessionKey) => readPerson(ground.db, { session, key: freshId(), person: freshId() as PersonId }) // for who asks, and when

/**
 * Records what the user confirmed, each row once; goes on where it was cut off. Who may not do it leaves the rows as they are, for
 * somebody who may.
 */
export const applyImport = async (ground: Ground, { id, session, of, step }: Applying): Promise<void> => {
  let done = 0
  for (let after = 0; ; ) {
    const rows = await takeRows(ground.db, session, id, 'applying', after, AT_ONCE)
    if (!rows) return
    const last = rows.at(-1)
    if (!last) break
    const who = await readWho(ground, session)
    if (!who) return
    const recording = { id, session, who: { ...who, offices: officesFor(ground, who.offices, of.unit, dayOf(who.now)) } }
    const columns = columnsOf(ground.law, of.measure, dayOf(who.now))
    const skipped: Put[] = []
    const work: Work[] = []
    for (const row of rows) {
      const found = row.found as unknown as Found | null // written by this import
      const todo = doing(row.verdict, found, row.answer as unknown as Answer | null) // written by the route
      const reasons = row.verdict === 'refused' ? reasonsKept(found?.remarks ?? [], columns) : passedOver(row)
      if (todo === 'skip') skipped.push({ no: row.no, outcome: 'skipped', ...(reasons.length > 0 ? { reasons } : {}) })
      else work.push({ row, ...todo })
    }
    const registering = work.some(({ person }) => person === undefined)
    if (!mayWork(ground, who.offices, of, dayOf(who.now), registering)) return
    const results = await inPortions(work, (some) => recordRows(ground, recording, some))
    const puts = results.filter((r): r is Put => typeof r === 'object')
    const barred = work.flatMap(({ row }, i): readonly Put[] =>
      results[i] === 'no right' ? [{ no: row.no, outcome: 'refused', reasons: [NO_RIGHT] }] : [],
    )
    const still = barred.length === 0 ? who : await readWho(ground, session)
    // The row is at fault only where the office is held as before.
    const may = still !== undefined && mayWork(ground, still.offices, of, dayOf(still.now), registering)
    await putRows(ground.db, session, id, [...skipped, ...puts, ...(may ? barred : [])])
    if (!may || results.includes('no session')) return
    after = last.no
    done += rows.length
    step(done)
  }
  // Rows that met a busy database are left for the next run.
  const left = await takeRows(ground.db, session, id, 'applying', 0, 1)
  const who = left?.length === 0 ? await readWho(ground, session) : undefined
  if (who) await sayDone(ground, { session, id, who })
}
