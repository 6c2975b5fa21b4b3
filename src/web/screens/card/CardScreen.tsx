import { Page } from '../../ui/Page.tsx'
import { Waiting } from '../../ui/Waiting.tsx'

export const CardScreen = () => (
  <Page title="…">
    <Waiting />
  </Page>
)
