import type { Law } from '../../../engine/law.ts'
import { officeTerm } from '../../../engine/law.ts'
import type { Day } from '../../../kernel/day.ts'
import type { UnitId } from '../../../kernel/ids.ts'
import { parseDay } from '../../dates/parse.ts'
import type { ChosenUnit } from '../../fields/UnitField.tsx'

/** An office being given, as typed. */
export type OfficeTyped = { readonly office: string; readonly unit: ChosenUnit | undefined; readonly from: string }

export const NO_OFFICE: OfficeTyped = { office: '', unit: undefined, from: '' }

export type OfficeLacks = { readonly office?: 'noOffice'; readonly unit?: 'noUnit'; readonly from?: 'noFrom' }

/** The offices of the law as they are called on a day, by name. */
export const officeChoices = (law: Law, on: Day): readonly { readonly value: string; readonly label: string }[] =>
  Object.keys(law.offices.offices)
    .map((value) => ({ value, label: officeTerm(law, value, on) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'vi'))

/** The request it becomes, or what is missing. */
export const readOffice = (
  typed: OfficeTyped,
  today: Day,
):
  | { readonly ok: true; readonly value: { readonly office: string; readonly unit: UnitId; readonly from: Day } }
  | { readonly ok: false; readonly lacks: OfficeLacks } => {
  const from = parseDay(typed.from, today)
  if (typed.office !== '' && typed.unit && from.ok)
    return { ok: true, value: { office: typed.office, unit: typed.unit.id, from: from.value } }
  return {
    ok: false,
    lacks: {
      ...(typed.office === '' ? { office: 'noOffice' } : {}),
      ...(typed.unit ? {} : { unit: 'noUnit' }),
      ...(from.ok ? {} : { from: 'noFrom' }),
    },
  }
}
