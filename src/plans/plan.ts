import type { Day } from '../kernel/day.ts'
import type { UnitId } from '../kernel/ids.ts'

/** What lines are about, in the words of the plans. */
export const categories = {
  compulsory: { term: 'Cai nghiện bắt buộc' },
  'voluntary-facility': { term: 'Cai nghiện tự nguyện' },
  'temporary-reception': { term: 'Tiếp nhận tạm thời người nghiện không nơi cư trú ổn định' },
  'file-in-preparation': { term: 'Tiếp nhận người nghiện trong thời gian chờ lập hồ sơ đưa đi cai nghiện bắt buộc' },
  determination: { term: 'Tiếp nhận người để xác định tình trạng nghiện ma túy' },
  'home-community': { term: 'Cai nghiện tại gia đình, cộng đồng' },
  substitution: { term: 'Điều trị nghiện các chất dạng thuốc phiện bằng thuốc thay thế' },
} as const satisfies Readonly<Record<string, { readonly term: string }>>

export type Category = keyof typeof categories
export const isCategory = (text: string): text is Category => Object.hasOwn(categories, text)

/** Where results are counted: cases of measures, of these routes only where some are named, that came into one of the states (flow) or are in one (stock). */
export type Measure = {
  readonly measures: readonly string[]
  readonly routes?: readonly string[]
  readonly states: readonly string[]
  /** Only from the day on which this seat has a unit, the one that received; when somebody left it again is not written. */
  readonly seat?: string
}

/** What the law counts for which category (src/law/plans.ts). A category that is not here cannot be counted yet, and its lines say so. */
export type CountedBy = Readonly<Partial<Record<Category, Measure>>>

/** `flow`: whoever was received from the first day of the year on. `stock`: whoever is there on the last day counted. */
export type Kind = 'flow' | 'stock'

export type Sex = 'female' | 'male'

export type Line = {
  /** Counted through the whole plan. */
  readonly no: number
  /** A key of the plan's units. */
  readonly unit: string
  readonly category: Category
  /** As printed. The name of one of the plan's units: the line counts that unit's cases. */
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
  /**
   * Who is responsible for lines, and the places of lines that are counted apart, such as clinics; with the units of the installation by which cases name
   * them: none until somebody chose.
   */
  readonly units: Readonly<Record<string, { readonly name: string; readonly ids: readonly UnitId[] }>>
  readonly groups: readonly Group[]
}

/** A plan as typed or read from a file, before `checkPlan`. */
export type DraftPlan = Omit<Plan, 'groups'> & { readonly groups: readonly DraftGroup[] }
export type DraftGroup = Omit<Group, 'lines'> & { readonly lines: readonly DraftLine[] }
export type DraftLine = Omit<Line, 'category' | 'target'> & { readonly category: string; readonly target?: number | undefined }
