import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { View } from '../../../engine/view.ts'
import { dayOf } from '../../../kernel/moment.ts'
import type { PersonFile } from '../../../server/contract/answers.ts'
import { LifeLine } from '../../case/LifeLine.tsx'
import { folded, laneOf } from '../../case/lanes.ts'
import { PersonBanner } from '../../case/PersonBanner.tsx'
import { useMe } from '../../session/me.ts'
import { Page, Panel } from '../../ui/Page.tsx'
import { PrintButton } from '../../ui/PrintButton.tsx'
import { Cases } from './Cases.tsx'
import { OpenCase } from './OpenCase.tsx'
import './person.css'

/** One organisation: its cases, and the ways to open another. */
export const Organisation = ({ file, view }: { readonly file: PersonFile; readonly view: View }) => {
  const { t } = useTranslation('person')
  const words = useTranslation('case').t
  const me = useMe()
  const on = dayOf(view.now)
  const cases = folded(view)
  return (
    <Page
      title={file.person.name}
      lead={<PersonBanner file={file} />}
      actions={
        <>
          <Link to="/don-vi/$id" params={{ id: file.person.unit }}>
            {t('unitOf')}
          </Link>
          <PrintButton />
        </>
      }
    >
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
        </div>
        <div className="no-print">
          <Panel title={t('open')}>
            <OpenCase view={view} file={file} me={me} />
          </Panel>
        </div>
      </div>
    </Page>
  )
}
