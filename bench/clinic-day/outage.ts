import { execFileSync } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { BrowserContext, Page } from '@playwright/test'
import { type Call, callEnds, codeOf, keyBetween, spoken } from '../../src/dosing/rights/codes.ts'
import { mg } from '../../src/kernel/dose.ts'
import { addMinutes, dayOf } from '../../src/kernel/moment.ts'
import { now } from '../../src/server/clock.ts'
import type { DevicesPage } from '../../src/server/contract/devices.ts'
import type { Waiting } from '../clinic.ts'
import { type Morning, openBrowser, PASSWORD, pageIn, seat, signingBeside } from './day.ts'
import { handsAt } from './hands.ts'
import type { Stages } from './stage.ts'
import { because, type DosingWindow, give, ready, scan, type Timed } from './window.ts'

const MACHINE = 'mat-khau-may'
/** Trying the line and sending what waits takes the machine some seconds. */
const PATIENCE = 60_000

type Counter = { readonly browser: BrowserContext; readonly page: Page }

const state = (page: Page, text: string): Promise<void> =>
  page.getByRole('region', { name: 'Tình trạng máy' }).filter({ hasText: text }).waitFor({ timeout: PATIENCE })

/** Nothing waits at the machine any more. */
export const told = (page: Page): Promise<void> => state(page, 'Máy chủ đã có đủ')

const newPassword = async (page: Page): Promise<void> => {
  await page.getByLabel('Mật khẩu đăng nhập của bạn').fill(PASSWORD)
  await page.getByLabel('Mật khẩu máy mới').fill(MACHINE)
  await page.getByLabel('Nhập lại mật khẩu máy').fill(MACHINE)
}

/** The window of a machine, with who compares each dose there. */
export const machineAt = (page: Page, morning: Morning): DosingWindow => ({
  ...{ hands: handsAt(page), cabinet: morning.cabinet },
  second: signingBeside(morning, MACHINE),
})

const openMachine = async (page: Page, { name }: { readonly name: string }): Promise<void> => {
  await page.getByLabel('Ai mở máy').selectOption({ label: name })
  await page.getByLabel('Mật khẩu máy của bạn').fill(MACHINE)
  await page.getByRole('button', { name: 'Mở máy' }).click()
  await page.getByRole('region', { name: 'Tình trạng máy' }).waitFor()
}

/** The head makes a machine of this browser, two more people open it from then on, and it takes the day along. Answers its id. */
export const enrolHere = async ({ browser, page }: Counter, morning: Morning): Promise<string> => {
  const { clinic, line } = morning
  const at = `${line.address}/cap-thuoc/may`
  await seat(browser, morning, clinic.head)
  await page.goto(at)
  await page.getByLabel('Tên máy').fill('Cửa 1')
  await newPassword(page)
  await page.getByLabel('Tên đăng nhập của người ký thứ hai').fill(clinic.doctor.login)
  await page.getByLabel('Mật khẩu của người ký thứ hai').fill(PASSWORD)
  await page.getByRole('button', { name: 'Ghi danh máy này' }).click()
  await page.getByLabel('Ai mở máy').waitFor()
  for (const person of [clinic.doctor, clinic.nurse]) {
    await seat(browser, morning, person)
    await page.goto(at)
    await openMachine(page, clinic.head)
    await newPassword(page)
    await page.getByRole('button', { name: 'Đặt mật khẩu máy' }).click()
    await page.getByText('đặt mật khẩu máy mới', { exact: false }).waitFor()
  }
  await page.reload()
  await openMachine(page, clinic.nurse)
  await page.getByRole('button', { name: 'Nhận danh sách và quyền cấp liều hôm nay' }).click()
  await state(page, 'máy này giữ quyền cấp liều của cơ sở đến')
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  const url = `${line.address}/api/dosing/devices?site=${encodeURIComponent(clinic.site)}`
  const { devices } = (await (await page.request.get(url)).json()) as DevicesPage // what the route answers
  const [here] = devices
  if (!here) throw new Error('the clinic has no device')
  return here.device
}

/** The power of the counter goes: every process of the browser that works in this folder. */
const cutPower = (profile: string): void => {
  const running = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' }).split('\n')
  for (const each of running.filter((text) => text.includes(profile))) {
    try {
      process.kill(Number(each.trim().split(/\s+/, 1)[0]), 'SIGKILL')
    } catch {
      // It went with its parent.
    }
  }
}

const mac = (key: string, text: string): string => createHmac('sha256', key).update(text).digest('hex')

