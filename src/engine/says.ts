import { addMonths, type Day, isDay } from '../kernel/day.ts'
import { isUnitId } from '../kernel/ids.ts'
import { dayOf, isAfter, isMoment, type When } from '../kernel/moment.ts'
import { done, type Outcome, type Refusal, refused } from '../kernel/refusal.ts'
import type { Field, Fields, Said, Value } from './field.ts'
import { isOfKind, type Places } from './seats.ts'

/** What an act says, parted: facts for the sealed body, and texts that stay outside it. */
export type Read = { readonly said: Said; readonly words: Readonly<Record<string, string>> }

/** Bounds for what is typed: nothing lies before the birth or 50 years ahead, what is marked `past` not after the act, and a unit is of its kind. */
export type Bounds = {
  readonly happened: When
  readonly notBefore: Day | undefined
} & Pick<Places, 'kindOf' | 'tells'>

/** Control characters, halves of letters, and marks that turn the direction of a line around, so that it reads as something else. */
const HIDDEN = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u

/** One spelling of a text, whatever it was typed on: composed letters, `\n` between lines, nothing around it. */
const spelled = (raw: string): string => raw.normalize('NFC').replaceAll(/\r\n?/g, '\n').trim()

/** Whether a text has at most so many characters, all readable. The length is asked first: what is sent may have ten million. */
const isText = (raw: unknown, max: number, lines: boolean): raw is string => {
  if (typeof raw !== 'string' || raw.length > 4 * max) return false
  const text = spelled(raw)
  return text.length <= max && VISIBLE.test(text) && !HIDDEN.test(lines ? text.replaceAll(/[\n\t]/g, ' ') : text)
}

/** The reason somebody gives in own words for what is out of the ordinary, or why it cannot be taken. */
export const readReason = (raw: string, field: string): Outcome<string, 'content'> =>
  isText(raw, 1000, true) ? done(spelled(raw)) : refused({ why: 'content', field, detail: 'Cần lý do, từ 1 đến 1000 ký tự.' })

const whenTrouble = (field: { readonly past?: true }, w: When, bounds: Bounds): string | undefined => {
  if (bounds.notBefore && dayOf(w) < bounds.notBefore) return 'Ngày này trước khi người đó sinh ra.'
  if (dayOf(w) > addMonths(dayOf(bounds.happened), 600)) return 'Ngày này cách hơn 50 năm: xem lại năm.'
  if (field.past && isAfter(w, bounds.happened)) return 'Không được sau ngày của bước này.'
  return undefined
}

/** The sentence for what is wrong with one value, or nothing. */
const trouble = (field: Field, raw: unknown, bounds: Bounds): string | undefined => {
  switch (field.kind) {
    case 'day':
      return isDay(raw) ? whenTrouble(field, raw, bounds) : 'Cần một ngày có thật, ví dụ 5/3/2026.'
    case 'moment':
      return isMoment(raw) ? whenTrouble(field, raw, bounds) : 'Cần ngày và giờ phút, ví dụ 5/3/2026 08:30.'
    case 'whole':
      return typeof raw === 'number' && Number.isInteger(raw) && raw >= field.min && raw <= field.max
        ? undefined
        : `Cần một số nguyên từ ${field.min} đến ${field.max}.`
    case 'choice':
      return typeof raw === 'string' && Object.hasOwn(field.of, raw) ? undefined : `Chọn một trong: ${Object.values(field.of).join('; ')}.`
    case 'flag':
      return typeof raw === 'boolean' ? undefined : 'Chọn có hoặc không.'
    case 'unit':
      return isUnitId(raw) && isOfKind(bounds, raw, field.unitKind) ? undefined : 'Chọn một đơn vị đúng loại trong danh mục.'
    case 'code':
      return isText(raw, field.max, false) ? undefined : `Cần từ 1 đến ${field.max} ký tự, không có ký tự điều khiển.`
    case 'words':
      return isText(raw, field.max, true) ? undefined : `Cần từ 1 đến ${field.max} ký tự.`
  }
}

const absent = (raw: unknown): boolean => raw === undefined || raw === null || raw === ''

/** Whether a field is asked at all, given what the other fields say. */
export const isAsked = (field: Field, raw: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(field.onlyWhen ?? {}).every(([other, values]) => {
    const said = raw[other]
    return (typeof said === 'string' || typeof said === 'boolean' || typeof said === 'number') && values.includes(String(said))
  })

/** Reads what was typed against the fields of an act; every trouble is named at its field. */
export const readSays = (fields: Fields, raw: Readonly<Record<string, unknown>>, bounds: Bounds): Outcome<Read, 'content'> => {
  const refusals: Refusal<'content'>[] = Object.keys(raw)
    .filter((name) => !Object.hasOwn(fields, name) && !absent(raw[name]))
    .map((name) => ({ why: 'content', field: name, detail: 'Bước này không có ô này.' }))
  const said: Record<string, Value> = {}
  const words: Record<string, string> = {}
  for (const [name, field] of Object.entries(fields)) {
    const value = raw[name]
    if (!isAsked(field, raw)) {
      if (!absent(value)) refusals.push({ why: 'content', field: name, detail: 'Không hỏi ô này trong trường hợp đã chọn.' })
    } else if (absent(value)) {
      if (!field.optional) refusals.push({ why: 'content', field: name, detail: `Chưa có: ${field.label}.` })
    } else {
      const detail = trouble(field, value, bounds)
      if (detail) refusals.push({ why: 'content', field: name, detail })
      else if (field.kind === 'words') words[name] = spelled(String(value))
      else said[name] = typeof value === 'string' ? spelled(value) : (value as Value) // `trouble` has checked its kind
    }
  }
  return refusals.length > 0 ? { ok: false, refusals } : done({ said, words })
}
