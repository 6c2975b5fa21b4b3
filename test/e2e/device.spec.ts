import { execFileSync } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import { type BrowserContext, chromium as browsers, expect, type Page, test } from '@playwright/test'
import { requestProof } from '../../src/dosing/device/proof.ts'
import { type Call, codeOf, keyBetween, spoken, spokenOrder } from '../../src/dosing/rights/codes.ts'
import { mg } from '../../src/kernel/dose.ts'
import type { PersonId } from '../../src/kernel/ids.ts'
import { moment } from '../../src/kernel/moment.ts'
import type { Me } from '../../src/server/contract/answers.ts'
import type { DevicesPage, Enrolled } from '../../src/server/contract/devices.ts'
import type { DosingDayPage } from '../../src/server/contract/dosing-pages.ts'
import type { SignedSheet } from '../../src/server/contract/machine.ts'
import type { CalledOut } from '../../src/server/contract/rights.ts'
import { chromium, keepStore } from '../support/chromium.ts'
import { freshPersonalId } from '../support/personal-id.ts'
import { launch, temporaryFolder } from '../support/running.ts'
import { orderWritten } from '../support/signed-sheet.ts'
import { DOCTOR, HEAD, NURSE, openCabinet, SITE, send } from './support/clinic.ts'
import { ADMINISTRATOR, as, expectAccessibleInBothSizes, PASSWORD } from './support/page.ts'
import { ordered, type Patient, patient, scan, todayAt } from './support/patients.ts'

const HOME = 'demo/doi-xanh/dong-lua'
const VISITED = { login: 'truong.donglua', name: 'Ngô Thị Thu' } as const
const BESIDE = { login: 'dieuduong.donglua', name: 'Mai Văn Sáng' } as const
const MACHINE = 'mat-khau-may'

/** A browser with a profile of its own, as a machine on a counter has one. */
const openBrowser = async (profile: string, baseURL: string): Promise<BrowserContext> => {
  const browser = await browsers.launchPersistentContext(profile, {
    ...(await chromium()),
    baseURL,
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  })
  await keepStore(browser)
  // A key that finds nothing to press says where, long before the whole test runs out.
  browser.setDefaultTimeout(30_000)
  return browser
}

/** The power of the machine goes: nothing is finished, nothing said. */
const cutPower = (profile: string): void => {
  const of = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' }).split('\n')
  for (const line of of.filter((each) => each.includes(profile))) {
    try {
      process.kill(Number(line.trim().split(/\s+/, 1)[0]), 'SIGKILL')
    } catch {
      // It went with its parent.
    }
  }
}

const openMachine = async (page: Page, name: string): Promise<void> => {
  await page.getByLabel('Ai mở máy').selectOption({ label: name })
  await page.getByLabel('Mật khẩu máy của bạn').fill(MACHINE)
  await page.getByRole('button', { name: 'Mở máy' }).click()
  await expect(page.getByRole('region', { name: 'Tình trạng máy' })).toBeVisible()
}

/** Whoever is signed in sets their own password of the machine, which somebody opened. */
const addPerson = async (page: Page, login: string, opener: string): Promise<void> => {
  await as(page, login)
  await page.goto('/cap-thuoc/may')
  await openMachine(page, opener)
  await page.getByLabel('Mật khẩu đăng nhập của bạn').fill(PASSWORD)
  await page.getByLabel('Mật khẩu máy mới').fill(MACHINE)
  await page.getByLabel('Nhập lại mật khẩu máy').fill(MACHINE)
  await page.getByRole('button', { name: 'Đặt mật khẩu máy' }).click()
  await expect(page.getByText('đặt mật khẩu máy mới', { exact: false })).toBeVisible()
}

const mac = (key: string, text: string): string => createHmac('sha256', key).update(text).digest('hex')

/** A machine of the clinic that treats the guest, which took the day along before the guest went: it holds her right, and has no line from then on. */
const farDevice = async (page: Page, guest: string) => {
  const me = (await (await page.request.get('/api/me')).json()) as Me
  const far = (await send(page.request, '/api/dosing/devices', {
    ...{ site: HOME, name: 'Cửa Đồng Lúa', password: PASSWORD },
    second: { login: BESIDE.login, password: PASSWORD },
  })) as Enrolled
  const headers = {
    'x-hoa-nhap': '1',
    authorization: `Device ${far.device}.${far.token}`,
    'x-device-by': me.account.id,
    'x-device-proof': requestProof(mac, far.slot),
  }
  const taken = await page.request.post('/api/dosing/devices/self/sheet', { headers, data: { epoch: far.epoch } })
  expect(taken.status(), await taken.text()).toBe(200)
  return { ...far, written: orderWritten((await taken.json()) as SignedSheet, guest) } // what the route answers
}

