import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { DosingPerson } from '../../../server/contract/dosing-pages.ts'
import { Findings } from './Findings.tsx'
import { Reason } from './Reason.tsx'
import type { Answering } from './useReminders.ts'

/** What speaks about the dose, and the answers to what only reminds. */
export const Reminders = ({
  person,
  reminders: { ofCabinet, ofPerson, said, asks, since, ownWords, sayAnew, reason, setReason, cabinet, setCabinet },
}: {
  readonly person: DosingPerson
  readonly reminders: Answering
}) => {
  const { t, i18n } = useTranslation('dosing')
  const language = i18n.language === 'en' ? 'en' : 'vi'
  return (
    <>
      <Findings all={asks ? person.findings : person.findings.filter((f) => !ofCabinet.includes(f))} quiet={ofCabinet.length > 0} />
      {said !== undefined && !asks && (
        <p className="dosing-soft">
          {t('saidOfCabinet', { says: ofCabinet.map((f) => f.says[language]).join(' '), reason: said })}{' '}
          <Button variant="subtle" size="compact-xs" onClick={sayAnew}>
            {t('sayAnew')}
          </Button>
        </p>
      )}
      {ofPerson.length > 0 && (!since || ownWords) && (
        <Reason label={t('reason')} help={t('reasonHelp')} value={reason} onChange={setReason} />
      )}
      {asks && <Reason label={t('reasonOfCabinet')} help={t('reasonOfCabinetHelp')} value={cabinet} onChange={setCabinet} />}
    </>
  )
}
