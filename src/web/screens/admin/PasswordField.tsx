import { Button, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Copy } from '../../ui/Copy.tsx'
import { randomPassword } from './password.ts'

/** A password for somebody else: shown, since it is handed over. */
export const PasswordField = ({
  label,
  value,
  onChange,
  error,
}: {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error: string | undefined
}) => {
  const { t } = useTranslation('admin')
  return (
    <div>
      <TextInput
        label={label}
        description={t('form.passwordHelp')}
        required
        autoComplete="new-password"
        spellCheck={false}
        maxLength={200}
        value={value}
        error={error}
        onChange={(e) => onChange(e.currentTarget.value)}
      />
      <div className="form-foot" style={{ marginTop: 8 }}>
        <Button variant="default" onClick={() => onChange(randomPassword())}>
          {t('form.generate')}
        </Button>
        {value !== '' && <Copy text={value} />}
      </div>
    </div>
  )
}
