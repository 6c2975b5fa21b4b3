import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { callAway, takeCall } from '../../src/dosing/rights/calls.ts'
import { type Call, codeOf, keyBetween } from '../../src/dosing/rights/codes.ts'
import { giveBack, meetRestored } from '../../src/dosing/rights/leases.ts'
import type { Epoch } from '../../src/dosing/rights/right.ts'
import { mg } from '../../src/kernel/dose.ts'
import type { PersonId, UnitId } from '../../src/kernel/ids.ts'
import { now } from '../../src/server/clock.ts'
import type { Hello } from '../../src/server/contract/machine.ts'
import type { CalledOut } from '../../src/server/contract/rights.ts'
import { mac } from '../../src/server/dosing/rights/keys.ts'
import { dose, giving, look, today, writtenOf } from '../support/clinic.ts'
import { enrol, type TestDevice } from '../support/device.ts'
import { type Actor, CLINIC, startProgram, type TestProgram } from '../support/program.ts'
import { restoredFrom } from '../support/restored.ts'
import { asLog, refusedFor, signed, startClinic, treatedBy } from '../support/treating.ts'

let program: TestProgram
let other: UnitId
let head: Actor
let doctor: Actor
let nurse: Actor
beforeAll(async () => {
  ;({ program, other, head, doctor, nurse } = await startClinic())
})
afterAll(() => program.close())

const said = { name: 'Lê Văn C', office: 'Điều dưỡng' }
const claimOf = (person: string) => ({ person: person as PersonId, day: today(), part: 1 })

/** The clinic's window reads a code out to a machine. */
const readsOut = async (person: string, device: TestDevice): Promise<CalledOut> => {
  const body = { key: randomUUID(), site: CLINIC, person, part: 1, device: device.id, other: said }
  const called = await nurse.send('POST', '/api/dosing/rights/call-out', body)
  expect(called.statusCode, called.body).toBe(201)
  return called.json<CalledOut>()
}
/** It is typed in there; why it is refused. */
const typesIn = (device: TestDevice, told: CalledOut): readonly string[] => {
  const call: Call = { ...told, from: 'server', to: device.id }
  const heard = { code: told.code, expected: told.code }
  const took = takeCall(device.state(), call, heard, now(), () => '')
  if (!took.ok) return took.refusals.map((r) => r.why)
  device.acts((d, seal) => {
    const again = takeCall(d, call, heard, now(), seal)
    return again.ok ? again.value : d
  })
  return []
}
/** It has a line again, and the restored server at its other end. */
const meets = async (device: TestDevice, restored: TestProgram): Promise<void> => {
  device.meets(restored)
  const { epoch } = JSON.parse((await device.ask('hello', {})).body) as Hello // what the route answers
  device.acts((d, seal) => meetRestored(d, epoch, now(), seal))
  await device.sends()
  expect((await device.ask('head', { epoch, written: device.state().written })).statusCode).toBe(200)
}