/** Fields whose words the browser would remember on its disk, in clear, beside the sealed store. */
const expectNothingRemembered = async (page: Page): Promise<void> => {
  const fields = page.locator('input:not([type=checkbox], [type=radio]), textarea')
  await expect(fields.first()).toBeVisible()
  expect(await fields.evaluateAll((all) => all.filter((f) => !f.hasAttribute('autocomplete')).map((f) => f.outerHTML))).toEqual([])
}

const state = (page: Page) => page.getByRole('region', { name: 'Tình trạng máy' })

test('the line is cut in mid-morning and the power after it: no dose is lost, none doubled, and a guest is refused and then served by telephone', async () => {
  test.slow()
  using data = temporaryFolder()
  using profile = temporaryFolder()
  const port = 20_000 + (process.pid % 20_000)
  let program = await launch('node', data.path, { empty: false, port })
  let browser = await openBrowser(profile.path, program.address)
  try {
    let page = browser.pages()[0] ?? (await browser.newPage())
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))

    await as(page, ADMINISTRATOR)
    const office = { ...VISITED, password: PASSWORD, personalId: freshPersonalId(), office: 'clinicHead', unit: HOME, from: '2026-01-01' }
    const made = await page.request.post('/api/admin/accounts', { headers: { 'x-hoa-nhap': '1' }, data: office })
    const { id } = (await made.json()) as { readonly id: string }
    const nurse = { ...BESIDE, password: PASSWORD, personalId: freshPersonalId(), office: 'clinicNurse', unit: HOME, from: '2026-01-01' }
    await page.request.post('/api/admin/accounts', { headers: { 'x-hoa-nhap': '1' }, data: nurse })
    await page.request.post(`/api/admin/accounts/${id}/offices`, {
      headers: { 'x-hoa-nhap': '1' },
      data: { office: 'clinicDoctor', unit: HOME, from: '2026-01-01' },
    })
    await as(page, HEAD)
    const people: Patient[] = []
    for (const [no, last] of ['An', 'Bình', 'Cường', 'Dũng', 'Đạt'].entries()) people.push(await patient(page, no, `Trần Văn ${last} Máy`))
    await as(page, VISITED.login)
    const guest = await patient(page, 9, 'Lý Thị Khách', HOME)
    await ordered(page, guest, 1, HOME)
    const day = await todayAt(page)
    const far = await farDevice(page, guest.id)
    const stranger = await patient(page, 8, 'Võ Thị Lạ', HOME)
    await ordered(page, stranger, 1, HOME)
    const days = { at: SITE, from: day, to: day }
    await send(page.request, `/api/dosing/people/${guest.id}/care`, {
      site: HOME,
      name: '@care-guest',
      says: days,
      words: { why: 'Đi công tác.' },
    })
    await as(page, DOCTOR)
    for (const person of people) await ordered(page, person)
    await openCabinet(page)
    await as(page, HEAD)
    await page.goto('/cap-thuoc/may')
    await page.getByLabel('Tên máy').fill('Cửa 1')
    await page.getByLabel('Mật khẩu đăng nhập của bạn').fill(PASSWORD)
    await page.getByLabel('Mật khẩu máy mới').fill(MACHINE)
    await page.getByLabel('Nhập lại mật khẩu máy').fill(MACHINE)
    await page.getByLabel('Tên đăng nhập của người ký thứ hai').fill(DOCTOR)
    await page.getByLabel('Mật khẩu của người ký thứ hai').fill(PASSWORD)
    await page.getByRole('button', { name: 'Ghi danh máy này' }).click()
    await expect(page.getByLabel('Ai mở máy')).toBeVisible()
    await addPerson(page, DOCTOR, 'Dương Thị Hải Yến')
    await addPerson(page, NURSE, 'Dương Thị Hải Yến')
    await page.reload()
    await openMachine(page, 'Lê Văn Hiệp')
    await page.getByRole('button', { name: 'Nhận danh sách và quyền cấp liều hôm nay' }).click()
    await expect(state(page)).toContainText('máy này giữ quyền cấp liều của cơ sở đến')
    await page.evaluate(() => navigator.serviceWorker.ready)
    const { devices } = (await (await page.request.get(`/api/dosing/devices?site=${encodeURIComponent(SITE)}`)).json()) as DevicesPage
    const [{ device: here } = { device: far.device }] = devices

    // Who is announced nowhere is read out by whoever has the line.
    await as(page, VISITED.login)
    const toHere = {
      site: HOME,
      person: stranger.id,
      part: 1,
      device: here,
      other: { name: 'Lê Văn Hiệp', office: 'Y tá' },
      stranger: true,
    }
    const readOut = (await send(page.request, '/api/dosing/rights/call-out', toHere)) as CalledOut
    await as(page, NURSE)

    const [first, second, third, fourth, fifth] = people as [Patient, Patient, Patient, Patient, Patient]
    await scan(page, first)
    await page.getByLabel('Lý do vẫn cấp').fill('Đã báo người phụ trách.')
    await page.keyboard.press('Enter')
    await page.keyboard.press('1')
    await page.keyboard.press('Enter')
    await expect(page.getByText(`Đã ghi: ${first.name}`)).toBeVisible()
    await expect(state(page)).toContainText('Máy chủ đã có đủ')
    // Whoever leaves the machine's page, or closes its lid, leaves nobody's name on it.
    await page.locator('a[href="/tinh-thoi-han"]').first().click()
    // Hidden while the next page comes, it is not left yet.
    await expect(page.getByRole('heading', { level: 1, name: 'Tính thời hạn theo luật' })).toBeVisible()
    await expect(state(page)).toBeHidden()
    await page.goBack()
    await openMachine(page, 'Lê Văn Hiệp')
    await page.evaluate(() => document.dispatchEvent(new Event('freeze')))
    await openMachine(page, 'Lê Văn Hiệp')

    await program.stop()
    await browser.setOffline(true)
    await expect(state(page)).toContainText('Mất đường truyền')
    // Of the cabinet, where what was said of it went with the power or is said by somebody else.
    const answer = async (reason: string): Promise<void> => {
      await expect(page.getByRole('button', { name: /^1 · / })).toBeVisible()
      for (const field of await page.getByLabel('Lý do vẫn cấp').all()) {
        await field.fill(reason)
        await field.press('Enter')
      }
    }
    const offline = async (person: Patient): Promise<void> => {
      await scan(page, person)
      await answer('Đã báo người phụ trách.')
      // The last dose stands there, and the person was asked: one key for both.
      await page.keyboard.press('4')
      await page.keyboard.press('Enter')
      await expect(page.getByText(`Đã ghi: ${person.name}`)).toBeVisible()
    }
    await offline(second)
    await offline(third)
    await expect(state(page)).toContainText('4 mục chưa gửi')

    cutPower(profile.path)
    browser = await openBrowser(profile.path, program.address)
    // In the server's place a proxy answers that nobody is behind it: the machine opens from its own files all the same.
    const proxy = createServer((_, answer) => answer.writeHead(503, { 'content-type': 'text/html' }).end('<h1>503</h1>')).listen(port)
    page = browser.pages()[0] ?? (await browser.newPage())
    page.on('pageerror', (error) => errors.push(error.message))
    // Any address of the dosing window leads to the machine's own page.
    await page.goto('/cap-thuoc')
    await expect(page.getByText('4 mục chưa gửi')).toBeVisible()
    await openMachine(page, 'Lê Văn Hiệp')
    await expect(state(page)).toContainText('Mất đường truyền')
    await browser.setOffline(true)
    proxy.close()
    proxy.closeAllConnections()
    // Nothing is given before two people have looked at the clock.
    await expect(page.getByLabel('Quét thẻ, hoặc gõ ba chữ của tên')).toBeHidden()
    await expectAccessibleInBothSizes(page)
    await expectNothingRemembered(page)
    await page.getByLabel(/Giờ của máy là/).check()
    await page.getByLabel('Đã cấp trên giấy cho').fill('Đạt')
    await page.getByLabel(fifth.name, { exact: false }).check()
    await page.getByLabel('Số của tờ giấy').fill('7')
    await page.getByLabel('Tên đăng nhập của người thứ hai').fill(DOCTOR)
    await page.getByLabel('Mật khẩu máy của người thứ hai').fill(MACHINE)
    await page.getByRole('button', { name: 'Hai người đã xem' }).click()
    await expect(page.getByRole('button', { name: 'Hai người đã xem' })).toBeHidden()
    await offline(fourth)

    // The guest: refused, the ways said; the other clinic, which has a line to somewhere else, gives the right up.
    await scan(page, guest)
    await expect(page.getByText('Thiết bị này không giữ quyền cấp liều hôm nay của người bệnh.')).toBeVisible()
    await expect(page.getByText('bên kia đọc số và mã, nhập ở dưới', { exact: false }).first()).toBeVisible()
    await expectNothingRemembered(page)
    const claim = { person: guest.id as PersonId, day, part: 1 }
    const call: Call = {
      from: far.device,
      to: here,
      n: 1,
      epoch: far.epoch,
      claim,
      drug: 'methadone',
      dose: mg(60),
      written: far.written,
      ends: moment(`${day}T23:59+07:00`),
    }
    const code = codeOf(mac, keyBetween(mac, far.master, here), call)
    await page.getByLabel('Bên kia là').selectOption(far.device)
    await page.getByLabel('Tên người ở bên kia').fill('Ngô Thị Thu')
    await page.getByLabel('Số và mã nghe được').fill(spoken(1, code, call.ends))
    await page.getByRole('button', { name: 'Nhận quyền qua điện thoại' }).click()
    await expect(page.getByText('Máy này không dùng được quyền cấp liều', { exact: false })).toBeHidden()
    // What cannot be seen without a line a doctor signs here.
    await page.getByRole('button', { name: 'Khóa máy' }).click()
    await openMachine(page, 'Nguyễn Hữu Phước')
    await scan(page, guest)
    await page.getByLabel('Mật khẩu máy của bác sĩ').fill(MACHINE)
    await page.getByRole('button', { name: /Bác sĩ ký điểm DD-04/ }).click()
    await expect(page.getByText('bác sĩ đã ký')).toBeVisible()
    await answer('Đã gọi cơ sở kia.')
    await page.keyboard.press('1')
    await page.keyboard.press('Enter')
    await expect(page.getByText(`Đã ghi: ${guest.name}`)).toBeVisible()

    await page.getByRole('button', { name: 'Người không có trong danh sách: nhận qua điện thoại' }).click()
    const heard = { 'Tên người ở bên kia': 'Ngô Thị Thu', 'Số và mã nghe được': readOut.spoken, 'Thẻ của người bệnh': stranger.card }
    const who = { 'Họ và tên nghe đọc': stranger.name, 'Năm sinh nghe đọc': readOut.stranger?.year ?? '', 'Liều nghe được': '60 mg' }
    const order = { 'Y lệnh ghi lúc': spokenOrder(readOut.written), 'Tên đăng nhập của người thứ hai': NURSE }
    for (const [label, typed] of Object.entries({ ...heard, ...who, ...order })) await page.getByLabel(label).fill(typed)
    await page.getByLabel('Mật khẩu máy của người thứ hai').fill(MACHINE)
    await expectAccessibleInBothSizes(page)
    await expectNothingRemembered(page)
    await page.getByRole('button', { name: 'Hai người đã so: nhận' }).click()
    await expect(page.getByText(`Đã nhận quyền của ${stranger.name}`)).toBeVisible()
    await scan(page, stranger)
    await answer('Đã gọi cơ sở kia.')
    await page.keyboard.press('1')
    await page.keyboard.press('Enter')
    await expect(page.getByText(`Đã ghi: ${stranger.name}`)).toBeVisible()

    program = await launch('node', data.path, { empty: false, port })
    await browser.setOffline(false)
    await expect(state(page)).toContainText('Máy chủ đã có đủ', { timeout: 20_000 })
    await as(page, NURSE)
    const rows = (await (await page.request.get(`/api/dosing/day?site=${encodeURIComponent(SITE)}`)).json()) as DosingDayPage
    const done = rows.rows.filter((r) => r.is === 'done').map((r) => r.name)
    for (const { name } of [first, second, third, fourth, guest]) expect(done).toContain(name)
    // On paper: typed back later, and not given here.
    expect(done).not.toContain(fifth.name)
    for (const { id: person } of [first, second, third, fourth, guest]) {
      const seen = (await (await page.request.get(`/api/dosing/people/${person}?site=${encodeURIComponent(SITE)}`)).json()) as {
        readonly today: readonly { readonly is: string }[]
      }
      expect(seen.today.filter((x) => x.is === 'given')).toHaveLength(1)
    }
    expect(errors).toEqual([])
  } finally {
    await browser.close().catch(() => undefined)
    await program.stop().catch(() => undefined)
  }
})
