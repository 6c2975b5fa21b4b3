import type { Both, Indicator, Roll } from './indicator.ts'

/** What the table of doses is called where it is chosen and printed. */
export const dosedTable = {
  term: {
    vi: 'Bảng 3. Điều trị Methadone (Thông tư 05/2023/TT-BYT)',
    en: 'Table 3. Methadone treatment (Circular 05/2023/TT-BYT)',
  },
} as const satisfies { readonly term: Both }

/** Under its number in the form. A row without figures says why. */
export type DosedRow = {
  readonly no: string
  readonly id: string
  readonly term: Both
  /** Exactly how it is counted (docs/decisions/0570). */
  readonly says: Both
  readonly kind: Indicator['kind']
  /** What the row counts; nothing where no record is kept of it. */
  readonly counts: { readonly cause: string; readonly months?: number } | undefined
}

/**
 * Table 3 of Circular 05/2023/TT-BYT. Its rows were read in two copies made by others, never in the annex: everything printed says so. Rows 1.1 to 1.3 overlap
 * and are never added up; of a year row 1 is that of its last quarter and row 5 the sum of its quarters.
 */
export const dosedRows: readonly DosedRow[] = [
  {
    no: '1',
    id: 'dosed.here',
    kind: 'stock',
    counts: { cause: 'here' },
    term: { vi: 'Số người bệnh đang điều trị Methadone tại thời điểm báo cáo', en: 'People on methadone at the time of the report' },
    says: {
      vi: 'Hết ngày cuối kỳ đang điều trị theo hồ sơ, liều gần nhất là methadone, chưa bỏ quá 30 ngày liền. Người chưa có liều nào trong hệ thống vẫn tính.',
      en: 'In treatment by their case at the end of the last day, the last dose methadone, not more than 30 days missed in a row. Whoever has no dose in the system counts.',
    },
  },
  {
    no: '1.1',
    id: 'dosed.over6',
    kind: 'stock',
    counts: { cause: 'over6', months: 6 },
    term: { vi: 'Trong đó: điều trị trên 6 tháng', en: 'Of these: for more than 6 months' },
    says: {
      vi: 'Trong dòng 1, người bắt đầu lượt điều trị này trước ngày cuối kỳ hơn 6 tháng. Bỏ đến 30 ngày liền vẫn là một lượt; quá 30 ngày là lượt mới.',
      en: 'Of row 1, those whose present stay began more than 6 months before the last day. Up to 30 days missed in a row are the same stay; more begin a new one.',
    },
  },
  {
    no: '1.2',
    id: 'dosed.over12',
    kind: 'stock',
    counts: { cause: 'over12', months: 12 },
    term: { vi: 'Trong đó: điều trị trên 12 tháng', en: 'Of these: for more than 12 months' },
    says: { vi: 'Như dòng 1.1, với 12 tháng; nằm trong dòng 1.1.', en: 'As row 1.1, with 12 months; part of row 1.1.' },
  },
  {
    no: '1.3',
    id: 'dosed.hiv',
    kind: 'stock',
    counts: undefined,
    term: { vi: 'Trong đó: nhiễm HIV', en: 'Of these: with HIV' },
    says: {
      vi: 'Trong dòng 1. Hệ thống không giữ kết quả HIV: người có trách nhiệm theo Điều 30 Luật Phòng, chống HIV/AIDS tại cơ sở đếm và ghi số, không ghi tên.',
      en: 'Of row 1. Results of HIV tests are not kept here: whoever is entitled by article 30 of the law on HIV counts at the clinic and writes numbers, no names.',
    },
  },
  {
    no: '2',
    id: 'dosed.clinic',
    kind: 'stock',
    counts: { cause: 'clinic' },
    term: { vi: 'Số người bệnh nhận thuốc tại cơ sở điều trị', en: 'Receiving at the clinic' },
    says: {
      vi: 'Trong dòng 1, người nhận liều gần nhất ở một cơ sở điều trị. Khách uống thuốc ở nơi khác tính cho cơ sở đang điều trị mình.',
      en: 'Of row 1, those given their last dose at a clinic. A guest elsewhere counts at the clinic that treats.',
    },
  },
  {
    no: '3',
    id: 'dosed.point',
    kind: 'stock',
    counts: { cause: 'point' },
    term: { vi: 'Số người bệnh nhận thuốc tại cơ sở cấp phát thuốc', en: 'Receiving at a dispensing point' },
    says: {
      vi: 'Trong dòng 1, người nhận liều gần nhất ở một cơ sở cấp phát thuốc.',
      en: 'Of row 1, those given their last dose at a dispensing point.',
    },
  },
  {
    no: '4',
    id: 'dosed.home',
    kind: 'stock',
    counts: { cause: 'home' },
    term: { vi: 'Số người bệnh được cấp thuốc nhiều ngày', en: 'On doses for several days' },
    says: {
      vi: 'Trong dòng 1, người mà ở lần đến gần nhất được cấp thuốc mang về.',
      en: 'Of row 1, those who were given bottles to take home at their last visit.',
    },
  },
  {
    no: '5',
    id: 'dosed.lost',
    kind: 'flow',
    counts: { cause: 'lost' },
    term: { vi: 'Số người bệnh bỏ trị trong kỳ báo cáo', en: 'Dropped out in the period' },
    says: {
      vi: 'Người đang điều trị methadone mà trong kỳ đã bỏ quá 30 ngày liền (ngày thứ 31 nằm trong kỳ). Tự xin ra, chết, chuyển đi, bị bắt không tính ở đây.',
      en: 'People in methadone treatment who in these days had missed more than 30 in a row (the 31st lies in the period). Leaving by wish, death, transfer and custody do not count here.',
    },
  },
]

