import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { freshKept } from '../../../dosing/device/kept.ts'
import type { UnitId } from '../../../kernel/ids.ts'
import type { Me } from '../../../server/contract/answers.ts'
import { newKey } from '../../api/key.ts'
import { SendState } from '../../api/SendState.tsx'
import { useSend } from '../../api/useSend.ts'
import { machineNow } from '../../device/clock.ts'
import { keepsStore } from '../../device/disk.ts'
import { refusal } from '../../device/refusing.ts'
import { begin, enrolHere, useShift } from '../../device/shift.ts'
import { canVerify, enrol } from '../../device/speak.ts'
import { installWorker } from '../../device/worker.ts'
import { Empty } from '../../ui/Empty.tsx'
import { EnterForm } from '../../ui/EnterForm.tsx'
import { NewPassword } from './NewPassword.tsx'

/** Makes the browser that shows this page a device of the site; on one that is, the way to its page. */
export const EnrolHere = ({ me, site, office }: { readonly me: Me; readonly site: UnitId; readonly office: string }) => {
  const { t } = useTranslation('device')
  const shift = useShift()
  const client = useQueryClient()
  const [key] = useState(newKey)
  const [name, setName] = useState('')
  const [password, setPassword] = useState<string>()
  const [own, setOwn] = useState('')
  const [able, setAble] = useState<boolean>()
  useEffect(() => {
    void begin()
    void canVerify().then((can) => setAble(can && navigator.locks !== undefined && globalThis.crypto?.subtle !== undefined))
  }, [])
  const sending = useSend(
    async () => {
      // Before the server has a device of it: a store that may go is none.
      if (!(await keepsStore())) throw refusal({ why: 'store', detail: t('notKept') })
      const { device, token, master, slot, server, siteName, epoch } = await enrol({ key, site, name: name.trim(), password: own })
      const identity = { device, name: name.trim(), site, siteName, demo: me.kind === 'demo', token, master, server: server.publicKey }
      const { id: account, login } = me.account
      await enrolHere(
        identity,
        freshKept(device, site, epoch, machineNow()),
        { account, login, name: me.account.name, office },
        password ?? '',
        slot,
      )
      await installWorker()
      await begin()
    },
    () => void client.invalidateQueries({ queryKey: ['devices'] }),
  )
  if (shift.is === 'asking' || able === undefined) return null
  if (!able) return <Empty icon="info" title={t('notAble')} />
  if (shift.is !== 'none')
    return (
      <p>
        {t('isDevice')} <Link to="/cap-thuoc/may">{t('open')}</Link>
      </p>
    )
  const ready = name.trim() !== '' && own !== '' && password !== undefined
  return (
    <EnterForm label={t('enrol')} onSubmit={() => ready && sending.send()}>
      <p>{t('enrolWhy')}</p>
      <fieldset className="form-fields" disabled={sending.state !== 'idle'}>
        <TextInput
          name="name"
          label={t('machineName')}
          description={t('machineNameHelp')}
          value={name}
          maxLength={60}
          onChange={(e) => setName(e.currentTarget.value)}
        />
        <PasswordInput
          name="password"
          label={t('ownPassword')}
          description={t('ownPasswordHelp')}
          value={own}
          autoComplete="off"
          onChange={(e) => setOwn(e.currentTarget.value)}
        />
        <NewPassword onChange={setPassword} />
      </fieldset>
      <SendState sending={sending} />
      <div className="form-foot">
        <Button type="submit" disabled={!ready} loading={sending.state === 'sending'}>
          {t('enrol')}
        </Button>
      </div>
    </EnterForm>
  )
}
