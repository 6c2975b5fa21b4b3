import { expect, test } from '@playwright/test'
import { date, fill, finish, open, record, state, term, tick } from './support/acts.ts'
import { as, CHAIR, CHIEF, continued, freshName, recorded, typeDate, WARD, WORKER } from './support/case.ts'
import { caught, expectClock, follow, idOf, PROVIDER, proposed, sits, toHealthCentre, users } from './support/finding.ts'
import { COMMUNE_POLICE, complaints, expectAccessibleInBothSizes } from './support/page.ts'

test('found and dependent under Law 120/2025: hours instead of days, registered, decided, monitored, in treatment', async ({ page }) => {
  test.setTimeout(300_000)
  const wrong = complaints(page)
  const name = freshName()
  let management = ''
  let treatment = ''

  await test.step('the chief of police decides within a day of the notice', async () => {
    ;({ management } = await caught(page, name, '6/7/26 9h'))
    await expectClock(page, 'Ghi kết quả xác minh nơi cư trú', 'Hạn: 09:00 07/07/2026', 'k.1 Đ.58 NĐ 163/2026')
    await record(page, 'verifyResidence', '6/7/26 15h', tick('có nơi cư trú ổn định'))
    await expectClock(page, 'Gửi thông báo', 'Hạn: 15:00 07/07/2026', 'k.5 Đ.58 NĐ 163/2026')
    await continued(page, idOf(management), [
      [COMMUNE_POLICE, 'notify', '2026-07-06T16:00+07:00', { toCommune: WARD }],
      [COMMUNE_POLICE, 'receive', '2026-07-06T16:30+07:00'],
    ])
    await sits(page, CHIEF, management, name)
    await expectClock(page, 'Ra quyết định quản lý', 'Hạn: 16:30 07/07/2026', 'k.1 Đ.59 NĐ 163/2026')
    await record(
      page,
      'decide',
      '7/7/26 10h',
      fill('Số quyết định', '8/QĐ-CAP'),
      fill('Cán bộ Công an được phân công quản lý cư trú, triệu tập, xét nghiệm', 'Đỗ Văn Thắng'),
      fill('Tổ trưởng (Công an), Tổ phó (thôn, tổ dân phố), tổ viên', 'Đỗ Văn Thắng, Phan Thị Mai'),
    )
    await expect(term(page)).toContainText('đến 07/07/2027')
  })

  await test.step('found again and dependent: the way of 2026 is proposed, twenty-four hours to register', async () => {
    await continued(page, idOf(management), [
      [COMMUNE_POLICE, 'findUse', '2026-07-20T09:00+07:00', { foundAt: '2026-07-20T08:30+07:00', knownBy: 'ownTest' }],
    ])
    await sits(page, COMMUNE_POLICE, management, name)
    await record(page, 'requestDetermination', '20/7/26')
    const determination = await follow(page)
    await continued(page, idOf(determination), [[COMMUNE_POLICE, 'takeUp', '2026-07-20', { foundOn: '2026-07-20' }]])
    await toHealthCentre(page, determination, '2026-07-20')
    await continued(page, idOf(determination), [
      [COMMUNE_POLICE, 'receiveResult', '2026-07-22', { finding: 'addicted', resultNo: '19/PKQ', resultOn: '2026-07-22' }],
    ])
    await sits(page, COMMUNE_POLICE, determination, name)
    await expectClock(page, 'Thông báo kết quả nghiện', '22/07/2026', 'k.4 Đ.31 Luật 120/2025')
    await record(page, 'tellAddicted', '22/7/26 14h', tick('giao trực tiếp'), tick('Có'))
    treatment = await follow(page)
    await expectClock(page, 'Tiếp nhận đăng ký', 'Hạn: 14:00 23/07/2026', 'k.7 Đ.4 NĐ 163/2026')
  })

  await test.step('the management stops for the result that lies there already', async () => {
    await sits(page, CHIEF, management, name)
    await open(page, 'determinedAgain')
    await expect(page.getByLabel('nghiện ma túy', { exact: true })).toBeChecked()
    await finish(page, '22/7/26 15h')
    await record(page, 'stop', '23/7/26 8h', fill('Số quyết định', '9/QĐ-CAP'), tick('được xác định nghiện ma túy'))
    await expect(state(page)).toContainText('dừng: được xác định nghiện')
    await expectClock(page, 'Gửi quyết định', 'Hạn: 08:00 24/07/2026', 'k.4 Đ.63 NĐ 163/2026')
  })

  await test.step('registered, received and decided by the police for 24 months; monitoring is proposed and left to the chief', async () => {
    await sits(page, COMMUNE_POLICE, treatment, name)
    await record(page, 'register', '23/7/26 9h', tick('xác nhận tình trạng nghiện'), tick('trực tiếp'), tick('tại gia đình'), tick('Không'))
    await continued(page, idOf(treatment), [[CHIEF, 'receive', '2026-07-23', { parentsConfirmed: false }]])
    await sits(page, CHIEF, treatment, name)
    await expectClock(page, 'Ra quyết định cai nghiện tự nguyện', 'Hạn: 09:00 24/07/2026', 'k.1 Đ.91 NĐ 163/2026')
    await record(page, 'decide', '23/7/26 10h', fill('Số quyết định', '10/QĐ-CAP'), tick('lần đầu (24 tháng)'))
    await expect(term(page)).toContainText('đến 23/07/2028')
    const monitoring = await follow(page)
    await expectClock(page, 'Ra quyết định áp dụng biện pháp giám sát điện tử', 'Hạn: 22:00 23/07/2026', 'đ.a k.2 Đ.16 NĐ 163/2026')
    await expectAccessibleInBothSizes(page)
    await record(
      page,
      'decide',
      '23/7/26 15h',
      fill('Số quyết định', '1/QĐ-GSĐT'),
      date('Có hiệu lực từ', '23/7/26 16h'),
      fill('Cán bộ được phân công giám sát', 'Đỗ Văn Thắng'),
      tick('Công an cấp xã'),
    )
    await expect(term(page)).toContainText('đến 23/07/2028')
    await sits(page, COMMUNE_POLICE, monitoring, name)
    await expectClock(page, 'Thi hành quyết định, đeo thiết bị', 'Hạn: 16:00 24/07/2026', 'k.1 Đ.17 NĐ 163/2026')
  })

  await test.step('treatment starts, its first stage is over in time, and the page says what comes before the end', async () => {
    await continued(page, idOf(treatment), [
      [WORKER, 'contract', '2026-07-24', { provider: 'demo/doi-xanh/cong-dong' }],
      [WORKER, 'start', '2026-07-24T08:00+07:00'],
    ])
    await sits(page, PROVIDER, treatment, name)
    await expectClock(page, 'Báo người cai nghiện bắt đầu', 'Hạn: 08:00 25/07/2026', 'đ.c k.8 Đ.32 Luật 120/2025')
    await record(page, 'finishIntake', '25/7/26', date('Ngày bắt đầu giai đoạn', '24/7/26'), tick('Đạt'))
    await expect(state(page)).toContainText('đang cai nghiện')
    await sits(page, WORKER, treatment, name)
    await expectClock(page, 'Báo Công an cấp xã sắp hết thời hạn', '2028', 'k.2 Đ.93 NĐ 163/2026')
  })
  expect(wrong).toEqual([])
})

