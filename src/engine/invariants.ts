import { isSilence } from '../kernel/citation.ts'
import { addDays, type Day, laterOf } from '../kernel/day.ts'
import { mayBring } from './by-said.ts'
import { card } from './card.ts'
import { citationsOf } from './citations.ts'
import { answeredIn } from './due.ts'
import { type Law, officesIn, sheetOn } from './law.ts'
import { nameTroubles } from './names.ts'
import { printCite } from './print.ts'
import type { Act, Sheet } from './sheet.ts'

/** A sheet with those before it and the day the next one takes over. */
export type Placed = { readonly sheet: Sheet; readonly earlier: readonly Sheet[]; readonly until: Day | undefined }

const acts = (sheet: Sheet): readonly (readonly [string, Act])[] => Object.entries(sheet.acts)
const papers = (act: Act): readonly string[] => [...(act.needs ?? []), ...mayBring(act), ...(act.makes ?? [])]
const given = (act: Act): readonly string[] => [...mayBring(act), ...(act.makes ?? [])]
const targets = (act: Act): readonly string[] =>
  act.becomes === undefined ? [] : typeof act.becomes === 'string' ? [act.becomes] : Object.values(act.becomes.is)
const tasksIn = (value: Act['raises']): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : Object.values(value.is)
const missing = (wanted: readonly string[], there: readonly string[], say: (name: string) => string): readonly string[] =>
  [...new Set(wanted)].filter((n) => !there.includes(n)).map(say)

/** A measure is not older than the text that made it. */
const begins = (law: Law, sheet: Sheet | undefined, since: Day): Day => {
  const made = sheet && law.sources[sheet.basis]
  return made ? laterOf(since, made.from) : since
}

/** Exactly one sheet on every day from `since` on, or from the day on which the text that made the measure came into force. */
const oneSheetADay = (law: Law, since: Day): readonly string[] =>
  Object.entries(law.measures).flatMap(([measure, sheets]) => [
    ...((sheets[0]?.from ?? '9999') > begins(law, sheets[0], since) ? [`${measure} has no sheet on ${begins(law, sheets[0], since)}`] : []),
    ...sheets.flatMap((s, i) =>
      (sheets[i - 1]?.from ?? '') >= s.from ? [`${measure}@${s.from} does not come after the one before it`] : [],
    ),
    ...sheets.flatMap((s) => (s.measure === measure ? [] : [`${measure}@${s.from} calls itself ${s.measure}`])),
  ])

const citedInForce = (law: Law, { sheet, until }: Placed): readonly string[] =>
  citationsOf(sheet).flatMap((c) => {
    if (isSilence(c)) return []
    const source = law.sources[c.law]
    if (!source) return [`cites ${c.law}, which is no source`]
    const over = source.until !== undefined && (until === undefined || source.until < until)
    return source.from > sheet.from || over ? [`cites ${printCite(law, c)}, which is not in force as long as the sheet`] : []
  })

const statesReached = ({ sheet, earlier }: Placed): readonly string[] => {
  const reached = [...earlier, sheet].flatMap((s) => acts(s).flatMap(([, a]) => targets(a)))
  return Object.entries(sheet.states).flatMap(([name, s]) => {
    const leave = acts(sheet).filter(([, a]) => a.when !== 'opens a case' && a.when.includes(name) && targets(a).some((t) => t !== name))
    return [
      ...(s.kind === 'proposed' || reached.includes(name) ? [] : [`never reaches state ${name}`]),
      ...(s.kind === 'end' && leave.length > 0 ? [`leaves the end ${name} by ${leave.map(([a]) => a).join(', ')}`] : []),
      ...(s.kind !== 'end' && leave.length === 0 ? [`never leaves state ${name}`] : []),
    ]
  })
}

/** What an earlier sheet knew, old cases still have. */
const earlierKnown = ({ sheet, earlier }: Placed): readonly string[] =>
  earlier.flatMap((was) =>
    (['routes', 'states', 'facts', 'documents', 'seats', 'intervals'] as const).flatMap((kind) =>
      missing(Object.keys(was[kind]), Object.keys(sheet[kind]), (n) => `forgets ${kind} ${n} of ${was.from}`),
    ),
  )

const broughtByProposals = (law: Law, measure: string): readonly string[] =>
  Object.values(law.measures)
    .flat()
    .flatMap((s) => acts(s).flatMap(([, a]) => (a.proposes ?? []).filter((p) => p.measure === measure).flatMap((p) => p.brings ?? [])))

