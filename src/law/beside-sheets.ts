import type { Law } from '../engine/law.ts'
import { type Beside, type OpenPoint, openPoints } from '../engine/open-points.ts'
import type { Cause, Register } from '../engine/register.ts'
import type { Calendar } from '../kernel/calendar.ts'
import type { Citation } from '../kernel/citation.ts'
import { type Day, day, dayFrom, yearOf } from '../kernel/day.ts'
import { registers } from './registers/index.ts'
import { movementForm, nineMonths } from './silences.ts'
import { transitions } from './transitions.ts'

/** What a list asks, from the day of each of its citations until the next one. */
const datedCites = (
  measures: readonly string[],
  dated: readonly { readonly from: Day; readonly is: Citation }[],
  end?: Day,
): readonly Beside[] => dated.map(({ from, is }, i) => ({ measures, from, until: dated[i + 1]?.from ?? end, cites: [is] }))

const ofRegister = (r: Register): readonly Beside[] => {
  const measures = Object.keys(r.cases)
  const causes: readonly Cause[] = [...Object.values(r.enters), ...Object.values(r.leaves)]
  return [
    ...datedCites(
      measures,
      r.head.map(({ from, is }) => ({ from, is: is.basis })),
    ),
    ...causes.flatMap((c) => datedCites(measures, c.cite, c.until)),
  ]
}

/** Citations of the law that stand in no sheet and bind no role: lists that offices keep, what a border does to running cases, figures. */
const beside: readonly Beside[] = [
  ...Object.values(registers).flatMap(ofRegister),
  ...transitions.map(({ measure, border, cite }): Beside => ({ measures: [measure], from: border, until: undefined, cites: cite })),
  { measures: [], from: day('2022-01-01'), until: undefined, cites: [movementForm, nineMonths] },
]

const dayAndMonth = (d: Day): string => d.slice(5).split('-').toReversed().join('/')

/** Days off and days worked in exchange that are only remembered, a point for each year. */
const remembered = ({ off, work }: Calendar): readonly OpenPoint[] => {
  const days = [...off, ...work].filter(([, { mark }]) => mark === 'recalled').toSorted(([a], [b]) => (a < b ? -1 : 1))
  return [...Map.groupBy(days, ([d]) => yearOf(d))].map(([year, of]): OpenPoint => {
    const named = [...Map.groupBy(of, ([, { name }]) => name)].map(([name, ds]) => `${name}: ${ds.map(([d]) => dayAndMonth(d)).join(', ')}`)
    return {
      id: `${year}`,
      kind: 'recalled',
      question: `Ngày nghỉ, ngày làm bù năm ${year} theo trí nhớ (${named.join('; ')}): văn bản nào quy định?`,
      decision: undefined,
      articles: [],
      measures: [],
      from: dayFrom(year, 1, 1),
      until: dayFrom(year + 1, 1, 1),
    }
  })
}

/** Everything that is asked of those who make the law: by sheets, roles, lists, borders and figures, and of the calendar. */
export const allOpenPoints = (law: Law): readonly OpenPoint[] => [...openPoints(law, beside), ...remembered(law.calendar)]
