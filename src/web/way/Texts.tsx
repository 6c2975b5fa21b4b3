import { useTranslation } from 'react-i18next'
import type { Law } from '../../engine/law.ts'
import { Line } from '../case/Line.tsx'
import { dayText } from '../dates/format.ts'
import type { Stop } from './way.ts'

/** Under which texts a case was lived: each sheet from the first step recorded under it, and the one that fixed the length. */
export const Texts = ({ stop, law }: { readonly stop: Extract<Stop, { readonly is: 'case' }>; readonly law: Law }) => {
  const { t } = useTranslation('way')
  const short = (basis: string): string => law.sources[basis]?.short ?? basis
  const { fixed } = stop.c
  return (
    <Line name={t('texts')}>
      <ul>
        {stop.sheets.map(({ sheet, from }) => (
          <li key={sheet.from}>{t('sheet', { text: short(sheet.basis), edition: dayText(sheet.from), on: dayText(from) })}</li>
        ))}
      </ul>
      {fixed && stop.sheets.length > 1 && (
        <p className="case-soft">{t('lengthBy', { text: short(fixed.sheet.basis), on: dayText(fixed.on) })}</p>
      )}
    </Line>
  )
}
