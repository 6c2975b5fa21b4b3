import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** The personal number of whoever gets an account: it ties the account to one human, and is shown nowhere again. */
export const PersonalIdField = ({
  value,
  onChange,
  error,
}: {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error: string | undefined
}) => {
  const { t } = useTranslation('admin')
  return (
    <TextInput
      label={t('human.number')}
      description={t('human.help')}
      required
      inputMode="numeric"
      autoComplete="off"
      maxLength={12}
      value={value}
      error={error}
      onChange={(e) => onChange(e.currentTarget.value.replaceAll(/\s/g, ''))}
    />
  )
}
