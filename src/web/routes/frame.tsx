import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, type ErrorComponentProps, redirect } from '@tanstack/react-router'
import { troubleOf } from '../api/trouble.ts'
import { hasStore } from '../device/disk.ts'
import { BrokenScreen } from '../screens/missing/BrokenScreen.tsx'
import { MissingScreen } from '../screens/missing/MissingScreen.tsx'
import { meQuery } from '../session/me.ts'
import { Inside } from '../shell/Inside.tsx'
import { Outside } from '../shell/Outside.tsx'

type Context = { readonly client: QueryClient }

/** Which page of a list, from 1; the first is not said. */
export const pageNumber = (value: unknown): number | undefined => (Number.isInteger(value) && Number(value) > 1 ? Number(value) : undefined)

/** A word of the address, when there is one. */
export const word = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

export const Missing = () => (
  <Outside>
    <MissingScreen />
  </Outside>
)

/** Where even the page around a screen could not be drawn. */
const Broken = (props: ErrorComponentProps) => (
  <main>
    <BrokenScreen {...props} />
  </main>
)

export const root = createRootRouteWithContext<Context>()({ notFoundComponent: Missing, errorComponent: Broken })

/** Pages that open for anyone. */
export const outside = createRoute({ getParentRoute: () => root, id: 'outside', component: Outside })

/** Pages that open with a session; without one they lead to the sign-in and come back. */
export const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  component: Inside,
  beforeLoad: async ({ context, location }) => {
    const me = await context.client.ensureQueryData(meQuery).catch(async (error: unknown) => {
      // Without a line nobody's session is known; a machine that holds the rights of the day opens by its own passwords.
      if (troubleOf(error).kind === 'offline' && location.pathname.startsWith('/cap-thuoc') && (await hasStore()))
        throw redirect({ to: '/cap-thuoc/may' })
      throw error
    })
    if (!me) throw redirect({ to: '/dang-nhap', search: { ve: location.href === '/' ? undefined : location.href } })
  },
})
