import { Page } from '../../ui/Page.tsx'
import { Waiting } from '../../ui/Waiting.tsx'

export const PersonScreen = () => (
  <Page title="…">
    <Waiting />
  </Page>
)
