import type { Cause } from '../../engine/register.ts'
import type { Citation } from '../../kernel/citation.ts'
import { day } from '../../kernel/day.ts'

export const LAW_73 = day('2022-01-01')
export const LAW_120 = day('2026-07-01')

/** A cause of both laws, each with its article. */
export const both = (term: string, before: Citation, since: Citation): Cause => ({
  term,
  cite: [
    { from: LAW_73, is: before },
    { from: LAW_120, is: since },
  ],
})
export const onlyBefore = (term: string, cite: Citation): Cause => ({ term, cite: [{ from: LAW_73, is: cite }], until: LAW_120 })
export const onlySince = (term: string, cite: Citation): Cause => ({ term, cite: [{ from: LAW_120, is: cite }] })
