import { useTranslation } from 'react-i18next'
import type { DevicesPage } from '../../../server/contract/devices.ts'
import { dayText, whenText } from '../../dates/format.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Sign } from '../../ui/Sign.tsx'

type Device = DevicesPage['devices'][number]
type Out = DevicesPage['out'][number]
type Trouble = DevicesPage['troubles'][number]

const State = ({ of }: { readonly of: Device }) => {
  const { t } = useTranslation('devices')
  if (of.revokedAt) return <Sign tone="quiet">{t('revokedAt', { when: whenText(of.revokedAt) })}</Sign>
  if (of.waits) return <Sign tone="late">{t('waits')}</Sign>
  return of.until ? (
    <Sign tone="info">{t('holdsUntil', { when: whenText(of.until), count: of.pending })}</Sign>
  ) : (
    <Sign tone="quiet">{t('holdsNone')}</Sign>
  )
}

/** The devices of the site, with what may be done about each. */
export const DeviceList = ({
  page,
  onOpen,
}: {
  readonly page: DevicesPage
  readonly onOpen: (is: 'revoke' | 'attest' | 'morning', device: Device) => void
}) => {
  const { t } = useTranslation('devices')
  const columns: readonly Column<Device>[] = [
    { key: 'name', title: t('name'), width: '24%', cell: (d) => (d.morning ? `${d.name} (${t('morning')})` : d.name) },
    { key: 'state', title: t('state'), width: '34%', cell: (d) => <State of={d} /> },
    { key: 'heard', title: t('heardAt'), width: '20%', cell: (d) => (d.heardAt ? whenText(d.heardAt) : t('neverHeard')) },
    {
      key: 'does',
      title: '',
      width: '22%',
      cell: (d) => (
        <span className="devices-does no-print">
          {page.mayManage && !d.revokedAt && (
            <button type="button" onClick={() => onOpen('revoke', d)}>
              {t('revoke')}
            </button>
          )}
          {page.mayManage && !d.revokedAt && (
            <button type="button" onClick={() => onOpen('morning', d)}>
              {t(d.morning ? 'morningOff' : 'morningOn')}
            </button>
          )}
          {d.until && d.until <= page.asOf && (
            <button type="button" onClick={() => onOpen('attest', d)}>
              {t('attestShort')}
            </button>
          )}
        </span>
      ),
    },
  ]
  return <DataTable caption={t('devices')} columns={columns} rows={page.devices} keyOf={(d) => d.device} />
}

/** Where rights are outside: at devices, by telephone, on numbered sheets. */
export const OutList = ({
  page,
  onAttest,
  onTypeBack,
  onGiven,
}: {
  readonly page: DevicesPage
  readonly onAttest: (out: Out) => void
  readonly onTypeBack: (out: Out) => void
  readonly onGiven: (out: Out) => void
}) => {
  const { t } = useTranslation('devices')
  const nameOf = (device: string | null): string =>
    [...page.devices, ...page.devicesElsewhere].find((d) => d.device === device)?.name ?? t('otherDevice')
  const columns: readonly Column<Out>[] = [
    { key: 'name', title: t('person'), width: '26%', cell: (o) => o.name },
    { key: 'day', title: t('day'), width: '14%', cell: (o) => (o.part > 1 ? `${dayText(o.day)} (${o.part})` : dayText(o.day)) },
    {
      key: 'where',
      title: t('where'),
      width: '30%',
      cell: (o) =>
        o.is === 'paper'
          ? t('onSheet', { sheet: o.sheet ?? '' })
          : t(o.is === 'call' ? 'calledTo' : 'atDevice', { name: nameOf(o.device) }),
    },
    { key: 'until', title: t('until'), width: '16%', wideOnly: true, cell: (o) => (o.until ? whenText(o.until) : '–') },
    {
      key: 'does',
      title: '',
      paperTitle: t('givenOrNot'),
      width: '14%',
      cell: (o) =>
        o.is === 'call' && o.until !== null && o.until <= page.asOf ? (
          <span className="devices-does no-print">
            <button type="button" onClick={() => onAttest(o)}>
              {t('attestShort')}
            </button>
          </span>
        ) : (
          o.is === 'paper' && (
            <span className="devices-does no-print">
              {o.day <= page.asOf.slice(0, 10) && (
                <button type="button" onClick={() => onGiven(o)}>
                  {t('given')}
                </button>
              )}
              <button type="button" onClick={() => onTypeBack(o)}>
                {t('notGiven')}
              </button>
            </span>
          )
        ),
    },
  ]
  return <DataTable caption={t('out')} columns={columns} rows={page.out} keyOf={(o) => `${o.person}/${o.day}/${o.part}/${o.is}`} />
}

/** What somebody has to look into, said in words. */
export const TroubleList = ({ page }: { readonly page: DevicesPage }) => {
  const { t, i18n } = useTranslation('devices')
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const columns: readonly Column<Trouble>[] = [
    { key: 'name', title: t('person'), width: '26%', cell: (x) => x.name },
    { key: 'day', title: t('day'), width: '14%', cell: (x) => dayText(x.day) },
    {
      key: 'says',
      title: t('trouble'),
      width: '60%',
      cell: (x) => (x.is === 'given-twice' ? <Sign tone="late">{x.says[0]?.[language]}</Sign> : x.says.map((s) => s[language]).join(' ')),
    },
  ]
  return (
    <DataTable
      caption={t('troubles')}
      columns={columns}
      rows={page.troubles}
      keyOf={(x) => `${x.person}/${x.day}/${x.part}/${x.is}/${x.says[0]?.vi}`}
    />
  )
}
