import type { Citation, Cited } from '../kernel/citation.ts'
import type { Day } from '../kernel/day.ts'
import type { Duration } from '../kernel/duration.ts'
import type { Limit } from '../kernel/limit.ts'
import type { When } from '../kernel/moment.ts'
import type { FactRef, NumberRef } from './entry.ts'
import type { Fields, Said } from './field.ts'

/** Birth as known: a day, or only a year `YYYY`. */
export type PersonSubject = { readonly birth: Day | `${number}`; readonly sex: 'male' | 'female'; readonly kind?: undefined }
/** A unit by its kind, with its first day as birth (docs/decisions/0450). */
export type OrganisationSubject = { readonly birth: Day | `${number}`; readonly sex: 'none'; readonly kind: string }
/** Whom a case is about. */
export type Subject = PersonSubject | OrganisationSubject

/** What a named rule may look at. `happened` is the day or minute of the act being judged, or of the fact a clock hangs on. */
export type Looks = {
  readonly route: string
  readonly state: string
  readonly facts: Readonly<Partial<Record<string, When>>>
  readonly said: Said
  readonly subject: Subject
  readonly happened: When
  readonly ends: Day | undefined
  /** The end that others were last told of, where they were. */
  readonly told: Day | undefined
  /** The end if everything that keeps the term from running stopped on the day looked at: what is left of a term that is interrupted. */
  readonly wouldEnd: Day | undefined
  /** How many days of the measure were served before a day, those credited included; nothing while its length is not fixed. */
  readonly served: (until: Day) => number | undefined
  /** Since when a decided case has nothing to stand on any more, by the day looked at. */
  readonly groundLost: When | undefined
  /** Whether a paper is in the case. */
  readonly has: (document: string) => boolean
}

/** What a refusal may look at besides: whether the time for an act had run out undone when this one happened. */
export type Judging = Looks & { readonly passed: (act: string) => boolean }

/**
 * Arithmetic the grammar has no words for: a named function that says in Vietnamese what it tests and where that stands. `tells`: the same with
 * the numbers of the case, where there are any.
 */
export type Rule<T, L = Looks> = {
  readonly is: string
  readonly cite: Citation
  readonly of: (looks: L) => T
  readonly tells?: (looks: L) => string
  /** Where it stands from which day a time in it counts, or that it holds for these people, if not in its article: mostly a question. */
  readonly start?: Citation | readonly Citation[]
}

/** One value, or one that hangs on what a field of the act says. */
export type BySaid<X extends string> = X | { readonly said: string; readonly is: Readonly<Record<string, X>> }

/** A length, or a day read from a fact: the end of the case that this one goes with. */
export type Lasting<F extends string = string> =
  | Cited<Duration>
  | { readonly until: F; readonly cite: Citation }
  | { readonly min: Duration; readonly max: Duration; readonly saidIn: string; readonly cite: Citation }
  | { readonly bySaid: string; readonly of: Readonly<Record<string, Duration>>; readonly cite: Citation }

/**
 * Who must do something in time, until when, and where that stands. `ends`: the end of the term. `endMoved`: the day since which it is another
 * than the one that others were told of. `groundLost`: when what a decided case, or one without a term, was proposed on was gone (docs/decisions/0384).
 */
export type Clock<S extends string = string, F extends string = string, A extends string = string, T extends string = string> = {
  /** Done when one of these acts has happened since the fact. */
  readonly of: readonly A[]
  /** A role of the offices, or `person`: a duty of the person, which no office can be late with. */
  readonly who: string
  /** Words for who owes it where `who` is wider: the parents, not the person; the chief judge, not every officer of the court. */
  readonly whose?: string
  /** How the text comes to this number where the article alone does not say it: `3 ngày đọc, rồi 1 ngày để chuyển`, `mẫu 27 cho 2 ngày`. */
  readonly reckoned?: string
  readonly if?: Rule<boolean>
  /** Runs only in these states; without it, in those in which one of the acts may happen. */
  readonly while?: readonly S[]
  /** A recurring duty: it starts again from the last time it was done. Whoever writes one says in `start` where its first day stands. */
  readonly every?: true
  /** Where it stands from which day the time runs, or that it does for these people, if not in the article of the limit itself: mostly a question. */
  readonly start?: Citation | readonly Citation[]
  /** When it passes, somebody is asked to find out why. Nothing else follows by itself. */
  readonly missed?: T
  readonly cite: Citation
} & (
  | { readonly within: Limit; readonly after: F | 'ends' | 'endMoved' | 'groundLost' }
  | { readonly within: Limit; readonly before: F | 'ends' }
  | { readonly atLeast: Limit; readonly before: F | 'ends' }
)

