import { endNight, giveAllBack, giveGoneBack, sayHeld, takePersonHere, takeSheetHere } from '../../dosing/device/day.ts'
import { forkedHere, isForked, isWeak, type Kept, takesMorning, takesToday } from '../../dosing/device/kept.ts'
import { wakeAloneHere } from '../../dosing/device/waking.ts'
import { edition } from '../../dosing/parameters/edition.ts'
import { maybeUsed } from '../../dosing/rights/clock.ts'
import type { PersonId } from '../../kernel/ids.ts'
import { dayOf, minutesBetween } from '../../kernel/moment.ts'
import { done, type Outcome, type Refusal } from '../../kernel/refusal.ts'
import { api } from '../api/index.ts'
import { type Trouble, troubleOf } from '../api/trouble.ts'
import { machineNow } from './clock.ts'
import { seal } from './hash.ts'
import { type Between, meetServer, sendJournal } from './meeting.ts'
import { refusal } from './refusing.ts'
import { atWork, change, type Open, patch } from './shift.ts'
import { askHello, askPerson, askSheet, sendLines, tellHead } from './speak.ts'
import { oneByOne } from './turn.ts'

/** A lease has hours; what a doctor stopped or somebody saw in the next room has to be here sooner. Who did not change comes without what is known of them. */
const SHEET_MINUTES = 2

const must = (): Open => {
  const open = atWork()
  if (!open) throw new Error('the device is locked')
  return open
}
const speaker = ({ identity, who, vault, kept }: Open) => ({
  identity,
  by: who.account,
  slot: vault.slot,
  serves: kept.installation && `${kept.installation}/${kept.device.epoch}`,
})

const LOST_MINUTES = 2

/** A line that was away for minutes is a weak one: from then on leases are long for a day. */
const lineIsUp = async (): Promise<void> => {
  const line = atWork()?.line
  if (line?.is !== 'down') return
  patch({ line: { is: 'up' } })
  const now = machineNow()
  if (minutesBetween(line.since, now) >= LOST_MINUTES) await change((kept) => ({ kept: { ...kept, lost: now }, answer: undefined }))
}

/** A server that tells nothing, be it that it is busy or takes nobody here for one of the site, is none as far as doses elsewhere are known. */
const isDown = (trouble: Trouble): boolean => trouble.kind !== 'problem' || trouble.problem.status >= 500 || trouble.problem.status === 401

/** Whatever speaks with the server says whether there is a line. */
const spoke = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    const answer = await work()
    await lineIsUp()
    return answer
  } catch (error) {
    if (isDown(troubleOf(error)) && atWork()?.line.is === 'up') patch({ line: { is: 'down', since: machineNow() } })
    throw error
  }
}

const between: Between = {
  hello: () => spoke(() => askHello(speaker(must()))),
  send: (lines, forked) => spoke(() => sendLines(speaker(must()), lines, forked)),
  tellHead: (epoch, written) => spoke(() => tellHead(speaker(must()), epoch, written)),
  kept: () => atWork()?.kept,
  change: (make) => change((kept) => ({ kept: make(kept), answer: undefined })),
  clock: machineNow,
  seal,
}

const saysBroken = (broken: 'gap' | 'seal' | null): void => patch({ sent: { state: 'sending', trouble: undefined, broken } })
const sendAll = async (): Promise<void> => saysBroken(await sendJournal(between))
const meet = async (): Promise<void> => saysBroken(await meetServer(between))

const applied = (make: (kept: Kept) => Outcome<Kept>): Promise<void> =>
  change((kept) => {
    const outcome = make(kept)
    if (!outcome.ok) throw refusal(...outcome.refusals)
    return { kept: outcome.value, answer: undefined }
  })

const unsigned: Refusal = { why: 'signature', detail: 'Chữ ký của danh sách không phải của máy chủ mà máy này đã ghi danh: không nhận.' }

const isRevoked = (trouble: Trouble): boolean => trouble.kind === 'problem' && trouble.problem.code === 'device-revoked'

