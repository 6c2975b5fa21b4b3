import { type Article, type Citation, isSilence } from '../kernel/citation.ts'
import type { Day } from '../kernel/day.ts'
import type { Duration } from '../kernel/duration.ts'
import type { Limit } from '../kernel/limit.ts'
import type { Law } from './law.ts'

/** Values of the law as a Vietnamese reader writes them. */
export const printDay = (d: Day): string => d.split('-').reverse().join('/')

const UNITS = { hours: 'giờ', days: 'ngày', workingDays: 'ngày làm việc', months: 'tháng' } as const
export const printLimit = ({ n, unit }: Limit): string => `${n} ${UNITS[unit]}`
export const printDuration = ({ months }: Duration): string => `${months} tháng`

const UNREAD = ' ⚠ chưa đối chiếu bản gốc'

/** `điểm c khoản 5 Điều 27 Luật 73/2021`. */
export const printArticle = (law: Law, at: Article): string =>
  [
    at.point === undefined ? '' : `điểm ${at.point}`,
    at.clause === undefined ? '' : `khoản ${at.clause}`,
    `Điều ${at.article}${at.suffix ?? ''}`,
    law.sources[at.law]?.short ?? at.law,
  ]
    .filter((part) => part !== '')
    .join(' ')

/** An article, with a mark when the text itself was not read; the question and its record where the law is silent. */
export const printCite = (law: Law, cite: Citation): string => {
  if (isSilence(cite)) return `luật chưa quy định: “${cite.silent}” (${cite.decision})`
  return `${printArticle(law, cite)}${cite.mark === 'read' ? '' : UNREAD}`
}

export const printCites = (law: Law, cites: readonly Citation[]): string => cites.map((c) => printCite(law, c)).join('; ')
