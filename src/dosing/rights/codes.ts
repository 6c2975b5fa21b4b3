import type { Dose } from '../../kernel/dose.ts'
import { type Claim, claimKey, type Epoch } from './right.ts'
import type { End } from './told.ts'

/** A keyed hash as lower-case hexadecimal. Handed in: Node and the browser have one each. */
export type Mac = (key: string, text: string) => string

/** A right given up by telephone: by whom, for whom, and the giver's running number, so that no two calls have one code. */
export type Call = {
  readonly from: End
  readonly to: End
  readonly n: number
  readonly epoch: Epoch
  readonly claim: Claim
  /** What is ordered for that day, since the other end may have no order at hand. */
  readonly drug: string
  readonly dose: Dose
}

const DIGITS = 8
/** Wrong codes that a device takes before it asks for another call: a guess hits with one in ten million. */
export const TRIES = 5

/**
 * The key of one giver and one taker. A device knows its own `master` and, of every other end, only the key between that end and itself: it can check what is
 * meant for it, and make nothing for a third.
 */
export const keyBetween = (mac: Mac, master: string, to: End): string => mac(master, `quyền cấp liều đến ${to}`)

/** Eight digits that both ends compute without a line. Another person, day, dose, drug, taker or call has another code. */
export const codeOf = (mac: Mac, key: string, { from, to, n, epoch, claim, drug, dose }: Call): string => {
  const hash = mac(key, [from, to, n, epoch, claimKey(claim), drug, dose].join('|'))
  // 52 bits of the hash: what is left over by the division favours no digits that anybody could use.
  return String(Number.parseInt(hash.slice(0, 13), 16) % 10 ** DIGITS).padStart(DIGITS, '0')
}

/** As it is read out: `17 - 4821 9930`. */
export const spoken = (n: number, code: string): string => `${n} - ${code.slice(0, 4)} ${code.slice(4)}`

/** What a code was used for: kept by the taker, so that it is taken once. */
export const callKey = ({ from, epoch, n }: Pick<Call, 'from' | 'epoch' | 'n'>): string => `${from}/${epoch}/${n}`
