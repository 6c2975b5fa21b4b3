import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compareNow } from '../../src/db/rebuild.ts'
import { ruleEditions } from '../../src/db/rulings.ts'
import { editionsOf } from '../../src/engine/editions.ts'
import type { Law } from '../../src/engine/law.ts'
import { day } from '../../src/kernel/day.ts'
import type { Moment } from '../../src/kernel/moment.ts'
import { followed } from '../../src/law/calendar.ts'
import { law } from '../../src/law/index.ts'
import type { Recorded, Today } from '../../src/server/contract/answers.ts'
import type { MovedPage } from '../../src/server/contract/moved.ts'
import { freshenRows } from '../../src/server/fresh-rows.ts'
import { rederive } from '../../src/server/rederive.ts'
import { type Actor, OTHER_WARD, startProgram, type TestProgram } from '../support/program.ts'
import { sql } from '../support/world.ts'

const NOTICE = 'Thông báo thử nghiệm 1/TB'
const TODAY = '2026-07-01T12:00+07:00' as Moment
/** An invented decision of the day after an application: two days of the week that follows are off. */
const next: Law = {
  ...law,
  calendar: followed(law.calendar, {
    edition: 'thu',
    to: 2026,
    of: { 2026: { basis: NOTICE, off: [['07-02 07-03', 'nghỉ thử', 'read']], work: [] } },
    from: day('2026-07-01'),
    by: NOTICE,
  }),
  editions: { ...law.editions, calendar: 'abcdefabcdef' },
}

let program: TestProgram
let police: Actor
let chief: Actor
let chair: Actor
let neighbour: Actor
let folder: string
beforeAll(async () => {
  program = await startProgram()
  police = await program.actor('communePolice')
  chief = await program.actor('communePoliceChief')
  chair = await program.actor('communeChair')
  neighbour = await program.actor('communePolice', OTHER_WARD)
  folder = mkdtempSync(join(tmpdir(), 'hoa-nhap-calendar-'))
})
afterAll(async () => {
  await program.close()
  rmSync(folder, { recursive: true, force: true })
})

const send = async (url: string, body: object) => {
  const answer = await police.send('POST', url, { key: randomUUID(), ...body })
  expect(answer.statusCode, answer.body).toBe(201)
  return answer.json<Recorded>()
}
const startWith = async (of: Law) => ({
  ruled: await ruleEditions(program.owner, editionsOf(of)),
  derived: await freshenRows(program.owner, { law: of, units: program.units }, join(folder, 'stamp'), TODAY),
})
const told = async (who: Actor) => (await who.get('/api/today')).json<Today>().moved
const listed = async (who: Actor) => (await who.get('/api/moved')).json<MovedPage>().rows

const differences = () => program.owner.transaction((tx) => Array.fromAsync(compareNow(tx, rederive(next, program.units, TODAY))))

const voluntary = { measure: 'voluntary-community', route: 'adult' }
/** Somebody who registered on a day of June 2026 and waits three working days for the decision of the chair. */
const registered = async (on: string) => {
  const { person } = await send('/api/people', { name: 'Vũ Văn Lịch', birth: '1993', sex: 'male', unit: police.unit })
  const says = { resultOn: on, notifiedOn: on, group: 'volunteer', residence: 'stable' }
  const { case: id } = await send('/api/cases', { person, ...voluntary, act: 'notify', happened: on, says })
  const asked = { place: 'home', plannedMonths: 6, parents: false }
  await send(`/api/cases/${id}/acts`, { seq: 1, act: 'register', happened: on, says: asked })
  return id
}

test('a new decision on days off moves open deadlines, tells the offices concerned once, and is gone when they have looked', async () => {
  const [open, missed] = [await registered('2026-06-30'), await registered('2026-06-22')]
  expect((await startWith(law)).ruled).toBeDefined()
  expect([await told(chief), await told(police)]).toEqual([0, 0])

  const started = await startWith(next)
  expect(JSON.parse(started.ruled?.body ?? '{}')).toMatchObject({
    editions: { calendar: 'abcdefabcdef' },
    was: { calendar: law.editions['calendar'] },
  })
  expect([await told(chief), await told(police), await told(chair), await told(neighbour)]).toEqual([1, 0, 0, 0])
  expect(await listed(chief)).toMatchObject([{ case: open, moved: [{ by: NOTICE, was: '2026-07-03', is: '2026-07-07' }] }])
  // What had been missed before the decision stays missed on its day.
  expect(await sql(program.database.owner, `select rolled, moved from now.deadline where "case" = $1`, [missed])).toEqual([
    { rolled: '2026-06-25', moved: null },
  ])
  expect(await differences()).toEqual([])

  expect((await chief.send('POST', '/api/moved/looked', { calendars: ['thu'] })).statusCode).toBe(204)
  expect([await told(chief), await listed(chief)]).toEqual([0, []])
  const again = await startWith(next)
  expect([again.ruled, again.derived, await told(chief)]).toEqual([undefined, undefined, 0])
})
