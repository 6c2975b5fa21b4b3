import { Page } from '../../ui/Page.tsx'
import { Waiting } from '../../ui/Waiting.tsx'

export const PlanScreen = () => (
  <Page title="…">
    <Waiting />
  </Page>
)
