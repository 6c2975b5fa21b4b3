import { sheet } from '../../../engine/builder.ts'
import type { Clock } from '../../../engine/sheet.ts'
import { days, hours, workingDays } from '../../../kernel/limit.ts'
import { choice, note, pastDay, pastMoment, yes } from '../../fields.ts'
import {
  afterRecord,
  afterTreatment,
  changingForm,
  criminal,
  explaining,
  noTimeLimit,
  openCases,
  otherExcuses,
  refusing,
  whoIsMonitored,
  whoRegisters,
} from '../../silences.ts'
import { D141, D163, L120 } from '../../sources/index.ts'
import { notice } from './2022-01-01-clinic.ts'
import { chosenClinic } from './2022-01-01-commune.ts'
import { from2025, unended } from './2025-07-01.ts'
import { breaches } from './2026-07-01-breaches.ts'
import * as when from './rules.ts'
import {
  admitting,
  beginning,
  clinics,
  consentAge,
  elsewhere,
  grounds,
  ladder,
  neverCame,
  tellingFrom,
  threeFacts,
  toWhom,
  twoWaysIn,
} from './silences.ts'

const was = from2025.acts
const minute = 'minute' as const
const ages = (cite: ReturnType<typeof L120.art>) => [{ if: when.under12(cite) }, { if: when.wrongAge(cite) }] as const

const clocks = [
  {
    of: ['apply'],
    who: 'person',
    within: workingDays(2),
    after: 'startFrom',
    while: ['decided'],
    missed: 'checkStarting',
    cite: D163.art(4, 8),
  },
  {
    of: ['applyAgain'],
    who: 'person',
    within: workingDays(2),
    after: 'startFrom',
    while: ['unstarted'],
    missed: 'checkStarting',
    cite: D163.art(4, 8),
  },
  // No text gives a day: two working days are those of a decision, and only ask why (docs/decisions/0353).
  {
    of: ['apply'],
    who: 'communePolice',
    within: workingDays(2),
    after: 'registered',
    while: ['registered'],
    missed: 'checkStarting',
    if: when.neverDecided(neverCame),
    cite: neverCame,
  },
  { of: ['admit', 'notAdmit'], who: 'clinicHead', within: workingDays(10), after: 'applied', cite: admitting },
  { of: ['admit', 'notAdmit'], who: 'clinicHead', within: days(0), after: 'handedOver', cite: admitting },
  { of: ['noticeAdmission'], who: 'clinic', within: hours(24), after: 'admitted', start: tellingFrom, cite: D163.art(89, 2) },
  { of: ['receiveTransfer', 'refuseTransfer'], who: 'clinicHead', within: days(0), after: 'transferred', cite: admitting },
  { of: ['handOver'], who: 'communePoliceChief', within: hours(24), after: 'left', cite: L120.art(48, 2) },
  {
    of: ['refer', 'dropViolation', 'closeFile'],
    who: 'fileMaker',
    within: workingDays(1),
    after: 'violationFound',
    while: ['violated'],
    if: when.isAdult(D163.art(100, 1)),
    cite: D163.art(100, 1),
  },
  {
    of: ['refer', 'dropViolation', 'closeFile'],
    who: 'fileMaker',
    within: workingDays(1),
    after: 'violationFound',
    while: ['violated'],
    if: when.isMinor(D163.art(103, 1)),
    cite: D163.art(103, 1),
  },
] as const satisfies readonly Clock[]

