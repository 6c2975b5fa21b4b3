import type { Case, Happened } from '../../../cases.ts'
import { at, inside, inside26, minor, minor26 } from './ways.ts'

const paper =
  (act: string, field: string, on: string) =>
  (kind: string): Happened => [act, on, { [field]: kind }]

/** The two files that go with it, whole, under the text of a day. */
const whole = (who: typeof minor | typeof minor26, on: string): readonly Case[] => {
  const found: readonly Happened[] = [
    ['recordViolation', on],
    ['addFinding', on, { resultOn: on, findingIs: 'addicted', determinedAs: 'managedUser', heldThen: false }],
    ...['decision', 'biography', 'test', 'statement', 'stop'].map(paper('addUserPaper', 'userPaper', on)),
  ]
  return [
    {
      is: `hồ sơ xác định đủ giấy, ngày ${on}`,
      ...who,
      acts: [
        ...found,
        ...['request', 'test', 'biography'].map(paper('addDeterminationPaper', 'determinationPaper', on)),
        ['checkDetermination', on],
      ],
    },
    { is: `hồ sơ quản lý đủ giấy, ngày ${on}`, ...who, acts: [...found, ['checkUserFile', on]] },
  ]
}

export const enclosed: readonly Case[] = [...whole(minor, '2024-03-04'), ...whole(minor26, '2026-07-02')]

/** Told again, nothing is owed until the end moves once more. */
export const toldAgain: readonly Case[] = [
  {
    is: 'đã báo lại ngày hết thay đổi, theo luật cũ',
    ...minor,
    acts: [
      ...inside(6),
      ['noticeEnd', '2024-09-10'],
      ['escape', '2024-09-12'],
      ['bringBack', '2024-09-17'],
      ['noticeEndAgain', '2024-09-18'],
    ],
    notDue: ['noticeEndAgain'],
  },
  {
    is: 'đã báo lại ngày hết thay đổi, từ 01/7/2026',
    ...minor26,
    acts: [
      ...inside26(),
      ['noticeEnd', '2028-06-01'],
      ['escape', at('2028-06-05')],
      ['bringBack', '2028-06-08'],
      ['noticeEndAgain', '2028-06-09'],
    ],
    notDue: ['noticeEndAgain'],
  },
]
