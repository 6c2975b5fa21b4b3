import { appendDose } from '../../db/append-dose.ts'
import { type DosingKnown, type DosingView, logDosingTold, readDosing } from '../../db/dosing.ts'
import type { Database } from '../../db/pool.ts'
import type { SessionKey } from '../../db/session.ts'
import { DAYS_READ } from '../../dosing/care/fold.ts'
import type { Day } from '../../kernel/day.ts'
import type { AccountId, EntryId, PersonId, UnitId } from '../../kernel/ids.ts'
import type { When } from '../../kernel/moment.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { canonical, type Json } from '../../log/canonical.ts'
import type { NewEntry, NewWords } from '../../log/entry.ts'
import { commitment, freshSalt } from '../../log/words.ts'
import { requestHash } from '../appending.ts'
import { freshId } from '../ids.ts'

/** An entry of a dose or of care before it has its number. */
export type Draft = {
  readonly name: string
  readonly happened: When
  readonly says: object
  readonly judged?: object
  readonly words?: Readonly<Record<string, { readonly text: string; readonly class: 'clinical' | 'hiv' }>>
  readonly corrects?: EntryId | undefined
}

export type Made<Answer> = {
  readonly office: string
  readonly drafts: readonly [Draft, ...Draft[]]
  readonly ledger: readonly Json[]
  readonly edition: string
  /** It happened already, on paper. */
  readonly told?: boolean
  /** Of the entries' ids, in the order of the drafts. */
  readonly answer: (ids: readonly EntryId[]) => Answer
}

export type Asking = {
  readonly session: SessionKey
  readonly key: string
  readonly person: PersonId
  readonly site: UnitId
  /** What was asked, without its key. */
  readonly request: Json
  /** The day that it is about, where that is not today. */
  readonly of?: Day | undefined
  /** From which bottles something is told of. */
  readonly bottles?: readonly string[] | undefined
  /** Whose doses are read, where a day is judged that is long over. */
  readonly days?: number | undefined
  readonly clock?: string | undefined
}

export type Wrote<Answer, Not> =
  | { readonly is: 'recorded' | 'replayed'; readonly answer: Answer }
  | { readonly is: 'no session' | 'key reused' | 'no right' | 'busy' | 'not found' }
  | { readonly is: 'refused'; readonly standing: readonly []; readonly reasons: readonly Refusal[] }
  | Not

const TRIES = 3

/** What was decided on what was just read, and the rows do not take each time: something stands against it under another record, or elsewhere. */
const NOT_TAKEN: Refusal = {
  why: 'right',
  detail:
    'Sổ không nhận mục này: ở hồ sơ khác của người bệnh, hoặc ở nơi khác, có mục ghi ngược với nó. Chưa ghi gì, thử lại cũng vậy: gọi bác sĩ của cơ sở xem các mục ấy trước khi cấp hay hủy gì thêm.',
}

/** What a file is read for here. */
const READS = 'dosing window'

type By = Pick<Made<unknown>, 'office' | 'edition'> & { readonly signer: AccountId; readonly site: UnitId }

const entered = (draft: Draft, n: number, { office, edition, signer, site }: By, known: DosingKnown, id: EntryId) => {
  const words = Object.entries(draft.words ?? {}).map(([field, w]): NewWords => ({ entry: id, field, ...w, salt: freshSalt() }))
  const body = {
    says: draft.says,
    ...(draft.judged ? { judged: draft.judged } : {}),
    ...(words.length === 0 ? {} : { words: Object.fromEntries(words.map((w) => [w.field, commitment(w.salt, w.text)])) }),
  }
  const entry: NewEntry = {
    id,
    kind: 'dose',
    case: known.case,
    seq: known.seq + 1 + n,
    name: draft.name,
    edition,
    happened: draft.happened,
    forOffice: office,
    signer,
    forUnit: site,
    body: canonical(body as unknown as Json), // plain data
    corrects: draft.corrects,
  }
  return { entry, words }
}

