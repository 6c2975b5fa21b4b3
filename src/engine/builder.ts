import { type Day, day } from '../kernel/day.ts'
import type { Act, Sheet } from './sheet.ts'

type Written<
  R extends string,
  S extends string,
  D extends string,
  F extends string,
  I extends string,
  K extends string,
  T extends string,
  A extends string,
> = Omit<Sheet<R, S, D, F, I, K, T, A>, 'from'> & { readonly from: string }

/**
 * A sheet whose vocabularies are declared once: acts, clocks and lengths may use only states, facts, papers, seats, intervals and tasks
 * that the sheet names, or it does not compile.
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
  s: Written<R, S, D, F, I, K, T, A> & {
    readonly acts: Readonly<Record<A, Act<NoInfer<S>, NoInfer<D>, NoInfer<F>, NoInfer<I>, NoInfer<K>, NoInfer<T>>>>
  },
): Sheet<R, S, D, F, I, K, T, A> => ({ ...s, from: day(s.from) })

export type { Day }
