import type { Refusal } from '../../kernel/refusal.ts'
import { CallFailed } from '../api/trouble.ts'

/** What a device refuses reads as what the server refuses. */
export const refusal = (...refusals: readonly Refusal[]): CallFailed =>
  new CallFailed({
    kind: 'problem',
    problem: {
      type: 'about:blank',
      title: '',
      status: 422,
      code: refusals.every((r) => r.field) ? 'content' : 'refused',
      detail: '',
      refusals,
    },
  })
