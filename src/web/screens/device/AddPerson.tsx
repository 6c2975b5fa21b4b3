import { Button, PasswordInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dosing } from '../../../law/dosing.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { type Trouble, troubleOf } from '../../api/trouble.ts'
import { addPerson, type Open } from '../../device/shift.ts'
import { askSlot } from '../../device/speak.ts'
import type { Slot } from '../../device/vault.ts'
import { meQuery } from '../../session/me.ts'
import { EnterForm } from '../../ui/EnterForm.tsx'
import { NewPassword } from './NewPassword.tsx'

/** Whoever is signed in at this browser, and works at the site, sets a password of this machine: the session says that it is them. */
export const AddPerson = ({
  open,
  people,
  onAdded,
}: {
  readonly open: Open
  readonly people: readonly Slot[]
  readonly onAdded: () => void
}) => {
  const { t } = useTranslation('device')
  const { data: me } = useQuery(meQuery)
  const [password, setPassword] = useState<string>()
  const [own, setOwn] = useState('')
  const [state, setState] = useState<'idle' | 'keeping'>('idle')
  const [trouble, setTrouble] = useState<Trouble>()
  const held = me?.offices.filter((o) => o.unit.id === open.identity.site).map((o) => o.office) ?? []
  // Who came to a point from its clinic stands on its list, and signs beside.
  const listed = open.kept.sheet?.staff.filter((s) => s.account === me?.account.id).map((s) => s.office) ?? []
  const office = [...dosing.gives].find((g) => held.includes(g)) ?? [...dosing.gives].find((g) => listed.includes(g))
  const keep = () => {
    if (!me || !office || password === undefined || state === 'keeping') return
    setState('keeping')
    const { id: account, login, name } = me.account
    const { site, device } = open.identity
    askSlot({ site, device, password: own })
      .then(({ slot }) => addPerson({ account, login, name, office }, password, slot))
      .then(() => {
        setState('idle')
        setPassword(undefined)
        setOwn('')
        onAdded()
      })
      .catch((error: unknown) => {
        setState('idle')
        setTrouble(troubleOf(error))
      })
  }
  return (
    <section aria-label={t('peopleTitle')}>
      <h3>{t('peopleTitle')}</h3>
      <p>{people.map((p) => p.name).join(', ')}</p>
      {me && office ? (
        <EnterForm label={t('addPerson')} onSubmit={keep}>
          <p>{t(people.some((p) => p.account === me.account.id) ? 'changeOf' : 'addOf', { name: me.account.name })}</p>
          <PasswordInput
            name="password"
            label={t('ownPassword')}
            description={t('ownPasswordHelp')}
            value={own}
            autoComplete="off"
            onChange={(e) => setOwn(e.currentTarget.value)}
          />
          <NewPassword key={people.length} onChange={setPassword} />
          {trouble && <TroubleNote met={trouble} form />}
          <div className="form-foot">
            <Button type="submit" variant="default" disabled={password === undefined || own === ''} loading={state === 'keeping'}>
              {t('addPerson')}
            </Button>
          </div>
        </EnterForm>
      ) : (
        <p>{t('signInToAdd')}</p>
      )}
    </section>
  )
}
