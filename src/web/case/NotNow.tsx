import type { MayDo } from '../../engine/why-not.ts'
import { Reasons } from './Reasons.tsx'

/** Acts that may not be done now, folded away, each with all its reasons and their articles. */
export const NotNow = ({ title, acts }: { readonly title: string; readonly acts: readonly MayDo[] }) =>
  acts.length === 0 ? null : (
    <details className="case-not">
      <summary>{title}</summary>
      <ul className="case-list">
        {acts.map((a) => (
          <li key={a.act}>
            <strong>{a.term}</strong>
            <Reasons reasons={a.reasons} />
          </li>
        ))}
      </ul>
    </details>
  )
