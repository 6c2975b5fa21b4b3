import { Page } from '../../ui/Page.tsx'
import { Waiting } from '../../ui/Waiting.tsx'

export const TodayScreen = () => (
  <Page title="…">
    <Waiting />
  </Page>
)
