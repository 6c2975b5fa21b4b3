import {
  endNight,
  giveAllBack,
  giveGoneBack,
  heardHere,
  meetRestoredHere,
  takePersonHere,
  takeSheetHere,
  wakeAloneHere,
} from '../../dosing/device/day.ts'
import { forkedHere, isForked, isWeak, type Kept, takesMorning, takesToday, unsent } from '../../dosing/device/kept.ts'
import type { Epoch } from '../../dosing/rights/right.ts'
import type { PersonId } from '../../kernel/ids.ts'
import { dayOf, minutesBetween } from '../../kernel/moment.ts'
import type { Outcome, Refusal } from '../../kernel/refusal.ts'
import { api } from '../api/index.ts'
import { type Trouble, troubleOf } from '../api/trouble.ts'
import { machineNow } from './clock.ts'
import { seal } from './hash.ts'
import { refusal } from './refusing.ts'
import { change, current, type Open, patch } from './shift.ts'
import { askPerson, askSheet, sendLines, tellHead } from './speak.ts'

const BATCH = 200
/** A lease has hours; what a doctor stopped or somebody saw in the next room has to be here sooner. Who did not change comes without what is known of them. */
const SHEET_MINUTES = 2

const opened = (): Open | undefined => {
  const shift = current()
  return shift.is === 'open' ? shift : undefined
}
const speaker = ({ identity, who, vault }: Open) => ({ identity, by: who.account, slot: vault.slot })

const LOST_MINUTES = 2

/** A line that was away for minutes is a weak one: from then on leases are long for a day. */
const lineIsUp = async (): Promise<void> => {
  const line = opened()?.line
  if (line?.is !== 'down') return
  patch({ line: { is: 'up' } })
  const now = machineNow()
  if (minutesBetween(line.since, now) >= LOST_MINUTES) await change((kept) => ({ kept: { ...kept, lost: now }, answer: undefined }))
}

/** Whatever speaks with the server says whether there is a line. */
const spoke = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    const answer = await work()
    await lineIsUp()
    return answer
  } catch (error) {
    if (troubleOf(error).kind === 'offline' && opened()?.line.is === 'up') patch({ line: { is: 'down', since: machineNow() } })
    throw error
  }
}

/** Sends the journal from where the server has it; again and again until nothing is left. */
const sendAll = async (): Promise<void> => {
  for (let open = opened(); open; open = opened()) {
    const lines = unsent(open.kept).slice(0, BATCH)
    if (lines.length === 0) return
    const who = speaker(open)
    const { kept } = open
    if (kept.forked) {
      const told = await spoke(() => sendLines(who, lines, true))
      const last = lines.at(-1)?.n ?? kept.heard
      await change((now) => ({ kept: heardHere(now, last, told.lines, machineNow()), answer: undefined }))
      continue
    }
    const answer = await spoke(() => sendLines(who, lines))
    if (isForked(kept, answer.heard)) {
      await change((now) => ({ kept: forkedHere(now), answer: undefined }))
      patch({ sent: { state: 'sending', trouble: undefined, broken: 'seal' } })
      continue
    }
    await change((now) => ({ kept: heardHere(now, answer.heard.n, answer.lines, machineNow()), answer: undefined }))
    patch({ sent: { state: 'sending', trouble: undefined, broken: answer.broken } })
    if (answer.epoch > kept.device.epoch) await meet(answer.epoch)
    // A gap is closed by sending from where the server is; where it stands still nothing would end.
    if (answer.broken === 'seal' || (answer.broken === 'gap' && answer.heard.n >= kept.heard)) return
  }
}

/** The server was restored: it is told everything, and what was held of before is given back. */
const meet = async (epoch: Epoch): Promise<void> => {
  const open = opened()
  if (!open || open.kept.device.asleep || open.kept.device.epoch >= epoch) return
  await change((kept) => ({ kept: meetRestoredHere(kept, epoch, machineNow(), seal), answer: undefined }))
  await sendAll()
  const now = opened()
  if (now) await spoke(() => tellHead(speaker(now), epoch, now.kept.device.written))
}

const applied = (make: (kept: Kept) => Outcome<Kept>): Promise<void> =>
  change((kept) => {
    const outcome = make(kept)
    if (!outcome.ok) throw refusal(...outcome.refusals)
    return { kept: outcome.value, answer: undefined }
  })

const unsigned: Refusal = { why: 'signature', detail: 'Chữ ký của danh sách không phải của máy chủ mà máy này đã ghi danh: không nhận.' }

const isRevoked = (trouble: Trouble): boolean => trouble.kind === 'problem' && trouble.problem.code === 'device-revoked'

