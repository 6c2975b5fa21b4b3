import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'
import { nonce } from './nonce.ts'
import { MOST } from './room.ts'
import { theme } from './theme.ts'

/** Everything the pages need around them: colours, fonts, toasts. */
export const Provider = ({ children }: { readonly children: ReactNode }) => (
  <MantineProvider theme={theme} forceColorScheme="light" getStyleNonce={() => nonce}>
    <Notifications position="bottom-right" limit={MOST} containerWidth={380} />
    {children}
  </MantineProvider>
)
