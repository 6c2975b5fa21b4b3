import { day } from '../kernel/day.ts'
import type { Act, Clock, Lasts, Sheet } from './sheet.ts'

type Vocabulary = 'routes' | 'states' | 'facts' | 'documents' | 'seats' | 'intervals' | 'tasks'

type Written<
  R extends string,
  S extends string,
  D extends string,
  F extends string,
  I extends string,
  K extends string,
  T extends string,
  A extends string,
> = Pick<Sheet<R, S, D, F, I, K, T, A>, 'measure' | 'term' | 'basis' | 'about' | 'together' | 'silences' | Vocabulary> & {
  readonly from: string
  readonly lasts?: Lasts<NoInfer<R>, NoInfer<F>, NoInfer<A>>
  readonly acts: Readonly<Record<A, Act<NoInfer<S>, NoInfer<D>, NoInfer<F>, NoInfer<I>, NoInfer<K>, NoInfer<T>>>>
  readonly clocks: readonly Clock<NoInfer<S>, NoInfer<F>, NoInfer<A>, NoInfer<T>>[]
  readonly openCases?: { readonly gain: readonly NoInfer<A>[]; readonly cite: Exclude<Sheet['openCases'], undefined>['cite'] }
}

/**
 * A sheet whose vocabularies are declared once: acts, clocks and lengths may use only routes, states, facts, papers, seats, intervals and
 * tasks that the sheet names, or it does not compile.
 */
export const sheet = <
  const R extends string,
  const S extends string,
  const D extends string,
  const F extends string,
  const I extends string,
  const K extends string,
  const T extends string,
  const A extends string,
>(
  s: Written<R, S, D, F, I, K, T, A>,
): Sheet<R, S, D, F, I, K, T, A> => ({ ...s, from: day(s.from) })
