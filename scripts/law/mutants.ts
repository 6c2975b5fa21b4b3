import type { Law } from '../../src/engine/law.ts'
import type { Act, Clock, Sheet } from '../../src/engine/sheet.ts'

/** One small wrong change of a law, in the sheet that holds from one day until another: some case must notice. */
export type Mutant = {
  readonly is: string
  readonly measure: string
  readonly from: string
  readonly until: string | undefined
  readonly law: Law
}

type Change = readonly [is: string, sheet: Sheet]
/** What a later sheet took over unchanged was tried in the earlier one. */
type Was = Sheet | undefined

const longer = (c: Clock): Clock =>
  'atLeast' in c ? { ...c, atLeast: { ...c.atLeast, n: c.atLeast.n + 1 } } : { ...c, within: { ...c.within, n: c.within.n + 1 } }

const clocks = (sheet: Sheet, was: Was): readonly Change[] =>
  sheet.clocks.flatMap((clock, i): Change[] => {
    if (was?.clocks.includes(clock)) return []
    const { if: _if, ...always } = clock
    const put = (c: Clock | undefined): Sheet => ({
      ...sheet,
      clocks: sheet.clocks.flatMap((old, j) => (j === i ? (c ? [c] : []) : [old])),
    })
    const name = `clock ${i} of ${clock.of.join(', ')}`
    return [
      [`${name} is one longer`, put(longer(clock))],
      [`${name} is gone`, put(undefined)],
      ...(clock.if ? ([[`${name} runs always`, put(always)]] as const) : []),
    ]
  })

const lengths = (sheet: Sheet, was: Was): readonly Change[] => {
  const { lasts } = sheet
  if (!lasts || lasts === was?.lasts) return []
  return Object.entries(lasts.is).flatMap(([route, l]): Change[] => {
    const put = (is: typeof l): Sheet => ({ ...sheet, lasts: { ...lasts, is: { ...lasts.is, [route]: is } } })
    if ('is' in l) return [[`length of ${route} is one longer`, put({ ...l, is: { months: l.is.months + 1 } })]]
    if ('bySaid' in l)
      return Object.entries(l.of).map(([said, d]) => [
        `length of ${route} ${said} is one longer`,
        put({ ...l, of: { ...l.of, [said]: { months: d.months + 1 } } }),
      ])
    return []
  })
}

const acts = (sheet: Sheet, was: Was): readonly Change[] =>
  Object.entries(sheet.acts).flatMap(([name, act]): Change[] => {
    if (was?.acts[name] === act) return []
    const put = (a: Act): Sheet => ({ ...sheet, acts: { ...sheet.acts, [name]: a } })
    return [
      ...(act.refuses ?? []).map(
        (r, i): Change => [
          `${name} no longer refuses: ${r.if.is}`,
          put({ ...act, refuses: (act.refuses ?? []).filter((_, j) => j !== i) }),
        ],
      ),
      ...(act.begins || act.ends ? [[`${name} no longer begins or ends a stretch`, put({ ...act, begins: [], ends: [] })] as const] : []),
    ]
  })

const stretches = (sheet: Sheet, was: Was): readonly Change[] =>
  Object.entries(sheet.intervals)
    .filter(([name, i]) => was?.intervals[name] !== i)
    .map(([name, i]) => [
      `${name} counts otherwise`,
      { ...sheet, intervals: { ...sheet.intervals, [name]: { ...i, counts: i.counts === 'counted' ? 'uncounted' : 'counted' } } },
    ])

const gains = (sheet: Sheet): readonly Change[] =>
  (sheet.openCases?.gain ?? []).map((a) => [
    `old cases no longer have ${a}`,
    { ...sheet, openCases: { cite: sheet.openCases?.cite ?? [], gain: (sheet.openCases?.gain ?? []).filter((g) => g !== a) } },
  ])

/** Wrong changes of one sheet at a time. */
export const mutants = (law: Law): readonly Mutant[] =>
  Object.entries(law.measures).flatMap(([measure, sheets]) =>
    sheets.flatMap((sheet, i) =>
      [clocks, lengths, acts, stretches, gains].flatMap((change) =>
        change(sheet, sheets[i - 1]).map(([is, changed]) => ({
          measure,
          from: sheet.from,
          until: sheets[i + 1]?.from,
          is: `${measure}@${sheet.from}: ${is}`,
          law: { ...law, measures: { ...law.measures, [measure]: sheets.map((s, j) => (j === i ? changed : s)) } },
        })),
      ),
    ),
  )
