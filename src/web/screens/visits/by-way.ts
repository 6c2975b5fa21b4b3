import type { VisitRow } from '../../../server/contract/visits.ts'

const inOrder = new Intl.Collator('vi', { numeric: true })

/** What comes after the number of a house: people of one hamlet or street are visited together. */
const placeOf = ({ address }: VisitRow): string => address?.split(',').at(-1)?.trim() ?? ''

/** Rows by the place where they live, places and houses in the order of their numbers; who has no address comes last. */
export const byWay = (rows: readonly VisitRow[]): readonly (readonly [place: string, rows: readonly VisitRow[]])[] => {
  const places = Map.groupBy(rows, placeOf)
  return [...places]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || inOrder.compare(a, b))
    .map(([place, of]) => [place, of.toSorted((a, b) => inOrder.compare(a.address ?? '', b.address ?? ''))] as const)
}
