import { randomUUID } from 'node:crypto'
import { type BrowserContext, chromium as browsers, type Page } from '@playwright/test'
import { joinEmbedded } from '../../src/db/embedded.ts'
import { openPool } from '../../src/db/pool.ts'
import { requestProof } from '../../src/dosing/device/proof.ts'
import { dayOf, type Moment } from '../../src/kernel/moment.ts'
import { now } from '../../src/server/clock.ts'
import type { Enrolled } from '../../src/server/contract/devices.ts'
import type { SignedSheet } from '../../src/server/contract/machine.ts'
import { WRITE_HEADER } from '../../src/server/contract/routes.ts'
import { mac } from '../../src/server/dosing/rights/keys.ts'
import { COOKIE } from '../../src/server/http/session.ts'
import { hashPassword } from '../../src/server/signin/passwords.ts'
import { chromium, keepStore } from '../../test/support/chromium.ts'
import { launch, type Running } from '../../test/support/running.ts'
import { orderWritten } from '../../test/support/signed-sheet.ts'
import { type Clinic, layClinics, type Waiting } from '../clinic.ts'
import { load, sender } from '../load.ts'
import { type Cabinet, cabinetOf } from './cabinet.ts'
import type { Signs } from './counts.ts'
import { type Line, layLine } from './line.ts'

export const PASSWORD = 'mat-khau-thu-nghiem'
/** Whoever is somebody special this morning; all others are plain. The guest and the guest of the outage are treated elsewhere. */
export const ROLES = ['first', 'drunk', 'missed', 'guest', 'vomits', 'spills', 'caller'] as const
export type Role = (typeof ROLES)[number]
const ELSEWHERE: readonly number[] = [ROLES.indexOf('guest'), ROLES.indexOf('caller')]
/** They stand in the books of the clinic that treats them. */
export const GUESTS = ELSEWHERE.length
const LITRE = 100_000
/** What is missing in the first bottle at six o'clock: 5.5 ml. */
const MISSING = 550

export type Morning = {
  readonly dataDir: string
  readonly program: Running
  readonly line: Line
  readonly clinic: Clinic
  /** The clinic that treats the guests. */
  readonly other: Clinic
  /** The machine of the other clinic. */
  readonly far: Enrolled & { readonly written: Moment }
  readonly people: readonly Waiting[]
  readonly of: (role: Role) => Waiting
  readonly cabinet: Cabinet
  /** Who compares each dose, where two people give: the head, who opens the machine too, as no pharmacist does. */
  readonly second: Officer | undefined
}
type Officer = Clinic['nurse']

/** The real program on an empty folder, two clinics in it and everybody who comes today, written by its own routes. */
export const layMorning = async (dataDir: string, people: number, two: boolean): Promise<Morning & AsyncDisposable> => {
  await using made = new AsyncDisposableStack()
  const program = await launch('node', dataDir, { empty: false })
  made.defer(program.stop)
  const joined = await joinEmbedded(dataDir)
  if (!joined.ok) throw new Error('the database does not run')
  const owner = openPool(joined.value, { size: 2 })
  const { clinics, waiting } = await layClinics(
    { owner, server: joined.value, load: (what) => load({ address: program.address, ...what }) },
    {
      clinics: 2,
      people,
      // A litre holds 166 doses of 60 mg; one more for what is spilled and given again.
      bottles: 1 + Math.ceil(people / 160),
      at: (n) => (ELSEWHERE.includes(n) ? 1 : 0),
      last: (n) => (n === ROLES.indexOf('missed') ? 5 : 1),
      before: { passwordHash: await hashPassword(PASSWORD) },
    },
  )
  await owner.end()
  const [clinic, other] = clinics
  if (!clinic || !other) throw new Error('two clinics were asked for')
  const of = (role: Role): Waiting => {
    const found = waiting[ROLES.indexOf(role)]
    if (!found) throw new Error(`nobody is ${role}`)
    return found
  }
  const { send, close } = sender(program.address, 1)
  const day = dayOf(now())
  const visits = (guest: Waiting) =>
    send({
      method: 'POST',
      path: `/api/dosing/people/${guest.person}/care`,
      headers: other.doctor.headers,
      body: {
        key: randomUUID(),
        site: other.site,
        name: '@care-guest',
        says: { at: clinic.site, from: day, to: day },
        words: { why: 'Đi công tác.' },
      },
    })
  await visits(of('guest'))
  // The machine of the other clinic took its day along before the second guest set out: her right lies there.
  const far = await send<Enrolled>({
    method: 'POST',
    path: '/api/dosing/devices',
    headers: other.head.headers,
    body: {
      key: randomUUID(),
      site: other.site,
      name: 'Cửa 2',
      password: PASSWORD,
      second: { login: other.nurse.login, password: PASSWORD },
    },
  })
  const sheet = await send<SignedSheet>({
    method: 'POST',
    path: '/api/dosing/devices/self/sheet',
    headers: {
      [WRITE_HEADER]: '1',
      authorization: `Device ${far.device}.${far.token}`,
      'x-device-by': other.head.account,
      'x-device-proof': requestProof(mac, far.slot),
    },
    body: { epoch: far.epoch },
  })
  await visits(of('caller'))
  await close()
  const line = await layLine(program.address)
  made.use(line)
  const [first = '', ...rest] = clinic.litres
  const all = made.move()
  return {
    dataDir,
    program,
    line,
    clinic,
    other,
    far: { ...far, written: orderWritten(sheet, of('caller').person) },
    people: waiting,
    of,
    second: two ? clinic.head : undefined,
    cabinet: cabinetOf({ [first]: LITRE - MISSING, ...Object.fromEntries(rest.map((bottle) => [bottle, LITRE])) }),
    [Symbol.asyncDispose]: () => all.disposeAsync(),
  }
}

/** A browser with a profile of its own, as a machine on a counter has one, that reaches the program by the line alone. */
export const openBrowser = async (profile: string): Promise<BrowserContext> => {
  const browser = await browsers.launchPersistentContext(profile, {
    ...(await chromium()),
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  })
  await keepStore(browser)
  return browser
}

/** How whoever compares each dose signs, with a password of here. */
export const signingBeside = ({ second }: Pick<Morning, 'second'>, password: string): Signs | undefined =>
  second && { login: second.login, password }

/** Somebody sits down at a browser, signed in. */
export const seat = async (browser: BrowserContext, { line }: Pick<Morning, 'line'>, { headers }: Officer): Promise<void> => {
  const [, value = ''] = (headers['cookie'] ?? '').split('=', 2)
  await browser.clearCookies()
  await browser.addCookies([{ name: COOKIE, value, url: line.address, httpOnly: true, sameSite: 'Strict' }])
}

export const pageIn = async (browser: BrowserContext): Promise<Page> => browser.pages()[0] ?? (await browser.newPage())
