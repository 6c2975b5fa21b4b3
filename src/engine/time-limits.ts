import { type Citation, isSilence } from '../kernel/citation.ts'
import type { Day } from '../kernel/day.ts'
import type { Limit } from '../kernel/limit.ts'
import { factText, ownTerm } from './card-acts.ts'
import { citesOf } from './citations.ts'
import { type Law, officesIn } from './law.ts'
import type { Act, Clock, Lasting, Rule, Sheet } from './sheet.ts'
import { actorsOver, apart, type Held, joined, type Listed, textsOf } from './stretches.ts'

/** A time that a text sets, one row a stretch in which limit, office and article stay what they are. */
export type TimeLimit = Listed & {
  readonly id: string
  readonly measure: string
  readonly kind: 'clock' | 'length' | 'rule' | 'bounds' | 'stretch'
  /** What is to be done, lasts, or is refused. */
  readonly what: string
  /** What it is counted from, and on what condition. */
  readonly event: string
  /** `5`, `6–12`; empty where a rule has no one number. */
  readonly limit: string
  readonly unit: string
  readonly office: string
  /** Where the limit stands, with its condition. `bound`: where it stands that the office has it, empty where no other article says so. */
  readonly cites: readonly Citation[]
  readonly bound: readonly Citation[]
  /** The rows of the tables of the texts that it is the place of: `F01`. */
  readonly rows: readonly string[]
}

/** Which rows of the tables of the texts something in a sheet is the place of. */
export type Naming = {
  readonly clock: (sheet: Sheet, clock: Clock) => readonly string[]
  readonly rule: (sheet: Sheet, act: string, rule: Rule<boolean, never>) => readonly string[]
  readonly length: (sheet: Sheet, route: string) => readonly string[]
  readonly stretch: (sheet: Sheet, interval: string) => readonly string[]
  readonly bounds: (sheet: Sheet) => readonly { readonly act: string; readonly field: string; readonly rows: readonly string[] }[]
  /** Where it stands that an office has a limit of a sheet, by what its role names, what the limit cites and whose acts it is about. */
  readonly bound: (sheet: Sheet, held: Held, cites: readonly Citation[], acts: readonly string[]) => readonly Citation[]
  /** What the articles of a sheet call the body that has a limit, where its role has another name (docs/decisions/0706). */
  readonly called?: (sheet: Sheet, held: Held, acts: readonly string[]) => string | undefined
}

const UNITS = { hours: 'giờ', days: 'ngày', workingDays: 'ngày làm việc', months: 'tháng' } as const
const SHORT = { hours: 'h', days: 'd', workingDays: 'wd', months: 'mo' } as const
const COUNTS = { counted: 'vẫn tính', credited: 'trừ vào thời hạn', uncounted: 'không tính' } as const

const unitOf = (l: Limit): string => `${UNITS[l.unit]}${l.exact ? ' (không lùi khi hết vào ngày nghỉ)' : ''}`
const limitOf = (c: Clock): Limit => ('atLeast' in c ? c.atLeast : c.within)
const factOf = (c: Clock): string => ('after' in c ? c.after : c.before)

/** A row of one sheet before it is known who acts when, and whose acts it is about. */
type Row = Omit<TimeLimit, 'from' | 'until' | 'same' | 'office' | 'bound' | 'measure' | 'what'> & {
  /** Of a clock by day: who holds a role changes under one text. */
  readonly what: string | ((on: Day) => string)
  readonly by: readonly string[]
  /** Whose duty it is where no office has it, if not of whom the case is about. */
  readonly whose?: string
  readonly acts: readonly string[]
}

/** What a lawyer asks of words that every sheet has alike; a limit of no days is the day. */
const MEANT: Readonly<Record<string, string>> = { groundLost: 'ngày không còn căn cứ (biện pháp làm căn cứ đã chấm dứt)' }

const eventOf = (sheet: Sheet, c: Clock): string => {
  const fact = MEANT[factOf(c)] ?? factText(sheet, factOf(c))
  const side = 'after' in c ? 'từ' : 'atLeast' in c ? 'chậm nhất trước' : 'trong khoảng trước'
  const onDay = 'atLeast' in c ? 'chậm nhất vào' : 'vào'
  const counted = `${limitOf(c).n === 0 ? onDay : side} ${fact}`
  const states = c.while ? `khi ${c.while.map((s) => `“${sheet.states[s]?.term ?? s}”`).join(', ')}` : ''
  return [counted, c.reckoned ?? '', c.if ? `nếu: ${c.if.is}` : '', states, c.every ? 'tính lại sau mỗi lần' : '']
    .filter((part) => part !== '')
    .join('; ')
}

/** Whether a role is held by all who hold another one, under whatever name: the maker of the file is the chief of police since March 2025. */
const holdsToo = (law: Law, who: string, role: string, on: Day): boolean => {
  const held = officesIn(law, role, on)
  const theirs = officesIn(law, who, on)
  return theirs.length > 0 && theirs.every((office) => held.includes(office))
}

