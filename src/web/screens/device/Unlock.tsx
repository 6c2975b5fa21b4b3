import { Button, NativeSelect, PasswordInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { headHere } from '../../device/head.ts'
import { unlock } from '../../device/shift.ts'
import type { Slot } from '../../device/vault.ts'
import { EnterForm } from '../../ui/EnterForm.tsx'
import { Trouble } from '../../ui/Trouble.tsx'
import { Holds } from './Holds.tsx'

/** Behind the lock the machine still sends. */
const HEAD_MS = 10_000

/** Opens the sealed store with a password of this machine, with or without a line. */
export const Unlock = ({ slots }: { readonly slots: readonly Slot[] }) => {
  const { t } = useTranslation('device')
  const [account, setAccount] = useState(slots[0]?.account ?? '')
  const { data: head } = useQuery({ queryKey: ['device', 'head'], queryFn: headHere, gcTime: 0, refetchInterval: HEAD_MS })
  const [password, setPassword] = useState('')
  const [state, setState] = useState<'idle' | 'opening' | 'wrong' | 'broken'>('idle')
  const slot = slots.find((s) => s.account === account) ?? slots[0]
  const open = () => {
    if (!slot || password === '' || state === 'opening') return
    setState('opening')
    unlock(slot, password)
      .then((opened) => opened === 'wrong' && setState('wrong'))
      .catch(() => setState('broken'))
  }
  return (
    <EnterForm label={t('unlock')} onSubmit={open}>
      <Holds head={head} />
      <NativeSelect
        label={t('who')}
        value={slot?.account}
        onChange={(e) => setAccount(slots.find((s) => s.account === e.currentTarget.value)?.account ?? '')}
        data={slots.map((s) => ({ value: s.account, label: s.name }))}
      />
      <PasswordInput
        label={t('password')}
        description={t('passwordHelp')}
        value={password}
        autoComplete="off"
        data-autofocus
        autoFocus
        error={state === 'wrong' ? t('wrong') : undefined}
        onChange={(e) => {
          setPassword(e.currentTarget.value)
          if (state === 'wrong') setState('idle')
        }}
      />
      {state === 'broken' && <Trouble grab title={t('broken')} now={t('brokenNow')} />}
      <div className="form-foot">
        <Button type="submit" loading={state === 'opening'}>
          {t('unlock')}
        </Button>
      </div>
    </EnterForm>
  )
}
