import type { Day } from '../kernel/day.ts'
import type { EntryId, PersonId, UnitId } from '../kernel/ids.ts'
import { done, type Outcome, type Refusal } from '../kernel/refusal.ts'
import type { Identity, IdentityEntry } from './identity.ts'
import { phoneDigits } from './numbers.ts'
import { isNumberOf } from './papers.ts'
import { isPhoto } from './photo.ts'
import type { Birth, ItemKind, Statement, StatementName } from './statements.ts'

/** What a statement is judged against. */
export type Ground = {
  readonly person: PersonId
  readonly identity: Identity
  readonly entries: readonly IdentityEntry[]
  readonly today: Day
  /** Whether people live in such a unit, and whether it was there on the day. */
  readonly livesIn: (unit: UnitId, on: Day | undefined) => 'lives' | 'not then' | 'no'
}

type Of<N extends StatementName> = Statement<N>
type Check<N extends StatementName> = (said: Of<N>, ground: Ground) => readonly Refusal[]

const wrong = (field: string, detail: string): readonly Refusal[] => [{ why: 'content', field, detail }]
const later = (field: string, what: string, day: Birth | undefined, today: Day): readonly Refusal[] =>
  day !== undefined && day > today.slice(0, day.length) ? wrong(field, `${what} chưa đến.`) : []
const missing = (field: string, text: string | undefined, detail: string): readonly Refusal[] =>
  text === undefined || text.trim() === '' ? wrong(field, detail) : []

const describe: Check<'@describe'> = ({ says, words, corrects }, { identity, today }) => {
  const { birth, sex } = says
  const { name } = words
  const same =
    (name === undefined || name === identity.name) &&
    (birth === undefined || birth === identity.birth) &&
    (sex === undefined || sex === identity.sex)
  return [
    ...(same && corrects === undefined ? wrong('name', 'Chưa có gì khác với điều đã ghi.') : []),
    ...later('birth', 'Ngày sinh', birth, today),
    ...(birth !== undefined && says.because === 'change' ? wrong('because', 'Ngày sinh chỉ có thể sửa lại cho đúng, không thay đổi.') : []),
    ...missing('why', words.why, 'Nêu căn cứ, ví dụ: giấy khai sinh, căn cước mới.'),
  ]
}

const NUMBER_SHAPES = {
  'personal-id': 'Số căn cước có 12 chữ số.',
  'old-id': 'Số chứng minh nhân dân cũ có 9 chữ số.',
  passport: 'Số hộ chiếu có 6–9 chữ và số.',
} as const

const paper: Check<'@paper'> = ({ says, words, corrects }, { identity, today }) => {
  const kind = says.paper
  const known = identity.papers.some(
    (p) => p.ended === undefined && p.paper === kind && p.number === (words.number ?? null) && p.id !== corrects && p.entry !== corrects,
  )
  return [
    ...(kind === 'provisional'
      ? words.number === undefined
        ? []
        : wrong('number', 'Chưa có giấy tờ thì để trống số.')
      : isNumberOf(kind, words.number ?? '')
        ? []
        : wrong('number', NUMBER_SHAPES[kind])),
    ...(known ? wrong(kind === 'provisional' ? 'paper' : 'number', 'Giấy tờ này đã được ghi.') : []),
    ...later('issued', 'Ngày cấp', says.issued, today),
  ]
}

const UNIT_TROUBLE = {
  no: 'Chọn xã, phường, đặc khu trong danh mục.',
  'not then': 'Ngày đó chưa có hoặc không còn đơn vị này. Chọn đơn vị của ngày đó.',
} as const

const residence: Check<'@residence'> = ({ says, words }, { today, livesIn }) => {
  const lies = livesIn(says.unit, says.from)
  return [
    ...(lies === 'lives' ? [] : wrong('unit', UNIT_TROUBLE[lies])),
    ...later('from', 'Ngày bắt đầu', says.from, today),
    ...later('until', 'Ngày kết thúc', says.until, today),
    ...(says.from !== undefined && says.until !== undefined && says.until < says.from
      ? wrong('until', 'Ngày kết thúc trước ngày bắt đầu.')
      : []),
    ...(words.address === undefined || words.address.trim() !== '' ? [] : wrong('address', 'Ghi địa chỉ như trên giấy tờ, hoặc bỏ trống.')),
  ]
}

const equivalent: Check<'@equivalent'> = ({ says, corrects }, { identity, today, livesIn }) => {
  const lies = livesIn(says.unit, today)
  const of = identity.residences.find((r) => r.id === says.of)
  const takesBack = corrects !== undefined && says.unit === of?.unit
  return [
    ...(of ? [] : wrong('of', 'Không thấy địa chỉ này.')),
    ...(lies === 'lives' || takesBack ? [] : wrong('unit', lies === 'no' ? UNIT_TROUBLE.no : 'Chọn đơn vị của ngày hôm nay.')),
  ]
}

