import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { unsent } from '../../src/dosing/device/kept.ts'
import { openCabinet, ordered, patient } from '../support/clinic.ts'
import { noLine, startMachine } from '../support/machine.ts'
import { type Actor, CLINIC, startProgram, type TestProgram } from '../support/program.ts'
import { restoredFrom } from '../support/restored.ts'

let program: TestProgram
let head: Actor
let doctor: Actor
let nurse: Actor
beforeAll(async () => {
  program = await startProgram()
  head = await program.actor('clinicHead', CLINIC)
  doctor = await program.actor('clinicDoctor', CLINIC)
  nurse = await program.actor('clinicNurse', CLINIC)
  await openCabinet(program)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})
afterAll(() => program.close())

const patients = async (count: number): Promise<readonly string[]> => {
  const people = await Promise.all(Array.from({ length: count }, () => patient(head)))
  for (const person of people) await ordered(doctor, person)
  return people
}

const dosesOf = async ({ owner }: TestProgram, person: string | undefined): Promise<number> => {
  const [row] = await owner.query<{ n: number }>({
    name: 'doses of',
    text: `select count(*)::int as n from log.entry where name = '@dose-given' and person = $1`,
    values: [person],
  })
  return row?.n ?? 0
}

test('a machine that had sent everything tells a restored server its whole journal, also where the line breaks before the end of it', async () => {
  const [person] = await patients(1)
  const machine = await startMachine(program, head, nurse)
  await machine.work.takeSheetNow()
  const backup = await restoredFrom(program)
  await machine.gives(person ?? '')
  await machine.work.giveBackNow()
  expect([unsent(machine.open().kept), machine.open().kept.device.tickets]).toEqual([[], []])

  const restored = await startProgram('demo', backup)
  try {
    machine.wire.server = restored
    // The first try breaks where the epoch is known and the end not told yet.
    machine.wire.leaves = async (path) => (path.endsWith('/head') ? noLine() : undefined)
    await expect(machine.work.takeSheetNow()).rejects.toThrow('offline')
    expect(await dosesOf(restored, person)).toBe(1)
    machine.wire.leaves = async () => undefined
    await machine.work.sendNow()
    await machine.work.takeSheetNow()
    expect(machine.open().kept.sheet?.epoch).toBeGreaterThan(1)
    expect(await dosesOf(restored, person)).toBe(1)
  } finally {
    await restored.close()
  }
})

test('an answer that comes late is held against what the machine has written by now: it is no copy', async () => {
  const [first, second, third] = await patients(3)
  const machine = await startMachine(program, head, nurse)
  await machine.work.takeSheetNow()
  const held = Promise.withResolvers<void>()
  const left = Promise.withResolvers<void>()
  let slow = true
  machine.wire.leaves = async (path) => {
    if (!path.endsWith('/journal') || !slow) return
    slow = false
    left.resolve()
    await held.promise
  }
  await machine.gives(first ?? '')
  await left.promise
  const taking = machine.work.takeSheetNow()
  await machine.gives(second ?? '')
  // Time for the button, which a second talk with the server would use.
  await Promise.race([taking, new Promise((done) => setTimeout(done, 300))])
  const again = machine.work.takeSheetNow()
  await Promise.race([again, new Promise((done) => setTimeout(done, 300))])
  held.resolve()
  await Promise.all([taking, again, machine.work.sendNow()])
  await machine.work.sendNow()
  const { kept } = machine.open()
  expect([kept.forked, unsent(kept), machine.holds(third ?? '')]).toEqual([undefined, [], true])
  expect([await dosesOf(program, first), await dosesOf(program, second)]).toEqual([1, 1])
})

/** Its page is there and beats, and nobody touches it. */
const minutesPass = async ({ presence, shift }: Awaited<ReturnType<typeof startMachine>>, minutes: number): Promise<void> => {
  for (let third = 0; third < 3 * minutes; third++) {
    vi.setSystemTime(Date.now() + 20_000)
    presence.heartbeat()
    await shift.tick()
  }
}

test('a machine that nobody touches for five minutes shows nobody, and goes on sending and renewing out of sight until nothing is left to do', async () => {
  const [first, second] = await patients(2)
  const machine = await startMachine(program, head, nurse)
  await machine.work.takeSheetNow()
  vi.useFakeTimers({ toFake: ['Date'] })
  machine.presence.touch()
  machine.presence.heartbeat()
  machine.wire.leaves = noLine
  await machine.gives(first ?? '')
  await minutesPass(machine, 4)
  machine.presence.touch()
  await minutesPass(machine, 4)
  expect(machine.shift.current().is).toBe('open')
  await minutesPass(machine, 1)
  expect(machine.shift.current().is).toBe('locked')
  expect(await dosesOf(program, first)).toBe(0)

  machine.wire.leaves = async () => undefined
  await machine.work.sendNow()
  expect(await dosesOf(program, first)).toBe(1)
  expect(machine.wire.asked.at(-1)).toMatch(/journal|sheet/)
  machine.presence.touch()
  await machine.opens()
  expect([machine.open().kept.device.asleep, machine.holds(second ?? '')]).toEqual([false, true])

  await machine.work.giveBackNow()
  machine.shift.cover()
  expect([machine.shift.current().is, machine.shift.atWork()]).toEqual(['locked', undefined])
})

test('a machine that was closed for more than a beat is locked when it is opened again, and after a pause its key is gone and two people look', async () => {
  const [person] = await patients(1)
  const machine = await startMachine(program, head, nurse)
  await machine.work.takeSheetNow()
  vi.useFakeTimers({ toFake: ['Date'] })
  const closedFor = (minutes: number): void => {
    machine.presence.touch()
    machine.presence.heartbeat()
    vi.setSystemTime(Date.now() + minutes * 60_000)
    machine.presence.touch()
    machine.presence.heartbeat()
  }
  closedFor(2)
  expect([machine.shift.current().is, machine.shift.atWork()?.kept.device.asleep]).toEqual(['locked', false])
  await machine.opens()
  expect([machine.open().kept.device.asleep, machine.holds(person ?? '')]).toEqual([false, true])
  closedFor(6)
  expect([machine.shift.current().is, machine.shift.atWork()]).toEqual(['locked', undefined])
  await machine.opens()
  expect(machine.open().kept.device.asleep).toBe(true)
})
