import { readPerson } from '../../db/acts.ts'
import { matchRows, type Put, putRows, type Taken, takeRows, turnImport } from '../../db/imports.ts'
import type { SessionKey } from '../../db/session.ts'
import type { RowDraft } from '../../exchange/draft.ts'
import { type Answer, doing, type Found } from '../../exchange/verdict.ts'
import type { PersonId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/moment.ts'
import { freshId } from '../ids.ts'
import type { Ground } from '../record.ts'
import { type Import, mayWork, officesFor } from './ground.ts'
import { type Done, NO_RIGHT, type Recording, recordCase, recordedBefore, recordNew } from './record-row.ts'

const AT_ONCE = 100
/** Rows on their way to the database at one time: more wait for its two cores, and for those who work meanwhile. */
const SIDE_BY_SIDE = 4

export type Applying = {
  readonly id: string
  readonly session: SessionKey
  readonly of: Import
  readonly purpose: string
  readonly step: (done: number) => void
}

/** Does the work of all, a few at a time. */
export const sideBySide = async <T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<readonly R[]> => {
  const results: R[] = []
  let next = 0
  const run = async (): Promise<void> => {
    for (let i = next; i < all.length; i = next) {
      next += 1
      results[i] = await work(all[i] as T) // `i` lies within
    }
  }
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, run))
  return results
}

type Work = { readonly row: Taken; readonly draft: RowDraft; readonly person: PersonId | undefined }

const TAKEN = 'Số này vừa có hồ sơ khác: tìm theo số rồi mở hồ sơ đó.'

/** A new person whose number somebody has by now: recorded by this import before it was cut off, or by somebody else. */
const recordTaken = async (ground: Ground, recording: Recording, row: Taken, persons: readonly PersonId[]): Promise<Done> => {
  for (const person of persons) {
    const before = await recordedBefore(ground, recording, row, person)
    if (before) return before
  }
  return { no: row.no, outcome: 'refused', reasons: [TAKEN] }
}

const readWho = (ground: Ground, session: SessionKey) => readPerson(ground.db, { session, key: freshId(), person: freshId() as PersonId }) // for who asks, and when

/**
 * Records what the user confirmed, row by row, each once; goes on where it was cut off. Who may not do it leaves the rows as they are, for
 * somebody who may.
 */
export const applyImport = async (ground: Ground, { id, session, of, purpose, step }: Applying): Promise<void> => {
  let done = 0
  for (let after = 0; ; ) {
    const rows = await takeRows(ground.db, session, id, 'applying', after, AT_ONCE)
    if (!rows) return
    const last = rows.at(-1)
    if (!last) break
    const who = await readWho(ground, session)
    if (!who) return
    const recording = { id, session, who: { ...who, offices: officesFor(ground, who.offices, of.unit, dayOf(who.now)) } }
    const skipped: Put[] = []
    const work: Work[] = []
    for (const row of rows) {
      const todo = doing(row.verdict, row.found as unknown as Found | null, row.answer as unknown as Answer | null) // written by this import
      if (todo === 'skip') skipped.push({ no: row.no, outcome: 'skipped' })
      else work.push({ row, ...todo })
    }
    const registering = work.some(({ person }) => person === undefined)
    if (!mayWork(ground, who.offices, of, dayOf(who.now), registering)) return
    const fresh = work.flatMap(({ row, draft, person }) =>
      person || !draft.person.number ? [] : [{ no: row.no, number: draft.person.number }],
    )
    const taken = fresh.length > 0 ? await matchRows(ground.db, session, fresh, purpose) : new Map()
    if (!taken) return
    const results = await sideBySide(work, ({ row, draft, person }): Promise<Done> => {
      if (person) return recordCase(ground, recording, row, draft, person)
      const by: readonly { readonly person: PersonId }[] = taken.get(row.no) ?? []
      return by.length > 0
        ? recordTaken(
            ground,
            recording,
            row,
            by.map((c) => c.person),
          )
        : recordNew(ground, recording, row, draft)
    })
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
  if (left?.length === 0) await turnImport(ground.db, session, id, ['applying'], 'done')
}
