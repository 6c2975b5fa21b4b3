import { randomUUID } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { addDays } from '../../src/kernel/day.ts'
import type { PersonId } from '../../src/kernel/ids.ts'
import type { DosingDayPage } from '../../src/server/contract/dosing-pages.ts'
import { giving, today } from '../support/clinic.ts'
import { startMachine } from '../support/machine.ts'
import { startPoint } from '../support/point.ts'
import { CLINIC } from '../support/program.ts'
import { asLog, signed } from '../support/treating.ts'

test('where two people give (RC-02), who is alone at a point’s machine is let by a release, signs with a second one there, or writes why there is none', async () => {
  const { program, head, doctor, nurse, pours, point, sent } = await startPoint()
  try {
    const [two, alone, released] = [await sent(), await sent(), await sent()]
    const signs = { key: randomUUID(), site: CLINIC, second: signed(doctor) }
    const figure = { ...signs, row: 'RC-02', value: 2, source: 'Thông tư', mark: 'read' }
    const release = { ...signs, key: randomUUID(), point, from: today(), until: addDays(today(), 1), why: 'Một người.' }
    for (const [url, said] of [
      ['/api/dosing/figures', figure],
      ['/api/dosing/releases', release],
    ] as const) {
      const done = await head.send('POST', url, said)
      expect(done.statusCode, done.body).toBe(201)
    }
    const machine = await startMachine(program, head, pours, point)
    await machine.adds(nurse)
    const lookAt = (person: string) => machine.window.person(person as PersonId, point) // of this installation
    const gives = async (person: string, more: object = {}) =>
      machine.window.record(
        person as PersonId, // likewise
        { ...giving(await lookAt(person), { site: point }), ...more } as unknown as Parameters<typeof machine.window.record>[1], // as the window types it
      )
    await machine.work.takeSheetNow()
    expect((await lookAt(released)).asksSecond).toBeNull()
    await gives(released)
    await gives(two, { second: machine.signs(nurse) })
    // Somebody of the clinic was there and compared: the release of this day is over.
    await machine.work.takeSheetNow()
    expect((await lookAt(alone)).asksSecond?.id).toBe('RC-02')
    await expect(gives(alone)).rejects.toMatchObject({ trouble: { problem: { refusals: [{ why: 'RC-02' }] } } })
    expect(machine.holds(alone), 'nothing was given').toBe(true)
    await gives(alone, { answers: [{ finding: 'RC-02', reason: 'Người của cơ sở đã về.' }] })
    await machine.work.giveBackNow()

    const by = `select e.person, e.body::json #>> '{judged,by,second}' as second, e.body::json #>> '{judged,by,release}' as release
      from log.entry e where e.name = '@dose-given' order by e.recorded_at, e.id`
    expect(await asLog(program, by)).toEqual([
      { person: released, second: 'nobody', release: head.account },
      { person: two, second: nurse.account, release: 'none' },
      { person: alone, second: 'nobody', release: 'none' },
    ])
    const day = (await doctor.get(`/api/dosing/day?site=${encodeURIComponent(point)}`)).json<DosingDayPage>()
    expect(Object.fromEntries(day.rows.map((r) => [r.person, r.alone]))).toEqual({ [released]: false, [two]: false, [alone]: true })
  } finally {
    vi.unstubAllGlobals()
    await program.close()
  }
})
