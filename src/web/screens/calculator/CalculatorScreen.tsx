import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../kernel/moment.ts'
import '../../case/case.css'
import '../../case/form.css'
import '../../case/story.css'
import { useLaw } from '../../law/book.ts'
import { today } from '../../session/clock.ts'
import { installationQuery } from '../../shell/installation.ts'
import { Copy } from '../../ui/Copy.tsx'
import { Page, Panel } from '../../ui/Page.tsx'
import { PrintButton } from '../../ui/PrintButton.tsx'
import './calculator.css'
import { Result } from './Result.tsx'
import { TriedActs } from './TriedActs.tsx'
import { TriedCase } from './TriedCase.tsx'
import { freshScenario, useScenario } from './useScenario.ts'

/** A course of events tried out in the browser alone: the engine and the law are the same as on the server. */
export const CalculatorScreen = () => {
  const { t } = useTranslation('calculator')
  const law = useLaw()
  // Only for the date it is: without a server everything else works the same.
  const { data: installation } = useQuery(installationQuery)
  const on = installation ? dayOf(installation.now) : today()
  const { tried, set } = useScenario(law)
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          <Copy text={window.location.href} label={t('share')} />
          <PrintButton />
          <Button variant="default" onClick={() => set(freshScenario(law))}>
            {t('start')}
          </Button>
        </>
      }
    >
      <div className="calculator">
        <div className="calculator-side">
          <Panel title={t('case')}>
            <TriedCase law={law} tried={tried} today={on} set={set} />
          </Panel>
          <Panel title={t('acts')} count={tried.acts.length}>
            <TriedActs law={law} tried={tried} today={on} set={set} />
          </Panel>
        </div>
        <Panel title={t('result')}>
          <Result law={law} tried={tried} today={on} set={set} />
        </Panel>
      </div>
    </Page>
  )
}
