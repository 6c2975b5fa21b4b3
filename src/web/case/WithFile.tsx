import { type UseQueryOptions, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { View } from '../../engine/view.ts'
import type { CaseId } from '../../kernel/ids.ts'
import type { PersonFile } from '../../server/contract/answers.ts'
import { TroubleNote } from '../api/TroubleNote.tsx'
import { notThere, troubleOf } from '../api/trouble.ts'
import { useLaw } from '../law/book.ts'
import { MissingScreen } from '../screens/missing/MissingScreen.tsx'
import { now } from '../session/clock.ts'
import { Page, Panel } from '../ui/Page.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { judging, viewOf } from './view.ts'

/** Fetches a person's file and looks at it through the law; while it comes, a page of the same shape. */
export const WithFile = ({
  query,
  about,
  children,
}: {
  readonly query: UseQueryOptions<PersonFile, Error, PersonFile, string[]>
  /** The case that the page is about, where it is about one. */
  readonly about?: CaseId
  readonly children: (file: PersonFile, view: View) => ReactNode
}) => {
  const { t } = useTranslation('case')
  const law = useLaw()
  const { data: file, error } = useQuery(query)
  if (file) {
    const view = viewOf(law, file, now())
    return children(file, about ? judging(view, about) : view)
  }
  if (error && notThere(troubleOf(error))) return <MissingScreen unseen />
  return (
    <Page title={t('page.title')}>
      {error ? (
        <TroubleNote met={troubleOf(error)} />
      ) : (
        <Panel>
          <Waiting rows={8} />
        </Panel>
      )}
    </Page>
  )
}
