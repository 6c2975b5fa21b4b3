import { join } from 'node:path'
import type { Page } from '@playwright/test'

/** The width of A4 at 96 points an inch, without its margins. */
const PAPER = { width: 718, height: 1047 } as const

/** A page as its printer gets it, and what of it the eye sees on the paper. @throws when nothing is on it. */
const printed = async (page: Page, folder: string, name: string): Promise<void> => {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true, path: join(folder, `${name}.pdf`) })
  if (pdf.length < 5_000) throw new Error(`${name}: ${pdf.length} bytes are no register`)
  const size = page.viewportSize()
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize(PAPER)
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
  await page.emulateMedia({ media: 'screen' })
  if (size) await page.setViewportSize(size)
}

/** The in-out book of the day, the store book and the minutes of the month. */
export const printRegisters = async (page: Page, address: string, folder: string, doses: number): Promise<void> => {
  await page.goto(`${address}/tu-thuoc/so`)
  const row = page.getByRole('row').filter({ hasText: String(doses) })
  await row.first().waitFor()
  await printed(page, folder, 'so-xuat-nhap-hang-ngay')
  await page.getByText('Sổ kho', { exact: true }).click()
  await page.getByRole('table').first().waitFor()
  await printed(page, folder, 'so-kho')
  await page.goto(`${address}/tu-thuoc/doi-chieu`)
  await page.getByText('khớp ở mọi dòng').waitFor()
  await printed(page, folder, 'doi-chieu-thang')
}

/** The quarter's table of methadone; how many people stand behind its first number. */
export const openQuarter = async (page: Page, address: string, folder: string, quarter: string): Promise<number> => {
  await page.goto(`${address}/bao-cao?bang=substitution.doses&ky=${quarter}`)
  await page.getByRole('table').first().waitFor()
  await printed(page, folder, 'bang-quy')
  const number = page.getByRole('table').first().locator('button').first()
  await number.click()
  await page.getByRole('table').nth(1).waitFor()
  // Its first line is its head.
  return (await page.getByRole('table').nth(1).getByRole('row').count()) - 1
}
