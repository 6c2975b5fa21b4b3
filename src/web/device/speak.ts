import type { Hello } from '../../dosing/device/day.ts'
import type { FullLine } from '../../dosing/device/made.ts'
import { requestProof } from '../../dosing/device/proof.ts'
import type { SentSheet } from '../../dosing/device/sheet.ts'
import type { DeviceId, Epoch } from '../../dosing/rights/right.ts'
import type { AccountId, PersonId, UnitId } from '../../kernel/ids.ts'
import type { Moment } from '../../kernel/moment.ts'
import { call } from '../api/call.ts'
import { CallFailed } from '../api/trouble.ts'
import { mac } from './hash.ts'
import type { JournalAnswer } from './meeting.ts'
import type { Identity } from './safe.ts'

type Speaker = {
  readonly identity: Identity
  readonly by: AccountId
  readonly slot: string
  /** The installation and its epoch; nothing before the first sheet. */
  readonly serves: string | undefined
}

/** A line that answers nothing for so long is none. */
const ANSWER_MS = 60_000

/** A device speaks in its own name, whoever is signed in at this browser. */
const tell = async <T>({ identity, by, slot, serves }: Speaker, path: string, body: object, within = ANSWER_MS): Promise<T> => {
  const signal = AbortSignal.timeout(within)
  try {
    return await call<T>('POST', `/api/dosing/devices/self/${path}`, {
      body,
      gate: false,
      signal,
      headers: {
        authorization: `Device ${identity.device}.${identity.token}`,
        'x-device-by': by,
        'x-device-proof': requestProof(mac, slot),
        ...(serves ? { 'x-device-serves': serves } : {}),
      },
    })
  } catch (error) {
    // A shorter wait is the asker's own, and says nothing of the line.
    if (signal.aborted && within === ANSWER_MS) throw new CallFailed({ kind: 'offline' })
    throw error
  }
}

export const askHello = (who: Speaker): Promise<Hello> => tell(who, 'hello', {})

export const sendLines = (who: Speaker, lines: readonly FullLine[], forked: boolean): Promise<JournalAnswer> =>
  tell(who, 'journal', forked ? { lines, forked } : { lines })

export const tellHead = (who: Speaker, epoch: Epoch, written: number): Promise<{ readonly epoch: Epoch }> =>
  tell(who, 'head', { epoch, written })

const toBytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (c) => c.charCodeAt(0))

/** Whether this browser can look at the server's signature at all: Chrome does from 137 on. */
export const canVerify = async (): Promise<boolean> => {
  try {
    await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])
    return true
  } catch {
    return false
  }
}

const isSigned = async (server: string, text: string, signature: string): Promise<boolean> => {
  const key = await crypto.subtle.importKey('spki', toBytes(server), 'Ed25519', false, ['verify'])
  return crypto.subtle.verify('Ed25519', key, toBytes(signature), new TextEncoder().encode(text))
}

/** The sheet of the day, or nothing where it was not signed by the server that this device was enrolled at. */
export const askSheet = async (
  who: Speaker,
  asked: {
    readonly epoch: Epoch
    readonly has: Readonly<Record<string, number>>
    readonly weak: boolean
    readonly morning: boolean
    readonly today: boolean
    readonly clock: Moment
    readonly edition: string
  },
): Promise<SentSheet | undefined> => {
  const { sheet, signature } = await tell<{ readonly sheet: string; readonly signature: string }>(who, 'sheet', asked)
  return (await isSigned(who.identity.server, sheet, signature)) ? (JSON.parse(sheet) as SentSheet) : undefined // what the server signs has this shape
}

/** One person of the sheet as the server knows them now; nothing where it was not signed by the server of this device. */
export const askPerson = async (
  who: Speaker,
  asked: { readonly person: PersonId; readonly version: number },
  within: number,
): Promise<(Pick<SentSheet, 'installation' | 'epoch' | 'device'> & { readonly person: SentSheet['people'][number] }) | undefined> => {
  const { sheet, signature } = await tell<{ readonly sheet: string; readonly signature: string }>(who, 'person', asked, within)
  return (await isSigned(who.identity.server, sheet, signature)) ? JSON.parse(sheet) : undefined // as above
}

/** The key by which whoever is signed in proves themselves at this device. */
export const askSlot = (body: {
  readonly site: UnitId
  readonly device: DeviceId
  readonly password: string
}): Promise<{ readonly slot: string }> => call('POST', '/api/dosing/devices/slot', { body })

/** What the server answers to an enrolment: once, over the session of the head of the clinic. */
export type Enrolled = {
  readonly device: DeviceId
  readonly token: string
  readonly master: string
  readonly slot: string
  readonly server: { readonly publicKey: string }
  readonly siteName: string
  readonly epoch: Epoch
}

export const enrol = (body: {
  readonly key: string
  readonly site: UnitId
  readonly name: string
  readonly password: string
  readonly second: { readonly login: string; readonly password: string }
}): Promise<Enrolled> => call('POST', '/api/dosing/devices', { body })
