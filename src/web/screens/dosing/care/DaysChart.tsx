import { useTranslation } from 'react-i18next'
import type { DayLooked } from '../../../../dosing/care/days.ts'
import { doseText } from '../../../../kernel/dose.ts'
import { dayText, whenText } from '../../../dates/format.ts'

const [STEP, HEIGHT, FOOT] = [14, 120, 30]

const MARK: Readonly<Partial<Record<DayLooked['how'], string>>> = {
  missed: '×',
  vomited: '!',
  partly: '½',
  'at home': '⌂',
  unsure: '?',
  covered: '–',
}

/** Doses day by day: a bar for what was taken, a line for what was ordered, a sign under the days that were missed. */
export const DaysChart = ({ days }: { readonly days: readonly DayLooked[] }) => {
  const { t, i18n } = useTranslation('care')
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const most = Math.max(1, ...days.map((d) => Math.max(d.dose, d.ordered === 'none' ? 0 : d.ordered)))
  if (days.every((d) => d.dose === 0 && d.ordered === 'none')) return <p className="care-soft">{t('days.none')}</p>
  const up = (dose: number) => (dose / most) * (HEIGHT - 14)
  const missed = days.filter((d) => d.how === 'missed').length
  const told = (d: DayLooked): string =>
    `${dayText(d.day)}: ${t(`days.how.${d.how}`)}${d.dose > 0 ? ` ${doseText(d.dose, language)}` : ''}${d.ordered === 'none' ? '' : ` (${t('days.ordered')} ${doseText(d.ordered, language)})`}`
  return (
    <figure className="care-days">
      <svg
        viewBox={`0 0 ${days.length * STEP} ${HEIGHT + FOOT}`}
        role="img"
        aria-label={`${t('days.chart', { count: days.length })}. ${t('days.missed', { count: missed, days: days.length })}`}
      >
        <line x1={0} x2={days.length * STEP} y1={HEIGHT} y2={HEIGHT} className="care-axis" />
        {days.map((d, i) => (
          <g key={d.day} transform={`translate(${i * STEP} 0)`} data-how={d.how}>
            <title>{told(d)}</title>
            <rect x={0} y={0} width={STEP} height={HEIGHT + FOOT} fill="transparent" />
            {d.dose > 0 && <rect x={2} width={STEP - 4} y={HEIGHT - up(d.dose)} height={up(d.dose)} className="care-bar" />}
            {d.ordered !== 'none' && (
              <line x1={0} x2={STEP} y1={HEIGHT - up(d.ordered)} y2={HEIGHT - up(d.ordered)} className="care-ordered" />
            )}
            {MARK[d.how] && (
              <text x={STEP / 2} y={HEIGHT + 13} className="care-mark">
                {MARK[d.how]}
              </text>
            )}
            {d.day.endsWith('-01') && (
              <text x={0} y={HEIGHT + 27} className="care-month">
                {dayText(d.day).slice(0, 5)}
              </text>
            )}
          </g>
        ))}
        <text x={2} y={11} className="care-month">
          {doseText(most as DayLooked['dose'], language)}
        </text>
      </svg>
      <figcaption className="care-soft">{t('days.missed', { count: missed, days: days.length })}</figcaption>
      <details>
        <summary>{t('days.table')}</summary>
        <table className="care-table">
          <thead>
            <tr>
              <th>{t('days.day')}</th>
              <th>{t('days.ordered')}</th>
              <th>{t('days.given')}</th>
              <th />
            </tr>
          </thead>
          <tbody>
            {days
              .filter((d) => d.how !== 'before')
              .toReversed()
              .map((d) => (
                <tr key={d.day}>
                  <td>{dayText(d.day)}</td>
                  <td>{d.ordered === 'none' ? '' : doseText(d.ordered, language)}</td>
                  <td>{d.dose > 0 ? doseText(d.dose, language) : ''}</td>
                  <td>
                    {t(`days.how.${d.how}`)}
                    {d.typed && `; ${t('days.typed', { when: whenText(d.typed) })}`}
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
