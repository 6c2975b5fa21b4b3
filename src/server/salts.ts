import type { Commit, Words } from '../engine/view.ts'
import type { EntryId } from '../kernel/ids.ts'
import type { NewWords } from '../log/entry.ts'
import { commitment, freshSalt } from '../log/words.ts'

export type Salts = { readonly commit: Commit; readonly salted: (words: readonly Words[]) => readonly NewWords[] }

/** Salts of the words of one attempt: the engine sees only commitments, and the words take their salts along into the log. */
export const freshSalts = (): Salts => {
  const salts = new Map<string, string>()
  return {
    commit: ({ field, text }) => {
      const salt = freshSalt()
      salts.set(field, salt)
      return commitment(salt, text)
    },
    salted: (words) =>
      words.map((w) => {
        const salt = salts.get(w.field)
        if (salt === undefined) throw new Error(`nothing commits to ${w.field}`)
        return { ...w, class: w.class as NewWords['class'], salt } // classes come from the sheets' fields
      }),
  }
}

/** Texts of an entry about nobody: its body holds what commits to them, and they can be erased. */
export const notesOf = (entry: EntryId, texts: Readonly<Record<string, string>>, as: NewWords['class'] = 'note') => {
  const words = Object.entries(texts).map(([field, text]): NewWords => ({ entry, field, class: as, salt: freshSalt(), text }))
  return { words, committed: Object.fromEntries(words.map((w) => [w.field, commitment(w.salt, w.text)])) }
}
