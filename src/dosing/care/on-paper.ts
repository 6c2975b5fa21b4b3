import { addDays, type Day } from '../../kernel/day.ts'

/** Days after which paper is typed by who gives doses alone, and after which by nobody. Ours (docs/decisions/0679); the database holds the same. */
export const PAPER_DAYS = { plain: 7, late: 31 } as const

/** How paper of a day comes in: by anybody who gives doses, with a signature of the head or a doctor and a reason, or not at all. */
export const paperComes = (of: Day, today: Day): 'in time' | 'late' | 'too late' => {
  if (of >= addDays(today, -PAPER_DAYS.plain)) return 'in time'
  return of >= addDays(today, -PAPER_DAYS.late) ? 'late' : 'too late'
}
