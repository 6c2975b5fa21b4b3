import { type DosingKnown, type DosingView, readDosing } from '../../db/dosing.ts'
import type { Database } from '../../db/pool.ts'
import type { SessionKey } from '../../db/session.ts'
import { openBeside } from '../../dosing/care/beside.ts'
import { endsOf } from '../../dosing/care/ends.ts'
import { DAYS_READ } from '../../dosing/care/fold.ts'
import { askedOf, type Offer } from '../../dosing/care/next.ts'
import { unmadeRest } from '../../dosing/care/pouring.ts'
import { answeredToday } from '../../dosing/care/told.ts'
import { supervisorOf } from '../../dosing/decide/record.ts'
import { coveredBy, givenOf, isPlanned, standing } from '../../dosing/history/days.ts'
import type { Finding } from '../../dosing/interlocks/finding.ts'
import { taskOf } from '../../dosing/interlocks/task.ts'
import type { DoseOf, Order } from '../../dosing/situation/order.ts'
import type { Agent } from '../../dosing/situation/person.ts'
import type { Bottle, OpeningCount, Share } from '../../dosing/situation/site.ts'
import { doseOf, type Facts } from '../../dosing/situation/situation.ts'
import { againAsks, lastOf, lookAt as lookedAt, secondAsked, shownFinding, todaysOf } from '../../dosing/window/look.ts'
import type { PersonId, UnitId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/moment.ts'
import { dosing } from '../../law/dosing.ts'
import type { BottleShown, DosingPerson, FindingShown, OrderShown } from '../contract/dosing-pages.ts'
import { callOf } from './dose.ts'
import { bottlesOf, endsKnown, figuresOf, officeAt, onFileOf, situationOf, withPlaces } from './situation.ts'
import { callDoctor } from './writing.ts'

const shownOrder = ({ id, agent, phase, parts, start, end }: Order): OrderShown => ({ id, agent, phase, parts, start, end })

export const shown: (f: Finding) => FindingShown = shownFinding

export const shownBottle = ({ balance, ...bottle }: Bottle, opening: OpeningCount): BottleShown => ({
  ...bottle,
  balance: opening.is === 'not entered' ? null : balance,
})

/** Before the day's count nothing says what a bottle holds, and how a dose is poured would. */
const shownPouring = (
  from: readonly Share[],
  bottles: readonly Bottle[],
  agent: Agent,
  opening: OpeningCount,
): Pick<DosingPerson['offer'], 'from' | 'bottles'> => ({
  from:
    opening.is === 'not entered' && from.length > 1
      ? []
      : from.map(({ bottle, amount }) => ({ bottle: shownBottle(bottle, opening), amount })),
  bottles: bottles.filter((b) => b.agent === agent).map((b) => shownBottle(b, opening)),
})

type Looked = { readonly page: DosingPerson; readonly facts: Facts; readonly found: readonly Finding[]; readonly of: DoseOf | undefined }

/** The person as the window shows them, judged as if recognised, fit and measured as ordered: what is left is what has to be answered. */
const lookAt = (known: DosingKnown, site: UnitId, { now, account }: Pick<DosingView, 'now' | 'account'>): Looked => {
  const someone = known.staff[0]
  const looked = someone === undefined ? undefined : { at: now, found: 'fit' as const, by: someone }
  const facts = situationOf(known, site, now, { recognised: ['card', 'photo'], looked })
  const p = figuresOf(known, now)
  const bottles = bottlesOf(known)
  const { offer, from, found, missed } = lookedAt(facts, bottles, p)
  const second = secondAsked({ account, release: supervisorOf(known.release ?? undefined, account) ?? 'none' }, p)
  const page: DosingPerson = {
    asOf: now,
    seen: known.read,
    person: known.person,
    case: known.case,
    name: known.name ?? '',
    birth: known.birth,
    photo: known.photo,
    file: onFileOf(known),
    order: offer.order === 'none' ? null : shownOrder(offer.order),
    offer: {
      does: offer.does,
      part: offer.part,
      parts: offer.order === 'none' ? 1 : offer.order.parts.length,
      agent: offer.agent,
      dose: offer.dose ?? null,
      ...shownPouring(from, bottles, offer.agent, facts.site.opening),
      unmade: unmadeRest(bottles, offer, dayOf(now)) ?? null,
    },
    findings: found.map((f) => withPlaces(known)(shown(f))),
    asksSecond: second ? shown(second) : null,
    missed,
    last: lastOf(facts),
    today: todaysOf(facts),
    again: againAsks(facts, p).map(shown),
    ended: endsOf(endsKnown(known)).clinical ?? null,
    called: known.tasks[0]?.since ?? null,
    passed: known.gave ? (known.placeName ?? '') : null,
    beside: supervisorOf(known.release ?? undefined, account) ? openBeside(known.entries, now) : [],
  }
  return { page, facts, found, of: doseOf(askedOf(offer, [])) }
}

/** Whether what is offered is to be given today: of whoever had it already, or is covered by an earlier dose, nothing stands in the way of anything. */
const isDue = ({ doses, elsewhere, now }: Facts, { does, part }: Pick<Offer, 'does' | 'part'>): boolean =>
  does !== 'dose' ||
  (coveredBy(doses, dayOf(now), elsewhere) === undefined &&
    !givenOf(standing(doses)).some((g) => isPlanned(g) && dayOf(g.at) === dayOf(now) && g.as.part === part))

/** Somebody who stands at the window. Nothing: no patient and no guest of the site. */
export const personAtWindow = async (
  db: Database,
  session: SessionKey,
  person: PersonId,
  site: UnitId,
): Promise<DosingPerson | 'no session' | 'not found'> => {
  const view = await readDosing(db, { session, person, site, days: DAYS_READ, reads: 'dosing window' })
  if (!view) return 'no session'
  const { known } = view
  const office = officeAt(view, site, ...dosing.gives)
  if (!known || !office) return 'not found'
  const looked = lookAt(known, site, view)
  const { facts, found, page, of } = looked
  const p = figuresOf(known, view.now)
  const task =
    !known.treats || known.gave || !isDue(facts, page.offer)
      ? undefined
      : taskOf(facts, { agent: page.offer.agent, of }, found, 'looked', p)
  const answered = { ...known, tasks: [...known.tasks, ...answeredToday(known.entries, view.now)] }
  const call = callOf(task, answered, office, p)
  // As soon as what stands in the way is seen.
  const called = call && (await callDoctor(db, { session, site }, view, known, call))
  return { ...page, seen: called ?? page.seen, called: page.called ?? (called ? view.now : null) }
}
