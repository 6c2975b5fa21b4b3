import type { CaseId, PersonId, UnitId } from '../kernel/ids.ts'
import { done, type Outcome, type Refusal, refused } from '../kernel/refusal.ts'
import type { PairStanding } from './record-line.ts'

/** What is said of two records. The last one of a pair counts. */
export type SameStatement = '@same-asked' | '@same' | '@same-refused' | '@apart'

/** One of two records, as a session reads it to judge whether both are of one person. */
export type RecordSeen = {
  readonly person: PersonId
  /** The canonical record of its person today. */
  readonly canonical: PersonId
  /** Whether it lies in the session's own units. */
  readonly seen: boolean
  /** Today's units with a part in one of its cases. */
  readonly holders: readonly UnitId[]
  /** Today's units of its residence. */
  readonly home: readonly UnitId[]
}

/** What was said of the pair so far: how often, what stands, and on which of the two records it was said last. */
export type Pair = {
  readonly standing: PairStanding
  readonly turn: number
  readonly saidOf: PersonId | undefined
}

/** A case that was opened while the records were one. `may`: the record it belongs to today, and the one at the other end where the case may go there. */
export type Meanwhile = { readonly case: CaseId; readonly seen: boolean; readonly may: readonly [PersonId, ...PersonId[]] }

export type Acting = { readonly office: string; readonly unit: UnitId }

export type SameView = {
  readonly one: RecordSeen
  readonly other: RecordSeen
  readonly pair: Pair
  /** Offices of the session that may say it at all. */
  readonly offices: readonly Acting[]
  readonly meanwhile: readonly Meanwhile[]
}

export type SameAsked = {
  readonly does: 'same' | 'different' | 'apart'
  /** To undo: the record that each case opened meanwhile belongs to. */
  readonly cases?: Readonly<Record<CaseId, PersonId>> | undefined
}

/** The statement to record: on which record, by which office, and what its sealed body says. */
export type SameSaid = {
  readonly name: SameStatement
  readonly on: PersonId
  readonly by: Acting
  readonly says: { readonly other: PersonId; readonly turn: number; readonly cases?: Readonly<Record<CaseId, PersonId>> }
}

const why = (code: string, detail: string, field?: string): Refusal => ({ why: code, detail, ...(field === undefined ? {} : { field }) })

/** Who answers for a record: the units that hold its cases; without a case the unit of residence. */
const partOf = (r: RecordSeen): readonly UnitId[] => (r.holders.length > 0 ? r.holders : r.home)

const inPart = (offices: readonly Acting[], ...records: readonly RecordSeen[]): Acting | undefined =>
  offices.find((o) => records.every((r) => partOf(r).includes(o.unit)))

const NOBODY: Refusal = why(
  'office',
  'Chỉ đơn vị đang giữ hồ sơ quản lý của một trong hai người (chưa có thì đơn vị nơi cư trú) mới xác nhận được, bởi chức vụ được đăng ký người mới.',
)

/** The office that may decide alone: both records are seen, and it answers for every one of them that has cases. */
const alone = ({ one, other, offices }: SameView): Acting | undefined => {
  if (!one.seen || !other.seen) return undefined
  const holding = [one, other].filter((r) => r.holders.length > 0)
  return holding.length > 0 ? inPart(offices, ...holding) : (inPart(offices, one) ?? inPart(offices, other))
}

/** The record of the two that the session answers for, and the office by which it does. */
const sideOf = (
  { one, other, offices }: SameView,
  first: RecordSeen = one,
): { readonly mine: RecordSeen; readonly by: Acting } | undefined => {
  const second = first === one ? other : one
  for (const mine of [first, second]) {
    const by = mine.seen ? inPart(offices, mine) : undefined
    if (by) return { mine, by }
  }
  return undefined
}

const say = (
  { one, other, pair }: SameView,
  name: SameStatement,
  on: RecordSeen,
  by: Acting,
  cases?: SameSaid['says']['cases'],
): SameSaid => ({
  name,
  on: on.person,
  by,
  says: { other: on === one ? other.person : one.person, turn: pair.turn + 1, ...(cases === undefined ? {} : { cases }) },
})

