import { decide } from '../../src/engine/decide.ts'
import { exampleSays } from '../../src/engine/example.ts'
import type { Said } from '../../src/engine/field.ts'
import { fold } from '../../src/engine/fold.ts'
import { actOf, type Law, sheetOn } from '../../src/engine/law.ts'
import { subjectFor } from '../../src/engine/play.ts'
import type { Act, Sheet } from '../../src/engine/sheet.ts'
import { textsOf } from '../../src/engine/stretches.ts'
import type { View } from '../../src/engine/view.ts'
import { addDays, type Day, daysBetween, isDay } from '../../src/kernel/day.ts'
import type { AccountId, CaseId, PersonId } from '../../src/kernel/ids.ts'
import { dayOf, moment, type When, when } from '../../src/kernel/moment.ts'
import type { Case, Happened } from '../../src/law/cases.ts'
import { CASE, numbers, someSays } from './walk.ts'

type Tables = Readonly<Record<string, readonly Case[]>>
/** Where a way has led: all that is known, the case that goes on, its state, and the day. */
type Place = { readonly view: View; readonly of: CaseId; readonly on: Day; readonly state: string }
/** A text of a measure, its last day as far as ways go, and the text before it, under which old cases began. */
type Text = { readonly sheet: Sheet; readonly last: Day; readonly before: Sheet | undefined }

/** Ways into the text in force now end within four years of it. */
const AHEAD = 1500
const NOBODY = { acting: undefined, signer: undefined, recordedBy: '' as AccountId } // what may be done does not hang on who types it

export const textsIn = (law: Law): readonly Text[] =>
  Object.values(law.measures).flatMap((sheets) =>
    textsOf(sheets).map(({ sheet, until }, i) => ({
      sheet,
      last: until === undefined ? addDays(sheet.from, AHEAD) : addDays(until, -1),
      before: sheets[i - 1],
    })),
  )

/** Not from how many steps were gone: another sheet that changes must not draw all others anew. */
const seedOf = (text: string): number => [...text].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0, 7)

const later = (text: string, days: number): string =>
  /^\d{4}-\d\d-\d\d/.test(text) ? `${addDays(text.slice(0, 10) as Day, days)}${text.slice(10)}` : text // the pattern is that of a day
const saidLater = (said: Said, days: number): Said =>
  Object.fromEntries(Object.entries(said).map(([name, v]) => [name, typeof v === 'string' ? later(v, days) : v]))

/** The acts of a case so many days later: what happened, and the days that were said. */
const moved = (c: Case, days: number): Case => ({
  ...c,
  ...(isDay(c.born) ? { born: later(c.born, days) } : {}),
  acts: c.acts.map(([act, on, says]): Happened => (says ? [act, later(on, days), saidLater(says, days)] : [act, later(on, days)])),
})

/** Cases of other measures as if they were of this one: its route, and somebody as old as those of its own first case. */
const borrowed = (tables: Tables, measure: string): readonly Case[] => {
  const [own] = tables[measure] ?? []
  const [, first = ''] = own?.acts[0] ?? []
  return Object.entries(tables).flatMap(([other, cases]) =>
    other === measure || !own
      ? []
      : cases.map((c) => {
          const days = daysBetween(dayOf(when(first)), dayOf(when(c.acts[0]?.[1] ?? first)))
          const born = isDay(own.born) ? { born: later(own.born, days) } : {}
          return { ...c, ...born, route: own.route }
        }),
  )
}

/** Cases that record an act, up to it, or in which it is owed at last, those first that come to it soonest; of other measures where its own have none. */
const casesTo = (tables: Tables, measure: string, act: string): readonly { readonly c: Case; readonly on: Day }[] => {
  const own = recording(tables[measure] ?? [], act)
  return own.length > 0 ? own : recording(borrowed(tables, measure), act)
}
const recording = (cases: readonly Case[], act: string): readonly { readonly c: Case; readonly on: Day }[] =>
  cases
    .flatMap((c) => {
      const owed = act in (c.due ?? {}) ? c.acts.length - 1 : -1
      const at =
        act in (c.refused ?? {})
          ? owed
          : Math.max(
              owed,
              c.acts.findIndex(([name]) => name === act),
            )
      const happened = c.acts[at]?.[1]
      return happened === undefined ? [] : [{ c: { ...c, acts: c.acts.slice(0, at + 1) }, on: dayOf(when(happened)) }]
    })
    .toSorted((a, b) => a.c.acts.length - b.c.acts.length)

/**
 * Walks the law: along the cases of its lawyers, moved in time into each text, and by steps drawn at random from wherever those led, also into
 * cases that others propose. Answers which acts of which sheets were recorded, each by `measure@from act`; it does not look for those set apart.
 */
