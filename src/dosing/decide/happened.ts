import type { Day } from '../../kernel/day.ts'
import type { Dose } from '../../kernel/dose.ts'
import type { AccountId, EntryId } from '../../kernel/ids.ts'
import type { Moment } from '../../kernel/moment.ts'
import { standing as stands } from '../history/days.ts'
import type { Finding } from '../interlocks/finding.ts'
import type { DoctorTask } from '../interlocks/task.ts'
import type { DoseFact, NotGivenReason } from '../situation/facts.ts'
import type { DoseOf } from '../situation/order.ts'
import type { Agent } from '../situation/person.ts'
import type { Facts } from '../situation/situation.ts'
import type { DoseSkeleton, LedgerLine, Malformed } from './record.ts'

/** What happened around a dose. Not given, vomited, spilled and removed are four things. */
export type Happened =
  /** Somebody who was due got no dose; with what was found when they came. */
  | {
      readonly does: 'not given'
      readonly agent: Agent
      readonly of?: DoseOf | undefined
      readonly reason: NotGivenReason
      readonly found: readonly Finding[]
    }
  /** No whole tablet makes the rest of a dose that was spilled in part. `makes`: what stands in the cabinet of the day does. `doctor`: as of a removal. */
  | { readonly does: 'no rest'; readonly of: EntryId; readonly reason: string; readonly makes: boolean; readonly doctor: boolean }
  | { readonly does: 'vomited'; readonly of: EntryId; readonly at: Moment; readonly witness: AccountId | 'nobody' }
  /** Poured and lost before it was swallowed. `doctor`: as of a removal. */
  | { readonly does: 'spilled'; readonly of: EntryId; readonly lost: Dose; readonly reason: string; readonly doctor: boolean }
  /** It never happened: a reversing entry, and the drug stands in the bottle. `doctor`: one of those who sign prescribes. */
  | { readonly does: 'remove'; readonly of: EntryId; readonly reason: string; readonly doctor: boolean }
  | { readonly does: 'returned'; readonly of: EntryId; readonly empty: number; readonly full: readonly Day[]; readonly sealBroken: boolean }

export const trouble = (why: Malformed['why'], detail: string, en: string): Malformed => ({ why, detail, en })
export const NO_REASON = trouble('reason', 'Chưa ghi lý do.', 'No reason was given.')
export const NOT_FOUND = trouble('not found', 'Không tìm thấy mục này của người bệnh.', 'There is no such entry of this person.')

/** What of the facts an event is about. */
export const about = <F extends DoseFact>(facts: Facts, of: EntryId, is: F['is']): F | undefined =>
  stands(facts.doses).find((f): f is F => f.id === of && f.is === is)

/** What left a bottle is taken back, or found spilled, where that bottle stands. */
export const elsewhere = (facts: Facts, { site }: Pick<DoseFact, 'site'>): readonly Malformed[] =>
  site === facts.site.unit
    ? []
    : [
        trouble(
          'elsewhere',
          `Liều này lấy từ chai của nơi khác (${site}): nơi ấy ghi.`,
          `This dose came from a bottle of another site (${site}), which records it.`,
        ),
      ]

/** What an event comes to: the entry and the lines of the book, or what is wrong with it. */
export type Noted = {
  readonly entry: DoseSkeleton | undefined
  readonly ledger?: readonly LedgerLine[]
  readonly malformed?: readonly Malformed[]
  readonly found?: readonly Finding[]
  readonly task?: DoctorTask | undefined
}

/** Of an entry that is written now. */
export const where = (facts: Facts) => ({ person: facts.person.canonical, site: facts.site.unit, at: facts.now })
