import type { Change } from '../../engine/changes.ts'
import type { Entry } from '../../engine/entry.ts'
import type { Said } from '../../engine/field.ts'
import type { Subject } from '../../engine/sheet.ts'
import type { Preset } from '../../engine/standard.ts'
import type { Citation } from '../../kernel/citation.ts'
import type { Day } from '../../kernel/day.ts'
import type { AccountId, CaseId, EntryId, PersonId, UnitId } from '../../kernel/ids.ts'
import type { Step } from '../../kernel/limit.ts'
import type { Moment, When } from '../../kernel/moment.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import type { Because } from '../../people/evidence.ts'
import type { IdentityEntry } from '../../people/identity.ts'
import type { Equivalent } from '../../units/equivalent.ts'
import type { StatementName } from '../../units/rulings.ts'
import type { Units } from '../../units/unit.ts'

/**
 * `application/problem+json`, with all reasons. `code` is stable; `title` and `detail` are sentences in the language of who asked
 * (`accept-language`: English, else Vietnamese). Reasons that follow from the law and from files are Vietnamese.
 */
export type Problem = {
  readonly type: 'about:blank'
  readonly title: string
  readonly status: number
  readonly code: string
  readonly detail: string
  readonly refusals?: readonly Refusal[]
  /** For `stale`: the number the case has now. */
  readonly seq?: number
  /** For refusals that may be recorded all the same, as irregular, with the reason. */
  readonly mayBeIrregular?: boolean
}

export type UnitName = {
  readonly id: UnitId
  readonly name: string
  readonly kind: string
  readonly within?: string
  readonly from?: Day
  readonly until?: Day
}

/** A unit over time, and what the session may say of it. */
export type UnitLife = {
  readonly unit: UnitName
  /** Names and superiors, oldest first. */
  readonly names: readonly { readonly name: string; readonly within?: UnitName; readonly from: Day; readonly until?: Day }[]
  readonly before: readonly UnitName[]
  /** Who took the work over; `chosen`: somebody said so among several or where the lists name none. */
  readonly after: readonly (UnitName & { readonly chosen: boolean })[]
  /** It ended, and nobody knows or nobody chose which unit has its files. */
  readonly open: boolean
  readonly organisations: readonly UnitName[]
  readonly told: readonly {
    readonly id: EntryId
    readonly name: StatementName
    readonly on: Day
    readonly at: Moment
    readonly by: string
    readonly office: string
    readonly forUnit: string
    readonly about: UnitName
    readonly called?: string
    readonly within?: string
    readonly day?: Day
    readonly to: readonly string[]
    readonly basis?: string
    readonly struck: boolean
  }[]
  readonly may: { readonly keep: boolean; readonly choose: boolean }
}

/** Open cases whose unit ended or was divided, by that unit. */
export type AssignmentList = {
  readonly asOf: Moment
  /** How many there are; the list may be shorter. */
  readonly total: number
  readonly mayChoose: boolean
  readonly units: readonly {
    readonly unit: UnitName
    readonly to: readonly UnitName[]
    readonly cases: readonly {
      readonly case: CaseId
      readonly person: { readonly id: PersonId; readonly name: string; readonly birth: string }
      readonly measure: string
      readonly state: string
      readonly seat: string
      readonly seq: number
      readonly due?: string
    }[]
  }[]
}

/** Public: what the sign-in page needs. Demonstration accounts only in a demonstration installation. */
export type Installation = {
  readonly kind: 'demo' | 'real'
  readonly now: Moment
  /** How much of the city of a demonstration is there, from 0 to 1; nothing once it all is. */
  readonly loading?: number | undefined
  readonly accounts?: readonly {
    readonly login: string
    readonly password: string
    readonly name: string
    readonly office: string
    readonly unit: string
  }[]
}

export type OfficeHeld = { readonly office: string; readonly term: string; readonly unit: UnitName }

export type Me = {
  readonly account: { readonly id: AccountId; readonly login: string; readonly name: string; readonly totp: boolean }
  readonly offices: readonly OfficeHeld[]
  readonly kind: 'demo' | 'real'
  readonly now: Moment
  /** As of an installation. */
  readonly loading?: number | undefined
  /** Who may sign in the units in which the session holds an office. */
  readonly signers: readonly {
    readonly account: AccountId
    readonly name: string
    readonly office: string
    readonly term: string
    readonly unit: UnitId
  }[]
  /** Screens this session may open. */
  readonly screens: readonly ('today' | 'people' | 'plans' | 'assignments' | 'dosing' | 'stock' | 'admin')[]
}

export type TodayRow = {
  readonly kind: 'deadline' | 'task' | 'proposal'
  readonly case: CaseId
  readonly person: { readonly id: PersonId; readonly name: string; readonly birth: string }
  readonly measure: string
  /** Acts (names in the sheet of `edition`) that settle it; or the task. */
  readonly acts: readonly string[]
  readonly task?: string
  readonly who: string
  readonly offices: readonly string[]
  readonly unit: UnitId
  readonly opens?: When
  readonly raw: When
  readonly rolled: When
  /** Where it stands; a proposed case has its own articles on its page. */
  readonly cite?: Citation
}

