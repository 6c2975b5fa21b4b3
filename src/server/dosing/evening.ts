import { readDosing } from '../../db/dosing.ts'
import type { DosingDay } from '../../db/dosing-day.ts'
import type { Database } from '../../db/pool.ts'
import type { SessionKey } from '../../db/session.ts'
import { DAYS_READ } from '../../dosing/care/fold.ts'
import { askedOf, offerOf } from '../../dosing/care/next.ts'
import { coveredBy } from '../../dosing/history/days.ts'
import type { Finding } from '../../dosing/interlocks/finding.ts'
import { findings } from '../../dosing/interlocks/findings.ts'
import { type Both, both } from '../../dosing/text.ts'
import { addDays } from '../../kernel/day.ts'
import type { UnitId } from '../../kernel/ids.ts'
import { dayOf, momentOf } from '../../kernel/moment.ts'
import type { DosingDayPage } from '../contract/dosing-pages.ts'
import { figuresOf, situationOf } from './situation.ts'

/** What the evening cannot know of the morning: the measure, and the bottles that are still in the store. */
const OF_THE_MORNING = /^(MS-P|ST-)/

const stops = (f: Finding): boolean =>
  !OF_THE_MORNING.test(f.id) && (f.action === 'block' || (f.action === 'doctor' && f.met.by === 'nobody'))

const CALLED = both('Đã gọi bác sĩ, chưa có câu trả lời.', 'A doctor was called and has not answered.')

/** Few at once, so that windows do not wait. */
const ABREAST = 4

/**
 * Whom the window would not give tomorrow's dose, judged this evening as if recognised, fit and measured as ordered: the list is the paper on which doses are
 * given when everything else is down, and it must not print a dose that any window would stop. Each is read, and the reading logged.
 */
export const doctorFirst = async (
  db: Database,
  session: SessionKey,
  site: UnitId,
  { now, people }: Pick<DosingDay, 'now' | 'people'>,
): Promise<DosingDayPage['doctorFirst']> => {
  const tomorrow = addDays(dayOf(now), 1)
  const at = momentOf(tomorrow, 7, 0)
  const judged = async ({ person }: DosingDay['people'][number]): Promise<readonly Both[]> => {
    const view = await readDosing(db, { session, person, site, days: DAYS_READ, reads: 'evening list', of: tomorrow })
    if (!view?.known) return []
    const { known } = view
    const [someone] = known.staff
    const looked = someone && { at, found: 'fit' as const, by: someone }
    const facts = situationOf(known, site, at, { recognised: ['card', 'photo'], looked })
    // Who is covered has no dose to be stopped.
    if (coveredBy(facts.doses, tomorrow, facts.elsewhere)) return []
    const offer = offerOf(facts)
    const asked = askedOf(offer, [])
    // Without an order the list says so itself.
    const found = offer.order === 'none' ? [] : findings({ ...facts, asked }, figuresOf(known, at)).filter(stops)
    return [...found.map((f) => f.says), ...(known.tasks.length > 0 ? [CALLED] : [])]
  }
  const here = people.filter((p) => !p.away)
  const first: { readonly person: (typeof here)[number]['person']; readonly says: readonly Both[] }[] = []
  for (let from = 0; from < here.length; from += ABREAST) {
    const some = here.slice(from, from + ABREAST)
    const said = await Promise.all(some.map(judged))
    for (const [i, { person }] of some.entries()) if (said[i] && said[i].length > 0) first.push({ person, says: said[i] })
  }
  return first
}
