import { expect, type Page, test } from '@playwright/test'
import { fromPaper } from '../support/from-paper.ts'
import { chart, DOCTOR, HEAD, NURSE, openCabinet, PHARMACIST, SITE, send } from './support/clinic.ts'
import { as, complaints, enter, expectAccessibleInBothSizes } from './support/page.ts'
import { ordered, type Patient, patient, todayAt, WARD } from './support/patients.ts'

/** Sixty letters, which a name may have. */
const NAME = 'Tôn Nữ Hoàng Thị Quỳnh Phượng Nguyễn Phúc Vĩnh Tường Bảo Trân'

/** Somebody with an order of today and neither card nor photo. */
const newcomer = async (page: Page): Promise<void> => {
  await as(page, HEAD)
  const number = `031085${String(Date.now() % 1_000_000).padStart(6, '0')}`
  const said = { name: NAME, birth: '1985-03-02', sex: 'female', unit: WARD, number }
  const { person } = (await send(page.request, '/api/people', said)) as { person: string }
  await send(page.request, '/api/cases/adopt', fromPaper(person, { commune: WARD, clinic: SITE }))
  await as(page, DOCTOR)
  const day = await todayAt(page)
  for (const [name, says, words] of [
    ['@care-examine', {}, { findings: 'Tỉnh táo.' }],
    ['@care-order', { agent: 'methadone', phase: 'induction', parts: [150], covers: 1, start: day, end: day, names: ['IN-03'] }, {}],
  ] as const)
    await chart(page, person, SITE, name, says, words)
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement
    return at instanceof HTMLElement ? (at.getAttribute('aria-label') ?? at.textContent ?? '').trim() : ''
  })

/** Goes on by Tab until the focus lies on what is called so. */
const tabTo = async (page: Page, name: RegExp): Promise<void> => {
  for (let n = 0; n < 60; n += 1) {
    await page.keyboard.press('Tab')
    if (name.test(await focused(page))) return
  }
  throw new Error(`no Tab leads to ${name}`)
}

test('found by three letters: name, fitness, and the card or paper that somebody looked at, in three movements and never without the last', async ({
  page,
}) => {
  await as(page, HEAD)
  const people: Patient[] = []
  for (const [no, name] of ['Quế Văn Xuân', 'Quế Văn Yên', 'Quế Văn Ước', 'Quế Văn Vàng'].entries())
    people.push(await patient(page, no, name))
  const [first, next, last, forgot] = people
  if (!first || !next || !last || !forgot) throw new Error('four people')
  const photo = await page.evaluate(() => document.createElement('canvas').toDataURL('image/jpeg').split(',')[1] ?? '')
  await send(page.request, `/api/people/${forgot.id}/identity`, { seq: 1, name: '@photo', says: {}, words: { photo } })
  await as(page, DOCTOR)
  for (const person of people) await ordered(page, person)
  await openCabinet(page)
  await enter(page, NURSE, '/cap-thuoc')

  const byLetters = async ({ name }: Patient, letters: string) => {
    await expect(page.getByLabel('Quét thẻ, hoặc gõ ba chữ của tên')).toBeFocused()
    await page.keyboard.type(letters)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('article', { name: `Người bệnh ${name}` })).toBeVisible()
  }
  await byLetters(first, 'que xuan')
  await page.getByLabel('Lý do vẫn cấp').fill('Đã báo người phụ trách.')
  await page.keyboard.press('Enter')
  const key = page.getByRole('button', { name: /^M · / })
  await expect(key).toHaveText('M · Đã xem thẻ hoặc mã')
  await page.keyboard.press('1')
  await expect(key).toHaveText(/^M · Đã xem thẻ hoặc mã, cấp 60\smg \(6\sml\)$/)
  // Enter says nothing of a card, and records nothing.
  await page.waitForTimeout(200)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Mới xác nhận 1 trong 2 yếu tố', { exact: false })).toBeVisible()
  // The letters of a scanner are no key, and its pause is no hand's.
  await page.waitForTimeout(600)
  await page.keyboard.type('MM-2207')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').getByText('Vừa quét một thẻ khác')).toBeVisible()
  await page.waitForTimeout(800)
  await expect(page.getByRole('article', { name: `Người bệnh ${first.name}` })).toBeVisible()
  await page.keyboard.press('m')
  await expect(page.getByText(`Đã ghi: ${first.name}`)).toBeVisible()

  await byLetters(next, 'que yen')
  await page.keyboard.press('1')
  await expect(key).toHaveText(/cấp 60\smg/)
  // A hand takes its time; faster is a scanner.
  await page.waitForTimeout(200)
  await page.keyboard.press('m')
  await expect(page.getByText(`Đã ghi: ${next.name}`)).toBeVisible()

  // Who left the card at home is compared with their photo, and shows an identity paper.
  await byLetters(forgot, 'que vang')
  await expect(page.getByRole('img', { name: `Ảnh của ${forgot.name}` })).toBeVisible()
  await page.keyboard.press('1')
  await expect(page.getByRole('button', { name: /^G · Đã xem giấy tờ thay thẻ, cấp 60\smg/ })).toBeVisible()
  await page.waitForTimeout(200)
  await page.keyboard.press('g')
  await expect(page.getByText(`Đã ghi: ${forgot.name}`)).toBeVisible()

  // Looked at first, as before: then Enter gives.
  await byLetters(last, 'que uoc')
  await page.keyboard.press('m')
  await page.waitForTimeout(700)
  await expect(page.getByRole('article', { name: `Người bệnh ${last.name}` })).toBeVisible()
  await page.keyboard.press('1')
  await page.waitForTimeout(200)
  await page.keyboard.press('Enter')
  await expect(page.getByText(`Đã ghi: ${last.name}`)).toBeVisible()
})

