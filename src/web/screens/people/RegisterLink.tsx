import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'

/** To the form for a new person, with what was searched for as the name. */
export const RegisterLink = ({ q }: { readonly q?: string }) => {
  const { t } = useTranslation('people')
  const navigate = useNavigate()
  return (
    <Button leftSection={<Icon name="plus" size={16} />} onClick={() => void navigate({ to: '/nguoi', search: { them: true, q } })}>
      {t('register')}
    </Button>
  )
}
