const columns = new Map<string, string>()

/** `stateKind` is the column `state_kind`. There are a few dozen names, and every act writes them all. */
const columnOf = (name: string): string => {
  const known = columns.get(name)
  if (known !== undefined) return known
  const column = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  columns.set(name, column)
  return column
}

/** A row with the names of the columns. Values stay as they are. */
export const columnsOf = (row: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [columnOf(name), value]))
