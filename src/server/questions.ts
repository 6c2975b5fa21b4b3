import type { ReadingRow } from '../db/readings.ts'
import type { SessionKey } from '../db/session.ts'
import { type Me, readMe } from '../db/signin.ts'
import { keepLedger } from '../db/surveys.ts'
import { type Law, officeTerm } from '../engine/law.ts'
import type { EntryId } from '../kernel/ids.ts'
import { dayOf } from '../kernel/moment.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { canonical, type Json } from '../log/canonical.ts'
import type { AskedQuestion, ReadQuestion } from './contract/questions.ts'
import type { Unwritten } from './http/unwritten.ts'
import { requestHash } from './identity.ts'
import { freshId } from './ids.ts'
import type { Ground } from './record.ts'

export type Read =
  | { readonly is: 'recorded' }
  | { readonly is: 'replayed' }
  | { readonly is: 'refused'; readonly reasons: readonly Refusal[] }
  | Unwritten

/** The office in whose name the session says how a question is read: one that assigns, for its own unit (docs/decisions/0102). */
export const readerAmong = (law: Law, me: Pick<Me, 'offices'>): Me['offices'][number] | undefined =>
  me.offices.find(({ office }) => law.offices.offices[office]?.assigns)

/** Says how a question of the law is read for all officials below. Nobody is decided on by it: the form shows it, and who decides decides. */
export const readQuestion = async (
  ground: Ground,
  session: SessionKey,
  name: string,
  { key, reading, why }: ReadQuestion,
): Promise<Read> => {
  const me = await readMe(ground.db, session)
  if (!me) return { is: 'no session' }
  const { questions } = ground.law
  const question = Object.hasOwn(questions, name) ? questions[name] : undefined
  if (!question) return { is: 'not found' }
  const held = readerAmong(ground.law, me)
  if (!held) return { is: 'no right' }
  if (reading !== undefined && !Object.hasOwn(question.readings, reading))
    return { is: 'refused', reasons: [{ why: 'content', field: 'reading', detail: 'Không có cách hiểu này.' }] }
  const says = { unit: held.unit, question: name, why, ...(reading === undefined ? {} : { reading }) }
  const kept = await keepLedger(ground.db, {
    session,
    key,
    request: requestHash({ does: 'reading', ...says } as Json), // plain data
    entry: {
      id: freshId() as EntryId, // a fresh uuid
      name: '@reading',
      happened: dayOf(me.now),
      forOffice: held.office,
      forUnit: held.unit,
      signer: me.account,
      body: canonical({ says }),
    },
    answer: {},
  })
  if (kept.outcome === 'done') return { is: 'recorded' }
  if (kept.outcome === 'stale') return { is: 'busy' }
  return { is: kept.outcome }
}

/** Every question of the law with what was said of it. */
export const questionsOf = (law: Law, rows: readonly ReadingRow[]): readonly AskedQuestion[] =>
  Object.keys(law.questions).map((name) => ({
    name,
    said: rows
      .filter((r) => r.question === name)
      .map(({ reading, why, by, office, unitName, at }) => ({
        ...(reading === null ? {} : { reading }),
        why,
        by: by ?? '',
        office: officeTerm(law, office, dayOf(at)),
        unitName,
        at,
      })),
  }))
