import { expect, type Page, test } from '@playwright/test'
import { doseBefore } from '../support/from-paper.ts'
import { chart, DOCTOR, HEAD, NURSE, openCabinet, PHARMACIST, SITE } from './support/clinic.ts'
import { as, complaints, enter, expectAccessibleInBothSizes, PASSWORD } from './support/page.ts'
import { ordered, type Patient, patient, scan, todayAt } from './support/patients.ts'

/** The last dose so many days ago, as the old place puts its word right. */
const lastElsewhere = async (page: Page, { id }: Patient, days: number): Promise<void> => {
  const [name, says, words] = doseBefore(await todayAt(page), days)
  await chart(page, id, SITE, name, says, words)
}

const givenTo = async (page: Page, person: Patient): Promise<void> => {
  await scan(page, person)
  await page.keyboard.press('1')
  await expect(page.getByRole('button', { name: 'Đã đong và cấp' })).toBeEnabled()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article', { name: `Người bệnh ${person.name}` })).toBeHidden()
  await expect(page.getByText(`Đã ghi: ${person.name}`).last()).toBeVisible()
}

test('a morning at the window: ten people by scanner and keyboard, one intoxicated, one after missed days, one vomits, one spill', async ({
  page,
}) => {
  test.slow()
  const complained = complaints(page)
  await as(page, HEAD)
  const people: Patient[] = []
  const names = ['An', 'Bình', 'Cường', 'Dũng', 'Đạt', 'Giang', 'Hà', 'Khang', 'Lâm', 'Minh']
  for (const [no, last] of names.entries()) people.push(await patient(page, no, `Trần Văn ${last} Mười`))
  const [first, next, drunk, missed, vomits, spills, ...others] = people
  if (!first || !next || !drunk || !missed || !vomits || !spills) throw new Error('ten people')
  await as(page, DOCTOR)
  for (const person of people) await ordered(page, person)
  // The old place puts its word right: no whole order is signed for whoever missed four days.
  await lastElsewhere(page, missed, 5)
  await openCabinet(page)

  await enter(page, NURSE, '/cap-thuoc')
  for (const person of people) await expect(page.getByRole('region', { name: 'Còn phải cấp' }).getByText(person.name)).toBeVisible()
  // The cabinet could not be counted: that is answered once, and stands there for the next.
  await scan(page, first)
  const unsure = page.getByRole('listitem').filter({ hasText: 'ST-01' })
  await expect(unsure).toContainText('theo nguồn thứ cấp Hệ thống quản lý thuốc khác')
  await page.getByLabel('Lý do vẫn cấp').fill('Đã báo người phụ trách.')
  await page.keyboard.press('Enter')
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
  await expect(page.getByText(`Đã ghi: ${first.name}`)).toBeVisible()
  // Nobody stands there any more when a line comes back: a dose goes out once, and again by a key alone.
  await page.route('**/doses', (route) => route.abort())
  await scan(page, next)
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
  await expect(page.getByText('chưa biết liều này đã được ghi hay chưa')).toBeVisible()
  await page.unroute('**/doses')
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await page.waitForTimeout(2_500)
  await expect(page.getByRole('article', { name: `Người bệnh ${next.name}` })).toBeVisible()
  await page.getByRole('button', { name: 'Gửi lại liều này' }).click()
  await expect(page.getByText(`Đã ghi: ${next.name}`).last()).toBeVisible()
  for (const person of [vomits, spills, ...others]) await givenTo(page, person)

  // Found by three letters nobody has shown a card: the window asks for it.
  await page.keyboard.type('cuo')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article', { name: `Người bệnh ${drunk.name}` })).toBeVisible()
  await page.keyboard.press('m')
  // A hand takes its time; faster is a scanner.
  await page.waitForTimeout(200)
  await page.keyboard.press('3')
  // Whoever was seen like this is not "fit" by one key at the next window: leaving says that nothing is written yet.
  await page.keyboard.press('Escape')
  await expect(page.getByText('Chưa ghi: Có dấu hiệu ảnh hưởng của rượu hoặc chất khác')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText('có dấu hiệu ảnh hưởng của rượu hoặc chất khác.')).toBeVisible()
  await page.getByRole('button', { name: 'Không cấp liều' }).click()
  await page.getByRole('button', { name: 'Ghi', exact: true }).click()
  await expect(page.getByText(`Đã ghi: ${drunk.name}, Không cấp liều`)).toBeVisible()

  await scan(page, missed)
  await expect(page.getByText('bỏ 4 ngày', { exact: false }).first()).toBeVisible()
  // Each sentence says what it stands on, and how sure that is.
  await expect(page.getByRole('listitem').filter({ hasText: 'MS-03' }).first()).toContainText(
    'nước ngoài, số Việt Nam chưa đối chiếu; đã đọc văn bản Hướng dẫn Úc 2003: bỏ liều',
  )
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
  await expect(page.getByText('cần y lệnh mới sau khám', { exact: false }).first()).toBeVisible()
  await expectAccessibleInBothSizes(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: 'Chờ bác sĩ' }).getByText(missed.name)).toBeVisible()

  await scan(page, vomits)
  await page.getByRole('button', { name: 'Nôn' }).click()
  await page.getByLabel('Tôi nhìn thấy').check()
  await page.getByRole('button', { name: 'Ghi', exact: true }).click()
  await expect(page.getByText(`Đã ghi: ${vomits.name}, Nôn`)).toBeVisible()
  // It was somebody else who vomited: what was written last is taken back first.
  await scan(page, vomits)
  await page.getByRole('button', { name: 'Ghi nhầm, hủy' }).click()
  await expect(page.getByRole('form', { name: 'Ghi nhầm, hủy' }).getByText(/^\d\d:\d\d · nôn/)).toBeVisible()
  await page.getByLabel('Lý do').fill('người khác nôn')
  await page.getByRole('button', { name: 'Ghi', exact: true }).click()
  await expect(page.getByText(`Đã ghi: ${vomits.name}, Ghi nhầm, hủy`)).toBeVisible()

  await scan(page, spills)
  await page.getByRole('button', { name: 'Đổ thuốc' }).click()
  await page.getByRole('button', { name: 'Đổ hết, chưa uống gì: 60 mg' }).click()
  await page.getByLabel('Lý do').fill('cốc trượt tay')
  await page.getByLabel('Tên đăng nhập của người ký thứ hai').fill(PHARMACIST)
  await page.getByLabel('Mật khẩu của người ký thứ hai').fill(PASSWORD)
  await page.getByRole('button', { name: 'Ghi', exact: true }).click()
  await expect(page.getByText(`Đã ghi: ${spills.name}, Đổ thuốc`)).toBeVisible()
  // Nothing of it was swallowed: the right is back, and the person still stands there.
  const keys = async (measure: RegExp) => {
    await expect(page.getByText(measure)).toBeVisible()
    await page.keyboard.press('1')
    await expect(page.getByRole('button', { name: 'Đã đong và cấp' })).toBeEnabled()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('article', { name: `Người bệnh ${spills.name}` })).toBeHidden()
  }
  await keys(/=\s6\sml/)

  // Of the second cup a third is lost: exactly that is given.
  await scan(page, spills)
  await page.getByRole('button', { name: 'Đổ thuốc' }).click()
  await page.getByLabel('Lượng đổ').fill('20 mg')
  await expect(page.getByText('Đã uống 40 mg.', { exact: false })).toBeVisible()
  await page.getByLabel('Lý do').fill('ho, đổ một phần')
  await page.getByLabel('Tên đăng nhập của người ký thứ hai').fill(PHARMACIST)
  await page.getByLabel('Mật khẩu của người ký thứ hai').fill(PASSWORD)
  await page.getByRole('button', { name: 'Ghi', exact: true }).click()
  await expect(page.getByText('phần còn lại của liều đã đổ')).toBeVisible()
  await keys(/=\s2\sml/)

  // A doctor was called and has not answered: that person is not over for today.
  await expect(page.getByRole('region', { name: 'Còn phải cấp' }).getByText(drunk.name)).toBeVisible()
  for (const person of [first, next, vomits, spills, ...others])
    await expect(page.getByRole('region', { name: 'Xong hôm nay' }).getByText(person.name)).toBeVisible()
  await expectAccessibleInBothSizes(page)
  await page.goto('/cap-thuoc/con-so')
  const figure = page.getByRole('row', { name: /^IN-09\/vn / })
  await expect(figure).toContainText('nhớ lại, chưa đối chiếu')
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(figure.getByText('nhớ lại, chưa đối chiếu')).toBeVisible()
  await page.setViewportSize({ width: 1366, height: 768 })
  await expectAccessibleInBothSizes(page)
  await page.goto('/cap-thuoc/ngay-mai')
  await expect(page.getByRole('heading', { level: 1, name: /Danh sách cấp thuốc ngày/ })).toBeVisible()
  await expect(page.getByText(first.name)).toBeVisible()
  expect(complained).toEqual([])
})
