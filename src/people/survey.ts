import { addMonths, type Day } from '../kernel/day.ts'
import type { EntryId, UnitId } from '../kernel/ids.ts'
import { done, type Outcome, type Refusal } from '../kernel/refusal.ts'
import { type IdentityEntry, standsOf } from './standing.ts'
import type { ResidenceKind } from './statements.ts'

/** A survey of the persons of a commune: who they are asked about, by whom, and in which days. */
export type Round = {
  readonly name: string
  readonly unit: UnitId
  readonly from: Day
  readonly until: Day
  /** Words of the addresses that it asks about; the whole commune without them. */
  readonly hamlet?: string | undefined
}

/** What was found out: met at the address, moved, in an institution, abroad, not found there, dead, or something else, as the note says. */
export const RESULTS = ['confirmed', 'moved', 'inside', 'abroad', 'notFound', 'dead', 'other'] as const
export type Result = (typeof RESULTS)[number]

/** An answer about one person as somebody gives it. `corrects`: the answer of this round that they saw. */
export type Answer = {
  readonly result: Result
  readonly on?: Day | undefined
  /** Where to, when the person moved and that is known. */
  readonly to?: { readonly unit: UnitId; readonly residence: ResidenceKind; readonly address?: string | undefined } | undefined
  readonly note?: string | undefined
  readonly corrects?: EntryId | undefined
}

type Saying = {
  readonly name: `@${string}`
  readonly says: object
  readonly words?: Readonly<Record<string, string | undefined>>
  readonly happened?: Day | undefined
  readonly corrects?: EntryId | undefined
}

const wrong = (field: string, detail: string): Refusal => ({ why: 'content', field, detail })

/** The longest round: what lasts longer is no survey but the daily work. */
const LONGEST_MONTHS = 12

/** What is wrong with a round before it is opened. */
export const troublesOfRound = ({ from, until }: Round, today: Day): readonly Refusal[] => [
  ...(until < from ? [wrong('until', 'Ngày kết thúc phải từ ngày bắt đầu trở đi.')] : []),
  ...(until < today ? [wrong('until', 'Ngày kết thúc đã qua: đợt rà soát mở cho những ngày tới.')] : []),
  ...(until > addMonths(from, LONGEST_MONTHS) ? [wrong('until', `Một đợt dài nhất ${LONGEST_MONTHS} tháng.`)] : []),
]

/** The answer that stands for a round: the last one said. */
export const standingAnswer = (entries: readonly IdentityEntry[], round: string): IdentityEntry | undefined =>
  entries
    .filter((e) => e.name === '@survey' && e.says['round'] === round)
    .toSorted((a, b) => a.seq - b.seq)
    .at(-1)

/** The residence that was said in one breath with an answer and stands: where that says a place gone to, the entry just before it. */
const residenceWith = (entries: readonly IdentityEntry[], answer: IdentityEntry): IdentityEntry | undefined => {
  const { to } = answer.says
  const said = entries.find((e) => to !== undefined && e.seq === answer.seq - 1 && e.name === '@residence' && e.says['unit'] === to)
  const { rootOf, ended } = standsOf(entries)
  return said && !ended('residence', rootOf(said.id)) ? said : undefined
}

const troublesOf = (
  round: Round,
  answer: Answer,
  by: { readonly today: Day; readonly kindOf: (unit: UnitId) => string | undefined; readonly standing: IdentityEntry | undefined },
): readonly Refusal[] => {
  const on = answer.on ?? by.today
  return [
    ...(on > by.today ? [wrong('on', 'Ngày rà soát chưa đến.')] : []),
    ...(on < round.from ? [wrong('on', 'Ngày rà soát trước ngày bắt đầu của đợt.')] : []),
    ...(answer.to && answer.result !== 'moved' ? [wrong('to', 'Chỉ ghi nơi đến khi người đó đã chuyển đi.')] : []),
    ...(answer.to && by.kindOf(answer.to.unit) !== by.kindOf(round.unit) ? [wrong('to', 'Chọn xã, phường, đặc khu trong danh mục.')] : []),
    ...(answer.to?.unit === round.unit && !answer.to.address ? [wrong('address', 'Chuyển trong xã thì ghi địa chỉ mới.')] : []),
    ...(answer.result === 'other' && !answer.note ? [wrong('note', 'Ghi rõ tình trạng.')] : []),
    ...(by.standing?.id === answer.corrects
      ? []
      : [wrong('result', 'Vừa có người ghi kết quả khác cho người này trong đợt. Xem lại rồi sửa kết quả đó.')]),
  ]
}

/**
 * What is said of a person by an answer: the new residence where one is known, then the answer, which replaces the one that stood. A residence
 * that came with the answer replaced is corrected, or taken back. An answer may come late; its day and the time of writing tell.
 */
export const answered = (
  round: Round & { readonly id: string },
  answer: Answer,
  known: {
    readonly entries: readonly IdentityEntry[]
    readonly today: Day
    readonly kindOf: (unit: UnitId) => string | undefined
  },
): Outcome<readonly Saying[]> => {
  const standing = standingAnswer(known.entries, round.id)
  const troubles = troublesOf(round, answer, { ...known, standing })
  if (troubles.length > 0) return { ok: false, refusals: troubles }
  const { result, to, note, corrects } = answer
  const happened = answer.on ?? known.today
  const former = standing && residenceWith(known.entries, standing)
  const back: readonly Saying[] =
    former && !to ? [{ name: '@end', says: { what: 'residence', of: former.id, because: 'mistake' }, words: {}, happened }] : []
  const moved: readonly Saying[] = to
    ? [
        {
          name: '@residence',
          says: { residence: to.residence, unit: to.unit, from: happened },
          words: { address: to.address },
          happened,
          corrects: former?.id,
        },
      ]
    : []
  const says = { round: round.id, unit: round.unit, result, ...(to ? { to: to.unit } : {}) }
  return done([...back, ...moved, { name: '@survey', says, words: { note }, happened, corrects }])
}