const alias: Check<'@alias'> = ({ words, corrects }, { identity }) => [
  ...missing('alias', words.alias, 'Nhập tên gọi khác.'),
  ...(words.alias === identity.name ||
  identity.aliases.some((a) => a.ended === undefined && a.alias === words.alias && a.id !== corrects && a.entry !== corrects)
    ? wrong('alias', 'Tên này đã được ghi.')
    : []),
]

const contact: Check<'@contact'> = ({ says, words }) => [
  ...missing('value', words.value, 'Nhập số điện thoại hoặc cách liên hệ.'),
  ...(says.contact === 'phone' && (words.value ?? '').trim() !== '' && phoneDigits(words.value ?? '') === ''
    ? wrong('value', 'Số điện thoại có 8–15 chữ số.')
    : []),
]

const relation: Check<'@relation'> = ({ says, words }, { person }) => [
  ...(says.person === undefined ? missing('name', words.name, 'Nhập họ tên, hoặc chọn người đã có hồ sơ.') : []),
  ...(says.person === person ? wrong('person', 'Một người không là người thân của chính mình.') : []),
  ...(words.phone !== undefined && phoneDigits(words.phone) === '' ? wrong('phone', 'Số điện thoại có 8–15 chữ số.') : []),
]

const photo: Check<'@photo'> = ({ words }) =>
  isPhoto(words.photo ?? '') ? [] : wrong('photo', 'Ảnh phải là JPEG nhỏ hơn 80 kB; chọn lại ảnh để hệ thống thu nhỏ.')

const substance: Check<'@substance'> = ({ says, words }, { today }) => [
  ...missing('substance', words.substance, 'Nhập loại chất.'),
  ...later('since', 'Thời điểm này', says.since, today),
]

const conviction: Check<'@conviction'> = ({ says, words }, { today }) => [
  ...missing('conviction', words.conviction, 'Nhập tội danh hoặc vi phạm.'),
  ...later('on', 'Ngày này', says.on, today),
]

/** What an end may be about: an item that stands, or an end of the same kind, which gives the item back. */
const endable = ({ identity, entries }: Ground, what: ItemKind, of: EntryId): boolean => {
  const items: Readonly<Record<ItemKind, readonly { readonly id: EntryId; readonly ended?: unknown }[]>> = {
    paper: identity.papers,
    residence: identity.residences,
    alias: identity.aliases,
    contact: identity.contacts,
    relation: identity.relations,
    photo: identity.photo ? [identity.photo] : [],
    substance: identity.substances,
    conviction: identity.convictions,
  }
  return (
    items[what].some((i) => i.id === of && i.ended === undefined) ||
    entries.some((e) => e.id === of && e.name === '@end' && e.says['what'] === what)
  )
}

const end: Check<'@end'> = ({ says }, ground) =>
  endable(ground, says.what, says.of) ? [] : wrong('of', 'Mục này không còn, hoặc đã được rút. Xem lại trang.')

const register: Check<'@register'> = () => wrong('name', 'Người này đã được đăng ký.')

const checks: { readonly [N in StatementName]: Check<N> } = {
  '@register': register,
  '@describe': describe,
  '@paper': paper,
  '@residence': residence,
  '@equivalent': equivalent,
  '@alias': alias,
  '@contact': contact,
  '@relation': relation,
  '@photo': photo,
  '@substance': substance,
  '@conviction': conviction,
  '@end': end,
}

/** A paper or a residence may also correct what the registration said of it. */
const replaces = (target: string, name: StatementName): boolean =>
  target === name || (target === '@register' && (name === '@paper' || name === '@residence'))

const aboutAll = (said: Statement, { entries, today }: Ground): readonly Refusal[] => {
  const target = said.corrects && entries.find((e) => e.id === said.corrects)
  return [
    ...later('happened', 'Ngày này', said.happened, today),
    ...(said.corrects !== undefined && !(target && replaces(target.name, said.name))
      ? wrong('corrects', 'Không thấy mục cần sửa. Xem lại trang.')
      : []),
  ]
}

/** Whether a statement may be written down of a person as known, or every reason why not, each with its field. */
export const say = <N extends StatementName>(said: Statement<N>, ground: Ground): Outcome<readonly Statement[]> => {
  const one = said as Statement // the name fixes what it says
  const check = checks[one.name] as (said: Statement, ground: Ground) => readonly Refusal[] // the check of this very name
  const refusals = [...check(one, ground), ...aboutAll(one, ground)]
  return refusals.length > 0 ? { ok: false, refusals } : done([one])
}

/** The word on where somebody lives that a statement corrects or ends. */
export const residenceTakenBack = (said: Statement): EntryId | undefined =>
  said.name === '@residence' || said.name === '@equivalent'
    ? said.corrects
    : said.name === '@end' && said.says.what === 'residence'
      ? said.says.of
      : undefined
