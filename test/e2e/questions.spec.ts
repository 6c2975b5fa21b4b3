import { expect, test } from '@playwright/test'
import { CHIEF, decidedBefore, recorded, registered, WORKER } from './support/case.ts'
import { AGENCY, COMMUNE_POLICE, enter, expectAccessible } from './support/page.ts'

const begunAndBrokenOff = [
  ...decidedBefore,
  [WORKER, 'contract', '2026-01-10', { provider: 'demo/doi-xanh/cong-dong' }],
  [WORKER, 'start', '2026-01-10'],
  [COMMUNE_POLICE, 'close', '2026-02-02', { reason: 'prison' }],
] as const
const violation = [
  CHIEF,
  'recordViolation',
  '2026-07-06',
  { ground: 'relapsed', foundOn: '2026-07-06', lastActOn: '2026-07-05', residence: 'stable', noExcuse: true, pages: 2 },
] as const

test('the province says how earlier rehabilitation counts; the deciding form shows who said so, the earlier case and what follows', async ({
  page,
}) => {
  const person = await registered(page, COMMUNE_POLICE)
  await recorded(page, person, 'voluntary-community', 'adult', begunAndBrokenOff)
  const id = await recorded(page, person, 'compulsory', 'adult', [violation])
  const deciding = `/ho-so/${id}/buoc/decide`
  const question = page.getByRole('region', { name: 'Câu hỏi luật để ngỏ' })

  const say = async (reading: string, why: string) => {
    await enter(page, AGENCY, '/cau-hoi')
    await page.getByLabel(reading).check()
    await page.getByLabel('Lý do, số văn bản hướng dẫn').fill(why)
    await page.getByRole('button', { name: 'Ghi cách hiểu' }).click()
    await expect(page.getByText(why).first()).toBeVisible()
    await expectAccessible(page)
  }

  await say('Mỗi lần đã bắt đầu cai nghiện đều tính, kể cả bỏ dở', 'Hướng dẫn số 12')
  await enter(page, CHIEF, deciding)
  await expect(question).toContainText('Mai Thanh Bình')
  await expect(question).toContainText('Hướng dẫn số 12')
  await expect(question.getByRole('listitem')).toContainText('được tính')
  await expect(question).toContainText('từ lần thứ hai (36 tháng)')
  await expect(page.getByLabel('từ lần thứ hai (36 tháng)')).not.toBeChecked()
  await expectAccessible(page)

  await say('Để ngỏ: người quyết định tự xem xét', 'Chờ hướng dẫn của Bộ')
  await enter(page, CHIEF, deciding)
  await expect(question).toContainText('chưa nêu cách hiểu')
  await expect(question).not.toContainText('Đề xuất')
})