/** Of the acts that a clock is done by, those of whoever owes it: another office's only shows that it was done. Who does none in the system owes the first. */
const owed = (law: Law, sheet: Sheet, { of, who }: Clock, on: Day): readonly string[] => {
  const isTheirs = (act: Act): boolean =>
    act.who === undefined ? act.by.some((role) => role === who || holdsToo(law, who, role, on)) : act.who === who
  const theirs = of.filter((name) => sheet.acts[name] && isTheirs(sheet.acts[name]))
  if (theirs.length > 0) return theirs
  return who === 'person' ? of : of.slice(0, 1)
}

const clocks = (law: Law, sheet: Sheet, naming: Naming): readonly Row[] =>
  sheet.clocks.map((c) => {
    const l = limitOf(c)
    const side = 'after' in c ? 'after' : 'before'
    return {
      id: `${c.of.join('+')}.${side}-${factOf(c)}.${l.n}${SHORT[l.unit]}`,
      kind: 'clock',
      what: (on) =>
        owed(law, sheet, c, on)
          .map((a) => sheet.acts[a]?.term ?? a)
          .join(' / '),
      event: eventOf(sheet, c),
      limit: String(l.n),
      unit: unitOf(l),
      by: [c.who],
      ...(c.whose === undefined ? {} : { whose: c.whose }),
      acts: c.of,
      cites: [c.cite, ...(c.if ? [c.if.cite] : []), ...citesOf(c).slice(1)],
      rows: naming.clock(sheet, c),
    }
  })

/** One or several lengths of a route, as far as they are numbers. */
const lengthText = (sheet: Sheet, l: Lasting): { readonly limit: string; readonly unit: string } => {
  if ('until' in l) return { limit: '', unit: `đến ${factText(sheet, l.until)}` }
  if ('min' in l) return { limit: `${l.min.months}–${l.max.months}`, unit: 'tháng' }
  if ('bySaid' in l) {
    const field = Object.values(sheet.acts).flatMap((a) => a.says[l.bySaid] ?? [])[0]
    const label = (value: string): string => (field?.kind === 'choice' ? (field.of[value] ?? value) : value)
    const parts = Object.entries(l.of)
    return { limit: parts.map(([, d]) => d.months).join(' / '), unit: `tháng (${parts.map(([v]) => label(v)).join(' / ')})` }
  }
  return { limit: String(l.is.months), unit: 'tháng' }
}

/** Of a length that somebody served a part of elsewhere: which days are taken off. */
const lessText = (sheet: Sheet, route: string): string =>
  sheet.lasts?.less?.route === route ? `; trừ số ngày ${sheet.lasts.less.term}` : ''

const lengths = (sheet: Sheet, naming: Naming): readonly Row[] =>
  Object.entries(sheet.lasts?.is ?? {}).map(([route, l]) => ({
    id: `lasts.${route}`,
    kind: 'length',
    what: `Thời hạn: ${sheet.routes[route] ?? route}`,
    event: `từ ${factText(sheet, sheet.lasts?.from ?? '')}${lessText(sheet, route)}`,
    ...lengthText(sheet, l),
    by: [],
    acts: [],
    cites: [l.cite, ...(sheet.lasts?.start?.[route] ? [sheet.lasts.start[route]] : [])],
    rows: naming.length(sheet, route),
  }))

const NUMBER = '\\d+(?:,\\d+)?|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười'
const AMOUNT = new RegExp(
  `(?<![\\p{L}\\d/])(?:(${NUMBER})\\s+đến\\s+)?(${NUMBER})\\s+(ngày làm việc|ngày|giờ|phút|tháng|năm|tuần|lần)(?![\\p{L}]|\\s+(?:tuổi|\\d|nhất|này))`,
  'giu',
)
const DIGITS = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
const figure = (n: string): string => {
  const at = DIGITS.indexOf(n.toLowerCase())
  return at > 0 ? String(at) : n
}

/** `8 giờ một ngày`, `Một lần thăm gặp`: each, not one. */
const isEach = (n: string, unit: string): boolean => n === 'Một' || (n === 'một' && unit !== 'năm' && unit !== 'lần')

/** Times and counts that the words of a rule name, each once: `Chưa hết 24 giờ để …`. */
export const amountsIn = (text: string): readonly { readonly limit: string; readonly unit: string }[] =>
  [...text.matchAll(AMOUNT)]
    .flatMap(([, least, n = '', unit = '']) =>
      isEach(n, unit) ? [] : [{ limit: least ? `${figure(least)}–${figure(n)}` : figure(n), unit: unit.toLowerCase() }],
    )
    .filter((a, i, all) => all.findIndex((b) => b.limit === a.limit && b.unit === a.unit) === i)

/** Whose step a rule or a bound is about: those who only write it down for somebody else are not asked what it asks. */
const ownersOf = ({ by, who, whose }: Act): Pick<Row, 'by' | 'whose'> => ({
  by: who === undefined ? by : [who],
  ...(whose === undefined ? {} : { whose }),
})

