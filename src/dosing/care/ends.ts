import type { Day } from '../../kernel/day.ts'
import type { EntryId } from '../../kernel/ids.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { dayText } from '../text.ts'
import { type Noted, saidOf } from './said.ts'

/** Groups of the statistics in which somebody stands whose treatment ended. */
export const endGroups = ['completed', 'ownWish', 'dropped', 'dismissed', 'moved', 'prison', 'dead', 'other'] as const
export type EndGroup = (typeof endGroups)[number]

/** Three facts that are never one (shared domain, substitution treatment): the last dose, the decision, and the line of the statistics. */
export type Ends = {
  readonly clinical: Day | undefined
  readonly legal: Day | undefined
  readonly counted: Day | undefined
  readonly countedAs: EndGroup | undefined
}

/** A clinical or a statistical end that was an act of the shared case, before these were the clinic's own (docs/decisions/0658). */
export type FormerEnd = {
  readonly is: 'clinical' | 'counted'
  readonly on: Day
  readonly as: EndGroup | null
  /** The entry that may have words. */
  readonly entry: EntryId
}

/** `began`: of the present treatment. `last`: of all doses that the log has. */
export type EndsKnown = {
  readonly entries: readonly Noted[]
  readonly former: readonly FormerEnd[]
  readonly began: Day | undefined
  readonly legal: Day | undefined
  readonly last: Day | undefined
}

/** The ends of the present treatment as they stand: a later dose takes back the clinical one, and nobody is counted whose treatment goes on. */
export const endsOf = ({ entries, former, began = '' as Day, legal, last = '' as Day }: EndsKnown): Ends => {
  const of = (is: FormerEnd['is']) => former.filter((f) => f.is === is && f.on >= began)
  const clinical = [...of('clinical'), ...saidOf(entries, '@care-ended').map((e) => e.says)].at(-1)?.on
  const counted = [...of('counted'), ...saidOf(entries, '@care-counted').map((e) => e.says)].findLast(
    (c) => legal !== undefined && c.on >= legal,
  )
  return {
    clinical: clinical !== undefined && clinical >= began && clinical >= last ? clinical : undefined,
    legal,
    counted: counted?.on,
    countedAs: counted?.as ?? undefined,
  }
}

const wrong = (field: string, detail: string): Refusal<'content'> => ({ why: 'content', field, detail })

const beforeLast = (what: string, on: Day, last: Day | undefined): readonly string[] =>
  last !== undefined && on < last ? [`Sổ của mạng lưới có liều ngày ${dayText(last)}: ${what} không thể trước liều cuối.`] : []

type At = { readonly today: Day; readonly began: Day | undefined; readonly last: Day | undefined; readonly ends: Ends }

/** Why the clinical end is not of this day: it lies between the beginning, the last dose and the other two. */
export const againstClinical = (on: Day, { today, began, last, ends: { legal, counted } }: At): readonly Refusal<'content'>[] => [
  ...(on > today ? [wrong('on', 'Ngày này chưa đến.')] : []),
  ...(began !== undefined && on < began
    ? [wrong('on', `Lần điều trị này bắt đầu ngày ${dayText(began)}: liều cuối của nó không thể trước ngày ấy.`)]
    : []),
  ...beforeLast('kết thúc về lâm sàng', on, last).map((detail) => wrong('on', detail)),
  ...(legal !== undefined && on > legal
    ? [wrong('on', `Quyết định kết thúc có hiệu lực ngày ${dayText(legal)}: liều cuối không thể sau ngày ấy.`)]
    : []),
  ...(counted !== undefined && on > counted
    ? [wrong('on', `Đã ghi vào thống kê ngày ${dayText(counted)}: liều cuối không thể sau ngày ấy.`)]
    : []),
]

/** Why the line of the statistics is not of this day: it is the last of the three. */
export const againstCounted = (on: Day, { today, last, ends: { clinical, legal } }: At): readonly Refusal<'content'>[] => [
  ...(on > today ? [wrong('on', 'Ngày này chưa đến.')] : []),
  ...(legal === undefined ? [wrong('on', 'Chưa có quyết định kết thúc: đang điều trị thì chưa có gì để ghi vào thống kê.')] : []),
  ...(legal !== undefined && on < legal
    ? [wrong('on', `Quyết định kết thúc có hiệu lực ngày ${dayText(legal)}: thống kê không thể ghi trước.`)]
    : []),
  ...(clinical !== undefined && on < clinical ? [wrong('on', `Liều cuối ngày ${dayText(clinical)}: thống kê không thể ghi trước.`)] : []),
  ...beforeLast('dòng thống kê', on, last).map((detail) => wrong('on', detail)),
]

/**
 * Why a decision to end is not of this day. What happened is written as it happened, with its reason: a paper may have been dated before the doses that followed
 * it.
 */
export const againstLegal = (on: Day, { clinical, last }: { readonly clinical: Day | undefined; readonly last: Day | undefined }) =>
  [
    ...beforeLast('quyết định kết thúc', on, last),
    ...(clinical !== undefined && on < clinical && (last === undefined || clinical > last)
      ? [`Đã ghi kết thúc về lâm sàng ngày ${dayText(clinical)}: quyết định kết thúc không thể trước ngày ấy.`]
      : []),
  ].map((detail): Refusal<'rule'> => ({ why: 'rule', field: 'happened', detail }))
