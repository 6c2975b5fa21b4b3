import { type Day, isDay } from '../kernel/day.ts'
import type { UnitId } from '../kernel/ids.ts'
import { dayOf, isAfter, type Moment, type When } from '../kernel/moment.ts'
import type { Said } from './field.ts'
import { groundsAgainst } from './grounds.ts'
import { actOf, type Law, officesIn, officeTerm, sheetOn, type UnitsOn } from './law.ts'
import { type Bounds, readSays } from './says.ts'
import { placesOn, seatOn, seatsOf } from './seats.ts'
import type { Act, Sheet, Subject } from './sheet.ts'
import { type Preset, presetAnswers, presetTroubles, withPreset } from './standard.ts'
import type { CaseState, Reason } from './state.ts'

/** Who acts: an office in a unit. Nobody in a what-if calculation. */
export type Acting = { readonly office: string; readonly unit: UnitId }

export type Asked = {
  readonly measure: string
  readonly route: string
  readonly act: string
  readonly happened: When
  readonly says: Readonly<Record<string, unknown>>
  readonly acting?: Acting | undefined
}

/** An act of a measure on its day, that names a unit or is `own`: done by the unit itself. */
export type Sending = { readonly measure: string; readonly act: string; readonly on: Day; readonly own?: true }

export type Setting = {
  readonly law: Law
  readonly subject: Subject
  readonly units: UnitsOn
  readonly now: Moment
  /** What a unit is; nothing for one that does not exist. Not asked in a calculation. */
  readonly kindOf?: ((unit: UnitId) => string | undefined) | undefined
  /** The units that a unit lies in on a day, nearest first. Not asked in a calculation. */
  readonly above?: ((unit: UnitId, on: Day) => readonly UnitId[]) | undefined
  /** Why a unit is given nobody new by an act on a day: what a case about it says. Not asked in a calculation. */
  readonly shut?: ((unit: UnitId, by: Sending) => readonly Reason[]) | undefined
  /** What a unit has set for itself, by cases about it. Not asked in a calculation. */
  readonly presets?: ((unit: UnitId) => readonly Preset[]) | undefined
  /** The units that are told of here, where that is not all of them. */
  readonly tells?: ((unit: UnitId) => boolean) | undefined
}

/** The first day a person can have lived. */
export const bornBy = (subject: Subject): Day => (isDay(subject.birth) ? subject.birth : (`${subject.birth}-01-01` as Day)) // a checked year makes a day

export const isOrganisation = ({ kind }: Subject): boolean => kind !== undefined

/** A measure about organisations is none of a person's, nor of organisations of other kinds, and the other way round. */
export const aboutTrouble = ({ kind }: Subject, sheet: Sheet): readonly Reason[] => {
  if (sheet.about ? kind !== undefined && sheet.about.includes(kind) : kind === undefined) return []
  return [
    { why: 'about', detail: `“${sheet.term}” ${sheet.about ? 'không dành cho đối tượng này' : 'dành cho người, không dành cho tổ chức'}.` },
  ]
}

const timeTrouble = (setting: Setting, happened: When): readonly Reason[] => [
  ...(isAfter(happened, setting.now)
    ? [{ why: 'time', field: 'happened', detail: 'Ngày này chưa đến. Chỉ ghi việc đã xảy ra.' } as const]
    : []),
  ...(dayOf(happened) < bornBy(setting.subject)
    ? [
        {
          why: 'time',
          field: 'happened',
          detail: isOrganisation(setting.subject) ? 'Ngày này trước khi cơ sở, tổ chức đó có.' : 'Ngày này trước khi người đó sinh ra.',
        } as const,
      ]
    : []),
]

const precision = (act: Act, happened: When): readonly Reason[] =>
  act.at !== 'minute' && !isDay(happened) ? [{ why: 'content', field: 'happened', detail: 'Bước này chỉ ghi ngày, không ghi giờ.' }] : []

/** Why an office in a unit may not do an act on its day: wrong office, wrong unit. Nothing for nobody. */
export const officeTrouble = (
  setting: Setting,
  c: CaseState | undefined,
  sheet: Sheet,
  act: Act,
  { acting, happened }: Pick<Asked, 'acting' | 'happened'>,
): readonly Reason[] => {
  if (!acting) return []
  const on = dayOf(happened)
  const offices = act.by.flatMap((role) => officesIn(setting.law, role, on))
  const names = [...new Set(offices)].map((o) => officeTerm(setting.law, o, on)).join(', ')
  const wrongOffice: readonly Reason[] = offices.includes(acting.office)
    ? []
    : [{ why: 'office', detail: `Bước này thuộc thẩm quyền của: ${names || 'không cơ quan nào trong hệ thống'}.`, cite: act.cite[0] }]
  if (!c) return wrongOffice
  const now = dayOf(setting.now)
  const seats = seatsOf(sheet, act)
  if (!c.seats.some((s) => seats.includes(s.seat))) return wrongOffice
  // A paper of an abolished commune is typed by the one its work went to.
  const held = seats.flatMap((seat) => [on, now].flatMap((day) => placesOn(setting, c, seat, acting.office, day)))
  if ([acting.unit, ...setting.units(acting.unit, now)].some((u) => held.includes(u))) return wrongOffice
  const detail =
    held.length === 0
      ? 'Đơn vị giữ hồ sơ không còn, và chưa rõ đơn vị nào tiếp nhận: chờ phân công.'
      : 'Hồ sơ đang do đơn vị khác quản lý; đơn vị của bạn không làm được bước này.'
  return [...wrongOffice, { why: 'unit', detail, cite: act.cite[0] }]
}

