import type { SaidOfPerson } from '../../../server/contract/answers.ts'
import { typedText } from '../../dates/parse.ts'
import type { ChosenUnit } from '../../fields/UnitField.tsx'
import type { FieldName, FormSpec } from './forms.ts'
import type { Typed } from './read-form.ts'

/** A statement as it stands, put back into its form to be corrected. */
export const typedOf = ({ fields }: FormSpec, entry: SaidOfPerson, unitName: (id: string) => string): Typed => {
  const said: Readonly<Record<string, unknown>> = { ...entry.says, ...entry.words, happened: entry.happened }
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, spec]): readonly (readonly [string, string | ChosenUnit])[] => {
      const value = said[field]
      // Why it was said is said anew; a photo is taken anew.
      if (typeof value !== 'string' || field === 'why' || spec.kind === 'photo') return []
      if (spec.kind === 'unit') return [[field, { id: value as ChosenUnit['id'], name: unitName(value) }]] // the log holds unit ids
      return [[field, spec.kind === 'day' || spec.kind === 'birth' ? typedText(value) : value]]
    }),
  ) satisfies Partial<Record<FieldName, unknown>>
}