test('begun under Law 73/2021 and not dependent under Law 120/2025: the year ends under the text of 2026, by its office', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const wrong = complaints(page)
  const name = freshName()
  let management = ''
  let person = ''

  await test.step('decided by the chair in August 2025, the year ends in August 2026', async () => {
    ;({ management, person } = await caught(page, name, '4/8/25 9h', 'Ngày 04/08/2025 áp dụng Luật 73/2021.'))
    await continued(page, idOf(management), [
      [COMMUNE_POLICE, 'verifyResidence', '2025-08-05', { residence: 'stable' }],
      [COMMUNE_POLICE, 'notify', '2025-08-05', { toCommune: WARD }],
      [COMMUNE_POLICE, 'receive', '2025-08-06'],
      [CHAIR, 'decide', '2025-08-07', { decisionNo: '31/QĐ-UBND', team: 'Đỗ Văn Thắng', direct: 'Phan Thị Mai' }],
    ])
    await page.goto(management)
    await expect(page.getByText('Từ 01/07/2026 áp dụng').first()).toBeVisible()
    await expect(page.getByText(/Thời hạn của hồ sơ này vẫn theo Luật 73\/2021/).first()).toBeVisible()
  })

  await test.step('a positive test in July 2026 must be looked into: until then the year does not end', async () => {
    await recorded(page, person, 'drug-test', 'managed', [
      [
        COMMUNE_POLICE,
        'quickTest',
        '2026-07-13T09:00+07:00',
        { testResult: 'positive', sample: 'urine', watched: 'sameSex', method: 'rapid' },
      ],
    ])
    await sits(page, COMMUNE_POLICE, management, name)
    await open(page, 'test')
    await expect(page.getByLabel('dương tính', { exact: true })).toBeChecked()
    await expect(page.getByRole('textbox', { name: 'Ngày có kết quả dương tính' })).toHaveValue('13/07/2026')
    await finish(page, '13/7/26', async () => {
      await page.getByRole('combobox', { name: 'Căn cứ' }).click()
      await page.getByRole('option', { name: 'tự khai báo' }).click()
    })
    await sits(page, CHIEF, management, name)
    await open(page, 'end')
    await typeDate(page, /^Ngày (giờ )?xảy ra/, '7/8/26 9h')
    await expect(page.getByText('Có kết quả dương tính trong thời hạn quản lý chưa xác minh xong.')).toBeVisible()
  })

  await test.step('the police have him determined: not dependent, and the test was of a medicine', async () => {
    const determination = await proposed(page, COMMUNE_POLICE, person, 'determination')
    await continued(page, determination, [[COMMUNE_POLICE, 'takeUp', '2026-07-13', { foundOn: '2026-07-13' }]])
    await toHealthCentre(page, determination, '2026-07-14')
    await sits(page, COMMUNE_POLICE, `/ho-so/${determination}`, name)
    await record(
      page,
      'receiveResult',
      '17/7/26',
      tick('không nghiện'),
      fill('Số phiếu kết quả', '14/PKQ'),
      date('Ngày có kết quả', '17/7/26'),
    )
    await expectClock(page, 'Thông báo kết quả', '17/07/2026', 'k.4 Đ.31 Luật 120/2025')
    await record(page, 'tellNotAddicted', '17/7/26 15h', tick('giao trực tiếp'), tick('Không'))
    await sits(page, COMMUNE_POLICE, management, name)
    await record(
      page,
      'conclude',
      '20/7/26',
      tick('kết quả xét nghiệm dương tính'),
      tick('không đúng sự việc'),
      date('Ngày xác minh xong kết quả dương tính', '20/7/26'),
      fill('Việc đã làm, giấy tờ đã xem', 'Thuốc ho theo đơn; cơ sở y tế kết luận không nghiện.'),
    )
  })

  await test.step('the chair no longer ends it, the chief of police does, under the text of 2026', async () => {
    await as(page, CHAIR)
    await page.goto(`${management}/buoc/end`)
    await typeDate(page, /^Ngày (giờ )?xảy ra/, '7/8/26 9h')
    await expect(page.getByText('Bước này thuộc thẩm quyền của: Trưởng Công an cấp xã.')).toBeVisible()
    await sits(page, CHIEF, management, name)
    await record(page, 'end', '7/8/26 9h', fill('Số quyết định', '15/QĐ-CAP'))
    await expect(state(page)).toContainText('chấm dứt: hết thời hạn, không dùng lại')
    await expectClock(page, 'Gửi quyết định', 'Hạn: 09:00 08/08/2026', 'k.4 Đ.63 NĐ 163/2026')
    await expect(await users(page, '2026-08-06', name)).toHaveCount(1)
    // Lists follow the log by about a second.
    await expect(async () => expect(await (await users(page, '2026-08-07', name)).count()).toBe(0)).toPass()
  })
  expect(wrong).toEqual([])
})
