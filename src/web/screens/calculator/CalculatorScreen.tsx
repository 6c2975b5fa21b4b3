import { Page } from '../../ui/Page.tsx'
import { Waiting } from '../../ui/Waiting.tsx'

export const CalculatorScreen = () => (
  <Page title="…">
    <Waiting />
  </Page>
)
