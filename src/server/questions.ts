import type { ReadingRow } from '../db/readings.ts'
import type { SessionKey } from '../db/session.ts'
import { type Me, readMe } from '../db/signin.ts'
import { keepLedger } from '../db/surveys.ts'
import { type Law, officeTerm } from '../engine/law.ts'
import type { EntryId, UnitId } from '../kernel/ids.ts'
import { dayOf } from '../kernel/moment.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { canonical, type Json } from '../log/canonical.ts'
import { requestHash } from './appending.ts'
import type { AskedQuestion, ReadQuestion } from './contract/questions.ts'
import type { Unwritten } from './http/unwritten.ts'
import { freshId } from './ids.ts'
import type { Ground } from './record.ts'
import { notesOf } from './salts.ts'

export type Read =
  | { readonly is: 'recorded' }
  | { readonly is: 'replayed' }
  | { readonly is: 'refused'; readonly reasons: readonly Refusal[] }
  | Unwritten

/** The offices in whose names the session may say how a question is read: those that assign, each for its own unit (docs/decisions/0102). */
export const readersAmong = (law: Law, me: Pick<Me, 'offices'>): Me['offices'] => [
  ...new Map(me.offices.filter(({ office }) => law.offices.offices[office]?.assigns).map((held) => [held.unit, held] as const)).values(),
]

const WHICH: Refusal = {
  why: 'content',
  field: 'unit',
  detail: 'Bạn giữ chức vụ này ở nhiều tỉnh: chọn tỉnh mà bạn nêu cách hiểu.',
}

/** Says how a question of the law is read for all officials below. Nobody is decided on by it: the form shows it, and who decides decides. */
export const readQuestion = async (
  ground: Ground,
  session: SessionKey,
  name: string,
  { key, reading, why, unit }: ReadQuestion,
): Promise<Read> => {
  const me = await readMe(ground.db, session)
  if (!me) return { is: 'no session' }
  const { questions } = ground.law
  const question = Object.hasOwn(questions, name) ? questions[name] : undefined
  if (!question) return { is: 'not found' }
  const readers = readersAmong(ground.law, me)
  if (unit === undefined && readers.length > 1) return { is: 'refused', reasons: [WHICH] }
  const held = unit === undefined ? readers[0] : readers.find((r) => r.unit === unit)
  if (!held) return { is: 'no right' }
  if (reading !== undefined && !Object.hasOwn(question.readings, reading))
    return { is: 'refused', reasons: [{ why: 'content', field: 'reading', detail: 'Không có cách hiểu này.' }] }
  const says = { unit: held.unit, question: name, ...(reading === undefined ? {} : { reading }) }
  const entry = freshId() as EntryId // a fresh uuid
  const { words, committed } = notesOf(entry, { why })
  const kept = await keepLedger(ground.db, {
    session,
    key,
    request: requestHash({ does: 'reading', ...says, why } as Json), // plain data
    entry: {
      id: entry,
      name: '@reading',
      happened: dayOf(me.now),
      forOffice: held.office,
      forUnit: held.unit,
      signer: me.account,
      body: canonical({ says, words: committed }),
    },
    words,
    answer: {},
  })
  if (kept.outcome === 'done') return { is: 'recorded' }
  if (kept.outcome === 'stale') return { is: 'busy' }
  return { is: kept.outcome }
}

/** Every question of the law with what was said of it, for which unit of today. */
export const questionsOf = (law: Law, rows: readonly ReadingRow[], heir: (unit: UnitId) => UnitId): readonly AskedQuestion[] =>
  Object.keys(law.questions).map((name) => ({
    name,
    said: rows
      .filter((r) => r.question === name)
      .map(({ reading, why, by, office, unit, unitName, at }) => ({
        ...(reading === null ? {} : { reading }),
        ...(why === null ? {} : { why }),
        by: by ?? '',
        office: officeTerm(law, office, dayOf(at)),
        unit: heir(unit),
        unitName,
        at,
      })),
  }))
