import { type Appended, type AppendingOne, appendAll, readPerson } from '../../db/acts.ts'
import type { Put, Taken } from '../../db/import-rows.ts'
import type { Held, SessionKey } from '../../db/session.ts'
import { adopt } from '../../engine/adopt.ts'
import type { CaseId, EntryId, PersonId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/moment.ts'
import type { Json } from '../../log/canonical.ts'
import { foldIdentity } from '../../people/identity.ts'
import { requestHash } from '../appending.ts'
import { rowsOf } from '../derive.ts'
import { writtenBy } from '../identity.ts'
import { rowOf } from '../identity-rows.ts'
import { freshId } from '../ids.ts'
import { type Ground, written } from '../record.ts'
import { registering } from '../register.ts'
import { freshSalts } from '../salts.ts'
import { importingOffice, unwritten } from './ground.ts'
import { CHANGED, type Done, type Recording, refuse, requestOf, type Work } from './recording.ts'

type Written = { readonly person: PersonId; readonly case?: CaseId; readonly entry?: EntryId }

const TAKEN = 'Số này vừa được đăng ký cho một hồ sơ khác: nhập lại tệp để xem.'

/** Whether an earlier run of the import, in the name of another who did not live to say so, recorded the row. */
const recordedBefore = async (ground: Ground, session: SessionKey, row: Taken, person: PersonId): Promise<Put | undefined> => {
  const view = await readPerson(ground.db, { session, key: row.key, person })
  const [entry] = view?.cases[0]?.entries ?? []
  return (
    view?.person && { no: row.no, outcome: 'recorded', registered: true, person, ...(entry ? { case: entry.case, entry: entry.id } : {}) }
  )
}

/** A new person with the running case, as one append: nobody is left with half of it. */
const newcomer = (
  ground: Ground,
  { id, who }: Recording,
  registrar: Held,
  { row, draft }: Work,
): { readonly not: Done } | { readonly append: AppendingOne } => {
  const today = dayOf(who.now)
  const acting = importingOffice(ground.law, who.offices, draft.adoption?.opens.measure, draft.adoption?.happened ?? today)
  if (!acting) return { not: 'no right' }
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
  if (made?.ok === false) return { not: refuse(row.no, ...made.refusals.map((r) => r.detail)) }
  const entry = made?.value.entries[0]
  const answer: Written = { person, ...(entry ? { case: entry.case, entry: entry.id } : {}) }
  return {
    append: {
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
    },
  }
}

const registered = async (ground: Ground, session: SessionKey, row: Taken, came: Appended | undefined): Promise<Done> => {
  switch (came?.outcome) {
    case 'done':
    case 'replayed':
      return { no: row.no, outcome: 'recorded', registered: true, ...(came.answer as unknown as Written) } // kept by this append
    case 'stale':
      return (await recordedBefore(ground, session, row, row.key as PersonId)) ?? refuse(row.no, TAKEN) // as above
    case 'key reused':
      return refuse(row.no, CHANGED)
    case 'no right':
      return 'no right'
    default:
      return 'no session'
  }
}

/** Registers new persons and takes their running cases over. */
export const recordNew = async (ground: Ground, recording: Recording, all: readonly Work[]): Promise<readonly Done[]> => {
  const registrar = importingOffice(ground.law, recording.who.offices, undefined, dayOf(recording.who.now))
  if (!registrar) return all.map(() => 'no right')
  const made = all.map((work) => newcomer(ground, recording, registrar, work))
  const writing = made.flatMap((m) => ('append' in m ? [m.append] : []))
  const outcomes = writing.length === 0 ? [] : await appendAll(ground.db, recording.session, writing)
  const came = new Map(writing.map((w, i) => [w.key, outcomes[i]]))
  const results: Done[] = []
  for (const [i, { row }] of all.entries()) {
    const m = made[i]
    results.push(m && 'not' in m ? m.not : await registered(ground, recording.session, row, came.get(row.key)))
  }
  return results
}
