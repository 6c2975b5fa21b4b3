import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { careHere } from '../../../dosing/device/care.ts'
import type { SheetPerson } from '../../../dosing/device/sheet.ts'
import { doseText } from '../../../kernel/dose.ts'
import type { DosingPerson, FindingShown } from '../../../server/contract/dosing.ts'
import { SendState } from '../../api/SendState.tsx'
import { useSend } from '../../api/useSend.ts'
import { refusal } from '../../device/refusing.ts'
import { change, handOf } from '../../device/shift.ts'

const Sign = ({ finding, person, of }: { readonly finding: FindingShown; readonly person: DosingPerson; readonly of: SheetPerson }) => {
  const { t, i18n } = useTranslation('device')
  const client = useQueryClient()
  const { agent, dose } = person.offer
  const sending = useSend(
    () =>
      change((kept, open) => {
        if (dose === null) return { kept, answer: undefined }
        const says = { finding: finding.id, agent, upTo: dose }
        const outcome = careHere(kept, of, { name: '@care-confirm', says }, handOf(open))
        if (!outcome.ok) throw refusal(...outcome.refusals)
        return { kept: outcome.value.kept, answer: undefined }
      }),
    () => void client.invalidateQueries({ queryKey: ['dosing', 'device'] }),
  )
  return (
    <>
      <Button variant="default" disabled={dose === null} onClick={sending.send}>
        {t('doctorSigns', { finding: finding.id, dose: dose === null ? '' : doseText(dose, i18n.language === 'en' ? 'en' : 'vi') })}
      </Button>
      <SendState sending={sending} />
    </>
  )
}

/** A doctor who opened the machine signs for the findings that ask one, for today and up to the dose of the order. */
export const DoctorSigns = ({ person, of }: { readonly person: DosingPerson; readonly of: SheetPerson }) => (
  <>
    {person.findings
      .filter((f) => f.action === 'doctor' && !f.met)
      .map((f) => (
        <Sign key={f.row} finding={f} person={person} of={of} />
      ))}
  </>
)
