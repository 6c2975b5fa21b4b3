import { expect, test } from '@playwright/test'
import { open, term } from './support/acts.ts'
import { as, CHIEF, continued, freshName, registered, send, WARD } from './support/case.ts'
import { clock, follow, idOf, MANAGEMENT, now, sits, today, toHealthCentre, users } from './support/finding.ts'
import { COMMUNE_POLICE, complaints, OFFICE_SCREEN, PHONE } from './support/page.ts'

test('found today on a phone and not dependent: managed for a year that lies ahead, computed and cited', async ({ page }) => {
  test.setTimeout(240_000)
  const wrong = complaints(page)
  const name = freshName()
  await registered(page, COMMUNE_POLICE, name)

  await test.step('the quick test takes ten seconds and opens the management', async () => {
    await page.setViewportSize(PHONE)
    await page.goto('/xet-nghiem-nhanh')
    await page.getByLabel('Ai được xét nghiệm?').fill(name)
    await page.getByRole('button', { name: new RegExp(name) }).click()
    await page.getByRole('radio', { name: 'dương tính' }).click()
    await page.getByRole('radio', { name: 'có cán bộ cùng giới', exact: true }).click()
    await page.getByRole('button', { name: 'Ghi: dương tính' }).click()
    await expect(page.getByText(`Đã ghi: ${name}, dương tính`)).toBeVisible()
    await page.getByRole('link', { name: `Mở hồ sơ được đề xuất: ${MANAGEMENT}` }).click()
    await expect(page.getByText('Mới được đề xuất: chờ người có thẩm quyền quyết định.')).toBeVisible()
    await expect(clock(page, 'Ghi kết quả xác minh nơi cư trú')).toContainText(/Còn 2[34] giờ/)
    await page.setViewportSize(OFFICE_SCREEN)
  })
  const management = new URL(page.url()).pathname

  await test.step('determined the same day and not dependent, the chief decides; the year ahead is explained with its article', async () => {
    await continued(page, idOf(management), [
      [COMMUNE_POLICE, 'verifyResidence', now(), { residence: 'none' }],
      [COMMUNE_POLICE, 'notify', now(), { toCommune: WARD }],
      [COMMUNE_POLICE, 'receive', now()],
    ])
    await sits(page, COMMUNE_POLICE, management, name)
    await open(page, 'requestDetermination')
    await send(page)
    const determination = await follow(page)
    await continued(page, idOf(determination), [[COMMUNE_POLICE, 'takeUp', today(), { foundOn: today() }]])
    await toHealthCentre(page, determination, today())
    await continued(page, idOf(determination), [
      [COMMUNE_POLICE, 'receiveResult', today(), { finding: 'notAddicted', resultNo: '21/PKQ', resultOn: today() }],
      [COMMUNE_POLICE, 'tellNotAddicted', now(), { howTold: 'direct', parentsTold: false }],
    ])
    await continued(page, idOf(management), [[COMMUNE_POLICE, 'determined', now(), { finding: 'notAddicted' }]])
    await sits(page, CHIEF, management, name)
    await expect(clock(page, 'Ra quyết định quản lý')).toContainText(/Còn 2[34] giờ/)
    await continued(page, idOf(management), [
      [CHIEF, 'decide', now(), { decisionNo: '16/QĐ-CAP', officer: 'Đỗ Văn Thắng', team: 'Đỗ Văn Thắng, Phan Thị Mai' }],
    ])
    await page.goto(management)
    const ends = `${today().slice(8)}/${today().slice(5, 7)}/${Number(today().slice(0, 4)) + 1}`
    await expect(term(page)).toContainText(`đến ${ends}`)
    await expect(term(page)).toContainText('Theo Luật 120/2025')
    await expect(term(page).getByRole('button', { name: 'k.2 Đ.24 Luật 120/2025' })).toBeVisible()
    await term(page).locator('summary').click()
    await expect(term(page)).toContainText(`Cộng 12 tháng: ${ends}.`)
  })

  await test.step('the list of the month has him; one press says that he was at home', async () => {
    await as(page, COMMUNE_POLICE)
    await page.goto('/kiem-tra-cu-tru')
    await page
      .getByRole('group', { name: new RegExp(name) })
      .getByRole('button', { name: 'có mặt', exact: true })
      .click()
    await expect(page.getByText(new RegExp(`${name}.*có mặt`)).first()).toBeVisible()
    await expect(await users(page, today(), name)).toHaveCount(1)
  })
  expect(wrong).toEqual([])
})
