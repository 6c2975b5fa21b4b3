import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { measureTerm } from '../../../engine/terms.ts'
import type { PersonHit, Recorded } from '../../../server/contract/answers.ts'
import { dayText } from '../../dates/format.ts'
import { useLaw } from '../../law/book.ts'
import { now, today } from '../../session/clock.ts'
import { Page, Panel } from '../../ui/Page.tsx'
import { Trouble } from '../../ui/Trouble.tsx'
import { Entry } from './Entry.tsx'
import { Find } from './Find.tsx'
import './quick-test.css'

type Done = { readonly recorded: Recorded; readonly result: string; readonly sends: boolean; readonly time: string }

/** A test of the body written down on a phone, standing: who, which result, recorded. */
export const QuickTestScreen = () => {
  const { t } = useTranslation('quick-test')
  const law = useLaw()
  const [person, setPerson] = useState<PersonHit>()
  const [done, setDone] = useState<Done>()
  const again = () => {
    setPerson(undefined)
    setDone(undefined)
  }
  return (
    <Page title={t('title')} lead={t('lead')} width="form">
      {!person && (
        <Panel>
          <Find onChoose={setPerson} />
        </Panel>
      )}
      {person && (
        <Panel title={`${person.name} · ${dayText(person.birth)}`}>
          {done ? (
            <>
              <Trouble
                tone={done.sends ? 'soon' : 'info'}
                title={t('recorded', { name: person.name, result: done.result, time: done.time })}
              >
                {done.sends && t('send')}
              </Trouble>
              <div className="quick-next">
                <Link to="/ho-so/$id" params={{ id: done.recorded.case }}>
                  {t('openTest')}
                </Link>
                {done.recorded.proposed.map((p) => (
                  <Link key={p.case} to="/ho-so/$id" params={{ id: p.case }}>
                    {t('openNext', { measure: measureTerm(law, p.measure, today()) })}
                  </Link>
                ))}
              </div>
              <Button size="xl" fullWidth onClick={again}>
                {t('next')}
              </Button>
            </>
          ) : (
            <>
              <Entry
                law={law}
                person={person}
                onDone={(recorded, result, sends) => setDone({ recorded, result, sends, time: now().slice(11, 16) })}
              />
              <Button variant="subtle" onClick={again}>
                {t('other')}
              </Button>
            </>
          )}
        </Panel>
      )}
    </Page>
  )
}
