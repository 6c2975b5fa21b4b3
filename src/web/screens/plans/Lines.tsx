import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { numberText } from '../../../plans/number.ts'
import type { PlanPage } from '../../../server/contract/plans.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'

type PlanLine = PlanPage['groups'][number]['lines'][number]

/** Every line of a section with target, result and percent; a result opens the people behind it. */
export const Lines = ({ group, onOpen }: { readonly group: PlanPage['groups'][number]; readonly onOpen: (no: number) => void }) => {
  const { t } = useTranslation('plans')
  const columns: readonly Column<PlanLine>[] = [
    { key: 'no', title: t('no'), width: '52px', wideOnly: true, cell: (l) => l.no },
    {
      key: 'category',
      title: t('category'),
      width: '25%',
      cell: (l) => (
        <>
          {l.category}
          <span className="line-note">
            {t(`kind.${l.kind}`)}
            {l.sex && `, ${t(`sex.${l.sex}`)}`}
          </span>
        </>
      ),
    },
    { key: 'unit', title: t('unit'), width: '19%', cell: (l) => l.unit },
    { key: 'place', title: t('place'), width: '12%', cell: (l) => l.place },
    { key: 'target', title: t('target'), align: 'end', cell: (l) => numberText(l.target) },
    {
      key: 'result',
      title: t('result'),
      align: 'end',
      cell: (l) =>
        l.result ? (
          <>
            <UnstyledButton
              className="line-number"
              data-row
              aria-label={t('open', { count: l.result.persons, no: l.no })}
              onClick={() => onOpen(l.no)}
            >
              {numberText(l.result.persons)}
            </UnstyledButton>
            {l.result.episodes !== l.result.persons && <span className="line-note">{t('episodes', { count: l.result.episodes })}</span>}
            {l.why && <span className="line-note">{l.why}</span>}
          </>
        ) : (
          <>
            {t('notCounted')}
            {l.why && <span className="line-note">{l.why}</span>}
          </>
        ),
    },
    { key: 'percent', title: t('percent'), align: 'end', cell: (l) => l.result?.percent ?? t('none') },
    {
      key: 'forecast',
      title: t('forecast'),
      align: 'end',
      wideOnly: true,
      cell: (l) => (l.result?.forecast === undefined ? t('none') : numberText(l.result.forecast)),
    },
  ]
  return <DataTable caption={group.term} columns={columns} rows={group.lines} keyOf={(l) => String(l.no)} />
}
