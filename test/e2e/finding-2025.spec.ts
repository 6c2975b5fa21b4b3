import { expect, test } from '@playwright/test'
import { date, fill, finish, open, record, state, term, tick } from './support/acts.ts'
import { CHAIR, CHIEF, continued, freshName, registered, send, typeDate, WARD, WORKER } from './support/case.ts'
import { bachDang, caught, expectClock, follow, idOf, MANAGEMENT, PROVIDER, sits, toHealthCentre, users } from './support/finding.ts'
import { COMMUNE_POLICE, complaints, expectAccessibleInBothSizes } from './support/page.ts'

test('found under Law 73/2021 and found dependent: managed, determined, treated to the certificate, managed after it', async ({ page }) => {
  test.setTimeout(360_000)
  const wrong = complaints(page)
  const name = freshName()
  let management = ''
  let determination = ''
  let treatment = ''

  await test.step('the test of an earlier day stands under the law of that day, and proposes the management', async () => {
    ;({ management } = await caught(page, name, '4/8/25 9h', 'Ngày 04/08/2025 áp dụng Luật 73/2021.'))
    await expect(page.locator('.case-line', { hasText: 'Mốc ngày' })).toContainText('04/08/2025')
    await expectClock(page, 'Ghi kết quả xác minh nơi cư trú', 'Hạn: 07/08/2025', 'k.1 Đ.41 NĐ 105/2021')
    await expectAccessibleInBothSizes(page)
  })

  await test.step('the residence is checked, the notice goes to who manages, and the chair decides, nobody else', async () => {
    await record(page, 'verifyResidence', '5/8/25', tick('có nơi cư trú ổn định'))
    await expectClock(page, 'Gửi thông báo', 'Hạn: 08/08/2025', 'k.5 Đ.41 NĐ 105/2021')
    await record(page, 'notify', '5/8/25', bachDang)
    await record(page, 'receive', '6/8/25')
    await expectClock(page, 'Ra quyết định quản lý', 'Hạn: 11/08/2025', 'k.1 Đ.42 NĐ 105/2021')
    await page.goto(`${management}/buoc/decide`)
    await typeDate(page, /^Ngày (giờ )?xảy ra/, '7/8/25')
    await expect(page.getByText('Bước này thuộc thẩm quyền của: Chủ tịch UBND cấp xã.')).toBeVisible()
    await sits(page, CHAIR, management, name)
    await record(
      page,
      'decide',
      '7/8/25',
      fill('Số quyết định', '31/QĐ-UBND'),
      fill('Tổ trưởng (Công an), Tổ phó (thôn, tổ dân phố), tổ viên', 'Đỗ Văn Thắng, Phan Thị Mai'),
      fill('Tổ viên trực tiếp tư vấn, giúp đỡ', 'Phan Thị Mai'),
    )
    await expect(term(page)).toContainText('đến 07/08/2026')
  })

  await test.step('he is looked in on each month; the clock of the next month follows', async () => {
    await sits(page, COMMUNE_POLICE, management, name)
    await record(page, 'checkResidence', '5/9/25', tick('có mặt'))
    await expectClock(page, 'Kiểm tra cư trú hằng tháng', '05/10/2025', 'k.1 Đ.47 NĐ 105/2021')
  })

  await test.step('found again, he is determined: the request takes the test and its day along', async () => {
    await record(page, 'findUse', '10/9/25', date('Ngày phát hiện', '10/9/25'), tick('xét nghiệm của mình'))
    await record(page, 'requestDetermination', '10/9/25')
    determination = await follow(page)
    await open(page, 'takeUp')
    await expect(page.getByRole('textbox', { name: 'Ngày phát hiện sử dụng trái phép' })).toHaveValue('10/09/2025')
    await finish(page, '10/9/25')
    await expect(page.locator('.case-line', { hasText: 'Mục lục hồ sơ' })).toContainText('phiếu kết quả xét nghiệm')
    await toHealthCentre(page, determination, '2025-09-10')
    await sits(page, COMMUNE_POLICE, determination, name)
    await record(
      page,
      'receiveResult',
      '12/9/25',
      tick('nghiện ma túy'),
      fill('Số phiếu kết quả', '7/PKQ'),
      date('Ngày có kết quả', '12/9/25'),
    )
    await expectClock(page, 'Thông báo kết quả nghiện', 'Hạn: 12/09/2025', 'k.4 Đ.27 Luật 73/2021')
    await record(page, 'tellAddicted', '12/9/25', tick('giao trực tiếp'))
    treatment = await follow(page)
    await expectClock(page, 'Tiếp nhận đăng ký', 'Hạn: 19/09/2025', 'k.3 Đ.3 NĐ 116/2021')
  })

  await test.step('the management takes the result over and stops; the list says why', async () => {
    await sits(page, COMMUNE_POLICE, management, name)
    await open(page, 'determinedAgain')
    await expect(page.getByLabel('nghiện ma túy', { exact: true })).toBeChecked()
    await expect(page.getByText(/Đã có trong hồ sơ “Xác định tình trạng nghiện ma túy”/)).toBeVisible()
    await finish(page, '12/9/25')
    await sits(page, CHAIR, management, name)
    await record(page, 'stop', '15/9/25', fill('Số quyết định', '40/QĐ-UBND'), tick('được xác định nghiện ma túy'))
    await expect(state(page)).toContainText('dừng: được xác định nghiện')
    await expect(await users(page, '2025-09-14', name)).toHaveCount(1)
    await expect(await users(page, '2025-09-15', name)).toHaveCount(0)
  })

  await test.step('he registers without typing the result again, and the chair decides six months', async () => {
    await sits(page, COMMUNE_POLICE, treatment, name)
    await record(page, 'register', '16/9/25', tick('tại gia đình'), fill('Số tháng dự kiến', '6'), tick('Không'))
    await expectClock(page, 'Ra quyết định cai nghiện tự nguyện', 'Hạn: 19/09/2025', 'k.1 Đ.30 NĐ 116/2021')
    await sits(page, CHAIR, treatment, name)
    await record(
      page,
      'decide',
      '18/9/25',
      fill('Số quyết định', '42/QĐ-UBND'),
      fill('Thời hạn cai nghiện', '6'),
      date('Từ ngày', '18/9/25'),
      fill('Người được phân công quản lý, hỗ trợ', 'Phan Thị Mai'),
    )
    await expect(term(page)).toContainText('đến 18/03/2026')
  })

  await test.step('contract, start, stages and evaluation; before the end there is no certificate', async () => {
    await continued(page, idOf(treatment), [
      [WORKER, 'contract', '2025-09-19', { provider: 'demo/doi-xanh/cong-dong' }],
      [WORKER, 'start', '2025-09-22'],
      [PROVIDER, 'finishIntake', '2025-09-24', { stageBegan: '2025-09-22', rating: 'pass' }],
      [PROVIDER, 'finishDetox', '2025-10-10', { stageBegan: '2025-09-24', rating: 'pass' }],
      [PROVIDER, 'finishEducation', '2026-03-02', { stageBegan: '2025-10-10', rating: 'good' }],
      [WORKER, 'proposeCompletion', '2026-03-17', { evaluated: 'Hoàn thành kế hoạch.' }],
    ])
    await sits(page, CHAIR, treatment, name)
    await page.goto(`${treatment}/buoc/complete`)
    await typeDate(page, /^Ngày (giờ )?xảy ra/, '17/3/26')
    await expect(page.getByText('Chưa hết thời hạn cai nghiện.')).toBeVisible()
    await finish(page, '18/3/26', fill('Số giấy xác nhận', '9/GXN-UBND'))
    await expect(state(page)).toContainText('đã hoàn thành')
  })

  await test.step('the management after it is proposed with the day of completion, and decided', async () => {
    const after = await follow(page)
    await continued(page, idOf(after), [[COMMUNE_POLICE, 'report', '2026-03-19']])
    await sits(page, CHIEF, after, name)
    await expectClock(page, 'Đề nghị quản lý sau cai nghiện', 'Hạn: 24/03/2026', 'k.1 Đ.77 NĐ 116/2021')
    await record(
      page,
      'propose',
      '19/3/26',
      fill('Người, tổ chức đề nghị giúp đỡ', 'Phan Thị Mai'),
      fill('Biện pháp quản lý đề nghị', 'Gặp mỗi tháng.'),
    )
    await sits(page, CHAIR, after, name)
    await expectClock(page, 'Ra quyết định quản lý sau cai nghiện', 'Hạn: 23/03/2026', 'Đ.78 NĐ 116/2021')
    await record(
      page,
      'decide',
      '20/3/26',
      fill('Số quyết định', '50/QĐ-UBND'),
      fill('Người, tổ chức được phân công giúp đỡ', 'Phan Thị Mai'),
    )
    await expect(term(page)).toContainText('đến 18/03/2027')
  })
  expect(wrong).toEqual([])
})

