import { Page } from '../../ui/Page.tsx'
import { Waiting } from '../../ui/Waiting.tsx'

export const AccountScreen = () => (
  <Page title="…">
    <Waiting />
  </Page>
)
