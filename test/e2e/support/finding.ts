import { expect, type Page } from '@playwright/test'
import type { PersonFile } from '../../../src/server/contract/answers.ts'
import { choose, tick } from './acts.ts'
import { as, continued, registered, send, typeDate } from './case.ts'
import { COMMUNE_POLICE } from './page.ts'

export const PROVIDER = 'dichvu.doixanh'
const HEALTH_CENTRE = 'demo/tram-y-te'
export const MANAGEMENT = 'Quản lý người sử dụng trái phép chất ma túy'
export const bachDang = choose('Xã, phường quản lý', 'bach dang', /Bạch Đằng/)

export const sits = async (page: Page, login: string, file: string, name: string): Promise<void> => {
  await as(page, login)
  await page.goto(file)
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

/** Opens the case that the act just recorded has proposed, and says where it lies. */
export const follow = async (page: Page): Promise<string> => {
  const from = page.url()
  await page.locator('.case-recorded').getByRole('link', { name: 'Mở hồ sơ' }).first().click()
  await expect(page).not.toHaveURL(from)
  await expect(page.getByText('Mới được đề xuất: chờ người có thẩm quyền quyết định.')).toBeVisible()
  return new URL(page.url()).pathname
}
/** What a clock on a wall in Vietnam shows, as the contract writes it. */
export const now = (): string => `${new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 16)}+07:00`
export const today = (): string => now().slice(0, 10)
export const idOf = (file: string): string => file.replace('/ho-so/', '')

/** A clock of the page: what must be done, until when, by which article. */
export const clock = (page: Page, what: string) => page.locator('.case-clock', { hasText: what }).first()
export const expectClock = async (page: Page, what: string, until: string, article: string): Promise<void> => {
  await expect(clock(page, what)).toContainText(until)
  await expect(clock(page, what).getByRole('button', { name: article }).first()).toBeVisible()
}

/** A test on an earlier day, from the person's page: the form is that of its day. */
export const caught = async (page: Page, name: string, happened: string, law?: string): Promise<{ management: string; person: string }> => {
  const person = await registered(page, COMMUNE_POLICE, name)
  await page.goto(`/nguoi/${person}`)
  await page.locator('main a[href$="/mo-ho-so/drug-test/quickTest"]').click()
  await tick('người bị phát hiện sử dụng trái phép')(page)
  await typeDate(page, /^Ngày (giờ )?xảy ra/, happened)
  if (law) await expect(page.getByText(law).first()).toBeVisible()
  for (const answer of ['dương tính', 'nước tiểu', 'có cán bộ cùng giới', 'xét nghiệm nhanh']) await tick(answer)(page)
  await expect(page.getByText(`Đề xuất hồ sơ mới: ${MANAGEMENT}`)).toBeVisible()
  await send(page)
  return { management: await follow(page), person }
}

/** The papers of the police and the way to the health facility, once somebody has taken the request up. */
export const toHealthCentre = async (page: Page, file: string, on: string): Promise<void> =>
  continued(page, idOf(file), [
    [COMMUNE_POLICE, 'addPaper', on, { paper: 'biography', pages: 2 }],
    [COMMUNE_POLICE, 'send', on, { requestNo: '12/ĐN-CAP', facility: HEALTH_CENTRE, place: 'facility' }],
  ])

export const users = async (page: Page, on: string, name: string) => {
  await as(page, COMMUNE_POLICE)
  await page.goto(`/danh-sach/users?ngay=${on}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  return page.getByRole('row', { name: new RegExp(name) })
}

/** The case of a measure that something recorded of somebody has proposed. */
export const proposed = async (page: Page, login: string, person: string, measure: string): Promise<string> => {
  await as(page, login)
  const file: PersonFile = await (await page.request.get(`/api/people/${person}`)).json()
  const found = file.cases.find((c) => c.entries[0]?.body.opens?.measure === measure)
  if (!found) throw new Error(`nothing proposed ${measure}`)
  return found.id
}
