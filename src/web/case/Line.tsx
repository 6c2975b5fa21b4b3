import type { ReactNode } from 'react'

/** A named line of a list of facts. */
export const Line = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className="case-line">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)