/** A right that lies at the other clinic's machine comes by the code that somebody reads out there; what cannot be seen without a line a doctor signs. */
const byTelephone = async (at: DosingWindow, here: string, { clinic, of, far }: Morning, { look }: Stages): Promise<void> => {
  const { page } = at.hands
  const caller = of('caller')
  await scan(at.hands, caller)
  await page.getByText('Thiết bị này không giữ quyền cấp liều hôm nay của người bệnh.').waitFor()
  await look(page, 'guest-refused')
  const day = dayOf(now())
  const claim = { person: caller.person, day, part: 1 }
  const ends = callEnds(addMinutes(now(), 5 * 60), day, now())
  const call: Call = {
    from: far.device,
    to: here as Call['to'],
    n: 1,
    epoch: far.epoch,
    claim,
    drug: 'methadone',
    dose: mg(60),
    written: far.written,
    ends,
  } // its own id
  const code = codeOf(mac, keyBetween(mac, far.master, call.to), call)
  await page.getByLabel('Bên kia là').selectOption(far.device)
  await page.getByLabel('Tên người ở bên kia').fill('Ngô Thị Thu')
  await page.getByLabel('Số và mã nghe được').fill(spoken(1, code, ends))
  await page.getByRole('button', { name: 'Nhận quyền qua điện thoại' }).click()
  await page.getByText('Máy này không dùng được quyền cấp liều', { exact: false }).waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: 'Khóa máy' }).click()
  await openMachine(page, clinic.doctor)
  await scan(at.hands, caller)
  await page.getByLabel('Mật khẩu máy của bác sĩ').fill(MACHINE)
  await page.getByRole('button', { name: /Bác sĩ ký điểm DD-04/ }).click()
  await page.getByText('bác sĩ đã ký').waitFor()
  await at.hands.press('Escape')
  await page.getByRole('button', { name: 'Khóa máy' }).click()
  await openMachine(page, clinic.nurse)
  await give(at, caller, because(at.hands, 'Đã gọi cơ sở kia.'))
}

/** A machine that nobody touched for minutes is locked. */
const openAgain = async (page: Page, { clinic }: Morning): Promise<void> => {
  if (await page.getByLabel('Ai mở máy').isVisible()) await openMachine(page, clinic.nurse)
}

/** After a start two people look at the clock before anything is given. */
const wake = async (page: Page, { clinic }: Morning): Promise<void> => {
  await openMachine(page, clinic.nurse)
  await page.getByLabel(/Giờ của máy là/).check()
  await page.getByLabel('Tên đăng nhập của người thứ hai').fill(clinic.doctor.login)
  await page.getByLabel('Mật khẩu máy của người thứ hai').fill(MACHINE)
  await page.getByRole('button', { name: 'Hai người đã xem' }).click()
  await page.getByRole('button', { name: 'Hai người đã xem' }).waitFor({ state: 'hidden' })
}

type Outage = {
  readonly morning: Morning
  readonly counter: Counter
  readonly here: string
  readonly profile: string
  readonly people: readonly Waiting[]
  /** How long the line stays down at least, in minutes. */
  readonly minutes: number
  readonly stages: Stages
}

/** The line is cut; half of the people get their dose, then the power goes and comes back; the others; a guest by telephone; the line is mended. */
export const outage = async (of: Outage): Promise<Counter & { readonly timed: readonly Timed[] }> => {
  const { morning, counter, here, profile, people, minutes, stages } = of
  const { line } = morning
  const { stage, look } = stages
  const timed: Timed[] = []
  const gives = async (page: Page, some: readonly Waiting[]): Promise<void> => {
    const at = machineAt(page, morning)
    // What was said of the cabinet may go with the power: then it is said anew, once.
    for (const who of some) timed.push(await give(at, who, because(at.hands, 'Chênh lệch đã có biên bản.'), '4'))
  }
  const begun = performance.now()
  await line.cut()
  await stage('the line is cut, and the machine says so', () => state(counter.page, 'Mất đường truyền'))
  const half = Math.ceil(people.length / 2)
  await stage(`${half} people without a line`, () => gives(counter.page, people.slice(0, half)))
  await look(counter.page, 'without-a-line')
  cutPower(profile)
  const browser = await openBrowser(profile)
  const page = await pageIn(browser)
  await stage('the browser was killed: it starts without a line, two people look at the clock', async () => {
    await page.goto(`${line.address}/cap-thuoc`)
    await page.getByText(/\d+ mục chưa gửi/).waitFor()
    await look(page, 'killed')
    await wake(page, morning)
    await ready(handsAt(page))
  })
  await stage(`${people.length - half} more people without a line`, () => gives(page, people.slice(half)))
  await stage('a guest is refused, then served by telephone', () => byTelephone(machineAt(page, morning), here, morning, stages))
  const left = minutes * 60_000 - (performance.now() - begun)
  if (left > 0) await stage(`the line stays down for ${minutes} minutes`, () => pause(left))
  await look(page, 'still-down')
  await openAgain(page, morning)
  await line.mend()
  await stage('the line is mended: everything reaches the server', () => state(page, 'Máy chủ đã có đủ'))
  await look(page, 'line-is-back')
  return { browser, page, timed }
}