type Where = Pick<Asking, 'session' | 'key' | 'site' | 'clock'>

/** Appends what was made of what was read, under its key. */
const appendMade = async <Answer>(
  db: Database,
  { session, key, site, clock }: Where,
  request: Buffer,
  { account }: Pick<DosingView, 'account'>,
  known: DosingKnown,
  made: Made<Answer>,
) => {
  const ids = made.drafts.map(() => freshId() as EntryId) // a fresh uuid is one
  const written = made.drafts.map((draft, n) => entered(draft, n, { ...made, signer: account, site }, known, ids[n] as EntryId)) // one a draft
  const answer = made.answer(ids)
  const appended = await appendDose(db, {
    session,
    key,
    request,
    person: known.person,
    version: known.version,
    entries: written.map((w) => w.entry),
    words: written.flatMap((w) => w.words),
    ledger: made.ledger,
    answer: answer as Json, // plain data
    told: made.told,
    clock,
  })
  return { appended, answer }
}

/** A doctor is called: beside what was asked, under a key of its own. Nothing: it has to be read anew. */
export const callDoctor = async (
  db: Database,
  where: Omit<Where, 'key'>,
  view: DosingView,
  known: DosingKnown,
  call: Made<EntryId>,
): Promise<EntryId | undefined> => {
  const key = freshId()
  const { appended, answer } = await appendMade(db, { ...where, key }, requestHash({ call: key }), view, known, call)
  return appended.outcome === 'done' ? answer : undefined
}

/** What is written, or why not; `calls`: and a doctor is called. */
export type DecidedDose<Answer, Not> = { readonly made: Made<Answer> } | { readonly not: Not; readonly calls?: Made<EntryId> | undefined }

/**
 * Reads, decides, and appends if nothing changed meanwhile; up to three times. What the rows never take is refused. Two round trips to the database for a dose
 * that nobody interferes with.
 */
export const readDecideDose = async <Answer, Not extends { readonly is: string }>(
  db: Database,
  { session, key, person, site, request, of, bottles, days = DAYS_READ, clock }: Asking,
  decide: (view: DosingView, known: DosingKnown) => DecidedDose<Answer, Not>,
): Promise<Wrote<Answer, Not>> => {
  const hash = requestHash(request)
  const where = { session, key, site, clock }
  let against = 0
  for (let tried = 0; tried < TRIES; tried += 1) {
    const view = await readDosing(db, { session, person, site, key, days, of, bottles, clock })
    if (!view) return { is: 'no session' }
    if (view.stored)
      return view.stored.request.equals(hash)
        ? { is: 'replayed', answer: view.stored.answer as Answer } // kept by an append of these functions
        : { is: 'key reused' }
    const { known } = view
    // What is refused tells of the person, and nothing else is written of it. The answer waits for its line.
    const told = () => logDosingTold(db, { session, person, case: known?.case, reads: READS, clock })
    if (!known) return (await told()) ? { is: 'not found' } : { is: 'no session' }
    const decided = decide(view, known)
    if ('not' in decided) {
      // Somebody wrote meanwhile: who is to be called, and whether, is decided anew.
      if (decided.calls && !(await callDoctor(db, where, view, known, decided.calls))) continue
      return (await told()) ? decided.not : { is: 'no session' }
    }
    const { appended, answer } = await appendMade(db, where, hash, view, known, decided.made)
    if (appended.outcome === 'done') return { is: 'recorded', answer }
    if (appended.outcome === 'replayed') return { is: 'replayed', answer: appended.answer as Answer } // as before
    if (appended.outcome === 'against') against += 1
    else if (appended.outcome !== 'stale') return { is: appended.outcome }
  }
  return against < TRIES ? { is: 'busy' } : { is: 'refused', standing: [], reasons: [NOT_TAKEN] }
}
