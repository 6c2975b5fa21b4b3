import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { freshKept, unsent } from '../../src/dosing/device/kept.ts'
import { startHere } from '../../src/dosing/device/waking.ts'
import type { AccountId, PersonId } from '../../src/kernel/ids.ts'
import { now } from '../../src/server/clock.ts'
import type { Problem } from '../../src/server/contract/answers.ts'
import type { Enrolled } from '../../src/server/contract/devices.ts'
import type { Open } from '../../src/web/device/shift.ts'
import { journalFiles } from '../../src/web/device/take-along.ts'
import { dose, giving, look, ordered, patient } from '../support/clinic.ts'
import type { TestDatabase } from '../support/database.ts'
import { noLine, startMachine } from '../support/machine.ts'
import { type Actor, CLINIC, PASSWORD, startProgram, type TestProgram } from '../support/program.ts'
import { restoredFrom } from '../support/restored.ts'
import { asLog, expectMadeAgain, refusedFor, signed, startClinic } from '../support/treating.ts'

let program: TestProgram
let head: Actor
let doctor: Actor
let nurse: Actor
beforeAll(async () => {
  ;({ program, head, doctor, nurse } = await startClinic())
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

/** The restored server comes up now, whenever its backup was taken: the one before it says nothing more. */
const comesUp = async (backup: TestDatabase): Promise<TestProgram> => {
  const restored = await startProgram('demo', backup)
  await restored.owner.query({ name: 'restored now', text: 'update app.dose_epoch set since = now() where epoch > 1', values: [] })
  return restored
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

  const restored = await comesUp(backup)
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

test('a machine tells a restored server which doses of today its list had from other windows: what the backup does not know is given to nobody before it is typed in', async () => {
  const [before = '', lost = '', none = ''] = await patients(3)
  const gives = async (person: string) => {
    const given = await dose(nurse, person, giving(await look(nurse, person)))
    expect(given.statusCode, given.body).toBe(201)
  }
  await gives(before)
  const backup = await restoredFrom(program)
  await gives(lost)
  const machine = await startMachine(program, head, nurse)
  await machine.work.takeSheetNow()
  const restored = await comesUp(backup)
  try {
    const [chief, second] = [await restored.actor('clinicHead', CLINIC), await restored.actor('clinicDoctor', CLINIC)]
    const [file] = await journalFiles(machine.open(), 'all')
    const journal = { key: randomUUID(), site: CLINIC, file: JSON.parse((await file?.text()) ?? ''), second: signed(second) }
    delete journal.file.name
    expect((await chief.send('POST', '/api/dosing/devices/journal', journal)).statusCode).toBe(201)
    machine.wire.server = restored
    await machine.work.sendNow()
    const uses = async (person: string) => {
      const text = `select "is", sheet from now.dose_right where person = $1 and day = now.dose_right.day order by "is"`
      return restored.owner.query<{ is: string; sheet: string | null }>({ name: 'uses', text, values: [person] })
    }
    expect((await uses(before)).map((u) => u.is)).toEqual(['given'])
    expect(await uses(lost)).toEqual([{ is: 'paper', sheet: expect.stringMatching(/^M-[0-9a-f]{6}$/) }])
    expect((await uses(none)).map((u) => u.is)).toEqual([])
  } finally {
    await restored.close()
  }
})

test('the file of a machine that was enrolled since the backup is read in, and the machine itself goes on with the restored server', async () => {
  const [person, next] = await patients(2)
  const backup = await restoredFrom(program)
  const machine = await startMachine(program, head, nurse)
  await machine.work.takeSheetNow()
  await machine.gives(person ?? '')

  const restored = await comesUp(backup)
  try {
    machine.wire.server = restored
    await expect(machine.work.takeSheetNow()).rejects.toThrow()
    const [chief, beside] = [await restored.actor('clinicHead', CLINIC), await restored.actor('clinicDoctor', CLINIC)]
    const second = { login: `u${beside.account.slice(0, 8)}`, password: PASSWORD }
    const reads = async (open: Open) => {
      const [file] = await journalFiles(open, 'all')
      const sent = { key: randomUUID(), site: CLINIC, file: JSON.parse((await file?.text()) ?? ''), second }
      delete sent.file.name
      return chief.send('POST', '/api/dosing/devices/journal', sent)
    }
    const open = machine.open()
    // Of a server that another restore left behind, or of another installation.
    const { device } = open.kept
    for (const kept of [
      { ...open.kept, device: { ...device, epoch: (device.epoch + 10_000_000) as typeof device.epoch } }, // a count of restores
      { ...open.kept, installation: randomUUID() },
    ])
      expect((await reads({ ...open, kept })).json<Problem>().refusals?.map((r) => r.field)).toEqual(['file'])
    const read = await reads(open)
    expect([read.statusCode, read.json<{ told: number; apart: number }>()]).toMatchObject([201, { told: 0, apart: 0 }])
    expect(await dosesOf(restored, person)).toBe(1)
    const atIt = () => asLog(restored, `select person from now.dose_right where device = '${device.id}' and "is" = 'lease'`)
    expect(await atIt(), 'what it still holds is outside at it').toContainEqual({ person: next })
    expect((await reads(open)).json()).toMatchObject({ entered: 0, apart: 0 })

    await machine.work.takeSheetNow()
    expect(await atIt()).toEqual([])
    const { kept } = machine.open()
    expect([kept.forked, unsent(kept), kept.sheet?.epoch]).toEqual([undefined, [], kept.device.epoch])
    expect(kept.device.epoch).toBeGreaterThan(device.epoch)
    expect([await dosesOf(restored, person), machine.holds(person ?? ''), machine.holds(next ?? '')]).toEqual([1, false, false])
  } finally {
    await restored.close()
  }
})

test('the browser of a machine is enrolled anew once it holds nothing and has told everything; its journal stays there and is read in after a restore', async () => {
  const [person, next] = await patients(2)
  const backup = await restoredFrom(program)
  const machine = await startMachine(program, head, nurse)
  await machine.work.takeSheetNow()
  machine.wire.leaves = noLine
  await machine.gives(person ?? '')
  const { identity, who } = machine.open()
  const anew = async (): Promise<void> =>
    machine.shift.enrolAnew(
      async () => {
        const body = { key: randomUUID(), site: CLINIC, name: 'Máy mới', password: PASSWORD, second: signed(nurse) }
        const { device, token, master, slot, epoch } = (await head.send('POST', '/api/dosing/devices', body)).json<Enrolled>()
        const made = { ...identity, device, token, master, name: 'Máy mới' }
        return { identity: made, kept: freshKept(device, CLINIC, epoch, now()), who: { ...who, account: head.account as AccountId }, slot }
      },
      'mat-khau-may',
      (open) => journalFiles(open, 'all'),
    )
  // Nothing of what it has alone, or holds, goes with it.
  await expect(anew()).rejects.toMatchObject({ trouble: { problem: { refusals: [{ why: 'holds' }, { why: 'unsent' }] } } })
  machine.wire.leaves = async () => undefined
  await machine.work.giveBackNow()
  await anew()
  await machine.opens()
  await machine.work.takeSheetNow()
  expect([machine.open().identity.name, unsent(machine.open().kept), machine.holds(next ?? '')]).toEqual(['Máy mới', [], true])

  const restored = await comesUp(backup)
  try {
    const [chief, beside] = [await restored.actor('clinicHead', CLINIC), await restored.actor('clinicDoctor', CLINIC)]
    const second = { login: `u${beside.account.slice(0, 8)}`, password: PASSWORD }
    const [was] = await machine.pasts()
    const { name: _, ...file } = JSON.parse((await was?.files[0]?.text()) ?? '')
    expect((await chief.send('POST', '/api/dosing/devices/journal', { key: randomUUID(), site: CLINIC, file, second })).statusCode).toBe(
      201,
    )
    expect(await dosesOf(restored, person)).toBe(1)
  } finally {
    await restored.close()
  }
})

test('a store that is put back from a copy of before its last list gives nothing, though none of its doses was told', async () => {
  const [person, next] = await patients(2)
  const machine = await startMachine(program, head, nurse)
  const copy = machine.open().kept
  await machine.work.takeSheetNow()
  machine.wire.leaves = noLine
  await machine.gives(person ?? '')
  await machine.shift.change(() => ({ kept: startHere(copy), answer: undefined }))
  machine.wire.leaves = async () => undefined
  await expect(machine.work.takeSheetNow()).rejects.toMatchObject({ trouble: { problem: { refusals: [{ why: 'forked' }] } } })
  expect([machine.open().kept.forked, machine.holds(person ?? ''), machine.holds(next ?? '')]).toEqual([true, false, false])
})

test('a server that was put back without a restore is told everything again, and the machine gives back what that server does not know to be at it', async () => {
  const [person, next] = await patients(2)
  const machine = await startMachine(program, head, nurse)
  const backup = await restoredFrom(program)
  await machine.work.takeSheetNow()
  await machine.gives(person ?? '')
  await machine.work.sendNow()
  const snapshot = await startProgram('demo', backup)
  try {
    // Its files were put back: nothing counted that.
    await snapshot.owner.query({ name: 'no restore', text: 'delete from app.dose_epoch where epoch > 1', values: [] })
    await snapshot.owner.query({ name: 'told', text: 'update app.dose_device set told_epoch = 1', values: [] })
    machine.wire.server = snapshot
    machine.wire.leaves = async (path) => (path.endsWith('/sheet') ? noLine() : undefined)
    await expect(machine.work.takeSheetNow()).rejects.toThrow('offline')
    expect([await dosesOf(snapshot, person), machine.holds(next ?? ''), unsent(machine.open().kept)]).toEqual([1, false, []])
  } finally {
    await snapshot.close()
  }
})

test('a restored copy that runs beside the real server is seen as one: a machine tells it nothing and goes on with the real one, until its journal is read in there', async () => {
  const [person, next] = await patients(2)
  const machine = await startMachine(program, head, nurse)
  await machine.work.takeSheetNow()
  const copy = await startProgram('demo', await restoredFrom(program))
  try {
    await copy.owner.query({
      name: 'long ago',
      text: "update app.dose_epoch set since = now() - interval '9 minutes' where epoch > 1",
      values: [],
    })
    machine.wire.server = copy
    await machine.gives(person ?? '')
    await expect(machine.work.takeSheetNow()).rejects.toMatchObject({ trouble: { problem: { refusals: [{ why: 'copy-beside' }] } } })
    expect([await dosesOf(copy, person), machine.holds(next ?? '')]).toEqual([0, true])
    machine.wire.server = program
    await machine.work.takeSheetNow()
    expect(await dosesOf(program, person)).toBe(1)

    // The real one is gone for good, and the copy takes its place by the word of two.
    machine.wire.server = copy
    const [chief, beside] = [await copy.actor('clinicHead', CLINIC), await copy.actor('clinicDoctor', CLINIC)]
    const second = { login: `u${beside.account.slice(0, 8)}`, password: PASSWORD }
    const [whole] = await journalFiles(machine.open(), 'all')
    const { name: _, ...file } = JSON.parse((await whole?.text()) ?? '')
    expect((await chief.send('POST', '/api/dosing/devices/journal', { key: randomUUID(), site: CLINIC, file, second })).statusCode).toBe(
      201,
    )
    await machine.work.takeSheetNow()
    expect([await dosesOf(copy, person), machine.open().kept.sheet?.epoch]).toEqual([1, machine.open().kept.device.epoch])
  } finally {
    await copy.close()
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

test('what a machine took back without a line is removed in the log: the bottle has it again, and the right is at the machine', async () => {
  const [person = ''] = await patients(1)
  const machine = await startMachine(program, head, nurse)
  await machine.work.takeSheetNow()
  await machine.adds(doctor)
  const left = async () => (await asLog(program, "select balance::int as left from stock.bottle where bottle = 'MT1-1'"))[0]
  const before = await left()
  machine.wire.leaves = async () => noLine()
  const { entry: of } = await machine.gives(person)
  const remove = { key: randomUUID(), site: CLINIC, does: 'remove', of, why: 'Nhầm người.', second: machine.signs(doctor) } as const
  await machine.window.record(person as PersonId, remove as unknown as Parameters<typeof machine.window.record>[1]) // as the window types it
  machine.wire.leaves = async () => undefined
  // What the last one had begun to send without a line ends first.
  await machine.work.sendNow()
  await machine.work.sendNow()
  expect(await left()).toEqual(before)
  const names = async () =>
    (
      await program.owner.query<{ name: string }>({
        name: 'doses and removals',
        text: `select name from log.entry where person = $1 and name like '@dose-%' order by happened, seq`,
        values: [person],
      })
    ).map((e) => e.name)
  expect(await names()).toEqual(['@dose-given', '@dose-removed'])
  expect(machine.holds(person)).toBe(true)
  expect(refusedFor(await dose(doctor, person, giving(await look(doctor, person))))).toContain('at-device')
  await machine.gives(person)
  await machine.work.giveBackNow()
  expect(await names()).toEqual(['@dose-given', '@dose-removed', '@dose-given'])
  await expectMadeAgain(program)
})

test('whom a machine finds not fit, of two records that are one person, a doctor is called to, whichever of their treatments is the later one', async () => {
  const [first = '', later = ''] = [...(await patients(1)), ...(await patients(1))]
  await asLog(program, `update now."case" set opened = opened - 1 where person = '${first}'`)
  const same = await head.send('POST', `/api/same/${first}/${later}`, { key: randomUUID(), turn: 0, does: 'same', why: 'một người' })
  expect(same.statusCode, same.body).toBeLessThan(300)
  const machine = await startMachine(program, head, nurse)
  await machine.work.takeSheetNow()
  const id = machine.open().kept.sheet?.people.find((p) => [first, later].includes(p.person))?.person as PersonId // on the list
  const said = giving(await machine.window.person(id, CLINIC), { site: CLINIC, fitness: 'intoxicated' })
  await expect(machine.window.record(id, said as unknown as Parameters<typeof machine.window.record>[1])).rejects.toThrow() // as the window types it
  await machine.work.sendNow()
  expect(machine.open().kept.troubles).toEqual([])
  const called = await asLog(program, `select 1 from now.dose_task where person in ('${first}', '${later}') and answered is null`)
  expect(called).toHaveLength(1)
})
