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

/** Sentences of a refusal that belong beside fields of a form: `name` -> sentence. */
export const besideFields = (trouble: Trouble | undefined): Readonly<Record<string, string>> =>
  trouble?.kind === 'problem'
    ? Object.fromEntries((trouble.problem.refusals ?? []).flatMap((r) => (r.field === undefined ? [] : [[r.field, r.detail]])))
    : {}
