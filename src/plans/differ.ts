import type { DraftLine, DraftPlan } from './plan.ts'

/** What a version of a plan says otherwise than the one before. `before` or `after` is missing where a line is only in the other. */
export type Difference =
  | { readonly what: 'line'; readonly key: string; readonly unit: string; readonly before?: DraftLine; readonly after?: DraftLine }
  | { readonly what: 'sum'; readonly section: string; readonly unit: string; readonly before?: number; readonly after?: number }
  | { readonly what: 'units'; readonly unit: string; readonly before: readonly string[]; readonly after: readonly string[] }
  | {
      readonly what: 'head'
      readonly field: 'title' | 'year' | 'document' | 'by' | 'number' | 'on' | 'signer'
      readonly before: string
      readonly after: string
    }

/** Lines of two versions are the same line when they are about the same, whatever number they have. */
const keyOf = ({ unit, category, place, sex }: DraftLine): string => [unit, category, place, sex ?? ''].join(' · ')

const byKey = (plan: DraftPlan): ReadonlyMap<string, DraftLine> =>
  new Map(plan.groups.flatMap((group) => group.lines.map((line) => [`${group.section} · ${keyOf(line)}`, line] as const)))

const sums = (plan: DraftPlan): ReadonlyMap<string, { readonly section: string; readonly unit: string; readonly stated: number }> =>
  new Map(
    plan.groups.flatMap(({ section, stated, units }) => [
      [section, { section, unit: '', stated }] as const,
      ...units.map(
        ({ unit, stated: of }) => [`${section} · ${unit}`, { section, unit: plan.units[unit]?.name ?? unit, stated: of }] as const,
      ),
    ]),
  )

const heads = ({ title, year, source, issued = {} }: DraftPlan) =>
  ({
    title,
    year: String(year),
    document: source.document,
    by: issued.by ?? '',
    number: issued.number ?? '',
    on: issued.on ?? '',
    signer: issued.signer ?? '',
  }) as const

const keysOf = <K>(a: Iterable<K>, b: Iterable<K>): readonly K[] => [...new Set([...a, ...b])]

/** Everything that differs between two versions of a plan, in the order of the document. */
export const differences = (before: DraftPlan, after: DraftPlan): readonly Difference[] => {
  const [old, now] = [byKey(before), byKey(after)]
  const [oldSums, newSums] = [sums(before), sums(after)]
  const [oldHead, newHead] = [heads(before), heads(after)]
  const fields = Object.keys(newHead) as (keyof typeof newHead)[] // keys of `heads`
  return [
    ...fields.flatMap((field): readonly Difference[] =>
      oldHead[field] === newHead[field] ? [] : [{ what: 'head', field, before: oldHead[field], after: newHead[field] }],
    ),
    ...keysOf(old.keys(), now.keys()).flatMap((key): readonly Difference[] => {
      const [a, b] = [old.get(key), now.get(key)]
      if (a && b && a.target === b.target && a.kind === b.kind) return []
      const unit = (b ?? a)?.unit ?? ''
      const name = (b ? after : before).units[unit]?.name ?? unit
      return [{ what: 'line', key, unit: name, ...(a ? { before: a } : {}), ...(b ? { after: b } : {}) }]
    }),
    ...keysOf(oldSums.keys(), newSums.keys()).flatMap((key): readonly Difference[] => {
      const [a, b] = [oldSums.get(key), newSums.get(key)]
      if (a?.stated === b?.stated) return []
      const { section = '', unit = '' } = b ?? a ?? {}
      return [{ what: 'sum', section, unit, ...(a ? { before: a.stated } : {}), ...(b ? { after: b.stated } : {}) }]
    }),
    ...keysOf(Object.keys(before.units), Object.keys(after.units)).flatMap((key): readonly Difference[] => {
      const [a, b] = [before.units[key]?.ids ?? [], after.units[key]?.ids ?? []]
      const same = a.length === b.length && a.every((id) => b.includes(id))
      return same ? [] : [{ what: 'units', unit: (after.units[key] ?? before.units[key])?.name ?? key, before: a, after: b }]
    }),
  ]
}