export type Today = {
  readonly asOf: Moment
  readonly overdue: readonly TodayRow[]
  readonly today: readonly TodayRow[]
  readonly soon: readonly TodayRow[]
  readonly waiting: readonly TodayRow[]
  readonly verify: readonly TodayRow[]
  /** How many there are in each group; lists are cut at 200. */
  readonly totals: Readonly<Record<'overdue' | 'today' | 'soon' | 'waiting' | 'verify', number>>
  /** Questions of other units, whether a record of theirs and one of ours are of one person. */
  readonly asked: number
  /** Deadlines of the session's offices that a new calendar moved, at which nobody of the office has looked yet. */
  readonly moved: number
  readonly units: Readonly<Record<string, string>>
  readonly terms: TodayTerms
}

/** What the law calls the names in the rows, so that the first page of the day needs no law. */
export type TodayTerms = {
  readonly measures: Readonly<Record<string, string>>
  /** By `measure/act` and `measure/task`. */
  readonly acts: Readonly<Record<string, string>>
  readonly tasks: Readonly<Record<string, string>>
  /** By `whoKey`; nothing where it falls on the person. */
  readonly who: Readonly<Record<string, string>>
  /** Short names of texts. */
  readonly sources: Readonly<Record<string, string>>
}

export type PersonHit = {
  readonly id: PersonId
  readonly name: string
  readonly birth: string
  readonly sex: 'male' | 'female'
  readonly unit: string
  readonly number?: string
  /** How the name is like the one asked for, then everything else that agrees. */
  readonly because: readonly Because[]
}
export type Found = {
  /** The likeliest first. */
  readonly hits: readonly PersonHit[]
  /** Another unit has a file under exactly this number: an id to open a case with, within the hour; only to a purpose. */
  readonly elsewhere: PersonId | null
}

/** An identity entry, with who recorded it and for which office. */
export type SaidOfPerson = IdentityEntry & Pick<Entry, 'recordedBy' | 'recordedAt' | 'forOffice' | 'forUnit'>

/**
 * A person's file as the session may see it: whole cases, never half of one. The browser folds the entries with the same engine as the
 * server; `words` and `names` are what the sealed bodies leave out.
 */
export type PersonFile = {
  readonly person: {
    readonly id: PersonId
    readonly name: string
    readonly number?: string
    readonly address?: string
    readonly unit: UnitId
  } & Subject
  /** What was said of who the person is, with the texts that the session may read; `foldIdentity` reads it. */
  readonly identities: readonly SaidOfPerson[]
  /** Classes of words that the session may read of this person, and write. */
  readonly reading: readonly string[]
  /** Where the unit of each residence lies today, by the entry that first said it. */
  readonly equivalents: Readonly<Record<EntryId, Equivalent>>
  readonly cases: readonly { readonly id: CaseId; readonly entries: readonly Entry[] }[]
  /** Cases of other units that these stand on: folded with them so that dates come out right, never shown. */
  readonly linked: readonly { readonly id: CaseId; readonly entries: readonly Entry[] }[]
  readonly words: Readonly<Record<EntryId, Readonly<Record<string, string>>>>
  /** The person has further records: those the session sees, whether there are others, and which two were said to be the same. */
  readonly same?: {
    readonly seen: readonly (Subject & {
      readonly person: PersonId
      readonly name: string | null
      readonly number: string | null
      readonly unit: string
    })[]
    readonly elsewhere: boolean
    readonly links: readonly (readonly [PersonId, PersonId])[]
  }
  /** Birth and sex by which cases that lie in another record are judged, where they differ from the person's. */
  readonly subjects?: Readonly<Record<PersonId, Subject>>
  readonly accounts: Readonly<Record<AccountId, string>>
  readonly units: Readonly<Record<UnitId, UnitName>>
  /** As much of the units as tells where the work of those in the file lies on any day, and what lies above it. */
  readonly places: Units
  /** What units of the file have set for the acts of their cases. */
  readonly presets?: readonly Preset[]
  readonly now: Moment
}

/** What recording did. `changes` lists what is different in the case because of it. */
export type Recorded = {
  readonly person: PersonId
  readonly case: CaseId
  readonly entry: EntryId
  readonly seq: number
  readonly state: string
  readonly changes: readonly Change[]
  readonly proposed: readonly { readonly case: CaseId; readonly measure: string }[]
}

export type TimelineAnswer = {
  readonly cases: readonly {
    readonly edition: string
    readonly state: string
    readonly facts: Readonly<Record<string, When>>
    readonly due: readonly {
      readonly act: string
      readonly by: string
      readonly limit: { readonly raw: When; readonly rolled: When }
      readonly steps: readonly Step[]
      readonly basis: Citation
      readonly overdue: boolean
    }[]
    readonly mayDo: readonly string[]
    readonly refused: readonly {
      readonly act: string
      readonly reasons: readonly { readonly why: string; readonly detail: string; readonly field?: string; readonly citation?: Citation }[]
    }[]
    readonly ends: { readonly date: Day; readonly steps: readonly Step[] } | null
  }[]
}

export type AccountRow = {
  readonly id: AccountId
  readonly login: string
  readonly name: string
  readonly disabled: boolean
  readonly totp: boolean
  /** Whether it is tied to one human; older ones may not be. */
  readonly human: boolean
  readonly offices: readonly {
    readonly id: string
    readonly office: string
    readonly term: string
    readonly unit: UnitName
    readonly from: Day
    readonly until?: Day
  }[]
}
export type { Change, Said }
