import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { dayText } from '../dates/format.ts'
import type { Border } from './borders.ts'
import type { Lane } from './life-line.ts'
import { periodText } from './wording.ts'

const Ending = ({ lane }: { readonly lane: Lane }) => {
  const { t } = useTranslation('case')
  if (lane.ended) return `${dayText(lane.ended)} (${t('line.ended')})`
  return lane.ends ? t('line.ends', { on: dayText(lane.ends) }) : t('line.open')
}

/** The life line in words: for readers who do not see the picture, and for paper. */
export const LifeLineTable = ({
  lanes,
  borders,
  linked,
}: {
  readonly lanes: readonly Lane[]
  readonly borders: readonly Border[]
  readonly linked: boolean
}) => {
  const { t } = useTranslation('case')
  return (
    <details className="line-words">
      <summary>{t('line.table')}</summary>
      <table>
        <caption>{t('line.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('line.measure')}</th>
            <th scope="col">{t('line.from')}</th>
            <th scope="col">{t('line.to')}</th>
            <th scope="col">{t('line.stretches')}</th>
          </tr>
        </thead>
        <tbody>
          {lanes.map((lane) => (
            <tr key={lane.id}>
              <th scope="row">
                {linked ? (
                  <Link to="/ho-so/$id" params={{ id: lane.id }}>
                    {lane.label}
                  </Link>
                ) : (
                  lane.label
                )}
                {lane.proposed && ` (${t('line.proposed')})`}
              </th>
              <td>{dayText(lane.from)}</td>
              <td>
                <Ending lane={lane} />
              </td>
              <td>{lane.stretches.map((s) => `${s.label}: ${periodText(t, s.from, s.to)}`).join('; ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {t('line.borders')}:{' '}
        {borders
          .map((b) =>
            b.what === 'offices'
              ? t('line.borderOffices', { on: dayText(b.on) })
              : t('line.border', { on: dayText(b.on), texts: b.texts.join(', ') }),
          )
          .join('; ')}
        .
      </p>
    </details>
  )
}