test('found under Law 73/2021 and not dependent: no decision before the result, then a year of management', async ({ page }) => {
  test.setTimeout(240_000)
  const wrong = complaints(page)
  const name = freshName()
  let management = ''

  await test.step('without a stable residence there is no decision before a determination, which the page proposes', async () => {
    ;({ management } = await caught(page, name, '3/7/25 9h', 'Ngày 03/07/2025 áp dụng Luật 73/2021.'))
    await record(page, 'verifyResidence', '4/7/25', tick('không có nơi cư trú ổn định'))
    await continued(page, idOf(management), [
      [COMMUNE_POLICE, 'notify', '2025-07-04', { toCommune: WARD }],
      [COMMUNE_POLICE, 'receive', '2025-07-07'],
    ])
    await sits(page, CHAIR, management, name)
    await open(page, 'decide')
    await typeDate(page, /^Ngày (giờ )?xảy ra/, '7/7/25')
    await expect(page.getByText(/^Người không có nơi cư trú ổn định phải được xác định tình trạng nghiện trước/)).toBeVisible()
  })

  await test.step('determined and not dependent; the management that asked goes on, and nobody types the result again', async () => {
    await sits(page, COMMUNE_POLICE, management, name)
    await record(page, 'requestDetermination', '7/7/25')
    const determination = await follow(page)
    await continued(page, idOf(determination), [[COMMUNE_POLICE, 'takeUp', '2025-07-07', { foundOn: '2025-07-03' }]])
    await toHealthCentre(page, determination, '2025-07-07')
    await sits(page, COMMUNE_POLICE, determination, name)
    await record(
      page,
      'receiveResult',
      '9/7/25',
      tick('không nghiện'),
      fill('Số phiếu kết quả', '3/PKQ'),
      date('Ngày có kết quả', '9/7/25'),
    )
    await record(page, 'tellNotAddicted', '9/7/25', tick('giao trực tiếp'))
    await expect(state(page)).toContainText('xác định không nghiện, đã thông báo')
    await sits(page, COMMUNE_POLICE, management, name)
    await open(page, 'determined')
    await expect(page.getByLabel('không nghiện ma túy', { exact: true })).toBeChecked()
    await finish(page, '9/7/25')
    await expectClock(page, 'Ra quyết định quản lý', 'Hạn: 14/07/2025', 'chưa quy định')
  })

  await test.step('the chair decides a year; the month after he is looked in on', async () => {
    await sits(page, CHAIR, management, name)
    await record(
      page,
      'decide',
      '10/7/25',
      fill('Số quyết định', '11/QĐ-UBND'),
      fill('Tổ trưởng (Công an), Tổ phó (thôn, tổ dân phố), tổ viên', 'Đỗ Văn Thắng, Phan Thị Mai'),
      fill('Tổ viên trực tiếp tư vấn, giúp đỡ', 'Phan Thị Mai'),
    )
    await expect(term(page)).toContainText('đến 10/07/2026')
    await expectClock(page, 'Kiểm tra cư trú hằng tháng', '10/08/2025', 'k.1 Đ.47 NĐ 105/2021')
  })
  expect(wrong).toEqual([])
})

