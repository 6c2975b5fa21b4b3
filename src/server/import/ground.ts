import { findUnits } from '../../db/units.ts'
import { worksIn } from '../../engine/adoption.ts'
import { type Law, sheetOn } from '../../engine/law.ts'
import type { Subject } from '../../engine/sheet.ts'
import type { View } from '../../engine/view.ts'
import { adoptColumns } from '../../exchange/adopt-columns.ts'
import { type Column, personColumns } from '../../exchange/column.ts'
import type { Plan } from '../../exchange/draft.ts'
import type { Day } from '../../kernel/day.ts'
import type { PersonId, UnitId } from '../../kernel/ids.ts'
import type { Moment } from '../../kernel/moment.ts'
import type { Json } from '../../log/canonical.ts'
import { nameKey } from '../../people/names.ts'
import type { Ground } from '../record.ts'
import { registrarAmong } from '../register.ts'

type Held = { readonly office: string; readonly unit: UnitId }

export const columnsOf = (law: Law, measure: string | undefined, on: Day): readonly Column[] =>
  measure === undefined ? personColumns : adoptColumns(law, measure, on)

/** The office in whose name an import works: one that does some step of the measure, or that registers people. Rows are people: none of a measure about organisations. */
export const importingOffice = (law: Law, offices: readonly Held[], measure: string | undefined, on: Day): Held | undefined => {
  if (measure === undefined) return registrarAmong(law, offices, on)
  const sheet = sheetOn(law, measure, on)
  return sheet && !sheet.about ? offices.find((o) => worksIn(law, sheet, o.office, on)) : undefined
}

/** The offices that work for the unit of an import today: held there, or where its work went. */
export const officesFor = <T extends Held>(
  { units }: Pick<Ground, 'units'>,
  offices: readonly T[],
  unit: UnitId,
  on: Day,
): readonly T[] => {
  const places = new Set([unit, ...units.on(unit, on)])
  return offices.filter((o) => places.has(o.unit))
}

export type Import = { readonly unit: UnitId; readonly measure: string | undefined }

/** Whether who holds these offices may record an import or take it back; `registering`: where some row registers somebody. */
export const mayWork = (ground: Ground, offices: readonly Held[], of: Import, on: Day, registering: boolean): boolean => {
  const held = officesFor(ground, offices, of.unit, on)
  const measures = registering ? [of.measure, undefined] : [of.measure]
  return measures.every((measure) => importingOffice(ground.law, held, measure, on) !== undefined)
}

/** How a workbook is read, as it was kept beside the import. */
export const planOf = (law: Law, measure: string | undefined, on: Day, kept: Json): Plan => {
  const { mapping, constants } = (kept ?? {}) as Partial<Pick<Plan, 'mapping' | 'constants'>> // written by the route from a checked request
  return { columns: columnsOf(law, measure, on), mapping: mapping ?? {}, constants: constants ?? {}, measure }
}

/** What is known of somebody of whom nothing is recorded yet. */
export const unwritten = (ground: Ground, person: PersonId, subject: Subject, now: Moment): View => ({
  law: ground.law,
  units: ground.units.on,
  kindOf: ground.units.kindOf,
  above: ground.units.above,
  subject,
  now,
  person,
  cases: new Map(),
})

type Named = { readonly id: UnitId; readonly name: string }

const PREFIX = /^(phuong|xa|thi tran|dac khu|p|x|tt)\s+/
const bare = (text: string): string => nameKey(text).replace(PREFIX, '')

const MOST = 60

/** Units that a text of a cell means today: those of that name, in the province it adds, or else in the importer's own. */
export const unitsMeant = async (
  db: Ground['db'],
  text: string,
  kind: string,
  on: Day,
  near: UnitId | undefined,
): Promise<readonly Named[]> => {
  const [name = '', ...around] = text.split(/[,;(]/).map((part) => part.trim())
  const found = await findUnits(db, { text: bare(name), kind, on, limit: MOST })
  const alike = found.filter((u) => bare(u.name) === bare(name))
  const exact = alike.filter((u) => nameKey(u.name) === nameKey(name))
  const where = around.map((a) => nameKey(a).replace(/^(tinh|thanh pho|tp)\s+/, '')).filter((a) => a !== '')
  const said = (exact.length > 0 ? exact : alike).filter((u) => where.every((w) => u.within === null || nameKey(u.within).includes(w)))
  const own = said.filter((u) => near !== undefined && (u.parent === near || u.id === near))
  return (own.length > 0 ? own : said).map((u) => ({ id: u.id, name: u.within ? `${u.name}, ${u.within}` : u.name }))
}
