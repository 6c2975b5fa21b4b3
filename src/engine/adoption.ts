import { type Day, isDay } from '../kernel/day.ts'
import { isUnitId, type UnitId } from '../kernel/ids.ts'
import { dayOf, isAfter, isWhen, type When } from '../kernel/moment.ts'
import type { Opening } from './entry.ts'
import type { Said } from './field.ts'
import { actOf, type Law, officesIn, sheetOn } from './law.ts'
import { readSays } from './says.ts'
import { isOfKind } from './seats.ts'
import type { Act, Sheet } from './sheet.ts'
import type { Reason } from './state.ts'
import { durationOf } from './term.ts'
import type { View } from './view.ts'
import { type Acting, bornBy } from './why-not.ts'

/** A running case from its paper file, as it stood on `happened`. `fixed`: the day of the act that fixed its length, and what that act said. */
export type Adoption = {
  readonly opens: Opening
  readonly state: string
  readonly happened: Day
  readonly facts: Readonly<Record<string, When>>
  readonly documents: readonly string[]
  readonly fixed?: { readonly on: Day; readonly says: Readonly<Record<string, unknown>> } | undefined
  /** Stretches that the paper file tells of: days held that shorten the term, days away that lengthen it. */
  readonly intervals?: readonly { readonly name: string; readonly from: Day; readonly to?: Day | undefined }[] | undefined
  /** What had been taken off the term since its length was fixed: by which act, on which day, how much in the unit of that act. */
  readonly remitted?: readonly { readonly act: string; readonly on: Day; readonly n: number }[] | undefined
  /** Other units of the case, by seat; the one that takes it over has the seat of its kind. */
  readonly seats?: Readonly<Record<string, UnitId>> | undefined
  readonly note?: string | undefined
}

export const content = (field: string, detail: string): Reason => ({ why: 'content', field, detail })

export const worksIn = (law: Law, sheet: Sheet, office: string, on: Day): boolean =>
  Object.values(sheet.acts).some((a) => a.by.some((role) => officesIn(law, role, on).includes(office)))

const factTroubles = (view: View, sheet: Sheet, said: Adoption): readonly Reason[] =>
  Object.entries(said.facts).flatMap(([name, when]) => {
    const field = `facts.${name}`
    if (!Object.hasOwn(sheet.facts, name)) return [content(field, 'Biện pháp này không có mốc ngày này.')]
    if (!isWhen(when)) return [content(field, 'Cần một ngày có thật.')]
    if (isAfter(when, said.happened)) return [content(field, 'Mốc này sau ngày tiếp nhận hồ sơ giấy.')]
    return dayOf(when) < bornBy(view.subject) ? [content(field, 'Ngày này trước khi người đó sinh ra.')] : []
  })

const intervalTroubles = (view: View, sheet: Sheet, said: Adoption): readonly Reason[] =>
  (said.intervals ?? []).flatMap(({ name, from, to }, i) => {
    const field = `intervals.${i}`
    if (!Object.hasOwn(sheet.intervals, name)) return [content(field, 'Biện pháp này không có khoảng thời gian này.')]
    const inOrder = isDay(from) && (to === undefined || (isDay(to) && from <= to)) && (to ?? from) <= said.happened
    return inOrder && from >= bornBy(view.subject)
      ? []
      : [content(field, 'Cần ngày bắt đầu và kết thúc, theo thứ tự, không sau ngày tiếp nhận.')]
  })

/** Facts that no act but this one sets under any text of the measure, and from what it does. */
export const setOnlyBy = (law: Law, measure: string, sheet: Sheet, by: string): Exclude<Act['sets'], undefined> => {
  const others = new Set(
    (law.measures[measure] ?? []).flatMap((s) =>
      Object.entries(s.acts).flatMap(([name, a]) => (name === by ? [] : Object.keys(a.sets ?? {}))),
    ),
  )
  return Object.fromEntries(Object.entries(actOf(sheet, by)?.sets ?? {}).filter(([fact]) => !others.has(fact)))
}

