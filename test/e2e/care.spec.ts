import { expect, type Page, test } from '@playwright/test'
import { addDays, type Day } from '../../src/kernel/day.ts'
import { dayOf, type Moment } from '../../src/kernel/moment.ts'
import { DOCTOR, HEAD, NURSE, openCabinet, PHARMACIST, SITE, send } from './support/clinic.ts'
import { as, complaints, enter, expectAccessibleInBothSizes, PASSWORD } from './support/page.ts'
import { patient, todayAt } from './support/patients.ts'

const typed = (day: Day): string => day.split('-').reverse().join('/')
const signed = async (page: Page, what: string): Promise<void> => {
  await page.getByRole('button', { name: 'Ký và ghi' }).click()
  await expect(page.getByText(`Đã ghi: ${what}.`)).toBeVisible()
}

test('from the application to the first dose, the watch after it, an ECG and days at another clinic', async ({ page }) => {
  test.slow()
  const complained = complaints(page)
  await openCabinet(page)
  await as(page, HEAD)
  const today = dayOf(((await (await page.request.get('/api/installation')).json()) as { readonly now: Moment }).now)
  const name = 'Vũ Thị Khởi Đầu'
  const number = `031195${String(Date.now() % 1_000_000).padStart(6, '0')}`
  const { person } = (await send(page.request, '/api/people', {
    name,
    birth: '1995-06-01',
    sex: 'female',
    unit: '11473@2025-07-01',
    number,
  })) as { person: string }
  await send(page.request, '/api/cases', {
    person,
    measure: 'substitution',
    route: 'adult',
    act: 'walkIn',
    happened: today,
    says: {},
  })

  // The head finds the application, sees what is missing and decides.
  await enter(page, HEAD, '/cap-thuoc/nguoi-benh')
  await page.getByRole('link', { name }).click()
  const step = (text: string) => page.getByRole('listitem').filter({ hasText: text })
  await expect(step('Quyết định tiếp nhận điều trị')).toContainText('làm tiếp')
  await expect(step('Y lệnh còn hiệu lực hôm nay')).toContainText('chờ bước trước')
  await step('Quyết định tiếp nhận điều trị').getByRole('link', { name: 'Làm bước này' }).click()
  await page.getByLabel('Số quyết định, thông báo').fill('12/QĐ-TN')
  await page.getByLabel('Ngày khám sức khỏe').fill(typed(today))
  await page.getByRole('button', { name: 'Bây giờ' }).click()
  await page.getByRole('button', { name: 'Ghi', exact: true }).click()
  await expect(page.getByText('được tiếp nhận, chờ liều đầu').first()).toBeVisible()

  // The doctor examines, adds up the signs of withdrawal and orders a first dose, with its millilitres and what speaks about it.
  await enter(page, DOCTOR, `/cap-thuoc/${person}/bac-si`)
  const examination = page.getByRole('form', { name: 'Kết quả khám hôm nay' })
  await examination.getByRole('textbox').fill('Có hội chứng cai, tỉnh táo.')
  await examination.getByRole('button', { name: 'Ký', exact: true }).click()
  await expect(page.getByText('Đã ký.').first()).toBeVisible()
  await page.getByLabel('Giai đoạn').selectOption('induction')
  await page.getByLabel('Liều trong ngày').fill('35 mg')
  await expect(page.getByText('= 3,5 ml', { exact: false })).toBeVisible()
  await expect(page.getByText('IN-01', { exact: false }).first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Ký y lệnh' })).toBeDisabled()
  await page.getByLabel('Liều trong ngày').fill('15 mg')
  await expect(page.getByText('= 1,5 ml', { exact: false })).toBeVisible()
  await expectAccessibleInBothSizes(page)
  await page.getByRole('button', { name: 'Ký y lệnh' }).click()
  await expect(page.getByText('hiệu lực hôm nay').first()).toBeVisible()
  await page.goto(`/cap-thuoc/${person}/ghi/cows`)
  const signs = page.locator('.cows-item')
  await expect(signs).toHaveCount(11)
  for (const sign of await signs.all()) await sign.getByRole('radio').nth(1).check()
  // One point for each sign but gooseflesh, whose least is three.
  await expect(page.getByText('Tổng: 13/48 điểm')).toBeVisible()
  await expectAccessibleInBothSizes(page)
  await signed(page, 'Thang COWS')
  await page.goto(`/cap-thuoc/${person}/ghi/ecg`)
  await page.getByLabel('QTc (đã hiệu chỉnh), ms').fill('432')
  await page.getByRole('radio', { name: 'Bazett' }).check()
  await signed(page, 'Điện tâm đồ')
  await expect(page.getByText('QTc 432 ms, Bazett')).toBeVisible()

  // The first dose at the window, and the watch that begins with it.
  await enter(page, NURSE, `/cap-thuoc/${person}/ghi/the`)
  await page.getByLabel('Mã trên thẻ').fill('BN-KD01')
  await signed(page, 'Thẻ người bệnh')
  await page.goto('/cap-thuoc')
  await expect(page.getByRole('region', { name: 'Còn phải cấp' }).getByText(name)).toBeVisible()
  await page.keyboard.type('bn-kd01')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article', { name: `Người bệnh ${name}` })).toBeVisible()
  const reason = page.getByLabel('Lý do vẫn cấp')
  if (await reason.isVisible()) {
    await reason.fill('Đã báo người phụ trách.')
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
  await expect(page.getByText(`Đã ghi: ${name}, 15 mg.`)).toBeVisible()
  await page.getByRole('region', { name: 'Đang theo dõi sau liều đầu' }).getByRole('link').click()
  await page.getByRole('radio', { name: 'tỉnh táo' }).check()
  await page.getByRole('radio', { name: 'kết thúc, cho về' }).check()
  await page.getByRole('button', { name: 'Ký và ghi' }).click()
  await expect(page.getByText('mới theo dõi', { exact: false })).toBeVisible()
  await page.getByRole('radio', { name: 'theo dõi tiếp' }).check()
  await signed(page, 'Theo dõi sau liều đầu')

  // The machine was down: a dose on paper is typed as it happened, and that it was the second one is said.
  await page.goto(`/cap-thuoc/${person}/nhap-giay`)
  await page.getByRole('textbox', { name: 'Đã cấp lúc' }).fill(`00:01 ${typed(today)}`)
  await page.getByRole('textbox', { name: 'Liều đã cấp' }).fill('10 mg')
  await page.getByLabel('Chai đã rót').selectOption({ index: 1 })
  await page.getByRole('radio', { name: 'tỉnh táo' }).check()
  await page.getByRole('textbox', { name: 'Cửa cấp không dùng được từ lúc' }).fill(`00:00 ${typed(today)}`)
  await page.getByRole('textbox', { name: 'Vì sao không cấp được ở cửa' }).fill('Mất điện.')
  await page.getByLabel('Tên đăng nhập của người ký thứ hai').fill(PHARMACIST)
  await page.getByLabel('Mật khẩu của người ký thứ hai').fill(PASSWORD)
  await page.getByRole('button', { name: 'Hai người ký và ghi' }).click()
  await page.getByRole('checkbox', { name: 'Đây là một liều khác' }).check()
  await page.getByLabel('Mật khẩu của người ký thứ hai').fill(PASSWORD)
  await page.getByRole('button', { name: 'Hai người ký và ghi' }).click()
  await expect(page.getByText('DD-01', { exact: false })).toBeVisible()
  await expectAccessibleInBothSizes(page)

  // Sent to another clinic for a few days, with a slip to take along.
  await enter(page, DOCTOR, `/cap-thuoc/${person}`)
  await expectAccessibleInBothSizes(page)
  await page.getByRole('link', { name: 'Gửi đi dùng thuốc tạm' }).click()
  await page.getByLabel('Cơ sở nhận').fill('minh họa')
  await page.getByRole('option').filter({ hasNotText: 'Cầu Vồng' }).first().click()
  await page.getByLabel('Từ ngày').fill(typed(addDays(today, 1)))
  await page.getByLabel('Đến hết ngày').fill(typed(addDays(today, 3)))
  await page.getByLabel('Lý do').fill('Về quê thăm con.')
  await signed(page, 'Gửi đi dùng thuốc tạm')
  await page.getByRole('link', { name: 'In giấy' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Giấy giới thiệu dùng thuốc tạm' })).toBeVisible()
  await expect(page.getByText('BN-KD01')).toBeVisible()
  await enter(page, NURSE, '/cap-thuoc/nguoi-benh')
  await expect(
    page
      .getByRole('listitem')
      .filter({ hasText: name })
      .filter({ hasText: typed(addDays(today, 3)) }),
  ).toBeVisible()
  await expectAccessibleInBothSizes(page)
  expect(complained).toEqual([])
})

test('whoever had no dose for more than 30 days is asked about first: the doctor’s list, what was found, and the group that shows it', async ({
  page,
}) => {
  const complained = complaints(page)
  await as(page, HEAD)
  const away = await patient(page, 4, 'Ninh Thị Vắng')
  await openCabinet(page)
  await as(page, HEAD)
  const on = addDays(await todayAt(page), -31)
  const { bottles } = (await (await page.request.get(`/api/stock/${encodeURIComponent(SITE)}`)).json()) as {
    readonly bottles: readonly { readonly bottle: string; readonly agent: string; readonly place: string }[]
  }
  const from = bottles.find((b) => b.agent === 'methadone' && b.place === 'day')?.bottle
  // The last dose stood on paper.
  await send(page.request, `/api/dosing/people/${away.id}/paper`, {
    ...{ site: SITE, at: `${on}T08:00+07:00`, agent: 'methadone', dose: 600, part: 1, poured: [{ bottle: from }], fitness: 'fit' },
    ...{ on: { is: 'down', since: `${on}T07:00+07:00`, why: 'Mất điện.' }, late: 'Sổ giấy về muộn.' },
    second: { login: DOCTOR, password: PASSWORD },
  })
  await enter(page, DOCTOR, '/')
  await expect(page.getByText(/^\d+ người không đến uống thuốc quá 30 ngày: tìm hiểu vì sao$/)).toBeVisible()
  await expectAccessibleInBothSizes(page)
  await page.goto('/cap-thuoc')
  const owed = page.getByRole('region', { name: 'Không đến quá 30 ngày: tìm hiểu vì sao' }).getByRole('link', { name: away.name })
  await expect(owed).toContainText('31 ngày')
  await expectAccessibleInBothSizes(page)
  await page.goto(`/cap-thuoc/${away.id}/ghi/lieu-cuoi`)
  await page.getByRole('textbox', { name: 'Ngày' }).fill(typed(on))
  await page.getByRole('textbox', { name: 'Kết thúc thế nào' }).fill('Không đến.')
  await page.getByRole('button', { name: 'Ký và ghi' }).click()
  await expect(page.getByText('ghi việc tìm hiểu vì sao trước', { exact: false })).toBeVisible()
  await page.goto('/cap-thuoc')
  await owed.click()
  await page.getByRole('radio', { name: 'nằm viện' }).check()
  await page.getByRole('textbox', { name: 'Ai hỏi ai, lúc nào' }).fill('Bác sĩ gọi cho chị gái, sáng nay.')
  await expectAccessibleInBothSizes(page)
  await page.getByRole('button', { name: 'Ký và ghi' }).click()
  await expect(page.getByText('nằm viện; Bác sĩ gọi cho chị gái, sáng nay.')).toBeVisible()
  await page.goto('/cap-thuoc/nguoi-benh')
  await expect(page.getByRole('listitem').filter({ hasText: away.name })).toContainText(/đã tìm hiểu ngày .*: nằm viện/)
  await expectAccessibleInBothSizes(page)
  expect(complained).toEqual([])
})
