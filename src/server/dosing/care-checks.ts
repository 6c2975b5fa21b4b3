import { readCows } from '../../dosing/care/cows.ts'
import { askedOf, offerOf } from '../../dosing/care/next.ts'
import type { Noted } from '../../dosing/care/said.ts'
import { watchOf } from '../../dosing/care/watch.ts'
import type { Finding } from '../../dosing/interlocks/finding.ts'
import { findings } from '../../dosing/interlocks/findings.ts'
import { leavingFindings } from '../../dosing/interlocks/moments.ts'
import { type DoctorTask, taskOf } from '../../dosing/interlocks/task.ts'
import type { Parameters } from '../../dosing/parameters/parameters.ts'
import type { Facts } from '../../dosing/situation/situation.ts'
import type { AccountId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/moment.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { dosing } from '../../law/dosing.ts'
import type { RecordCare } from '../contract/record-care.ts'

const wrong = (field: string, detail: string): Refusal => ({ why: 'content', field, detail })

/** What the records of a chart must say to be one: the signs of a scale add up, days are past, a watch is of a first dose of today. */
export const chartRefusals = (
  said: RecordCare,
  { facts, entries, by }: { readonly facts: Facts; readonly entries: readonly Noted[]; readonly by: AccountId },
  p: Parameters,
): readonly Refusal[] => {
  const today = dayOf(facts.now)
  switch (said.name) {
    case '@care-order':
      return said.says.senior?.by === by ? [wrong('senior', 'Người hội chẩn là một bác sĩ khác.')] : []
    case '@care-cows': {
      const read = readCows(said.words.items)
      if (!read) return [wrong('items', 'Chấm đủ mười một dấu hiệu.')]
      return read.sum === said.says.points ? [] : [wrong('points', `Mười một dấu hiệu cộng lại được ${read.sum} điểm.`)]
    }
    case '@care-ecg':
      return said.says.on !== undefined && said.says.on > today ? [wrong('on', 'Ngày này chưa đến.')] : []
    case '@care-pregnancy':
      return [
        ...(said.says.is === 'no' && said.words.due !== undefined ? [wrong('due', 'Không mang thai thì không có ngày dự sinh.')] : []),
        ...(said.says.since !== undefined && said.says.since > today ? [wrong('since', 'Ngày này chưa đến.')] : []),
      ]
    case '@care-watch': {
      const watch = watchOf(facts, entries, p)
      if (watch?.of !== said.says.of) return [wrong('of', 'Liều này không phải liều đầu của hôm nay.')]
      return watch.closed === 'no' || said.corrects !== undefined ? [] : [wrong('of', 'Việc theo dõi sau liều đầu đã kết thúc.')]
    }
    default:
      return []
  }
}

/** Whoever is found not fit in the watch after a first dose is seen by a doctor, as at the window. */
export const calledInWatch = (said: RecordCare, before: Facts, by: AccountId, p: Parameters): DoctorTask | undefined => {
  if (said.name !== '@care-watch' || said.says.found === 'fit') return undefined
  const look = { at: before.now, found: said.says.found, by }
  const facts = { ...before, chart: { ...before.chart, fitness: [...before.chart.fitness, look] } }
  const offer = offerOf(facts)
  const found = findings({ ...facts, asked: askedOf(offer, []) }, p)
  return taskOf(
    facts,
    { agent: offer.agent },
    found.filter((f) => f.id === 'FT-01' || f.id === 'FT-02'),
    'tried',
    p,
  )
}

/** Somebody goes home before the time of observation is over: the doctor alone says so, and names it (IN-06). */
export const againstLeaving = (said: RecordCare, facts: Facts, office: string, p: Parameters): readonly Finding[] => {
  if (said.name !== '@care-watch' || !said.says.closes) return []
  const named = office === dosing.prescribes ? said.says.names : []
  return leavingFindings(facts, p).filter((f) => f.action !== 'warn' && !named.includes(f.id))
}