test('a year of management that ran out under Law 73/2021: taken over from paper, ended by the chair on its day, off the list with its cause', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const name = freshName()
  const person = await registered(page, COMMUNE_POLICE, name)
  let management = ''

  await test.step('the ward takes over the file of the ward before it, with its decision and its end', async () => {
    await page.goto(`/nguoi/${person}/ho-so-giay`)
    await page.getByLabel(MANAGEMENT, { exact: true }).check()
    await typeDate(page, 'Ngày tiếp nhận', '10/7/25')
    await page.getByRole('combobox', { name: 'Hồ sơ đang ở trạng thái' }).click()
    await page.getByRole('option', { name: 'đang bị quản lý', exact: true }).click()
    await typeDate(page, /^Ngày ra quyết định quản lý, phân công/i, '10/3/25')
    await fill('Số quyết định', '11/QĐ-UBND')(page)
    await page.getByLabel(/^Quyết định quản lý, có phân công/).check()
    await expect(page.getByText('Ngày hết thời hạn: 10/03/2026')).toBeVisible()
    await send(page, 'Tiếp nhận')
    management = new URL(page.url()).pathname
  })

  await test.step('before the last day nobody ends it; the act of then is the chair’s and stands among those of the earlier text', async () => {
    await sits(page, CHAIR, management, name)
    await open(page, 'end')
    await typeDate(page, /^Ngày (giờ )?xảy ra/, '9/3/26')
    await expect(page.getByText('Chưa hết thời hạn quản lý.')).toBeVisible()
    await finish(page, '10/3/26', fill('Số quyết định', '12/QĐ-UBND'))
    await expect(state(page)).toContainText('chấm dứt: hết thời hạn, không dùng lại')
    await expectClock(page, 'Gửi quyết định', 'Hạn: 13/03/2026', 'k.3 Đ.48 NĐ 105/2021')
  })

  await test.step('the list of that day has him no more, and his way says by what it ended', async () => {
    await expect(await users(page, '2026-03-09', name)).toHaveCount(1)
    // The list follows the log within seconds (0050).
    await expect(async () => expect(await (await users(page, '2026-03-10', name)).count()).toBe(0)).toPass()
    await page.goto(`/nguoi/${person}`)
    await expect(page.locator('.way > li').first()).toContainText('chấm dứt quản lý vì hết thời hạn, không dùng lại')
  })
})
