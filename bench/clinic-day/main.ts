import { parseArgs } from 'node:util'
import { chromium as browsers } from '@playwright/test'
import { monthOf, yearOf } from '../../src/kernel/day.ts'
import { dayOf } from '../../src/kernel/moment.ts'
import { now } from '../../src/server/clock.ts'
import { chromium } from '../../test/support/chromium.ts'
import { temporaryFolder } from '../../test/support/running.ts'
import { describe, loadNow } from '../machine.ts'
import { closeDay, openDay } from './counts.ts'
import { layMorning, openBrowser, PASSWORD, pageIn, ROLES, seat } from './day.ts'
import { doctorAt } from './doctor.ts'
import { handsAt } from './hands.ts'
import { first, plain, special } from './morning.ts'
import { openQuarter, printRegisters } from './papers.ts'
import { recountExport } from './recount.ts'
import { reportOf } from './report.ts'
import { stagesIn } from './stage.ts'
import type { Timed } from './window.ts'

/**
 * `npm run clinic-day`: the whole day of a clinic in a real browser against the real program, from the opening count to the quarter's table, and what
 * came of it counted a second time from the exported log. `-- --people 12` is a small one; `--pictures FOLDER` keeps a picture of each stage and the
 * printed registers.
 */
const { values } = parseArgs({ options: { people: { type: 'string', default: '200' }, pictures: { type: 'string' } } })
const people = Number(values.people)
if (!(people > ROLES.length + 2)) throw new Error(`a day has more than ${ROLES.length + 2} people`)
const begun = new Date()
const loadBefore = loadNow()
using data = temporaryFolder()
using profile = temporaryFolder()
const stages = stagesIn(values.pictures)
const { stage, look } = stages
const folder = values.pictures ?? data.path

await using morning = await stage(`${people} people are laid by the real routes`, () => layMorning(data.path, people))
const { clinic, line, cabinet } = morning
await using doctorsRoom = await browsers.launch(await chromium())
const doctorsBrowser = await doctorsRoom.newContext({
  viewport: { width: 1366, height: 768 },
  locale: 'vi-VN',
  timezoneId: 'Asia/Ho_Chi_Minh',
})
await seat(doctorsBrowser, morning, clinic.doctor)
const doctor = doctorAt(await doctorsBrowser.newPage(), line.address)
await using counter = await openBrowser(profile.path)
await seat(counter, morning, clinic.nurse)
const page = await pageIn(counter)
const complaints: string[] = []
page.on('pageerror', (error) => complaints.push(error.message))

try {
  const opening = cabinet.all()
  await stage('opening count with a difference: asked first, recorded and signed', () =>
    openDay(page, line.address, cabinet, { login: clinic.pharmacist.login, password: PASSWORD }),
  )
  await look(page, 'opened')
  await page.goto(`${line.address}/cap-thuoc`)
  await look(page, 'window')
  const at = { hands: handsAt(page), cabinet }
  const others = morning.people.slice(ROLES.length)
  const half = Math.floor(others.length / 2)
  const timed: Timed[] = []
  await stage('the first answers for the count', () => first(at, morning))
  timed.push(...(await stage(`${half} plain people`, () => plain(at, others.slice(0, half)))))
  await look(page, 'mid-morning')
  await special(at, doctor, morning, stages)
  timed.push(...(await stage(`${others.length - half} plain people`, () => plain(at, others.slice(half)))))
  await stage('one more guest', async () => void timed.push(...(await plain(at, [morning.of('caller')]))))
  await look(page, 'all-done')
  await stage('the day closes to the drop', () => closeDay(page, line.address, cabinet))
  await look(page, 'closed')
  const { counted, proof } = await stage('second count from the exported log', () => recountExport(data.path, clinic.site))
  await seat(counter, morning, clinic.head)
  await stage('registers printed', () => printRegisters(page, line.address, folder, counted.poured))
  await look(page, 'month')
  const today = dayOf(now())
  const quarter = `${yearOf(today)}-Q${Math.ceil(monthOf(today) / 3)}`
  const shown = await stage("the quarter's table opened to its people", () => openQuarter(page, line.address, folder, quarter))
  await look(page, 'quarter')
  const { text, wrong } = reportOf({ people, opening, cabinet, counted, timed, complaints })
  console.log([describe(begun, loadBefore, ''), text, proof, `Rows behind the first number of the quarter: ${shown}.`].join('\n\n'))
  for (const each of wrong) console.error(`WRONG: ${each}`)
  process.exitCode = wrong.length === 0 ? 0 : 1
} catch (error) {
  await page.screenshot({ path: `${values.pictures ?? '.'}/clinic-day-failed.png` }).catch(() => {})
  throw error
}
