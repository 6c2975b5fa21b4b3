import { causesOn, datedOn, type Register } from '../../../engine/register.ts'
import type { Citation } from '../../../kernel/citation.ts'
import type { Day } from '../../../kernel/day.ts'
import { registers } from '../../../law/registers/index.ts'

export const registerNames: readonly (readonly [name: string, term: string])[] = Object.entries(registers).map(([name, r]) => [
  name,
  r.term,
])

export const registerNamed = (name: string): Register | undefined => (Object.hasOwn(registers, name) ? registers[name] : undefined)

export type CauseShown = { readonly term: string; readonly cite: Citation | undefined }

/** A cause as the text of its day has it; an unknown name stands for itself. */
export const causeOf = (register: Register, does: 'enters' | 'leaves', name: string, on: Day): CauseShown => {
  const cause = register[does][name]
  return { term: cause?.term ?? name, cite: cause && datedOn(cause.cite, on) }
}

export const headOn = (register: Register, on: Day) => datedOn(register.head, on)

export const choicesOn = (
  register: Register,
  does: 'enters' | 'leaves',
  on: Day,
): readonly { readonly value: string; readonly label: string }[] =>
  causesOn(register[does], on).map((value) => ({ value, label: register[does][value]?.term ?? value }))
