import type { Problem } from '../../server/contract/answers.ts'

/** Why a call gave no answer: the line is down, the session is over and nobody signed in again, or the server refused. */
export type Trouble = { readonly kind: 'offline' } | { readonly kind: 'session' } | { readonly kind: 'problem'; readonly problem: Problem }

/** What a failed call throws: TanStack Query knows failures only as exceptions. */
export class CallFailed extends Error {
  readonly trouble: Trouble
  constructor(trouble: Trouble) {
    super(trouble.kind === 'problem' ? `${trouble.problem.status} ${trouble.problem.code}` : trouble.kind)
    this.trouble = trouble
  }
}

const UNKNOWN: Problem = { type: 'about:blank', title: '', status: 500, code: 'unknown', detail: '' }

/** The trouble behind anything caught; what nobody foresaw is a fault of the program. */
export const troubleOf = (caught: unknown): Trouble =>
  caught instanceof CallFailed ? caught.trouble : { kind: 'problem', problem: UNKNOWN }

/** The address names nothing, or nothing that the session may see: the server tells no difference. An id of no shape is a 400. */
export const notThere = (trouble: Trouble): boolean => {
  if (trouble.kind !== 'problem') return false
  const { status, refusals = [] } = trouble.problem
  return status === 404 || (status === 400 && refusals.length > 0 && refusals.every((r) => r.field === 'id'))
}

/** Sentences of a refusal that belong beside fields of a form: `name` -> sentence. */
export const besideFields = (trouble: Trouble | undefined): Readonly<Record<string, string>> =>
  trouble?.kind === 'problem'
    ? Object.fromEntries((trouble.problem.refusals ?? []).flatMap((r) => (r.field === undefined ? [] : [[r.field, r.detail]])))
    : {}
