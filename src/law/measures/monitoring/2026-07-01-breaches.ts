import { choice, note, when as only, optional, pastDay, pastMoment, yes } from '../../fields.ts'
import { afterRecord, noTimeLimit, otherExcuses } from '../../silences.ts'
import { D163, L120 } from '../../sources/index.ts'
import * as when from './rules.ts'
import { afterReferral, groundOver, whichTogether } from './silences.ts'

const police = ['communePolice'] as const
const during = ['decided', 'worn', 'off', 'paused'] as const
/** Paused for prison nobody wears a device that could be taken off. */
const wearing = ['decided', 'worn', 'off'] as const
const noExcuse = yes('Đã xác minh: không do bất khả kháng, trở ngại khách quan, lỗi kỹ thuật, lý do chính đáng')
const excused = { if: when.mayBeExcused(D163.art(24, 2)), field: 'noExcuse' } as const
/** Monitoring goes on after what a named official made of a record. */
const goesOn = {
  device: choice('Thiết bị hiện nay', { worn: 'đang đeo', notWorn: 'chưa đeo hoặc đã bị tháo' }),
} as const
const onwards = { said: 'device', is: { worn: 'worn', notWorn: 'decided' } } as const
const reminder = { by: police, when: during, at: 'minute', says: { reminded: note('Nội dung nhắc nhở') } } as const
/** The last record falls, and what was reminded of it; what stands of before is said, since only that goes on counting. */
const recordFalls = {
  says: {
    wearingStands: optional(pastDay('Lời nhắc nhở trước đó về không đeo, tự ý tháo còn tính: ngày')),
    batteryStands: optional(pastDay('Lời nhắc nhở lần đầu trước đó về hết pin, không đến đeo lại còn tính: ngày')),
    againStands: optional(pastDay('Lời nhắc nhở lần hai trước đó về hết pin, không đến đeo lại còn tính: ngày')),
  },
  sets: {
    remindedWearing: { said: 'wearingStands' },
    remindedBattery: { said: 'batteryStands' },
    remindedAgain: { said: 'againStands' },
  },
  clears: ['breached', 'remindedWearing', 'remindedBattery', 'remindedAgain'],
  refuses: [
    { if: when.otherWearing(D163.art(25, 3)), field: 'wearingStands' },
    { if: when.otherBattery(D163.art(25, 4)), field: 'batteryStands' },
    { if: when.otherAgain(D163.art(25, 4)), field: 'againStands' },
  ],
} as const

