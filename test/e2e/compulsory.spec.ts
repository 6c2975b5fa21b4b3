import { expect, test } from '@playwright/test'
import { CHIEF, recorded, registered, send, typeDate, WORKER } from './support/case.ts'
import { COMMUNE_POLICE, enter } from './support/page.ts'

const violation = [
  CHIEF,
  'recordViolation',
  '2026-07-02',
  { ground: 'stopped', foundOn: '2026-07-02', lastActOn: '2026-07-01', residence: 'none', noExcuse: true, pages: 2 },
] as const

test('a file says what it lacks, who can supply it and what does not fit together, and counts its pages', async ({ page }) => {
  const person = await registered(page, COMMUNE_POLICE)
  const id = await recorded(page, person, 'compulsory', 'adult', [violation, [CHIEF, 'addBiography', '2026-07-02', { pages: 3 }]])
  await enter(page, CHIEF, `/ho-so/${id}`)
  const line = (name: string) => page.locator('.case-line', { hasText: name })
  await expect(line('Mục lục hồ sơ')).toContainText('trang 3–5')
  const file = line('Để Lập xong hồ sơ')
  await expect(file).toContainText('Trưởng Công an cấp xã: Đưa kết quả xác định tình trạng nghiện vào hồ sơ')
  await expect(file).toContainText('Người không có nơi cư trú ổn định: hồ sơ cần giấy của Công an xác nhận.')
  for (const act of ['addFinding', 'addResidencePaper']) {
    await page.goto(`/ho-so/${id}/buoc/${act}`)
    await typeDate(page, /^Ngày (giờ )?xảy ra/, '3/7/26')
    await page.getByLabel('Số trang').fill('1')
    await send(page)
  }
  await expect(line('Để Lập xong hồ sơ')).toContainText('Đủ giấy tờ')
})

const CENTRE = 'truong.doixanh'
const pages = { pages: 1 }
/** From the violation of July 2025 to the notice before the end of July 2026, each step by who may do it that day. */
const untilTheNotice = [
  [CHIEF, 'recordViolation', '2025-07-07', { ground: 'stopped', foundOn: '2025-07-07', residence: 'stable', noExcuse: true, ...pages }],
  [WORKER, 'explain', '2025-07-07', { explanation: 'Không có ý kiến' }],
  [CHIEF, 'addBiography', '2025-07-07', pages],
  [CHIEF, 'addFinding', '2025-07-07', pages],
  [CHIEF, 'addStatement', '2025-07-07', pages],
  [CHIEF, 'makeFile', '2025-07-07', { requestNo: '21/ĐN', residence: 'stable', excluded: 'none', ...pages }],
  [CHIEF, 'notify', '2025-07-07', { receivedOn: '2025-07-07' }],
  [CHIEF, 'forward', '2025-07-11', { courtRequestNo: '22/CA', court: 'demo/toa-khu-vuc', proposedFacility: 'demo/doi-xanh' }],
  [CHIEF, 'accept', '2025-07-14', { acceptanceNo: '5/TL' }],
  ['thuky.toaan', 'decide', '2025-07-21', { decisionNo: '9/QĐ-TA', months: 12, presence: 'present' }],
  [CHIEF, 'takeEffect', '2025-08-01', {}],
  [CHIEF, 'receiveDecision', '2025-08-04', {}],
  [COMMUNE_POLICE, 'takeAway', '2025-08-06', { facility: 'demo/doi-xanh', forced: 'willing' }],
  [CENTRE, 'admit', '2025-08-06', { condition: 'Khỏe', matches: 'yes' }],
  [CENTRE, 'noticeEnd', '2026-07-03', {}],
] as const

test('a life from the violation to the gate: decided under the old law, released under the new one, to the day', async ({ page }) => {
  const person = await registered(page, COMMUNE_POLICE)
  const id = await recorded(page, person, 'compulsory', 'adult', untilTheNotice)
  await enter(page, CENTRE, `/ho-so/${id}`)
  await expect(page.locator('.case-line', { hasText: 'Thời hạn' }).first()).toContainText('đến 06/08/2026')
  await page.goto(`/ho-so/${id}/buoc/complete`)
  await typeDate(page, /^Ngày (giờ )?xảy ra/, '6/8/26 09:00')
  await page.getByLabel('Số giấy xác nhận').fill('31/XN')
  await page.getByLabel('nơi cư trú').check()
  await send(page)
  await expect(page.locator('.case-line', { hasText: 'Trạng thái' })).toContainText('đã chấp hành xong')
  await expect(page.getByText('Quản lý sau cai nghiện').first()).toBeVisible()
})
