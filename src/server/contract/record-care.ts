import { z } from 'zod'
import { endGroups } from '../../dosing/care/ends.ts'
import type { CareName } from '../../dosing/care/said.ts'
import { soughtFounds } from '../../dosing/care/sought.ts'
import type { Dose } from '../../kernel/dose.ts'
import { account, agent, dose, entry, finding, fitness, moment } from './dosing.ts'
import { dayText, key, line, unit } from './requests.ts'

/** A dose, or nothing at all: a doctor signs that after vomiting nothing is given again. */
const upTo = z.int().min(0).max(9_999) as unknown as z.ZodType<Dose, Dose> // a whole number of tenths is a dose
const note = line(1000).optional()
const tested = z.enum(['positive', 'negative']).optional()
const care = <N extends CareName, S extends z.ZodRawShape, W extends z.ZodRawShape>(name: N, says: S, words: W) =>
  z.strictObject({
    key,
    site: unit,
    name: z.literal(name),
    says: z.strictObject(says),
    words: z.strictObject(words),
    corrects: entry.optional(),
  })

const orderShape = {
  agent,
  phase: z.enum(['induction', 'titration', 'adjustment', 'maintenance', 'taper']),
  parts: z.array(dose).min(1).max(4),
  topUp: dose.optional(),
  covers: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  start: dayText,
  end: dayText,
  /** Who was consulted, when, and how; it is signed for afterwards. One of another clinic is named in words. */
  senior: z
    .strictObject({ by: z.union([account, z.literal('elsewhere')]), at: moment, means: z.enum(['telephone', 'meeting']) })
    .optional(),
  names: z.array(finding).max(40),
}
export const OrderAsked = z.strictObject(orderShape)

/** What a clinic writes of somebody besides doses; `src/dosing/care/said.ts` says what each means. */
export const RecordCare = z.discriminatedUnion('name', [
  /** `seen`: as of an answer; nothing where nothing was written of the person yet. */
  care('@care-order', { ...orderShape, seen: entry.nullable() }, { note, senior: line(200).optional() }),
  care('@care-stop', { of: entry }, { why: line(1000) }),
  care('@care-confirm', { finding, agent, upTo, seen: entry }, { note }),
  care('@care-examine', {}, { findings: line(2000) }),
  care('@care-consulted', { of: entry, agrees: z.boolean() }, { note }),
  care('@care-summary', {}, { summary: line(4000) }),
  care('@care-fitness', { found: fitness }, { note }),
  care('@care-cows', { points: z.int().min(0).max(48) }, { items: line(40), note }),
  care(
    '@care-ecg',
    { ms: z.int().min(200).max(900), on: dayText.optional() },
    {
      formula: z.enum(['Bazett', 'Fridericia', 'not stated']),
      qt: z
        .string()
        .regex(/^[2-9]\d{2}$/, 'Khoảng QT từ 200 đến 999 ms.')
        .optional(),
      rate: z
        .string()
        .regex(/^(?:[3-9]\d|1\d{2}|2[0-4]\d)$/, 'Nhịp tim từ 30 đến 249 lần/phút.')
        .optional(),
      note,
    },
  ),
  care(
    '@care-urine',
    { purpose: z.enum(['care', 'legal ground']), observed: z.boolean() },
    {
      opioids: tested,
      methadone: tested,
      amphetamines: tested,
      benzodiazepines: tested,
      cannabis: tested,
      by: line(120).optional(),
      note,
    },
  ),
  care('@care-pregnancy', { is: z.enum(['yes', 'no']), since: dayText.optional() }, { due: dayText.optional(), note }),
  care(
    '@care-medicine',
    { does: z.enum(['lowers methadone', 'sedates', 'nothing']), from: dayText, until: dayText.optional() },
    { medicine: line(120) },
  ),
  care('@care-medicine-end', { of: entry, until: dayText }, { why: note }),
  care('@care-tolerance', { is: z.enum(['established', 'low', 'unknown']) }, { note }),
  care('@care-consent', { on: dayText }, { paper: line(1000) }),
  care('@care-counsel', { kind: z.enum(['individual', 'group']), minutes: z.int().min(1).max(480) }, { note }),
  care('@care-watch', { of: entry, found: fitness, closes: z.boolean(), names: z.array(finding).max(40) }, { note }),
  care('@care-card', { card: z.string().regex(/^[0-9A-Z-]{4,30}$/, 'Mã thẻ có 4–30 chữ in hoa, chữ số hoặc gạch nối.') }, {}),
  care(
    '@care-elsewhere',
    {
      is: z.enum(['not confirmed', 'confirmed']),
      place: line(120),
      day: dayText.optional(),
      agent: agent.optional(),
      dose: dose.optional(),
      /** Of a dose of several days. */
      covers: z.union([z.literal(2), z.literal(3)]).optional(),
    },
    { by: line(120).optional() },
  ),
  care('@care-sought', {}, { found: z.enum(soughtFounds), whom: line(400), note }),
  care('@care-ended', { on: dayText }, { how: line(1000) }),
  care('@care-counted', { on: dayText, as: z.enum(endGroups) }, {}),
  care('@care-guest', { at: unit, from: dayText, to: dayText }, { why: line(1000) }),
  care('@care-guest-end', { of: entry, last: dayText }, { why: line(1000) }),
  care('@care-point', { at: unit, from: dayText }, { why: line(1000) }),
  care('@care-answer', { back: z.boolean().optional(), seen: entry }, { answer: line(1000) }),
  care(
    '@care-told',
    {
      doctor: z.union([account, z.literal('elsewhere')]),
      at: moment,
      readBack: z.literal(true, 'Đọc lại cho bác sĩ nghe, bác sĩ xác nhận đúng rồi mới ghi.'),
      back: z.boolean().optional(),
      seen: entry,
    },
    { answer: line(1000), doctor: line(200).optional() },
  ),
  care('@care-told-signed', { of: entry, agrees: z.boolean() }, { note }),
  /** `on`: the day of the dose, of somebody who is on the list of the site no more. */
  care('@care-released', { of: entry, on: dayText.optional() }, { note }),
  z.strictObject({
    key,
    site: unit,
    name: z.literal('@care-beside'),
    says: z.discriminatedUnion('does', [
      z.strictObject({ does: z.enum(['spilled', 'remove']), of: entry, lost: dose.optional() }),
      z.strictObject({ does: z.literal('paper'), at: moment, part: z.int().min(1).max(4), agent, dose }),
    ]),
    words: z.strictObject({ heard: line(200), why: line(400) }),
    corrects: entry.optional(),
  }),
])
export type RecordCare = z.infer<typeof RecordCare>
