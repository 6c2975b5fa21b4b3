import { useSyncExternalStore } from 'react'
import { holdsUntil, type Kept, notAnew, unsent } from '../../dosing/device/kept.ts'
import { startHere } from '../../dosing/device/waking.ts'
import type { Hand } from '../../dosing/device/write.ts'
import { beat, goOn } from '../../dosing/rights/clock.ts'
import type { Line } from '../../dosing/situation/site.ts'
import type { EntryId, PersonId } from '../../kernel/ids.ts'
import { newKey } from '../api/key.ts'
import type { Trouble } from '../api/trouble.ts'
import { tellTime } from '../session/clock.ts'
import { machineNow } from './clock.ts'
import { hasStore } from './disk.ts'
import { mac, seal } from './hash.ts'
import { refusal } from './refusing.ts'
import { type Identity, keepSlot, load, loadIdentity, replace, save, saveIdentity, slots } from './safe.ts'
import { oneByOne } from './turn.ts'
import { freshVault, openVault, type Slot, slotFor, type Vault } from './vault.ts'

/** What the server answered last: what it refused is kept and shown, and sent again. */
export type Sent = { readonly state: 'idle' | 'sending'; readonly trouble: Trouble | undefined; readonly broken: 'gap' | 'seal' | null }

export type Open = {
  readonly is: 'open'
  readonly kept: Kept
  readonly identity: Identity
  readonly vault: Vault
  readonly who: Slot
  readonly line: Line
  readonly sent: Sent
  /** Whom the server was asked about when they were opened with a line, and whether it answered in time. */
  readonly asked: { readonly person: PersonId; readonly answered: boolean } | undefined
}

/** The device as this page has it: not enrolled, at work in another tab, locked, or open for somebody. */
export type Shift =
  | { readonly is: 'asking' }
  | { readonly is: 'none' }
  | { readonly is: 'elsewhere' }
  /** `behind`: nobody was at it; it shows nobody, and still sends and renews what it held. */
  | { readonly is: 'locked'; readonly slots: readonly Slot[]; readonly behind?: Open | undefined }
  | Open

let shift: Shift = { is: 'asking' }
/** Who may open it: a page that is about to be frozen has no time to read them. */
let people: readonly Slot[] = []
const watchers = new Set<() => void>()

const set = (next: Shift): void => {
  shift = next
  for (const watcher of watchers) watcher()
}

export const current = (): Shift => shift
/** The open store, be it shown or behind the lock. */
export const atWork = (): Open | undefined => (shift.is === 'open' ? shift : shift.is === 'locked' ? shift.behind : undefined)

/** Whether anything is left to do behind the lock. */
const hasWork = ({ kept }: Open): boolean => unsent(kept).length > 0 || holdsUntil(kept, machineNow()) !== undefined

/** With nothing left to do the key goes out of memory. */
const locked = (open: Open): Shift => ({ is: 'locked', slots: people, behind: hasWork(open) ? open : undefined })

export const patch = (more: Partial<Pick<Open, 'line' | 'sent' | 'asked' | 'kept'>>): void => {
  const open = atWork()
  if (open) set(shift.is === 'open' ? { ...open, ...more } : locked({ ...open, ...more }))
}

export const useShift = (): Shift =>
  useSyncExternalStore((changed) => {
    watchers.add(changed)
    return () => watchers.delete(changed)
  }, current)

/** Only one tab has the store: two would write over one another. It is kept until the tab closes. */
const alone = (): Promise<boolean> =>
  new Promise((resolve) => {
    void navigator.locks.request('hoa-nhap.device', { ifAvailable: true }, (lock) => {
      resolve(lock !== null)
      return lock ? new Promise<void>(() => undefined) : undefined
    })
  })

let mine: Promise<boolean> | undefined

/** Looks what this browser has. */
export const begin = async (): Promise<void> => {
  if (shift.is !== 'asking' && shift.is !== 'none' && shift.is !== 'elsewhere') return
  if (!(await hasStore())) return set({ is: 'none' })
  people = await slots()
  if (people.length === 0) return set({ is: 'none' })
  mine ??= alone()
  if (await mine) set({ is: 'locked', slots: people })
  else {
    mine = undefined
    set({ is: 'elsewhere' })
  }
}

const inTurn = oneByOne()

/** One change after the other; what it makes is on the disk before anybody sees it. */
export const change = <T>(make: (kept: Kept, open: Open) => { readonly kept: Kept; readonly answer: T }): Promise<T> =>
  inTurn(async () => {
    const open = atWork()
    if (!open) throw new Error('the device is locked')
    const before = open.kept
    // Nothing is done with a machine that was paused before two people have looked.
    const device = beat(before.device, machineNow())
    const { kept, answer } = make(device === before.device ? before : { ...before, device }, open)
    if (kept !== before) {
      await save(open.vault, open.identity, before, kept)
      if (kept.sheet !== before.sheet) people = await slots()
      patch({ kept })
    }
    return answer
  })

