import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Dose, doseText } from '../../../../kernel/dose.ts'
import type { EntryId, UnitId } from '../../../../kernel/ids.ts'
import type { FindingShown, OrderShown } from '../../../../server/contract/dosing-pages.ts'
import { api } from '../../../api/index.ts'
import { newKey } from '../../../api/key.ts'
import { useSend } from '../../../api/useSend.ts'
import { EnterForm } from '../../../ui/EnterForm.tsx'
import { toast } from '../../../ui/toast.tsx'
import { SignFoot } from '../SignFoot.tsx'
import { typedDose } from '../typedDose.ts'

/** A signature of today for one finding, up to a dose: a lower one lowers what is given. */
export const SignForm = ({
  person,
  site,
  onDone,
  finding,
  agent,
  dose,
  seen,
}: {
  readonly person: string
  readonly site: UnitId
  readonly onDone: () => void
  readonly finding: FindingShown
  readonly agent: OrderShown['agent']
  readonly dose: Dose | null
  /** Until where the page was read. */
  readonly seen: EntryId | null
}) => {
  const { t } = useTranslation('dosing')
  const [key] = useState(newKey)
  const [typed, setTyped] = useState(dose === null ? '' : doseText(dose))
  const [whose, setWhose] = useState('')
  // Whose a dose was that stands under another record is said in words.
  const asksWhose = finding.row === 'DD-01/apart'
  const upTo = typedDose(typed)
  const lacks = upTo === undefined || seen === null || (asksWhose && whose.trim() === '')
  const sending = useSend(
    () => {
      if (upTo === undefined || seen === null) throw new Error('a signature has its dose, and says what was read')
      return api.recordCare(person, {
        key,
        site,
        name: '@care-confirm',
        says: { finding: finding.id, agent, upTo, seen },
        words: asksWhose ? { note: whose } : {},
      })
    },
    () => {
      toast(t('signedNow'))
      onDone()
    },
  )
  const label = t(finding.met ? 'signAgainFor' : 'signFor', { finding: finding.id })
  return (
    <EnterForm label={label} onSubmit={() => !lacks && sending.send()}>
      <fieldset className="form-fields" disabled={sending.state !== 'idle'}>
        <TextInput
          name={`upTo-${finding.row}`}
          label={label}
          description={t('upToHelp')}
          value={typed}
          error={upTo === undefined ? t('withUnit') : undefined}
          onChange={(e) => setTyped(e.currentTarget.value)}
        />
        {asksWhose && (
          <TextInput
            name="note"
            label={t('whoSwallowed')}
            description={t('whoSwallowedHelp')}
            value={whose}
            maxLength={1000}
            onChange={(e) => setWhose(e.currentTarget.value)}
          />
        )}
      </fieldset>
      <SignFoot plain sending={sending} ready={!lacks} does={t('sign')} onAgain={onDone} />
    </EnterForm>
  )
}
