import type { ReactNode } from 'react'
import type { MayDo } from '../../engine/why-not.ts'
import { Reasons } from './Reasons.tsx'

/** Acts that may not be done now, folded away, each with all its reasons and their articles. */
export const NotNow = ({
  title,
  lead,
  acts,
  nameOf = (a) => a.term,
}: {
  readonly title: string
  readonly lead?: string
  readonly acts: readonly MayDo[]
  readonly nameOf?: (act: MayDo) => ReactNode
}) =>
  acts.length === 0 ? null : (
    <details className="case-not">
      <summary>{title}</summary>
      {lead && <p className="case-soft">{lead}</p>}
      <ul className="case-list">
        {acts.map((a) => (
          <li key={a.act}>
            <strong>{nameOf(a)}</strong>
            <Reasons reasons={a.reasons} />
          </li>
        ))}
      </ul>
    </details>
  )
