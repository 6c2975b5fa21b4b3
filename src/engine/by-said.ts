import type { Said } from './field.ts'
import type { Act, BySaid } from './sheet.ts'

/** The one value, or the one that goes with what was said. */
export const bySaid = (value: BySaid<string> | undefined, said: Said): string | undefined =>
  typeof value === 'object' ? value.is[String(said[value.said])] : value

/** The state an act leads to, which may hang on what it says. */
export const becomes = (act: Act, said: Said, state: string): string => bySaid(act.becomes, said) ?? state

/** Every paper an act may bring. */
export const mayBring = ({ brings }: Act): readonly string[] => {
  if (brings === undefined) return []
  return 'said' in brings ? Object.values(brings.is) : brings
}

/** The papers an act brought, by what it said. */
export const brought = ({ brings }: Act, said: Said): readonly string[] => {
  if (brings === undefined || !('said' in brings)) return brings ?? []
  const one = brings.is[String(said[brings.said])]
  return one === undefined ? [] : [one]
}
