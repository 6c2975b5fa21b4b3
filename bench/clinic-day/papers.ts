import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'

/** A page as its printer gets it. @throws when nothing is on it. */
const printed = async (page: Page, folder: string, name: string): Promise<number> => {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  writeFileSync(join(folder, `${name}.pdf`), pdf)
  if (pdf.length < 5_000) throw new Error(`${name}: ${pdf.length} bytes are no register`)
  return pdf.length
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

/** The quarter's table of methadone, and behind its first number the people. */
export const openQuarter = async (page: Page, address: string, folder: string, quarter: string): Promise<number> => {
  await page.goto(`${address}/bao-cao?bang=substitution.doses&ky=${quarter}`)
  await page.getByRole('table').first().waitFor()
  await page.pdf({ format: 'A4', preferCSSPageSize: true, path: join(folder, 'bang-quy.pdf') })
  const number = page.getByRole('table').first().locator('button').first()
  await number.click()
  await page.getByRole('table').nth(1).waitFor()
  return page.getByRole('table').nth(1).getByRole('row').count()
}
