import type { Database } from '../../../db/pool.ts'
import type { RightsKnown, RightsPerson, RightsView } from '../../../db/rights.ts'
import type { SessionKey } from '../../../db/session.ts'
import { named } from '../../../dosing/rights/reasons.ts'
import type { Claim, Epoch, Right, Two } from '../../../dosing/rights/right.ts'
import { attest, lease, toPaper, transfer, typeBack } from '../../../dosing/rights/server.ts'
import { addDays, type Day, daysBetween } from '../../../kernel/day.ts'
import type { AccountId, UnitId } from '../../../kernel/ids.ts'
import { dayOf, type Moment } from '../../../kernel/moment.ts'
import { type Outcome, type Refusal, refused } from '../../../kernel/refusal.ts'
import { dosing } from '../../../law/dosing.ts'
import type { Json } from '../../../log/canonical.ts'
import { now } from '../../clock.ts'
import type { Attest, MoveAhead, RightsKept, TransferRight, TypeBack } from '../../contract/rights.ts'
import { headAt, officeAt } from '../situation.ts'
import { type Changes, type Claimed, changesOf, orderOf, placeOn, rightOn, together, usualOn } from './held.ts'
import { type RightKept, readDecideKeep } from './keep.ts'
import { endAhead } from './lease.ts'

/** Days beyond today whose rights may go ahead: a storm. */
export const AHEAD_DAYS = 7

const wrong = (field: string, detail: string): Refusal => ({ why: 'content', field, detail })

type Left = RightsKept['left'][number]
type Tried = { readonly changes: Changes; readonly left: readonly Left[] }

/** Tries a rule on each right: what it lets, and of whom it says no. */
const tryAll = (
  claims: readonly Claimed[],
  { epoch, sites }: Pick<RightsKnown, 'epoch' | 'sites'>,
  rule: (claimed: Claimed) => Outcome<Right>,
): Tried => {
  const names = new Map(sites.map(({ id, name }) => [id, name]))
  const tried = claims.map((claimed): Tried => {
    const { person, claim, right } = claimed
    const outcome = rule(claimed)
    if (outcome.ok) return { changes: changesOf(person, right, outcome.value, epoch), left: [] }
    const because = named(outcome.refusals, names)
      .map((r) => r.detail)
      .join(' ')
    return { changes: together([]), left: [{ person: person.person, name: person.name, day: claim.day, part: claim.part, because }] }
  })
  return { changes: together(tried.map((t) => t.changes)), left: tried.flatMap((t) => t.left) }
}

const doneOf = ({ changes, left }: Tried, asked: number) => ({
  done: asked - left.length,
  left,
  any: changes.changes.length + changes.places.length + changes.answers.length > 0,
})

const refusalsOf = (left: readonly Left[]): readonly Refusal[] =>
  left.slice(0, 5).map((l) => ({ why: 'right', detail: `${l.name}: ${l.because}` }))

/** The rights that are named, of people whom the site has to do with. */
const claimed = (known: RightsKnown, claims: readonly Claim[], site: UnitId): readonly Claimed[] =>
  claims.flatMap((claim) => {
    const person = known.people.find((p) => p.records.includes(claim.person))
    if (!person) return []
    const right = rightOn(person, claim.day, claim.part)
    const mine = person.home === site || right.site === site || right.out.some((o) => 'site' in o && o.site === site)
    return mine ? [{ person, claim: { ...claim, person: person.person }, right }] : []
  })

const spanOf = (claims: readonly Claim[]): { readonly first: Day; readonly last: Day } => {
  const days = claims.map((c) => c.day).sort()
  return { first: days[0] as Day, last: days.at(-1) as Day } // a request names at least one
}

/** The two who answer: the one in the session, and the one who signed beside. */
const twoOf = (view: RightsView, second: AccountId, office: string): Two => [
  { name: view.account, office },
  { name: second, office },
]

/** Everything of the site's people that lies at a device, or that nobody knows since a restore. */
const outOf = (known: RightsKnown, of: Exclude<Attest['of'], { is: 'claims' }>, first: Day, last: Day): readonly Claimed[] =>
  known.people.flatMap((person) =>
    Array.from({ length: daysBetween(first, last) + 1 }, (_, n) => addDays(first, n)).flatMap((day) =>
      [...new Set(person.uses.filter((u) => u.day === day).map((u) => u.part))].flatMap((part) => {
        const right = rightOn(person, day, part)
        const asked = right.out.some((o) => (of.is === 'unknown' ? o.is === 'unknown' : 'device' in o && o.device === of.device))
        return asked ? [{ person, claim: { person: person.person, day, part }, right }] : []
      }),
    ),
  )

/** Whether a right is of a day of which entries were lost: one of them may have moved it. */
const isLost = ({ waits }: RightsKnown, { out }: Right, day: Day): boolean =>
  waits !== null && day <= dayOf(waits.since) && out.some((o) => o.is === 'unknown')

