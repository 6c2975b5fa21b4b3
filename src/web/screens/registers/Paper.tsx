import { useTranslation } from 'react-i18next'
import type { Register } from '../../../engine/register.ts'
import type { RegisterPage } from '../../../server/contract/registers.ts'
import { dayText, whenText } from '../../dates/format.ts'
import { useMe } from '../../session/me.ts'
import { headOn } from './causes.ts'

/** The head of the printed list: whose it is, under which form, as of when. */
export const PaperHead = ({
  register,
  page,
  place,
}: {
  readonly register: Register
  readonly page: RegisterPage
  readonly place: string
}) => {
  const { t } = useTranslation('registers')
  const head = headOn(register, page.day)
  return (
    <header className="register-head only-print">
      <div className="register-state">
        <strong>{place}</strong>
        <div>
          <strong>{t('nation')}</strong>
          <br />
          {t('motto')}
        </div>
      </div>
      <p className="register-title">{head?.title ?? register.term}</p>
      <p>
        {head?.form && <>{head.form}. </>}
        {t('asOf')} {dayText(page.day)}. {t('unread')}
      </p>
    </header>
  )
}

/** The foot: room for two names, and who printed it when. */
export const PaperFoot = ({ page }: { readonly page: RegisterPage }) => {
  const { t } = useTranslation('registers')
  const me = useMe()
  const [office] = me.offices
  return (
    <footer className="register-foot only-print">
      <div className="register-state">
        <strong>{t('made')}</strong>
        <strong>{t('headed')}</strong>
      </div>
      <p>
        {t('printed', { name: me.account.name, office: office ? `${office.term}, ${office.unit.name}` : '', time: whenText(page.now) })}
      </p>
    </footer>
  )
}
