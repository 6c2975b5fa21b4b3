import { PasswordInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LEAST_LETTERS } from '../../device/vault.ts'

/** A password of the machine, typed twice. Told only when both are the same and long enough. */
export const NewPassword = ({ onChange }: { readonly onChange: (password: string | undefined) => void }) => {
  const { t } = useTranslation('device')
  const [first, setFirst] = useState('')
  const [again, setAgain] = useState('')
  const tell = (one: string, other: string) => {
    setFirst(one)
    setAgain(other)
    onChange(one.length >= LEAST_LETTERS && one === other ? one : undefined)
  }
  return (
    <>
      <PasswordInput
        label={t('newPassword')}
        description={t('newPasswordHelp', { count: LEAST_LETTERS })}
        value={first}
        autoComplete="new-password"
        error={first !== '' && first.length < LEAST_LETTERS ? t('short', { count: LEAST_LETTERS }) : undefined}
        onChange={(e) => tell(e.currentTarget.value, again)}
      />
      <PasswordInput
        label={t('newPasswordAgain')}
        value={again}
        autoComplete="new-password"
        error={again !== '' && again !== first ? t('different') : undefined}
        onChange={(e) => tell(first, e.currentTarget.value)}
      />
    </>
  )
}
