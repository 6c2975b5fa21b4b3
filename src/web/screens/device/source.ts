import { supervisorOf } from '../../../dosing/decide/record.ts'
import { callHere, careHere, openedHere } from '../../../dosing/device/care.ts'
import { type Kept, knownHere, sheetNow } from '../../../dosing/device/kept.ts'
import type { Signer } from '../../../dosing/device/proof.ts'
import { rowsHere, waitingHere } from '../../../dosing/device/rows.ts'
import { type DaySheet, onFileOf, type SheetPerson } from '../../../dosing/device/sheet.ts'
import { releaseOn, type SaidHere, type Written, writeHere } from '../../../dosing/device/write.ts'
import { againAsks, aloneAt, lastOf, lookAt, secondAsked, shownFinding, todaysOf } from '../../../dosing/window/look.ts'
import type { AccountId, PersonId } from '../../../kernel/ids.ts'
import { dayOf, type Moment } from '../../../kernel/moment.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import type { RecordDose } from '../../../server/contract/dosing.ts'
import type { DoseAnswer, DosingDayPage, DosingPerson } from '../../../server/contract/dosing-pages.ts'
import { machineNow } from '../../device/clock.ts'
import { signerHere } from '../../device/people.ts'
import { refusal } from '../../device/refusing.ts'
import { change, current, handOf, type Open } from '../../device/shift.ts'
import { askPersonNow, sendNow } from '../../device/work.ts'
import type { DosingSource } from '../dosing/source.ts'

const opened = (): Open => {
  const shift = current()
  if (shift.is !== 'open') throw refusal({ why: 'locked', detail: 'Máy đã khóa: mở lại bằng mật khẩu máy.' })
  return shift
}

const NOT_ON_SHEET: Refusal = {
  why: 'not-on-sheet',
  detail: 'Người bệnh không có trong danh sách của máy này: chờ có đường truyền, hoặc ghi trên giấy có số.',
}

export const personOf = (kept: Kept, person: PersonId): SheetPerson => {
  const found = sheetNow(kept, machineNow())?.people.find((p) => p.person === person)
  if (!found) throw refusal(NOT_ON_SHEET)
  return found
}

/** Judged as if recognised, fit and measured as ordered, as the server shows it. */
const pageOf = (
  { kept, line, who }: Pick<Open, 'kept' | 'line' | 'who'>,
  sheet: DaySheet,
  person: SheetPerson,
  now: Moment,
): DosingPerson => {
  const looked = { at: now, found: 'fit' as const, by: who.account }
  const known = knownHere(kept, sheet, person, { now, line, recognised: ['card', 'photo'], looked })
  const { bottles } = known.sheet
  const { offer, from, found, missed } = lookAt(known.facts, bottles, known.p)
  const { order } = offer
  const second = secondAsked(
    { account: who.account, release: supervisorOf(releaseOn(kept, sheet, dayOf(now)), who.account) ?? 'none' },
    known.p,
  )
  return {
    asOf: now,
    seen: null,
    person: person.person,
    case: person.case,
    name: person.name,
    birth: person.birth,
    photo: person.photo,
    file: onFileOf(person),
    order: order === 'none' ? null : order,
    offer: {
      does: offer.does,
      part: offer.part,
      parts: order === 'none' ? 1 : order.parts.length,
      agent: offer.agent,
      dose: offer.dose ?? null,
      from,
      bottles: bottles.filter((b) => b.agent === offer.agent),
      // A rest is given, and given up, over the line.
      unmade: null,
    },
    findings: found.map(shownFinding),
    asksSecond: second ? shownFinding(second) : null,
    missed,
    last: lastOf(known.facts),
    today: todaysOf(known.facts),
    again: againAsks(known.facts, known.p).map(shownFinding),
    // A sheet says nothing of ends.
    ended: null,
    called: null,
    passed: null,
    // Signed and recorded over the line.
    beside: [],
  }
}

/** The day of the site as this device knows it. */
export const dayHere = ({ kept, who }: Pick<Open, 'kept' | 'who'>, now: Moment): DosingDayPage | undefined => {
  const sheet = sheetNow(kept, now)
  if (!sheet) return undefined
  const { site, opening, bottles, staff } = sheet
  return {
    asOf: now,
    site,
    rows: rowsHere(kept, now),
    gone: [],
    opening,
    bottles,
    stood: [],
    staff,
    tasks: waitingHere(kept, now),
    doctorFirst: [],
    held: null,
    restored: null,
    ...aloneAt(releaseOn(kept, sheet, dayOf(now)), { account: who.account, staff }),
  }
}

type Second = { readonly login: string; readonly password: string } | undefined

/** The second person signs with their own password of this device. */
const signed = async (second: Second, field: 'second' | 'release'): Promise<Signer | undefined> => {
  if (!second) return undefined
  const signer = await signerHere(second.login, second.password)
  if (signer) return signer
  throw refusal({ why: 'content', field, detail: 'Tên đăng nhập hoặc mật khẩu máy của người ký thứ hai không đúng.' })
}

type SignedHere = { readonly said: SaidHere; readonly beside: readonly Signer[] }

const saidHere = async (said: RecordDose): Promise<SignedHere> => {
  switch (said.does) {
    case 'give': {
      const [second, release] = [await signed(said.second, 'second'), await signed(said.release, 'release')]
      return {
        said: { ...said, second: second?.account, release: release?.account },
        beside: [second, release].filter((s) => s !== undefined),
      }
    }
    case 'spilled':
    case 'remove': {
      const second = await signed(said.second, 'second')
      return { said: { ...said, second: second?.account }, beside: second ? [second] : [] }
    }
    case 'no rest':
      throw refusal({ why: 'line', detail: 'Việc này ghi ở cửa có đường truyền.' })
    default:
      return { said, beside: [] }
  }
}

type Tried = { readonly kept: Kept; readonly answer: Written }

/** Writes it; a dose that was refused leaves how the person was found, and calls a doctor. */
const tried = (kept: Kept, open: Open, person: SheetPerson, { said, beside }: SignedHere): Tried => {
  const hand = handOf(open)
  const written = writeHere(kept, person, said, { ...hand, beside })
  if (written.ok) return { kept: written.kept, answer: written }
  const unfit = said.does === 'give' && said.fitness !== 'fit' ? said.fitness : undefined
  const looked = unfit && careHere(kept, person, { name: '@care-fitness', says: { found: unfit } }, hand)
  return { kept: callHere(looked?.ok ? looked.value.kept : kept, person, written.task, hand), answer: written }
}

/** The window of a device: everything from what it holds, each dose on its disk before it is shown. */
export const onDevice = (account: AccountId, language: 'vi' | 'en', photos: ReadonlyMap<string, string>): DosingSource => ({
  name: 'device',
  account,
  photo: ({ photo }) => (photo ? photos.get(photo) : undefined),
  person: async (id) => {
    await askPersonNow(id)
    // On the disk before it is shown.
    await change((kept, now) => ({ kept: openedHere(kept, personOf(kept, id), handOf(now)), answer: undefined }))
    const open = opened()
    const now = machineNow()
    const sheet = sheetNow(open.kept, now)
    if (!sheet) throw refusal(NOT_ON_SHEET)
    return pageOf(open, sheet, personOf(open.kept, id), now)
  },
  record: async (id, said): Promise<DoseAnswer> => {
    const here = await saidHere(said)
    const answer = await change((kept, open) => tried(kept, open, personOf(kept, id), here))
    void sendNow()
    if (answer.ok) return answer.answer
    throw refusal(...answer.standing.map((f) => ({ why: f.id, detail: f.says[language] })), ...answer.reasons)
  },
})