const documentsUsed = (law: Law, { sheet, earlier }: Placed): readonly string[] => {
  const all = [...earlier, sheet].flatMap(acts)
  return [
    ...missing(
      Object.keys(sheet.documents),
      all.flatMap(([, a]) => papers(a)),
      (d) => `neither asks for nor makes ${d}`,
    ),
    ...missing(
      acts(sheet).flatMap(([, a]) => a.needs ?? []),
      [...all.flatMap(([, a]) => given(a)), ...broughtByProposals(law, sheet.measure)],
      (d) => `asks for ${d}, which nobody brings or makes`,
    ),
  ]
}

const actsOnCard = (law: Law, { sheet }: Placed): readonly string[] => {
  const text = card(law, sheet)
  return acts(sheet).flatMap(([name, a]) =>
    text.includes(`### ${a.term} (\`${name}\`)`) ? [] : [`has act ${name} that its card does not show`],
  )
}

/** Who works outside the system owes something; acts and questions are for those who work in it. */
const outsider = (sheet: Sheet, role: string, is: readonly { readonly offices: readonly string[] }[]): readonly string[] => [
  ...is.flatMap((b) => b.offices.map((o) => `gives ${role}, who works outside the system, to ${o}`)),
  ...Object.entries(sheet.acts).flatMap(([name, a]) =>
    a.by.includes(role) ? [`lets ${role} do ${name}, who works outside the system`] : [],
  ),
  ...Object.entries(sheet.tasks).flatMap(([name, t]) =>
    t.who === role ? [`asks ${role} to find out ${name}, who works outside the system`] : [],
  ),
]

const rolesBound = (law: Law, { sheet, until }: Placed): readonly string[] => {
  const roles = new Set([
    ...acts(sheet).flatMap(([, a]) => a.by),
    ...sheet.clocks.map((c) => c.who).filter((w) => w !== 'person'),
    ...Object.values(sheet.tasks).map((t) => t.who),
  ])
  return [...roles].flatMap((role) => {
    const bound = law.offices.roles[role]
    if (!bound) return [`names role ${role}, which nobody holds`]
    if (bound.outside) return outsider(sheet, role, bound.is)
    const days = [sheet.from, ...bound.is.map((b) => b.from).filter((d) => d > sheet.from && (until === undefined || d < until))]
    return days.flatMap((d) => {
      const held = officesIn(law, role, d)
      return [
        ...(held.length === 0 ? [`has nobody in role ${role} on ${d}`] : []),
        ...missing(held, Object.keys(law.offices.offices), (o) => `binds role ${role} to ${o}, which is no office`),
      ]
    })
  })
}

const tasksAnswered = ({ sheet }: Placed): readonly string[] => {
  const raised = [...acts(sheet).flatMap(([, a]) => tasksIn(a.raises)), ...sheet.clocks.flatMap((c) => (c.missed ? [c.missed] : []))]
  const settled = acts(sheet).flatMap(([, a]) => tasksIn(a.settles))
  const known = Object.keys(sheet.tasks)
  // An open task goes with the case wherever it goes, until the case ends.
  const open = Object.entries(sheet.states).flatMap(([name, s]) => (s.kind === 'end' ? [] : [name]))
  const answered = (task: string): readonly string[] =>
    acts(sheet).flatMap(([, a]) => (tasksIn(a.settles).includes(task) && a.when !== 'opens a case' ? a.when : []))
  return [
    ...known.flatMap((task) => missing(open, answered(task), (state) => `cannot settle task ${task} in state ${state}`)),
    ...missing(raised, known, (t) => `raises ${t}, which is no task`),
    ...missing(known, raised, (t) => `never raises task ${t}`),
    ...missing(known, settled, (t) => `never settles task ${t}`),
  ]
}

const intervalsClosed = ({ sheet }: Placed): readonly string[] => [
  ...missing(
    Object.keys(sheet.intervals),
    acts(sheet).flatMap(([, a]) => a.begins ?? []),
    (i) => `never begins ${i}`,
  ),
  ...missing(
    Object.keys(sheet.intervals),
    acts(sheet).flatMap(([, a]) => a.ends ?? []),
    (i) => `never ends ${i}`,
  ),
]

const gainsNew = ({ sheet, earlier }: Placed): readonly string[] =>
  (sheet.openCases?.gain ?? []).flatMap((a) => [
    ...(sheet.acts[a] ? [] : [`gives old cases ${a}, which is no act`]),
    ...(earlier.length > 0 && earlier.every((s) => s.acts[a]) ? [`gives old cases ${a}, which they had`] : []),
  ])

