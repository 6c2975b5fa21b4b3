import { useTranslation } from 'react-i18next'
import { numberText } from '../../../plans/number.ts'
import { categories, type DraftLine, isCategory } from '../../../plans/plan.ts'
import type { PlanPreview } from '../../../server/contract/plans.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Panel } from '../../ui/Page.tsx'
import { Sign } from '../../ui/Sign.tsx'

type Row = DraftLine & { readonly section: string; readonly wrong: readonly string[] }

/** What was read, line by line, with what is wrong beside its line; what belongs to no line stands above. */
export const PreviewLines = ({ preview }: { readonly preview: PlanPreview }) => {
  const { t } = useTranslation('plans')
  const { plan, refusals } = preview
  const rows: readonly Row[] = plan.groups.flatMap(({ section, lines }) =>
    lines.map((line) => ({
      ...line,
      section,
      wrong: refusals.filter((r) => r.field === `line.${line.no}`).map((r) => r.detail),
    })),
  )
  const beside = new Set(rows.flatMap((r) => r.wrong))
  const others = refusals.filter((r) => !beside.has(r.detail))
  const columns: readonly Column<Row>[] = [
    { key: 'no', title: t('no'), width: '60px', cell: (l) => l.no },
    { key: 'section', title: t('section'), wideOnly: true, cell: (l) => l.section },
    {
      key: 'category',
      title: t('category'),
      cell: (l) => (
        <>
          {isCategory(l.category) ? categories[l.category].term : l.category}
          <span className="line-note">
            {t(`kind.${l.kind}`)}
            {l.sex && `, ${t(`sex.${l.sex}`)}`}
          </span>
        </>
      ),
    },
    { key: 'unit', title: t('unit'), cell: (l) => plan.units[l.unit]?.name ?? l.unit },
    { key: 'place', title: t('place'), wideOnly: true, cell: (l) => l.place },
    { key: 'target', title: t('target'), align: 'end', cell: (l) => (l.target === undefined ? t('none') : numberText(l.target)) },
    { key: 'wrong', title: t('import.trouble'), width: '24%', cell: (l) => l.wrong.join(' ') },
  ]
  return (
    <Panel title={t('import.lines')} count={rows.length}>
      {refusals.length === 0 ? (
        <p>
          <Sign tone="done">{t('import.right')}</Sign>
        </p>
      ) : (
        <div role="alert">
          <p>
            <Sign tone="late">{t('import.wrong', { count: refusals.length })}</Sign> {t('import.wrongWhy')}
          </p>
          <ul>
            {others.map((r) => (
              <li key={r.detail}>{r.detail}</li>
            ))}
          </ul>
        </div>
      )}
      {rows.length > 0 && (
        <DataTable
          caption={t('import.lines')}
          columns={columns}
          rows={rows}
          keyOf={(l) => `${l.section} ${l.no} ${l.unit} ${l.category} ${l.place}`}
          toneOf={(l) => (l.wrong.length > 0 ? 'late' : undefined)}
        />
      )}
    </Panel>
  )
}
