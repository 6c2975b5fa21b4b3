import fc from 'fast-check'
import { type Command, decide } from '../../src/engine/decide.ts'
import type { Opening } from '../../src/engine/entry.ts'
import type { Field, Fields, Said, Value } from '../../src/engine/field.ts'
import { fold } from '../../src/engine/fold.ts'
import { actOf, type Law, officesIn, sheetOn } from '../../src/engine/law.ts'
import { subjectFor } from '../../src/engine/play.ts'
import type { Recording } from '../../src/engine/recording.ts'
import { isAsked } from '../../src/engine/says.ts'
import { seatOn, seatsOf } from '../../src/engine/seats.ts'
import type { Act, PersonSubject, Sheet, Subject } from '../../src/engine/sheet.ts'
import type { CaseState, Why } from '../../src/engine/state.ts'
import type { Signing, View } from '../../src/engine/view.ts'
import { type Acting, mayDo, whyNot } from '../../src/engine/why-not.ts'
import { addDays, type Day, day, dayAt, numberOf } from '../../src/kernel/day.ts'
import type { AccountId, CaseId, PersonId, UnitId } from '../../src/kernel/ids.ts'
import { dayOf, moment, momentOf, startOf, type When } from '../../src/kernel/moment.ts'
import type { Outcome } from '../../src/kernel/refusal.ts'

/** Numbers from a seed, the same every time: a walk is replayed by its seeds. */
export const numbers = (seed: number): ((below: number) => number) => {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    const mixed = Math.imul(state ^ (state >>> 15), state | 1)
    const again = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61))
    return ((again ^ (again >>> 14)) >>> 0) % below
  }
}

type Pick = (below: number) => number
const oneOf = <T>(list: readonly T[], pick: Pick): T | undefined => (list.length === 0 ? undefined : list[pick(list.length)])

const someValue = (field: Field, happened: When, pick: Pick): Value => {
  const near = addDays(dayOf(happened), field.kind === 'day' || field.kind === 'moment' ? (field.past ? -pick(20) : pick(80) - 20) : 0)
  switch (field.kind) {
    case 'day':
      return near
    case 'moment':
      return near === dayOf(happened) ? startOf(happened) : momentOf(near, pick(24), pick(60))
    case 'whole':
      return field.min + pick(Math.min(field.max - field.min, 1000) + 1)
    case 'choice':
      return oneOf(Object.keys(field.of), pick) ?? ''
    case 'flag':
      return pick(2) === 1
    case 'code':
      return `${pick(99)}/QĐ`
    case 'unit':
      return `${field.unitKind}-${pick(2)}`
    case 'words':
      return 'lời'
  }
}

/** Values for the fields of an act as somebody might type them; optional ones sometimes, and only those that are asked. */
export const someSays = (fields: Fields, happened: When, pick: Pick): Said => {
  const all = Object.entries(fields).flatMap(([name, f]) =>
    f.optional && pick(3) === 0 ? [] : [[name, someValue(f, happened, pick)] as const],
  )
  const raw: Said = Object.fromEntries(all)
  return Object.fromEntries(Object.entries(raw).filter(([name]) => fields[name] && isAsked(fields[name], raw)))
}

/** One step of a walk: so many days after the one before, with choices from its seed. */
export type Step = { readonly seed: number; readonly gap: number }

/** What was tried at a step, on which view, and what came of it. */
export type Attempt = {
  readonly view: View
  readonly by: Signing & { readonly acting: Acting }
  readonly command: Command
  readonly opens: Opening | undefined
  readonly outcome: Outcome<Recording, Why>
}
export type Walked = { readonly view: View; readonly attempts: readonly Attempt[] }

export const CASE = 'case' as CaseId // never leaves a test
const PERSON = 'person' as PersonId
const ACCOUNT = 'account' as AccountId

export const actingFor = (view: View, c: CaseState | undefined, sheet: Sheet, act: Act, on: Day, pick: Pick): Acting => {
  const office = oneOf(
    act.by.flatMap((role) => officesIn(view.law, role, on)),
    pick,
  )
  const held = c ? seatsOf(sheet, act).flatMap((seat) => seatOn(c, seat, on, view.units)) : []
  const kind = office === undefined ? '' : view.law.offices.offices[office]?.unitKind
  return { office: office ?? '', unit: oneOf(held, pick) ?? (`${kind}-0` as UnitId) } // a unit of a walk
}

