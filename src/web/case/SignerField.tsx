import { Radio, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Law, officeTerm } from '../../engine/law.ts'
import type { Day } from '../../kernel/day.ts'
import type { Me } from '../../server/contract/answers.ts'
import type { Signing } from './signers.ts'

/** Who signs, where there is a choice; else one line that says who does. */
export const SignerField = ({
  law,
  me,
  on,
  list,
  chosen,
  onChange,
  error,
}: {
  readonly law: Law
  readonly me: Me
  readonly on: Day
  readonly list: readonly Signing[]
  readonly chosen: Signing | undefined
  readonly onChange: (id: string) => void
  readonly error?: string | undefined
}) => {
  const { t } = useTranslation('case')
  const name = (s: Signing): string =>
    `${s.signer?.name ?? t('form.me', { name: me.account.name })}, ${officeTerm(law, s.acting.office, on)}`
  if (list.length === 1 && list[0] && !list[0].signer)
    return (
      <p className="case-signer">
        {t('form.signer')}: <strong>{name(list[0])}</strong>
        {error && <span className="case-error"> {error}</span>}
      </p>
    )
  return (
    <Radio.Group
      label={t('form.signer')}
      description={t('form.signerHelp')}
      name="signer"
      value={chosen?.id ?? ''}
      onChange={onChange}
      error={error}
    >
      <Stack gap={6} mt={4}>
        {list.map((s) => (
          <Radio key={s.id} value={s.id} label={name(s)} />
        ))}
      </Stack>
    </Radio.Group>
  )
}
