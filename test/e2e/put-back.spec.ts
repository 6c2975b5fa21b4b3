import { expect, test } from '@playwright/test'
import { NURSE } from './support/clinic.ts'
import { enter, expectAccessible } from './support/page.ts'

test('a window that remembers a batch which the server lacks shows nobody and says what to do, until there is another epoch', async ({
  page,
}) => {
  await enter(page, NURSE, '/cap-thuoc')
  const list = page.getByRole('region', { name: 'Còn phải cấp' })
  await expect(list).toBeVisible()
  const kept = () => page.evaluate(() => localStorage.getItem('hoa-nhap-log'))
  await expect.poll(kept).toMatch(/^[0-9a-f-]{36}\.\d+\.\d+\.[0-9a-f]{16}\.[0-9a-f]{32}$/)

  const seen = (await kept()) ?? ''
  const lost = seen.replace(/\.\d+\.(\w+\.\w+)$/, '.999999999.$1')
  // Elsewhere: an answer that is on its way would be remembered over it.
  const remembers = async (head: string) => {
    await page.goto('/luat')
    await page.evaluate((text) => localStorage.setItem('hoa-nhap-log', text), head)
    await page.goto('/cap-thuoc')
  }
  await remembers(lost)
  await expect(page.getByText('Máy chủ đang chạy từ một bản sao cũ', { exact: false }).first()).toBeVisible()
  await expect(list.getByRole('listitem')).toHaveCount(0)
  await expectAccessible(page)

  // As after a restore: what was seen under an earlier epoch is asked about by the page of rights, not by the window.
  await remembers(lost.replace(/\.(\d+)\./, '.0.'))
  await expect(list).toBeVisible()
})