test('codes that were read out before and after the backup, and typed in after the restore: everybody has one dose', async () => {
  const treated = (name: string) => treatedBy(head, doctor, name)
  // A machine gives one up to the other clinic's window.
  const [near, out] = [await enrol(program, head, nurse, 'Máy gần'), await treated('Hà Văn Ra')]
  expect(await near.takes()).toBe(200)
  let n = 0
  let ends = now()
  near.acts(
    (d, seal) => {
      const away = callAway(d, claimOf(out), { end: 'server', site: other }, now(), seal)
      if (!away.ok) throw new Error(away.refusals.map((r) => r.why).join())
      ;({ n, ends } = away.value)
      return away.value.device
    },
    JSON.stringify({ call: { names: ['A', 'B'], by: nurse.account } }),
  )
  // Another one, far from the window, knows everybody and holds nothing.
  const far = await enrol(program, head, nurse, 'Máy xa')
  const [before, late, after] = [await treated('Hà Văn Trước'), await treated('Hà Văn Muộn'), await treated('Hà Văn Sau')]
  const [codeBefore, codeLate] = [await readsOut(before, far), await readsOut(late, far)]
  expect(await far.takes()).toBe(200)
  far.acts((d, seal) => {
    const back = giveBack(d, claimOf(after), now(), seal)
    return back.ok ? back.value : d
  })
  await far.sends()
  const backup = await restoredFrom(program)
  const codeAfter = await readsOut(after, far)

  const restored = await startProgram('demo', backup)
  try {
    const [giver, second, farGiver, farSecond] = [
      await restored.actor('clinicNurse', CLINIC),
      await restored.actor('clinicDoctor', CLINIC),
      await restored.actor('clinicNurse', other),
      await restored.actor('clinicDoctor', other),
    ]
    const gives = async (person: string) => dose(giver, person, giving(await look(giver, person)))
    const tries = async (person: string) => refusedFor(await gives(person))
    // The machine has no line: codes of the server before are as good as they were.
    expect([typesIn(far, codeBefore), typesIn(far, codeAfter)]).toEqual([[], []])
    expect([far.gives(before), far.gives(after)]).toEqual([[], []])
    // The restored server knows of one call, and gives neither of them a dose.
    expect(await tries(before)).toEqual(expect.arrayContaining(['by-telephone', 'not-known']))
    expect(await tries(after)).toEqual(['not-known'])
    const answers = (person: string) =>
      giver.send('POST', '/api/dosing/rights/attest', {
        ...{
          key: randomUUID(),
          site: CLINIC,
          of: { is: 'claims', claims: [claimOf(person)] },
          why: 'Không có tên.',
          second: signed(second),
        },
        asked: [{ site: other, name: 'Lê Văn C' }],
      })
    expect(refusedFor(await answers(after)), 'a machine that has not told may have given').toEqual(['right'])
    // A window of the restored server counts restores otherwise than the machine that read the code out.
    const call = {
      ...{ from: near.id, to: 'server', n, epoch: near.state().epoch, claim: claimOf(out), drug: 'methadone', dose: mg(60) },
      ...{ written: await writtenOf(program, out), ends },
    } satisfies Call
    const code = codeOf(mac, keyBetween(mac, near.enrolled.master, 'server'), call)
    const epoch = (JSON.parse((await far.ask('hello', {})).body) as Hello).epoch // of the server before: the page of the restored one has another
    const typed = {
      key: randomUUID(),
      site: other,
      ...claimOf(out),
      from: near.id,
      n,
      code,
      drug: 'methadone',
      dose: 600,
      ends,
      other: said,
    }
    const heard = await farGiver.send('POST', '/api/dosing/rights/call-in', { ...typed, epoch: ((epoch as number) + 1) as Epoch })
    expect(refusedFor(heard)).toEqual(['code-wrong'])

    await meets(far, restored)
    await meets(near, restored)
    for (const person of [before, after]) expect((await look(giver, person)).today).toMatchObject([{ is: 'given', dose: 600 }])
    expect(typesIn(far, codeLate), 'what the restored server was told is all').toEqual(['older-sheet'])

    // What was given up to a window is as on paper of the clinic that was called, until two people there say.
    expect(await tries(out)).toEqual(expect.arrayContaining(['on-paper']))
    const back = { key: randomUUID(), site: other, sheet: `ĐT-${n}`, claims: [claimOf(out)], second: signed(farSecond) }
    expect((await farGiver.send('POST', '/api/dosing/rights/typed-back', back)).statusCode).toBe(201)
    for (const [who, site, beside] of [
      [giver, CLINIC, second],
      [farGiver, other, farSecond],
    ] as const) {
      const looked = await who.send('POST', '/api/dosing/devices/looked', { key: randomUUID(), site, second: signed(beside) })
      expect(looked.statusCode, looked.body).toBe(201)
    }
    for (const person of [late, out]) {
      expect(await tries(person)).toEqual(['not-known'])
      const answered = await answers(person)
      expect(answered.statusCode, answered.body).toBe(201)
      expect((await gives(person)).statusCode).toBe(201)
    }
    const everybody = `select person, count(*)::int as doses from now.dose where stands and what = '1' and person in ('${[before, late, out, after].join("','")}') group by person`
    expect((await asLog<{ doses: number }>(restored, everybody)).map(({ doses }) => doses)).toEqual([1, 1, 1, 1])
  } finally {
    await restored.close()
  }
})