/** What a decision of the device is handed: who unlocked it, its clock, and whether there is a line. */
export const handOf = ({ who, line, vault }: Pick<Open, 'who' | 'line' | 'vault'>): Hand => ({
  by: { account: who.account, office: who.office },
  clock: machineNow(),
  line,
  seal,
  newId: () => newKey() as EntryId, // a fresh uuid is one
  prove: (text) => mac(vault.slot, text),
})

/** Opens the vault with somebody's password. After a start nothing is given before two people have looked at the clock. */
export const unlock = async (slot: Slot, password: string): Promise<'open' | 'wrong'> => {
  const vault = await openVault(slot, password)
  const identity = vault && (await loadIdentity(vault))
  if (!vault || !identity) return 'wrong'
  // What was still being written is read too.
  return inTurn(async () => {
    const behind = atWork()
    const stored = behind?.kept ?? (await load(vault))
    if (!stored) return 'wrong'
    tellTime(machineNow())
    // Locked for a while with the page alive it is the machine it was; a page that stood still was off.
    const kept = started && !stood ? { ...stored, device: goOn(stored.device, machineNow()) } : startHere(stored)
    stood = false
    if (kept !== stored) await save(vault, identity, stored, kept)
    started = true
    const line: Line = behind?.line ?? (navigator.onLine ? { is: 'up' } : { is: 'down', since: machineNow() })
    set({ is: 'open', kept, identity, vault, who: slot, line, sent: behind?.sent ?? IDLE, asked: undefined })
    return 'open'
  })
}

const IDLE: Sent = { state: 'idle', trouble: undefined, broken: null }
/** Whether this page has opened the store before: locking in between is no start. */
let started = false
/** Whether the page stood still since, with the machine: its lid was closed, or the power was gone. */
let stood = false

/** Nobody is at it: it shows nobody any more. What waits for the server goes on, and its rights are renewed, as long as there are any. */
export const cover = (): void => {
  if (shift.is === 'open') set(locked(shift))
}

const close = (): void => {
  if (atWork()) set({ is: 'locked', slots: people })
}

/** The page stood still with its machine, or is about to: nothing of the store stays in its memory. */
export const standStill = (still: 'stood' | 'will stand'): void => {
  if (still === 'stood') stood = true
  close()
}

/** Somebody closes it: what is being written is written first. */
export const lock = (): Promise<void> => inTurn(async () => close())

/** Makes this browser a device: its first person is whoever enrolled it. */
export const enrolHere = async (
  identity: Identity,
  kept: Kept,
  who: Omit<Slot, 'salt' | 'box'>,
  password: string,
  slot: string,
): Promise<void> => {
  const vault = await freshVault(slot)
  await saveIdentity(vault, identity)
  await save(vault, identity, undefined, kept)
  await keepSlot(await slotFor(vault, who, password, slot))
  if (shift.is === 'none') set({ is: 'asking' })
}

/**
 * The opened machine becomes another one: only with nothing in its hands and everything told. What it wrote stays as sealed files, for a server that may be
 * restored to a day before. `enrol` asks the server once it is certain that nothing is left.
 */
export const enrolAnew = (
  enrol: () => Promise<{
    readonly identity: Identity
    readonly kept: Kept
    readonly who: Omit<Slot, 'salt' | 'box'>
    readonly slot: string
  }>,
  password: string,
  filed: (open: Open) => Promise<readonly Blob[]>,
): Promise<void> =>
  inTurn(async () => {
    const open = atWork()
    if (!open) throw new Error('the device is locked')
    const against = notAnew(open.kept)
    if (against.length > 0) throw refusal(...against)
    const files = await filed(open)
    const { identity, kept, who, slot } = await enrol()
    const vault = await freshVault(slot)
    const { device, name } = open.identity
    await replace(vault, identity, kept, await slotFor(vault, who, password, slot), { device, name, at: machineNow(), files })
    people = await slots()
    started = false
    stood = false
    set({ is: 'locked', slots: people })
  })

/** Somebody more may open the device from now on; `slot` is theirs alone. */
export const addPerson = async (who: Omit<Slot, 'salt' | 'box'>, password: string, slot: string): Promise<void> => {
  if (shift.is !== 'open') return
  await keepSlot(await slotFor(shift.vault, who, password, slot))
  people = await slots()
  if (shift.is === 'open' && shift.who.account === who.account) set({ ...shift, vault: { ...shift.vault, slot } })
}

/** Every half minute: a clock that goes back, and a machine that stood still, are noticed while the page runs. */
export const tick = async (): Promise<void> => {
  if (atWork()) await change((kept) => ({ kept, answer: undefined }))
}
