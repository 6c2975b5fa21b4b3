import { append, readPerson } from '../db/acts.ts'
import { findPeople } from '../db/people.ts'
import type { SessionKey } from '../db/session.ts'
import { type Law, officesIn, sheetOn } from '../engine/law.ts'
import type { Act, Sheet } from '../engine/sheet.ts'
import type { Day } from '../kernel/day.ts'
import type { PersonId, UnitId } from '../kernel/ids.ts'
import { dayOf } from '../kernel/moment.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { typedText } from '../kernel/typed.ts'
import type { Json } from '../log/canonical.ts'
import { foldIdentity } from '../people/identity.ts'
import { paperOf } from '../people/papers.ts'
import { byNumber } from '../people/query.ts'
import type { Statement } from '../people/statements.ts'
import { requestHash } from './appending.ts'
import { writtenBy } from './identity.ts'
import { rowOf } from './identity-rows.ts'
import { freshId } from './ids.ts'
import { RESIDENCE } from './living.ts'
import type { Ground } from './record.ts'

export type Registration = {
  readonly name: string
  readonly birth: Day | `${number}`
  readonly sex: 'male' | 'female'
  readonly number?: string | undefined
  readonly unit: UnitId
  readonly address?: string | undefined
  /** When the paper was issued, and the 9-digit number before it. */
  readonly issued?: Day | undefined
  readonly oldNumber?: string | undefined
}

type Asked = { readonly session: SessionKey; readonly key: string; readonly clock?: string | undefined }

export type Registered =
  | { readonly is: 'recorded' | 'replayed'; readonly person: PersonId }
  | { readonly is: 'refused'; readonly reasons: readonly Refusal[] }
  | { readonly is: 'no session' | 'key reused' | 'no right' | 'busy' }

const actsAboutPersons = (sheet: Sheet | undefined): readonly Act[] => (sheet && !sheet.about ? Object.values(sheet.acts) : [])

/** The offices that may open some case may register the person it is about, but for those that only receive whom others know. */
export const officesThatOpen = (law: Law, on: Day): ReadonlySet<string> =>
  new Set(
    Object.keys(law.measures).flatMap((measure) =>
      actsAboutPersons(sheetOn(law, measure, on)).flatMap((a) =>
        a.when === 'opens a case' ? a.by.flatMap((role) => officesIn(law, role, on).filter((o) => !law.offices.offices[o]?.receives)) : [],
      ),
    ),
  )

/** The first of these offices that may register somebody. */
export const registrarAmong = <T extends { readonly office: string }>(law: Law, offices: readonly T[], on: Day): T | undefined => {
  const opening = officesThatOpen(law, on)
  return offices.find((o) => opening.has(o.office))
}

/** The one statement that says who somebody is for the first time. */
export const registering = ({ birth, sex, unit, name, number, address, issued }: Registration): Statement<'@register'> => ({
  name: '@register',
  says: { birth, sex, unit, paper: number === undefined ? 'provisional' : paperOf(number), ...(issued ? { issued } : {}) },
  words: { name, ...(number === undefined ? {} : { number }), ...(address === undefined ? {} : { address }) },
})

/** The paper before the card, of which the card's code tells. */
const otherPapers = ({ oldNumber }: Registration): readonly Statement<'@paper'>[] =>
  oldNumber === undefined ? [] : [{ name: '@paper', says: { paper: 'old-id' }, words: { number: oldNumber } }]

/** Nobody is written down twice under one number: where the file is, is said as far as the session may know. */
const whoHas = async (
  db: Ground['db'],
  session: SessionKey,
  field: 'number' | 'oldNumber',
  number: string,
): Promise<readonly Refusal[]> => {
  const found = await findPeople(db, session, byNumber(number), { purpose: 'đăng ký người mới (registering)' })
  const here = found?.hits[0]
  if (here) {
    const whose = [here.name, here.birth && typedText(here.birth)].filter((told) => told).join(', ')
    return [{ why: 'known', field, detail: `Số này đã có hồ sơ${whose === '' ? '' : `: ${whose}`}. Hãy mở hồ sơ đó.` }]
  }
  return found?.elsewhere ? [{ why: 'known', field, detail: 'Số này đã có hồ sơ ở đơn vị khác. Hãy tìm theo số và nêu mục đích.' }] : []
}

const taken = async (db: Ground['db'], session: SessionKey, { number, oldNumber }: Registration): Promise<readonly Refusal[]> => [
  ...(number === undefined ? [] : await whoHas(db, session, 'number', number)),
  ...(oldNumber === undefined ? [] : await whoHas(db, session, 'oldNumber', oldNumber)),
]

/** Writes down a person nobody wrote about before. */
export const register = async ({ db, law, units }: Ground, { session, key, clock }: Asked, said: Registration): Promise<Registered> => {
  const person = freshId() as PersonId // a fresh uuid
  const view = await readPerson(db, { session, key, clock, person })
  if (!view) return { is: 'no session' }
  const request = requestHash({ does: 'register', ...said } as Json) // plain data
  if (view.stored)
    return view.stored.request.equals(request)
      ? { is: 'replayed', person: (view.stored.answer as { readonly person: PersonId }).person } // kept by the append below
      : { is: 'key reused' }
  const { birth, unit } = said
  const today = dayOf(view.now)
  const wrong: readonly Refusal[] = [
    ...(birth > today.slice(0, birth.length) ? [{ why: 'content', field: 'birth', detail: 'Ngày sinh chưa đến.' }] : []),
    ...(said.issued !== undefined && said.issued > today ? [{ why: 'content', field: 'issued', detail: 'Ngày cấp chưa đến.' }] : []),
    ...(units.kindOf(unit) === RESIDENCE ? [] : [{ why: 'content', field: 'unit', detail: 'Chọn xã, phường, đặc khu trong danh mục.' }]),
  ]
  if (wrong.length > 0) return { is: 'refused', reasons: wrong }
  const held = registrarAmong(law, view.offices, today)
  if (!held) return { is: 'no right' }
  const known = await taken(db, session, said)
  if (known.length > 0) return { is: 'refused', reasons: known }
  const { entries, words, read } = writtenBy([registering(said), ...otherPapers(said)], { held, signer: view.account, today, after: 0 })
  const identity = foldIdentity(read)
  if (!identity) throw new Error('a registration says who somebody is')
  const appended = await append(db, {
    session,
    key,
    clock,
    request,
    person,
    version: 0,
    entries,
    words,
    rows: { cases: [], deadlines: [], tasks: [], person: rowOf(person, identity) },
    answer: { person },
  })
  switch (appended.outcome) {
    case 'done':
      return { is: 'recorded', person }
    case 'replayed':
      return { is: 'replayed', person: (appended.answer as { readonly person: PersonId }).person } // as above
    case 'stale': {
      // Somebody was quicker with one of the numbers.
      const since = await taken(db, session, said)
      return since.length > 0 ? { is: 'refused', reasons: since } : { is: 'busy' }
    }
    default:
      return { is: appended.outcome }
  }
}