const saySame = (view: SameView): Outcome<SameSaid> => {
  const { one, other, pair, offices } = view
  if (one.canonical === other.canonical) return refused(why('same already', 'Hai hồ sơ nhân thân này đã là của một người.'))
  const asked = pair.standing === 'asked' ? (pair.saidOf === one.person ? other : one) : undefined
  const confirms = asked?.seen ? inPart(offices, asked) : undefined
  if (asked && confirms) return done(say(view, '@same', asked, confirms))
  const decides = alone(view)
  if (decides) return done(say(view, '@same', partOf(one).includes(decides.unit) ? one : other, decides))
  const side = sideOf(view)
  if (!side) return refused(NOBODY)
  if (asked) return refused(why('asked already', 'Đơn vị của bạn đã đề nghị; chờ đơn vị kia xác nhận.'))
  return done(say(view, '@same-asked', side.mine, side.by))
}

const sayDifferent = (view: SameView): Outcome<SameSaid> => {
  const { one, other, pair } = view
  if (one.canonical === other.canonical)
    return refused(why('same already', 'Hai hồ sơ nhân thân này đang là của một người: muốn tách thì dùng “Tách hồ sơ”.'))
  if (pair.standing === 'different') return refused(why('different already', 'Đã ghi nhận đây là hai người khác nhau.'))
  const asked = pair.standing === 'asked' ? (pair.saidOf === one.person ? other : one) : undefined
  // Who asked takes it back by the same statement; nobody answers about a record that they do not see and were not asked about.
  const side = sideOf(view, asked)
  if (!side || (pair.standing !== 'asked' && !(one.seen && other.seen))) return refused(NOBODY)
  return done(say(view, '@same-refused', side.mine, side.by))
}

const STAYS =
  'Hồ sơ điều trị thay thế ở lại với người mà nó đã mở cho: y lệnh và liều nằm ở đó. Nếu là của người kia thì tiếp nhận hồ sơ mới cho người kia, rồi hủy hồ sơ này.'

const sayApart = (view: SameView, given: NonNullable<SameAsked['cases']>): Outcome<SameSaid> => {
  const { one, other, pair, meanwhile } = view
  if (pair.standing !== 'same') return refused(why('not the same', 'Hai hồ sơ nhân thân này chưa được xác nhận là của một người.'))
  const side = sideOf(view)
  if (!side) return refused(NOBODY)
  const known = new Set<string>(meanwhile.map((m) => m.case))
  const reasons = [
    ...Object.keys(given)
      .filter((id) => !known.has(id))
      .map((id) => why('content', 'Hồ sơ này không mở trong thời gian hai hồ sơ nhân thân là một.', `cases.${id}`)),
    ...meanwhile.flatMap((m): readonly Refusal[] => {
      const field = `cases.${m.case}`
      const answer = given[m.case]
      if (!m.seen) return answer === undefined ? [] : [why('content', 'Bạn không xem được hồ sơ này: nó ở lại nơi đã mở.', field)]
      if (answer === undefined) return [why('content', 'Hồ sơ này mở khi hai hồ sơ nhân thân là một: chọn nó là của ai.', field)]
      if (!m.may.includes(answer)) return [why('content', m.may.length === 1 ? STAYS : 'Chọn một trong hai người.', field)]
      if (answer !== m.may[0] && !(one.seen && other.seen))
        return [why('unit', 'Chỉ chuyển được cho người mà đơn vị của bạn cũng đang quản lý.', field)]
      return []
    }),
  ]
  if (reasons.length > 0) return { ok: false, refusals: reasons }
  // A case that the session does not see stays with whom its own office opened it for.
  const cases = Object.fromEntries(meanwhile.map((m) => [m.case, given[m.case] ?? m.may[0]]))
  return done(say(view, '@apart', side.mine, side.by, cases))
}

/**
 * What a session records when it says that two records are of one person, of two, or of two after all; or every reason why not. One office decides
 * alone where it answers for every record that has cases and sees both; else it asks, and an office of the other record answers
 * (docs/decisions/0220).
 */
export const decideSame = (view: SameView, asked: SameAsked): Outcome<SameSaid> => {
  if (view.one.person === view.other.person) return refused(why('content', 'Cần hai hồ sơ nhân thân khác nhau.'))
  switch (asked.does) {
    case 'same':
      return saySame(view)
    case 'different':
      return sayDifferent(view)
    case 'apart':
      return sayApart(view, asked.cases ?? {})
  }
}
