/** Says that everything written of a person was a mistake of one import: they are in no list and no figure any more. */
export const WITHDRAW = '@withdraw'

export const isWithdrawn = (entries: readonly { readonly name: string }[]): boolean => entries.some((e) => e.name === WITHDRAW)
