import type { SessionKey } from '../db/session.ts'
import { type Me, readMe } from '../db/signin.ts'
import { type AskedPerson, keepLedger, type LedgerEntry, type RoundList, readRound } from '../db/surveys.ts'
import { officesIn } from '../engine/law.ts'
import type { EntryId, UnitId } from '../kernel/ids.ts'
import { dayOf } from '../kernel/moment.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { surveyHeads } from '../law/surveys.ts'
import { canonical, type Json } from '../log/canonical.ts'
import { RESULTS, type Result, troublesOfRound } from '../people/survey.ts'
import { requestHash } from './appending.ts'
import type { OpenSurvey, Survey, SurveyFigures, SurveyPerson } from './contract/surveys.ts'
import { freshId } from './ids.ts'
import { RESIDENCE } from './living.ts'
import type { Ground } from './record.ts'

export type Kept =
  | { readonly is: 'recorded' | 'replayed'; readonly round: string }
  | { readonly is: 'refused'; readonly reasons: readonly Refusal[] }
  | { readonly is: 'no session' | 'not found' | 'key reused' | 'no right' }

/** Units in which somebody may open and close rounds, each with the office that signs for it: where they head the commune or its police. */
export const headedBy = (ground: Ground, me: Pick<Me, 'offices' | 'now'>): ReadonlyMap<UnitId, Me['offices'][number]> => {
  const today = dayOf(me.now)
  const heads = new Set(surveyHeads.flatMap((role) => officesIn(ground.law, role, today)))
  return new Map(
    me.offices
      .filter((held) => heads.has(held.office))
      .flatMap((held) => ground.units.on(held.unit, today).map((unit) => [unit, held] as const))
      .filter(([unit]) => ground.units.kindOf(unit) === RESIDENCE),
  )
}

type Asked = { readonly session: SessionKey; readonly key: string }
type Saying = { readonly name: string; readonly id: EntryId; readonly says: object }

const keep = async (
  ground: Ground,
  me: Me,
  held: Me['offices'][number],
  asked: Asked,
  said: Saying & { readonly request: Json; readonly round: string },
) => {
  const { session, key } = asked
  const entry: LedgerEntry = {
    id: said.id,
    name: said.name,
    happened: dayOf(me.now),
    forOffice: held.office,
    forUnit: held.unit,
    signer: me.account,
    body: canonical({ says: said.says } as Json), // plain data
  }
  return keepLedger(ground.db, { session, key, request: requestHash(said.request), entry, answer: { round: said.round } })
}

const keptBy = (kept: Awaited<ReturnType<typeof keep>>, round: string): Kept => {
  switch (kept.outcome) {
    case 'done':
      return { is: 'recorded', round }
    case 'replayed':
      return { is: 'replayed', round: (kept.answer as { readonly round: string }).round } // kept by the append
    case 'stale':
      return { is: 'refused', reasons: [{ why: 'closed', detail: 'Đợt rà soát này đã chốt.' }] }
    default:
      return { is: kept.outcome }
  }
}

/** Opens a round in a unit that the signer heads. */
export const openSurvey = async (ground: Ground, session: SessionKey, { key, ...round }: OpenSurvey): Promise<Kept> => {
  const me = await readMe(ground.db, session)
  if (!me) return { is: 'no session' }
  const held = headedBy(ground, me).get(round.unit)
  if (!held) return { is: 'no right' }
  const reasons = troublesOfRound(round, dayOf(me.now))
  if (reasons.length > 0) return { is: 'refused', reasons }
  const id = freshId() as EntryId // a fresh uuid
  const request = { does: 'survey', ...round } as Json // plain data
  return keptBy(await keep(ground, me, held, { session, key }, { name: '@survey-round', id, says: round, request, round: id }), id)
}

export const figuresOf = (people: readonly Pick<AskedPerson, 'result'>[]): SurveyFigures => {
  const count = (r: Result): number => people.filter((p) => p.result === r).length
  return {
    listed: people.length,
    answered: people.filter((p) => p.result !== null).length,
    results: Object.fromEntries(RESULTS.flatMap((r) => (count(r) > 0 ? [[r, count(r)]] : []))),
  }
}

/** Closes a round: its figures as they are now are said in the log, and stand whatever is written later. */
export const closeSurvey = async (ground: Ground, asked: Asked, round: string): Promise<Kept> => {
  const { session } = asked
  const me = await readMe(ground.db, session)
  const list = await readRound(ground.db, { session, round })
  if (!me || list === 'no session') return { is: 'no session' }
  if (list === 'not found') return { is: 'not found' }
  const held = headedBy(ground, me).get(list.round.unit)
  if (!held) return { is: 'no right' }
  const says = { round, unit: list.round.unit, ...figuresOf(list.people) }
  const id = freshId() as EntryId // a fresh uuid
  return keptBy(
    await keep(ground, me, held, asked, { name: '@survey-close', id, says, request: { does: 'survey-close', round }, round }),
    round,
  )
}

const answerOf = ({ entry, own, result, to, on, by, at, late, note }: AskedPerson): Pick<SurveyPerson, 'answer'> =>
  entry && result && on && at
    ? {
        answer: {
          ...(own ? { entry } : {}),
          result: result as Result, // written through the schema of answers
          on,
          by: by ?? '',
          at,
          late: late ?? false,
          ...(to ? { to } : {}),
          ...(note ? { note } : {}),
        },
      }
    : {}

const personOf = (asked: AskedPerson): SurveyPerson => {
  const { person, name, birth, sex, address, entry } = asked
  const known = person && birth && sex ? { id: person, name: name ?? '', birth, sex, ...(address ? { address } : {}) } : undefined
  return { row: person ?? entry ?? '', ...(known ? { known } : {}), ...answerOf(asked) }
}

/** The page of a round, for somebody of these offices. */
export const surveyOf = (ground: Ground, me: Me, { round, people, now }: RoundList): Survey => {
  const { hamlet, closed, closing, own, openedBy, ...rest } = round
  return {
    round: { ...rest, openedBy: openedBy ?? '', ...(hamlet ? { hamlet } : {}), ...(closed ? { closed } : {}) },
    people: people.map(personOf),
    ...(closing ? { closing: closing as SurveyFigures } : {}), // written by closeSurvey
    now,
    mayAnswer: own,
    mayClose: !closed && headedBy(ground, me).has(round.unit),
  }
}