const proposalsFit = (law: Law, { sheet, until }: Placed): readonly string[] =>
  acts(sheet).flatMap(([name, a]) =>
    (a.proposes ?? []).flatMap((p) => {
      const last = until === undefined ? undefined : addDays(until, -1)
      const there = (law.measures[p.measure] ?? []).filter(
        (s) => s === sheetOn(law, p.measure, sheet.from) || (s.from > sheet.from && (!last || s.from <= last)),
      )
      if (there.length === 0) return [`${name} proposes ${p.measure}, which is no measure`]
      const isEnd = (state: string): boolean => sheet.states[state]?.kind === 'end'
      const early = targets(a).length === 0 || !targets(a).every(isEnd)
      return there.flatMap((other) => [
        ...(early && !p.promises?.length ? [`${name} proposes ${p.measure} before its case is over and expects no end`] : []),
        ...(p.promises ?? []).filter((s) => !isEnd(s)).map((s) => `${name} proposes ${p.measure} and expects ${s}, which is no end`),
        ...(p.gone ?? [])
          .filter((s) => !(s in sheet.states) || isEnd(s) || (a.when !== 'opens a case' && a.when.includes(s)))
          .map((s) => `${name} proposes ${p.measure}, without ground in ${s}, where it happens or which is over`),
        ...missing(Object.keys(sheet.routes), Object.keys(p.route), (r) => `${name} proposes nothing for route ${r}`),
        ...missing(
          Object.values(p.route),
          Object.keys(other.routes),
          (r) => `${name} proposes route ${r}, unknown to ${other.measure}@${other.from}`,
        ),
        ...missing(
          Object.values(p.facts).flatMap((ref) => (typeof ref === 'object' && 'fact' in ref ? [ref.fact] : [])),
          Object.keys(sheet.facts),
          (f) => `${name} hands on ${f}, which it does not know`,
        ),
        ...missing(
          Object.keys(p.facts),
          Object.keys(other.facts),
          (f) => `${name} hands on fact ${f}, unknown to ${other.measure}@${other.from}`,
        ),
        ...missing(
          Object.keys(p.says ?? {}),
          Object.values(other.acts).flatMap((a) => Object.keys(a.says)),
          (f) => `${name} hands on field ${f}, unknown to ${other.measure}@${other.from}`,
        ),
        ...missing(
          Object.values(p.says ?? {}).flatMap((ref) => ('served' in ref ? [ref.served] : [])),
          Object.keys(sheet.facts),
          (f) => `${name} counts days served until ${f}, which it does not know`,
        ),
        ...missing(
          Object.values(p.says ?? {}).flatMap((ref) => ('spent' in ref ? [ref.spent] : [])),
          Object.keys(sheet.intervals),
          (i) => `${name} counts days spent in ${i}, which it does not know`,
        ),
        ...missing(
          Object.keys(p.seats),
          Object.keys(other.seats),
          (s) => `${name} hands on seat ${s}, unknown to ${other.measure}@${other.from}`,
        ),
        ...missing(p.brings ?? [], Object.keys(other.documents), (d) => `${name} hands on ${d}, unknown to ${other.measure}@${other.from}`),
        ...(Object.values(other.states).some((s) => s.kind === 'proposed')
          ? []
          : [`${name} proposes ${p.measure}, which has no proposed state`]),
      ])
    }),
  )

/** What began to run under a text runs to its end (docs/decisions/0004), so later ones must leave a way to answer it in each of its states. */
const clocksAnswered = ({ sheet, earlier }: Placed): readonly string[] =>
  earlier.flatMap((was) =>
    was.clocks.flatMap((clock) =>
      missing(
        answeredIn(clock, was),
        answeredIn(clock, sheet),
        (state) => `cannot answer the clock of ${clock.of.join(', ')} of ${was.from} in state ${state}`,
      ),
    ),
  )

/** Everything that is wrong with a law as a whole, a sentence each; nothing for a sound one. */
export const invariants = (law: Law, since: Day): readonly string[] => [
  ...oneSheetADay(law, since),
  ...Object.values(law.measures).flatMap((sheets) =>
    sheets.flatMap((sheet, i) => {
      const placed: Placed = { sheet, earlier: sheets.slice(0, i), until: sheets[i + 1]?.from }
      return [
        ...citedInForce(law, placed),
        ...statesReached(placed),
        ...earlierKnown(placed),
        ...documentsUsed(law, placed),
        ...actsOnCard(law, placed),
        ...rolesBound(law, placed),
        ...tasksAnswered(placed),
        ...intervalsClosed(placed),
        ...gainsNew(placed),
        ...clocksAnswered(placed),
        ...proposalsFit(law, placed),
        ...nameTroubles(law, placed),
      ].map((what) => `${sheet.measure}@${sheet.from} ${what}`)
    }),
  ),
]
