import { randomUUID } from 'node:crypto'
import { afterEach, expect, test, vi } from 'vitest'
import { addDays } from '../../src/kernel/day.ts'
import type { PersonId } from '../../src/kernel/ids.ts'
import type { FiguresPage } from '../../src/server/contract/adopting.ts'
import type { Problem } from '../../src/server/contract/answers.ts'
import { dose, giving, look, openCabinet, today } from '../support/clinic.ts'
import { startMachine } from '../support/machine.ts'
import { type Actor, CLINIC, startProgram, type TestProgram } from '../support/program.ts'
import { refusedFor, signed, treatedBy } from '../support/treating.ts'

afterEach(() => vi.unstubAllGlobals())

const staffOf = async (program: TestProgram) =>
  (await Promise.all(['clinicHead', 'clinicDoctor', 'clinicNurse'].map((office) => program.actor(office, CLINIC)))) as [Actor, Actor, Actor] // three were asked for

/** The head signs, with the nurse beside. */
const signing = (head: Actor, nurse: Actor) => {
  const says = async (path: string, said: object): Promise<void> => {
    const kept = await head.send('POST', path, { key: randomUUID(), site: CLINIC, second: signed(nurse), ...said })
    expect(kept.statusCode, kept.body).toBe(201)
  }
  const page = async () => (await head.get(`/api/dosing/figures?site=${encodeURIComponent(CLINIC)}`)).json<FiguresPage>()
  return {
    page,
    licence: (doctor: Actor, more: object) => says('/api/dosing/licences', { account: doctor.account, number: '01/CCHN', ...more }),
    figures: async (): Promise<void> => {
      const { missing, figures } = await page()
      for (const row of missing.figures) {
        const value = figures.find((f) => f.row === row)?.value ?? null
        await says('/api/dosing/figures', { row, value, source: 'Bản gốc', mark: 'read' })
      }
    },
  }
}

test('where real people are a clinic gives its first dose once its head signed all figures and a licence; what lapses afterwards leaves nobody without theirs', async () => {
  const program = await startProgram('real')
  try {
    const [head, doctor, nurse] = await staffOf(program)
    const { figures, licence, page } = signing(head, nurse)
    await openCabinet(program)
    const [one, next] = [await treatedBy(head, doctor, 'Người Một'), await treatedBy(head, doctor, 'Người Hai')]
    const gives = async (person: string) => dose(nurse, person, giving(await look(nurse, person), { second: signed(doctor) }))

    expect(refusedFor(await gives(one))).toEqual(['not-ready', 'not-ready'])
    await licence(doctor, { from: today() })
    await figures()
    const first = await gives(one)
    expect(first.statusCode, first.body).toBe(201)

    const yesterday = addDays(today(), -1)
    await licence(doctor, { from: yesterday, until: yesterday })
    expect((await page()).missing).toEqual({ figures: [], prescriber: true })
    const second = await gives(next)
    expect(second.statusCode, second.body).toBe(201)
  } finally {
    await program.close()
  }
})

test('where real people are a machine asks the same before the first dose of its clinic, and what it gave is that dose', async () => {
  const program = await startProgram('real')
  try {
    const [head, doctor, nurse] = await staffOf(program)
    const { figures, licence } = signing(head, nurse)
    await openCabinet(program)
    const [one, next] = [await treatedBy(head, doctor, 'Người Một'), await treatedBy(head, doctor, 'Người Hai')]
    const machine = await startMachine(program, head, nurse)
    await machine.adds(head)
    const gives = async (person: string) => {
      const id = person as PersonId // of this installation
      const said = giving(await machine.window.person(id, CLINIC), { site: CLINIC, second: machine.signs(head) })
      return machine.window.record(id, said as unknown as Parameters<typeof machine.window.record>[1]) // as the window types it
    }
    await machine.work.takeSheetNow()
    const atWindow = await dose(nurse, one, giving(await look(nurse, one), { second: signed(doctor) }))
    await expect(gives(one)).rejects.toMatchObject({ trouble: { problem: { refusals: atWindow.json<Problem>().refusals } } })

    await licence(doctor, { from: today() })
    await figures()
    await machine.work.takeSheetNow()
    await gives(one)
    await machine.work.sendNow()
    const yesterday = addDays(today(), -1)
    await licence(doctor, { from: yesterday, until: yesterday })
    await machine.work.takeSheetNow()
    expect(machine.open().kept.sheet?.begun).toBe(true)
    await gives(next)
    await machine.work.sendNow()
  } finally {
    await program.close()
  }
})
