import { type ReactNode, useState } from 'react'
import { NOBODY, type Second, SecondSigner, signedBy } from './SecondSigner.tsx'

/** A second person whom a form always asks for: the fields, who it is as it is sent, and whether both fields are filled. */
export const useSecondSigner = (): {
  readonly signs: boolean
  readonly signer: Second
  /** `beside`: what the server says of a field, by its name. */
  readonly fields: (beside?: Readonly<Record<string, string>>) => ReactNode
  readonly clear: () => void
} => {
  const [second, setSecond] = useState(NOBODY)
  const signer = signedBy(second).second
  return {
    signs: signer !== undefined,
    signer: signer ?? NOBODY,
    fields: (beside) => <SecondSigner second={second} onChange={setSecond} {...(beside ? { beside } : {})} />,
    clear: () => setSecond(NOBODY),
  }
}
