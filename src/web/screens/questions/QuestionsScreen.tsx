import { useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { AskedQuestion, Reader } from '../../../server/contract/questions.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { questionsQuery } from '../../case/questions.ts'
import { latestOf } from '../../case/readings.ts'
import { whenText } from '../../dates/format.ts'
import { useLaw } from '../../law/book.ts'
import { Cite } from '../../law/Cite.tsx'
import { Page, Panel } from '../../ui/Page.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import './questions.css'
import { ReadForm } from './ReadForm.tsx'

const Asked = ({ asked, readers }: { readonly asked: AskedQuestion; readonly readers: readonly Reader[] }) => {
  const { t } = useTranslation('questions')
  const question = useLaw().questions[asked.name]
  if (!question) return null
  const termOf = (reading: string | undefined): string => (reading && question.readings[reading]?.term) ?? t('leftOpen')
  const now = latestOf(asked.said)
  const before = asked.said.filter((s) => !now.includes(s))
  const [reader, ...others] = readers
  const own = others.length === 0 ? now.find((s) => s.unit === reader?.unit) : undefined
  return (
    <Panel title={question.asks.silent}>
      <div className="question">
        <p>
          <Cite cite={question.asks} />
        </p>
        {now.length === 0 && (
          <p>
            <strong>{t('leftOpen')}</strong>
          </p>
        )}
        {now.map((s) => (
          <div key={s.unit}>
            <p>
              <strong>{termOf(s.reading)}</strong>
            </p>
            <p>{t('said', { by: s.by, office: s.office, unit: s.unitName, at: whenText(s.at), why: s.why ?? t('erased') })}</p>
          </div>
        ))}
        {before.length > 0 && (
          <details>
            <summary>{t('before', { n: before.length })}</summary>
            <ul>
              {before.map((s) => (
                <li key={`${s.at} ${s.unitName}`}>
                  {termOf(s.reading)}.{' '}
                  {t('said', { by: s.by, office: s.office, unit: s.unitName, at: whenText(s.at), why: s.why ?? t('erased') })}
                </li>
              ))}
            </ul>
          </details>
        )}
        {readers.length > 0 && (
          <ReadForm key={asked.said.length} name={asked.name} question={question} now={own?.reading} readers={readers} />
        )}
      </div>
    </Panel>
  )
}

/** Questions that the texts leave open where the system needs an answer, how the province reads them, and the form to say so. */
export const QuestionsScreen = () => {
  const { t } = useTranslation('questions')
  const { data, error, refetch } = useQuery(questionsQuery)
  const waiting = (
    <Panel>
      <Waiting rows={4} />
    </Panel>
  )
  return (
    <Page title={t('title')} lead={t('lead')}>
      {error && <TroubleNote met={troubleOf(error)} again={refetch} />}
      <Suspense fallback={waiting}>
        {data ? data.questions.map((q) => <Asked key={q.name} asked={q} readers={data.readers} />) : !error && waiting}
      </Suspense>
    </Page>
  )
}
