import { parseArgs } from 'node:util'
import { chromium as browsers } from '@playwright/test'
import { monthOf, yearOf } from '../../src/kernel/day.ts'
import { dayOf } from '../../src/kernel/moment.ts'
import { now } from '../../src/server/clock.ts'
import { chromium } from '../../test/support/chromium.ts'
import { temporaryFolder } from '../../test/support/running.ts'
import { describe, loadNow } from '../machine.ts'
import { closeDay, openDay } from './counts.ts'
import { GUESTS, layMorning, openBrowser, PASSWORD, pageIn, ROLES, seat, signingBeside } from './day.ts'
import { doctorAt } from './doctor.ts'
import { handsAt } from './hands.ts'
import { first, plain, special } from './morning.ts'
import { enrolHere, machineAt, outage, told } from './outage.ts'
import { openQuarter, printRegisters } from './papers.ts'
import { recountExport } from './recount.ts'
import { reportOf } from './report.ts'
import { stagesIn } from './stage.ts'
import { adoptTwo } from './two.ts'
import type { Timed } from './window.ts'

/**
 * `npm run clinic-day`: the whole day of a clinic in a real browser against the real program, from the opening count to the quarter's table, and what
 * came of it counted a second time from the exported log. `-- --people 14` is a small one; `--minutes 20` leaves the line down so long at least;
 * `--pictures FOLDER` keeps a picture of each stage and the printed registers;
 * `--two`: the clinic has adopted that two people give.
 */
const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '200' },
    minutes: { type: 'string', default: '0' },
    pictures: { type: 'string' },
    two: { type: 'boolean', default: false },
  },
})
/** As many as come in twenty minutes of the morning's peak, one every 55 s. */
const DOWN_PEOPLE = 22
const people = Number(values.people)
if (!(people > ROLES.length + 2)) throw new Error(`a day has more than ${ROLES.length + 2} people`)
const begun = new Date()
const loadBefore = loadNow()
using data = temporaryFolder()
using profile = temporaryFolder()
const stages = stagesIn(values.pictures)
const { stage, look } = stages
const folder = values.pictures ?? data.path

await using morning = await stage(`${people} people are laid by the real routes`, () => layMorning(data.path, people, values.two))
const { clinic, line, cabinet } = morning
await using doctorsRoom = await browsers.launch(await chromium())
const doctorsBrowser = await doctorsRoom.newContext({
  viewport: { width: 1366, height: 768 },
  locale: 'vi-VN',
  timezoneId: 'Asia/Ho_Chi_Minh',
})
await seat(doctorsBrowser, morning, clinic.doctor)
const doctor = doctorAt(await doctorsBrowser.newPage(), line.address)
let browser = await openBrowser(profile.path)
let page = await pageIn(browser)
const complaints: string[] = []
const listen = (): void => void page.on('pageerror', (error) => complaints.push(error.message))
listen()

try {
  if (values.two) {
    await seat(browser, morning, clinic.head)
    await stage('the head adopts that two people give', () =>
      adoptTwo(page, line.address, { login: clinic.doctor.login, password: PASSWORD }),
    )
  }
  await seat(browser, morning, clinic.nurse)
  const opening = cabinet.all()
  await stage('opening count with a difference: asked first, recorded and signed', () =>
    openDay(page, line.address, cabinet, { login: clinic.pharmacist.login, password: PASSWORD }),
  )
  await look(page, 'opened')
  await page.goto(`${line.address}/cap-thuoc`)
  await look(page, 'window')
  const others = morning.people.slice(ROLES.length)
  const down = Math.min(DOWN_PEOPLE, Math.ceil(others.length / 2))
  const early = Math.floor((others.length - down) / 2)
  const timed: Timed[] = []
  const window = { hands: handsAt(page), cabinet, second: signingBeside(morning, PASSWORD) }
  await stage('the first answers for the count', () => first(window, morning))
  timed.push(...(await stage(`${early} plain people`, () => plain(window, others.slice(0, early)))))
  await look(page, 'mid-morning')
  await special(window, doctor, morning, stages)
  const here = await stage('the counter becomes a machine and takes the day along', () => enrolHere({ browser, page }, morning))
  await look(page, 'machine')
  const minutes = Number(values.minutes)
  const without = others.slice(early, early + down)
  const after = await outage({ morning, counter: { browser, page }, here, profile: profile.path, people: without, minutes, stages })
  ;({ browser, page } = after)
  listen()
  const machine = machineAt(page, morning)
  const late = others.slice(early + down)
  timed.push(...(await stage(`${late.length} plain people at the machine`, () => plain(machine, late))))
  await look(page, 'all-done')
  await seat(browser, morning, clinic.nurse)
  await stage('the machine has told everything; the day closes to the drop', async () => {
    await told(page)
    await closeDay(page, line.address, cabinet)
  })
  await look(page, 'closed')
  const { counted, proof } = await stage('second count from the exported log', () => recountExport(data.path, clinic.site))
  await seat(browser, morning, clinic.head)
  await stage('registers printed', () => printRegisters(page, line.address, folder, counted.poured))
  await look(page, 'month')
  const today = dayOf(now())
  const quarter = `${yearOf(today)}-Q${Math.ceil(monthOf(today) / 3)}`
  const shown = await stage("the quarter's table opened to its people", () => openQuarter(page, line.address, folder, quarter))
  await look(page, 'quarter')
  const { text, wrong } = reportOf({
    people,
    two: values.two,
    treated: people - GUESTS,
    opened: shown,
    opening,
    cabinet,
    counted,
    timed,
    offline: after.timed,
    complaints,
  })
  console.log([describe(begun, loadBefore, ''), text, proof].join('\n\n'))
  for (const each of wrong) console.error(`WRONG: ${each}`)
  process.exitCode = wrong.length === 0 ? 0 : 1
} catch (error) {
  await page.screenshot({ path: `${values.pictures ?? '.'}/clinic-day-failed.png` }).catch(() => {})
  throw error
} finally {
  await browser.close().catch(() => {})
}
