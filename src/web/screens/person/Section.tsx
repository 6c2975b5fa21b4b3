import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Ended } from '../../../people/standing.ts'
import type { ItemKind } from '../../../people/statements.ts'
import { dayText } from '../../dates/format.ts'
import { Sign } from '../../ui/Sign.tsx'
import type { FormName } from './forms.ts'

export type Row = {
  readonly id: string
  /** The entry whose words stand. */
  readonly entry: string
  readonly ended?: Ended | undefined
  readonly title: ReactNode
  /** What it is called in the names of its actions. */
  readonly name: string
  readonly notes?: readonly ReactNode[]
}

type Shown = {
  readonly person: string
  readonly what: ItemKind
  readonly form: FormName
  readonly rows: readonly Row[]
  readonly writes: boolean
  readonly addText?: string
  /** Told beside it: who reads this must not tell it on. */
  readonly restricted?: true
}

const Actions = ({ person, what, form, row }: Pick<Shown, 'person' | 'what' | 'form'> & { readonly row: Row }) => {
  const { t } = useTranslation('identity')
  const to = '/nguoi/$id/nhan-than/$muc'
  if (row.ended)
    return (
      <Link
        to={to}
        params={{ id: person, muc: 'rut' }}
        search={{ sua: row.ended.entry, loai: what }}
        aria-label={t('restoreOf', { what: row.name })}
      >
        {t('restore')}
      </Link>
    )
  return (
    <>
      <Link to={to} params={{ id: person, muc: form }} search={{ sua: row.entry }} aria-label={t('correctOf', { what: row.name })}>
        {t('correct')}
      </Link>{' '}
      <Link to={to} params={{ id: person, muc: 'rut' }} search={{ sua: row.id, loai: what }} aria-label={t('endOf', { what: row.name })}>
        {t('end')}
      </Link>
    </>
  )
}

/** One kind of thing said of a person: what stands first, what was taken back after it. */
export const Section = ({ person, what, form, rows, writes, addText, restricted }: Shown) => {
  const { t } = useTranslation('identity')
  const title = what === 'photo' ? t('form.anh') : t(`section.${what}`)
  const ordered = [...rows.filter((r) => !r.ended), ...rows.filter((r) => r.ended)]
  return (
    <section className="person-section">
      <div className="person-section-head">
        <h3>{title}</h3>
        {writes && (
          <Link
            className="no-print"
            to="/nguoi/$id/nhan-than/$muc"
            params={{ id: person, muc: form }}
            aria-label={addText ?? t('addOf', { what: title })}
          >
            {addText ?? t('add')}
          </Link>
        )}
      </div>
      {ordered.length === 0 && <p className="case-soft">{t('none')}</p>}
      <ul>
        {ordered.map((row) => (
          <li key={`${row.id}`} data-ended={row.ended !== undefined}>
            <div>
              <span className="person-item">{row.title}</span>
              {row.ended && (
                <Sign tone="quiet">{t(row.ended.because === 'over' ? 'endedOver' : 'endedMistake', { on: dayText(row.ended.on) })}</Sign>
              )}
              {row.notes?.map((note, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: notes of a row never change places
                <p key={i} className="person-note">
                  {note}
                </p>
              ))}
            </div>
            {writes && (
              <div className="person-item-actions no-print">
                <Actions person={person} what={what} form={form} row={row} />
              </div>
            )}
          </li>
        ))}
      </ul>
      {restricted && <p className="person-note person-restricted">{t('restricted')}</p>}
    </section>
  )
}
