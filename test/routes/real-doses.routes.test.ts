import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { addDays } from '../../src/kernel/day.ts'
import type { FiguresPage } from '../../src/server/contract/adopting.ts'
import { dose, giving, look, openCabinet, today } from '../support/clinic.ts'
import { type Actor, CLINIC, startProgram } from '../support/program.ts'
import { refusedFor, signed, treatedBy } from '../support/treating.ts'

test('where real people are a clinic gives its first dose once its head signed all figures and a licence; what lapses afterwards leaves nobody without theirs', async () => {
  const program = await startProgram('real', undefined, new Set(['machines']))
  try {
    const [head, doctor, nurse] = (await Promise.all(
      ['clinicHead', 'clinicDoctor', 'clinicNurse'].map((office) => program.actor(office, CLINIC)),
    )) as [Actor, Actor, Actor] // three were asked for
    await openCabinet(program)
    const [one, next] = [await treatedBy(head, doctor, 'Người Một'), await treatedBy(head, doctor, 'Người Hai')]
    const gives = async (person: string) => dose(nurse, person, giving(await look(nurse, person), { second: signed(doctor) }))
    const says = async (path: string, said: object): Promise<void> => {
      const kept = await head.send('POST', path, { key: randomUUID(), site: CLINIC, second: signed(nurse), ...said })
      expect(kept.statusCode, kept.body).toBe(201)
    }
    const licence = (more: object) => says('/api/dosing/licences', { account: doctor.account, number: '01/CCHN', ...more })

    expect(refusedFor(await gives(one))).toEqual(['not-ready', 'not-ready'])
    await licence({ from: today() })
    const page = (await head.get(`/api/dosing/figures?site=${encodeURIComponent(CLINIC)}`)).json<FiguresPage>()
    for (const row of page.missing.figures) {
      const value = page.figures.find((f) => f.row === row)?.value ?? null
      await says('/api/dosing/figures', { row, value, source: 'Bản gốc', mark: 'read' })
    }
    const first = await gives(one)
    expect(first.statusCode, first.body).toBe(201)

    const yesterday = addDays(today(), -1)
    await licence({ from: yesterday, until: yesterday })
    const after = (await head.get(`/api/dosing/figures?site=${encodeURIComponent(CLINIC)}`)).json<FiguresPage>()
    expect(after.missing).toEqual({ figures: [], prescriber: true })
    const second = await gives(next)
    expect(second.statusCode, second.body).toBe(201)
  } finally {
    await program.close()
  }
})
