import type { Day } from '../kernel/day.ts'
import type { UnitId } from '../kernel/ids.ts'

/** Where results are counted: cases of a measure that came into one of the states (flow), or are in one of them (stock). */
export type Measure = { readonly measure: string; readonly states: readonly string[] }

/** What lines are about, in the words of the plans. */
export const categories = {
  compulsory: {
    term: 'Cai nghiện bắt buộc',
    // Received is in the centre for the first time. Somebody who leaves it on the same day is in the state that the leaving led to (docs/decisions/0042).
    counted: {
      measure: 'compulsory',
      states: ['inFacility', 'inHospital', 'onLeave', 'out', 'escaped', 'suspended', 'criminal', 'interrupted'],
    },
  },
  'voluntary-facility': { term: 'Cai nghiện tự nguyện' },
  'temporary-reception': { term: 'Tiếp nhận tạm thời người nghiện không nơi cư trú ổn định' },
  'file-in-preparation': { term: 'Tiếp nhận người nghiện trong thời gian chờ lập hồ sơ đưa đi cai nghiện bắt buộc' },
  determination: { term: 'Tiếp nhận người để xác định tình trạng nghiện ma túy' },
  'home-community': {
    term: 'Cai nghiện tại gia đình, cộng đồng',
    // Registered is not begun: an episode begins with the act that puts the case into `running`.
    counted: { measure: 'voluntary-community', states: ['running'] },
  },
  substitution: { term: 'Điều trị nghiện các chất dạng thuốc phiện bằng thuốc thay thế' },
} as const satisfies Readonly<Record<string, { readonly term: string; readonly counted?: Measure }>>

export type Category = keyof typeof categories
export const isCategory = (text: string): text is Category => Object.hasOwn(categories, text)

/** None for a category whose measure has no log in the system yet. */
export const measureOf = (category: Category): Measure | undefined => {
  const facts: { readonly term: string; readonly counted?: Measure } = categories[category]
  return facts.counted
}

/** `flow`: whoever was received from the first day of the year on. `stock`: whoever is there on the last day counted. */
export type Kind = 'flow' | 'stock'

export type Sex = 'female' | 'male'

export type Line = {
  /** Counted through the whole plan. */
  readonly no: number
  /** A key of the plan's units. */
  readonly unit: string
  readonly category: Category
  readonly place: string
  /** Only people of this sex. */
  readonly sex?: Sex
  readonly kind: Kind
  /** Persons. */
  readonly target: number
}

/** Lines that the document adds up, with the sums as it states them. Sums of two groups are never added: one person may be in both. */
export type Group = {
  readonly id: string
  readonly term: string
  /** The place in the document. */
  readonly section: string
  readonly stated: number
  readonly units: readonly { readonly unit: string; readonly stated: number }[]
  readonly lines: readonly Line[]
}

export type Plan = {
  readonly id: string
  readonly title: string
  readonly year: number
  /** The document as printed, and its copy among the sources or the workbook it came from. */
  readonly source: { readonly document: string; readonly file: string }
  /** Who issued it, under which number and day, and who signed: as far as the paper says. */
  readonly issued?: { readonly by?: string; readonly number?: string; readonly on?: Day; readonly signer?: string }
  /** Who is responsible for lines, and the units of the installation by which cases name them: none until somebody chose. */
  readonly units: Readonly<Record<string, { readonly name: string; readonly ids: readonly UnitId[] }>>
  readonly groups: readonly Group[]
}

/** A plan as typed or read from a file, before `checkPlan`. */
export type DraftPlan = Omit<Plan, 'groups'> & { readonly groups: readonly DraftGroup[] }
export type DraftGroup = Omit<Group, 'lines'> & { readonly lines: readonly DraftLine[] }
export type DraftLine = Omit<Line, 'category' | 'target'> & { readonly category: string; readonly target?: number | undefined }
