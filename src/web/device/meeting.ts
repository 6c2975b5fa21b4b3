import { type Hello, heardHere, knowsHello, meetHello } from '../../dosing/device/day.ts'
import { forkedHere, isForked, type Kept, unsent } from '../../dosing/device/kept.ts'
import type { FullLine } from '../../dosing/device/made.ts'
import type { Seal } from '../../dosing/rights/device.ts'
import type { Heard } from '../../dosing/rights/receive.ts'
import type { Epoch } from '../../dosing/rights/right.ts'
import type { Both } from '../../dosing/text.ts'
import type { Moment } from '../../kernel/moment.ts'
import { refusal } from './refusing.ts'

export type JournalAnswer = {
  readonly heard: Heard
  readonly epoch: Epoch
  readonly now: Moment
  readonly lines: readonly { readonly n: number; readonly troubles: readonly Both[] }[]
  readonly broken: 'gap' | 'seal' | null
}

/** The line to the server, and the store of the device: a test has others than a browser. */
export type Between = {
  readonly hello: () => Promise<Hello>
  readonly send: (lines: readonly FullLine[], forked: boolean) => Promise<JournalAnswer>
  readonly tellHead: (epoch: Epoch, written: number) => Promise<unknown>
  /** Nothing once the store is locked. */
  readonly kept: () => Kept | undefined
  readonly change: (make: (kept: Kept) => Kept) => Promise<unknown>
  readonly clock: () => Moment
  readonly seal: Seal
}

const BATCH = 200
/** The server takes two million bytes at once, and a letter may be three. */
const LETTERS = 500_000

/** As many lines as go at once, and one at the least. */
const batchOf = (lines: readonly FullLine[]): readonly FullLine[] => {
  let letters = 0
  return lines.slice(0, BATCH).filter(({ made }, at) => {
    letters += made?.length ?? 0
    return at === 0 || letters <= LETTERS
  })
}

/** Sends the journal from where the server has it; again and again until nothing is left, or the server can take no more of it. */
export const sendJournal = async ({ send, kept: now, change, clock }: Between): Promise<'gap' | 'seal' | null> => {
  for (let kept = now(); kept; kept = now()) {
    const lines = batchOf(unsent(kept))
    if (lines.length === 0) break
    if (kept.forked) {
      const told = await send(lines, true)
      const last = lines.at(-1)?.n ?? kept.heard
      await change((so) => heardHere(so, last, told.lines, clock()))
      continue
    }
    const answer = await send(lines, false)
    // The device went on meanwhile: the answer is held against what it has written by now.
    await change((so) => (isForked(so, answer.heard) ? forkedHere(so) : heardHere(so, answer.heard.n, answer.lines, clock())))
    if (now()?.forked) continue
    // A gap is closed by sending from where the server is; where it stands still nothing would end.
    if (answer.broken === 'seal' || (answer.broken === 'gap' && answer.heard.n >= kept.heard)) return answer.broken
  }
  return now()?.forked ? 'seal' : null
}

/**
 * Asks the server what it has of this device, and lets it have the rest. A restored one is told everything, and that this was all: it waits for that word, so
 * the duty is asked of the server each time and never of what was tried before.
 */
export const meetServer = async (between: Between): Promise<'gap' | 'seal' | null> => {
  const { hello: ask, kept: now, change, clock, seal, tellHead } = between
  const hello = await ask()
  const before = now()
  if (!before) return null
  const against = knowsHello(before, hello)
  if (against.length > 0) throw refusal(...against)
  await change((kept) => meetHello(kept, hello, clock(), seal))
  const broken = await sendJournal(between)
  const kept = now()
  if (kept && hello.toldEpoch < hello.epoch && kept.device.epoch === hello.epoch && !kept.forked && unsent(kept).length === 0)
    await tellHead(hello.epoch, kept.device.written)
  return broken
}
