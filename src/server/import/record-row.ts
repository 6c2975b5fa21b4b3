import { append, readPerson, type View as Stored } from '../../db/acts.ts'
import type { Put, Taken } from '../../db/imports.ts'
import type { SessionKey } from '../../db/session.ts'
import { adopt } from '../../engine/adopt.ts'
import type { RowDraft } from '../../exchange/draft.ts'
import type { Found } from '../../exchange/verdict.ts'
import type { Day } from '../../kernel/day.ts'
import type { CaseId, EntryId, PersonId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/moment.ts'
import type { Json } from '../../log/canonical.ts'
import { foldIdentity } from '../../people/identity.ts'
import { requestHash } from '../appending.ts'
import { signed } from '../deciding.ts'
import { rowsOf } from '../derive.ts'
import { writtenBy } from '../identity.ts'
import { rowOf } from '../identity-rows.ts'
import { freshId } from '../ids.ts'
import { attempt, type Ground, written } from '../record.ts'
import { registering } from '../register.ts'
import { freshSalts } from '../salts.ts'
import { importingOffice, unwritten } from './ground.ts'

type Written = { readonly person: PersonId; readonly case?: CaseId; readonly entry?: EntryId }

export type Recording = { readonly id: string; readonly session: SessionKey; readonly who: Stored }
/** `no right`: the office is not held any more, which says nothing of the row. */
export type Done = Put | 'no session' | 'busy' | 'no right'

const refuse = (no: number, ...sentences: readonly string[]): Put => ({ no, outcome: 'refused', reasons: [...sentences] })

const requestOf = (id: string, no: number, draft: RowDraft): Json => ({ does: 'import', import: id, no, ...draft }) as unknown as Json // plain data

export const NO_RIGHT = 'Chức vụ của bạn không ghi được dòng này.'
const TAKEN = 'Số này vừa được đăng ký cho một hồ sơ khác: nhập lại tệp để xem.'
const NOT_FOUND = 'Không mở được hồ sơ của người này.'
const TOO_LATE =
  'Đã quá một giờ từ khi hỏi số này ở đơn vị khác nên hồ sơ không mở được nữa: nhập lại riêng dòng này, hệ thống sẽ hỏi lại số.'
const CHANGED = 'Mã của dòng này đã dùng cho một nội dung khác: nhập lại tệp.'

const officeOf = (ground: Ground, who: Stored, draft: RowDraft, on: Day) =>
  importingOffice(ground.law, who.offices, draft.adoption?.opens.measure, draft.adoption?.happened ?? on)

/** Whether an earlier run of the import, in the name of another who did not live to say so, recorded the row. */
const recordedBefore = async (ground: Ground, session: SessionKey, row: Taken, person: PersonId): Promise<Put | undefined> => {
  const view = await readPerson(ground.db, { session, key: row.key, person })
  const [entry] = view?.cases[0]?.entries ?? []
  return (
    view?.person && { no: row.no, outcome: 'recorded', registered: true, person, ...(entry ? { case: entry.case, entry: entry.id } : {}) }
  )
}

/** Registers a new person and takes the running case over, as one append: nobody is left with half of it. */
export const recordNew = async (ground: Ground, { id, session, who }: Recording, row: Taken, draft: RowDraft): Promise<Done> => {
  const today = dayOf(who.now)
  const registrar = importingOffice(ground.law, who.offices, undefined, today)
  const acting = officeOf(ground, who, draft, today)
  if (!registrar || !acting) return 'no right'
  // Whoever goes on where an earlier run was cut off meets the person whom that run registered, and registers nobody twice.
  const person = row.key as PersonId // a uuid of this row only
  const said = writtenBy([registering(draft.person)], { held: registrar, signer: who.account, today, after: 0 })
  const identity = foldIdentity(said.read)
  if (!identity) throw new Error('a registration says who somebody is')
  const view = unwritten(ground, person, { birth: identity.birth, sex: identity.sex }, who.now)
  const { commit, salted } = freshSalts()
  const by = { acting, signer: who.account, recordedBy: who.account }
  const [caseId = '', ...ids] = Array.from({ length: 6 }, freshId)
  const made = draft.adoption && adopt(view, by, draft.adoption, caseId as CaseId, ids, commit) // a fresh uuid
  if (made?.ok === false) return refuse(row.no, ...made.refusals.map((r) => r.detail))
  const entry = made?.value.entries[0]
  const answer: Written = { person, ...(entry ? { case: entry.case, entry: entry.id } : {}) }
  const appended = await append(ground.db, {
    session,
    key: row.key,
    request: requestHash(requestOf(id, row.no, draft)),
    person,
    version: 0,
    entries: [...said.entries, ...(made?.value.entries ?? []).map(written)],
    words: [...said.words, ...salted(made?.value.words ?? [])],
    rows: {
      ...(made ? rowsOf(view, made.value.cases, made.value.touched) : { cases: [], deadlines: [], tasks: [] }),
      person: rowOf(person, identity),
    },
    answer: answer as unknown as Json, // plain data
  })
  switch (appended.outcome) {
    case 'done':
    case 'replayed':
      return { no: row.no, outcome: 'recorded', registered: true, ...(appended.answer as unknown as Written) } // kept by this append
    case 'no session':
      return 'no session'
    case 'stale':
      return (await recordedBefore(ground, session, row, person)) ?? refuse(row.no, TAKEN)
    case 'key reused':
      return refuse(row.no, CHANGED)
    case 'no right':
      return 'no right'
  }
}

/** Whether the check told of the person as somebody of other units: that is a ground to open a case for an hour. */
const wasElsewhere = ({ found }: Taken, person: PersonId): boolean =>
  (found as unknown as Found | null)?.candidates?.some((c) => !c.here && c.person === person) ?? false // written by this import

/** Takes the running case over for somebody who has a file already, as the form of the paper file does. */
export const recordCase = async (
  ground: Ground,
  { id, session, who }: Recording,
  row: Taken,
  draft: RowDraft,
  person: PersonId,
): Promise<Done> => {
  const { adoption } = draft
  if (!adoption) return { no: row.no, outcome: 'skipped' }
  const held = officeOf(ground, who, draft, dayOf(who.now))
  const tried = await attempt(ground, {
    session,
    key: row.key,
    request: requestOf(id, row.no, draft),
    read: () => readPerson(ground.db, { session, key: row.key, person }),
    decide: signed(
      ground,
      held && { account: who.account, ...held },
      () => ({ c: undefined, measure: adoption.opens.measure, name: '', happened: adoption.happened }),
      (view, by, [caseId = '', ...ids], commit) => adopt(view, by, adoption, caseId as CaseId, ids, commit), // a fresh uuid
    ),
  })
  switch (tried.is) {
    case 'recorded':
    case 'replayed':
      return { no: row.no, outcome: 'recorded', person, case: tried.answer.case, entry: tried.answer.entry }
    case 'refused':
      return refuse(row.no, ...tried.reasons.map((r) => r.detail))
    case 'no session':
      return 'no session'
    case 'busy':
    case 'stale':
      return 'busy'
    case 'not found':
      return refuse(row.no, wasElsewhere(row, person) ? TOO_LATE : NOT_FOUND)
    case 'key reused':
      return refuse(row.no, CHANGED)
    case 'no right':
      return 'no right'
  }
}
