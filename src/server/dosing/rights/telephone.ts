import type { Database } from '../../../db/pool.ts'
import type { RightsKnown } from '../../../db/rights.ts'
import type { SessionKey } from '../../../db/session.ts'
import { ordersOf } from '../../../dosing/care/fold.ts'
import { type Call, callEnds, codeOf, spoken } from '../../../dosing/rights/codes.ts'
import { codeWrong } from '../../../dosing/rights/reasons.ts'
import type { AtDevice, DeviceId, Epoch } from '../../../dosing/rights/right.ts'
import { callIn, callOut } from '../../../dosing/rights/server.ts'
import { strangerId } from '../../../dosing/rights/stranger.ts'
import { callOfDevice } from '../../../dosing/rights/told.ts'
import { addDays } from '../../../kernel/day.ts'
import { dayOf } from '../../../kernel/moment.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import { dosing } from '../../../law/dosing.ts'
import type { Json } from '../../../log/canonical.ts'
import type { CalledOut, CallIn, CallOut, RightsKept } from '../../contract/rights.ts'
import { officeAt } from '../situation.ts'
import { changesOf, isCovered, orderOf, placeOn, rightOn } from './held.ts'
import { type RightKept, readDecideKeep } from './keep.ts'
import { type DeviceKeys, mac, sealed } from './keys.ts'
import { endOfLease } from './lease.ts'
import { callAs, readCleared } from './stranger.ts'

const wrong = (field: string, detail: string): Refusal => ({ why: 'content', field, detail })
const NO_DEVICE = wrong('device', 'Không có thiết bị này, hoặc thiết bị đã bị thu hồi.')
const NO_PERSON = wrong('person', 'Người bệnh không được điều trị ở cơ sở nào.')
const NOT_THERE = wrong(
  'device',
  'Máy đó không có người bệnh này trong danh sách: đánh dấu như thế để lấy mã kèm tên, thẻ và y lệnh; hoặc cấp trên giấy có số.',
)
const CHANGED = wrong('person', 'Hồ sơ của người bệnh vừa thay đổi: lấy mã lại.')
const NO_ORDER = wrong('part', 'Hôm nay người bệnh không có y lệnh cho liều này.')

const COVERED: Refusal = {
  why: 'DD-01',
  field: 'person',
  detail: 'Một liều của ngày trước còn tính cả hôm nay, nơi kia có thể chưa biết: không đọc mã; cần liều khác thì mời bác sĩ quyết định.',
}

const callsOfServer = ({ calls, epoch }: RightsKnown): number =>
  calls.reduce((most, call) => {
    const [from, of, n] = call.split('/')
    return from === 'server' && of === String(epoch) ? Math.max(most, Number(n)) : most
  }, 0)

/**
 * A right of the site is given up by telephone, to a device of another one that has no line. The code may be read out when this is answered. To a device that has
 * the person on no list, where all that the log answers is clear at that minute.
 */
