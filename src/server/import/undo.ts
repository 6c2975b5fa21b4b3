import { readAll, type View as Stored } from '../../db/acts.ts'
import { type Put, putRows, type Taken, takeRows } from '../../db/import-rows.ts'
import { turnImport } from '../../db/imports.ts'
import type { NowRows } from '../../db/now-rows.ts'
import type { SessionKey } from '../../db/session.ts'
import { readMe } from '../../db/signin.ts'
import { correct } from '../../engine/correct.ts'
import { fold } from '../../engine/fold.ts'
import type { Recording } from '../../engine/recording.ts'
import { dayOf } from '../../kernel/moment.ts'
import type { Json } from '../../log/canonical.ts'
import { WITHDRAW } from '../../people/withdrawn.ts'
import { type Answered, type Decided, readDecideAppendAll } from '../appending.ts'
import { rowsOf } from '../derive.ts'
import { type Saying, writtenBy } from '../identity.ts'
import { freshId } from '../ids.ts'
import { type Ground, viewOf, written } from '../record.ts'
import { freshSalts } from '../salts.ts'
import { inPortions } from './apply.ts'
import { type Import, importingOffice, mayWork, officesFor } from './ground.ts'

const AT_ONCE = 200

export type Undoing = {
  readonly id: string
  readonly session: SessionKey
  readonly of: Import
  readonly why: string
  readonly step: (done: number) => void
}

/** `no right`: the office is not held any more, which says nothing of the row. */
type Undone = Put | 'no session' | 'busy' | 'no right'

const left = (no: number, ...reasons: readonly string[]): Put => ({ no, outcome: 'left', reasons: [...reasons] })
const PERSON_STAYS = 'Người này còn nội dung khác nên vẫn ở trong hệ thống.'
const PERSON_ONLY = 'Đã có nội dung khác ghi về người này sau khi nhập.'
const NOT_FOUND = 'Không còn mở được hồ sơ này.'
const NO_RIGHT = 'Chức vụ của bạn không hủy được hồ sơ này.'

/** What an import wrote down of a person goes when it is all that was ever written. */
const withdrawing = (id: string): Saying => ({ name: WITHDRAW, says: { import: id } })

const GONE: NowRows = { cases: [], deadlines: [], tasks: [], withdrawn: true }

type Answer = { readonly undone: true; readonly stays?: true }
type Not = { readonly is: 'not'; readonly came: Put | 'no right' }
const not = (came: Not['came']): { readonly not: Not } => ({ not: { is: 'not', came } })

/** Strikes the case out, and takes the person back when the import registered them and nothing else was written since. */
const undoing = (ground: Ground, { id, of, why }: Undoing, row: Taken, stored: Stored): Decided<Answer, Not> => {
  const person = stored.person?.id
  const view = person && viewOf(ground, stored, person)
  if (!view || !stored.person) return not(left(row.no, NOT_FOUND))
  const today = dayOf(stored.now)
  const alone = row.registered && !row.paired && stored.person.seq === 1 && [...view.cases.keys()].every((c) => c === row.case)
  if (!row.case && !alone) return not(left(row.no, PERSON_ONLY))
  const c = row.case && fold(view, row.case)
  const acting = importingOffice(ground.law, officesFor(ground, stored.offices, of.unit, today), c ? c.measure : undefined, today)
  if (!acting) return not('no right')
  const { commit, salted } = freshSalts()
  const by = { acting, signer: stored.account, recordedBy: stored.account }
  const struck =
    row.case && row.entry ? correct(view, by, row.case, { entry: row.entry, why }, Array.from({ length: 6 }, freshId), commit) : undefined
  if (struck?.ok === false) return not(left(row.no, ...struck.refusals.map((r) => r.detail)))
  const made: Recording | undefined = struck?.value
  const said = alone ? writtenBy([withdrawing(id)], { held: acting, signer: stored.account, today, after: stored.person.seq }) : undefined
  return {
    writes: {
      person,
      version: stored.person.version,
      entries: [...(made?.entries ?? []).map(written), ...(said?.entries ?? [])],
      words: [...salted(made?.words ?? []), ...(said?.words ?? [])],
      rows: alone || !made ? GONE : rowsOf(view, made.cases, made.touched),
      answer: { undone: true, ...(row.registered && !alone ? { stays: true } : {}) },
    },
  }
}

const undone = ({ no }: Taken, came: Answered<Answer> | Not | undefined): Undone => {
  switch (came?.is) {
    case 'recorded':
    // Undone by a run that did not live to say so.
    case 'replayed':
      return { no, outcome: 'undone', ...(came.answer.stays ? { reasons: [PERSON_STAYS] } : {}) }
    case 'not':
      return came.came
    case 'no session':
    case 'no right':
      return came.is
    default:
      return 'busy'
  }
}

const undoRows = async (ground: Ground, work: Undoing, rows: readonly Taken[]): Promise<readonly Undone[]> => {
  const { id, session } = work
  const all = rows.flatMap((row) => {
    const { no, undoKey, person } = row
    const about = row.case ? { case: row.case } : person && { person }
    return about ? [{ ...about, row, key: undoKey, request: { does: 'undo import', import: id, no } as Json }] : []
  })
  const came = await readDecideAppendAll(
    ground.db,
    session,
    all,
    (some) => readAll(ground.db, session, some),
    ({ row }, stored) => undoing(ground, work, row, stored),
  )
  const by = new Map(all.map(({ row }, i) => [row.no, undone(row, came[i])]))
  return rows.map(({ no }) => by.get(no) ?? left(no, NOT_FOUND))
}

const mayUndo = async (ground: Ground, { session, of }: Undoing): Promise<boolean> => {
  const me = await readMe(ground.db, session)
  return me !== undefined && mayWork(ground, me.offices, of, dayOf(me.now), false)
}

/** Takes an import back through entries of the log; what has later work is left, with the reason. */
export const undoImport = async (ground: Ground, work: Undoing): Promise<void> => {
  const { id, session, step } = work
  let done = 0
  for (let after = 0; ; ) {
    const rows = await takeRows(ground.db, session, id, 'undoing', after, AT_ONCE)
    if (!rows) return
    const last = rows.at(-1)
    if (!last) break
    if (!(await mayUndo(ground, work))) return
    const results = await inPortions(rows, (some) => undoRows(ground, work, some))
    await putRows(
      ground.db,
      session,
      id,
      results.filter((r): r is Put => typeof r === 'object'),
    )
    const barred = rows.flatMap((row, i) => (results[i] === 'no right' ? [left(row.no, NO_RIGHT)] : []))
    // The row is at fault only where the office is held as before.
    if (results.includes('no session') || (barred.length > 0 && !(await mayUndo(ground, work)))) return
    await putRows(ground.db, session, id, barred)
    after = last.no
    done += rows.length
    step(done)
  }
  const open = await takeRows(ground.db, session, id, 'undoing', 0, 1)
  if (open?.length === 0) await turnImport(ground.db, session, id, ['undoing'], 'undone')
}
