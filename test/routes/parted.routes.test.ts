import { randomInt, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { giveHere } from '../../src/dosing/rights/gives.ts'
import type { EntryId } from '../../src/kernel/ids.ts'
import { now } from '../../src/server/clock.ts'
import type { Problem } from '../../src/server/contract/answers.ts'
import type { CareFile } from '../../src/server/contract/care.ts'
import type { DoseAnswer, DosingDayPage, DosingPerson } from '../../src/server/contract/dosing-pages.ts'
import { care, dose, giving, look, ordered } from '../support/clinic.ts'
import { enrol } from '../support/device.ts'
import { fromPaper } from '../support/from-paper.ts'
import { type Actor, CLINIC, type TestProgram, WARD } from '../support/program.ts'
import { asLog, expectMadeAgain, refusedFor, signed, startClinic, treatedBy } from '../support/treating.ts'

let program: TestProgram
let head: Actor
let doctor: Actor
let nurse: Actor
beforeAll(async () => {
  ;({ program, head, doctor, nurse } = await startClinic())
})
afterAll(() => program.close())

const treated = (more: object = {}) => treatedBy(head, doctor, undefined, more)
const turns = new Map<string, number>()
/** Two records are said to be of one person, or of two. */
const rule = async (one: string, other: string, does: 'same' | 'apart') => {
  const pair = [one, other].sort().join('/')
  const turn = turns.get(pair) ?? 0
  const said = { key: randomUUID(), turn, does, why: 'x', ...(does === 'apart' ? { cases: {} } : {}) }
  const answer = await head.send('POST', `/api/same/${one}/${other}`, said)
  expect(answer.statusCode, answer.body).toBeLessThan(300)
  turns.set(pair, turn + 1)
}
const gives = async (person: string): Promise<DoseAnswer> => {
  const answer = await dose(nurse, person, giving(await look(nurse, person)))
  expect(answer.statusCode, answer.body).toBe(201)
  return answer.json<DoseAnswer>()
}
const around = (person: string, what: object) => dose(nurse, person, { key: randomUUID(), site: CLINIC, second: signed(doctor), ...what })
const done = (answer: { readonly statusCode: number; readonly body: string }) => expect(answer.statusCode, answer.body).toBe(201)
const refused = async (person: string, page?: DosingPerson) =>
  refusedFor(await dose(nurse, person, giving(page ?? (await look(nurse, person)))))
const apartOf = ({ findings }: DosingPerson) => findings.find((f) => f.row === 'DD-01/apart')
const dayPage = async () => (await nurse.get(`/api/dosing/day?site=${encodeURIComponent(CLINIC)}`)).json<DosingDayPage>()
const confirms = async (person: string, words: object) =>
  care(doctor, person, '@care-confirm', { finding: 'DD-01', agent: 'methadone', upTo: 600 }, words)

test('whoever was one person with a record that was dosed that day has no dose without a doctor who says whose it was', async () => {
  // The window writes under either of the two while they are one.
  const both = [await treated(), await treated()] as const
  await rule(...both, 'same')
  const { entry } = await gives(both[0])
  await rule(...both, 'apart')
  const [under] = await asLog<{ readonly person: string }>(program, `select person from now.dose where entry = '${entry}'`)
  const other = both.find((p) => p !== under?.person) ?? ''
  const page = await look(nurse, other)
  expect(page).toMatchObject({ offer: { does: 'dose', part: 1 }, today: [] })
  expect(apartOf(page)?.says.vi).toContain('từng gộp với hồ sơ này')
  expect(page.called, 'a doctor is called at once').not.toBeNull()
  expect((await dayPage()).tasks.map((t) => t.person)).toContain(other)
  expect(await refused(other)).toEqual(['DD-01', 'apart'])
  expect(await refused(under?.person ?? ''), 'its own is recorded').toContain('DD-01')

  expect((await confirms(other, {})).json<Problem>().refusals, 'in words').toMatchObject([{ why: 'content', field: 'note' }])
  done(await confirms(other, { note: 'Người kia uống lúc 7 giờ: điều dưỡng nhớ mặt.' }))
  // What the doctor had not seen is not released: it is another dose by now.
  await rule(...both, 'same')
  done(await around(both[0], { does: 'remove', of: entry, why: 'ghi nhầm' }))
  await gives(both[0])
  await rule(...both, 'apart')
  expect(await refused(other)).toEqual(['DD-01', 'apart'])
  done(await confirms(other, { note: 'Vẫn là người kia.' }))
  await gives(other)
  expect(await refused(other)).toContain('DD-01')
  await expectMadeAgain(program)
})

test('of three records that were one each is asked about; a dose that was never taken asks nobody', async () => {
  const [a, b, c] = [await treated(), await treated(), await treated()]
  await rule(a, b, 'same')
  await rule(b, c, 'same')
  const { entry } = await gives(a)
  await rule(a, b, 'apart')
  const who = async () =>
    (await asLog<{ readonly person: string }>(program, `select person from now.dose where entry = '${entry}'`))[0]?.person
  const under = await who()
  const asked = async () => {
    const met: string[] = []
    for (const [name, person] of Object.entries({ a, b, c })) {
      const page = await look(nurse, person)
      met.push(`${name} ${apartOf(page) ? 'asked' : page.today.length > 0 ? 'had' : 'free'}`)
    }
    return met
  }
  const one = under === a ? ['a had', 'b asked', 'c asked'] : ['a asked', 'b had', 'c had']
  expect(await asked()).toEqual(one)
  await rule(b, c, 'apart')
  expect(await asked()).toEqual(['a', 'b', 'c'].map((n, i) => `${n} ${[a, b, c][i] === under ? 'had' : 'asked'}`))
  done(await around(under ?? '', { does: 'remove', of: entry, why: 'ghi nhầm' }))
  expect(await asked()).toEqual(['a free', 'b free', 'c free'])
})

test('what was written of a dose while its record was one with another stays with it when they part', async () => {
  for (const own of [0, 1]) {
    const both = [await treated(), await treated()] as const
    const [person, other] = own === 0 ? both : [both[1], both[0]]
    const { entry } = await gives(person)
    done(await around(person, { does: 'spilled', of: entry, lost: 100, why: 'ho' }))
    done(await around(person, { does: 'spilled', of: entry, lost: 200, why: 'ho' }))
    const [, last] = (await look(nurse, person)).today.filter((f) => f.is === 'spilled')
    await rule(...both, 'same')
    const removes = (who: string, of = '') => around(who, { does: 'remove', of, why: 'nhầm' })
    done(await removes(both[0], last?.entry))
    await rule(...both, 'apart')
    // Neither of the two takes it back once more, and the rest is what the rows have.
    for (const who of both) expect(refusedFor(await removes(who, last?.entry))).toEqual(['not found'])
    expect((await look(nurse, person)).offer).toMatchObject({ does: 'rest', dose: 100 })
    await rule(...both, 'same')
    await gives(both[0])
    await rule(...both, 'apart')
    expect((await dayPage()).rows.find((r) => r.person === person)).toMatchObject({ is: 'done' })
    expect((await look(nurse, person)).today.map((f) => f.is)).toEqual(['given', 'spilled', 'given'])
    expect(await refused(person), 'nothing more is offered').toContain('DD-01')
    // Of what was given to one of them that day the other is asked about.
    expect(apartOf(await look(nurse, other))).toBeDefined()
  }
  await expectMadeAgain(program)
})

test('a dose that was given while two records were one is of a day that counts surely for neither', async () => {
  const both = [await treated(), await treated()] as const
  await rule(...both, 'same')
  const { entry } = await gives(both[0])
  const [under] = await asLog<{ readonly person: string }>(program, `select person from now.dose where entry = '${entry}'`)
  const file = async (person: string) =>
    (await nurse.get(`/api/dosing/people/${person}/care?site=${encodeURIComponent(CLINIC)}`)).json<CareFile>().days.at(-1)
  expect(await file(both[0])).toMatchObject({ how: 'taken' })
  await rule(...both, 'apart')
  expect(await file(under?.person ?? '')).toMatchObject({ how: 'unsure', dose: 600 })
  expect(await file(both.find((p) => p !== under?.person) ?? '')).toMatchObject({ how: 'to come', dose: 0 })
})

test('an order of the time in which two records were one gives no dose until a doctor has looked whose it is', async () => {
  const both = [await treated(), await treated()] as const
  await rule(...both, 'same')
  await ordered(doctor, both[0], { parts: [550] })
  await rule(...both, 'apart')
  const offers = await Promise.all(both.map(async (p) => ({ p, page: await look(nurse, p) })))
  const { p: holds = '', page } = offers.find((o) => o.page.offer.dose === 550) ?? {}
  expect(page?.findings.find((f) => f.row === 'OR-01/apart')).toMatchObject({ action: 'doctor', met: false })
  expect(await refused(holds)).toEqual(['OR-01'])
  expect(offers.find((o) => o.p !== holds)?.page).toMatchObject({ offer: { dose: 600 } })
  await ordered(doctor, holds, { parts: [500] })
  expect(await gives(holds)).toMatchObject({ dose: 500 })
})

test('a treatment that was taken over while two records were one stays with the record that has its orders', async () => {
  // Who sees both records, also one without a case.
  const police = await program.actor('communePolice', WARD)
  const says = async (does: 'same' | 'apart', cases?: object) =>
    police.send('POST', `/api/same/${one}/${other}`, {
      key: randomUUID(),
      turn: does === 'same' ? 0 : 1,
      does,
      why: 'x',
      ...(cases ? { cases } : {}),
    })
  const registered = async (name: string) => {
    const number = `031085${randomInt(100_000, 999_999)}`
    const made = await head.send('POST', '/api/people', { key: randomUUID(), name, birth: '1985-03-02', sex: 'male', unit: WARD, number })
    return made.json<{ person: string }>().person
  }
  const [one, other] = [await registered('Người Một'), await registered('Người Hai')]
  done(await says('same'))
  const adopted = await head.send('POST', '/api/cases/adopt', { key: randomUUID(), ...fromPaper(one, { commune: WARD, clinic: CLINIC }) })
  const { case: treatment } = adopted.json<{ case: string }>()
  await ordered(doctor, one)
  const laid = await says('apart', { [treatment]: other })
  expect(laid.statusCode, laid.body).toBe(400)
  expect(laid.json<Problem>().refusals).toMatchObject([{ field: `cases.${treatment}`, detail: expect.stringContaining('ở lại') }])
  done(await says('apart', { [treatment]: one }))
  await ordered(doctor, one)
  await gives(one)
})

test('what was stopped or ordered while two records were one asks of the older order of the other too', async () => {
  for (const what of ['stop', 'lower'] as const) {
    const both = [await treated(), await treated()] as const
    await rule(...both, 'same')
    const { order } = await look(nurse, both[0])
    if (what === 'stop') done(await care(doctor, both[0], '@care-stop', { of: order?.id }, { why: 'Ngừng.' }))
    else await ordered(doctor, both[0], { parts: [500] })
    await rule(...both, 'apart')
    for (const person of both) expect(await refused(person), what).toContain('OR-01')
    await ordered(doctor, both[0], { parts: [490] })
    expect(await gives(both[0])).toMatchObject({ dose: 490 })
  }
})

test('paper that was typed while two records were one is asked about when it is typed once more for the other', async () => {
  const both = [await treated(), await treated()] as const
  const at = now()
  const types = (person: string, more: object = {}) =>
    nurse.send('POST', `/api/dosing/people/${person}/paper`, {
      ...{ key: randomUUID(), site: CLINIC, at, part: 1, fitness: 'fit', poured: [{ bottle: 'MT1-1' }], second: signed(doctor) },
      ...{ on: { is: 'down', since: at, why: 'Mất điện.' }, ...more },
    })
  await rule(...both, 'same')
  done(await types(both[0]))
  await rule(...both, 'apart')
  for (const person of both) {
    const again = await types(person)
    expect(again.statusCode, again.body).toBe(400)
    expect(again.json<Problem>().refusals?.map((r) => r.field)).toEqual(['another'])
  }
  const pages = await Promise.all(both.map(async (person) => ({ person, page: await look(nurse, person) })))
  done(await types(pages.find(({ page }) => page.today.length === 0)?.person ?? '', { another: true }))
})

test('what was given again of the dose of one keeps nothing back that a doctor signed of the dose of the other', async () => {
  const both = [await treated({ parts: [200, 200, 200] }), await treated({ parts: [200, 200, 200] })] as const
  const given = [(await gives(both[0])).entry, (await gives(both[1])).entry] as const
  const cameUp = async (person: string, of: string) => {
    const { asOf } = await look(nurse, person)
    done(await dose(nurse, person, { key: randomUUID(), site: CLINIC, does: 'vomited', of, at: asOf, seen: true }))
    done(await care(doctor, person, '@care-confirm', { finding: 'VM-02', agent: 'methadone', upTo: 200 }))
  }
  await rule(...both, 'same')
  // The window writes under one of the two, whosever dose it is.
  const { person: writes } = await look(nurse, both[0])
  const [other, own] = writes === both[0] ? [given[1], given[0]] : [given[0], given[1]]
  await cameUp(writes, other)
  expect(await gives(writes)).toMatchObject({ dose: 200 })
  await rule(...both, 'apart')
  await cameUp(writes, own)
  expect((await look(nurse, writes)).offer).toMatchObject({ does: 'replace', dose: 200 })
  expect(await gives(writes)).toMatchObject({ dose: 200 })
  await expectMadeAgain(program)
})

test('a spill that gave a right back is not taken back once the record that was one with it had its dose', async () => {
  const both = [await treated(), await treated()] as const
  const { entry } = await gives(both[0])
  done(await around(both[0], { does: 'spilled', of: entry, lost: 600, why: 'ho' }))
  await rule(...both, 'same')
  await rule(...both, 'apart')
  await gives(both[1])
  const spill = (await look(nurse, both[0])).today.find((f) => f.is === 'spilled')
  expect(refusedFor(await around(both[0], { does: 'remove', of: spill?.entry, why: 'nhầm' }))).toContain('not found')
})

test('what a machine holds of two records that were one keeps the dose of both, and no signature answers it', async () => {
  const both = [await treated(), await treated()] as const
  await rule(...both, 'same')
  const device = await enrol(program, head, nurse)
  await device.takes()
  const held = both.find((p) => device.holds(p)) ?? ''
  const other = both.find((p) => p !== held) ?? ''
  expect(held).not.toBe('')
  await rule(...both, 'apart')
  const page = await look(nurse, other)
  expect(apartOf(page)).toMatchObject({ action: 'block' })
  expect(page.called).not.toBeNull()
  expect(await refused(other)).toEqual(['DD-01', 'apart'])
  done(await confirms(other, { note: 'Người này chưa uống.' }))
  expect(await refused(other)).toEqual(['DD-01', 'apart'])
  // Nor does another machine get it.
  const second = await enrol(program, head, nurse)
  await second.takes()
  expect([second.holds(other), device.holds(held)]).toEqual([false, true])

  expect(device.gives(held)).toEqual([])
  await device.sends()
  const [told] = await asLog<{ readonly records: readonly string[] }>(
    program,
    `select body::jsonb #> '{says,records}' as records from log.entry where name = '@dose-given' and person in ('${both.join("', '")}')`,
  )
  expect(told?.records.toSorted(), 'the machine took them for one').toEqual(both.toSorted())
  expect(apartOf(await look(nurse, other)), 'given by now').toMatchObject({ action: 'doctor', met: false })
  expect(await refused(other)).toEqual(['DD-01', 'apart'])
  done(await confirms(other, { note: 'Ở máy là người kia: bác sĩ gọi, điều dưỡng nhớ mặt.' }))
  // By the machine too, once it has heard of the signature.
  await second.takes()
  expect(second.holds(other)).toBe(true)
  expect(second.gives(other)).toEqual([])
  await second.sends()
  await expectMadeAgain(program)
})

test('a spill of a part is taken back also while the right of the other record is at a machine', async () => {
  const both = [await treated(), await treated()] as const
  const { entry } = await gives(both[0])
  done(await around(both[0], { does: 'spilled', of: entry, lost: 100, why: 'ho' }))
  const device = await enrol(program, head, nurse)
  await device.takes()
  await rule(...both, 'same')
  const spill = (await look(nurse, both[0])).today.find((f) => f.is === 'spilled')
  done(await around(both[0], { does: 'remove', of: spill?.entry, why: 'nhầm' }))
})

test('of a dose that was only kept as it came the other record is asked too, when the two part', async () => {
  const both = [await treated(), await treated()] as const
  await rule(...both, 'same')
  const device = await enrol(program, head, nurse)
  await device.takes()
  const held = device.state().tickets.find(({ claim }) => both.some((one) => one === claim.person))
  if (!held) throw new Error('the machine holds the right of both')
  // Without a record that can be read: it was given, and no dose of the log says so.
  device.acts((d, seal) => {
    const gave = giveHere(d, held.claim, randomUUID() as EntryId, now(), seal)
    if (!gave.ok) throw new Error('it is held')
    return gave.value
  })
  await device.sends()
  await rule(...both, 'apart')
  const other = both.find((p) => p !== held.claim.person) ?? ''
  expect(await asLog(program, `select entry from now.dose where person in ('${both.join("', '")}')`)).toEqual([])
  expect((await refused(held.claim.person))[0]).toBe('given')
  const page = await look(nurse, other)
  expect([apartOf(page)?.action, page.called !== null]).toEqual(['doctor', true])
  expect(await refused(other)).toContain('DD-01')
  done(await confirms(other, { note: 'Máy ở đó cấp cho người kia: bác sĩ gọi hỏi.' }))
  await gives(other)
  await expectMadeAgain(program)
})

test('what a machine gave by the right of one record on the page of the other, and tells after they parted, is a dose, and the other is asked about', async () => {
  const both = [await treated(), await treated()] as const
  const device = await enrol(program, head, nurse)
  await device.takes()
  await rule(...both, 'same')
  await device.takes()
  const listed = device.sheet().people.find((p) => both.some((one) => one === p.person))
  const other = both.find((one) => one !== listed?.known?.canonical) ?? ''
  // As the machine finds the claim: by whichever of the rights that it holds of them.
  if (listed) Object.assign(listed, { person: other })
  expect(device.gives(other)).toEqual([])
  await rule(...both, 'apart')
  await device.sends()
  expect(await asLog(program, `select person from now.dose where person in ('${both.join("', '")}')`)).toEqual([{ person: other }])
  const page = await look(nurse, listed?.known?.canonical ?? '')
  expect([apartOf(page)?.action, page.called !== null]).toEqual(['doctor', true])
  await expectMadeAgain(program)
})
