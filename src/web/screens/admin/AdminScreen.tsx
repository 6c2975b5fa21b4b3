import { Page } from '../../ui/Page.tsx'
import { Waiting } from '../../ui/Waiting.tsx'

export const AdminScreen = () => (
  <Page title="…">
    <Waiting />
  </Page>
)
