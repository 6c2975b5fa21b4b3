import type { Page } from '@playwright/test'
import type { Signs } from './counts.ts'
import { type Hands, handsAt } from './hands.ts'

/** Before the day the head signs that two people give (RC-02), and a second person beside. */
export const adoptTwo = async (page: Page, address: string, second: Signs): Promise<void> => {
  await page.goto(`${address}/cap-thuoc/con-so`)
  const figure = page.getByRole('row', { name: /^RC-02 / })
  await figure.getByRole('button', { name: 'Ký nhận' }).click()
  const form = page.getByRole('form', { name: /^Ký nhận con số RC-02$/ })
  await form.getByLabel('Nguồn của con số').fill('Thông tư 26/2023/TT-BYT, Điều 6')
  await form.getByLabel('Tên đăng nhập của người ký thứ hai').fill(second.login)
  await form.getByLabel('Mật khẩu của người ký thứ hai').fill(second.password)
  await form.getByRole('button', { name: 'Hai người ký' }).click()
  await figure.getByText(/ký lúc/).waitFor()
}

/**
 * What the second person's own hands do at a dose: one key, or name and password where the window does not have them (docs/decisions/0630). They are not
 * counted among what costs whoever gives.
 */
export const compare = async ({ page }: Hands, { login, password }: Signs): Promise<void> => {
  const hands = handsAt(page)
  const asked = page.locator('.dosing-two')
  await asked.waitFor()
  if ((await asked.getByRole('button', { name: /^K · / }).count()) > 0) return hands.press('k')
  await hands.tabTo(/^Tên đăng nhập của người ký thứ hai/)
  await hands.type(login)
  await hands.tabTo(/^Mật khẩu của người ký thứ hai/)
  await hands.type(password)
  await hands.press('Enter')
}
