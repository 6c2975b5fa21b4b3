import { FileInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReadJournal } from '../../../server/contract/devices.ts'
import { api } from '../../api/index.ts'
import { newKey } from '../../api/key.ts'
import { useSend } from '../../api/useSend.ts'
import { toast } from '../../ui/toast.tsx'
import { useSecondSigner } from '../dosing/useSecondSigner.tsx'
import { RightForm } from './RightForm.tsx'
import type { Of } from './SignedForm.tsx'

type Sealed = ReadJournal['file']

/** What a machine exported; nothing for any other file. */
const sealedIn = (text: string): Sealed | undefined => {
  try {
    const { device, iv, secret } = JSON.parse(text) as Partial<Sealed> // whatever was chosen
    return device && iv && secret ? { device, iv, secret } : undefined
  } catch {
    return undefined
  }
}

/** The journal of a machine that has no line any more, as the file that it exported. */
export const ReadInForm = ({ site, onBack, onDone }: Of) => {
  const { t } = useTranslation('devices')
  const [key, setKey] = useState(newKey)
  const [chosen, setChosen] = useState<File | null>(null)
  const [file, setFile] = useState<Sealed>()
  const second = useSecondSigner()
  const sending = useSend(
    () => {
      if (!file) throw new Error('the form is sent with a file')
      return api.readJournalIn({ key, site, file, second: second.signer })
    },
    (read) => {
      toast(t('readInDone', read))
      onDone()
    },
  )
  const choose = (next: File | null) => {
    setChosen(next)
    setFile(undefined)
    setKey(newKey())
    void next?.text().then((text) => setFile(sealedIn(text)))
  }
  return (
    <RightForm label={t('readIn')} does={t('twoSign')} ready={file !== undefined && second.signs} sending={sending} onBack={onBack}>
      <p>{t('readInHelp')}</p>
      <FileInput
        label={t('readInFile')}
        placeholder={t('choose')}
        accept=".json"
        maw={480}
        value={chosen}
        onChange={choose}
        error={chosen && !file ? t('readInNone') : undefined}
      />
      {second.fields()}
    </RightForm>
  )
}
