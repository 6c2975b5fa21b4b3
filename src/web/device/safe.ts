import { holdsUntil, type Kept, linesOf, unsent } from '../../dosing/device/kept.ts'
import type { FullLine } from '../../dosing/device/made.ts'
import type { DaySheet } from '../../dosing/device/sheet.ts'
import type { Device } from '../../dosing/rights/device.ts'
import type { DeviceId } from '../../dosing/rights/right.ts'
import type { UnitId } from '../../kernel/ids.ts'
import type { Moment } from '../../kernel/moment.ts'
import { type Change, read, readAll, write } from './disk.ts'
import type { Head } from './head.ts'
import { type Box, openBox, type Slot, sealBox, type Vault } from './vault.ts'

/** What the server gave this browser when it was enrolled. */
export type Identity = {
  readonly device: DeviceId
  readonly name: string
  readonly site: UnitId
  readonly siteName: string
  /** Of a demonstration: said also where no server can be asked. */
  readonly demo: boolean
  readonly token: string
  readonly master: string
  /** SPKI in base64: the only key whose sheets are taken. */
  readonly server: string
}

type Rest = Omit<Kept, 'device' | 'sheet' | 'made'> & { readonly device: Omit<Device, 'journal'> }

const box = async (vault: Vault, key: string, value: unknown) => ({ store: 'boxes', key, put: await sealBox(vault, key, value) }) as const
type StoredLine = { readonly n: number; readonly box: Box }
const lineName = (n: number): string => `line/${n}`
const lineChange = async (vault: Vault, line: FullLine) =>
  ({ store: 'lines', key: line.n, put: { n: line.n, box: await sealBox(vault, lineName(line.n), line) } satisfies StoredLine }) as const

/** Slots of who does not work at the site any more. Where nobody else could open the store theirs stay: the journal in it must still be told. */
const slotsOfThoseGone = (all: readonly Slot[], { staff }: DaySheet): readonly Slot[] => {
  const gone = all.filter((slot) => !staff.some((s) => s.account === slot.account))
  return gone.length < all.length ? gone : []
}

/** What changed. A dose is a few hundred bytes, however many people the sheet has. */
const changesOf = async (vault: Vault, identity: Identity, before: Kept | undefined, after: Kept): Promise<readonly Change[]> => {
  const { device, sheet, made: _, ...rest } = after
  const { journal, ...bare } = device
  const had = new Set(before?.device.journal.map((l) => l.n))
  const has = new Set(journal.map((l) => l.n))
  const fresh = linesOf(after).filter(({ n }) => !had.has(n))
  const left = sheet && sheet !== before?.sheet ? slotsOfThoseGone(await slots(), sheet) : []
  return [
    ...left.map(({ account }) => ({ store: 'slots', key: account, drop: true }) as const),
    { store: 'plain', key: 'head', put: headOf(identity, after) },
    await box(vault, 'rest', { ...rest, device: bare } satisfies Rest),
    ...(sheet && sheet !== before?.sheet ? [await box(vault, 'sheet', sheet)] : []),
    ...(await Promise.all(fresh.map((line) => lineChange(vault, line)))),
    ...[...had].filter((n) => !has.has(n)).map((key) => ({ store: 'lines', key, drop: true }) as const),
  ]
}

/** Writes what changed, all of it or nothing. */
export const save = async (vault: Vault, identity: Identity, before: Kept | undefined, after: Kept): Promise<void> =>
  write(...(await changesOf(vault, identity, before, after)))

/** The journal of a machine that this browser was before, as the sealed files that its export makes: they open at its server alone. */
export type Past = { readonly name: string; readonly at: Moment; readonly files: readonly Blob[] }
const pastKey = (device: DeviceId): string => `past/${device}`

/** Another machine takes the place of the one that was: what that one wrote stays as sealed files. */
export const replace = async (
  vault: Vault,
  identity: Identity,
  kept: Kept,
  slot: Slot,
  was: Past & { readonly device: DeviceId },
): Promise<void> => {
  const { device, ...past } = was
  await write(
    ...(['slots', 'boxes', 'lines'] as const).map((store) => ({ store, clear: true }) as const),
    { store: 'plain', key: pastKey(device), put: past satisfies Past },
    ...(await changesOf(vault, identity, undefined, kept)),
    await box(vault, 'identity', identity),
    slotChange(slot),
  )
}
export const pasts = async (): Promise<readonly Past[]> => (await readAll<Past | Head>('plain')).flatMap((p) => ('files' in p ? [p] : []))

/** Everything as it was stored last. @throws when a line of the journal cannot be read: nothing is given on half of a journal. */
export const load = async (vault: Vault): Promise<Kept | undefined> => {
  const rest = await openBox<Rest>(vault, 'rest', await read<Box>('boxes', 'rest'))
  if (!rest) return undefined
  const sheet = await openBox<DaySheet>(vault, 'sheet', await read<Box>('boxes', 'sheet'))
  const lines: FullLine[] = []
  for (const { n, box: each } of await readAll<StoredLine>('lines')) {
    const opened = await openBox<FullLine>(vault, lineName(n), each)
    if (!opened) throw new Error(`line ${n} of the journal cannot be read`)
    lines.push(opened)
  }
  const journal = lines.map(({ made: _, ...line }) => line)
  const made = Object.fromEntries(lines.flatMap((l) => (l.made === null ? [] : [[l.n, l.made]])))
  // A store of before 2026-11-23 has no used tickets.
  return { ...rest, device: { ...rest.device, used: rest.device.used ?? [], journal }, sheet, made }
}

export const saveIdentity = async (vault: Vault, identity: Identity): Promise<void> => write(await box(vault, 'identity', identity))
export const loadIdentity = async (vault: Vault): Promise<Identity | undefined> =>
  openBox(vault, 'identity', await read<Box>('boxes', 'identity'))

export const slots = (): Promise<readonly Slot[]> => readAll<Slot>('slots')
const slotChange = (slot: Slot): Change => ({ store: 'slots', key: slot.account, put: slot })
export const keepSlot = (slot: Slot): Promise<void> => write(slotChange(slot))

const headOf = ({ name, siteName }: Identity, kept: Kept): Head => ({
  name,
  siteName,
  until: holdsUntil(kept, kept.device.seen) ?? null,
  unsent: unsent(kept).length,
})
