import { createRequire } from 'node:module'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** The demonstration's accounts, all with one password that its sign-in page shows. */
export const PASSWORD = 'minh-hoa-2026'
export const COMMUNE_POLICE = 'canbo.bachdang'
export const ADMINISTRATOR = 'quantri.haiphong'
export const AGENCY = 'coquan.haiphong'

type Cookies = Awaited<ReturnType<ReturnType<Page['context']>['cookies']>>
const sessions = new Map<string, Cookies>()

/** A new session at this browser, without the sign-in page. */
export const signIn = async (page: Page, login: string): Promise<void> => {
  const answer = await page.request.post('/api/session', { headers: { 'x-hoa-nhap': '1' }, data: { login, password: PASSWORD } })
  expect(answer.status(), await answer.text()).toBe(201)
}

/** An office takes the seat at this browser. A password costs the server 0.1 s of CPU, so one session a login serves until a test ends it. */
export const as = async (page: Page, login: string): Promise<void> => {
  const known = sessions.get(login)
  if (known) {
    await page.context().addCookies(known)
    if ((await page.request.get('/api/me')).ok()) return
  }
  await signIn(page, login)
  sessions.set(login, await page.context().cookies())
}

/** The pages of a test as an office sees them. */
export const enter = async (page: Page, login: string, path: string): Promise<void> => {
  await as(page, login)
  await page.goto(path)
}

export const OFFICE_SCREEN = { width: 1366, height: 768 } as const
export const PHONE = { width: 390, height: 844 } as const

/** What a narrow page may do otherwise than a wide one: other things shown, smaller, scrolling on their own. All else is the same document. */
const OF_A_NARROW_PAGE = ['scrollable-region-focusable', 'target-size', 'button-name', 'link-name', 'label', 'aria-hidden-focus', 'list']

const besideBuilder = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'))
const { source: AXE }: { readonly source: string } = besideBuilder('axe-core')

/** axe in the page, once: its builder puts it there twice for every look, 0.16 s of CPU, more than a look at a narrow page takes. */
const axeIn = async (page: Page): Promise<AxeBuilder> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  // Our pages have no frames: without the legacy mode the findings are put together on a second page, with axe loaded once more.
  return new AxeBuilder({ page, axeSource: 'void 0' }).setLegacyMode(true).options({ resultTypes: ['violations'] })
}

/** No finding of axe, and nothing that makes the page wider than the screen. */
export const expectAccessible = async (page: Page): Promise<void> => {
  // A page that was just loaded anew may still be empty on a machine that others use.
  await expect(page.locator('h1').first()).toBeAttached()
  const axe = await axeIn(page)
  const narrow = (page.viewportSize()?.width ?? OFFICE_SCREEN.width) <= PHONE.width
  // Half under the header that stays, a link is too small to axe; whoever reads scrolls it out.
  const at = await page.evaluate(() => {
    const { scrollY } = window
    window.scrollTo(0, 0)
    return scrollY
  })
  const { violations } = await (narrow ? axe.withRules(OF_A_NARROW_PAGE) : axe).analyze()
  await page.evaluate((y) => window.scrollTo(0, y), at)
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual([])
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(tooWide, 'pixels beyond the screen').toBe(0)
}

/** The same of an open page on an office screen and on a phone; the page stays as it is. */
export const expectAccessibleInBothSizes = async (page: Page): Promise<void> => {
  for (const size of [PHONE, OFFICE_SCREEN]) {
    await page.setViewportSize(size)
    await expectAccessible(page)
  }
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

/** Makes it a complaint when a page that was drawn goes blank for a while: something in it waits for words or code that its route did not wait for. */
export const complainOfBlanks = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const watch = new MutationObserver((changes) => {
      for (const { target } of changes)
        if (target instanceof HTMLElement && target.classList.contains('frame') && target.style.display === 'none')
          console.error(`the page of ${location.pathname} went blank after it was drawn`)
    })
    watch.observe(document, { subtree: true, attributeFilter: ['style'] })
  })
}

/** Requests of one method to one path, in the order in which they left. */
export const sent = (page: Page, method: string, path: string): readonly string[] => {
  const bodies: string[] = []
  page.on('request', (request) => {
    if (request.method() === method && new URL(request.url()).pathname === path) bodies.push(request.postData() ?? '')
  })
  return bodies
}