/** The same under Law 120/2025: no decision of the commune, the clinic tells the commune police within 24 hours, a ladder of breaches. */
export const from2026 = sheet({
  ...from2025,
  from: '2026-07-01',
  term: 'Điều trị nghiện bằng thuốc thay thế',
  basis: 'L120',
  states: { ...from2025.states, registered: { term: 'đã đăng ký ở xã, chờ nộp hồ sơ ở cơ sở điều trị', kind: 'open' } },
  facts: {
    ...from2025.facts,
    admitted: 'lúc quyết định tiếp nhận',
    left: 'lúc chuyển khỏi địa phương',
    lastAct: 'ngày vi phạm lần cuối',
    imprisoned: 'ngày ghi việc đi tù',
    reminded: 'ngày nhắc nhở',
    reviewed: 'ngày kiểm điểm',
  },
  documents: {
    ...from2025.documents,
    registration: { term: 'Đăng ký điều trị thay thế' },
    register: { term: 'Sổ đăng ký', form: 'Mẫu 21 phụ lục V NĐ 163/2026', cite: [D163.art(89, 5)] },
    decision: { term: 'Quyết định của xã (đăng ký trước 01/7/2026)' },
    admissionNotice: { term: 'Thông báo tiếp nhận gửi Công an cấp xã', form: 'Mẫu 11 NĐ 141/2024' },
    confirmation: {
      term: 'Giấy xác nhận đang điều trị thay thế',
      form: 'Mẫu 35 phụ lục V NĐ 163/2026',
      cite: [D163.art(89, 3, 'c'), D163.art(101, 1, 'c'), D163.art(104, 1, 'c')],
    },
    violation: { term: 'Biên bản vi phạm', form: 'Mẫu 34 phụ lục V NĐ 163/2026', cite: [D163.art(101, 1, 'b'), D163.art(104, 1, 'b')] },
  },
  tasks: {
    checkStarting: { ...from2025.tasks.checkStarting, cite: D163.art(4, 8) },
    checkStopping: { ...from2025.tasks.checkStopping, cite: D163.art(4, 9) },
  },
  acts: {
    ...was,
    register: {
      ...was.register,
      by: ['communePolice'],
      at: minute,
      says: {
        resultOn: pastDay('Ngày có kết quả xác định nghiện'),
        clinic: chosenClinic,
        channel: choice('Cách nộp', { inPerson: 'trực tiếp', portal: 'Cổng Dịch vụ công quốc gia', vneid: 'VNeID' }),
        parents: yes('Có ý kiến của cha, mẹ, người giám hộ, đại diện (nếu dưới 18 tuổi)'),
      },
      refuses: [...ages(L120.art(31, 6)), { if: when.parentsSilent(D163.art(89, 3, 'b')), field: 'parents' }],
      cite: [L120.art(31, 6), D163.art(89, 1), D163.art(89, 4), whoRegisters, twoWaysIn],
    },
    decide: {
      ...was.decide,
      by: ['communePoliceChief'],
      refuses: [{ if: when.clinicAnswers(toWhom) }],
      cite: [D163.art(91, 1), toWhom],
    },
    refuse: { ...was.refuse, by: ['communePoliceChief'], refuses: [{ if: when.clinicAnswers(toWhom) }], cite: [refusing, toWhom] },
    walkIn: {
      ...was.walkIn,
      at: minute,
      says: {},
      refuses: ages(L120.art(31, 6)),
      cite: [D141.art(29, 1), D141.art(30), L120.art(43, 2, 'a'), clinics, twoWaysIn],
    },
    receiveFromClosed: { ...was.receiveFromClosed, refuses: ages(L120.art(31, 6)) },
    apply: {
      ...was.apply,
      term: 'Nhận hồ sơ của người đã đăng ký ở xã',
      when: ['registered', 'decided', 'terminated'],
      cite: [D141.art(30), D163.art(4, 8), toWhom, beginning],
    },
    applyAgain: { ...was.applyAgain, cite: [D141.art(30), D163.art(4, 8), toWhom, beginning] },
    admit: { ...was.admit, at: minute },
    noticeAdmission: {
      term: 'Gửi thông báo tiếp nhận cho Công an cấp xã',
      by: ['clinic'],
      when: ['admitted', 'running', 'transferring'],
      at: minute,
      seat: 'clinic',
      ...notice,
      needs: ['admission'],
      makes: ['admissionNotice'],
      proposes: [
        {
          ...when.toMonitoring(
            { adult: 'substitution', minor: 'substitution' },
            // Prison pauses monitoring (Decree 163 art. 20(1)); its two years are not those of the treatment.
            ['referred', 'imprisoned'],
            when.movesAndPrison,
            D163.art(15, 1, 'b'),
          ),
          gone: ['unstarted', 'terminated'],
        },
      ],
      cite: [D163.art(89, 2), L120.art(12, 1), toWhom, whoIsMonitored],
    },
    confirm: {
      term: 'Cấp giấy xác nhận đang điều trị thay thế',
      by: ['clinicHead'],
      when: ['running', 'transferring'],
      seat: 'clinic',
      says: {},
      makes: ['confirmation'],
      cite: [D163.art(89, 3), D163.art(101, 1), D163.art(104, 1)],
    },
    notBegun: { ...was.notBegun, cite: [D163.art(4, 8), beginning] },
    start: { ...was.start, cite: [D141.art(27, 1)] },
    noticeStart: { ...was.noticeStart, cite: [toWhom] },
    noticeStop: {
      ...was.noticeStop,
      at: minute,
      says: { ...notice.says, stoppedAt: pastMoment('Lúc tự ý chấm dứt') },
      sets: { stopped: { said: 'stoppedAt' } },
      cite: [D163.art(4, 9), grounds, toWhom],
    },
    restartStart: {
      ...was.restartStart,
      by: ['communePoliceChief'],
      says: { startAgainFrom: pastDay('Ngày bất khả kháng chấm dứt'), forceMajeure: note('Sự kiện bất khả kháng') },
      cite: [D163.art(4, 8), beginning],
    },
    conclude: { ...was.conclude, cite: [D163.art(4, 9), otherExcuses] },
    ...breaches,
    complete: {
      ...was.complete,
      proposes: [
        {
          measure: 'post-rehab',
          route: { adult: 'substitution', minor: 'substitution' },
          facts: { noticed: 'happened', completed: 'happened' },
          seats: { commune: 'commune' },
          brings: ['completion'],
        },
      ],
      cite: [D141.art(36, 4, 'a'), L120.art(42, 1), afterTreatment],
    },
    noticeEnded: { ...was.noticeEnded, cite: [D141.art(36, 3, 'a'), toWhom, noTimeLimit] },
    reportMove: {
      ...was.reportMove,
      at: minute,
      says: { leavesAt: pastMoment('Lúc chuyển đi') },
      sets: { left: { said: 'leavesAt' } },
      cite: [L120.art(48, 2)],
    },
    handOver: { ...was.handOver, by: ['communePoliceChief'], at: minute, cite: [L120.art(48, 2)] },
    goElsewhere: { ...was.goElsewhere, by: ['communePolice'], cite: [L120.art(31, 6), D163.art(89, 1), changingForm] },
    imprison: {
      term: 'Kết thúc vì chấp hành án phạt tù',
      by: ['communePolice', 'clinic'],
      when: unended,
      seat: ['commune', 'clinic'],
      becomes: 'imprisoned',
      says: {},
      sets: { ended: 'happened', imprisoned: 'happened' },
      cite: [L120.art(48, 3, 'b'), elsewhere],
    },
    criminalOutcome: {
      ...was.criminalOutcome,
      refuses: [{ if: when.prisonIsAnAct(elsewhere), field: 'outcome' }],
    },
    close: { ...was.close, refuses: [{ if: when.prisonIsAnAct(elsewhere), field: 'reason' }], cite: [L120.art(48, 3), elsewhere] },
  },
  clocks,
  openCases: {
    gain: ['noticeAdmission', 'confirm', 'remind', 'review', 'imprison'],
    cite: [L120.art(56, 1), openCases],
  },
  silences: [
    whoRegisters,
    twoWaysIn,
    beginning,
    admitting,
    threeFacts,
    grounds,
    ladder,
    afterTreatment,
    elsewhere,
    toWhom,
    consentAge,
    clinics,
    refusing,
    otherExcuses,
    afterRecord,
    noTimeLimit,
    changingForm,
    criminal,
    openCases,
    explaining,
    neverCame,
    tellingFrom,
    whoIsMonitored,
  ],
})
