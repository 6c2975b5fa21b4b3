import type { Entry } from '../../engine/entry.ts'
import type { Field, Value } from '../../engine/field.ts'
import type { Sheet } from '../../engine/sheet.ts'
import type { UnitId } from '../../kernel/ids.ts'
import { isWhen } from '../../kernel/moment.ts'
import type { PersonFile } from '../../server/contract/answers.ts'
import { whenText } from '../dates/format.ts'
import type { T } from './wording.ts'

type Names = Pick<PersonFile, 'units' | 'words'>

/** What a field says, as people read it. */
export const valueText = (t: T, field: Field | undefined, value: Value, units: Names['units']): string => {
  if (typeof value === 'boolean') return t(value ? 'story.yes' : 'story.no')
  if (field?.kind === 'choice') return field.of[String(value)] ?? String(value)
  if (field?.kind === 'unit') return units[String(value) as UnitId]?.name ?? String(value) // a value of kind unit was read as one
  if (field?.kind === 'whole' && field.unit) return `${value} ${field.unit}`
  return isWhen(value) ? whenText(value) : String(value)
}

export type SaidLine = { readonly name: string; readonly label: string; readonly text: string | undefined }

/** Everything an entry says, in the order of the form; without `text` it is a word that the session may not read. */
export const saidLines = (t: T, sheet: Sheet | undefined, entry: Entry, names: Names): readonly SaidLine[] => {
  const fields = sheet?.acts[entry.name]?.says ?? {}
  const words = names.words[entry.id] ?? {}
  const order = [...new Set([...Object.keys(fields), ...Object.keys(entry.body.says)])]
  return order.flatMap((name): SaidLine[] => {
    const field = fields[name]
    const label = field?.label ?? name
    const value = entry.body.says[name]
    if (value !== undefined) return [{ name, label, text: valueText(t, field, value, names.units) }]
    return entry.body.words && name in entry.body.words ? [{ name, label, text: words[name] }] : []
  })
}

export type SaidChange = { readonly label: string; readonly before: string; readonly after: string }

/** What a correction changed, value by value. */
export const saidChanges = (t: T, sheet: Sheet | undefined, before: Entry, after: Entry, names: Names): readonly SaidChange[] => {
  const was = new Map(saidLines(t, sheet, before, names).map((l) => [l.name, l]))
  const is = new Map(saidLines(t, sheet, after, names).map((l) => [l.name, l]))
  const told = (l: SaidLine | undefined): string => (l === undefined ? t('dash') : (l.text ?? t('story.hidden')))
  const fields = [...new Set([...was.keys(), ...is.keys()])].flatMap((name) => {
    const [b, a] = [was.get(name), is.get(name)]
    return told(b) === told(a) ? [] : [{ label: (a ?? b)?.label ?? name, before: told(b), after: told(a) }]
  })
  return before.happened === after.happened
    ? fields
    : [{ label: t('story.happened'), before: whenText(before.happened), after: whenText(after.happened) }, ...fields]
}
