import type { When } from '../kernel/moment.ts'
import type { Field } from './field.ts'
import type { Placed } from './invariants.ts'
import type { Law } from './law.ts'
import type { Act, Judging, Rule, Sheet } from './sheet.ts'

/** Names that a sheet writes as text and the compiler cannot check: fields of acts, facts of clocks, what rules look at. */
const fieldsOf = (sheets: readonly Sheet[]): ReadonlyMap<string, Field> =>
  new Map(sheets.flatMap((s) => Object.values(s.acts).flatMap((a) => Object.entries(a.says))))

const isTime = (f: Field | undefined): boolean => f?.kind === 'day' || f?.kind === 'moment'

/** Every value of the choice must lead somewhere known; values that lead nowhere leave things as they are. */
const bySaid = (act: Act, value: Act['becomes'], known: object, name: string, what: string): readonly string[] => {
  if (value === undefined || typeof value === 'string') return []
  const field = act.says[value.said]
  if (field?.kind !== 'choice') return [`${name} ${what} by ${value.said}, which is no choice it offers`]
  return Object.entries(value.is).flatMap(([option, to]) => [
    ...(option in field.of ? [] : [`${name} ${what} by ${option}, which ${value.said} does not offer`]),
    ...(to in known ? [] : [`${name} ${what} ${to}, which is unknown`]),
  ])
}

const actTroubles = (sheet: Sheet, name: string, act: Act): readonly string[] => {
  const sets = Object.entries(act.sets ?? {}).flatMap(([fact, from]) => [
    ...(fact in sheet.facts ? [] : [`${name} fixes ${fact}, which is no fact`]),
    ...(typeof from === 'object' && !isTime(act.says[from.said]) ? [`${name} fixes ${fact} by ${from.said}, which is no day it says`] : []),
  ])
  const seats = Object.entries(act.seats ?? {}).flatMap(([seat, from]) => {
    if (typeof from !== 'object') return []
    const field = act.says[from.said]
    const fits = field?.kind === 'unit' && field.unitKind === sheet.seats[seat]?.unitKind
    return fits ? [] : [`${name} gives seat ${seat} to ${from.said}, which is no unit of its kind`]
  })
  const asked = Object.entries(act.says).flatMap(([field, f]) =>
    Object.entries(f.onlyWhen ?? {}).flatMap(([other, values]) => {
      const by = act.says[other]
      return by?.kind === 'choice' && values.every((v) => v in by.of)
        ? []
        : [`${name} asks ${field} only after ${other}, which it does not offer`]
    }),
  )
  const remitted =
    act.remits && act.says[act.remits.said]?.kind !== 'whole' ? [`${name} remits ${act.remits.said}, which is no number it says`] : []
  const refused = (act.refuses ?? []).flatMap((r) =>
    r.field === undefined || r.field in act.says ? [] : [`${name} refuses at ${r.field}, which is no field`],
  )
  return [
    ...sets,
    ...seats,
    ...asked,
    ...refused,
    ...remitted,
    ...bySaid(act, act.becomes, sheet.states, name, 'becomes'),
    ...(act.brings && 'said' in act.brings ? bySaid(act, act.brings, sheet.documents, name, 'brings') : []),
    ...bySaid(act, act.raises, sheet.tasks, name, 'raises'),
    ...bySaid(act, act.settles, sheet.tasks, name, 'settles'),
  ]
}

const proposalsOf = (law: Law, measure: string) =>
  Object.values(law.measures)
    .flat()
    .flatMap((s) => Object.values(s.acts).flatMap((a) => (a.proposes ?? []).filter((p) => p.measure === measure)))

const proposed = (law: Law, measure: string): boolean => proposalsOf(law, measure).length > 0

const handedOn = (law: Law, measure: string): readonly string[] => proposalsOf(law, measure).flatMap((p) => Object.keys(p.facts))

/** A clock hangs on a fact that something fixes, and on acts that are there. */
const clockTroubles = (law: Law, { sheet, earlier }: Placed): readonly string[] => {
  const fixed = [...earlier, sheet]
    .flatMap((s) => Object.values(s.acts).flatMap((a) => Object.keys(a.sets ?? {})))
    .concat(handedOn(law, sheet.measure), 'ends', proposed(law, sheet.measure) ? 'groundLost' : [])
    .concat([...earlier, sheet].some((s) => Object.values(s.acts).some((a) => a.tells)) ? 'endMoved' : [])
  return sheet.clocks.flatMap((c) => {
    const fact = 'after' in c ? c.after : c.before
    return [
      ...c.of.filter((a) => !(a in sheet.acts)).map((a) => `has a clock of ${a}, which is no act`),
      ...(fixed.includes(fact) ? [] : [`has a clock on ${fact}, which nothing fixes`]),
      ...(c.while ?? []).filter((s) => !(s in sheet.states)).map((s) => `has a clock in ${s}, which is no state`),
    ]
  })
}