const endsIt = (sheet: Sheet, { becomes = '' }: Act): boolean =>
  (typeof becomes === 'string' ? [becomes] : Object.values(becomes.is)).some((state) => sheet.states[state]?.kind === 'end')

/** An act to try: mostly one that nothing speaks against and that does not end the case, now and then any. */
const choose = (view: View, c: CaseState | undefined, sheet: Sheet, pick: Pick): string => {
  const openings = Object.keys(sheet.acts).filter((name) => actOf(sheet, name)?.when === 'opens a case')
  if (!c) return oneOf(openings, pick) ?? ''
  const free = mayDo(view, c, []).filter((m) => m.reasons.length === 0)
  const onward = free.filter(({ act }) => Object.entries(sheet.acts).some(([name, a]) => name === act && !endsIt(sheet, a)))
  const among = pick(8) > 0 ? onward : free
  return (pick(6) > 0 ? oneOf(among, pick)?.act : undefined) ?? oneOf(Object.keys(sheet.acts), pick) ?? ''
}

/** An act with what it says; of a few that come to mind the first that nothing speaks against, or the last. */
const attempted = (view: View, c: CaseState | undefined, opens: Opening, sheet: Sheet, on: Day, pick: Pick) => {
  for (let left = 5; ; left -= 1) {
    const name = choose({ ...view, now: momentOf(on, 23, 59) }, c, sheet, pick)
    const act = actOf(sheet, name)
    const happened = act?.at === 'minute' && pick(3) > 0 ? momentOf(on, pick(24), pick(60)) : on
    const said = { act: name, happened, says: act ? someSays(act.says, happened, pick) : {} }
    const acting = act ? actingFor(view, c, sheet, act, on, pick) : { office: '', unit: '' as UnitId } // nobody can do what is not there
    if (left === 0 || whyNot(view, c, { ...opens, ...said, acting }).reasons.length === 0) return { said, acting }
  }
}

/**
 * Goes through one case of a measure, reading from its sheets what could be done and said. Every entry has a day of its own. `begun`: it had
 * begun already.
 */
export const walk = (
  law: Law,
  opens: Opening,
  subject: Subject,
  start: Day,
  steps: readonly Step[],
  begun: View['cases'] = new Map(),
): Walked => {
  const whose = subjectFor(law, { measure: opens.measure, subject })
  let view: View = { law, subject: whose, units: (unit) => [unit], now: moment('2035-01-01T08:00+07:00'), person: PERSON, cases: begun }
  const attempts: Attempt[] = []
  let on = start
  steps.forEach(({ seed, gap }, n) => {
    const pick = numbers(seed)
    on = addDays(on, gap)
    const sheet = sheetOn(law, opens.measure, on)
    if (!sheet) return
    const c = fold(view, CASE)
    const { said, acting } = attempted(view, c, opens, sheet, on, pick)
    const command = { ...said, irregular: pick(8) === 0 ? { why: 'so it was' } : undefined }
    const by = { acting, signer: ACCOUNT, recordedBy: ACCOUNT }
    const opening = c ? undefined : opens
    const ids = Array.from({ length: 9 }, (_, i) => `id-${n}-${i}`)
    const outcome = decide(view, by, command, { case: CASE, opens: opening }, ids, () => 'hash')
    attempts.push({ view, by, command, opens: opening, outcome })
    if (outcome.ok) view = { ...view, cases: outcome.value.cases }
  })
  return { view, attempts }
}

/** Walks for fast-check: a start in the years the law covers, and steps that mostly follow each other closely. */
export const someSteps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    seed: fc.nat(),
    gap: fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 1, max: 12 }) }, { weight: 1, arbitrary: fc.integer({ min: 13, max: 400 }) }),
  }),
  { minLength: 3, maxLength: 25, size: 'max' },
)
export const someStart: fc.Arbitrary<Day> = fc.integer({ min: numberOf(day('2022-01-03')), max: numberOf(day('2026-09-30')) }).map(dayAt)
export const someSubject: fc.Arbitrary<PersonSubject> = fc.record({
  birth: fc.constantFrom(day('1990-05-01'), '1980' as const, day('2009-03-03'), day('2013-01-01')),
  sex: fc.constantFrom('male', 'female'),
})
