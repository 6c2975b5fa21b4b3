import { Page } from '../../ui/Page.tsx'
import { Waiting } from '../../ui/Waiting.tsx'

export const CaseScreen = () => (
  <Page title="…">
    <Waiting />
  </Page>
)
