import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type Dose, doseText, volumeOf, volumeText } from '../../../../kernel/dose.ts'
import { dayOf } from '../../../../kernel/moment.ts'
import type { CareFile, CareNote } from '../../../../server/contract/care.ts'
import { dayText, whenText } from '../../../dates/format.ts'
import { Sign, type Tone } from '../../../ui/Sign.tsx'
import { mayWrite } from './correcting.ts'

type Standing = 'now' | 'next' | 'past' | 'replaced' | 'stopped'
const TONE: Readonly<Record<Standing, Tone>> = { now: 'done', next: 'info', past: 'quiet', replaced: 'quiet', stopped: 'late' }

/** Where an order stands today; a newer one of the same drug takes the place of the older from its first day on. */
const standingOf = (order: CareNote, all: readonly CareNote[], stop: CareNote | undefined, today: string): Standing => {
  if (stop) return 'stopped'
  const [start, end] = [String(order.says['start']), String(order.says['end'])]
  if (start > today) return 'next'
  if (end < today) return 'past'
  const newer = all.slice(0, all.indexOf(order)).some((o) => o.says['agent'] === order.says['agent'] && String(o.says['start']) <= today)
  return newer ? 'replaced' : 'now'
}

/** The orders, newest first, each with its millilitres and what became of it. */
export const Orders = ({ file }: { readonly file: CareFile }) => {
  const { t, i18n } = useTranslation('care')
  const dosing = useTranslation('dosing').t
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const today = dayOf(file.asOf)
  const all = file.notes.filter((n) => n.name === '@care-order' && n.corrected === null)
  const stops = file.notes.filter((n) => n.name === '@care-stop' && n.corrected === null)
  const measured = (dose: Dose, agent: unknown): string =>
    agent === 'methadone'
      ? `${doseText(dose, language)} (${volumeText(volumeOf(dose, file.strength).volume, language)})`
      : doseText(dose, language)
  const line = (order: CareNote) => {
    const { says } = order
    const stop = stops.find((s) => s.says['of'] === order.entry)
    const is = standingOf(order, all, stop, today)
    const parts = Array.isArray(says['parts']) ? (says['parts'] as readonly Dose[]) : [] // as it was checked
    return (
      <li key={order.entry}>
        <Sign tone={TONE[is]}>{is === 'stopped' ? t('orders.stopped', { why: stop?.words['why'] ?? '' }) : t(`orders.${is}`)}</Sign>{' '}
        <strong>
          {t('orders.line', {
            agent: String(says['agent']),
            phase: dosing(`phase.${says['phase'] as 'maintenance'}`), // one of the phases
            dose: parts.map((d) => measured(d, says['agent'])).join(' + '),
          })}
        </strong>{' '}
        {t('orders.lines', { from: dayText(String(says['start'])), to: dayText(String(says['end'])) })}
        {typeof says['topUp'] === 'number' && ` · ${t('orders.topUp', { dose: measured(says['topUp'] as Dose, says['agent']) })}`}
        {typeof says['every'] === 'number' && says['every'] > 1 && ` · ${t('orders.every', { count: says['every'] })}`}
        {order.words['senior'] && ` · ${t('orders.consulted', { doctor: order.words['senior'] })}`}{' '}
        <span className="care-soft">{t('signedBy', { name: order.by, when: whenText(order.at) })}</span>{' '}
        {(is === 'now' || is === 'next') && mayWrite('@care-stop', file) && (
          <Link
            className="no-print"
            to="/cap-thuoc/$id/ghi/$muc"
            params={{ id: file.person, muc: 'ngung-y-lenh' }}
            search={{ cua: order.entry }}
          >
            {t('orders.stop')}
          </Link>
        )}
      </li>
    )
  }
  if (all.length === 0) return <p className="care-soft">{t('orders.none')}</p>
  return (
    <>
      <ul className="care-list">{all.slice(0, 3).map(line)}</ul>
      {all.length > 3 && (
        <details>
          <summary>{t('all', { count: all.length })}</summary>
          <ul className="care-list">{all.slice(3).map(line)}</ul>
        </details>
      )}
    </>
  )
}