/** What speaks against an act, and on what condition it leads further. */
const rulesOf = (act: Act): readonly { readonly says: string; readonly rule: Rule<boolean, never> }[] => [
  ...(act.refuses ?? []).map((r) => ({ says: `từ chối, với câu: “${r.if.is}”`, rule: r.if })),
  ...(act.proposes ?? []).flatMap((p) => (p.if ? [{ says: `đề xuất khi: ${p.if.is}`, rule: p.if }] : [])),
]

const rules = (sheet: Sheet, naming: Naming): readonly Row[] =>
  Object.entries(sheet.acts).flatMap(([name, act]) =>
    rulesOf(act).flatMap(({ says, rule }, i): readonly Row[] => {
      const amounts = amountsIn(rule.is)
      const rows = naming.rule(sheet, name, rule)
      if (amounts.length === 0 && rows.length === 0) return []
      return [
        {
          id: `${name}.rule${i + 1}`,
          kind: 'rule',
          what: act.term,
          event: says,
          limit: amounts.map((a) => a.limit).join(' / '),
          unit: [...new Set(amounts.map((a) => a.unit))].join(' / '),
          ...ownersOf(act),
          acts: [name],
          cites: citesOf(rule),
          rows,
        },
      ]
    }),
  )

/** A number that fixes the length of a term stands where that length stands. */
const citesOfNumber = (sheet: Sheet, field: string, act: string): readonly Citation[] => {
  const lengths = Object.values(sheet.lasts?.is ?? {}).flatMap((l) => ('saidIn' in l && l.saidIn === field ? [l.cite] : []))
  return sheet.lasts?.fixedBy === act && lengths.length > 0 ? lengths : (sheet.acts[act]?.cite.slice(0, 1) ?? [])
}

const bounds = (sheet: Sheet, naming: Naming): readonly Row[] =>
  naming.bounds(sheet).flatMap(({ act, field, rows }): readonly Row[] => {
    const step = sheet.acts[act]
    const says = step?.says[field]
    if (step === undefined || says?.kind !== 'whole') return []
    return [
      {
        id: `${act}.${field}`,
        kind: 'bounds',
        what: step.term,
        event: `ô “${says.label}”: ít nhất – nhiều nhất`,
        limit: `${says.min}–${says.max}`,
        unit: says.unit ?? '',
        ...ownersOf(step),
        acts: [act],
        // As sure as the rules on the same field.
        cites: [...citesOfNumber(sheet, field, act), ...(step.refuses ?? []).flatMap((r) => (r.field === field ? citesOf(r.if) : []))],
        rows,
      },
    ]
  })

const stretches = (sheet: Sheet, naming: Naming): readonly Row[] =>
  Object.entries(sheet.intervals).map(([name, i]) => ({
    id: `stretch.${name}`,
    kind: 'stretch',
    what: i.term,
    event: 'trong thời hạn',
    limit: '',
    unit: COUNTS[i.counts],
    by: [],
    acts: [],
    cites: citesOf(i),
    rows: naming.stretch(sheet, name),
  }))

/** Every clock, length, rule with a time, bound and stretch of a sheet. */
const rowsOf = (law: Law, sheet: Sheet, naming: Naming): readonly Row[] => [
  ...clocks(law, sheet, naming),
  ...lengths(sheet, naming),
  ...rules(sheet, naming),
  ...bounds(sheet, naming),
  ...stretches(sheet, naming),
]

/** Where it stands of several offices together: what names one of them alone would be read as naming all, only a question of one is everybody's. */
const ofAll = (each: readonly (readonly Citation[])[]): readonly Citation[] =>
  each.some((one) => one.length === 0) ? each.flat().filter(isSilence) : each.flat()

/** All times that the sheets of a law set, by measure and in the order of its sheets. */
export const timeLimits = (law: Law, naming: Naming): readonly TimeLimit[] =>
  Object.entries(law.measures).flatMap(([measure, sheets]) =>
    apart(
      joined(
        textsOf(sheets).flatMap(({ sheet, from, until }) =>
          rowsOf(law, sheet, naming).flatMap(({ by, acts, whose, what, ...row }) => {
            const called = (held: Held) => naming.called?.(sheet, held, acts)
            const who =
              by.length === 0 ? [{ from, until, actors: '', held: [] }] : actorsOver(law, by, { from, until }, ownTerm(sheet), called)
            return who.map((w): TimeLimit => {
              const all = {
                ...row,
                what: typeof what === 'string' ? what : what(w.from),
                measure,
                office: whose ?? w.actors,
                bound: ofAll(w.held.map((h) => naming.bound(sheet, h, row.cites, acts))),
              }
              // A rule keeps its row when another one before it is added: its number is no part of what it says.
              return { ...all, from: w.from, until: w.until, same: JSON.stringify({ ...all, id: '' }) }
            })
          }),
        ),
      ).map((row) => ({ ...row, id: `${measure}.${row.id}@${row.from}` })),
    ),
  )
