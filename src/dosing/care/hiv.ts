import type { Day } from '../../kernel/day.ts'
import type { UnitId } from '../../kernel/ids.ts'
import type { Refusal } from '../../kernel/refusal.ts'

/** Where a clinic counted from. A choice and no words: there is no room for a name. */
export const hivSources = ['treatment book', 'programme report', 'charts'] as const
export type HivSource = (typeof hivSources)[number]

/** People of row 1 with HIV at the end of the last day, as somebody counted them by hand: results of tests are not kept (docs/decisions/0660). */
export type HivCount = {
  readonly all: number
  readonly men: number
  readonly women: number
  readonly source: HivSource
  /** The day of which the source is. */
  readonly on: Day
}

/** Row 1 of the same unit and quarter. */
export type Here = { readonly all: number; readonly men: number; readonly women: number }

const wrong = (field: string, detail: string): Refusal<'content'> => ({ why: 'content', field, detail })

/** Why a count is none of this quarter, all reasons at once. */
export const againstHiv = (
  said: HivCount,
  here: Here,
  { from, until }: { readonly from: Day; readonly until: Day },
  today: Day,
): readonly Refusal<'content'>[] => [
  ...(today < until ? [wrong('period', 'Kỳ này chưa hết: số của dòng 1.3 là số lúc hết ngày cuối kỳ.')] : []),
  ...(said.men + said.women === said.all ? [] : [wrong('all', 'Nam và nữ cộng lại phải bằng tổng số.')]),
  ...(['all', 'men', 'women'] as const).flatMap((of) =>
    said[of] <= here[of] ? [] : [wrong(of, `Nhiều hơn dòng 1 (${here[of]}): dòng 1.3 là một phần của dòng 1.`)],
  ),
  ...(said.on > today ? [wrong('on', 'Ngày này chưa đến.')] : []),
  ...(said.on < from ? [wrong('on', 'Nguồn có từ trước kỳ này.')] : []),
]

export type HivKept = HivCount & { readonly unit: UnitId }

/** The sum of several clinics, and how many of them have not counted. Nothing where nobody has. */
export const hivSum = (
  clinics: readonly UnitId[],
  kept: readonly HivKept[],
): { readonly sum: Here; readonly missing: number } | undefined => {
  const own = clinics.flatMap((unit) => kept.findLast((k) => k.unit === unit) ?? [])
  if (own.length === 0) return undefined
  const sum = (of: keyof Here) => own.reduce((n, k) => n + k[of], 0)
  return { sum: { all: sum('all'), men: sum('men'), women: sum('women') }, missing: clinics.length - own.length }
}
