import { useParams, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { fold } from '../../../engine/fold.ts'
import type { View } from '../../../engine/view.ts'
import type { CaseId } from '../../../kernel/ids.ts'
import { dayOf } from '../../../kernel/moment.ts'
import type { PersonFile } from '../../../server/contract/answers.ts'
import { CorrectForm } from '../../case/CorrectForm.tsx'
import { PersonBanner } from '../../case/PersonBanner.tsx'
import { caseQuery } from '../../case/recorded.ts'
import { StrikeForm } from '../../case/StrikeForm.tsx'
import { actTerm, engineActTerm } from '../../case/terms.ts'
import { WithFile } from '../../case/WithFile.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Page } from '../../ui/Page.tsx'

type Asked = {
  readonly id: CaseId
  readonly entry: string
  readonly strike: boolean
  readonly file: PersonFile
  readonly view: View
}

const Correct = ({ id, entry, strike, file, view }: Asked) => {
  const { t } = useTranslation('case')
  const c = fold(view, id)
  const step = c?.steps.find((s) => s.original.id === entry)
  if (!c || !step) return <Empty icon="info" title={t('correct.gone')} />
  const act = engineActTerm(t, step.entry.name) ?? actTerm(view.law, c.measure, dayOf(step.entry.happened), step.entry.name)
  return (
    <Page
      title={t(strike ? 'correct.strikeTitle' : 'correct.title', { act })}
      lead={
        <>
          <strong>{file.person.name}</strong> · {t(strike ? 'correct.strikeLead' : 'correct.lead')}
          <br />
          <PersonBanner file={file} />
        </>
      }
    >
      {strike ? (
        <StrikeForm view={view} c={c} step={step} />
      ) : step.entry.name.startsWith('@') ? (
        <Empty icon="info" title={t('correct.cannot')} />
      ) : (
        <CorrectForm view={view} c={c} step={step} file={file} />
      )}
    </Page>
  )
}

/** Corrects an act, or strikes it out. */
export const CorrectScreen = () => {
  const { id, entry } = useParams({ from: '/inside/ho-so/$id/sua/$entry' })
  const { huy } = useSearch({ from: '/inside/ho-so/$id/sua/$entry' })
  return (
    <WithFile query={caseQuery(id)} about={id as CaseId}>
      {(file, view) => <Correct key={entry} id={id as CaseId} entry={entry} strike={huy === true} file={file} view={view} />}
    </WithFile>
  )
}
