import { Button } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { fold } from '../../../engine/fold.ts'
import type { View } from '../../../engine/view.ts'
import type { CaseId } from '../../../kernel/ids.ts'
import { dayOf } from '../../../kernel/moment.ts'
import type { PersonFile } from '../../../server/contract/answers.ts'
import '../../case/case.css'
import { Clocks } from '../../case/Clocks.tsx'
import { homeOf, isOfOrganisation } from '../../case/home.ts'
import { LifeLine } from '../../case/LifeLine.tsx'
import { laneOf } from '../../case/lanes.ts'
import { Next } from '../../case/Next.tsx'
import { PersonBanner } from '../../case/PersonBanner.tsx'
import { RecordedNote } from '../../case/RecordedNote.tsx'
import { caseQuery } from '../../case/recorded.ts'
import { Story } from '../../case/Story.tsx'
import { measureTerm, routeTerm } from '../../case/terms.ts'
import { Where } from '../../case/Where.tsx'
import { WithFile } from '../../case/WithFile.tsx'
import { whenText } from '../../dates/format.ts'
import { useMe } from '../../session/me.ts'
import { Empty } from '../../ui/Empty.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Page, Panel } from '../../ui/Page.tsx'
import { PrintButton } from '../../ui/PrintButton.tsx'

const Case = ({ id, file, view }: { readonly id: CaseId; readonly file: PersonFile; readonly view: View }) => {
  const { t } = useTranslation('case')
  const me = useMe()
  const c = fold(view, id)
  const on = dayOf(view.now)
  const organisation = isOfOrganisation(file)
  if (!c) return <Empty icon="info" title={t('page.missing')} />
  return (
    <Page
      title={file.person.name}
      lead={
        <>
          <strong className="case-measure">
            {measureTerm(view.law, c.measure, on)} · {routeTerm(view.law, c.measure, on, c.route)}
          </strong>
          <br />
          <PersonBanner file={file} />
        </>
      }
      actions={
        <>
          <Button
            variant="default"
            leftSection={<Icon name={organisation ? 'units' : 'account'} size={16} />}
            renderRoot={(props) => <Link {...props} {...homeOf(file)} />}
          >
            {t(organisation ? 'page.organisation' : 'page.person')}
          </Button>
          {!organisation && (
            <>
              <Button
                variant="default"
                renderRoot={(props) => <Link {...props} to="/ho-so/$id/to/$sheet" params={{ id, sheet: 'quyen' }} />}
              >
                {t('page.rights')}
              </Button>
              <Button
                variant="default"
                renderRoot={(props) => <Link {...props} to="/ho-so/$id/to/$sheet" params={{ id, sheet: 'thoi-han' }} />}
              >
                {t('page.release')}
              </Button>
            </>
          )}
          <PrintButton />
        </>
      }
    >
      <RecordedNote id={id} law={view.law} on={on} />
      <nav className="case-jumps no-print" aria-label={t('page.jumps')}>
        <a href="#tiep">{t('next.title')}</a>
        <a href="#han">{t('clocks.title')}</a>
        <a href="#buoc">{t('story.title')}</a>
      </nav>
      <div className="case-columns">
        <Panel title={t('where.title')}>
          <Where view={view} c={c} on={on} units={file.units} />
        </Panel>
        <div id="tiep">
          <Panel title={t('next.title')}>
            <Next view={view} c={c} me={me} />
          </Panel>
        </div>
        <div id="han">
          <Panel title={t('clocks.title')}>
            <Clocks view={view} c={c} />
          </Panel>
        </div>
      </div>
      <Panel
        title={t('line.title')}
        aside={
          !organisation && (
            <Link className="no-print" to="/nguoi/$id" params={{ id: file.person.id }} hash="duong-di">
              {t('page.way')}
            </Link>
          )
        }
      >
        <LifeLine law={view.law} lanes={[laneOf(view.law, c, on)]} today={on} linked={false} />
      </Panel>
      <div id="buoc">
        <Panel title={t('story.title')} count={c.steps.length}>
          <Story view={view} c={c} file={file} me={me} />
        </Panel>
      </div>
      <p className="only-print">{t('page.printed', { when: whenText(view.now), name: me.account.name, seq: c.seq })}</p>
    </Page>
  )
}

/** One case: where it stands, what may be done next, which clocks run, and everything that was done. */
export const CaseScreen = () => {
  const { id } = useParams({ from: '/inside/ho-so/$id' })
  return (
    <WithFile query={caseQuery(id)} about={id as CaseId}>
      {(file, view) => <Case id={id as CaseId} file={file} view={view} />}
    </WithFile>
  )
}
