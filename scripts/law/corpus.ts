import { exampleSays } from '../../src/engine/example.ts'
import type { Said } from '../../src/engine/field.ts'
import type { Sheet } from '../../src/engine/sheet.ts'
import { momentOf } from '../../src/kernel/moment.ts'

/** One example of what each act of a sheet says, kept so that what was once written can be read for ever. */
export type Corpus = {
  readonly sheet: string
  readonly edition: string
  readonly acts: Readonly<Record<string, { readonly happened: string; readonly says: Said }>>
}

export const corpusOf = (sheet: Sheet, edition: string): Corpus => ({
  sheet: `${sheet.measure}@${sheet.from}`,
  edition,
  acts: Object.fromEntries(
    Object.entries(sheet.acts).map(([name, act]) => {
      const happened = act.at === 'minute' ? momentOf(sheet.from, 9, 0) : sheet.from
      return [name, { happened, says: exampleSays(act.says, happened) }]
    }),
  ),
})
