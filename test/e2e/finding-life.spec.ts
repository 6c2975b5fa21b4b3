import { expect, type Page, test } from '@playwright/test'
import { choose, date, fill, finish, open, record, state, term, tick } from './support/acts.ts'
import { as, CHAIR, CHIEF, continued, freshName, recorded, registered, send, typeDate, WARD, WORKER } from './support/case.ts'
import { COMMUNE_POLICE, complaints, expectAccessibleInBothSizes, OFFICE_SCREEN, PHONE } from './support/page.ts'

const PROVIDER = 'dichvu.doixanh'
const HEALTH_CENTRE = 'demo/tram-y-te'
const MANAGEMENT = 'Quản lý người sử dụng trái phép chất ma túy'
const bachDang = choose('Xã, phường quản lý', 'bach dang', /Bạch Đằng/)

const sits = async (page: Page, login: string, file: string, name: string): Promise<void> => {
  await as(page, login)
  await page.goto(file)
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

/** Opens the case that the act just recorded has proposed, and says where it lies. */
const follow = async (page: Page): Promise<string> => {
  const from = page.url()
  await page.locator('.case-recorded').getByRole('link', { name: 'Mở hồ sơ' }).first().click()
  await expect(page).not.toHaveURL(from)
  await expect(page.getByText('Mới được đề xuất: chờ người có thẩm quyền quyết định.')).toBeVisible()
  return new URL(page.url()).pathname
}
/** What a clock on a wall in Vietnam shows, as the contract writes it. */
const now = (): string => `${new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 16)}+07:00`
const today = (): string => now().slice(0, 10)
const idOf = (file: string): string => file.replace('/ho-so/', '')

/** A clock of the page: what must be done, until when, by which article. */
const clock = (page: Page, what: string) => page.locator('.case-clock', { hasText: what }).first()
const expectClock = async (page: Page, what: string, until: string, article: string): Promise<void> => {
  await expect(clock(page, what)).toContainText(until)
  await expect(clock(page, what).getByRole('button', { name: article }).first()).toBeVisible()
}

/** A test on an earlier day, from the person's page: the form is that of its day. */
const caught = async (page: Page, name: string, happened: string, law?: string): Promise<{ management: string; person: string }> => {
  const person = await registered(page, COMMUNE_POLICE, name)
  await page.goto(`/nguoi/${person}`)
  await page.locator('main a[href$="/mo-ho-so/drug-test/quickTest"]').click()
  await tick('người bị phát hiện sử dụng trái phép')(page)
  await typeDate(page, /^Ngày (giờ )?xảy ra/, happened)
  if (law) await expect(page.getByText(law).first()).toBeVisible()
  for (const answer of ['dương tính', 'nước tiểu', 'có cán bộ cùng giới', 'xét nghiệm nhanh']) await tick(answer)(page)
  await expect(page.getByText(`Đề xuất hồ sơ mới: ${MANAGEMENT}`)).toBeVisible()
  await send(page)
  return { management: await follow(page), person }
}

/** The papers of the police and the way to the health facility, once somebody has taken the request up. */
const toHealthCentre = async (page: Page, file: string, on: string): Promise<void> =>
  continued(page, idOf(file), [
    [COMMUNE_POLICE, 'addPaper', on, { paper: 'biography', pages: 2 }],
    [COMMUNE_POLICE, 'send', on, { requestNo: '12/ĐN-CAP', facility: HEALTH_CENTRE, place: 'facility' }],
  ])

const users = async (page: Page, on: string, name: string) => {
  await as(page, COMMUNE_POLICE)
  await page.goto(`/danh-sach/users?ngay=${on}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  return page.getByRole('row', { name: new RegExp(name) })
}

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
    await expectClock(page, 'Ra quyết định quản lý', 'Hạn: 11/08/2025', 'k.4 Đ.23 Luật 73/2021')
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
    await expect(await users(page, '2026-03-10', name)).toHaveCount(0)
    await page.goto(`/nguoi/${person}`)
    await expect(page.locator('.way > li').first()).toContainText('chấm dứt quản lý vì hết thời hạn, không dùng lại')
  })
})

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
    const determination = await recorded(page, person, 'determination', 'managedUser', [
      [COMMUNE_POLICE, 'open', '2026-07-13', { foundOn: '2026-07-13' }],
      [COMMUNE_POLICE, 'addPaper', '2026-07-13', { paper: 'test', pages: 1 }],
    ])
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
    await expect(await users(page, '2026-08-07', name)).toHaveCount(0)
  })
  expect(wrong).toEqual([])
})

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