const lastsTroubles = ({ sheet, earlier }: Placed): readonly string[] => {
  const { lasts } = sheet
  if (!lasts) return []
  const says = sheet.acts[lasts.fixedBy]?.says ?? {}
  const less = lasts.less && fieldsOf([...earlier, sheet]).get(lasts.less.saidIn)
  const lengths = Object.values(lasts.is).flatMap((l) => {
    if ('is' in l) return []
    if ('until' in l) return l.until in sheet.facts ? [] : [`lasts until ${l.until}, which is no fact`]
    const field = says['bySaid' in l ? l.bySaid : l.saidIn]
    if ('bySaid' in l) {
      const fits = field?.kind === 'choice' && Object.keys(field.of).every((o) => o in l.of)
      return fits ? [] : [`lasts by ${l.bySaid}, which ${lasts.fixedBy} does not say for every length`]
    }
    const fits = field?.kind === 'whole' && field.min >= l.min.months && field.max <= l.max.months
    return fits ? [] : [`lasts by ${l.saidIn}, which ${lasts.fixedBy} does not keep inside the law`]
  })
  return [...lengths, ...(lasts.less && less?.kind !== 'whole' ? [`lasts less by ${lasts.less.saidIn}, which nobody says`] : [])]
}

const VARIANTS = 8

/** The names of facts, fields and papers a rule asks for, found by letting it look at changing answers. */
const looked = (
  rule: Rule<boolean, Judging>,
  { sheet, earlier }: Placed,
): { readonly facts: ReadonlySet<string>; readonly said: ReadonlySet<string>; readonly papers: ReadonlySet<string> } => {
  const facts = new Set<string>()
  const papers = new Set<string>()
  const said = new Set<string>()
  const fields = fieldsOf([...earlier, sheet])
  const answer = (f: Field | undefined, n: number) => {
    if (f?.kind === 'choice') return Object.keys(f.of)[n % Object.keys(f.of).length]
    if (f?.kind === 'flag') return n % 2 === 1
    if (f?.kind === 'whole') return f.min
    return isTime(f) ? sheet.from : undefined
  }
  const asking = (names: Set<string>, give: (name: string) => unknown) =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          if (typeof name !== 'string') return undefined
          names.add(name)
          return give(name)
        },
      },
    )
  for (const state of Object.keys(sheet.states))
    for (const route of Object.keys(sheet.routes))
      for (let n = 0; n < VARIANTS; n += 1)
        rule.of({
          route,
          state,
          facts: asking(facts, () => (n < VARIANTS / 2 ? undefined : sheet.from)) as Readonly<Record<string, When>>, // answers any name
          said: asking(said, (name) => answer(fields.get(name), n)) as Judging['said'], // answers any name
          subject: sheet.about ? { birth: '1990', sex: 'none', kind: sheet.about[0] ?? '' } : { birth: '1990', sex: 'male' },
          happened: sheet.from,
          ends: sheet.from,
          told: sheet.from,
          wouldEnd: sheet.from,
          groundLost: n % 2 === 1 ? sheet.from : undefined,
          served: () => n,
          has: (document) => {
            papers.add(document)
            return n % 2 === 1
          },
          passed: (act) => act in sheet.acts,
        })
  return { facts, said, papers }
}

const rulesOf = (sheet: Sheet): readonly Rule<boolean, Judging>[] => [
  ...Object.values(sheet.acts).flatMap((a) => [
    ...(a.refuses ?? []).map((r) => r.if),
    ...(a.proposes ?? []).flatMap((p) => (p.if ? [p.if] : [])),
  ]),
  ...sheet.clocks.flatMap((c) => (c.if ? [c.if] : [])),
]

/** A misspelt name in a rule would switch it off without a word. */
const ruleTroubles = (placed: Placed): readonly string[] => {
  const fields = fieldsOf([...placed.earlier, placed.sheet])
  return rulesOf(placed.sheet).flatMap((rule) => {
    const { facts, said, papers } = looked(rule, placed)
    return [
      ...[...facts]
        .filter((f) => !(f in placed.sheet.facts))
        .map((f) => `has a rule that looks at fact ${f}, which is unknown: ${rule.is}`),
      ...[...papers]
        .filter((d) => !(d in placed.sheet.documents))
        .map((d) => `has a rule that looks at paper ${d}, which is unknown: ${rule.is}`),
      ...[...said].filter((f) => !fields.has(f)).map((f) => `has a rule that looks at field ${f}, which is unknown: ${rule.is}`),
    ]
  })
}

export const nameTroubles = (law: Law, placed: Placed): readonly string[] => [
  ...Object.entries(placed.sheet.acts).flatMap(([name, act]) => actTroubles(placed.sheet, name, act)),
  ...clockTroubles(law, placed),
  ...lastsTroubles(placed),
  ...ruleTroubles(placed),
]
