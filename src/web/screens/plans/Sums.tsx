import { useTranslation } from 'react-i18next'
import { numberText } from '../../../plans/number.ts'
import type { PlanPage } from '../../../server/contract/answers.ts'
import { Sign } from '../../ui/Sign.tsx'
import './plans.css'

type Sum = { readonly name: string; readonly stated: number; readonly computed: number }

/** The sums the document states beside what its lines add up to: two numbers, never one corrected silently. */
export const Sums = ({ group }: { readonly group: PlanPage['groups'][number] }) => {
  const { t } = useTranslation('plans')
  const sums: readonly Sum[] = [
    { name: t('whole'), stated: group.stated, computed: group.computed },
    ...group.units.map((u) => ({ name: u.unit, stated: u.stated, computed: u.computed })),
  ]
  return (
    <table className="sums">
      <caption>{t('sums')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('unit')}</th>
          <th scope="col">{t('stated')}</th>
          <th scope="col">{t('computed')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {sums.map((s) => (
          <tr key={s.name}>
            <th scope="row">{s.name}</th>
            <td>{numberText(s.stated)}</td>
            <td>{numberText(s.computed)}</td>
            <td>
              {s.stated === s.computed ? (
                <Sign tone="done">{t('agree')}</Sign>
              ) : (
                <Sign tone="late">{t('differ', { n: numberText(Math.abs(s.stated - s.computed)) })}</Sign>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
