import { Link } from '@tanstack/react-router'
import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type Identity, livesAt, type Residence } from '../../../people/identity.ts'
import type { PersonFile } from '../../../server/contract/answers.ts'
import { dayText } from '../../dates/format.ts'
import { Sign } from '../../ui/Sign.tsx'
import { type Row, Section } from './Section.tsx'

type T = TFunction<'identity'>

const spanText = (t: T, { from, until }: Residence): string =>
  until === undefined
    ? from === undefined
      ? ''
      : t('since', { on: dayText(from) })
    : from === undefined
      ? t('until', { until: dayText(until) })
      : t('span', { from: dayText(from), until: dayText(until) })

/** Where an address lies today, when its own unit no longer says it: one unit, or a choice to be made. */
const Today = ({ r, file, writes }: { readonly r: Residence; readonly file: PersonFile; readonly writes: boolean }) => {
  const { t } = useTranslation('identity')
  const now = file.equivalents[r.id]
  const nameOf = (id: string) => Object.values(file.units).find((u) => u.id === id)?.name ?? id
  if (!now || (now.is === 'one' && now.unit === r.unit)) return null
  if (now.is === 'one') return <>{t(r.equivalent ? 'nowChosen' : 'nowUnit', { unit: nameOf(now.unit) })}</>
  return (
    <>
      <span className="person-asks">
        {now.is === 'several' ? t('nowSeveral', { units: now.units.map(nameOf).join(', ') }) : t('nowNone')}
      </span>{' '}
      {writes && (
        <Link className="no-print" to="/nguoi/$id/nhan-than/$muc" params={{ id: file.person.id, muc: 'noi-o-nay' }} search={{ sua: r.id }}>
          {t('choose')}
        </Link>
      )}
    </>
  )
}

/** Every place where the person lived, the present one first, each with its text as written. */
export const Residences = ({
  identity,
  file,
  writes,
}: {
  readonly identity: Identity
  readonly file: PersonFile
  readonly writes: boolean
}) => {
  const { t } = useTranslation('identity')
  const home = livesAt(identity.residences)
  const rows = identity.residences
    .toReversed()
    .toSorted((a, b) => Number(b.id === home?.id) - Number(a.id === home?.id))
    .map((r): Row => {
      const unit = file.units[r.unit]?.name ?? r.unit
      const kind = r.residence ? t(`choice.${r.residence}`) : t('firstResidence')
      const notes: readonly ReactNode[] = [
        r.address === null ? null : t('thenUnit', { unit }),
        [kind, spanText(t, r)].filter((part) => part !== '').join(' · '),
        <Today key="today" r={r} file={file} writes={writes} />,
      ]
      return {
        id: r.id,
        entry: r.entry,
        ended: r.ended,
        name: r.address ?? unit,
        title: (
          <>
            {r.address ?? unit} {r.id === home?.id && <Sign tone="info">{t('lives')}</Sign>}
          </>
        ),
        notes,
      }
    })
  return <Section person={file.person.id} what="residence" form="noi-o" rows={rows} writes={writes} addText={t('move')} />
}
