import { expect, type Page } from '@playwright/test'
import { send, typeDate } from './case.ts'

/** One answer of the form of an act, given as people give it. */
export type Filling = (page: Page) => Promise<void>

export const fill =
  (label: string, text: string): Filling =>
  (page) =>
    page.getByRole('textbox', { name: label, exact: true }).fill(text)
export const tick =
  (label: string): Filling =>
  (page) =>
    page.getByLabel(label, { exact: true }).check()
export const choose =
  (label: string, typed: string, shown: RegExp): Filling =>
  async (page) => {
    const field = page.getByRole('textbox', { name: label, exact: true })
    await field.fill(typed)
    // Whoever knows the name does not wait for the list.
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect(field).toHaveValue(shown)
  }
export const date =
  (label: string, typed: string): Filling =>
  (page) =>
    typeDate(page, label, typed)
export const pages = (n: number): Filling => fill('Số trang', String(n))

/** Opens the form of an act from the page of the case. */
export const open = async (page: Page, act: string): Promise<void> => {
  await page.locator('.case-not summary').evaluateAll((all) => {
    for (const summary of all) summary.parentElement?.setAttribute('open', '')
  })
  await page.locator(`main a[href$="/buoc/${act}"]`).first().click()
}

/** Gives the day of an act, answers what it asks and records it. */
export const finish = async (page: Page, typed: string, ...filling: readonly Filling[]): Promise<void> => {
  await typeDate(page, /^Ngày (giờ )?xảy ra/, typed)
  for (const step of filling) await step(page)
  await send(page)
}

export const record = async (page: Page, act: string, typed: string, ...filling: readonly Filling[]): Promise<void> => {
  await open(page, act)
  await finish(page, typed, ...filling)
}

export const state = (page: Page) => page.locator('.case-line', { hasText: 'Trạng thái' }).first()
export const term = (page: Page) => page.locator('.case-line', { hasText: 'Thời hạn' }).first()
