import type { Waiting } from '../clinic.ts'
import type { Morning } from './day.ts'
import { PASSWORD } from './day.ts'
import type { Doctor } from './doctor.ts'
import type { Stages } from './stage.ts'
import { around, because, type DosingWindow, give, ready, refusedWith, scan, type Timed } from './window.ts'

/** Nobody plain may cost more: the scan, the key of fitness, Enter. */
export const MOST_INTERACTIONS = 3

/** Doses of people about whom there is nothing to say. @throws when somebody took more than the scan and two keys. */
export const plain = async (at: DosingWindow, people: readonly Waiting[]): Promise<readonly Timed[]> => {
  const all: Timed[] = []
  for (const who of people) {
    const timed = await give(at, who)
    if (timed.interactions > MOST_INTERACTIONS) throw new Error(`${who.name}: ${timed.interactions} interactions`)
    all.push(timed)
  }
  return all
}

/** Everybody about whom there is something, one after the other, as a morning brings them. */
export const special = async (at: DosingWindow, doctor: Doctor, { of, clinic }: Morning, { look, stage }: Stages): Promise<void> => {
  const { hands } = at
  const { page } = hands
  await stage('one intoxicated: the doctor is called, answers, and signs when the person is fit again', async () => {
    const drunk = of('drunk')
    await refusedWith(hands, drunk, '3', 'có dấu hiệu ảnh hưởng của rượu hoặc chất khác')
    await look(page, 'intoxicated')
    await around(hands, 'Không cấp liều')
    await page.getByRole('region', { name: 'Chờ bác sĩ' }).getByText(drunk.name).first().waitFor()
    await doctor.answer(drunk, 'Đã khám, theo dõi tại phòng chờ, quay lại sau một giờ.')
    await refusedWith(hands, drunk, '1', 'Cần bác sĩ')
    await look(page, 'fit-again')
    await hands.press('Escape')
    await doctor.sign(drunk, '60 mg')
    await give(at, drunk)
  })
  await stage('one after four missed days: an order after an examination', async () => {
    const missed = of('missed')
    await scan(hands, missed)
    await look(page, 'missed-days')
    await hands.press('Escape')
    await ready(hands)
    await doctor.examine(missed, 'Tỉnh táo, không có hội chứng cai.')
    await doctor.order(missed, '30 mg')
    await give(at, missed)
  })
  await stage('one guest', async () => {
    await scan(hands, of('guest'))
    await look(page, 'guest')
    await hands.press('Escape')
    await give(at, of('guest'))
  })
  await stage('one who vomits: a replacement that the doctor signs', async () => {
    const vomits = of('vomits')
    await give(at, vomits)
    await scan(hands, vomits)
    await around(hands, 'Nôn', [[/^Tôi nhìn thấy/, ' ']])
    await scan(hands, vomits)
    await look(page, 'vomited')
    await hands.press('Escape')
    await doctor.sign(vomits, '30 mg')
    await give(at, vomits)
  })
  await stage('one spill with two passwords, and the dose again', async () => {
    const spills = of('spills')
    await give(at, spills)
    await scan(hands, spills)
    // Nothing of it was swallowed: the dose is there again at once.
    await around(
      hands,
      'Đổ thuốc',
      [
        [/^Lượng đổ/, '60 mg'],
        [/^Lý do/, 'cốc trượt tay'],
        [/^Tên đăng nhập của người ký thứ hai/, clinic.pharmacist.login],
        [/^Mật khẩu của người ký thứ hai/, PASSWORD],
      ],
      'stays',
    )
    await give(at, spills)
  })
}

/** The first of the day answers once for all that the count differed. */
export const first = (at: DosingWindow, { of }: Morning): Promise<Timed> =>
  give(at, of('first'), because(at.hands, 'Chênh lệch đã có biên bản.'))
