import { type IdentityView, readIdentity } from '../db/acts.ts'
import type { IdentityRead } from '../db/entry-row.ts'
import type { NowRows } from '../db/now-rows.ts'
import type { Held } from '../db/session.ts'
import type { Law } from '../engine/law.ts'
import type { Day } from '../kernel/day.ts'
import type { AccountId, EntryId, PersonId } from '../kernel/ids.ts'
import { dayOf } from '../kernel/moment.ts'
import type { Outcome } from '../kernel/refusal.ts'
import { canonical, type Json } from '../log/canonical.ts'
import type { NewEntry, NewWords } from '../log/entry.ts'
import { commitment, freshSalt } from '../log/words.ts'
import { foldIdentity, type Identity, type IdentityEntry } from '../people/identity.ts'
import { classOf, type IdentityClass, restrictionOf } from '../people/statements.ts'
import { type Answered, type Keyed, readDecideAppend, type Unsaid } from './appending.ts'
import { rowsOf } from './derive.ts'
import { identityEntry, rowOf } from './identity-rows.ts'
import { freshId } from './ids.ts'
import { type Ground, viewOf } from './record.ts'

/** Something said of who a person is: a statement of src/people, or one of another module under its own name. */
export type Saying = {
  readonly name: `@${string}`
  readonly says: object
  readonly words?: Readonly<Record<string, string | undefined>>
  /** The day on which it holds; today where nothing is said. */
  readonly happened?: Day | undefined
  readonly corrects?: EntryId | undefined
}

export type Written = {
  readonly entries: readonly NewEntry[]
  readonly words: readonly NewWords[]
  readonly read: readonly IdentityEntry[]
}

/** The entries of sayings, numbered on from `after`, with their words, and as the fold reads them. */
export const writtenBy = (
  sayings: readonly Saying[],
  by: { readonly held: Held; readonly signer: AccountId | undefined; readonly today: Day; readonly after: number },
): Written => {
  const all = sayings.map((s, i) => {
    const id = freshId() as EntryId // a fresh uuid
    const words = Object.entries(s.words ?? {}).flatMap(([field, text]) =>
      text === undefined ? [] : [{ entry: id, field, class: classOf(s.name, field, s.says), salt: freshSalt(), text }],
    )
    const body = { says: s.says, words: Object.fromEntries(words.map((w) => [w.field, commitment(w.salt, w.text)])) }
    const entry: NewEntry = {
      id,
      kind: 'identity',
      case: null,
      seq: by.after + i + 1,
      name: s.name,
      edition: '',
      happened: s.happened ?? by.today,
      forOffice: by.held.office,
      forUnit: by.held.unit,
      signer: by.signer,
      body: canonical(body as Json), // plain data
      corrects: s.corrects,
    }
    const said = Object.fromEntries(words.map((w) => [w.field, w.text]))
    const read: IdentityEntry = { ...entry, says: { ...s.says }, words: said }
    return { entry, words, read }
  })
  return { entries: all.map((a) => a.entry), words: all.flatMap((a) => a.words), read: all.map((a) => a.read) }
}

/** All classes that the words of sayings have; what has no words is of its own class all the same. */
const classesOf = (sayings: readonly Saying[]): ReadonlySet<IdentityClass> =>
  new Set(
    sayings.flatMap((s) => {
      const fields = Object.entries(s.words ?? {}).filter(([, text]) => text !== undefined)
      return fields.length > 0 ? fields.map(([field]) => classOf(s.name, field, s.says)) : [restrictionOf(s.name, s.says) ?? 'identity']
    }),
  )

/**
 * Nobody writes what they may not read: the office held that reads all these classes, of a person of whom the session reads them. Offices over
 * several units read below and write nothing there.
 */
const actingFor = (law: Law, who: IdentityView, classes: ReadonlySet<string>): Held | undefined => {
  const all = [...classes]
  const may = ({ office }: Held): boolean => {
    const rule = law.offices.offices[office]
    return rule?.reach === 'own' && all.every((c) => rule.words.includes(c))
  }
  return all.every((c) => who.reading.includes(c)) ? who.offices.find(may) : undefined
}