/** The ladder: record, reminder, time to remedy, record of not complying, and then a named official. No rung is climbed by itself. */
export const breaches = {
  recordBreach: {
    term: 'Lập biên bản vi phạm quy định về giám sát điện tử',
    by: police,
    when: wearing,
    at: 'minute',
    says: {
      breach: choice('Hành vi', {
        damage: 'phá hủy, tác động đến thiết bị, phụ kiện (điểm a)',
        refuse: 'không chấp hành việc đeo (điểm b)',
        remove: 'tự ý tháo thiết bị (điểm c)',
        battery: 'cố ý để hết pin 24 giờ (điểm d)',
        noReturn: 'quá 24 giờ không đến đeo lại (điểm đ)',
      }),
      flatSince: only(pastMoment('Thiết bị hết pin từ lúc'), 'breach', 'battery'),
      happenedAt: pastMoment('Lúc vi phạm'),
      noExcuse,
    },
    makes: ['breachRecord'],
    sets: { breached: 'happened' },
    refuses: [
      excused,
      { if: when.flatTooShort(D163.art(24, 1, 'd')), field: 'flatSince' },
      { if: when.returnTimeRuns(D163.art(24, 1, 'đ')), field: 'breach' },
      { if: { ...when.faultTold(D163.art(24, 2)), start: D163.art(23, 2, 'c') }, field: 'breach' },
      { if: when.forceMajeureTold(D163.art(24, 2)), field: 'breach' },
      { if: { ...when.breachAfterGround(D163.art(20, 4, 'c')), start: groundOver }, field: 'happenedAt' },
    ],
    cite: [D163.art(24, 1), D163.art(25, 1)],
  },
  remindWearing: {
    term: 'Nhắc nhở lần đầu về việc không đeo, tự ý tháo',
    ...reminder,
    sets: { remindedWearing: 'happened' },
    refuses: [
      { if: when.noBreach(D163.art(25, 3)) },
      { if: when.wearingBreachFirst(D163.art(25, 3)) },
      { if: when.remindedWearing(D163.art(25, 3)) },
    ],
    cite: [D163.art(25, 3), noTimeLimit],
  },
  remindBattery: {
    term: 'Nhắc nhở lần đầu về việc để hết pin, không đến đeo lại',
    ...reminder,
    sets: { remindedBattery: 'happened' },
    refuses: [
      { if: when.noBreach(D163.art(25, 4)) },
      { if: when.batteryBreachFirst(D163.art(25, 4)) },
      { if: when.remindedBattery(D163.art(25, 4)) },
    ],
    cite: [D163.art(25, 4), noTimeLimit],
  },
  remindBatteryAgain: {
    term: 'Nhắc nhở lần hai về việc để hết pin, không đến đeo lại',
    ...reminder,
    sets: { remindedAgain: 'happened' },
    refuses: [
      { if: when.noBreach(D163.art(25, 4)) },
      { if: when.batteryBreachFirst(D163.art(25, 4)) },
      { if: when.notRemindedBattery(D163.art(25, 4)) },
      { if: when.remindedAgain(D163.art(25, 4)) },
      { if: when.sameBreach(D163.art(25, 4)) },
    ],
    cite: [D163.art(25, 4), noTimeLimit],
  },
  remedied: {
    term: 'Ghi nhận người đó đã khắc phục vi phạm',
    by: police,
    who: 'person',
    when: during,
    at: 'minute',
    says: { remediedHow: note('Đã khắc phục thế nào') },
    refuses: [{ if: when.noBreach(D163.art(25, 3)) }],
    cite: [D163.art(25, 3), D163.art(25, 4)],
  },
  excuse: {
    term: 'Kết luận có lý do chính đáng: biên bản vi phạm không còn tính',
    by: police,
    when: during,
    says: {
      excuse: choice('Lý do', {
        forceMajeure: 'bất khả kháng',
        obstacle: 'trở ngại khách quan',
        technical: 'lỗi kỹ thuật của thiết bị',
        illness: 'do ốm đau',
        otherReason: 'có lý do chính đáng khác',
        untrue: 'không đúng sự việc',
      }),
      verified: note('Việc đã làm, giấy tờ đã xem'),
      ...recordFalls.says,
    },
    sets: recordFalls.sets,
    clears: recordFalls.clears,
    settles: 'checkRemedy',
    refuses: [{ if: when.noBreach(D163.art(24, 2)) }, ...recordFalls.refuses],
    cite: [D163.art(24, 2), otherExcuses, whichTogether],
  },
  recordNoncompliance: {
    term: 'Lập biên bản về hành vi không chấp hành giám sát điện tử',
    by: police,
    when: during,
    becomes: 'notComplied',
    at: 'minute',
    says: {
      ground: choice('Căn cứ', {
        damage: 'phá hủy, tác động đến thiết bị (điểm a)',
        wearingNotRemedied: 'không đeo, tự ý tháo mà không khắc phục trong 24 giờ',
        wearingAgain: 'không đeo, tự ý tháo từ lần thứ hai',
        batteryNotRemedied: 'để hết pin, không đến đeo lại mà không khắc phục trong 24 giờ',
        batteryThird: 'để hết pin, không đến đeo lại lần thứ ba',
      }),
      foundOn: pastDay('Ngày phát hiện'),
      lastActOn: pastDay('Ngày vi phạm lần cuối, hoặc ngày chấm dứt trốn tránh'),
      noExcuse,
    },
    needs: ['breachRecord'],
    makes: ['violation'],
    sets: { violationFound: { said: 'foundOn' }, lastAct: { said: 'lastActOn' }, recorded: 'happened' },
    refuses: [
      excused,
      { if: when.noBreach(D163.art(25)) },
      { if: when.otherGround(D163.art(25)), field: 'ground' },
      { if: when.wearingTimeRuns(D163.art(25, 3)), field: 'ground' },
      { if: when.batteryTimeRuns(D163.art(25, 4)), field: 'ground' },
      { if: when.wearingNotReminded(D163.art(25, 3)), field: 'ground' },
      { if: when.batteryNotReminded(D163.art(25, 4)), field: 'ground' },
      { if: when.wearingNotOfIt(D163.art(25, 3)), field: 'ground' },
      { if: when.batteryNotOfIt(D163.art(25, 4)), field: 'ground' },
      { if: when.noWearingSince(D163.art(25, 3)), field: 'ground' },
      { if: when.noBatterySince(D163.art(25, 4)), field: 'ground' },
      { if: { ...when.lastActAfterGround(D163.art(20, 4, 'c')), start: groundOver }, field: 'lastActOn' },
    ],
    cite: [D163.art(25, 2), D163.art(25, 3), D163.art(25, 4), whichTogether],
  },
  refer: {
    term: 'Chuyển xem xét cai nghiện bắt buộc',
    by: ['fileMaker'],
    when: ['notComplied'],
    becomes: onwards,
    says: goesOn,
    refuses: [
      { if: { ...when.finedInstead(D163.art(25, 5)), start: L120.art(47, 2) } },
      { if: when.limitationOver(L120.art(35, 4)) },
      { if: when.limitationOverForMinor(L120.art(36, 3)) },
    ],
    proposes: [
      {
        ...when.toCompulsory(
          ['home', 'substitution', 'postRehab', 'minor', 'minorShort', 'minorNoHome'],
          { lastAct: { fact: 'lastAct' } },
          L120.art(47, 2),
        ),
        promises: ['ended'],
      },
      {
        ...when.toCompulsoryMinor(
          ['home', 'substitution', 'postRehab', 'minor', 'minorShort', 'minorNoHome'],
          { lastAct: { fact: 'lastAct' } },
          L120.art(36, 1, 'đ'),
        ),
        promises: ['ended'],
      },
    ],
    cite: [L120.art(47, 2), L120.art(35, 1, 'đ'), D163.art(100, 1), afterReferral],
  },
  fine: {
    term: 'Chuyển xử phạt về hành vi chống lại, cản trở việc quản lý sau cai nghiện',
    by: ['communePoliceChief'],
    when: ['notComplied'],
    becomes: onwards,
    says: goesOn,
    refuses: [{ if: when.notFined(D163.art(25, 5)) }],
    cite: [D163.art(25, 5), noTimeLimit],
  },
  dropBreach: {
    term: 'Kết luận không đủ căn cứ, tiếp tục giám sát',
    by: ['communePoliceChief'],
    when: ['notComplied'],
    becomes: onwards,
    says: { ...goesOn, whyDropped: note('Lý do'), ...recordFalls.says },
    sets: recordFalls.sets,
    clears: [...recordFalls.clears, 'violationFound', 'lastAct', 'recorded'],
    refuses: recordFalls.refuses,
    cite: [afterRecord, whichTogether],
  },
} as const
