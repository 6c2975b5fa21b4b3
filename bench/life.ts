import { randomUUID } from 'node:crypto'
import { addDays, type Day, day } from '../src/kernel/day.ts'
import type { Recorded } from '../src/server/contract/answers.ts'
import type { Ward } from '../test/support/staff.ts'
import type { Send } from './load.ts'

type Holder = Exclude<keyof Ward, 'unit'>
export type Act = readonly [holder: Holder, act: string, happened: string, says: object]

/** A case of voluntary rehabilitation at home under the law of 1 July 2026, from registration to its fourth month: 17 acts by four offices. */
export const life: readonly Act[] = [
  ['police', 'register', '2026-07-02T15:00+07:00', { proof: 'finding', channel: 'inPerson', place: 'home', parents: false }],
  ['policeChief', 'decide', '2026-07-03T09:00+07:00', { decisionNo: '15/QĐ-CA', attempt: 'first' }],
  ['policeChief', 'receive', '2026-07-03', { parentsConfirmed: false }],
  ['police', 'deliver', '2026-07-03', {}],
  ['chair', 'assign', '2026-07-03', { helper: 'Trần Thị Giúp' }],
  ['worker', 'start', '2026-07-06T08:00+07:00', {}],
  ['worker', 'noticeStart', '2026-07-06T10:00+07:00', {}],
  ['worker', 'finishIntake', '2026-07-08', { stageBegan: '2026-07-06', rating: 'good' }],
  ['worker', 'followUp', '2026-07-15', { followed: 'Gia đình giúp đỡ, sức khỏe ổn.' }],
  ['police', 'test', '2026-07-20', { testKind: 'planned', testResult: 'negative' }],
  ['worker', 'finishDetox', '2026-07-28', { stageBegan: '2026-07-08', rating: 'pass' }],
  ['worker', 'followUp', '2026-08-05', { followed: 'Đã đi làm lại.' }],
  ['police', 'test', '2026-08-12', { testKind: 'unannounced', testResult: 'negative' }],
  ['worker', 'followUp', '2026-09-02', { followed: 'Tham gia sinh hoạt câu lạc bộ.' }],
  ['police', 'test', '2026-09-10', { testKind: 'unannounced', testResult: 'negative' }],
  ['worker', 'followUp', '2026-10-05', { followed: 'Không có gì bất thường.' }],
  ['police', 'test', '2026-10-12', { testKind: 'planned', testResult: 'negative' }],
]

/** Where a case stands: what the next act is recorded against. */
export type Living = { readonly case: string; readonly seq: number; readonly lived: number }

const family = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Phan', 'Vũ', 'Đặng', 'Bùi', 'Đỗ']
const given = ['Văn An', 'Thị Bình', 'Quốc Cường', 'Minh Dũng', 'Thu Hà', 'Đức Hùng', 'Ngọc Lan', 'Hữu Nam', 'Thanh Sơn', 'Kim Yến']

/** An invented person; the number keeps names apart. */
export const nameOf = (n: number): string => `${family[n % 10]} ${given[Math.floor(n / 10) % 10]}`

export const registerPerson = async (send: Send, { unit, police }: Ward, n: number): Promise<string> => {
  const body = { key: randomUUID(), name: nameOf(n), birth: `19${70 + (n % 30)}-05-01`, sex: n % 2 ? 'male' : 'female', unit }
  return (await send<{ person: string }>({ method: 'POST', path: '/api/people', headers: police, body })).person
}

export const openCase = async (send: Send, { police }: Ward, person: string, on: Day = day('2026-07-02')): Promise<Living> => {
  const opened = await send<Recorded>({
    method: 'POST',
    path: '/api/cases',
    headers: police,
    body: {
      key: randomUUID(),
      person,
      measure: 'voluntary-community',
      route: 'adult',
      act: 'notify',
      happened: `${on}T09:00+07:00`,
      says: { resultOn: addDays(on, -1), notifiedAt: `${on}T08:30+07:00`, group: 'volunteer', residence: 'stable' },
    },
  })
  return { case: opened.case, seq: opened.seq, lived: 0 }
}

export const recordAct = async (send: Send, ward: Ward, at: Living, [holder, act, happened, says]: Act): Promise<Living> => {
  const made = await send<Recorded>({
    method: 'POST',
    path: `/api/cases/${at.case}/acts`,
    headers: ward[holder],
    body: { key: randomUUID(), seq: at.seq, act, happened, says },
  })
  return { ...at, seq: made.seq, lived: at.lived + 1 }
}