/** Clinics that may have had such a right, have not said whom of elsewhere they had, and were asked by nobody. */
const notAsked = ({ waits, sites }: RightsKnown, site: UnitId, asked: NonNullable<Attest['asked']>): readonly Refusal[] => {
  const silent = (waits?.papers ?? []).filter((clinic) => clinic !== site && !asked.some((a) => a.site === clinic))
  if (silent.length === 0) return []
  const names = silent.map((clinic) => sites.find((s) => s.id === clinic)?.name ?? clinic).join(', ')
  const detail = `Quyền của ngày này có thể đã nằm ở nơi khác bằng một mục đã mất khi máy chủ được khôi phục: hỏi ${names} và ghi tên người trả lời, hoặc chờ nơi đó xác nhận.`
  return [{ why: 'not-asked', field: 'asked', detail }]
}

/** The site for which two people of a clinic answer: also a point of it, where they have asked somebody by name who has its paper. */
const standsFor = ({ sites }: RightsKnown, site: UnitId, asked: NonNullable<Attest['asked']>, right: Right): UnitId =>
  sites.some((s) => s.id === right.site && s.clinic === site) && asked.some((a) => a.site === right.site) ? right.site : site

/** Two people answer for it that nothing was given: a lost device, or a restored server that does not know. */
export const answerFor = (
  db: Database,
  session: SessionKey,
  { key, second: _, ...said }: Attest,
  second: AccountId,
): Promise<RightKept<RightsKept>> => {
  const { of, site, but = [], asked = [] } = said
  const today = dayOf(now())
  const span = of.is === 'claims' ? spanOf(of.claims) : { first: today, last: of.is === 'unknown' ? today : addDays(today, AHEAD_DAYS) }
  const persons = of.is === 'claims' ? [...new Set(of.claims.map((c) => c.person))] : undefined
  const request = { ...said, second } as unknown as Json // plain data
  return readDecideKeep<RightsKept>(db, { session, key, site, request, persons, ...span }, (view, known) => {
    const office = officeAt(view, site, ...dosing.gives)
    if (!office) return { not: 'no right' }
    const all = of.is === 'claims' ? claimed(known, of.claims, site) : outOf(known, of, span.first, span.last)
    const claims = all.filter(({ person }) => !person.records.some((record) => but.includes(record)))
    const silent = notAsked(known, site, asked)
    const tried = tryAll(claims, known, ({ right, claim }) =>
      isLost(known, right, claim.day) && silent.length > 0
        ? refused(...silent)
        : attest(right, twoOf(view, second, office), view.now, standsFor(known, site, asked, right)),
    )
    const { any, ...answer } = doneOf(tried, claims.length)
    if (!any) return { not: claims.length === 0 ? [wrong('of', 'Không có quyền nào như vậy của cơ sở.')] : refusalsOf(tried.left) }
    return {
      made: {
        name: '@right-answered',
        office,
        says: { second, asked: asked.map((a) => a.site), ...tried.changes },
        words: { why: said.why, ...(asked.length > 0 ? { asked: asked.map((a) => a.name).join('; ') } : {}) },
        answer: (entry) => ({ entry, ...answer }),
      },
    }
  })
}

/** The site that has a right, or the clinic that treats, passes it to another site over the line. */
export const passOn = (db: Database, session: SessionKey, { key, ...said }: TransferRight): Promise<RightKept<RightsKept>> => {
  const asking = { session, key, site: said.site, request: said as Json, persons: [said.person], first: said.day, last: said.day }
  return readDecideKeep<RightsKept>(db, asking, (view, known) => {
    const office = officeAt(view, said.site, ...dosing.gives)
    if (!office) return { not: 'no right' }
    const [person] = known.people
    if (!person || (person.home !== said.site && placeOn(person, said.day) !== said.site))
      return { not: [wrong('person', 'Quyền cấp liều của người này không thuộc cơ sở.')] }
    if (!known.sites.some((s) => s.id === said.to)) return { not: [wrong('to', 'Chọn một cơ sở điều trị.')] }
    // All parts of a day go together: one that nobody ordered would take a dose that was given along.
    if (said.day < dayOf(view.now) || !partsOf(person, view, said.day, false).includes(said.part))
      return { not: [wrong('part', 'Chỉ chuyển quyền từ hôm nay, của phần liều có trong y lệnh.')] }
    const right = rightOn(person, said.day, said.part)
    const passed = transfer(right, said.to)
    if (!passed.ok) return { not: passed.refusals }
    return {
      made: {
        name: '@right-moved',
        office,
        says: { to: said.to, ...changesOf(person, right, passed.value, known.epoch) },
        answer: (entry) => ({ entry, done: 1, left: [] }),
      },
    }
  })
}

/** Every day and part of somebody for which a right may be asked: all parts of the order, and one where there is none. */
const partsOf = (person: RightsPerson, view: RightsView, day: Day, ordered: boolean): readonly number[] => {
  const order = orderOf(person, view.now, day)
  return order === 'none' ? (ordered ? [] : [1]) : order.parts.map((_, i) => i + 1)
}

