import { Page } from '../../ui/Page.tsx'
import { Waiting } from '../../ui/Waiting.tsx'

export const ActScreen = () => (
  <Page title="…">
    <Waiting />
  </Page>
)
