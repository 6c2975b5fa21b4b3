import type { Ground } from '../record.ts'
import { type Known, recordCases } from './record-cases.ts'
import { recordNew } from './record-new.ts'
import type { Done, Recording, Work } from './recording.ts'

/** Records rows, each once: those of new persons together, and those of persons who are there. */
export const recordRows = async (ground: Ground, recording: Recording, all: readonly Work[]): Promise<readonly Done[]> => {
  const fresh = all.filter(({ person }) => person === undefined)
  const known = all.flatMap((work): readonly Known[] => {
    const { person, draft } = work
    return person && draft.adoption ? [{ ...work, person, adoption: draft.adoption }] : []
  })
  const news = fresh.length === 0 ? [] : await recordNew(ground, recording, fresh)
  const cases = known.length === 0 ? [] : await recordCases(ground, recording, known)
  const came = new Map([
    ...fresh.map(({ row }, i) => [row.no, news[i]] as const),
    ...known.map(({ row }, i) => [row.no, cases[i]] as const),
  ])
  return all.map(({ row: { no } }) => came.get(no) ?? { no, outcome: 'skipped' })
}
