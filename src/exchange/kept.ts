import type { Column } from './column.ts'
import type { Remark } from './draft.ts'

/** What quotes, counts years or names a number may carry what stood in the cells, or name somebody: whoever is named is named with a year of birth. */
const MAY_TELL = /[“”]|\p{N}{3}/u

/**
 * Why a row was refused, for as long as the import is known. The row itself is erased, so of a sentence that may carry something of it only the
 * column stays.
 */
export const reasonsKept = (remarks: readonly Remark[], columns: readonly Pick<Column, 'key' | 'label'>[]): readonly string[] => {
  const labels = new Map(columns.map((c) => [c.key, c.label]))
  return remarks.map(({ column, detail }) => {
    const sentence = MAY_TELL.test(detail.replaceAll(/dòng \d+/g, '')) ? 'Nội dung chưa đúng.' : detail
    return column === undefined ? sentence : `${labels.get(column) ?? column}: ${sentence}`
  })
}
