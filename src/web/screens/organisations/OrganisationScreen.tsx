import { Button } from '@mantine/core'
import { Link, Navigate, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { View } from '../../../engine/view.ts'
import { dayOf } from '../../../kernel/moment.ts'
import type { PersonFile } from '../../../server/contract/answers.ts'
import { homeOf, isOfOrganisation } from '../../case/home.ts'
import { LifeLine } from '../../case/LifeLine.tsx'
import { folded, laneOf } from '../../case/lanes.ts'
import { PersonBanner } from '../../case/PersonBanner.tsx'
import { personQuery } from '../../case/recorded.ts'
import { isShut } from '../../case/standing.ts'
import { WithFile } from '../../case/WithFile.tsx'
import { useMe } from '../../session/me.ts'
import { Page, Panel } from '../../ui/Page.tsx'
import { PrintButton } from '../../ui/PrintButton.tsx'
import { Cases } from '../person/Cases.tsx'
import { OpenCase } from '../person/OpenCase.tsx'
import { PeopleThere } from './PeopleThere.tsx'
import '../../case/case.css'
import '../person/person.css'

const Organisation = ({ file, view }: { readonly file: PersonFile; readonly view: View }) => {
  const { t } = useTranslation('organisations')
  const words = useTranslation(['person', 'case']).t
  const me = useMe()
  const on = dayOf(view.now)
  const cases = folded(view)
  return (
    <Page
      title={file.person.name}
      lead={<PersonBanner file={file} />}
      actions={
        <>
          <Button variant="default" renderRoot={(props) => <Link {...props} to="/to-chuc" />}>
            {t('all')}
          </Button>
          <Button variant="default" renderRoot={(props) => <Link {...props} to="/don-vi/$id" params={{ id: file.person.unit }} />}>
            {t('unitOf')}
          </Button>
          <PrintButton />
        </>
      }
    >
      <div className="person-columns">
        <div className="person-main">
          <Panel title={words('person:cases')} count={cases.length}>
            <Cases view={view} cases={cases} />
          </Panel>
          {cases.some((c) => isShut(view.law, c, on)) && <PeopleThere unit={file.person.unit} law={view.law} />}
          {cases.length > 0 && (
            <Panel title={words('case:line.title')}>
              <LifeLine law={view.law} lanes={cases.map((c) => laneOf(view.law, c, on))} today={on} />
            </Panel>
          )}
        </div>
        <div className="no-print">
          <Panel title={words('person:open')}>
            <OpenCase view={view} file={file} me={me} />
          </Panel>
        </div>
      </div>
    </Page>
  )
}

/** One organisation: its cases, who is there while it may not work, and the ways to open another case. */
export const OrganisationScreen = () => {
  const { id } = useParams({ from: '/inside/to-chuc/$id' })
  return (
    <WithFile query={personQuery(id)}>
      {(file, view) => (isOfOrganisation(file) ? <Organisation file={file} view={view} /> : <Navigate {...homeOf(file)} replace />)}
    </WithFile>
  )
}
