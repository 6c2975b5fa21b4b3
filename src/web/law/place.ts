import type { Article, Source } from '../../kernel/citation.ts'

/** A place in a text as offices write it short: `đ.a k.1 Đ.77 NĐ 116/2021`. */
export const shortPlace = (at: Article, source: Pick<Source, 'short'> | undefined): string =>
  [
    at.point === undefined ? '' : `đ.${at.point}`,
    at.clause === undefined ? '' : `k.${at.clause}`,
    `Đ.${at.article}${at.suffix ?? ''}`,
    source?.short ?? at.law,
  ]
    .filter((part) => part !== '')
    .join(' ')

/** The same written out: `Điểm a khoản 1 Điều 77`. */
export const longPlace = (at: Article): string => {
  const parts = [
    at.point === undefined ? '' : `điểm ${at.point}`,
    at.clause === undefined ? '' : `khoản ${at.clause}`,
    `Điều ${at.article}${at.suffix ?? ''}`,
  ].filter((part) => part !== '')
  const text = parts.join(' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