/** A case of another measure that follows from an act, `if` a rule holds once it is done. `seats`: their seat from ours. */
export type Proposal<K extends string = string, S extends string = string> = {
  readonly measure: string
  readonly route: Readonly<Record<string, string>>
  readonly if?: Rule<boolean>
  readonly facts: Readonly<Record<string, FactRef>>
  /** Numbers that nobody types again: fields of the other measure, read from our case (docs/decisions/0352). */
  readonly says?: Readonly<Record<string, NumberRef>>
  readonly seats: Readonly<Record<string, K>>
  readonly brings?: readonly string[]
  /** Proposed before our case is over: the ends that it expects. When our case ends otherwise, the proposal has no ground any more. */
  readonly promises?: readonly S[]
  /** States that are no ends and leave it no ground, until our case is again where the act may happen. */
  readonly gone?: readonly S[]
}

export type Act<
  S extends string = string,
  D extends string = string,
  F extends string = string,
  I extends string = string,
  K extends string = string,
  T extends string = string,
> = {
  readonly term: string
  readonly by: readonly string[]
  /** A role, or `person`: whose step it is, where those in `by` write it down for somebody else or with him. */
  readonly who?: string
  /** Words for whose step it is where no role says it. */
  readonly whose?: string
  /** States in which it may happen; `opens a case` for the acts that begin one. */
  readonly when: readonly S[] | 'opens a case'
  readonly becomes?: BySaid<S>
  /** Clocks of hours hang on it, so it is asked to the minute. */
  readonly at?: 'minute'
  /** Whose unit it belongs to, or which of several; without it, the first seat of the sheet. */
  readonly seat?: K | readonly K[]
  readonly says: Fields
  readonly needs?: readonly D[]
  /** Papers it brings: always the same, or the one that a field of the act names. */
  readonly brings?: readonly D[] | { readonly said: string; readonly is: Readonly<Record<string, D>> }
  readonly makes?: readonly D[]
  /** Facts it fixes: from its own date, or from a field it says. */
  readonly sets?: Readonly<Partial<Record<F, 'happened' | { readonly said: string }>>>
  readonly clears?: readonly F[]
  readonly begins?: readonly I[]
  readonly ends?: readonly I[]
  /** Takes as much off the term as a field says. */
  readonly remits?: { readonly said: string; readonly unit: 'days' | 'months' }
  /** Tells others on which day the term ends. What they were told is kept, and when the end moves from it, it is to be told again. */
  readonly tells?: 'ends'
  /** Seats it fixes: the signer's own unit, or a unit it says. */
  readonly seats?: Readonly<Partial<Record<K, 'signer' | { readonly said: string }>>>
  /** What speaks against it although office, state and papers are right. */
  readonly refuses?: readonly { readonly if: Rule<boolean, Judging>; readonly field?: string }[]
  /** Proposes a case of another measure there; facts of that case refer to this act. A named official decides whether it leaves `proposed`. */
  readonly proposes?: readonly Proposal<K, S>[]
  readonly raises?: BySaid<T>
  readonly settles?: BySaid<T>
  readonly cite: readonly [Citation, ...Citation[]]
}

/** `fixedBy`: the sheet of the day of this act governs the length for ever. `less`: days already served elsewhere, as a field said; of a `route`. */
export type Lasts<R extends string = string, F extends string = string, A extends string = string> = {
  readonly fixedBy: A
  readonly from: F
  readonly is: Readonly<Record<R, Lasting<F>>>
  /** Where the first day stands, for routes where the article of the length does not name it. */
  readonly start?: Readonly<Partial<Record<R, Citation>>>
  readonly less?: { readonly term: string; readonly saidIn: string; readonly cite: Citation; readonly route?: R }
}

export type StateKind = 'open' | 'proposed' | 'end'

/**
 * By which acts of which measures an organisation is given nobody new, and the article: acts that name it, and `own` by which it takes somebody in
 * itself. What these acts do not bring in stays possible.
 */
