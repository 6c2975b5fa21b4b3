import { createHash } from 'node:crypto'
import { append, readPerson } from '../db/acts.ts'
import { findPeople } from '../db/people.ts'
import type { SessionKey } from '../db/session.ts'
import { type Law, officesIn, sheetOn } from '../engine/law.ts'
import { type Day, isDay } from '../kernel/day.ts'
import type { EntryId, PersonId, UnitId } from '../kernel/ids.ts'
import { dayOf, isAfter } from '../kernel/moment.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { canonical, type Json } from '../log/canonical.ts'
import { commitment, freshSalt } from '../log/words.ts'
import { nameKey } from '../people/names.ts'
import { freshId } from './ids.ts'
import type { Ground } from './record.ts'

const REGISTER = '@register'

/** The kind of unit in which people live. */
const RESIDENCE = 'commune'

export type Registration = {
  readonly name: string
  readonly birth: Day | `${number}`
  readonly sex: 'male' | 'female'
  readonly number?: string | undefined
  readonly unit: UnitId
  readonly address?: string | undefined
}

type Asked = { readonly session: SessionKey; readonly key: string; readonly clock?: string | undefined }

export type Registered =
  | { readonly is: 'recorded' | 'replayed'; readonly person: PersonId }
  | { readonly is: 'refused'; readonly reasons: readonly Refusal[] }
  | { readonly is: 'no session' | 'key reused' | 'no right' | 'busy' }

/** The offices that may open some case may register the person it is about. */
const officesThatOpen = (law: Law, on: Day): ReadonlySet<string> =>
  new Set(
    Object.keys(law.measures).flatMap((measure) =>
      Object.values(sheetOn(law, measure, on)?.acts ?? {}).flatMap((a) =>
        a.when === 'opens a case' ? a.by.flatMap((role) => officesIn(law, role, on)) : [],
      ),
    ),
  )

const hashOf = (said: Registration): Buffer =>
  createHash('sha256')
    .update(canonical({ does: 'register', ...said } as Json)) // plain data
    .digest()

/** The words of an identity are read by those whose office may, and never lie in the sealed body. */
const identityEntry = (said: Registration) => {
  const id = freshId() as EntryId // a fresh uuid
  const { birth, sex, unit, name, number, address } = said
  const words = Object.entries({ name, number, address }).flatMap(([field, text]) =>
    text === undefined ? [] : [{ entry: id, field, class: 'identity' as const, salt: freshSalt(), text }],
  )
  const commitments = Object.fromEntries(words.map((w) => [w.field, commitment(w.salt, w.text)]))
  return { id, words, body: canonical({ says: { birth, sex, unit }, words: commitments }) }
}

/** Nobody is written down twice under one number: where the file is, is said as far as the session may know. */
const whoHas = async (db: Ground['db'], session: SessionKey, number: string): Promise<readonly Refusal[]> => {
  const found = await findPeople(db, session, { number, purpose: 'đăng ký người mới (registering)' })
  const here = found?.hits[0]
  if (here) return [{ why: 'known', field: 'number', detail: `Số này đã có hồ sơ: ${here.name ?? ''} (${here.birth}). Hãy mở hồ sơ đó.` }]
  return found?.elsewhere
    ? [{ why: 'known', field: 'number', detail: 'Số này đã có hồ sơ ở đơn vị khác. Hãy tìm theo số và nêu mục đích.' }]
    : []
}

/** Writes down a person nobody wrote about before. */
export const register = async ({ db, law, units }: Ground, { session, key, clock }: Asked, said: Registration): Promise<Registered> => {
  const person = freshId() as PersonId // a fresh uuid
  const view = await readPerson(db, { session, key, clock, person })
  if (!view) return { is: 'no session' }
  const request = hashOf(said)
  if (view.stored)
    return view.stored.request.equals(request)
      ? { is: 'replayed', person: (view.stored.answer as { readonly person: PersonId }).person } // kept by the append below
      : { is: 'key reused' }
  const { birth, sex, unit, name } = said
  const today = dayOf(view.now)
  if (isDay(birth) ? isAfter(birth, today) : birth > today.slice(0, 4))
    return { is: 'refused', reasons: [{ why: 'content', field: 'birth', detail: 'Ngày sinh chưa đến.' }] }
  if (units.kindOf(unit) !== RESIDENCE)
    return { is: 'refused', reasons: [{ why: 'content', field: 'unit', detail: 'Chọn xã, phường, đặc khu trong danh mục.' }] }
  const opening = officesThatOpen(law, today)
  const held = view.offices.find((o) => opening.has(o.office))
  if (!held) return { is: 'no right' }
  const taken = said.number === undefined ? [] : await whoHas(db, session, said.number)
  if (taken.length > 0) return { is: 'refused', reasons: taken }
  const { id, words, body } = identityEntry(said)
  const appended = await append(db, {
    session,
    key,
    clock,
    request,
    person,
    version: 0,
    entries: [
      {
        id,
        kind: 'identity',
        case: null,
        seq: 1,
        name: REGISTER,
        edition: '',
        happened: today,
        forOffice: held.office,
        forUnit: held.unit,
        signer: view.account,
        body,
      },
    ],
    words,
    rows: {
      cases: [],
      deadlines: [],
      tasks: [],
      person: { person, name, nameKey: nameKey(name), birth, sex, number: said.number ?? null, unit },
    },
    answer: { person },
  })
  switch (appended.outcome) {
    case 'done':
      return { is: 'recorded', person }
    case 'replayed':
      return { is: 'replayed', person: (appended.answer as { readonly person: PersonId }).person } // as above
    case 'stale':
      return { is: 'busy' }
    default:
      return { is: appended.outcome }
  }
}
