import { Link } from '@tanstack/react-router'
import { Sign } from '../../../ui/Sign.tsx'
import type { Muc } from './forms.ts'

export type Owed = {
  readonly person: string
  readonly name: string
  readonly what: string
  /** All of it, on hover. */
  readonly title?: string
  readonly sign: string
  readonly late: boolean
}

/** People for whom the doctor of a clinic owes something, each opening where it is done; nothing while there is nobody. */
export const OwedList = ({ title, owed, muc }: { readonly title: string; readonly owed: readonly Owed[]; readonly muc?: Muc }) => {
  if (owed.length === 0) return null
  return (
    <section className="dosing-list" aria-label={title}>
      <h2>
        {title} <span className="panel-count">{owed.length}</span>
      </h2>
      <ul>
        {owed.map((row) => {
          const inside = (
            <>
              <span className="dosing-who">{row.name}</span>
              <span className="dosing-what">{row.what}</span>
              <Sign tone={row.late ? 'late' : 'soon'}>{row.sign}</Sign>
            </>
          )
          const look = { className: 'care-watched dosing-review', ...(row.title === undefined ? {} : { title: row.title }) }
          return (
            <li key={row.person}>
              {muc ? (
                <Link {...look} to="/cap-thuoc/$id/ghi/$muc" params={{ id: row.person, muc }}>
                  {inside}
                </Link>
              ) : (
                <Link {...look} to="/cap-thuoc/$id/bac-si" params={{ id: row.person }}>
                  {inside}
                </Link>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
