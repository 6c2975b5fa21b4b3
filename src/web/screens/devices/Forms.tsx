import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../kernel/moment.ts'
import type { DevicesPage } from '../../../server/contract/devices.ts'
import type { CalledOut } from '../../../server/contract/rights.ts'
import { toast } from '../../ui/toast.tsx'
import { AheadForm } from './AheadForm.tsx'
import { CallInForm, CallOutForm } from './CallForms.tsx'
import { GivenOnPaperForm } from './GivenOnPaperForm.tsx'
import { ReadInForm } from './ReadInForm.tsx'
import { AttestForm, LookedForm, MorningForm, RevokeForm } from './SignedForm.tsx'
import { TransferForm } from './TransferForm.tsx'
import { TypedBackForm } from './TypedBackForm.tsx'
import { WakingForm } from './WakingForm.tsx'

/** The form that is open above the lists. */
export type Open =
  | { readonly is: 'ahead' | 'call-out' | 'call-in' | 'transfer' | 'waking' | 'looked' | 'unknown' | 'read-in' }
  | { readonly is: 'revoke' | 'attest' | 'morning'; readonly of: DevicesPage['devices'][number] }
  | { readonly is: 'typed' | 'given' | 'called'; readonly line: DevicesPage['out'][number] }

/** One of the forms of this page. */
export const Forms = ({
  page,
  open,
  onBack,
  onDone,
  onCalled,
  onCode,
}: {
  readonly page: DevicesPage
  readonly open: Open
  readonly onBack: () => void
  readonly onDone: () => void
  readonly onCalled: (called: CalledOut) => void
  readonly onCode: (code: string) => void
}) => {
  const { t } = useTranslation('devices')
  const of = { site: page.site, onBack, onDone }
  // A clinic may answer for its points too, once it has asked there.
  const points = page.restored ? page.ofClinic.map(({ id, name }) => ({ site: id, name })) : []
  const unasked = [...(page.restored?.sites ?? []), ...points].filter(
    ({ site }, at, all) => site !== page.site && all.findIndex((each) => each.site === site) === at,
  )
  switch (open.is) {
    case 'revoke':
      return <RevokeForm {...of} device={open.of.device} name={open.of.name} />
    case 'morning':
      return <MorningForm {...of} device={open.of.device} name={open.of.name} morning={open.of.morning} />
    case 'attest':
      return <AttestForm {...of} of={{ is: 'device', device: open.of.device }} what={open.of.name} held={page.out} />
    case 'called': {
      const { person, name, day, part } = open.line
      return <AttestForm {...of} of={{ is: 'claims', claims: [{ person, day, part }] }} what={name} unasked={unasked} />
    }
    case 'unknown':
      return <AttestForm {...of} of={{ is: 'unknown' }} what={t('everybody')} unasked={unasked} />
    case 'looked':
      return <LookedForm {...of} from={page.restored?.day ?? dayOf(page.asOf)} today={dayOf(page.restored?.since ?? page.asOf)} />
    case 'read-in':
      return <ReadInForm {...of} />
    case 'typed':
      return <TypedBackForm {...of} line={open.line} />
    case 'given':
      return <GivenOnPaperForm {...of} line={open.line} />
    case 'transfer':
      return <TransferForm page={page} onBack={onBack} onDone={onDone} />
    case 'call-out':
      return <CallOutForm page={page} onBack={onBack} onDone={onCalled} />
    case 'waking':
      return <WakingForm page={page} onBack={onBack} onCode={onCode} />
    case 'call-in':
      return <CallInForm page={page} onBack={onBack} onDone={onDone} />
    case 'ahead':
      return (
        <AheadForm
          page={page}
          onBack={onBack}
          onDone={({ done, left, sheet }) => {
            toast(sheet ? t('printed', { count: done, sheet }) : t('moved', { count: done, left: left.length }))
            onDone()
          }}
        />
      )
  }
}
