import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { NO_DOSE } from '../../../../kernel/dose.ts'
import type { EntryId, UnitId } from '../../../../kernel/ids.ts'
import type { FindingShown, OrderShown } from '../../../../server/contract/dosing-pages.ts'
import { api } from '../../../api/index.ts'
import { newKey } from '../../../api/key.ts'
import { useSend } from '../../../api/useSend.ts'
import { EnterForm } from '../../../ui/EnterForm.tsx'
import { toast } from '../../../ui/toast.tsx'
import { SignFoot } from '../SignFoot.tsx'

/** A doctor signs that after vomiting nothing is given again, and why: what else is ordered for the day goes on. */
export const NoneAgain = ({
  person,
  site,
  onDone,
  finding,
  agent,
  seen,
}: {
  readonly person: string
  readonly site: UnitId
  readonly onDone: () => void
  readonly finding: FindingShown
  readonly agent: OrderShown['agent']
  /** Until where the page was read. */
  readonly seen: EntryId | null
}) => {
  const { t } = useTranslation('dosing')
  const [key] = useState(newKey)
  const [why, setWhy] = useState('')
  const note = why.trim()
  const ready = note !== '' && seen !== null
  const sending = useSend(
    () => {
      if (seen === null) throw new Error('a signature says what was read')
      const says = { finding: finding.id, agent, upTo: NO_DOSE, seen }
      return api.recordCare(person, { key, site, name: '@care-confirm', says, words: { note } })
    },
    () => {
      toast(t('signedNow'))
      onDone()
    },
  )
  return (
    <EnterForm label={t('noneAgain')} onSubmit={() => ready && sending.send()}>
      <fieldset className="form-fields" disabled={sending.state !== 'idle'}>
        <TextInput
          name="note"
          label={t('noneAgainWhy')}
          description={t('noneAgainHelp')}
          value={why}
          maxLength={1000}
          onChange={(e) => setWhy(e.currentTarget.value)}
        />
      </fieldset>
      <SignFoot plain sending={sending} ready={ready} does={t('noneAgain')} onAgain={onDone} />
    </EnterForm>
  )
}
