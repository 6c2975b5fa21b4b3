import { useNavigate } from '@tanstack/react-router'
import { CERTAINTIES, type Certainty } from '../../../engine/certainty.ts'
import { type Day, isDay } from '../../../kernel/day.ts'
import { matches } from '../../ui/fold.ts'

/** What narrows a list of the law, as it stands in the address. `ngay`: a day, or `het` for all days. */
export type Filters = {
  readonly q?: string | undefined
  readonly bp?: string | undefined
  readonly vb?: string | undefined
  readonly ai?: string | undefined
  readonly tin?: string | undefined
  readonly ngay?: string | undefined
  /** Which page of the rows, from 1. */
  readonly trang?: number | undefined
}
export type ListPath = '/luat/thoi-han' | '/luat/bieu-mau' | '/luat/cau-hoi'

/** Changes the address in place, so that Back leaves the list. What is narrowed begins at its first page. */
export const useNarrow = (to: ListPath, now: Filters) => {
  const navigate = useNavigate()
  return (change: Filters): void => void navigate({ to, search: { ...now, trang: undefined, ...change }, replace: true })
}

/** The day looked at; nothing while all days are. */
export const dayLookedAt = (now: Filters, today: Day): Day | undefined => {
  if (now.ngay === 'het') return undefined
  return isDay(now.ngay) ? now.ngay : today
}

/** What a row of any of the lists is narrowed by. */
export type Narrowed = {
  readonly text: string
  readonly measures: readonly string[]
  readonly texts: readonly string[]
  readonly who: readonly string[]
  readonly certainty: Certainty
  readonly from: Day
  readonly until: Day | undefined
}

export const isKept = (row: Narrowed, now: Filters, on: Day | undefined): boolean =>
  (now.q === undefined || matches(now.q, row.text)) &&
  (now.bp === undefined || row.measures.includes(now.bp)) &&
  (now.vb === undefined || row.texts.includes(now.vb)) &&
  (now.ai === undefined || row.who.includes(now.ai)) &&
  (now.tin === undefined || row.certainty === now.tin || (now.tin === 'unsure' && row.certainty !== 'read')) &&
  (on === undefined || (row.from <= on && (row.until === undefined || on < row.until)))

export const certainties = CERTAINTIES
