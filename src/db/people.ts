import type { PersonId, UnitId } from '../kernel/ids.ts'
import type { PersonSubject } from '../log/entry.ts'
import type { Database } from './pool.ts'
import type { SessionKey } from './session.ts'

/** What speaks for a hit, in the words of `Because` of src/people/evidence.ts. */
export type Because =
  | 'name'
  | 'unmarked'
  | 'swapped'
  | 'part'
  | 'similar'
  | 'alias'
  | 'birth'
  | 'place'
  | 'number'
  | 'number-part'
  | 'phone'
  | 'phone-part'

export type Hit = PersonSubject & {
  readonly person: PersonId
  readonly name: string | null
  readonly number: string | null
  readonly unit: UnitId
  readonly unitName: string
  readonly because: readonly Because[]
}

export type FoundPeople = {
  /** The likeliest first. */
  readonly hits: readonly Hit[]
  /** The one person of other units with exactly this number: that there is a file, and an id to open a case with; nothing of the file. */
  readonly elsewhere: PersonId | null
}

/** One way to read a name: syllables without tone marks, the last of which may be unfinished, and behind it perhaps a place, as keys of units. */
export type SoughtName = {
  readonly keys: readonly string[]
  readonly far: number
  readonly place?: readonly string[] | undefined
}

/** Everything that speaks for somebody. The likeliest reading of the name comes first. */
export type Sought = {
  readonly readings: readonly SoughtName[]
  /** Three columns: what a syllable of the readings may have been meant for, and how far off that is; 1 is a slip of a finger. */
  readonly near: { readonly of: readonly string[]; readonly syllable: readonly string[]; readonly far: readonly number[] }
  /** Syllables with marks, their tone at the end. */
  readonly marked: readonly string[]
  readonly year?: number | undefined
  readonly birth?: string | undefined
  /** Whole numbers of papers and phones. */
  readonly numbers: readonly string[]
  /** Digits at the beginning or the end of a number. */
  readonly digits?: string | undefined
}

/** How somebody searches: without a purpose only in the session's own units. */
export type Searching = { readonly purpose?: string | undefined; readonly limit?: number | undefined }

/** Searches, and writes that it was searched. Nothing when the session is over. */
export const findPeople = async (
  db: Database,
  session: SessionKey,
  sought: Sought,
  { purpose, limit = 20 }: Searching = {},
): Promise<FoundPeople | undefined> => {
  const [row] = await db.query<{ readonly found: FoundPeople | null }>({
    name: 'find_people',
    text: 'select api.find_people($1, $2, $3, $4) as found',
    values: [session, JSON.stringify(sought), purpose, limit],
  })
  return row?.found ?? undefined
}

/** Lets names be known before anybody bears them, in a transaction of its own: whoever registers one of them meanwhile waits for no other. As the owner. */
export const knowNames = async (owner: Database, names: readonly { readonly name: string; readonly key: string }[]): Promise<void> => {
  await owner.query({
    name: 'know_names',
    text: 'select api.know_names($1)',
    values: [JSON.stringify(names)],
  })
}
