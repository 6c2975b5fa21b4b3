import { useTranslation } from 'react-i18next'
import type { Register } from '../../../engine/register.ts'
import type { RegisterPage } from '../../../server/contract/registers.ts'

/** How many came, stand and left by each cause: the totals that the book of a form ends with. */
export const Totals = ({ register, page }: { readonly register: Register; readonly page: RegisterPage }) => {
  const { t } = useTranslation('registers')
  const { entered, standing, left } = page.counts.causes
  const came = Object.entries(register.enters).filter(([name]) => entered[name] || standing[name])
  const gone = Object.entries(register.leaves).filter(([name]) => left[name])
  if (came.length + gone.length === 0) return null
  return (
    <section className="register-totals" aria-label={t('byCause')}>
      {came.length > 0 && (
        <table>
          <caption>{t('causesIn')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('entered')}</th>
              <th scope="col">{t('view.entered')}</th>
              <th scope="col">{t('view.standing')}</th>
            </tr>
          </thead>
          <tbody>
            {came.map(([name, cause]) => (
              <tr key={name}>
                <th scope="row">{cause.term}</th>
                <td>{entered[name] ?? 0}</td>
                <td>{standing[name] ?? 0}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {gone.length > 0 && (
        <table>
          <caption>{t('causesOut')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('left')}</th>
              <th scope="col">{t('view.left')}</th>
            </tr>
          </thead>
          <tbody>
            {gone.map(([name, cause]) => (
              <tr key={name}>
                <th scope="row">{cause.term}</th>
                <td>{left[name]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
