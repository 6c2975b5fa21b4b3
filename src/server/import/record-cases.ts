import { readAll } from '../../db/acts.ts'
import type { Taken } from '../../db/import-rows.ts'
import { adopt } from '../../engine/adopt.ts'
import type { Adoption } from '../../engine/adoption.ts'
import type { Found } from '../../exchange/verdict.ts'
import type { CaseId, PersonId } from '../../kernel/ids.ts'
import { readDecideAppendAll } from '../appending.ts'
import { signed } from '../deciding.ts'
import { type Attempted, decidedBy, type Ground } from '../record.ts'
import { importingOffice } from './ground.ts'
import { CHANGED, type Done, type Recording, refuse, requestOf, type Work } from './recording.ts'

const NOT_FOUND = 'Không mở được hồ sơ của người này.'
const TOO_LATE =
  'Đã quá một giờ từ khi hỏi số này ở đơn vị khác nên hồ sơ không mở được nữa: nhập lại riêng dòng này, hệ thống sẽ hỏi lại số.'

/** Whether the check told of the person as somebody of other units: that is a ground to open a case for an hour. */
const wasElsewhere = ({ found }: Taken, person: PersonId): boolean =>
  (found as unknown as Found | null)?.candidates?.some((c) => !c.here && c.person === person) ?? false // written by this import

const takenOver = (row: Taken, person: PersonId, tried: Attempted): Done => {
  switch (tried.is) {
    case 'recorded':
    case 'replayed':
      return { no: row.no, outcome: 'recorded', person, case: tried.answer.case, entry: tried.answer.entry }
    case 'refused':
      return refuse(row.no, ...tried.reasons.map((r) => r.detail))
    case 'no session':
      return 'no session'
    case 'busy':
    case 'stale':
      return 'busy'
    case 'not found':
      return refuse(row.no, wasElsewhere(row, person) ? TOO_LATE : NOT_FOUND)
    case 'key reused':
      return refuse(row.no, CHANGED)
    case 'no right':
      return 'no right'
  }
}

export type Known = Omit<Work, 'person'> & { readonly person: PersonId; readonly adoption: Adoption }

/** Takes running cases over for persons who have a file already, as the form of the paper file does. */
export const recordCases = async (ground: Ground, { id, session, who }: Recording, all: readonly Known[]): Promise<readonly Done[]> => {
  const tried = await readDecideAppendAll(
    ground.db,
    session,
    all.map((known) => ({ ...known, key: known.row.key, request: requestOf(id, known.row.no, known.draft) })),
    (some) => readAll(ground.db, session, some),
    ({ adoption }, stored) => {
      const held = importingOffice(ground.law, who.offices, adoption.opens.measure, adoption.happened)
      const decide = signed(
        ground,
        held && { account: who.account, ...held },
        () => ({ c: undefined, measure: adoption.opens.measure, name: '', happened: adoption.happened }),
        (view, by, [caseId = '', ...ids], commit) => adopt(view, by, adoption, caseId as CaseId, ids, commit), // a fresh uuid
      )
      return decidedBy(ground, stored, decide)
    },
  )
  return all.map(({ row, person }, i) => takenOver(row, person, tried[i] ?? { is: 'busy' }))
}