/** What is known of the person when something is to be said. */
export type Known = {
  readonly identity: Identity
  readonly entries: readonly IdentityEntry[]
  /** What was said of the same person in other records, without its words. */
  readonly beside: readonly IdentityEntry[]
  readonly who: IdentityView
  readonly today: Day
}

export type Asked = Keyed & {
  /** The last number that was shown of the identity when the form was filled; left away where nothing was shown. */
  readonly seq?: number | undefined
  /** The statement that is corrected or ended: its author may within the hour, also when it sent the file to another unit. */
  readonly takesBack?: EntryId | undefined
}

export type SaidAnswer = { readonly person: PersonId; readonly entry: EntryId; readonly seq: number }

export type Said = Answered<SaidAnswer> | Unsaid

/** Whether a session that reads these classes sees that the entry was made, as the policy `whole_cases` has it. */
const isShown = ({ name, body }: IdentityRead['entry'], reading: readonly string[]): boolean => {
  const restriction = restrictionOf(name, body.says)
  if (restriction) return reading.includes(restriction)
  const fields = Object.keys(body.words ?? {})
  return fields.length === 0 || fields.some((field) => reading.includes(classOf(name, field, body.says)))
}

/** The last number of the identity that the session sees: a form is as new as what was shown, whatever others wrote that it may not know of. */
const lastShown = ({ identities, reading }: IdentityView): number =>
  Math.max(0, ...identities.flatMap(({ entry }) => (isShown(entry, reading) ? [entry.seq] : [])))

/** The law asks how old somebody is and of which sex: when one of them is another, every case of the person is derived anew. */
const casesAnew = (ground: Ground, view: IdentityView, before: Identity, after: Identity, person: PersonId): NowRows => {
  const none = { cases: [], deadlines: [], tasks: [] }
  if (before.birth === after.birth && before.sex === after.sex) return none
  const world = viewOf(ground, view, person)
  if (!world) return none
  const subject = { birth: after.birth, sex: after.sex }
  return rowsOf({ ...world, subject }, world.cases, [...world.cases.keys()])
}

/** Reads a person, decides what is said of them, and appends it if nothing changed meanwhile. */
export const sayIdentity = (
  ground: Ground,
  asked: Asked,
  person: PersonId,
  /** Pure: all sayings of one decision, or why not. */
  decide: (known: Known) => Outcome<readonly Saying[]>,
): Promise<Said> => {
  const { session, key, clock, takesBack } = asked
  const read = () => readIdentity(ground.db, { session, key, clock, person, takesBack })
  return readDecideAppend<IdentityView, SaidAnswer, Unsaid>(ground.db, asked, read, (view) => {
    const entries = view.identities.map((i) => identityEntry(i.entry, i.words))
    const identity = foldIdentity(entries)
    if (!view.person || !identity) return { not: { is: 'not found' } }
    const shown = lastShown(view)
    // Who takes back what sent the file away is not shown what others wrote since; the version still guards what is appended.
    if (view.sees && asked.seq !== undefined && asked.seq !== shown) return { not: { is: 'stale', seq: shown } }
    const today = dayOf(view.now)
    const beside = view.beside.map((entry) => identityEntry(entry))
    const decided = decide({ identity, entries, beside, who: view, today })
    if (!decided.ok) return { not: { is: 'refused', reasons: decided.refusals } }
    const held = actingFor(ground.law, view, classesOf(decided.value))
    if (!held) return { not: { is: 'no right' } }
    const { read, ...written } = writtenBy(decided.value, { held, signer: view.account, today, after: view.person.seq })
    const after = foldIdentity([...entries, ...read])
    const last = written.entries.at(-1)
    if (!after || !last) throw new Error('a decision says something of a registered person')
    return {
      writes: {
        person,
        version: view.person.version,
        ...written,
        rows: { ...casesAnew(ground, view, identity, after, person), person: rowOf(person, after) },
        answer: { person, entry: last.id, seq: last.seq },
      },
    }
  })
}
