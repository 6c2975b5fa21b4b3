import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { holdsUntil, unsent } from '../../../dosing/device/kept.ts'
import { dayOf } from '../../../kernel/moment.ts'
import { machineNow } from '../../device/clock.ts'
import { lock, type Open } from '../../device/shift.ts'
import { Sign } from '../../ui/Sign.tsx'
import { untilText } from './until.ts'

/** Says plainly whether there is a line, what this machine may do until when, and what the server does not have yet. */
export const Strip = ({ open, onShow, shown }: { readonly open: Open; readonly onShow: () => void; readonly shown: boolean }) => {
  const { t } = useTranslation('device')
  const { kept, line, sent } = open
  const now = machineNow()
  const until = holdsUntil(kept, now)
  const waits = unsent(kept).length
  const holds = until !== undefined
  return (
    <section className="device-strip" data-line={line.is} aria-label={t('state')}>
      <p role="status">
        {line.is === 'down' ? (
          <strong>
            {holds
              ? t('downHolds', { until: untilText(until, dayOf(now)), since: line.since.slice(11, 16) })
              : t('downNothing', { since: line.since.slice(11, 16) })}
          </strong>
        ) : (
          <strong>{holds ? t('upHolds', { until: untilText(until, dayOf(now)) }) : t('upNothing')}</strong>
        )}{' '}
        {kept.sheet && kept.sheet.day !== dayOf(now) && <Sign tone="late">{t('oldSheet')}</Sign>}{' '}
        {waits > 0 ? <Sign tone="soon">{t('unsent', { count: waits })}</Sign> : <Sign tone="done">{t('allSent')}</Sign>}{' '}
        {sent.trouble?.kind === 'problem' && <Sign tone="late">{t('refused')}</Sign>}{' '}
        {sent.broken && <Sign tone="late">{t(`brokenBy.${sent.broken}`)}</Sign>}{' '}
        {kept.troubles.length > 0 && <Sign tone="late">{t('troubles', { count: kept.troubles.length })}</Sign>}
      </p>
      <div className="device-strip-do">
        <Button variant="default" aria-expanded={shown} onClick={onShow}>
          {t('machine')}
        </Button>
        <Button variant="default" onClick={() => void lock()}>
          {t('lock')}
        </Button>
      </div>
    </section>
  )
}
