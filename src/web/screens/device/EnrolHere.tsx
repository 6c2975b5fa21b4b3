import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { freshKept, notAnew } from '../../../dosing/device/kept.ts'
import type { UnitId } from '../../../kernel/ids.ts'
import type { Me } from '../../../server/contract/answers.ts'
import { api } from '../../api/index.ts'
import { newKey } from '../../api/key.ts'
import { SendState } from '../../api/SendState.tsx'
import { useSend } from '../../api/useSend.ts'
import { machineNow } from '../../device/clock.ts'
import { keepsStore } from '../../device/disk.ts'
import { refusal } from '../../device/refusing.ts'
import { begin, enrolAnew, enrolHere, type Open, useShift } from '../../device/shift.ts'
import { canVerify, enrol } from '../../device/speak.ts'
import { journalFiles } from '../../device/take-along.ts'
import { installWorker } from '../../device/worker.ts'
import { Empty } from '../../ui/Empty.tsx'
import { EnterForm } from '../../ui/EnterForm.tsx'
import { useSecondSigner } from '../dosing/useSecondSigner.tsx'
import { NewPassword } from './NewPassword.tsx'

type Enrolling = { readonly me: Me; readonly site: UnitId; readonly office: string }
/** What the server gave this browser, before anything of it is stored. */
type Made = Awaited<ReturnType<Parameters<typeof enrolAnew>[0]>>

/** The fields of an enrolment; `store` keeps what it makes here. */
const EnrolForm = ({
  me,
  site,
  office,
  store,
  onBack,
}: Enrolling & {
  readonly store: (make: () => Promise<Made>, password: string) => Promise<void>
  readonly onBack?: () => void
}) => {
  const { t } = useTranslation('device')
  const client = useQueryClient()
  const [key] = useState(newKey)
  const [name, setName] = useState('')
  const [password, setPassword] = useState<string>()
  const [own, setOwn] = useState('')
  const second = useSecondSigner()
  const make = async (): Promise<Made> => {
    const said = { key, site, name: name.trim(), password: own, second: second.signer }
    const { device, token, master, slot, server, siteName, epoch } = await enrol(said)
    const { id: account, login } = me.account
    return {
      identity: { device, name: name.trim(), site, siteName, demo: me.kind === 'demo', token, master, server: server.publicKey },
      kept: freshKept(device, site, epoch, machineNow()),
      who: { account, login, name: me.account.name, office },
      slot,
    }
  }
  const sending = useSend(
    async () => {
      // Before the server has a device of it: a store that may go is none.
      if (!(await keepsStore())) throw refusal({ why: 'store', detail: t('notKept') })
      await store(make, password ?? '')
      await installWorker()
    },
    () => void client.invalidateQueries({ queryKey: ['devices'] }),
  )
  const ready = name.trim() !== '' && own !== '' && password !== undefined && second.signs
  return (
    <EnterForm label={t('enrol')} onBack={onBack} onSubmit={() => ready && sending.send()}>
      <p>{t('enrolWhy')}</p>
      <p>{t('enrolKnows')}</p>
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
        {second.fields()}
      </fieldset>
      <SendState sending={sending} />
      <div className="form-foot">
        <Button type="submit" disabled={!ready} loading={sending.state === 'sending'}>
          {t('enrol')}
        </Button>
        {onBack && (
          <Button variant="default" onClick={onBack}>
            {t('leaveAsIs')}
          </Button>
        )}
      </div>
    </EnterForm>
  )
}

/** Makes the browser that shows this page a device of the site; on one that is, the way to its page. */
export const EnrolHere = (of: Enrolling) => {
  const { t } = useTranslation('device')
  const shift = useShift()
  const [able, setAble] = useState<boolean>()
  useEffect(() => {
    void begin()
    void canVerify().then((can) => setAble(can && navigator.locks !== undefined && globalThis.crypto?.subtle !== undefined))
  }, [])
  if (shift.is === 'asking' || able === undefined) return null
  if (!able) return <Empty icon="info" title={t('notAble')} />
  if (shift.is !== 'none')
    return (
      <p>
        {t('isDevice')} <Link to="/cap-thuoc/may">{t('open')}</Link>
      </p>
    )
  return (
    <EnrolForm
      {...of}
      store={async (make, password) => {
        const { identity, kept, who, slot } = await make()
        await enrolHere(identity, kept, who, password, slot)
        await begin()
      }}
    />
  )
}

/** Another machine in the place of this one: of another clinic, or after this one was taken out of use. Offered to a head who is signed in here. */
export const EnrolAnew = ({ open, ...of }: Enrolling & { readonly open: Open }) => {
  const { t } = useTranslation('device')
  const [shown, setShown] = useState(false)
  const against = notAnew(open.kept)
  const { device, site, name } = open.identity
  return (
    <section aria-label={t('anew')}>
      <h3>{t('anew')}</h3>
      <p>{t('anewHelp')}</p>
      {against.map((r) => (
        <p key={r.why}>{r.detail}</p>
      ))}
      {!shown ? (
        <Button variant="default" disabled={against.length > 0} onClick={() => setShown(true)}>
          {t('anew')}
        </Button>
      ) : (
        <EnrolForm
          {...of}
          onBack={() => setShown(false)}
          store={async (make, password) => {
            await enrolAnew(make, password, (now) => journalFiles(now, 'all'))
            // The head of another clinic, or a server that does not know it, leaves it as it is.
            if (site === of.site)
              await api.revokeDevice({ key: newKey(), site, device, why: t('anewWhy', { name }) }).catch(() => undefined)
          }}
        />
      )}
    </section>
  )
}
