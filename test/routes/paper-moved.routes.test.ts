import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { now } from '../../src/server/clock.ts'
import type { CarePeoplePage } from '../../src/server/contract/care.ts'
import type { DoseAnswer } from '../../src/server/contract/dosing-pages.ts'
import { addOrganisation, care, dose, giving, look, openCabinet, today } from '../support/clinic.ts'
import { type Actor, CLINIC } from '../support/program.ts'
import { expectMadeAgain, refusedFor, signed, startClinic, treatedBy } from '../support/treating.ts'

test('what was given on paper is typed where it was given, also when another clinic took the person over since, which then gives none that day', async () => {
  const { program, other, head, doctor, nurse } = await startClinic()
  try {
    const [otherHead, otherNurse] = [await program.actor('clinicHead', other), await program.actor('clinicNurse', other)]
    await openCabinet(program, other)
    const person = await treatedBy(head, doctor)
    const typed = (who: Actor, site: string, at = now()) =>
      who.send('POST', `/api/dosing/people/${person}/paper`, {
        ...{ key: randomUUID(), site, at, agent: 'methadone', dose: 600, part: 1, fitness: 'fit', poured: [{ bottle: 'MT1-1' }] },
        ...{ on: { is: 'down', since: `${today()}T00:00+07:00`, why: 'Mất điện.' }, second: signed(who === nurse ? doctor : head) },
      })
    expect((await care(doctor, person, '@care-summary', {}, { summary: '60 mg mỗi ngày.' })).statusCode).toBe(201)
    const known = await look(head, person)
    const moves = [
      [head, 'transfer', { toClinic: other }],
      [otherHead, 'receiveTransfer', {}],
    ] as const
    for (const [n, [who, act, says]] of moves.entries()) {
      const done = await who.send('POST', `/api/cases/${known.case}/acts`, { key: randomUUID(), seq: 1 + n, act, happened: today(), says })
      expect(done.statusCode, done.body).toBe(201)
    }
    const stranger = await program.actor('clinicNurse', await addOrganisation(program))
    expect((await typed(stranger, stranger.unit)).statusCode).toBe(404)
    const answer = await typed(nurse, CLINIC)
    expect(answer.statusCode, answer.body).toBe(201)

    expect(await look(nurse, person), 'of the dose alone').toMatchObject({ passed: 'Cơ sở điều trị khác' })
    const page = await look(otherNurse, person, other)
    expect(page.today).toMatchObject([{ is: 'given', dose: 600, site: CLINIC }])
    expect(refusedFor(await dose(otherNurse, person, giving(page, { site: other })))).toContain('DD-01')
    const called = async () => (await look(otherNurse, person, other)).called
    expect(await called(), 'for a dose that only the other one can take back').not.toBeNull()
    const list = (await nurse.get(`/api/dosing/care?site=${encodeURIComponent(CLINIC)}`)).json<CarePeoplePage>()
    expect(list.people.filter((p) => p.person === person).map((p) => p.is)).toEqual(['moved'])

    // Written for the wrong person it is taken back where its bottle stands, and given where the treatment is.
    const wrong = {
      key: randomUUID(),
      site: CLINIC,
      does: 'remove',
      of: answer.json<DoseAnswer>().entry,
      why: 'nhầm người',
      second: signed(doctor),
    }
    expect((await dose(nurse, person, wrong)).statusCode).toBe(201)
    expect((await nurse.get(`/api/dosing/people/${person}?site=${encodeURIComponent(CLINIC)}`)).statusCode).toBe(404)
    const left = (await look(otherNurse, person, other)).findings.filter((f) => f.action !== 'warn').map((f) => f.id)
    expect(left).not.toContain('DD-01')
    expect(await called(), 'nobody is asked in vain').toBeNull()
    expect(await called(), 'nobody is asked in vain').toBeNull()
    await expectMadeAgain(program)
  } finally {
    await program.close()
  }
})
