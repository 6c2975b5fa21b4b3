import type { DosingKnown } from '../../db/dosing.ts'
import { doseFactsOf, isSecond } from '../../dosing/care/fold.ts'
import { PAPER_DAYS, paperComes } from '../../dosing/care/on-paper.ts'
import type { Noted } from '../../dosing/care/said.ts'
import { givenOf, isPlanned, standing } from '../../dosing/history/days.ts'
import type { Given } from '../../dosing/situation/facts.ts'
import { dayText } from '../../dosing/text.ts'
import { doseText } from '../../kernel/dose.ts'
import type { AccountId } from '../../kernel/ids.ts'
import { dayOf, type Moment } from '../../kernel/moment.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import type { StandingBottle } from './drawn.ts'
import { type Poured, type Said, wrong, wrongBottles } from './paper-poured.ts'

/**
 * The dose of that day and part which stands already: the same line typed twice, under another key, by another nurse who reads another minute, from the sheet
 * and from the list, or on the page of a record that was one with this one.
 */
const standsAlready = (
  { at, part }: Said,
  { entries, apart }: DosingKnown,
): { readonly dose: Given; readonly where: string } | undefined => {
  const ofPart = (of: readonly Noted[]) =>
    givenOf(standing(doseFactsOf(of))).filter((g) => isPlanned(g) && dayOf(g.at) === dayOf(at) && g.as.part === part)
  const [own] = ofPart(entries)
  const typed = ofPart(apart?.entries ?? []).find((g) => g.paper !== undefined)
  const dose = own ?? typed
  return dose && { dose, where: own ? '' : ', ở một hồ sơ từng gộp với hồ sơ này' }
}

type Signing = { readonly now: Moment; readonly second: AccountId | 'nobody'; readonly first: AccountId }

/** What paper of more than a week ago lacks. */
const lateRefusals = (said: Said, { lateSigners }: DosingKnown, { now, second, first }: Signing): readonly Refusal[] => {
  switch (paperComes(dayOf(said.at), dayOf(now))) {
    case 'in time':
      return []
    case 'late':
      return [
        ...(said.late === undefined ? [wrong('late', `Giấy đã quá ${PAPER_DAYS.plain} ngày: ghi vì sao bây giờ mới nhập.`)] : []),
        ...(lateSigners.some((who) => who === first || who === second)
          ? []
          : [
              wrong(
                'second',
                `Giấy đã quá ${PAPER_DAYS.plain} ngày: một trong hai người ký phải là người đứng đầu hoặc bác sĩ của cơ sở điều trị.`,
              ),
            ]),
      ]
    case 'too late':
      return [
        wrong(
          'at',
          `Quá ${PAPER_DAYS.late} ngày thì liều trên giấy không nhập được nữa. Giữ bản giấy và báo người đứng đầu cơ sở: lượng thuốc ấy được ghi làm lý do chênh lệch ở lần kiểm kê tủ thuốc.`,
        ),
      ]
  }
}

/** What is no record of a dose; nothing of treatment is asked here. */
export const refusalsOf = (
  said: Said,
  poured: Poured | undefined,
  bottles: readonly StandingBottle[],
  known: DosingKnown,
  signing: Signing,
): readonly Refusal[] => {
  const { now, second, first } = signing
  const stands = said.another === true ? undefined : standsAlready(said, known)
  return [
    ...(said.at > now ? [wrong('at', 'Giờ cấp không thể sau bây giờ.')] : []),
    ...lateRefusals(said, known, signing),
    ...(said.on.is === 'down' && said.on.since > said.at
      ? [wrong('since', 'Lúc cấp, cửa cấp thuốc còn dùng được: ghi đúng từ lúc nào không dùng được.')]
      : []),
    ...(poured ? [] : [wrong('dose', 'Ngày đó không có y lệnh cho liều này: ghi thuốc và liều đã cấp.')]),
    ...(poured ? wrongBottles(said, poured, bottles) : []),
    ...(stands
      ? [
          wrong(
            'another',
            `Sổ đã có liều này của ngày ${dayText(dayOf(stands.dose.at))}${stands.where}: ${doseText(stands.dose.dose)} lúc ${stands.dose.at.slice(11, 16)}. Chỉ ghi nữa nếu người bệnh thật sự đã nhận thêm một liều.`,
          ),
        ]
      : []),
    ...(isSecond(second, first, known.staff)
      ? []
      : [wrong('second', 'Người ký thứ hai phải là một người khác đang giữ chức vụ tại cơ sở này hôm nay.')]),
  ]
}
