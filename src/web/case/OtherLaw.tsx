import { useTranslation } from 'react-i18next'
import type { Law } from '../../engine/law.ts'
import { sheetOn } from '../../engine/law.ts'
import type { Day } from '../../kernel/day.ts'
import { dayText } from '../dates/format.ts'
import { Cite } from '../law/Cite.tsx'
import { Icon } from '../ui/Icon.tsx'
import { actDifference } from './act-difference.ts'

/** Says that the date typed lies under another text or other offices than today, and what that changes in the form. */
export const OtherLaw = ({
  law,
  measure,
  act,
  on,
  today,
}: {
  readonly law: Law
  readonly measure: string
  readonly act: string
  readonly on: Day
  readonly today: Day
}) => {
  const { t } = useTranslation('case')
  const [then, now] = [sheetOn(law, measure, on), sheetOn(law, measure, today)]
  const found = actDifference(law, act, { sheet: now, on: today }, { sheet: then, on })
  if (!found) return null
  const text = (sheet: typeof then): string => (sheet && law.sources[sheet.basis]?.short) ?? sheet?.basis ?? t('dash')
  const otherText = then !== now
  return (
    <div className="case-other-law" role="status">
      <Icon name="law" size={20} />
      <div>
        <p>
          <strong>
            {otherText ? t('form.otherLaw', { on: dayText(on), text: text(then) }) : t('form.otherOffices', { on: dayText(on) })}
          </strong>{' '}
          {otherText && t('form.otherLawFrom', { text: text(now) })}
        </p>
        <ul>
          {found.term && <li>{t('form.otherTerm', { from: found.term[0], to: found.term[1] })}</li>}
          {found.offices && <li>{t('form.otherOffice', { from: found.offices[0] || t('dash'), to: found.offices[1] || t('dash') })}</li>}
          {found.cite && (
            <li>
              {t('form.otherCite')} <Cite cite={found.cite[1]} /> ← <Cite cite={found.cite[0]} />
            </li>
          )}
          {found.makes && <li>{t('form.otherMakes', { from: found.makes[0] || t('dash'), to: found.makes[1] || t('dash') })}</li>}
          {found.asks.length > 0 && <li>{t('form.otherAsks', { fields: found.asks.join(', ') })}</li>}
          {found.drops.length > 0 && <li>{t('form.otherDrops', { fields: found.drops.join(', ') })}</li>}
          {then && !then.acts[act] && <li>{t('form.noAct')}</li>}
        </ul>
      </div>
    </div>
  )
}
