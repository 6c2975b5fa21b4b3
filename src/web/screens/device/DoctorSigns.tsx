import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { signedDose } from '../../../dosing/care/next.ts'
import { careHere } from '../../../dosing/device/care.ts'
import type { SheetPerson } from '../../../dosing/device/sheet.ts'
import { type Dose, doseText } from '../../../kernel/dose.ts'
import type { DosingPerson, FindingShown } from '../../../server/contract/dosing-pages.ts'
import { SendState } from '../../api/SendState.tsx'
import { useSend } from '../../api/useSend.ts'
import { signerHere } from '../../device/people.ts'
import { refusal } from '../../device/refusing.ts'
import { change, handOf } from '../../device/shift.ts'
import type { Slot } from '../../device/vault.ts'
import { EnterForm } from '../../ui/EnterForm.tsx'
import { typedDose } from '../dosing/typedDose.ts'

type Of = {
  readonly finding: FindingShown
  readonly person: DosingPerson
  readonly of: SheetPerson
  readonly who: Slot
  /** Of this machine, typed for this signature: the machine may stand open where others pass. */
  readonly password: string
}

const useSigning = ({ finding, person, of, who, password }: Of, upTo: Dose | null) => {
  const client = useQueryClient()
  const { t } = useTranslation('device')
  return useSend(
    async () => {
      if ((await signerHere(who.login, password))?.account !== who.account)
        throw refusal({ why: 'content', field: 'password', detail: t('wrongOwn') })
      return change((kept, open) => {
        if (upTo === null) return { kept, answer: undefined }
        const says = { finding: finding.id, agent: person.offer.agent, upTo, of: signedDose(finding.id, person.offer) }
        const outcome = careHere(kept, of, { name: '@care-confirm', says }, handOf(open))
        if (!outcome.ok) throw refusal(...outcome.refusals)
        return { kept: outcome.value.kept, answer: undefined }
      })
    },
    () => void client.invalidateQueries({ queryKey: ['dosing', 'device'] }),
  )
}

/** For today, up to the dose of the order. */
const Sign = (signed: Of) => {
  const { t, i18n } = useTranslation('device')
  const { dose } = signed.person.offer
  const sending = useSigning(signed, dose)
  return (
    <>
      <Button variant="default" disabled={dose === null || signed.password === ''} onClick={sending.send}>
        {t('doctorSigns', { finding: signed.finding.id, dose: dose === null ? '' : doseText(dose, i18n.language === 'en' ? 'en' : 'vi') })}
      </Button>
      <SendState sending={sending} />
    </>
  )
}

/** How much may be given again after a dose came up: the doctor types it, and nothing stands there before. */
const SignAgain = (signed: Of) => {
  const { t } = useTranslation('device')
  const [typed, setTyped] = useState('')
  const dose = typedDose(typed)
  const sending = useSigning(signed, dose ?? null)
  const label = t('doctorSignsAgain', { finding: signed.finding.id })
  return (
    <EnterForm label={label} onSubmit={() => dose !== undefined && signed.password !== '' && sending.send()}>
      <fieldset className="dosing-card" disabled={sending.state !== 'idle'}>
        <TextInput
          name={`upTo-${signed.finding.row}`}
          label={label}
          description={t('doctorSignsHelp')}
          value={typed}
          autoComplete="off"
          onChange={(e) => setTyped(e.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={dose === undefined || signed.password === ''}>
          {t('doctorSign')}
        </Button>
      </fieldset>
      <SendState sending={sending} />
    </EnterForm>
  )
}

/** A doctor who opened the machine signs for the findings that ask one: of today's dose, and of giving it again after it came up. */
export const DoctorSigns = ({ given, ...of }: Pick<Of, 'person' | 'of' | 'who'> & { readonly given: boolean }) => {
  const { t } = useTranslation('device')
  const [password, setPassword] = useState('')
  // Whose a dose was that stands under another record is signed with its words over the line, and known here by the next sheet.
  const open = (all: readonly FindingShown[]) => all.filter((f) => f.action === 'doctor' && !f.met && f.row !== 'DD-01/apart')
  const offered = given && of.person.offer.does === 'dose' ? [] : open(of.person.findings)
  const again = open(of.person.again)
  if (offered.length + again.length === 0) return null
  return (
    <>
      <PasswordInput label={t('doctorPassword')} value={password} autoComplete="off" onChange={(e) => setPassword(e.currentTarget.value)} />
      {offered.map((f) => (
        <Sign key={f.row} finding={f} password={password} {...of} />
      ))}
      {again.map((f) => (
        <SignAgain key={f.row} finding={f} password={password} {...of} />
      ))}
    </>
  )
}
