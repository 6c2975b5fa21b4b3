import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** The demonstration's accounts, all with one password that its sign-in page shows. */
export const PASSWORD = 'minh-hoa-2026'
export const COMMUNE_POLICE = 'canbo.bachdang'
export const ADMINISTRATOR = 'quantri.haiphong'
export const AGENCY = 'coquan.haiphong'

/** A session for the pages of a test, without the sign-in page. */
export const enter = async (page: Page, login: string, path: string): Promise<void> => {
  const answer = await page.request.post('/api/session', { headers: { 'x-hoa-nhap': '1' }, data: { login, password: PASSWORD } })
  expect(answer.status(), await answer.text()).toBe(201)
  await page.goto(path)
}

/** No finding of axe, and nothing that makes the page wider than the screen. */
export const expectAccessible = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual([])
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(tooWide, 'pixels beyond the screen').toBe(0)
}

/** Complaints of the browser: scripts that failed, what the policy forbade. A refused call is no complaint. */
export const complaints = (page: Page): readonly string[] => {
  const found: string[] = []
  page.on('pageerror', (error) => found.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) found.push(message.text())
  })
  return found
}

/** Requests of one method to one path, in the order in which they left. */
export const sent = (page: Page, method: string, path: string): readonly string[] => {
  const bodies: string[] = []
  page.on('request', (request) => {
    if (request.method() === method && new URL(request.url()).pathname === path) bodies.push(request.postData() ?? '')
  })
  return bodies
}
