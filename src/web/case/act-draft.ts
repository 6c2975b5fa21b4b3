import type { Typed } from './typed.ts'

/** What the form of an act holds before it is sent. */
export type ActDraft = {
  readonly happened: string
  readonly route: string
  readonly says: Typed
  readonly signer: string
  readonly irregular: boolean
  readonly why: string
}

export const emptyAct = (happened: string, route = '', says: Typed = {}): ActDraft => ({
  happened,
  route,
  says,
  signer: '',
  irregular: false,
  why: '',
})
