import type { Page } from '@playwright/test'
import { type Cabinet, mlText } from './cabinet.ts'

export type Signs = { readonly login: string; readonly password: string }

const fill = async (page: Page, cabinet: Cabinet): Promise<void> => {
  for (const bottle of cabinet.bottles) await page.getByLabel(bottle, { exact: true }).fill(mlText(cabinet.holds(bottle)))
}

/**
 * The count that opens the day: asked for before anything else, without the book beside it; where it differs the page says by how much and wants
 * its reason and a second signature.
 */
export const openDay = async (page: Page, address: string, cabinet: Cabinet, second: Signs): Promise<void> => {
  await page.goto(`${address}/cap-thuoc`)
  await page.getByText('Chưa kiểm kê đầu ngày').waitFor()
  await page.getByRole('link', { name: 'Đếm tủ thuốc' }).click()
  await page.getByRole('button', { name: 'Kiểm kê đầu ngày' }).click()
  await fill(page, cabinet)
  const shown = await page.getByRole('main').innerText()
  if (/sổ [\d.,]+ ml/u.test(shown)) throw new Error('the book stands beside the count')
  await page.getByRole('button', { name: 'Ghi vào sổ' }).click()
  await page.getByText(/Đếm lại; nếu vẫn chênh/).waitFor()
  await page.getByLabel('Lý do nếu có chênh lệch').fill('Vơi hơn sổ, nắp chai không chặt.')
  await page.getByLabel('Người ký thứ hai').selectOption(second.login)
  await page.getByLabel(/^Mật khẩu của/).fill(second.password)
  await page.getByRole('button', { name: 'Ghi vào sổ' }).click()
  await page.getByText('Có chênh lệch, đã ghi biên bản', { exact: false }).waitFor()
}

/** The count that closes it: what stands in the bottles, to the drop. @throws when the book holds anything else. */
export const closeDay = async (page: Page, address: string, cabinet: Cabinet): Promise<void> => {
  await page.goto(`${address}/tu-thuoc`)
  await page.getByRole('button', { name: 'Kiểm kê, chốt ngày' }).click()
  await fill(page, cabinet)
  const answer = page.waitForResponse((r) => r.request().method() === 'POST' && r.url().includes('/api/stock/'))
  await page.getByRole('button', { name: 'Ghi vào sổ' }).click()
  const said = (await (await answer).json()) as { readonly differs?: boolean; readonly refusals?: unknown }
  if (said.differs !== false) throw new Error(`the day does not close to the drop: ${JSON.stringify(said)}`)
  await page.getByText('Đã chốt ngày').waitFor()
}