/** A seat given to a unit that nobody knows would be nobody's case. */
const unitTroubles = (setting: Setting, act: Act, asked: Asked, said: Said): readonly Reason[] =>
  Object.entries(act.says).flatMap(([field, { kind }]): readonly Reason[] => {
    const unit = kind === 'unit' && said[field]
    if (!unit) return []
    const on = dayOf(asked.happened)
    if (setting.units(unit as UnitId, on).length === 0)
      // a field of kind unit
      return [{ why: 'content', field, detail: 'Không có đơn vị này vào ngày đó, và không rõ đơn vị nào tiếp nhận.' }]
    return (setting.shut?.(unit as UnitId, { measure: asked.measure, act: asked.act, on }) ?? []).map((r) => ({ ...r, field })) // as above
  })

/** A place that is given nobody new takes nobody in itself either: the one that acts, or that has the case where nobody is said to act. */
const ownTroubles = (setting: Setting, c: CaseState | undefined, sheet: Sheet, act: Act, asked: Asked): readonly Reason[] => {
  const on = dayOf(asked.happened)
  const seats = c ? seatsOf(sheet, act).flatMap((seat) => seatOn(c, seat, on, setting.units)) : []
  const places = seats.length > 0 ? seats : asked.acting ? [asked.acting.unit] : []
  return places.flatMap((unit) => setting.shut?.(unit, { measure: asked.measure, act: asked.act, on, own: true }) ?? [])
}

/** Reasons that reality may override: what happened happened, and is recorded with them. The others never. */
export const mayBeIrregular = (reasons: readonly { readonly why: string }[]): boolean =>
  reasons.length > 0 && reasons.every((r) => r.why === 'state' || r.why === 'document' || r.why === 'rule' || r.why === 'old case')

export type Judged = { readonly sheet: Sheet; readonly act: Act; readonly said: Said; readonly words: Readonly<Record<string, string>> }

/**
 * Every reason why an act may not be recorded, each with the article it stands on; none means it may. `c` is the case as it was when the
 * act happened; nothing when the act is to open it.
 */
export const whyNot = (
  setting: Setting,
  c: CaseState | undefined,
  asked: Asked,
): { readonly reasons: readonly Reason[]; readonly judged: Judged | undefined } => {
  const sheet = sheetOn(setting.law, asked.measure, dayOf(asked.happened))
  const time = timeTrouble(setting, asked.happened)
  if (!sheet)
    return {
      reasons: [...time, { why: 'no law', field: 'happened', detail: 'Không có văn bản nào trong hệ thống áp dụng cho ngày này.' }],
      judged: undefined,
    }
  const act = actOf(sheet, asked.act)
  if (!act)
    return { reasons: [...time, { why: 'no such act', detail: 'Văn bản áp dụng vào ngày này không có bước này.' }], judged: undefined }
  if (!c && !Object.hasOwn(sheet.routes, asked.route))
    return { reasons: [...time, { why: 'content', field: 'route', detail: 'Không có diện này.' }], judged: undefined }
  const bounds: Bounds = { happened: asked.happened, notBefore: bornBy(setting.subject), kindOf: setting.kindOf, tells: setting.tells }
  const { answers } = presetAnswers(setting, c, asked)
  const read = readSays(act.says, withPreset(answers, asked.says), bounds)
  const said = read.ok ? read.value.said : {}
  return {
    reasons: [
      ...time,
      ...precision(act, asked.happened),
      ...officeTrouble(setting, c, sheet, act, asked),
      ...aboutTrouble(setting.subject, sheet),
      ...groundsAgainst(setting, c, act, sheet, asked.act, asked.happened, said, asked.route),
      ...ownTroubles(setting, c, sheet, act, asked),
      ...presetTroubles(setting, asked, answers, said),
      ...(read.ok ? unitTroubles(setting, act, asked, said) : read.refusals),
    ],
    judged: { sheet, act, said, words: read.ok ? read.value.words : {} },
  }
}

export type MayDo = {
  readonly act: string
  readonly term: string
  readonly offices: readonly string[]
  readonly mine: boolean
  readonly reasons: readonly Reason[]
}

/** Each act of the sheet in force, who may do it, and what speaks against it now; what it would have to say is not asked yet. */
export const mayDo = (setting: Setting, c: CaseState, acting: readonly Acting[]): readonly MayDo[] => {
  const on = dayOf(setting.now)
  const sheet = sheetOn(setting.law, c.measure, on)
  return Object.entries(sheet?.acts ?? {}).flatMap(([name, act]) => {
    if (!sheet || act.when === 'opens a case') return []
    const reasons = groundsAgainst(setting, c, act, sheet, name, setting.now, {})
    const asked = { measure: c.measure, route: c.route, act: name, happened: on, says: {} }
    const mine = acting.some((a) => officeTrouble(setting, c, sheet, act, { ...asked, acting: a }).length === 0)
    return [{ act: name, term: act.term, offices: [...new Set(act.by.flatMap((role) => officesIn(setting.law, role, on)))], mine, reasons }]
  })
}
