import { readCows } from '../../../../dosing/care/cows.ts'
import { anyoneCorrects, type CareName, doctorSigns, homeSays, saidAfter } from '../../../../dosing/care/said.ts'
import { isDay } from '../../../../kernel/day.ts'
import { type Dose, doseText, isDose } from '../../../../kernel/dose.ts'
import type { CareFile, CareNote } from '../../../../server/contract/care.ts'
import { dayText } from '../../../dates/format.ts'
import { type CareForm, COVERS } from './forms.ts'
import type { FieldSpec, Typed } from './typed.ts'

const MEDICINES: ReadonlySet<CareName> = new Set<CareName>(['@care-medicine', '@care-medicine-end'])

/** Whether the session writes such an entry of this person; the server holds the same. */
export const mayWrite = (name: CareName, file: CareFile): boolean =>
  (!file.over || saidAfter.has(name)) &&
  (file.doctor || !doctorSigns.has(name)) &&
  (file.treats || !homeSays.has(name) || (file.over && saidAfter.has(name))) &&
  (name !== '@care-counted' || file.ends.legal !== undefined) &&
  (file.restricted || !MEDICINES.has(name))

/** Entries about other entries are not corrected: what follows them is written anew. */
const FINAL: ReadonlySet<CareName> = new Set<CareName>([
  '@care-order',
  '@care-stop',
  '@care-watch',
  '@care-guest-end',
  '@care-confirm',
  '@care-answer',
  '@care-told',
  '@care-told-signed',
])

export const mayCorrect = (note: CareNote, file: CareFile): boolean =>
  note.corrected === null && !FINAL.has(note.name) && mayWrite(note.name, file) && (file.doctor || anyoneCorrects.has(note.name))

/** What a field of an entry says, as it was typed. */
const shown = (spec: FieldSpec, value: unknown, file: CareFile): string => {
  if (spec.kind === 'dose' && isDose(value)) return doseText(value as Dose)
  if (spec.kind === 'clinic' || spec.kind === 'site') return `${value}|${file.places[String(value)] ?? ''}`
  if (spec.name === 'covers') return COVERS[Number(value) - 1] ?? ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (spec.kind === 'day') return isDay(value) ? dayText(value) : ''
  return value === undefined || value === 'open' ? '' : String(value)
}

/** A form that corrects begins with what was written. */
export const typedFrom = (form: CareForm, note: CareNote, file: CareFile): Typed => {
  const said: Readonly<Record<string, unknown>> = { ...note.says, ...note.words, card: note.says['code'], point: note.says['at'] }
  if (form.fields === 'cows') {
    const read = readCows(note.words['items'] ?? '')
    return { note: note.words['note'] ?? '', ...Object.fromEntries((read?.items ?? []).map(([item, n]) => [item, String(n)])) }
  }
  return {
    ...form.begins,
    ...Object.fromEntries(form.fields.flatMap((f) => (said[f.name] === undefined ? [] : [[f.name, shown(f, said[f.name], file)]]))),
  }
}