const ahead = (known: RightsKnown, view: RightsView, said: Pick<MoveAhead, 'from' | 'to' | 'site' | 'where'>): readonly Claimed[] => {
  const days = Array.from({ length: daysBetween(said.from, said.to) + 1 }, (_, n) => addDays(said.from, n))
  const { where, site } = said
  return known.people.flatMap((person) =>
    days.flatMap((day) => {
      const place = placeOn(person, day)
      if (where.is === 'home' ? (person.home !== site && usualOn(person, day) !== site) || place === usualOn(person, day) : place !== site)
        return []
      const parts = partsOf(person, view, day, where.is === 'device' || where.is === 'paper')
      return parts.flatMap((part) => {
        const right = rightOn(person, day, part)
        // What was given needs nothing more.
        return right.given.length > 0 ? [] : [{ person, claim: { person: person.person, day, part }, right }]
      })
    }),
  )
}

const ruleOf = (said: MoveAhead, known: RightsKnown, sheet: string, now: Moment) => {
  const { where, site } = said
  return ({ person, claim, right }: Claimed): Outcome<Right> => {
    switch (where.is) {
      case 'site':
        return transfer(right, where.site)
      case 'home':
        return transfer(right, usualOn(person, claim.day))
      case 'device': {
        const epoch = known.epoch as Epoch // a count of restores
        return lease(right, { person: person.person, device: where.device, site, epoch, ends: endAhead(claim.day, now) })
      }
      case 'paper':
        return toPaper(right, { person: person.person, sheet, site })
    }
  }
}

const unfit = ({ where, from, to, site }: MoveAhead, known: RightsKnown, today: Day): readonly Refusal[] => [
  ...(from < today ? [wrong('from', 'Không chuyển quyền của ngày đã qua.')] : []),
  ...(to < from || to > addDays(today, AHEAD_DAYS) ? [wrong('to', `Chuyển trước được nhiều nhất ${AHEAD_DAYS} ngày.`)] : []),
  ...(where.is === 'site' && (where.site === site || !known.sites.some((s) => s.id === where.site))
    ? [wrong('where', 'Chọn một cơ sở điều trị khác.')]
    : []),
  ...(where.is === 'device' && !known.devices.some((d) => d.device === where.device && d.site === site && d.revokedAt === null)
    ? [wrong('where', 'Chọn một thiết bị của cơ sở.')]
    : []),
]

/** Before a storm or a closure the head moves all rights of these days: to another site, a device, numbered sheets; and home again afterwards. */
export const moveAhead = (
  db: Database,
  session: SessionKey,
  { key, second: signed, ...said }: MoveAhead,
  second: AccountId,
): Promise<RightKept<RightsKept>> => {
  const request = { ...said, second } as unknown as Json // plain data
  const sheet = `G${said.from.slice(5).replace('-', '')}-${key.slice(0, 4).toUpperCase()}`
  return readDecideKeep<RightsKept>(db, { session, key, site: said.site, request, first: said.from, last: said.to }, (view, known) => {
    const office = headAt(view, known)
    if (!office) return { not: 'no right' }
    const reasons = unfit({ ...said, key, second: signed }, known, dayOf(view.now))
    if (reasons.length > 0) return { not: reasons }
    const claims = ahead(known, view, said)
    const tried = tryAll(claims, known, ruleOf({ ...said, key, second: signed }, known, sheet, view.now))
    const { any, ...answer } = doneOf(tried, claims.length)
    const numbered = said.where.is === 'paper' ? { sheet } : {}
    if (!any) return { nothing: { entry: null, ...answer } }
    return {
      made: {
        name: said.where.is === 'paper' ? '@right-printed' : said.where.is === 'device' ? '@right-leased' : '@right-moved',
        office,
        says: { second, where: said.where, from: said.from, to: said.to, ...numbered, epoch: known.epoch, ...tried.changes },
        words: { why: said.why },
        answer: (entry) => ({ entry, ...answer, ...numbered }),
      },
    }
  })
}

/** Lines of a numbered sheet by which nothing was given: their rights are free again. What was given by it is typed in as a dose. */
export const typedBack = (
  db: Database,
  session: SessionKey,
  { key, second: _, ...said }: TypeBack,
  second: AccountId,
): Promise<RightKept<RightsKept>> => {
  const persons = [...new Set(said.claims.map((c) => c.person))]
  const request = { ...said, second } as unknown as Json // plain data
  return readDecideKeep<RightsKept>(db, { session, key, site: said.site, request, persons, ...spanOf(said.claims) }, (view, known) => {
    const office = officeAt(view, said.site, ...dosing.gives)
    if (!office) return { not: 'no right' }
    const claims = claimed(known, said.claims, said.site)
    const tried = tryAll(claims, known, ({ person, right }) => {
      const on = right.out.find((o) => o.is === 'paper' && o.sheet === said.sheet)
      return typeBack(right, { person: on?.person ?? person.person, sheet: said.sheet }, undefined)
    })
    const { any, ...answer } = doneOf(tried, claims.length)
    if (!any) return { not: refusalsOf(tried.left) }
    return {
      made: {
        name: '@right-typed',
        office,
        says: { second, sheet: said.sheet, ...tried.changes },
        answer: (entry) => ({ entry, ...answer }),
      },
    }
  })
}
