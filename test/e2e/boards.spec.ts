import { expect, type Page } from '@playwright/test'
import { CHAIR, CHIEF, decidedBefore, recorded, registered, WORKER } from './support/case.ts'
import { AGENCY, COMMUNE_POLICE, complaints, enter, expectAccessible } from './support/page.ts'
import { test } from './support/test.ts'

const LONG_NAME = 'Nguyễn Hoàng Thị Phương Thảo Nguyên Khánh Vân Bảo Trâm Ngọc'
const COURT = 'thuky.toaan'

const pages = { pages: 1 }
/** From the violation to the decision that its enforcer has received, each step by who may do it that day. */
const untilTheEnforcer = [
  [CHIEF, 'recordViolation', '2025-07-07', { ground: 'stopped', foundOn: '2025-07-07', residence: 'stable', noExcuse: true, ...pages }],
  [WORKER, 'explain', '2025-07-07', { explanation: 'Không có ý kiến' }],
  [CHIEF, 'addBiography', '2025-07-07', pages],
  [CHIEF, 'addFinding', '2025-07-07', pages],
  [CHIEF, 'addStatement', '2025-07-07', pages],
  [CHIEF, 'makeFile', '2025-07-07', { requestNo: '21/ĐN', residence: 'stable', excluded: 'none', ...pages }],
  [CHIEF, 'notify', '2025-07-07', { receivedOn: '2025-07-07' }],
  [CHIEF, 'forward', '2025-07-11', { courtRequestNo: '22/CA', court: 'demo/toa-khu-vuc', proposedFacility: 'demo/doi-xanh' }],
  [CHIEF, 'accept', '2025-07-14', { acceptanceNo: '5/TL' }],
  [COURT, 'decide', '2025-07-21', { decisionNo: '9/QĐ-TA', months: 12, presence: 'present' }],
  [CHIEF, 'takeEffect', '2025-07-31', {}],
  [CHIEF, 'receiveDecision', '2025-08-04', {}],
] as const

const rowOf = (page: Page, id: string) => page.getByRole('row').filter({ has: page.locator(`a[href="/ho-so/${id}"]`) })

for (const [size, viewport] of Object.entries({ 'an office screen': { width: 1366, height: 768 }, 'a phone': { width: 390, height: 844 } }))
  test.describe(`on ${size}`, () => {
    test.use({ viewport })

    test('terms that end are listed with what is still owed, and open by keyboard', async ({ page }) => {
      const wrong = complaints(page)
      const id = await recorded(page, await registered(page, COMMUNE_POLICE, LONG_NAME), 'voluntary-community', 'adult', decidedBefore)
      await enter(page, CHAIR, '/theo-doi')
      await expect(page.getByRole('heading', { level: 1, name: 'Sắp hết thời hạn' })).toBeVisible()
      await expect(rowOf(page, id)).toContainText('10/07/2026')
      await expect(rowOf(page, id).locator('.board-owed li').first()).toBeVisible()
      await expectAccessible(page)
      await rowOf(page, id)
        .getByRole('link', { name: `Mở hồ sơ của ${LONG_NAME}` })
        .focus()
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(new RegExp(id))
      expect(wrong).toEqual([])
    })

    test('a file stands on the calendar of the court from the day it is forwarded, then with its clocks', async ({ page }) => {
      const person = await registered(page, COMMUNE_POLICE, LONG_NAME)
      const sent = await recorded(page, person, 'compulsory', 'adult', untilTheEnforcer.slice(0, 8))
      const accepted = await recorded(page, await registered(page, COMMUNE_POLICE), 'compulsory', 'adult', untilTheEnforcer.slice(0, 9))
      await enter(page, COURT, '/theo-doi/court')
      await expect(rowOf(page, sent)).toContainText('đã chuyển Tòa án, chờ thụ lý')
      await expect(rowOf(page, accepted)).toContainText('29/07/2025')
      await expectAccessible(page)
    })

    test('a decision that waits to be carried out stands on its list with its days', async ({ page }) => {
      const person = await registered(page, COMMUNE_POLICE, LONG_NAME)
      const id = await recorded(page, person, 'compulsory', 'adult', untilTheEnforcer)
      await enter(page, AGENCY, '/theo-doi')
      await page.getByLabel('Danh sách theo dõi').selectOption({ label: 'Quyết định chờ thi hành' })
      await expect(page.getByRole('heading', { level: 1, name: 'Quyết định chờ thi hành' })).toBeVisible()
      await expect(rowOf(page, id)).toContainText('ngày quyết định có hiệu lực: 31/07/2025')
      await expectAccessible(page)
    })

    test('a board without anybody says so', async ({ page }) => {
      await enter(page, 'dichvu.doixanh', '/theo-doi/court')
      await expect(page.getByText('Không có hồ sơ nào trong danh sách này.')).toBeVisible()
      await expectAccessible(page)
    })
  })

test('the day of a meeting stands first among the days of a file, with how far it is', async ({ page }) => {
  await enter(page, COURT, '/theo-doi/court')
  const row = page.getByRole('row').filter({ hasText: 'Kiều Thế Vinh' })
  await expect(row.locator('.board-due').first()).toHaveText(/^ngày Tòa án họp: \d\d\/\d\d\/\d{4} ?(còn \d ngày|hôm nay)$/)
})

test('an end that nobody was told of is listed with what is missing, and nothing stands in the way of the release', async ({ page }) => {
  await enter(page, 'truong.doixanh', '/theo-doi/endings')
  const row = page.getByRole('row').filter({ hasText: 'Ninh Thị Thùy Dung' })
  await expect(row).toContainText('Báo trước khi hết thời hạn')
  await row.getByRole('link', { name: /^Mở hồ sơ/ }).click()
  const release = page.locator('.case-not .case-list > li', { hasText: 'Cấp giấy xác nhận chấp hành xong, cho về' })
  await expect(release.getByRole('listitem', { includeHidden: true })).toHaveText([/^Chưa đến 24 giờ cuối của thời hạn cai nghiện/])
})

test('a list that the law does not have is missing', async ({ page }) => {
  await enter(page, COURT, '/theo-doi/constructor')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByLabel('Danh sách theo dõi')).toHaveCount(0)
})

test('on paper a board has the mark of the demonstration and who printed it, and no buttons', async ({ page }) => {
  await enter(page, CHAIR, '/theo-doi/endings')
  await expect(page.locator('.data-table, .empty').first()).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('BẢN TRÌNH DIỄN')).toBeVisible()
  await expect(page.getByText(/^In bởi .+, lúc \d\d:\d\d/)).toBeVisible()
  await expect(page.getByLabel('Danh sách theo dõi')).toBeHidden()
})
