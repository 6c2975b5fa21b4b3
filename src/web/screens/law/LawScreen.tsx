import { Page } from '../../ui/Page.tsx'
import { Waiting } from '../../ui/Waiting.tsx'

export const LawScreen = () => (
  <Page title="…">
    <Waiting />
  </Page>
)