const giveEverythingBack = async (): Promise<void> => {
  for (let open = opened(); open && !open.kept.device.asleep && open.kept.device.tickets.length > 0; open = opened())
    await applied((kept) => giveAllBack(kept, machineNow(), seal))
  await sendAll()
}

/** The number of the epoch in the refusal of a restored server. */
const restoredTo = (trouble: Trouble): Epoch | undefined => {
  if (trouble.kind !== 'problem' || trouble.problem.code !== 'restored') return undefined
  const found = /\d+/.exec(trouble.problem.detail)
  return found ? (Number(found[0]) as Epoch) : undefined // a count of restores
}

/** Takes the sheet of the day, or a younger one. The journal goes first, so that the sheet knows of it; the first of a morning ends what was taken for the night. */
const takeSheet = async (today: (kept: Kept) => boolean, again = false): Promise<void> => {
  const first = opened()
  if (first && !isWeak(first.kept, machineNow())) await applied((kept) => endNight(kept, machineNow(), seal))
  await sendAll()
  const open = opened()
  if (!open) return
  if (open.kept.device.asleep && open.kept.device.tickets.length === 0) {
    const { now } = await spoke(() => api.installation())
    await applied((kept) => wakeAloneHere(kept, now, machineNow()))
  }
  const has = again ? {} : Object.fromEntries((open.kept.sheet?.people ?? []).map((p) => [p.person, p.version]))
  try {
    const now = machineNow()
    const asked = {
      epoch: open.kept.device.epoch,
      has,
      weak: isWeak(open.kept, now),
      morning: takesMorning(open.kept, now),
      today: today(open.kept),
    }
    const sent = await spoke(() => askSheet(speaker(open), asked))
    if (!sent) throw refusal(unsigned)
    if (isForked(opened()?.kept ?? open.kept, sent.heard)) await change((kept) => ({ kept: forkedHere(kept), answer: undefined }))
    await applied((kept) => takeSheetHere(kept, sent, machineNow()))
    await applied((kept) => giveGoneBack(kept, machineNow(), seal))
    await sendAll()
  } catch (error) {
    // Its head has taken it out of use: what it holds is of use to others.
    if (isRevoked(troubleOf(error))) await giveEverythingBack()
    const epoch = restoredTo(troubleOf(error))
    if (epoch === undefined || again) throw error
    await meet(epoch)
    await takeSheet(today, true)
  }
}

/** As its people ask for it: with the rights of today. */
export const takeSheetNow = (): Promise<void> => takeSheet(() => true)

const ANSWER_MS = 1_000

/** With a line whoever is opened is asked about: what another room wrote a minute ago counts here. Later than a second the machine goes on with what it has. */
export const askPersonNow = async (person: PersonId): Promise<void> => {
  const open = opened()
  const version = open?.kept.sheet?.people.find((p) => p.person === person)?.version
  if (!open || version === undefined || open.line.is === 'down') return patch({ asked: undefined })
  const signal = AbortSignal.timeout(ANSWER_MS)
  try {
    const said = await spoke(() => askPerson(speaker(open), { person, version }, signal))
    if (!said) throw refusal(unsigned)
    await change((kept) => ({ kept: takePersonHere(kept, said), answer: undefined }))
    patch({ asked: { person, answered: true } })
  } catch {
    patch({ asked: { person, answered: false } })
  }
}

/** Gives all rights back: other windows of the site give doses from then on. */
export const giveBackNow = async (): Promise<void> => {
  await applied((kept) => giveAllBack(kept, machineNow(), seal))
  await sendNow()
}

let busy: Promise<void> | undefined

const once = async (): Promise<void> => {
  const open = opened()
  if (!open) return
  patch({ sent: { ...open.sent, state: 'sending' } })
  try {
    if (unsent(open.kept).length > 0) await sendAll()
    else await spoke(() => api.installation())
    await renewOld()
    patch({ sent: { state: 'idle', trouble: undefined, broken: opened()?.sent.broken ?? null } })
  } catch (error) {
    patch({ sent: { state: 'idle', trouble: troubleOf(error), broken: opened()?.sent.broken ?? null } })
  }
}

const renewOld = async (): Promise<void> => {
  const open = opened()
  const sheet = open?.kept.sheet
  const now = machineNow()
  // A device that gave everything back, or whose sheet is of another day, is asked by its people.
  if (!open || !sheet || sheet.day !== dayOf(now) || open.kept.device.asleep) return
  if (open.kept.device.tickets.length === 0 && !takesMorning(open.kept, now)) return
  if (minutesBetween(sheet.serverTime, now) >= SHEET_MINUTES) await takeSheet((kept) => takesToday(kept, now))
}

/** Sends what waits and looks whether there is a line; one after the other. */
export const sendNow = (): Promise<void> => {
  busy ??= once().finally(() => {
    busy = undefined
  })
  return busy
}
