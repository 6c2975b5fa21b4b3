import type { Day } from '../kernel/day.ts'
import type { UnitId } from '../kernel/ids.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { type Book, bookOf } from './book.ts'
import { isOrganisationKind, organisationKinds } from './organisation.ts'
import { type Ruling, ruled, type Statement, standing } from './rulings.ts'
import { existsOn, KNOWN_FROM, type Unit, type Units } from './unit.ts'

type Of<N extends Statement['name']> = Extract<Statement, { readonly name: N }>['says']

const content = (field: string, detail: string): Refusal => ({ why: 'content', field, detail })

const withinTroubles = (book: Book, kind: string, unit: UnitId, within: UnitId, on: Day): readonly Refusal[] => {
  const superior = book.get(within)
  // One that began later stands for those it took over from.
  if (!superior || (superior.until !== undefined && superior.until <= on))
    return [content('within', 'Đơn vị cấp trên không có vào ngày này.')]
  const may: readonly string[] = isOrganisationKind(kind) ? organisationKinds[kind].within : []
  if (!may.includes(superior.kind)) return [content('within', 'Loại tổ chức này không trực thuộc loại đơn vị đã chọn.')]
  return within === unit || book.above(within, on).includes(unit) ? [content('within', 'Đơn vị không thể trực thuộc chính mình.')] : []
}

const organisation = (book: Book, { unit, kind, within, from }: Of<'@organisation'>): readonly Refusal[] => {
  const rule = organisationKinds[kind]
  return [
    ...(book.get(unit) ? [{ why: 'known', detail: 'Tổ chức này đã có trong danh mục.' }] : []),
    ...(from < KNOWN_FROM ? [content('from', 'Danh mục bắt đầu từ 01/01/2022: chọn từ ngày này trở đi.')] : []),
    ...(rule.until && from >= rule.until ? [content('from', 'Loại tổ chức này không còn từ 01/7/2025.')] : []),
    ...withinTroubles(book, kind, unit, within, from),
  ]
}

/** Levels of administration come and go by the reference lists; organisations by those who keep them. */
const kept = (unit: Unit | undefined): readonly Refusal[] => {
  if (!unit) return [{ why: 'unknown', detail: 'Không có đơn vị này.' }]
  return isOrganisationKind(unit.kind) ? [] : [{ why: 'level', detail: 'Đơn vị hành chính theo danh mục nhà nước, không sửa ở đây.' }]
}

const rename = (book: Book, { unit: id, from, within }: Of<'@rename'>): readonly Refusal[] => {
  const unit = book.get(id)
  const since = unit?.was?.at(-1)?.until ?? unit?.from
  return [
    ...kept(unit),
    ...(unit && (!existsOn(unit, from) || (since !== undefined && from <= since))
      ? [content('from', 'Ngày này phải sau lần đổi trước và trong thời gian đơn vị còn hoạt động.')]
      : []),
    ...(unit ? withinTroubles(book, unit.kind, id, within, from) : []),
  ]
}

const heirTroubles = (book: Book, unit: Unit, until: Day, to: UnitId): readonly Refusal[] => {
  const heir = book.get(to)
  return heir && heir.kind === unit.kind && heir.id !== unit.id && existsOn(heir, until)
    ? []
    : [content('to', 'Đơn vị tiếp nhận phải cùng loại và đang hoạt động vào ngày đó.')]
}

const end = (book: Book, { unit: id, until, to }: Of<'@end'>): readonly Refusal[] => {
  const unit = book.get(id)
  if (!unit || kept(unit).length > 0) return kept(unit)
  const began = unit.was?.at(-1)?.until ?? unit.from
  return [
    ...(unit.until !== undefined && book.heirs(id).length > 0 ? [{ why: 'ended', detail: 'Đơn vị này đã kết thúc hoạt động.' }] : []),
    ...(until > began ? [] : [content('until', 'Ngày kết thúc phải sau ngày bắt đầu và sau lần đổi tên gần nhất.')]),
    ...(new Set(to).size === to.length ? [] : [content('to', 'Một đơn vị tiếp nhận được chọn hai lần.')]),
    ...to.flatMap((each) => heirTroubles(book, unit, until, each)),
  ]
}

const successor = (book: Book, { unit: id, to }: Of<'@successor'>): readonly Refusal[] => {
  const unit = book.get(id)
  if (!unit) return kept(unit)
  if (unit.until === undefined) return [{ why: 'standing', detail: 'Đơn vị này còn hoạt động: không có gì để phân công.' }]
  const heirs = book.heirs(id)
  if (heirs.length > 1) return heirs.some((h) => h.new === to) ? [] : [content('to', 'Chọn một trong các đơn vị đã tiếp nhận đơn vị cũ.')]
  if (heirs.length === 1 && !heirs[0]?.chosen) return [{ why: 'known', detail: 'Đơn vị tiếp nhận đã rõ, không cần chọn.' }]
  return heirTroubles(book, unit, unit.until, to)
}

/** What is taken back must not be what others stand on. */
const strike = (base: Units, rulings: readonly Ruling[], { of, unit }: Of<'@strike'>): readonly Refusal[] => {
  const stand = standing(rulings)
  const wrong = stand.find((r) => r.id === of && r.says.unit === unit)
  if (!wrong) return [{ why: 'no entry', detail: 'Không có ghi nhận này, hoặc đã bị hủy.' }]
  if (wrong.name === '@organisation') return [{ why: 'opening', detail: 'Đơn vị đã lập không xóa được: hãy ghi ngày kết thúc.' }]
  const rest = stand.filter((r) => r !== wrong)
  const lost = rest.some((r, i) => troublesOf(base, rest.slice(0, i), r).length > 0)
  return lost ? [{ why: 'lost ground', detail: 'Ghi nhận sau dựa vào ghi nhận này: hãy hủy ghi nhận sau trước.' }] : []
}

const troublesOf = (base: Units, rulings: readonly Ruling[], statement: Statement): readonly Refusal[] => {
  const book = bookOf(ruled(base, rulings))
  switch (statement.name) {
    case '@organisation':
      return organisation(book, statement.says)
    case '@rename':
      return rename(book, statement.says)
    case '@end':
      return end(book, statement.says)
    case '@successor':
      return successor(book, statement.says)
    case '@strike':
      return strike(base, rulings, statement.says)
  }
}

/** Everything that speaks against a statement about units, given what was said before it; nothing when it may stand. */
export const whyNotRule = troublesOf

/** Units that whoever says it must be in charge of: the one it is about, the one it is put under, and those that get its files. */
export const placesSaid = ({ name, says }: Statement): readonly UnitId[] => {
  switch (name) {
    case '@organisation':
      return [says.within]
    case '@rename':
      return [says.unit, says.within]
    case '@end':
      return [says.unit, ...says.to]
    case '@successor':
      return [says.unit, says.to]
    case '@strike':
      return [says.unit]
  }
}