test('the window and the cabinet by keyboard alone, whatever the person has with them, and without a finding of axe', async ({ page }) => {
  const complained = complaints(page)
  await newcomer(page)
  await enter(page, NURSE, '/cap-thuoc')
  const box = page.getByLabel('Quét thẻ, hoặc gõ ba chữ của tên')
  await expect(box).toBeFocused()
  await expectAccessibleInBothSizes(page)
  await page.keyboard.type('ton nu quynh')
  await page.keyboard.press('Enter')
  const person = page.getByRole('article', { name: `Người bệnh ${NAME}` })
  await expect(person.getByText('Chưa có ảnh: đối chiếu ảnh trên giấy tờ')).toBeVisible()
  await expectAccessibleInBothSizes(page)

  // A card is handed out at the window: from then on it recognises the person.
  const card = person.getByRole('textbox', { name: 'Người bệnh chưa có thẻ: quét thẻ vừa phát' })
  await card.press('End')
  await page.keyboard.type('bn-bàn phím')
  await expect(person.getByText('Mã thẻ có 4–30 chữ cái không dấu')).toBeVisible()
  await card.fill('')
  await page.keyboard.type(`bn-${Date.now() % 100_000}`)
  await page.keyboard.press('Enter')
  await expect(card).toBeHidden()
  await page.keyboard.press('1')
  await expect(person.getByRole('button', { name: /Đúng người/ })).toHaveAttribute('aria-pressed', 'true')
  // The next card under the scanner: nobody is dosed by it, and no key of the window pressed.
  await page.keyboard.press('2')
  await page.waitForTimeout(600)
  await page.keyboard.type('BN-1001')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').getByText('Vừa quét một thẻ khác')).toBeVisible()
  await expect(person.getByRole('button', { name: /Chưa rõ|2 ·/ })).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('1')
  await tabTo(page, /Không cấp liều/)
  await page.keyboard.press('Enter')
  await tabTo(page, /^Ghi$/)
  await page.keyboard.press('Enter')
  await expect(page.getByText(`Đã ghi: ${NAME}, Không cấp liều`)).toBeVisible()
  await expect(box).toBeFocused()
  // Without a dose nobody is done.
  await expect(page.getByRole('region', { name: 'Xong hôm nay' }).getByText(NAME)).toBeHidden()

  await page.goto('/cap-thuoc/ngay-mai')
  await expect(page.getByText(NAME)).toBeVisible()

  await enter(page, PHARMACIST, '/tu-thuoc')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await tabTo(page, /^Nhận thuốc$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('form', { name: 'Nhận thuốc' })).toBeVisible()
  await expectAccessibleInBothSizes(page)
  expect(complained).toEqual([])
})
