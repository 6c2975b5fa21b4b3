import type { Question, Reading } from '../engine/question.ts'
import type { CaseState } from '../engine/state.ts'
import { earlierRehab } from './silences.ts'

/** A rehabilitation that came to its end; management after one shows it too, where its own file is not here. */
const completed = (c: CaseState): boolean =>
  c.measure === 'post-rehab' ? c.route !== 'substitution' && c.facts['completed'] !== undefined : c.state === 'completed'
const begun = (c: CaseState): boolean => completed(c) || c.facts['started'] !== undefined || c.facts['admitted'] !== undefined
const underNewLaw = (c: CaseState): boolean => c.state === 'completed' && c.fixed?.sheet.basis === 'L120'

/** Management that followed from a case which is counted itself is no further time. */
const once = (cases: readonly CaseState[]): readonly CaseState[] => {
  const ids = new Set(cases.map((c) => c.id))
  return cases.filter((c) => !c.steps.some((s) => s.entry.body.from && ids.has(s.entry.body.from.case)))
}

const counting = (term: string, counts: (c: CaseState) => boolean): Reading => ({
  term,
  of: (earlier) => {
    const because = once(earlier.filter(counts))
    return { value: because.length > 0 ? 'later' : 'first', because }
  },
})

/** Questions of the law that a province may answer for its own officials (docs/decisions/0102). Who decides still decides. */
export const questions: Readonly<Record<string, Question>> = {
  earlierRehab: {
    asks: earlierRehab,
    field: 'attempt',
    looksAt: ['voluntary-community', 'voluntary-facility', 'compulsory', 'compulsory-minor', 'post-rehab'],
    readings: {
      completed: counting('Mỗi lần đã hoàn thành cai nghiện đều tính, theo luật nào cũng vậy; điều trị thay thế không tính', completed),
      begun: counting('Mỗi lần đã bắt đầu cai nghiện đều tính, kể cả bỏ dở; điều trị thay thế không tính', begun),
      newLaw: counting('Chỉ tính lần đã hoàn thành theo Luật 120/2025', underNewLaw),
    },
  },
}
