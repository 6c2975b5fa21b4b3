import { type LostPerson, readLost } from '../../db/care.ts'
import type { Database } from '../../db/pool.ts'
import type { SessionKey } from '../../db/session.ts'
import { soughtDue } from '../../dosing/care/sought.ts'
import { daysBetween } from '../../kernel/day.ts'
import type { PersonId, UnitId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/moment.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import type { LostOwed } from '../contract/care.ts'

const isOwed = (lost: LostPerson, today: ReturnType<typeof dayOf>): boolean => soughtDue(lost) <= today

/** Of whom the clinic's doctor finds out why they do not come, the longest first, until that is written down; nothing ends by itself (docs/decisions/0683). */
export const lostOwedAt = async (
  db: Database,
  at: { readonly session: SessionKey; readonly site: UnitId },
): Promise<readonly LostOwed[] | 'no session' | 'not found'> => {
  const read = await readLost(db, at)
  if (read === 'no session' || read === 'not found') return read
  const today = dayOf(read.now)
  return read.people
    .filter((lost) => isOwed(lost, today))
    .map(({ person, name, since, undosed, sought }) => ({
      ...{ person, name: name ?? '', since, undosed, sought },
      days: daysBetween(since, today),
    }))
}

/** Nobody who stayed away is written down as ended before somebody found out why. */
export const againstUnsought = async (
  db: Database,
  of: { readonly session: SessionKey; readonly site: UnitId; readonly person: PersonId; readonly clock?: string | undefined },
): Promise<readonly Refusal[]> => {
  const read = await readLost(db, of)
  if (read === 'no session' || read === 'not found') return []
  return read.people.some((lost) => isOwed(lost, dayOf(read.now)))
    ? [
        {
          why: 'content',
          field: 'on',
          detail:
            'Người bệnh không có liều quá 30 ngày: ghi việc tìm hiểu vì sao trước (ốm, nằm viện, bị giữ, bất khả kháng, chuyển nơi hay tự ý), rồi mới ghi kết thúc.',
        },
      ]
    : []
}
