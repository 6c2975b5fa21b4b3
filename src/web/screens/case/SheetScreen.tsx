import { Button } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { fold } from '../../../engine/fold.ts'
import type { CaseState } from '../../../engine/state.ts'
import type { View } from '../../../engine/view.ts'
import type { CaseId } from '../../../kernel/ids.ts'
import { dayOf } from '../../../kernel/moment.ts'
import { rightsIn } from '../../../law/plain/index.ts'
import { releaseSheet } from '../../../law/plain/release.ts'
import { rightsSheet } from '../../../law/plain/rights.ts'
import type { Section } from '../../../law/plain/words.ts'
import type { PersonFile } from '../../../server/contract/answers.ts'
import { caseQuery } from '../../case/recorded.ts'
import { measureTerm, routeTerm } from '../../case/terms.ts'
import { WithFile } from '../../case/WithFile.tsx'
import { dayText, whenText } from '../../dates/format.ts'
import { useMe } from '../../session/me.ts'
import { Empty } from '../../ui/Empty.tsx'
import { Page } from '../../ui/Page.tsx'
import { PrintButton } from '../../ui/PrintButton.tsx'
import { MissingScreen } from '../missing/MissingScreen.tsx'
import './sheet.css'

/** The sheets about a case that are read and kept on paper, by the word in their address. */
const SHEETS = {
  quyen: { title: 'rights', of: (view: View, c: CaseState) => rightsSheet(view, c, rightsIn(c.measure)) },
  'thoi-han': { title: 'release', of: (view: View, c: CaseState) => releaseSheet(view.law, c) },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly of: (view: View, c: CaseState) => readonly Section[] }>>
type SheetName = keyof typeof SHEETS
const isSheet = (name: string): name is SheetName => Object.hasOwn(SHEETS, name)

/** Lines that carry the numbers of the log need no bullets. */
const isNumbered = (lines: readonly string[]): boolean => lines.every((line) => /^\d+\. /.test(line))

const Sections = ({ sections }: { readonly sections: readonly Section[] }) =>
  sections.map(({ title, lines }) => (
    <section key={title}>
      <h2>{title}</h2>
      <ul data-numbered={isNumbered(lines)}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  ))

const Sheet = ({
  id,
  which,
  file,
  view,
}: {
  readonly id: CaseId
  readonly which: SheetName
  readonly file: PersonFile
  readonly view: View
}) => {
  const { t } = useTranslation('sheet')
  const me = useMe()
  const c = fold(view, id)
  if (!c) return <Empty icon="info" title={t('missing')} />
  const on = dayOf(view.now)
  const [office] = me.offices
  const { title, of } = SHEETS[which]
  return (
    <Page
      width="form"
      title={t(title)}
      lead={
        <>
          <strong>{file.person.name}</strong> · {t('born', { birth: dayText(file.person.birth) })}
          <br />
          {measureTerm(view.law, c.measure, on)} · {routeTerm(view.law, c.measure, on, c.route)}
        </>
      }
      actions={
        <>
          <Button variant="default" renderRoot={(props) => <Link {...props} to="/ho-so/$id" params={{ id }} />}>
            {t('back')}
          </Button>
          <PrintButton />
        </>
      }
    >
      <article className="sheet" lang="vi">
        <Sections sections={of(view, c)} />
      </article>
      <footer className="sheet-foot">
        <p>{t('unread')}</p>
        <p>
          {t('asOf', {
            when: whenText(view.now),
            seq: c.seq,
            name: me.account.name,
            office: office ? `${office.term}, ${office.unit.name}` : '',
          })}
        </p>
        <p>
          {t('number')} <code>{id}</code>. {t('keep')}
        </p>
        <div className="sheet-signed only-print">
          <span>{t('given')}</span>
          <span>{t('taken')}</span>
        </div>
      </footer>
    </Page>
  )
}

/** A sheet for the person and the court, on the screen as it will be on A4: rights and dates, or how the term was counted. */
export const SheetScreen = () => {
  const { id, sheet } = useParams({ from: '/inside/ho-so/$id/to/$sheet' })
  if (!isSheet(sheet)) return <MissingScreen />
  return (
    <WithFile query={caseQuery(id)} about={id as CaseId}>
      {(file, view) => <Sheet id={id as CaseId} which={sheet} file={file} view={view} />}
    </WithFile>
  )
}
