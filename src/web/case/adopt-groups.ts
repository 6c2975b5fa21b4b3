import { fixedThen } from '../../engine/adoption.ts'
import { mayBring } from '../../engine/by-said.ts'
import { runsIn } from '../../engine/due.ts'
import { actOf, type Law, sheetOn } from '../../engine/law.ts'
import type { Sheet } from '../../engine/sheet.ts'
import { type Day, isDay } from '../../kernel/day.ts'

export type Groups = {
  /** Dates that the end of the term hangs on. */
  readonly term: readonly string[]
  /** Dates that clocks of the state run from. */
  readonly clocks: readonly string[]
  readonly otherDates: readonly string[]
  /** Papers of the decision and those that the next acts need. */
  readonly papers: readonly string[]
  readonly otherPapers: readonly string[]
}

type Where = { readonly measure: string; readonly state: string; readonly fixedOn: Day | undefined }

/** Dates and papers of a paper file, sorted by what the sheets of its measure do with them in its state. */
export const groupsOf = (law: Law, sheet: Sheet, { measure, state, fixedOn }: Where): Groups => {
  const sheets = (law.measures[measure] ?? []).filter((s) => s.from <= sheet.from)
  const governing = (fixedOn !== undefined && isDay(fixedOn) ? sheetOn(law, measure, fixedOn) : undefined) ?? sheet
  const { lasts } = governing
  const until = Object.values(lasts?.is ?? {}).flatMap((l) => ('until' in l ? [l.until] : []))
  const fixing = fixedOn === undefined ? {} : fixedThen(law, { opens: { measure, route: '' }, fixed: { on: fixedOn, says: {} } })
  const ofTerm = new Set([...(lasts ? [lasts.from] : []), ...until, ...Object.keys(fixing)])
  const ofClocks = new Set(
    sheets.flatMap((s) => s.clocks.flatMap((c) => (runsIn(c, s).includes(state) ? ['after' in c ? c.after : c.before] : []))),
  )
  const decision = lasts && actOf(governing, lasts.fixedBy)
  const next = Object.values(sheet.acts).filter((a) => a.when !== 'opens a case' && a.when.includes(state))
  const wanted = new Set([...(decision ? [...mayBring(decision), ...(decision.makes ?? [])] : []), ...next.flatMap((a) => a.needs ?? [])])
  const dates = Object.keys(sheet.facts)
  const papers = Object.keys(sheet.documents)
  return {
    term: dates.filter((d) => ofTerm.has(d)),
    clocks: dates.filter((d) => !ofTerm.has(d) && ofClocks.has(d)),
    otherDates: dates.filter((d) => !ofTerm.has(d) && !ofClocks.has(d)),
    papers: papers.filter((p) => wanted.has(p)),
    otherPapers: papers.filter((p) => !wanted.has(p)),
  }
}

/** Acts that take something off the term, under the texts from the decision to the taking over. */
export const remittingActs = (
  law: Law,
  measure: string,
  from: Day,
  to: Day,
): readonly { readonly name: string; readonly term: string; readonly unit: 'days' | 'months' }[] => {
  const sheets = (law.measures[measure] ?? []).filter((s, i, all) => s.from <= to && (all[i + 1]?.from ?? '9999') > from)
  return [
    ...new Map(
      sheets.flatMap((s) =>
        Object.entries(s.acts).flatMap(([name, a]) => (a.remits ? [[name, { name, term: a.term, unit: a.remits.unit }] as const] : [])),
      ),
    ).values(),
  ]
}
