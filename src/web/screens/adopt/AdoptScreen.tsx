import { Page } from '../../ui/Page.tsx'
import { Waiting } from '../../ui/Waiting.tsx'

export const AdoptScreen = () => (
  <Page title="…">
    <Waiting />
  </Page>
)
