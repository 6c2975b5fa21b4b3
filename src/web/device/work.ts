import { giveAllBack, heardHere, meetRestoredHere, takeSheetHere, wakeAloneHere } from '../../dosing/device/day.ts'
import { type Kept, unsent } from '../../dosing/device/kept.ts'
import type { Epoch } from '../../dosing/rights/right.ts'
import { dayOf, minutesBetween } from '../../kernel/moment.ts'
import type { Outcome, Refusal } from '../../kernel/refusal.ts'
import { api } from '../api/index.ts'
import { type Trouble, troubleOf } from '../api/trouble.ts'
import { machineNow } from './clock.ts'
import { seal } from './hash.ts'
import { refusal } from './refusing.ts'
import { change, current, type Open, patch } from './shift.ts'
import { askSheet, sendLines, tellHead } from './speak.ts'

const BATCH = 200
/** A lease has hours; what a doctor stopped or somebody saw in the next room has to be here sooner. Who did not change comes without what is known of them. */
const SHEET_MINUTES = 2

const opened = (): Open | undefined => {
  const shift = current()
  return shift.is === 'open' ? shift : undefined
}
const speaker = ({ identity, who }: Open) => ({ identity, by: who.account })

/** Whatever speaks with the server says whether there is a line. */
const spoke = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    const answer = await work()
    if (opened()?.line.is === 'down') patch({ line: { is: 'up' } })
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
    const answer = await spoke(() => sendLines(who, lines))
    const { kept } = open
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

/** The number of the epoch in the refusal of a restored server. */
const restoredTo = (trouble: Trouble): Epoch | undefined => {
  if (trouble.kind !== 'problem' || trouble.problem.code !== 'restored') return undefined
  const found = /\d+/.exec(trouble.problem.detail)
  return found ? (Number(found[0]) as Epoch) : undefined // a count of restores
}

/** Takes the sheet of the day, or a younger one. The journal goes first, so that the sheet knows of it. */
export const takeSheetNow = async (again = false): Promise<void> => {
  await sendAll()
  const open = opened()
  if (!open) return
  if (open.kept.device.asleep && open.kept.device.tickets.length === 0) {
    const { now } = await spoke(() => api.installation())
    await applied((kept) => wakeAloneHere(kept, now, machineNow()))
  }
  const has = again ? {} : Object.fromEntries((open.kept.sheet?.people ?? []).map((p) => [p.person, p.version]))
  try {
    const sent = await spoke(() => askSheet(speaker(open), { epoch: open.kept.device.epoch, has }))
    if (!sent) throw refusal(unsigned)
    await applied((kept) => takeSheetHere(kept, sent, machineNow()))
  } catch (error) {
    const epoch = restoredTo(troubleOf(error))
    if (epoch === undefined || again) throw error
    await meet(epoch)
    await takeSheetNow(true)
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
  if (!open || !sheet || sheet.day !== dayOf(now) || open.kept.device.tickets.length === 0 || open.kept.device.asleep) return
  if (minutesBetween(sheet.serverTime, now) >= SHEET_MINUTES) await takeSheetNow()
}

/** Sends what waits and looks whether there is a line; one after the other. */
export const sendNow = (): Promise<void> => {
  busy ??= once().finally(() => {
    busy = undefined
  })
  return busy
}