/** Facts that only the act that fixes the length leaves, from its own day: on paper they are that day too. */
export const fixedThen = (law: Law, said: Pick<Adoption, 'opens' | 'fixed'>): Readonly<Record<string, When>> => {
  const sheet = said.fixed && sheetOn(law, said.opens.measure, said.fixed.on)
  if (!said.fixed || !sheet?.lasts) return {}
  const { on } = said.fixed
  const own = Object.entries(setOnlyBy(law, said.opens.measure, sheet, sheet.lasts.fixedBy))
  return Object.fromEntries(own.flatMap(([fact, from]) => (from === 'happened' ? [[fact, on]] : [])))
}

/**
 * A date that the act which fixed the length leaves may be set anew by a later one. Where that one alone sets another date by the same day,
 * a paper file that has it cannot hold the earlier day any more.
 */
const renewedTroubles = (view: View, sheet: Sheet, said: Adoption): readonly Reason[] => {
  const fixedBy = sheet.lasts?.fixedBy ?? ''
  const fixed = actOf(sheet, fixedBy)?.sets ?? {}
  // Both dates must be known: without looking at that first, 10,000 imported rows went through every act of every text for every act.
  const knowsTwo = (sets: Act['sets']): boolean => Object.keys(sets ?? {}).filter((fact) => fact in said.facts).length > 1
  return Object.entries(sheet.acts).flatMap(([name, { term, sets = {} }]) =>
    Object.entries(name === fixedBy || !knowsTwo(sets) ? {} : setOnlyBy(view.law, said.opens.measure, sheet, name)).flatMap(
      ([only, from]) =>
        Object.entries(sets).flatMap(([fact, also]) => {
          const [known, other] = [said.facts[only], said.facts[fact]]
          const together = fact in fixed && JSON.stringify(from) === JSON.stringify(also)
          return together && isWhen(known) && isWhen(other) && dayOf(other) < dayOf(known)
            ? [content(`facts.${fact}`, `Ngày này trước “${sheet.facts[only] ?? only}”: bước “${term}” ghi cả hai cùng một ngày.`)]
            : []
        }),
    ),
  )
}

/** A date that the act which fixed the length left is the day of that act. */
const fixedTroubles = (view: View, said: Adoption): readonly Reason[] =>
  Object.entries(fixedThen(view.law, said)).flatMap(([fact, on]) => {
    const when = said.facts[fact]
    return when !== undefined && isWhen(when) && dayOf(when) !== on
      ? [content(`facts.${fact}`, 'Ngày này khác ngày của bước đã quyết định thời hạn: xem lại một trong hai.')]
      : []
  })

/** What took something off the term did so after its length was fixed, under a text that knew it, and not more than it could. */
const remittedTroubles = (view: View, said: Adoption): readonly Reason[] =>
  (said.remitted ?? []).flatMap(({ act: name, on, n }, i) => {
    const field = `remitted.${i}`
    const sheet = isDay(on) ? sheetOn(view.law, said.opens.measure, on) : undefined
    const act = sheet && actOf(sheet, name)
    const amount = act?.remits && act.says[act.remits.said]
    if (amount?.kind !== 'whole') return [content(field, 'Văn bản áp dụng vào ngày này không có bước giảm thời hạn này.')]
    if (!said.fixed || on < said.fixed.on || on > said.happened)
      return [content(field, 'Cần ngày giảm, từ ngày của bước quyết định thời hạn đến ngày tiếp nhận.')]
    return Number.isInteger(n) && n >= amount.min && n <= amount.max
      ? []
      : [content(field, `Cần một số nguyên từ ${amount.min} đến ${amount.max}.`)]
  })

/** States in which a stretch may be running: those that acts which begin it lead to, and on from there by acts that do not end it. */
const runsWhile = (sheets: readonly Sheet[], interval: string): ReadonlySet<string> => {
  const acts = sheets.flatMap((s) => Object.values(s.acts))
  const leadsTo = (act: Act, state: string): readonly string[] =>
    act.becomes === undefined ? [state] : typeof act.becomes === 'string' ? [act.becomes] : Object.values(act.becomes.is)
  const from = (act: Act): readonly string[] => (act.when === 'opens a case' ? [''] : act.when)
  const running = new Set(acts.filter((a) => a.begins?.includes(interval)).flatMap((a) => from(a).flatMap((s) => leadsTo(a, s))))
  // A set is read on to what is added while it is read.
  for (const state of running)
    for (const act of acts)
      if (from(act).includes(state) && !act.ends?.includes(interval)) for (const to of leadsTo(act, state)) running.add(to)
  return running
}

