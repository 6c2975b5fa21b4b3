type Shape = readonly (readonly [name: string, column: string])[]

/** There are a few shapes of rows, and every act writes them all. */
const shapes = new Map<string, Shape>()

const shapeOf = (names: readonly string[]): Shape =>
  names
    .map((name) => [name, name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)] as const)
    // The order in which jsonb keeps its keys; sorting them there took 8 % of an act.
    .sort(([, a], [, b]) => a.length - b.length || (a < b ? -1 : 1))

/** A row with the names of the columns: `stateKind` becomes `state_kind`. Values stay as they are. */
export const columnsOf = (row: object): Readonly<Record<string, unknown>> => {
  const names = Object.keys(row)
  const key = names.join()
  const shape = shapes.get(key) ?? shapeOf(names)
  shapes.set(key, shape)
  const values = row as Readonly<Record<string, unknown>> // read by its own names
  return Object.fromEntries(shape.map(([name, column]) => [column, values[name]]))
}