export type Shutting = {
  readonly cite: Citation
  readonly acts: Readonly<Record<string, readonly string[]>>
  readonly own?: Readonly<Record<string, readonly string[]>>
}

/** `works`: an organisation in this state may do what its case is about. Only such a case, or one that shuts, says more than an earlier one. */
export type StateOf = { readonly term: string; readonly kind: StateKind; readonly works?: true; readonly shuts?: Shutting }

/**
 * `cite`: where the text asks for the form, where that is another place than the step's. `formIn`: which of several forms a step has, by the name of its act.
 * `citeIn`: where the text asks for it at one step, of a paper that several serve, or at the act of another measure that brings it (docs/decisions/0705).
 */
export type Paper = {
  readonly term: string
  readonly form?: string
  readonly cite?: readonly Citation[]
  readonly formIn?: Readonly<Record<string, string>>
  readonly citeIn?: Readonly<Record<string, readonly Citation[]>>
}

/** A measure as one dated text has it. It holds from its day until the next sheet of the measure. */
export type Sheet<
  R extends string = string,
  S extends string = string,
  D extends string = string,
  F extends string = string,
  I extends string = string,
  K extends string = string,
  T extends string = string,
  A extends string = string,
> = {
  readonly measure: string
  readonly from: Day
  readonly term: string
  readonly basis: string
  readonly routes: Readonly<Record<R, string>>
  readonly states: Readonly<Record<S, StateOf>>
  readonly facts: Readonly<Record<F, string>>
  readonly documents: Readonly<Record<D, Paper>>
  readonly seats: Readonly<Record<K, { readonly term: string; readonly unitKind: string }>>
  /** Stretches inside the term: `counted` changes nothing but is shown, `credited` shortens, `uncounted` lengthens. */
  readonly intervals: Readonly<
    Record<
      I,
      {
        readonly term: string
        readonly counts: 'counted' | 'credited' | 'uncounted'
        readonly cite: Citation
        /** Where it stands that it counts so for these people, if its article does not say it: what leads there, and mostly a question. */
        readonly start?: Citation | readonly Citation[]
      }
    >
  >
  /** Questions raised to an officer when someone drops out or a duty passes, with the excuses the text knows. */
  readonly tasks: Readonly<Record<T, { readonly term: string; readonly who: string; readonly cite: Citation }>>
  readonly acts: Readonly<Record<A, Act<S, D, F, I, K, T>>>
  readonly clocks: readonly Clock<S, F, A, T>[]
  readonly lasts?: Lasts<R, F, A>
  /** For cases fixed under an earlier sheet: acts that reach them although their own sheet did not have them. */
  readonly openCases?: { readonly gain: readonly A[]; readonly cite: readonly Citation[] }
  /** Its cases are about an organisation, a unit of one of these kinds; without it, about a person. */
  readonly about?: readonly string[]
  /** A person may have several open cases of it at once, each with its own beginning and end; without it, one at a time. */
  readonly together?: true
  readonly silences: readonly Citation[]
}

export type Offices = {
  /** A post a person holds in a unit, named by date. */
  readonly offices: Readonly<
    Record<
      string,
      {
        readonly term: readonly { readonly from: Day; readonly is: string }[]
        readonly unitKind: string
        /** May type for another office of the same unit; the signer stays the signer. */
        readonly clerk?: true
        /** Manages accounts and offices of its unit and below; the work itself stays closed to it. */
        readonly admin?: true
        /** Meets only people whom another office has registered: it registers nobody, also where it opens a case. */
        readonly receives?: true
        /** Says which unit has the files of one below that ended without a successor or was divided. */
        readonly assigns?: true
        /** Sees cases and words: `own` unit, or its own and all `below`. */
        readonly reach: 'own' | 'below'
        readonly words: readonly string[]
      }
    >
  >
  /** Which offices may act in a role, by date. */
  readonly roles: Readonly<
    Record<
      string,
      {
        readonly term: string
        /** Works outside the system: it owes what the law gives it, and somebody here records its papers (docs/decisions/0479). */
        readonly outside?: true
        readonly is: readonly {
          readonly from: Day
          readonly offices: readonly string[]
          /** What the texts call the body whose people share the role: it owes what they may do, not each of them. */
          readonly as?: string
          readonly cite: Citation
        }[]
      }
    >
  >
}
