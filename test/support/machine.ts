import { randomUUID } from 'node:crypto'
import { expect, vi } from 'vitest'
import { freshKept } from '../../src/dosing/device/kept.ts'
import type { DeviceId } from '../../src/dosing/rights/right.ts'
import type { PersonId } from '../../src/kernel/ids.ts'
import { now } from '../../src/server/clock.ts'
import type { Enrolled } from '../../src/server/contract/devices.ts'
import type { DoseAnswer } from '../../src/server/contract/dosing-pages.ts'
import type { SlotKey } from '../../src/server/contract/machine.ts'
import type { Open } from '../../src/web/device/shift.ts'
import { giving } from './clinic.ts'
import { type Actor, CLINIC, PASSWORD, type TestProgram } from './program.ts'
import { signed } from './treating.ts'

type Callback = (() => void) | undefined
type Request = { result?: unknown; onsuccess?: Callback; onupgradeneeded?: Callback }

const answered = (result: unknown, before: (request: Request) => void = () => undefined): Request => {
  const request: Request = { result }
  queueMicrotask(() => {
    before(request)
    request.onsuccess?.()
  })
  return request
}

/** As much of IndexedDB as `src/web/device/disk.ts` asks, in memory. */
const disk = () => {
  const stores = new Map<string, Map<unknown, unknown>>()
  const rows = (name: string): Map<unknown, unknown> => stores.get(name) ?? new Map()
  const db = {
    createObjectStore: (name: string) => stores.set(name, new Map()),
    transaction: () => {
      const turn: { oncomplete?: Callback; objectStore: (name: string) => object } = {
        objectStore: (name) => ({
          put: (value: unknown, key: unknown) => rows(name).set(key, value),
          delete: (key: unknown) => rows(name).delete(key),
          clear: () => rows(name).clear(),
          get: (key: unknown) => answered(rows(name).get(key)),
          getAll: () => answered([...rows(name).values()]),
        }),
      }
      setTimeout(() => turn.oncomplete?.(), 0)
      return turn
    },
  }
  return {
    open: () => answered(db, (request) => stores.size === 0 && request.onupgradeneeded?.()),
    databases: async () => (stores.size === 0 ? [] : [{ name: 'hoa-nhap.device' }]),
  }
}

/** The line between a machine and the server at its address. */
export type Wire = {
  server: TestProgram
  /** Before a request leaves: it may wait, or throw as a broken line does. */
  leaves: (path: string) => Promise<void>
  /** Before its answer arrives. */
  arrives: (path: string) => Promise<void>
  /** Path and status of what was asked. */
  readonly asked: string[]
}

export const noLine = (): never => {
  throw new TypeError('no line')
}

const goesThrough = async (): Promise<void> => undefined

const wireTo = (server: TestProgram): Wire => {
  const wire: Wire = { server, leaves: goesThrough, arrives: goesThrough, asked: [] }
  vi.stubGlobal('fetch', async (url: string, { method, body, headers }: RequestInit) => {
    await wire.leaves(url)
    const answer = await wire.server.app.inject({
      method: method as 'POST',
      url,
      payload: body as string,
      headers: headers as Record<string, string>,
    }) // as `call` asks
    wire.asked.push(`${url.split('/').slice(-2).join('/')} ${answer.statusCode}`)
    await wire.arrives(url)
    // The installation of a test stands at a minute of its own.
    const text = url.endsWith('/installation') ? JSON.stringify({ ...answer.json<object>(), now: now() }) : answer.body
    return new Response(answer.statusCode === 204 ? null : text, {
      status: answer.statusCode,
      headers: { 'content-type': String(answer.headers['content-type']) },
    })
  })
  return wire
}

const MACHINE_PASSWORD = 'mat-khau-may'

/**
 * The program of a machine itself (`src/web/device`), unlocked by `by`, on a store in memory, with the real server at the other end of its line. One at a
 * time: it stands on globals of a browser, which `vi.unstubAllGlobals` takes away.
 */
export const startMachine = async (program: TestProgram, head: Actor, by: Actor, site = CLINIC) => {
  vi.resetModules()
  vi.stubGlobal('indexedDB', disk())
  vi.stubGlobal('document', { documentElement: { lang: 'vi' } })
  vi.stubGlobal('navigator', {
    onLine: true,
    locks: { request: (_name: string, _how: object, act: (lock: object) => unknown) => act({}) },
  })
  const wire = wireTo(program)
  const shift = await import('../../src/web/device/shift.ts')
  const work = await import('../../src/web/device/work.ts')
  const presence = await import('../../src/web/device/presence.ts')
  const { pasts } = await import('../../src/web/device/safe.ts')
  const { onDevice } = await import('../../src/web/screens/device/source.ts')
  const { machineNow } = await import('../../src/web/device/clock.ts')
  const name = `Máy ${randomUUID().slice(0, 4)}`
  const enrolled = (
    await head.send('POST', '/api/dosing/devices', { key: randomUUID(), site, name, password: PASSWORD, second: signed(by) })
  ).json<Enrolled>()
  const { device, token, master, server, epoch } = enrolled
  const { slot } = (await by.send('POST', '/api/dosing/devices/slot', { site, device, password: PASSWORD })).json<SlotKey>()
  await shift.enrolHere(
    { device, name, site, siteName: site, demo: true, token, master, server: server.publicKey },
    freshKept(device, site, epoch, machineNow()),
    { account: by.account, login: 'y-ta', name: 'Y tá thử', office: by.office },
    MACHINE_PASSWORD,
    slot,
  )
  await shift.begin()
  const opens = async (who: Actor = by): Promise<void> => {
    const locked = shift.current()
    const own = locked.is === 'locked' ? (locked.slots.find((s) => s.account === who.account) ?? locked.slots[0]) : undefined
    if (!own) throw new Error(`the machine is ${locked.is}`)
    expect(await shift.unlock(own, MACHINE_PASSWORD)).toBe('open')
  }
  await opens()
  const open = (): Open => {
    const now = shift.current()
    if (now.is !== 'open') throw new Error(`the machine is ${now.is}`)
    return now
  }
  const windowOf = (who: Actor) => onDevice(who.account, 'vi', new Map())
  const window = windowOf(by)
  return {
    id: device as DeviceId, // as the server calls it
    wire,
    shift,
    work,
    presence,
    pasts,
    window,
    opens,
    open,
    /** Somebody more has a password of the machine: the head from enrolling it. */
    adds: async (who: Actor): Promise<void> => {
      const own =
        who === head ? enrolled : (await who.send('POST', '/api/dosing/devices/slot', { site, device, password: PASSWORD })).json<SlotKey>()
      await shift.addPerson({ account: who.account, login: who.account, name: who.office, office: who.office }, MACHINE_PASSWORD, own.slot)
    },
    signs: (who: Actor) => ({ login: who.account, password: MACHINE_PASSWORD }),
    /** At its window: everything as it is offered. */
    gives: async (person: string, who: Actor = by): Promise<DoseAnswer> => {
      const id = person as PersonId // of this installation
      const at = windowOf(who)
      return at.record(id, giving(await at.person(id, site), { site }) as unknown as Parameters<typeof window.record>[1]) // as the window types it
    },
    holds: (person: string): boolean => open().kept.device.tickets.some(({ claim }) => claim.person === person),
  }
}
