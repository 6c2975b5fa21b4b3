import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type Dose, doseText, volumeOf, volumeText } from '../../../../kernel/dose.ts'
import type { CareFile } from '../../../../server/contract/care.ts'
import { dayText, whenText } from '../../../dates/format.ts'
import { useMe } from '../../../session/me.ts'
import { Empty } from '../../../ui/Empty.tsx'
import { Page, Panel } from '../../../ui/Page.tsx'
import { PrintButton } from '../../../ui/PrintButton.tsx'
import { QrCode } from '../../account/QrCode.tsx'
import { WithCare } from './file.tsx'

const Slip = ({ file, entry }: { readonly file: CareFile; readonly entry: string }) => {
  const { t, i18n } = useTranslation('care')
  const dosing = useTranslation('dosing').t
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const me = useMe()
  const stay = file.stays.find((s) => s.entry === entry)
  if (!stay) return <Empty icon="info" title={t('gone')} />
  const stopped = new Set(file.notes.filter((n) => n.name === '@care-stop').map((n) => n.says['of']))
  const order = file.notes.find(
    (n) =>
      n.name === '@care-order' &&
      n.corrected === null &&
      !stopped.has(n.entry) &&
      String(n.says['end']) >= stay.from &&
      String(n.says['start']) <= stay.to,
  )
  const card = file.notes.find((n) => n.name === '@care-card' && n.corrected === null)?.says['code']
  const parts = order && Array.isArray(order.says['parts']) ? (order.says['parts'] as readonly Dose[]) : [] // as it was checked
  const measured = (d: Dose): string =>
    order?.says['agent'] === 'methadone'
      ? `${doseText(d, language)} (${volumeText(volumeOf(d, file.strength).volume, language)})`
      : doseText(d, language)
  const last = file.days.findLast((d) => d.dose > 0)
  const rows: readonly (readonly [string, string])[] = [
    [t('slip.person'), file.name],
    [t('slip.birth'), dayText(file.birth)],
    [t('slip.days'), `${dayText(stay.from)} – ${dayText(stay.to)}`],
    [
      t('slip.order'),
      order
        ? t('orders.line', {
            agent: String(order.says['agent']),
            phase: dosing(`phase.${order.says['phase'] as 'maintenance'}`),
            dose: parts.map(measured).join(' + '),
          })
        : t('slip.noOrder'),
    ],
    ...(order ? [[t('slip.until'), dayText(String(order.says['end']))] as const] : []),
    [t('slip.lastDose'), last ? `${doseText(last.dose, language)}, ${dayText(last.day)}` : t('never')],
    [t('slip.home'), file.home.name],
  ]
  return (
    <Page
      title={t('slip.title')}
      width="form"
      lead={t('slip.to', { place: stay.place })}
      actions={
        <>
          <Link to="/cap-thuoc/$id" params={{ id: file.person }}>
            {t('file')}
          </Link>
          <PrintButton />
        </>
      }
    >
      <Panel>
        <p>{t('slip.lead')}</p>
        <table className="care-slip">
          <tbody>
            {rows.map(([label, value]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {typeof card === 'string' && (
          <figure className="care-qr">
            <QrCode text={card} label={t('slip.qr')} />
            <figcaption>
              {t('slip.qr')}: <strong>{card}</strong>
            </figcaption>
          </figure>
        )}
        <p className="care-soft">{t('slip.law')}</p>
        <p className="care-sign">{t('slip.sign')}</p>
        <p className="only-print care-soft">{t('slip.issued', { when: whenText(file.asOf), name: me.account.name })}</p>
      </Panel>
    </Page>
  )
}

/** What somebody takes along to the clinic where they take their doses for some days. The window there scans it like a card. */
export const SlipScreen = () => {
  const { id, entry } = useParams({ from: '/inside/cap-thuoc/$id/giay/$entry' })
  return <WithCare person={id}>{(file) => <Slip file={file} entry={entry} />}</WithCare>
}