const giveEverythingBack = async (): Promise<void> => {
  for (let open = atWork(); open && !open.kept.device.asleep && open.kept.device.tickets.length > 0; open = atWork())
    await applied((kept) => giveAllBack(kept, machineNow(), seal))
  await sendAll()
}

/** Takes the sheet of the day, or a younger one. The journal goes first, so that the sheet knows of it; the first of a morning ends what was taken for the night. */
const takeSheet = async (today: (kept: Kept) => boolean): Promise<void> => {
  const asleep = atWork()?.kept.device
  if (asleep?.asleep && maybeUsed(asleep, machineNow()).length === 0) {
    const { now } = await spoke(() => api.installation())
    await applied((kept) => wakeAloneHere(kept, now, machineNow()))
  }
  await meet()
  const open = atWork()
  if (!open) return
  // Versions count anew after a restore: a sheet of an earlier epoch says nothing of them.
  const before = open.kept.sheet?.epoch === open.kept.device.epoch ? open.kept.sheet.people : []
  const has = Object.fromEntries(before.map((p) => [p.person, p.version]))
  try {
    const now = machineNow()
    const asked = {
      epoch: open.kept.device.epoch,
      has,
      weak: isWeak(open.kept, now),
      morning: takesMorning(open.kept, now),
      today: today(open.kept),
      clock: now,
      edition,
    }
    const sent = await spoke(() => askSheet(speaker(must()), asked))
    if (!sent) throw refusal(unsigned)
    await between.change((kept) => (isForked(kept, sent.heard) ? forkedHere(kept) : kept))
    await applied((kept) => {
      const taken = takeSheetHere(kept, sent, machineNow(), now)
      return taken.ok ? sayHeld(kept, taken.value, machineNow(), seal) : taken
    })
    // Now there is a line surely: without one the machine holds what it took for the night.
    await applied((kept) => (isWeak(kept, machineNow()) ? done(kept) : endNight(kept, machineNow(), seal)))
    await applied((kept) => giveGoneBack(kept, machineNow(), seal))
    await sendAll()
  } catch (error) {
    // Its head has taken it out of use: what it holds is of use to others.
    if (isRevoked(troubleOf(error))) await giveEverythingBack()
    throw error
  }
}

/** Two talks with the server at once would each answer of a state that the other one has changed. */
const inTurn = oneByOne()

/** As its people ask for it: with the rights of today. */
export const takeSheetNow = (): Promise<void> => inTurn(() => takeSheet(() => true))

const ANSWER_MS = 1_000

/** With a line whoever is opened is asked about: what another room wrote a minute ago counts here. Later than a second the machine goes on with what it has. */
export const askPersonNow = async (person: PersonId): Promise<void> => {
  const open = atWork()
  const version = open?.kept.sheet?.people.find((p) => p.person === person)?.version
  if (!open || version === undefined || open.line.is === 'down') return patch({ asked: undefined })
  try {
    const said = await spoke(() => askPerson(speaker(open), { person, version }, ANSWER_MS))
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
  const open = atWork()
  if (!open) return
  patch({ sent: { ...open.sent, state: 'sending' } })
  try {
    await meet()
    await renewOld()
    patch({ sent: { state: 'idle', trouble: undefined, broken: atWork()?.sent.broken ?? null } })
  } catch (error) {
    patch({ sent: { state: 'idle', trouble: troubleOf(error), broken: atWork()?.sent.broken ?? null } })
  }
}

const renewOld = async (): Promise<void> => {
  const open = atWork()
  const sheet = open?.kept.sheet
  const now = machineNow()
  // A device that gave everything back, or whose sheet is of another day, is asked by its people.
  if (!open || !sheet || sheet.day !== dayOf(now) || open.kept.device.asleep) return
  if (open.kept.device.tickets.length === 0 && !takesMorning(open.kept, now)) return
  if (minutesBetween(sheet.serverTime, now) >= SHEET_MINUTES) await takeSheet((kept) => takesToday(kept, now))
}

/** Sends what waits and looks whether there is a line; one after the other. */
export const sendNow = (): Promise<void> => {
  busy ??= inTurn(once).finally(() => {
    busy = undefined
  })
  return busy
}
