import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api/index.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { dayText } from '../../dates/format.ts'
import { DateField, readDate } from '../../fields/DateField.tsx'
import { Page, Panel } from '../../ui/Page.tsx'
import { PrintButton } from '../../ui/PrintButton.tsx'
import { useRowKeys } from '../../ui/rows.ts'
import { Waiting } from '../../ui/Waiting.tsx'
import { LinePeople } from './LinePeople.tsx'
import { Lines } from './Lines.tsx'
import { Sums } from './Sums.tsx'

/** A plan with its results on a day (`ngay` of the address); `dong` opens the people behind the number of a line. */
export const PlanScreen = () => {
  const { t } = useTranslation('plans')
  const navigate = useNavigate()
  const { id } = useParams({ from: '/inside/ke-hoach/$id' })
  const { ngay, dong } = useSearch({ from: '/inside/ke-hoach/$id' })
  const {
    data: plan,
    error,
    refetch,
  } = useQuery({
    queryKey: ['plan', id, ngay],
    queryFn: () => api.plan(id, ngay),
    placeholderData: keepPreviousData,
  })
  const [typed, setTyped] = useState<string>()
  useRowKeys()
  const search = (next: { readonly ngay?: typeof ngay; readonly dong?: number | undefined }) =>
    void navigate({ to: '/ke-hoach/$id', params: { id }, search: { ngay, dong, ...next } })
  const goTo = (text: string) => {
    setTyped(text)
    const read = readDate('day', text)
    if (read?.ok && read.value !== plan?.asOf) search({ ngay: read.value })
  }
  const line = plan?.groups.flatMap((g) => g.lines).find((l) => l.no === dong)
  return (
    <Page
      title={plan ? t('title', { year: plan.year }) : ' '}
      lead={
        plan ? (
          <>
            {plan.title}
            <br />
            {t('source', { source: plan.source })}
          </>
        ) : (
          ' '
        )
      }
      actions={
        <>
          <DateField kind="day" label={t('asOf')} value={typed ?? (plan ? dayText(plan.asOf) : '')} onChange={goTo} />
          <PrintButton />
        </>
      }
    >
      {error && <TroubleNote met={troubleOf(error)} again={refetch} />}
      {plan && (
        <p className="only-print">
          {t('asOf')} {dayText(plan.asOf)}
        </p>
      )}
      {plan?.groups.map((group) => (
        <Panel key={group.id} title={group.term}>
          <Sums group={group} />
          <Lines group={group} onOpen={(no) => search({ dong: no })} />
        </Panel>
      ))}
      {!plan && !error && (
        <Panel>
          <Waiting rows={12} />
        </Panel>
      )}
      {plan && line && <LinePeople plan={plan} line={line} onClose={() => search({ dong: undefined })} />}
    </Page>
  )
}
