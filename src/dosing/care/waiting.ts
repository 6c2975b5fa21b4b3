import type { Day } from '../../kernel/day.ts'
import { dayOf, type Moment } from '../../kernel/moment.ts'
import { type Both, both } from '../text.ts'
import type { Noted } from './said.ts'

/** What a doctor has to see somebody for; nothing of an entry that says nothing of it. */
const reasonOf = ({ name, says }: Noted): Both | undefined => {
  const of = says as { readonly found?: unknown; readonly reason?: unknown } // as what writes these entries has them
  switch (name) {
    case '@care-fitness':
    case '@care-watch':
      return of.found === 'fit' ? undefined : both('Thấy chưa tỉnh táo.', 'Found not fit.')
    case '@dose-not-given':
      return of.reason === 'intoxicated' ? both('Không cấp liều: chưa tỉnh táo.', 'No dose given: not fit.') : undefined
    case '@dose-vomited':
      return both('Nôn sau liều.', 'Vomited after the dose.')
    case '@dose-called':
      return both('Đã gọi bác sĩ.', 'A doctor was called.')
    default:
      return undefined
  }
}

/** A doctor's word, or a dose that followed one. */
const ANSWERS: readonly string[] = ['@care-answer', '@care-told', '@care-confirm', '@care-order', '@dose-given']

export type Waits = { readonly since: Moment; readonly says: readonly Both[] }

/** Since when somebody waits for a doctor on a day, by what was written of them and not answered since; `entries` oldest first. */
export const waitsForDoctor = (entries: readonly Noted[], on: Day): Waits | undefined => {
  const struck = new Set(entries.map((e) => e.corrects))
  const todays = entries.filter((e) => dayOf(e.at) === on && !struck.has(e.id)).toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  const open = todays.slice(todays.findLastIndex((e) => ANSWERS.includes(e.name)) + 1)
  const found = open.flatMap((e) => reasonOf(e) ?? [])
  const [first] = open.filter((e) => reasonOf(e))
  return first && { since: first.at, says: [...new Map(found.map((f) => [f.vi, f])).values()] }
}
