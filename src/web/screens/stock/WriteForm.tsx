import { Checkbox, NativeSelect, PasswordInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntryId } from '../../../kernel/ids.ts'
import type { StockPage } from '../../../server/contract/stock.ts'
import { api } from '../../api/index.ts'
import { besideFields } from '../../api/trouble.ts'
import { useSend } from '../../api/useSend.ts'
import { SendForm } from '../../draft/SendForm.tsx'
import { useDraft } from '../../draft/useDraft.ts'
import { Panel } from '../../ui/Page.tsx'
import { toast } from '../../ui/toast.tsx'
import { useFirstField } from '../../ui/useFirstField.ts'
import { Fields } from './Fields.tsx'
import { OwedLine, WaitingLine } from './Owed.tsx'
import { begunWith, build, type Doing, type Typed } from './typed.ts'

/** What of the form the reasons of the server stand beside; the others stand below it. */
const BESIDE = ['second', 'password', 'lost', 'afar']

const nameOf = (doing: Doing): string => (doing.does === 'count' ? `count-${doing.occasion}` : doing.does)

/** One entry of the book: its fields, and who signs beside whoever is signed in. The password is never kept with what was typed. */
export const WriteForm = ({
  page,
  doing,
  onDone,
  onBack,
}: {
  readonly page: StockPage
  readonly doing: Doing
  readonly onDone: () => void
  readonly onBack: () => void
}) => {
  const { t } = useTranslation('stock')
  const about = 'entry' in doing ? `/${doing.entry}` : 'notice' in doing ? `/${doing.notice.id}` : ''
  const [begun] = useState(() => begunWith(doing))
  const form = useDraft<Typed>(`stock/${page.site}/${nameOf(doing)}${about}`, begun)
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const [tried, setTried] = useState(false)
  const [afar, setAfar] = useState<EntryId>()
  const built = build(page, doing, form.value)
  const sending = useSend(
    () => {
      if (!built.ok) throw new Error('the form was sent although it cannot be read')
      const two = afar || login === '' ? {} : { second: { login, password } }
      const asked = built.asked.does === 'count' && afar ? { ...built.asked, afar } : built.asked
      return api.writeStock(page.site, { key: form.key, asked, ...two })
    },
    ({ differs }) => {
      form.clear()
      toast(differs ? t('doneDiffers') : t('done', { what: t(`does.${nameOf(doing)}` as 'does.take') }))
      onDone()
    },
  )
  const fields = useFirstField<HTMLDivElement>()
  const refused = besideFields(sending.trouble)
  const troubles = tried && !built.ok ? Object.fromEntries(Object.entries(built.troubles).map(([f, why]) => [f, t(`trouble.${why}`)])) : {}
  const later = page.alone && ['count-opening', 'cannotCount'].includes(nameOf(doing))
  const owed = doing.does === 'sign' ? page.owed.find((o) => o.entry === doing.entry) : undefined
  const waits = doing.does === 'beside' ? page.waits.find((w) => w.entry === doing.entry) : undefined
  const beside = doing.does === 'count' ? page.beside.filter((b) => b.occasion === doing.occasion) : []
  const title = t(`does.${nameOf(doing)}` as 'does.take')
  return (
    <Panel title={title}>
      <div ref={fields} className="stock-form">
        <SendForm
          form={form}
          sending={sending}
          label={title}
          save={t('save')}
          cancel={t('back')}
          beside={(r) => BESIDE.includes(r.field ?? '')}
          onBack={onBack}
          onSubmit={() => {
            setTried(true)
            if (built.ok) sending.send()
          }}
        >
          <p className="stock-soft">{t(`says.${nameOf(doing)}` as 'says.take')}</p>
          {owed && (
            <p>
              <OwedLine of={owed} />
            </p>
          )}
          {waits && (
            <p>
              <WaitingLine of={waits} />
            </p>
          )}
          <Fields page={page} doing={doing} typed={form.value} set={form.set} errors={{ ...refused, ...troubles }} />
          {beside.map((b) => (
            <Checkbox
              key={b.entry}
              label={t('useAfar', { by: b.by, at: b.at.slice(11, 16) })}
              error={refused['afar']}
              checked={afar === b.entry}
              onChange={(e) => setAfar(e.currentTarget.checked ? b.entry : undefined)}
            />
          ))}
          {doing.does !== 'sign' && doing.does !== 'beside' && !afar && (
            <div className="stock-second">
              <NativeSelect
                label={t('second')}
                description={t(later ? 'secondLater' : doing.does === 'recall' || doing.does === 'count' ? 'secondMaybe' : 'secondWhy')}
                data={[{ value: '', label: t('nobody') }, ...page.others.map((o) => ({ value: o.login, label: o.name }))]}
                value={login}
                error={refused['second']}
                onChange={(e) => setLogin(e.currentTarget.value)}
              />
              {login !== '' && (
                <PasswordInput
                  label={t('password', { name: page.others.find((o) => o.login === login)?.name ?? '' })}
                  autoComplete="off"
                  value={password}
                  error={refused['password']}
                  onChange={(e) => setPassword(e.currentTarget.value)}
                />
              )}
            </div>
          )}
        </SendForm>
      </div>
    </Panel>
  )
}
