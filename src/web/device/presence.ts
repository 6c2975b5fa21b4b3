import { PAUSE } from '../../dosing/rights/clock.ts'
import { type Moment, minutesBetween } from '../../kernel/moment.ts'
import { machineNow } from './clock.ts'
import { cover, standStill, tick } from './shift.ts'
import { sendNow } from './work.ts'

/** Minutes without a key or a touch after which nobody is taken to be at the machine: at a counter somebody comes every minute. */
const IDLE = 5
/** How often the line is tried and what waits is sent. */
const SEND_MS = 5_000
const BEAT_MS = 20_000

let alive: Moment | undefined
let touched: Moment | undefined

export const touch = (): void => {
  touched = machineNow()
}

/** Looks whether somebody is there still, and whether the page stood still meanwhile: its lid was closed, or the power was gone. */
export const heartbeat = (): void => {
  const now = machineNow()
  const back = alive !== undefined && now < alive
  const still = alive === undefined ? 0 : minutesBetween(alive, now)
  alive = now
  touched ??= now
  if (back || still > PAUSE) standStill('stood')
  // A beat that was left out is a lid that was closed for a moment.
  else if (still > 1 || minutesBetween(touched, now) >= IDLE) cover()
}

let watching = false

/** From when the machine's page is first shown until the browser leaves the program, whichever of its pages is shown. */
export const watch = (): void => {
  heartbeat()
  if (watching) return
  watching = true
  const beat = () => {
    heartbeat()
    void tick()
  }
  setInterval(beat, BEAT_MS)
  setInterval(() => void sendNow(), SEND_MS)
  for (const line of ['online', 'offline']) window.addEventListener(line, () => void sendNow())
  for (const key of ['keydown', 'pointerdown']) document.addEventListener(key, touch, { capture: true, passive: true })
  document.addEventListener('visibilitychange', heartbeat)
  document.addEventListener('freeze', () => standStill('will stand'))
  window.addEventListener('pagehide', () => standStill('will stand'))
}
