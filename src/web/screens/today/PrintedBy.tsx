import { useTranslation } from 'react-i18next'
import type { Moment } from '../../../kernel/moment.ts'
import { whenText } from '../../dates/format.ts'
import { useMe } from '../../session/me.ts'

/** At the foot of the paper: who printed it and when, and room to write. */
export const PrintedBy = ({ at }: { readonly at: Moment }) => {
  const { t } = useTranslation('today')
  const me = useMe()
  const [office] = me.offices
  return (
    <footer className="only-print">
      <p style={{ border: '1px solid #000', minHeight: '28mm', padding: '2mm' }}>{t('notes')}:</p>
      <p>{t('printedBy', { name: me.account.name, office: office ? `${office.term}, ${office.unit.name}` : '', time: whenText(at) })}</p>
    </footer>
  )
}