export const giveByTelephone = async (
  db: Database,
  keys: DeviceKeys,
  session: SessionKey,
  { key, ...said }: CallOut,
): Promise<RightKept<CalledOut>> => {
  const cleared = said.stranger ? await readCleared(db, session, said.person, said.site) : undefined
  const asking = { session, key, site: said.site, request: said as Json, persons: [said.person] }
  const kept = await readDecideKeep<CalledOut>(db, asking, (view, known) => {
    const office = officeAt(view, said.site, ...dosing.gives)
    if (!office) return { not: 'no right' }
    const today = dayOf(view.now)
    const device = known.devices.find((d) => d.device === said.device && d.revokedAt === null)
    const [person] = known.people
    const order = person ? orderOf(person, view.now, today) : 'none'
    const dose = order === 'none' ? undefined : order.parts[said.part - 1]
    if (!device || !person || order === 'none' || dose === undefined)
      return { not: [...(device ? [] : [NO_DEVICE]), ...(person ? [] : [NO_PERSON]), ...(dose === undefined && person ? [NO_ORDER] : [])] }
    if (isCovered(person, today)) return { not: [COVERED] }
    if (said.stranger && !cleared) return { not: [NO_PERSON] }
    if (cleared && cleared.against.length > 0) return { not: cleared.against }
    if (cleared && cleared.version !== person.version) return { not: [CHANGED] }
    // Who stands on no sheet there cannot be opened there.
    if (!cleared && person.home !== device.site && ![today, addDays(today, 1)].some((day) => placeOn(person, day) === device.site))
      return { not: [NOT_THERE] }
    const right = rightOn(person, today, said.part)
    const epoch = known.epoch as Epoch // a count of restores
    const ends = callEnds(endOfLease(view.now, today, 'long'), today, view.now)
    const handing = { person: person.person, device: said.device, site: device.site, epoch, ends }
    const called = callOut(right, said.site, handing)
    if (!called.ok) return { not: called.refusals }
    const n = callsOfServer(known) + 1
    const claim = { person: person.person, day: today, part: said.part }
    const written = order.signedAt
    const stranger = cleared?.stranger
    const there = stranger ? strangerId(sealed, stranger.card, today) : claim.person
    const at = { from: 'server', to: said.device, n, epoch, claim: { ...claim, person: there } } as const
    const call: Call = { ...at, drug: order.agent, dose, written, ends, stranger }
    const code = codeOf(mac, keys.between('server', said.device), call)
    const keyOfCall = [`server/${known.epoch}/${n}`, ...(stranger ? [callAs(there, claim.person)] : [])].join('/')
    return {
      made: {
        name: '@right-called',
        office,
        says: { to: said.device, n, claim, ...changesOf(person, right, called.value, known.epoch), calls: [keyOfCall] },
        words: { other: `${said.other.name}, ${said.other.office}` },
        answer: () => ({
          n,
          code,
          spoken: spoken(n, code, ends),
          epoch,
          claim,
          drug: order.agent,
          dose,
          written,
          ends,
          device: said.device,
        }),
      },
    }
  })
  // What is kept for whoever sends it again holds no name.
  return cleared && 'answer' in kept ? { ...kept, answer: { ...kept.answer, stranger: cleared.stranger } } : kept
}

/** A right comes by telephone from a device without a line to the site that asks: its code is right, and the lease is over. */
export const takeByTelephone = (
  db: Database,
  keys: DeviceKeys,
  session: SessionKey,
  { key, code, ...said }: CallIn,
): Promise<RightKept<RightsKept>> =>
  readDecideKeep<RightsKept>(
    db,
    {
      session,
      key,
      site: said.site,
      request: { ...said, code } as Json,
      persons: [said.person],
      first: said.day,
      last: said.day,
      strangers: true,
    },
    (view, known) => {
      const office = officeAt(view, said.site, ...dosing.gives)
      if (!office) return { not: 'no right' }
      const [person] = known.people
      // Who has no code learns nothing of anybody.
      if (!person) return { not: [codeWrong] }
      const right = rightOn(person, said.day, said.part)
      // The record that it was leased under: after a merge it may be another one than the page shows.
      const held = right.out.find((o): o is AtDevice => o.is === 'lease' && o.device === said.from)
      const claim = { person: held?.person ?? person.person, day: said.day, part: said.part }
      const call: Omit<Call, 'written'> = {
        from: said.from,
        to: 'server',
        n: said.n,
        epoch: said.epoch,
        claim,
        drug: said.drug,
        dose: said.dose,
        ends: said.ends,
      }
      const used = callOfDevice(said.from as DeviceId, said.n)
      // Whichever order the device has of them, the last one or an older.
      const codes = ordersOf(person.orders, dosing.prescribes).map(({ signedAt: written }) =>
        codeOf(mac, keys.between(said.from, 'server'), { ...call, written }),
      )
      const heard = { code, expected: codes.find((each) => each === code) ?? '', used: known.calls.includes(used) }
      const taken = callIn(right, { device: said.from, person: claim.person, epoch: said.epoch }, said.site, heard)
      if (!taken.ok) return { not: code === heard.expected ? taken.refusals : [codeWrong] }
      return {
        made: {
          name: '@right-heard',
          office,
          says: { from: said.from, n: said.n, claim, ...changesOf(person, right, taken.value, known.epoch), calls: [used] },
          words: { other: `${said.other.name}, ${said.other.office}` },
          answer: (entry) => ({ entry, done: 1, left: [] }),
        },
      }
    },
  )
