import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UnitId } from '../../../kernel/ids.ts'
import { api } from '../../api/index.ts'
import { newKey } from '../../api/key.ts'
import { SendState } from '../../api/SendState.tsx'
import { useSend } from '../../api/useSend.ts'
import { EnterForm } from '../../ui/EnterForm.tsx'

const CODE = /^[0-9A-Z-]{4,30}$/

/** A card is handed out at the window: its code is scanned once, and recognises the person from then on. */
export const CardForm = ({ person, site, onDone }: { readonly person: string; readonly site: UnitId; readonly onDone: () => void }) => {
  const { t } = useTranslation('dosing')
  const [key, setKey] = useState(newKey)
  const [typed, setTyped] = useState('')
  const card = typed.trim().toUpperCase()
  const sending = useSend(
    () => api.recordCare(person, { key, site, name: '@care-card', says: { card }, words: {} }),
    () => {
      setKey(newKey())
      onDone()
    },
  )
  return (
    <EnterForm label={t('newCard')} onSubmit={() => CODE.test(card) && sending.send()}>
      <fieldset className="dosing-card" disabled={sending.state !== 'idle'}>
        <TextInput
          name="card"
          data-takes-scan
          label={t('newCard')}
          description={t('newCardHelp')}
          value={typed}
          autoComplete="off"
          spellCheck={false}
          error={typed !== '' && !CODE.test(card) ? t('newCardShape') : undefined}
          onChange={(e) => setTyped(e.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={!CODE.test(card)}>
          {t('giveCard')}
        </Button>
      </fieldset>
      <SendState sending={sending} />
    </EnterForm>
  )
}