/** Rows 1 and 1.3. */
export const HERE = 'dosed.here'
export const HIV = 'dosed.hiv'

/** Of row 1, people without any dose in the system: told beside the table, not in it. */
export const UNTOLD = 'dosed.untold'

const sexes = { women: 'female', men: 'male' } as const

/** The figure of a row for one sex. */
export const ofSex = (id: string, sex: keyof typeof sexes): string => `${id}.${sex}`

/** Every figure of the table of doses: each row for all, women and men. A roll without doses has none. */
export const dosedIndicators = ({ doses, stays }: Roll): readonly Indicator[] => {
  if (!doses) return []
  const untold: DosedRow = {
    no: '',
    id: UNTOLD,
    kind: 'stock',
    counts: { cause: 'untold' },
    term: { vi: 'Chưa có liều nào trong hệ thống', en: 'Without any dose in the system' },
    says: { vi: 'Trong dòng 1, người chưa có liều nào trong hệ thống.', en: 'Of row 1, those without any dose in the system.' },
  }
  return [...dosedRows, untold].flatMap(({ id, kind, counts, term, says }): readonly Indicator[] => {
    if (!counts) return []
    const { cause, months } = counts
    const back = stays?.back ?? []
    const all: Indicator = {
      id,
      part: 'dosed',
      kind,
      counts: 'persons',
      term,
      says,
      causes: [cause],
      ...doses,
      back,
      ...(months === undefined ? {} : { months }),
    }
    return [all, { ...all, id: ofSex(id, 'women'), sex: sexes.women }, { ...all, id: ofSex(id, 'men'), sex: sexes.men }]
  })
}

/** Numbers of the rows of one sex or of both. */
export type Dosed = Readonly<Record<string, number>>

/** What cannot be: part of row 1 larger than it, longer than shorter, and two places of one dose that are not everybody. Answers ids of rows. */
export const brokenRows = (n: Dosed): readonly string[] => {
  const of = (id: string): number => n[id] ?? 0
  return [
    ...(of('dosed.over12') <= of('dosed.over6') ? [] : ['dosed.over12']),
    ...(of('dosed.over6') <= of('dosed.here') ? [] : ['dosed.over6']),
    ...(of('dosed.clinic') + of('dosed.point') === of('dosed.here') ? [] : ['dosed.clinic']),
    ...(of('dosed.home') <= of('dosed.here') ? [] : ['dosed.home']),
  ]
}
