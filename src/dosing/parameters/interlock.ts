import type { Mark } from '../../kernel/calendar.ts'
import { type Day, day } from '../../kernel/day.ts'
import type { Both } from '../text.ts'
import type { SourceId } from './sources.ts'

/** In the order in which findings are shown (docs/decisions/0504): who, doubling, order, missed days, fitness, vomiting, the dose itself, days at home, measuring, stock; then other moments. */
export const interlockIds = [
  ...(['ID-01', 'ID-02', 'ID-03', 'ID-04', 'ID-05'] as const),
  ...(['DD-01', 'DD-02', 'DD-03', 'DD-04', 'DD-05', 'DD-06', 'TR-02'] as const),
  ...(['OR-01', 'OR-02', 'OR-03', 'OR-04', 'OR-05', 'OR-06', 'OR-07', 'OR-08', 'OR-09', 'OR-10'] as const),
  ...(['MS-01', 'MS-02', 'MS-03', 'MS-04', 'MS-05', 'MS-06'] as const),
  ...(['FT-01', 'FT-02', 'FT-03', 'VM-01', 'VM-02', 'VM-03'] as const),
  ...(['IN-01', 'IN-02', 'IN-03', 'IN-04', 'IN-05', 'IN-06', 'IN-07', 'IN-08', 'IN-09', 'IN-10', 'IN-11'] as const),
  ...(['MX-01', 'MX-02', 'MX-03', 'MX-04', 'MX-05', 'MX-06', 'MX-07'] as const),
  ...(['IX-01', 'IX-02', 'IX-03', 'IX-04', 'BU-01', 'BU-02', 'BU-03', 'BU-04', 'BU-05'] as const),
  ...(['TH-01', 'TH-02', 'TH-03', 'TH-04', 'TH-05', 'TH-06', 'TH-07', 'TH-08', 'TH-09'] as const),
  ...(['MS-P1', 'MS-P2', 'MS-P3', 'ST-01', 'ST-02', 'ST-03', 'ST-04', 'ST-05', 'ST-06', 'ST-07'] as const),
  ...(['RC-01', 'RC-02', 'RC-03', 'TR-01', 'TR-03', 'TE-01', 'TE-02'] as const),
] as const

export type InterlockId = (typeof interlockIds)[number]

/** `block`: not at this screen. `doctor`: not before a doctor signed for it. `warn`: said, and answered with a reason. */
export type Action = 'block' | 'doctor' | 'warn'

/** What the value stands on: Vietnamese text seen, Vietnamese rule recalled, foreign guideline, our own engineering. */
export type Basis = 'VN' | 'VN?' | 'INT' | 'VN?/INT' | 'VN/INT' | 'ENG'

export type Unit =
  | 'mg'
  | 'ml'
  | 'ms'
  | 'years'
  | 'days'
  | 'working days'
  | 'hours'
  | 'minutes'
  | 'percent'
  | 'times'
  | 'points'
  | 'people'
  | 'factors'
  | 'clinics'
  | 'doses'

/** One figure of an interlock with where it comes from. Several may stand beside one another, each with its own mark. */
export type Row = {
  /** `IN-09/uk`; the interlock's id alone where it has one figure. */
  readonly key: string
  readonly of: InterlockId
  readonly is: Both | 'the only one'
  readonly action: Action
  readonly value: number | 'none'
  readonly unit: Unit | 'none'
  readonly basis: Basis
  readonly mark: Mark
  readonly sources: readonly SourceId[]
  /** The days whose doses are judged by it, the last one exclusive. */
  readonly from: Day
  readonly until: Day | 'open'
  /** Least and greatest value that a head of a clinic may adopt; `fixed` values are not adopted otherwise. */
  readonly bounds: readonly [least: number, greatest: number] | 'fixed'
}

export type Who = 'dispenser' | 'doctor' | 'senior doctor' | 'head of clinic' | 'pharmacist' | 'storekeeper' | 'reception'

/** When it is asked: at a dose (observed or for days at home), or at a moment of its own that never stands between an order and a dose. */
export type Occasion =
  | 'dose'
  | 'order'
  | 'leaving'
  | 'admission'
  | 'transfer'
  | 'end'
  | 'record'
  | 'receipt'
  | 'spill'
  | 'stock'
  | 'day close'

export type Interlock = {
  readonly id: InterlockId
  /** What must be the case for it to speak. */
  readonly asks: Both
  readonly at: readonly [Occasion, ...Occasion[]]
  /** Who may do what now. */
  readonly remedy: { readonly who: Who; readonly does: Both }
  /** `window`: the person at the window answers it by their next step. `task`: a doctor is called at once. */
  readonly clears: 'window' | 'task'
  /** Whether an order that names it answers it as long as the order holds, or only a confirmation of the day (docs/decisions/0503). */
  readonly answered: 'by the day' | 'by the order'
  readonly rows: readonly [Row, ...Row[]]
}

/** The first day whose doses this table judges; no text is dated by it. */
export const FIRST_DAY = day('2022-01-01')

type RowGiven = {
  readonly name?: string
  readonly is?: Both
  readonly value?: readonly [number, Unit]
  readonly bounds?: readonly [number, number]
}

type Written = readonly [action: Action, basis: Basis, mark: Mark, sources: readonly SourceId[], more?: RowGiven]

type Given = {
  readonly asks: Both
  readonly at?: readonly [Occasion, ...Occasion[]]
  readonly remedy: readonly [Who, Both]
  readonly clears?: 'window'
  readonly answered?: 'by the order'
  readonly rows: readonly [Written, ...Written[]]
}

const rowOf = (of: InterlockId, [action, basis, mark, sources, more = {}]: Written): Row => ({
  key: more.name === undefined ? of : `${of}/${more.name}`,
  of,
  is: more.is ?? 'the only one',
  action,
  value: more.value?.[0] ?? 'none',
  unit: more.value?.[1] ?? 'none',
  basis,
  mark,
  sources,
  from: FIRST_DAY,
  until: 'open',
  bounds: more.bounds ?? 'fixed',
})

export const interlock = (id: InterlockId, { asks, at, remedy: [who, does], clears, answered, rows }: Given): Interlock => {
  const [first, ...others] = rows
  return {
    id,
    asks,
    at: at ?? ['dose'],
    remedy: { who, does },
    clears: clears ?? 'task',
    answered: answered ?? 'by the day',
    rows: [rowOf(id, first), ...others.map((row) => rowOf(id, row))],
  }
}
