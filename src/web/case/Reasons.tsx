import type { Reason } from '../../engine/state.ts'
import { Cite } from '../law/Cite.tsx'

/** All reasons that speak against something, each with its article. */
export const Reasons = ({ reasons }: { readonly reasons: readonly Reason[] }) =>
  reasons.length === 0 ? null : (
    <ul className="case-reasons">
      {reasons.map((r) => (
        <li key={`${r.why} ${r.field ?? ''} ${r.detail}`}>
          {r.detail} {r.cite && <Cite cite={r.cite} />}
        </li>
      ))}
    </ul>
  )