/** A stretch without an end where nothing of the kind can be running would leave the term without one. */
const openTroubles = (view: View, said: Adoption): readonly Reason[] =>
  (said.intervals ?? []).flatMap(({ name, to }, i) =>
    to !== undefined || runsWhile(view.law.measures[said.opens.measure] ?? [], name).has(said.state)
      ? []
      : [content(`intervals.${i}`, 'Cần ngày kết thúc: hồ sơ ở trạng thái này thì khoảng này không còn chạy.')],
  )

const seatTroubles = (view: View, sheet: Sheet, said: Adoption): readonly Reason[] =>
  Object.entries(said.seats ?? {}).flatMap(([seat, unit]) =>
    Object.hasOwn(sheet.seats, seat) &&
    isUnitId(unit) &&
    view.units(unit, said.happened).length > 0 &&
    isOfKind(view, unit, sheet.seats[seat]?.unitKind)
      ? []
      : [content(`seats.${seat}`, 'Chọn một đơn vị trong danh mục.')],
  )

/** The seat of the unit that takes over: the one of its office's kind, or the first. */
export const ownSeat = (law: Law, sheet: Sheet, { office, unit }: Acting): Readonly<Record<string, UnitId>> => {
  const kind = law.offices.offices[office]?.unitKind
  const seats = Object.entries(sheet.seats)
  const [seat] = seats.find(([, s]) => s.unitKind === kind) ?? seats[0] ?? []
  return seat === undefined ? {} : { [seat]: unit }
}

/** What the fixing act said, read with the fields of the sheet of its own day. Words in it are not asked for again. */
export const fixing = (
  view: View,
  said: Adoption,
): { readonly reasons: readonly Reason[]; readonly fixed?: { readonly on: Day; readonly says: Said } } => {
  if (!said.fixed) return { reasons: [] }
  const sheet = sheetOn(view.law, said.opens.measure, said.fixed.on)
  const act = sheet?.lasts && actOf(sheet, sheet.lasts.fixedBy)
  if (!sheet || !act) return { reasons: [content('fixed.on', 'Không có văn bản nào trong hệ thống áp dụng cho ngày này.')] }
  if (isAfter(said.fixed.on, said.happened)) return { reasons: [content('fixed.on', 'Ngày này sau ngày tiếp nhận hồ sơ giấy.')] }
  const fields = Object.fromEntries(Object.entries(act.says).filter(([, f]) => f.kind !== 'words'))
  const read = readSays(fields, said.fixed.says, { happened: said.fixed.on, notBefore: bornBy(view.subject) })
  if (!read.ok) return { reasons: read.refusals.map((r) => ({ ...r, field: `fixed.says.${r.field}` })) }
  const lasting = sheet.lasts?.is[said.opens.route]
  const known = lasting !== undefined && ('until' in lasting || durationOf(lasting, read.value.said) !== undefined)
  return known
    ? { reasons: [], fixed: { on: said.fixed.on, says: read.value.said } }
    : { reasons: [content('fixed.on', 'Quyết định ngày này chưa cho biết thời hạn: ghi đủ nội dung quyết định.')] }
}

/** What is wrong with the parts of a paper file: papers, dates, stretches and units the measure does not know, or out of their order. */
export const paperTroubles = (view: View, sheet: Sheet, said: Adoption): readonly Reason[] => [
  ...(Object.hasOwn(sheet.routes, said.opens.route) ? [] : [content('route', 'Không có diện này.')]),
  ...(Object.hasOwn(sheet.states, said.state) ? [] : [content('state', 'Không có trạng thái này.')]),
  ...said.documents
    .filter((d) => !Object.hasOwn(sheet.documents, d))
    .map((d) => content(`documents.${d}`, 'Biện pháp này không có giấy tờ này.')),
  ...factTroubles(view, sheet, said),
  ...fixedTroubles(view, said),
  ...renewedTroubles(view, sheet, said),
  ...intervalTroubles(view, sheet, said),
  ...openTroubles(view, said),
  ...remittedTroubles(view, said),
  ...seatTroubles(view, sheet, said),
]
