/** A row with the names of the columns: `stateKind` becomes `state_kind`. Values stay as they are. */
export const columnsOf = (row: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value]))
