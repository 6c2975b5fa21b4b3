import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { CareFile, CareNote } from '../../../../server/contract/care.ts'
import { whenText } from '../../../dates/format.ts'
import { Sign } from '../../../ui/Sign.tsx'
import { mayCorrect, mayWrite } from './correcting.ts'
import { forms, type Muc } from './forms.ts'
import { useSummary } from './summary.ts'

/** The kinds in the order in which a doctor asks for them; those of orders, guest days and the watch stand in panels of their own. */
const SHOWN = [
  'kham',
  'cows',
  'ecg',
  'nuoc-tieu',
  'thai',
  'thuoc-khac',
  'dung-nap',
  'tu-van',
  'tinh-tao',
  'tom-tat',
  'dong-y',
  'noi-khac',
  'the',
  'tim-hieu',
  'lieu-cuoi',
  'thong-ke',
] as const satisfies readonly Muc[]

const Line = ({ note, muc, file }: { readonly note: CareNote; readonly muc: Muc; readonly file: CareFile }) => {
  const { t } = useTranslation('care')
  const summary = useSummary(file)
  return (
    <li data-corrected={note.corrected !== null}>
      <span>{summary(note)}</span>{' '}
      <span className="care-soft">
        {t('signedBy', { name: note.by, when: whenText(note.at) })}
        {note.place !== file.home.name && ` · ${note.place}`}
      </span>{' '}
      {note.corrected !== null && <Sign tone="quiet">{t('replaced')}</Sign>}
      {mayCorrect(note, file) && (
        <Link className="no-print" to="/cap-thuoc/$id/ghi/$muc" params={{ id: file.person, muc }} search={{ sua: note.entry }}>
          {t('correct')}
        </Link>
      )}
    </li>
  )
}

const Kind = ({ muc, file }: { readonly muc: Muc; readonly file: CareFile }) => {
  const { t } = useTranslation('care')
  const notes = useTranslation('care-notes').t
  const { name } = forms[muc]
  const ends = muc === 'thuoc-khac' ? file.notes.filter((n) => n.name === '@care-medicine-end') : []
  const all = file.notes.filter((n) => n.name === name)
  const [last, ...older] = all.toSorted((a, b) => Number(a.corrected !== null) - Number(b.corrected !== null))
  const line = (note: CareNote) => <Line key={note.entry} note={note} muc={muc} file={file} />
  return (
    <section className="care-kind">
      <header>
        <h3>{notes(`muc.${muc}`)}</h3>
        {mayWrite(name, file) && (
          <Link className="no-print" to="/cap-thuoc/$id/ghi/$muc" params={{ id: file.person, muc }}>
            {t('write')}
          </Link>
        )}
        {muc === 'thuoc-khac' && last && mayWrite('@care-medicine-end', file) && (
          <Link className="no-print" to="/cap-thuoc/$id/ghi/$muc" params={{ id: file.person, muc: 'ngung-thuoc' }}>
            {notes('muc.ngung-thuoc')}
          </Link>
        )}
      </header>
      {last ? (
        <ul>
          {ends.map((note) => (
            <Line key={note.entry} note={note} muc="ngung-thuoc" file={file} />
          ))}
          {line(last)}
        </ul>
      ) : (
        <p className="care-soft">{t('never')}</p>
      )}
      {older.length > 0 && (
        <details>
          <summary>{t('all', { count: all.length })}</summary>
          <ul>{older.map(line)}</ul>
        </details>
      )}
    </section>
  )
}

/** Everything that was written of somebody, kind by kind, the newest first. What a reader may not know of is not there. */
export const Notes = ({ file }: { readonly file: CareFile }) => (
  <div className="care-kinds">
    {SHOWN.filter((muc) => muc !== 'thuoc-khac' || file.restricted).map((muc) => (
      <Kind key={muc} muc={muc} file={file} />
    ))}
  </div>
)
