import type { QueryClient } from '@tanstack/react-query'
import { createRoute, createRouter, redirect } from '@tanstack/react-router'
import { carePages } from './routes/care.ts'
import { figuresPages } from './routes/figures.ts'
import { inside, Missing, outside, root } from './routes/frame.tsx'
import { outsidePages } from './routes/outside.ts'
import { peoplePages } from './routes/people.ts'
import { unitsPages } from './routes/units.ts'
import { workPages } from './routes/work.ts'
import { BrokenScreen } from './screens/missing/BrokenScreen.tsx'
import { firstScreen } from './session/first-screen.ts'
import { meQuery } from './session/me.ts'

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: async ({ context }) => {
    const me = await context.client.ensureQueryData(meQuery)
    throw redirect({ to: me ? firstScreen(me) : '/dang-nhap' })
  },
})

const tree = root.addChildren([
  home,
  outside.addChildren(outsidePages),
  inside.addChildren([...workPages, ...carePages, ...peoplePages, ...unitsPages, ...figuresPages]),
])

export const makeRouter = (client: QueryClient) =>
  createRouter({
    routeTree: tree,
    context: { client },
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultNotFoundComponent: Missing,
    defaultErrorComponent: BrokenScreen,
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>
  }
}
