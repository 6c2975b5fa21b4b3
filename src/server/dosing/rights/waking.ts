import type { Database } from '../../../db/pool.ts'
import type { SessionKey } from '../../../db/session.ts'
import { noSuchRelease } from '../../../dosing/rights/reasons.ts'
import type { DeviceId } from '../../../dosing/rights/right.ts'
import { type Woken, wakingCode, whyNotAnswer } from '../../../dosing/rights/waking.ts'
import type { AccountId } from '../../../kernel/ids.ts'
import { dosing } from '../../../law/dosing.ts'
import type { Json } from '../../../log/canonical.ts'
import type { AnsweredWaking, AnswerWaking } from '../../contract/devices.ts'
import { officeAt } from '../situation.ts'
import { type RightKept, readDecideKeep } from './keep.ts'
import { type DeviceKeys, mac } from './keys.ts'

const NO_DEVICE = { why: 'content', field: 'device', detail: 'Điểm này không có thiết bị đó, hoặc thiết bị đã bị thu hồi.' }
const NO_SHEET = { why: 'content', field: 'sheet', detail: 'Có liều đã cấp trên giấy thì ghi số của tờ giấy.' }

/** Under what name it is known that the server answered this: the same at both ends. */
export const answeredOf = ({ device, n, at, second, doses, sheet }: Woken): string =>
  ['xem giờ', device, n, at, second, doses, sheet].join('/')

/**
 * A machine of a point where one person works was started anew: somebody of its clinic, at their own screen and with their own password, hears what it shows and
 * gives the code by which it goes on. Only where the point was released for today, and where its clock is right. The same once more has the same code.
 */
export const answerWaking = (
  db: Database,
  keys: DeviceKeys,
  session: SessionKey,
  { key, password: _, ...said }: AnswerWaking,
): Promise<RightKept<AnsweredWaking>> =>
  readDecideKeep<AnsweredWaking>(db, { session, key, site: said.site, request: said as Json, persons: [] }, (view, known) => {
    const office = officeAt(view, known.clinic, ...dosing.gives)
    if (!office) return { not: 'no right' }
    const { site, n, at, doses, sheet = '' } = said
    const device = said.device as DeviceId // compared with the table
    const isThere = known.devices.some((d) => d.device === device && d.site === site && d.revokedAt === null)
    const against = [
      ...(isThere ? [] : [NO_DEVICE]),
      ...(doses > 0 && sheet === '' ? [NO_SHEET] : []),
      ...(known.release ? [] : [noSuchRelease]),
      ...whyNotAnswer(at, view.now),
    ]
    if (against.length > 0) return { not: against }
    const woken: Woken = { device, n, at, second: view.account as AccountId, doses, sheet: doses === 0 ? '' : sheet } // an account of the database
    const answer = { code: wakingCode(mac, keys.between('server', device), woken) }
    const call = answeredOf(woken)
    if (known.calls.includes(call)) return { nothing: answer }
    return {
      made: {
        name: '@right-woken',
        office,
        unit: known.clinic,
        says: { device, point: site, n, at, doses, sheet: woken.sheet, release: known.release?.by, calls: [call] },
        words: { other: `${said.other.name}, ${said.other.office}` },
        answer: () => answer,
      },
    }
  })
