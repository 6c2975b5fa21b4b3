import type { Day } from '../../../../kernel/day.ts'
import type { Fate } from '../fate.ts'
import { below } from '../random.ts'
import type { Beat, Came, Wish } from '../story.ts'

export type Telling<T> = Generator<Wish, T, Came>
/** What happens between two steps of a case, which then stands as it did; nothing where it ended. */
export type Chapter = (fate: Fate, measure: string, came: Came) => Telling<Came | undefined>

/** A beat that must come. */
export const must = (act: string, after: readonly [number, number], says: Beat['says'] = {}): Beat => ({ act, after, says })
/** A beat that comes wherever the law of the day knows it. */
export const known = (act: string, after: readonly [number, number], says: Beat['says'] = {}): Beat => ({ act, after, says, maybe: 100 })
export const wordsOf = (text: string): string => `${text} (minh họa).`
/** A number of an invented paper, drawn. */
export const no = ({ random }: Pick<Fate, 'random'>, kind: string): string => `${1 + below(random, 300)}/${kind}`
/** The same for a paper of a day, without a draw. */
export const dayNo = (on: Day, kind: string): string => `${Number(on.slice(8))}/${kind}`

/** Of a list the next ones for the `nth` life, `each` at a time; then as many lives without, `idle` times over. */
export const inTurn = <T>(list: readonly T[], nth: number, each = 1, idle = 0): readonly T[] => {
  const lives = Math.ceil(list.length / each)
  const at = nth % (lives * (1 + idle))
  return at < lives ? list.slice(at * each, (at + 1) * each) : []
}

/** One chapter after the other, as long as the case goes on. */
export function* toldInTurn(chapters: readonly Chapter[], fate: Fate, measure: string, came: Came): Telling<Came | undefined> {
  let last: Came | undefined = came
  for (const chapter of chapters) if (last) last = yield* chapter(fate, measure, last)
  return last
}
