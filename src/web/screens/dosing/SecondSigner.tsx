import { PasswordInput, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** Who signs beside whoever is signed in, as they type it themselves. */
export type Second = { readonly login: string; readonly password: string }
export const NOBODY: Second = { login: '', password: '' }

/** A name without its password, or the other way round: it is not sent as if nobody were there. */
export const isHalf = ({ login, password }: Second): boolean => (login.trim() === '') !== (password === '')

/** As it is sent. */
export const signedBy = ({ login, password }: Second): { readonly second?: Second } =>
  login.trim() === '' || password === '' ? {} : { second: { login: login.trim(), password } }

/** The second person's own name and password, at the same screen. */
export const SecondSigner = ({ second, onChange }: { readonly second: Second; readonly onChange: (second: Second) => void }) => {
  const { t } = useTranslation('dosing')
  return (
    <>
      <TextInput
        name="second"
        label={t('secondLogin')}
        value={second.login}
        autoComplete="off"
        onChange={(e) => onChange({ ...second, login: e.currentTarget.value })}
      />
      <PasswordInput
        name="password"
        label={t('secondPassword')}
        value={second.password}
        autoComplete="off"
        onChange={(e) => onChange({ ...second, password: e.currentTarget.value })}
      />
    </>
  )
}
