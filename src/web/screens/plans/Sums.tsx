import { useTranslation } from 'react-i18next'
import { numberText } from '../../../plans/number.ts'
import type { PlanPage } from '../../../server/contract/plans.ts'
import { Sign } from '../../ui/Sign.tsx'
import './plans.css'

type Group = PlanPage['groups'][number]
type Total = Group['total']

/** What the counted lines add up to; of how many lines it is, where it is not of all. */
const TotalCells = ({ total }: { readonly total: Total }) => {
  const { t } = useTranslation('plans')
  const some = total.counted > 0
  return (
    <>
      <td>{some ? numberText(total.persons) : t('notCounted')}</td>
      <td>{some ? numberText(total.episodes) : t('none')}</td>
      <td>{some ? numberText(total.target) : t('none')}</td>
      <td>{total.percent}</td>
      <td>{total.counted < total.lines && t('countedOf', { counted: total.counted, lines: total.lines })}</td>
    </>
  )
}

const TotalHeads = () => {
  const { t } = useTranslation('plans')
  return (
    <>
      <th scope="col">{t('result')}</th>
      <th scope="col">{t('episodesHead')}</th>
      <th scope="col">{t('countedTarget')}</th>
      <th scope="col">{t('percent')}</th>
      <td />
    </>
  )
}

/** The sums the document states beside what its lines add up to (two numbers, never one corrected silently), and the results so far. */
export const Sums = ({ group }: { readonly group: Group }) => {
  const { t } = useTranslation('plans')
  const sums = [{ ...group, unit: t('whole') }, ...group.units]
  return (
    // Reached by keyboard where it is wider than a phone.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus.
    <section className="sums-scroll" aria-label={`${group.term}: ${t('sums')}`} tabIndex={0}>
      <table className="sums">
        <caption>{t('sums')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('unit')}</th>
            <th scope="col">{t('stated')}</th>
            <th scope="col">{t('computed')}</th>
            <td />
            <TotalHeads />
          </tr>
        </thead>
        <tbody>
          {sums.map((s, i) => (
            <tr key={s.unit} className={i === 0 ? 'sums-whole' : ''}>
              <th scope="row">{s.unit}</th>
              <td>{numberText(s.stated)}</td>
              <td>{numberText(s.computed)}</td>
              <td>
                {s.stated === s.computed ? (
                  <Sign tone="done">{t('agree')}</Sign>
                ) : (
                  <Sign tone="late">{t('differ', { n: numberText(Math.abs(s.stated - s.computed)) })}</Sign>
                )}
              </td>
              <TotalCells total={s.total} />
            </tr>
          ))}
        </tbody>
      </table>
      <table className="sums">
        <caption>{t('categories')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('category')}</th>
            <th scope="col">{t('computed')}</th>
            <TotalHeads />
          </tr>
        </thead>
        <tbody>
          {group.categories.map((c) => (
            <tr key={c.category}>
              <th scope="row">{c.category}</th>
              <td>{numberText(c.target)}</td>
              <TotalCells total={c.total} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
