import { Page } from '../../ui/Page.tsx'
import { Waiting } from '../../ui/Waiting.tsx'

export const PeopleScreen = () => (
  <Page title="…">
    <Waiting />
  </Page>
)
