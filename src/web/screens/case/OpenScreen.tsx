import { Page } from '../../ui/Page.tsx'
import { Waiting } from '../../ui/Waiting.tsx'

export const OpenScreen = () => (
  <Page title="…">
    <Waiting />
  </Page>
)
