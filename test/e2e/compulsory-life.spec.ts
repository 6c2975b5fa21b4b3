import { expect, test } from '@playwright/test'
import { choose, date, fill, finish, open, pages, record, state, term, tick } from './support/acts.ts'
import { as, CHAIR, CHIEF, freshName, send, typeDate, WORKER } from './support/case.ts'
import { COMMUNE_POLICE, complaints, expectAccessible, PASSWORD } from './support/page.ts'

const COURT = 'thuky.toaan'
const CENTRE = 'truong.doixanh'
const DIRECTOR = 'giamdoc.haiphong'

test('a file of compulsory rehabilitation from the violation to the release, typed by hand by every office that owes a step', async ({
  page,
}) => {
  test.setTimeout(420_000)
  const wrong = complaints(page)
  const name = freshName()
  let file = ''
  const sits = async (login: string, path = file): Promise<void> => {
    await as(page, login)
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  }

  await test.step('the chief of the commune police signs in, registers the person and records the violation', async () => {
    await page.goto('/dang-nhap')
    await page.getByLabel('Tên đăng nhập').fill(CHIEF)
    await page.getByLabel('Mật khẩu').fill(PASSWORD)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Việc hôm nay' })).toBeVisible()
    await page.goto('/nguoi?them=1')
    await page.getByLabel('Họ và tên').fill(name)
    await page.getByLabel('Ngày sinh hoặc năm sinh').fill('5/3/90')
    await page.getByLabel('Nam', { exact: true }).check()
    await choose('Xã, phường nơi cư trú', 'bach dang', /Bạch Đằng/)(page)
    await page.getByRole('button', { name: 'Đăng ký', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    // That of minors begins with an act of the same name.
    await page.locator('a[href$="/mo-ho-so/compulsory/recordViolation"]').click()
    await typeDate(page, /^Ngày (giờ )?xảy ra/, '11/8/25')
    await expect(page.getByText('Ngày 11/08/2025 áp dụng Luật 73/2021.')).toBeVisible()
    await tick('tự ý chấm dứt cai nghiện tự nguyện, điều trị thay thế')(page)
    await date('Ngày phát hiện', '11/8/25')(page)
    await tick('có nơi cư trú ổn định')(page)
    await tick('Có')(page)
    await pages(2)(page)
    await send(page)
    file = new URL(page.url()).pathname
    await expect(state(page)).toContainText('có biên bản vi phạm')
  })

  await test.step('the person is heard, and the papers come together; the page says what is still missing', async () => {
    await expectAccessible(page)
    await expect(page.locator('.case-line', { hasText: 'Để Lập xong hồ sơ' })).toContainText('Đưa tóm tắt lý lịch vào hồ sơ')
    await sits(WORKER)
    await record(page, 'explain', '11/8/25', fill('Nội dung giải trình', 'Tôi bỏ thuốc vì phải đi làm xa.'))
    await sits(CHIEF)
    for (const paper of ['addBiography', 'addFinding', 'addStatement']) await record(page, paper, '11/8/25', pages(2))
    await expect(page.locator('.case-line', { hasText: 'Để Lập xong hồ sơ' })).toContainText('Đủ giấy tờ')
    await record(
      page,
      'makeFile',
      '11/8/25',
      fill('Số văn bản đề nghị', '21/ĐN-CAP'),
      tick('có nơi cư trú ổn định'),
      tick('không thuộc trường hợp nào'),
      pages(2),
    )
  })

  await test.step('the person is told and reads the file; before the three days are over it cannot leave', async () => {
    await record(page, 'notify', '11/8/25', date('Ngày người đó nhận', '11/8/25'))
    await record(page, 'readFile', '13/8/25', tick('người bị đề nghị'))
    await open(page, 'forward')
    await typeDate(page, /^Ngày (giờ )?xảy ra/, '14/8/25')
    await expect(page.getByText('Chưa hết 3 ngày làm việc để người đó đọc hồ sơ.')).toBeVisible()
    await finish(
      page,
      '15/8/25',
      fill('Số văn bản', '22/CV-CAP'),
      choose('Tòa án', 'khu vuc', /Tòa án nhân dân khu vực/),
      choose('Cơ sở cai nghiện đề nghị', 'doi xanh', /Đồi Xanh/),
    )
    await record(
      page,
      'holdAtFacility',
      '15/8/25',
      fill('Số quyết định', '24/QĐ-CAP'),
      choose('Cơ sở', 'doi xanh', /Đồi Xanh/),
      tick('gia đình không đồng ý'),
    )
  })

  await test.step('the court finds it on its board, returns it, and accepts it when it is complete', async () => {
    await as(page, COURT)
    await page.goto('/theo-doi/court')
    await page.getByRole('link', { name: `Mở hồ sơ của ${name}` }).click()
    await record(page, 'courtReceive', '15/8/25')
    await record(page, 'courtReturn', '18/8/25', fill('Còn thiếu, mâu thuẫn', 'Biên bản thiếu chữ ký người chứng kiến.'))
    await expect(state(page)).toContainText('hồ sơ bị trả lại')
    await sits(CHIEF)
    await record(page, 'supplement', '19/8/25', fill('Đã bổ sung', 'Đã có chữ ký.'))
    await record(
      page,
      'forward',
      '20/8/25',
      fill('Số văn bản', '23/CV-CAP'),
      choose('Tòa án', 'khu vuc', /Tòa án nhân dân khu vực/),
      choose('Cơ sở cai nghiện đề nghị', 'doi xanh', /Đồi Xanh/),
    )
    await sits(COURT)
    await record(page, 'courtReceive', '20/8/25')
    await record(page, 'accept', '21/8/25', fill('Số thụ lý', '5/TB-TLTA'))
  })

  await test.step('it waits for an expert, decides under the old text, and the court above answers under the new one', async () => {
    await record(page, 'pauseCase', '25/8/25', fill('Lý do', 'Chờ kết quả giám định.'))
    await expect(state(page)).toContainText('tạm đình chỉ việc xem xét')
    await record(page, 'takeUpAgain', '8/6/26')
    await record(page, 'openMeeting', '9/6/26', date('Ngày họp', '15/6/26'))
    await expect(page.locator('.case-line', { hasText: 'Mốc ngày' })).toContainText('15/06/2026')
    await record(page, 'decide', '15/6/26', fill('Số quyết định', '9/QĐ-TA'), fill('Thời hạn', '12'), tick('có mặt'))
    await record(page, 'complain', '17/6/26')
    await expect(state(page)).toContainText('đang khiếu nại')
    await record(page, 'passUp', '19/6/26', choose('Tòa án cấp tỉnh', 'khu vuc', /Tòa án/))
    await record(page, 'upholdOnAppeal', '6/7/26', tick('giữ nguyên'))
    await expect(state(page)).toContainText('quyết định có hiệu lực')
  })

  await test.step('the commune asks for a place, in the province or out of it; the director finds none here, and C04 chooses', async () => {
    await sits(CHIEF)
    const province = choose('Công an cấp tỉnh', 'hai phong', /Hải Phòng/)
    await record(page, 'receiveDecision', '6/7/26 15h', province)
    await record(page, 'deliverEffective', '7/7/26', date('Ngày người đó nhận', '7/7/26'))
    await record(page, 'askPlacement', '7/7/26 8h', province)
    await sits(DIRECTOR)
    await expect(page.locator('main a[href$="/buoc/place"]').first()).toBeVisible()
    await record(page, 'askOutside', '7/7/26 14h', tick('cơ sở trong tỉnh hết chỗ'))
    await record(page, 'placeOutside', '8/7/26 9h', fill('Số quyết định', '61/QĐ-C04'), choose('Cơ sở cai nghiện', 'doi xanh', /Đồi Xanh/))
  })

  await test.step('nobody is taken elsewhere than was chosen; the centre receives him, and the days held are taken off', async () => {
    await sits(COMMUNE_POLICE)
    await open(page, 'takeAway')
    await typeDate(page, /^Ngày (giờ )?xảy ra/, '8/7/26 15h')
    await tick('chấp hành')(page)
    const elsewhere = 'Cơ sở cai nghiện, nếu chưa được chọn trước đó'
    await choose(elsewhere, 'ben nuoc', /Bến Nước/)(page)
    await page.getByRole('button', { name: 'Ghi', exact: true }).click()
    await expect(page.getByText('Đã có quyết định chọn cơ sở khác: để trống ô này.')).toBeVisible()
    await fill(elsewhere, '')(page)
    await page.keyboard.press('Tab')
    await send(page)
    await sits(CENTRE)
    await record(page, 'admit', '8/7/26', fill('Sức khỏe, giấy tờ, tài sản', 'Khỏe; một ví, một điện thoại.'), tick('đúng người'))
    // A Saturday: the end of a term stays on it.
    await expect(term(page)).toContainText('đến 15/08/2026')
    await expect(page.locator('.case-line', { hasText: 'Khoảng thời gian đặc biệt' })).toContainText('15/08/2025 – 08/07/2026')
  })

  await test.step('a month before the end the commune is told, and the management after it is decided', async () => {
    await record(page, 'noticeEnd', '13/7/26')
    await page.locator('.case-recorded').getByRole('link', { name: 'Mở hồ sơ' }).click()
    await expect(page).not.toHaveURL(new RegExp(`${file}$`))
    const after = new URL(page.url()).pathname
    await sits(CHIEF, after)
    await record(
      page,
      'propose',
      '15/7/26',
      fill('Người, tổ chức đề nghị giúp đỡ', 'Hội Nông dân phường'),
      fill('Biện pháp quản lý đề nghị', 'Gặp mỗi tháng.'),
    )
    await sits(CHAIR, after)
    await record(
      page,
      'decide',
      '16/7/26',
      fill('Số quyết định', '77/QĐ-UBND'),
      fill('Người, tổ chức được phân công giúp đỡ', 'Phan Thị Mai'),
    )
    await sits(CENTRE, after)
    await record(page, 'deliver', '14/8/26 15h')
  })

  await test.step('the certificate, the release to the day, and the way on the person’s page', async () => {
    await page.goto(file)
    await record(page, 'complete', '15/8/26 9h', fill('Số giấy xác nhận', '31/XN-CSCN'), tick('nơi cư trú'))
    await expect(state(page)).toContainText('đã chấp hành xong')
    await sits(COMMUNE_POLICE)
    await page.getByRole('link', { name: 'Đường đi qua các biện pháp' }).click()
    const way = page.locator('.way > li')
    await expect(way.nth(0)).toContainText('11/08/2025 – 15/08/2026')
    // Since the gate: the life in the house, a file of the centre.
    await expect(way.nth(1)).toContainText('hồ sơ của đơn vị khác')
    await expect(way.nth(2)).toContainText('đang quản lý')
    await expect(way.nth(2)).toContainText('dự kiến hết 15/08/2028')
  })
  expect(wrong).toEqual([])
})
