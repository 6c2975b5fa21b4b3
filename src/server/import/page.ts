import type { PageRow } from '../../db/import-rows.ts'
import type { ImportRead, StoredImport } from '../../db/imports.ts'
import { type Law, sheetOn } from '../../engine/law.ts'
import { adoptWarnings } from '../../exchange/adopt-columns.ts'
import { type Cell, textOf } from '../../exchange/cell.ts'
import type { Column } from '../../exchange/column.ts'
import { type Plan, type RowDraft, shownCells } from '../../exchange/draft.ts'
import { guessMapping } from '../../exchange/heading.ts'
import type { Answer, Found } from '../../exchange/verdict.ts'
import type { Day } from '../../kernel/day.ts'
import type { AccountId } from '../../kernel/ids.ts'
import { typedText } from '../../kernel/typed.ts'
import type { ImportHead, ImportPage, ImportRow } from '../contract/imports.ts'
import { columnsOf, planOf } from './ground.ts'

export const headOf = (i: StoredImport): ImportHead => ({
  id: i.id,
  by: i.by,
  account: i.account as AccountId, // a column of that kind
  unitName: i.unitName,
  file: i.file,
  stage: i.stage,
  created: i.created,
  rows: i.rows,
  verdicts: i.verdicts,
  outcomes: i.outcomes,
  open: i.open,
  ...(i.measure === null ? {} : { measure: i.measure }),
  ...(i.applied === null ? {} : { applied: i.applied }),
  ...(i.ended === null ? {} : { ended: i.ended }),
  ...(i.why === null ? {} : { why: i.why }),
})

/** Values that most workbooks mean without saying so, until the user says otherwise. */
const usual = (law: Law, measure: string | undefined, on: Day, home: string | undefined): Readonly<Record<string, string>> => {
  const sheet = measure === undefined ? undefined : sheetOn(law, measure, on)
  return { ...(home === undefined ? {} : { unit: home }), ...(sheet ? { happened: typedText(on) } : {}) }
}

export const pageOf = (
  law: Law,
  { import: i, remembered, sample }: ImportRead,
  on: Day,
  home: string | undefined,
  done: number | undefined,
): ImportPage => {
  const measure = i.measure ?? undefined
  const columns = columnsOf(law, measure, on)
  const plan = i.plan === null ? undefined : planOf(law, measure, on, i.plan)
  const mapping = plan?.mapping ?? guessMapping(i.headings, columns, remembered)
  return {
    ...headOf(i),
    sheet: i.sheet,
    ...(plan ? { purpose: (i.plan as { readonly purpose?: string }).purpose ?? '' } : {}), // written by the route
    headings: i.headings,
    columns,
    mapping,
    // Without a decision there is no end yet that could be wrong.
    warnings: measure !== undefined && 'fixed.on' in mapping ? adoptWarnings(law, measure, on) : [],
    constants: plan?.constants ?? usual(law, measure, on, home),
    sample: sample.map((cells) => (cells as readonly Cell[]).map(textOf)), // written from cells
    ...(done === undefined ? {} : { done }),
  }
}

const valueAt = (draft: RowDraft, key: string): unknown => {
  const { person, adoption } = draft
  if (Object.hasOwn(person, key)) return person[key as keyof typeof person]
  if (key.startsWith('facts.')) return adoption?.facts[key.slice(6)]
  if (key === 'fixed.on') return adoption?.fixed?.on
  return key.startsWith('fixed.says.') ? adoption?.fixed?.says[key.slice(11)] : undefined
}

/** What is recorded for a cell, as people read it, where the cell itself does not say so. */
const readText = ({ key, reading }: Column, draft: RowDraft, cell: string): string | undefined => {
  const value = valueAt(draft, key)
  if (typeof value !== 'string' || reading.is === 'unit' || reading.is === 'choice' || reading.is === 'sex') return undefined
  const text = typedText(value)
  return text === cell ? undefined : text
}

export const rowOf = (plan: Plan, r: PageRow): ImportRow => {
  const found = r.found as unknown as Found | null // written by the check
  const cells = r.cells === null ? {} : shownCells(plan, r.cells as readonly Cell[]) // written from cells
  const read = plan.columns.flatMap((c): readonly (readonly [string, string])[] => {
    const cell = cells[c.key]
    const text = found?.draft && cell !== undefined ? readText(c, found.draft, cell) : undefined
    return text === undefined ? [] : [[c.key, text]]
  })
  const reasons = ((r.reasons ?? []) as readonly string[]).map((detail) => ({ detail })) // written by the work
  return {
    no: r.no,
    cells,
    read: Object.fromEntries(read),
    remarks: [...(found?.remarks ?? []), ...reasons],
    options: found?.options ?? [],
    // Who it is in another unit is not told; the answer needs no id, since a number leads to one person.
    candidates: (found?.candidates ?? []).map((c) => (c.here ? c : { here: false })),
    ...(r.verdict === null ? {} : { verdict: r.verdict }),
    ...(r.outcome === null ? {} : { outcome: r.outcome }),
    ...(found?.asked === undefined ? {} : { asked: found.asked }),
    ...(r.answer === null ? {} : { answer: r.answer as unknown as Answer }), // checked by the route
    ...(r.person === null ? {} : { person: r.person }),
    ...(r.case === null ? {} : { case: r.case }),
  }
}
