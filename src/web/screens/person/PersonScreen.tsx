import { Link, Navigate, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { View } from '../../../engine/view.ts'
import { dayOf } from '../../../kernel/moment.ts'
import { foldIdentity } from '../../../people/identity.ts'
import type { PersonFile } from '../../../server/contract/answers.ts'
import '../../case/case.css'
import { homeOf, isOfOrganisation } from '../../case/home.ts'
import { LifeLine } from '../../case/LifeLine.tsx'
import { folded, laneOf } from '../../case/lanes.ts'
import { PersonBanner } from '../../case/PersonBanner.tsx'
import { personQuery } from '../../case/recorded.ts'
import { WithFile } from '../../case/WithFile.tsx'
import { whenText } from '../../dates/format.ts'
import { useMe } from '../../session/me.ts'
import { Page, Panel } from '../../ui/Page.tsx'
import { PrintButton } from '../../ui/PrintButton.tsx'
import { Way } from '../../way/Way.tsx'
import { AskSame } from '../same/AskSame.tsx'
import { SameNote } from '../same/SameNote.tsx'
import { Cases } from './Cases.tsx'
import { Face } from './Face.tsx'
import { History } from './History.tsx'
import { KnownAs } from './KnownAs.tsx'
import { mayWrite } from './may-write.ts'
import { OpenCase } from './OpenCase.tsx'
import { Sections } from './Sections.tsx'
import './person.css'

const Person = ({ file, view }: { readonly file: PersonFile; readonly view: View }) => {
  const { t } = useTranslation('person')
  const words = useTranslation('case').t
  const about = useTranslation('identity').t
  const way = useTranslation('way').t
  const identity = foldIdentity(file.identities)
  const me = useMe()
  const on = dayOf(view.now)
  const cases = folded(view)
  return (
    <Page
      title={file.person.name}
      figure={
        file.reading.includes('photo') && (
          <Face person={file.person.id} name={file.person.name} photo={identity?.photo} writes={mayWrite(view.law, me, file, 'photo')} />
        )
      }
      lead={
        <div className="person-lead">
          <PersonBanner file={file} />
          {identity && <KnownAs identity={identity} />}
          {mayWrite(view.law, me, file, 'name') && (
            <p className="no-print">
              <Link to="/nguoi/$id/nhan-than/$muc" params={{ id: file.person.id, muc: 'ho-ten' }}>
                {about('form.ho-ten')}
              </Link>
            </p>
          )}
        </div>
      }
      actions={<PrintButton />}
    >
      <SameNote file={file} />
      {cases.length > 0 && (
        <Panel title={words('line.title')}>
          <LifeLine law={view.law} lanes={cases.map((c) => laneOf(view.law, c, on))} today={on} />
        </Panel>
      )}
      <div className="person-columns">
        <div className="person-main">
          <Panel title={t('cases')} count={cases.length}>
            <Cases view={view} cases={cases} />
          </Panel>
          {cases.length > 0 && (
            <div id="duong-di">
              <Panel title={way('title')}>
                <Way view={view} file={file} />
              </Panel>
            </div>
          )}
          {identity && (
            <Panel title={about('title')}>
              <Sections identity={identity} file={file} law={view.law} me={me} />
              <History file={file} law={view.law} />
            </Panel>
          )}
        </div>
        <div className="no-print">
          <Panel title={t('open')}>
            <OpenCase view={view} file={file} me={me} />
          </Panel>
        </div>
      </div>
      <AskSame person={file.person.id} />
      <p className="only-print">{t('printed', { when: whenText(view.now), name: me.account.name })}</p>
    </Page>
  )
}

/** One person: who it is, the life line, the cases, and the ways to open another. */
export const PersonScreen = () => {
  const { id } = useParams({ from: '/inside/nguoi/$id' })
  return (
    <WithFile query={personQuery(id)}>
      {(file, view) => (isOfOrganisation(file) ? <Navigate {...homeOf(file)} replace /> : <Person file={file} view={view} />)}
    </WithFile>
  )
}