export const actsReached = (law: Law, tables: Tables, isApart: (sheet: Sheet, act: string) => boolean): ReadonlySet<string> => {
  const reached = new Set<string>()
  const places = new Map<Sheet, Place[]>()
  let steps = 0
  const isReached = (sheet: Sheet, act: string): boolean => reached.has(`${sheet.measure}@${sheet.from} ${act}`)

  const keep = (view: View, of: CaseId, on: Day): void => {
    const c = fold(view, of)
    const sheet = c && sheetOn(law, c.measure, on)
    if (sheet) places.set(sheet, [...(places.get(sheet) ?? []).slice(-600), { view, of, on, state: c.state }])
  }

  /** One step; where it can be recorded, what is known then. */
  const step = (view: View, of: CaseId, sheet: Sheet, name: string, happened: When, says: Said, route?: string): View | undefined => {
    steps += 1
    const opens = route === undefined ? undefined : { measure: sheet.measure, route }
    const ids = Array.from({ length: 9 }, (_, i) => `id-${steps}-${i}`)
    const done = decide(view, NOBODY, { act: name, happened, says, irregular: undefined }, { case: of, opens }, ids, () => '')
    if (!done.ok) return undefined
    reached.add(`${sheet.measure}@${sheet.from} ${name}`)
    const next = { ...view, cases: done.value.cases }
    for (const id of next.cases.keys()) if (id === of || !view.cases.has(id)) keep(next, id, dayOf(happened))
    return next
  }

  /** Goes a case as far as it can be recorded. */
  const follow = (measure: string, c: Case): void => {
    const birth = isDay(c.born) ? c.born : (`${Number(c.born ?? 1990)}` as const)
    let view: View = {
      law,
      subject: subjectFor(law, { measure, subject: { birth, sex: 'male' } }),
      units: (unit) => [unit],
      now: moment('2035-01-01T08:00+07:00'),
      person: 'person' as PersonId, // never leaves a test
      cases: new Map(),
    }
    for (const [name, on, given] of c.acts) {
      const happened = when(on)
      const sheet = sheetOn(law, measure, dayOf(happened))
      const act = sheet && actOf(sheet, name)
      if (!sheet || !act) continue
      view =
        step(view, CASE, sheet, name, happened, exampleSays(act.says, happened, given), view.cases.size === 0 ? c.route : undefined) ?? view
    }
  }

  /** What may be said at an act: an example, what cases say at it in any measure, then what comes to mind. */
  const answers = (name: string, act: Act, on: Day, tries: number): readonly Said[] => [
    exampleSays(act.says, on),
    ...Object.values(tables)
      .flat()
      .flatMap((c) => c.acts.flatMap(([n, d, says]) => (n === name && says ? [saidLater(says, daysBetween(dayOf(when(d)), on))] : [])))
      .slice(0, tries)
      .map((given) => exampleSays(act.says, on, given)),
    ...Array.from({ length: tries }, (_, i) => someSays(act.says, on, numbers(seedOf(`${name} ${on} ${i}`)))),
  ]

  const tryAct = ({ sheet, last, before }: Text, name: string, act: Act, many: number): void => {
    const standing = (of: Sheet | undefined): readonly Place[] =>
      (of ? (places.get(of) ?? []) : [])
        .filter((p) => act.when !== 'opens a case' && act.when.includes(p.state))
        .toReversed()
        .slice(0, many)
    for (const p of [...standing(sheet), ...standing(before)]) {
      for (const gap of many > 20 ? [1, 35] : [1]) {
        const next = addDays(p.on, gap)
        const on = next < sheet.from ? sheet.from : next
        if (on <= last && answers(name, act, on, 3).some((says) => step(p.view, p.of, sheet, name, on, says))) return
      }
    }
  }

  const open = ({ sheet }: Text) => Object.entries(sheet.acts).filter(([name]) => !isReached(sheet, name) && !isApart(sheet, name))
  /** Steps onward from the places of a text, twice: what the first round reaches leads further. */
  const onward = (text: Text, many: number): void => {
    for (let round = 0; round < 2; round += 1) for (const [name, act] of open(text)) tryAct(text, name, act, many)
  }
  const into = (text: Text, parts: readonly number[], many: number): void => {
    const { sheet, last } = text
    for (const [name] of open(text)) {
      for (const { c, on } of casesTo(tables, sheet.measure, name).slice(0, many)) {
        for (const part of parts) {
          if (isReached(sheet, name)) break
          const target = addDays(sheet.from, Math.min(Math.floor(daysBetween(sheet.from, last) * part), 500))
          follow(sheet.measure, on >= sheet.from && on <= last ? c : moved(c, daysBetween(on, target)))
        }
      }
    }
  }

  const texts = textsIn(law)
  /** Into a text by the cases of other measures that propose one of it, with somebody as old as most of its own: minors for minors. */
  const proposedInto = (text: Text): void => {
    const { sheet, last } = text
    const ages = (tables[sheet.measure] ?? []).flatMap(({ born, acts: [first] }) =>
      isDay(born) && first ? [daysBetween(born, dayOf(when(first[1])))] : [],
    )
    const old = ages.toSorted((a, b) => a - b)[Math.floor(ages.length / 2)]
    if (open(text).length === 0 || old === undefined) return
    const target = addDays(sheet.from, Math.floor(Math.min(daysBetween(sheet.from, last), 500) * 0.9))
    const proposing = texts
      .filter((t) => t.sheet.from <= target && target <= t.last)
      .flatMap((t) =>
        Object.entries(t.sheet.acts).flatMap(([act, { proposes = [] }]) =>
          proposes.some((p) => p.measure === sheet.measure) ? [{ t, act }] : [],
        ),
      )
    for (const { t, act } of proposing)
      for (const { c, on } of casesTo(tables, t.sheet.measure, act)
        .toSorted((x, y) => Math.abs(daysBetween(x.on, target)) - Math.abs(daysBetween(y.on, target))) // of the law of that time
        .slice(0, 6))
        for (const route of Object.keys(t.sheet.routes))
          follow(t.sheet.measure, { ...moved(c, daysBetween(on, target)), route, born: addDays(target, -old) })
    onward(text, 40)
  }
  for (const text of texts) {
    into(text, [0.7], 1)
    onward(text, 15)
    into(text, [0.7, 0.3], 4)
    onward(text, 40)
  }
  // What only a case proposed elsewhere, or the very border of a text, leads to.
  for (const text of texts) {
    proposedInto(text)
    into(text, [0.99, 0.02, 0.001], 8)
    onward(text, 40)
    onward(text, 300)
  }
  return reached
}
