import { useTranslation } from 'react-i18next'
import type { Moment } from '../../../kernel/moment.ts'
import { whenText } from '../../dates/format.ts'
import { useMe } from '../../session/me.ts'

type Keeper = 'ofBook' | 'ofStore' | 'ofWindow'

/** Below a book on paper: who signs, with room for it, and who printed it. */
export const PaperFoot = ({ keeper, now }: { readonly keeper: Keeper | readonly Keeper[]; readonly now: Moment }) => {
  const { t } = useTranslation('stock')
  const me = useMe()
  return (
    <footer className="stock-paper only-print">
      <div className="stock-signs">
        {[...[keeper].flat().map((k) => t(`keeper.${k}`)), t('keeper.head')].map((who) => (
          <p key={who}>
            <strong>{who}</strong>
            <br />
            {t('signHere')}
          </p>
        ))}
      </div>
      <p>{t('printed', { name: me.account.name, when: whenText(now) })}</p>
    </footer>
  )
}
