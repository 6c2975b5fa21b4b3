import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { isFew } from '../../../kernel/few.ts'
import { numberText } from '../../../plans/number.ts'
import type { PlanPage } from '../../../server/contract/plans.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Inside } from './Inside.tsx'

type PlanLine = PlanPage['groups'][number]['lines'][number]

const fewIn = ({ result }: PlanLine): boolean => isFew(result?.persons ?? 0)

/** Every line of a section with target, result and percent; a result opens the people behind it to whoever may read them. */
export const Lines = ({
  group,
  reads,
  opens,
  onOpen,
}: {
  readonly group: PlanPage['groups'][number]
  readonly reads: PlanPage['reads']
  readonly opens: PlanPage['opens']
  readonly onOpen: (no: number) => void
}) => {
  const { t } = useTranslation('plans')
  const number = ({ no }: PlanLine, { persons, episodes }: NonNullable<PlanLine['result']>) => (
    <>
      {opens.includes(no) ? (
        <UnstyledButton className="line-number" data-row aria-label={t('open', { count: persons, no })} onClick={() => onOpen(no)}>
          {numberText(persons)}
        </UnstyledButton>
      ) : (
        numberText(persons)
      )}
      {episodes !== persons && <span className="line-note">{t('episodes', { count: episodes })}</span>}
    </>
  )
  const result = (l: PlanLine) => {
    if (l.few) return <span data-outside={t('few')}>{t('few')}</span>
    if (l.result)
      return (
        <Inside few={fewIn(l)} outside={t('few')}>
          {number(l, l.result)}
        </Inside>
      )
    return l.why || !['own', 'targets'].includes(reads) ? t('notCounted') : t('none')
  }
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
    {
      key: 'unit',
      title: t('unit'),
      width: '19%',
      cell: (l) => (
        <>
          {l.unit}
          {l.why && <span className="line-note">{l.why}</span>}
        </>
      ),
    },
    { key: 'place', title: t('place'), width: '12%', cell: (l) => l.place },
    { key: 'target', title: t('target'), align: 'end', cell: (l) => numberText(l.target) },
    {
      key: 'result',
      title: t('result'),
      align: 'end',
      cell: result,
    },
    {
      key: 'percent',
      title: t('percent'),
      align: 'end',
      cell: (l) => (
        <Inside few={fewIn(l)} outside={t('none')}>
          {l.result?.percent ?? t('none')}
        </Inside>
      ),
    },
    {
      key: 'forecast',
      title: t('forecast'),
      align: 'end',
      wideOnly: true,
      cell: (l) => (
        <Inside few={fewIn(l)} outside={t('none')}>
          {l.result?.forecast === undefined ? t('none') : numberText(l.result.forecast)}
        </Inside>
      ),
    },
  ]
  return <DataTable caption={group.term} columns={columns} rows={group.lines} keyOf={(l) => String(l.no)} />
}
