import { Page } from '../../ui/Page.tsx'
import { Waiting } from '../../ui/Waiting.tsx'

export const SignInScreen = () => (
  <Page title="…">
    <Waiting />
  </Page>
)
