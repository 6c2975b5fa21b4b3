import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { Suspense } from 'react'
import { askTodayEarly } from './api/today.ts'
import { CallFailed } from './api/trouble.ts'
import { makeRouter } from './router.ts'
import { meQuery } from './session/me.ts'
import { Provider } from './ui/Provider.tsx'

/** Reading is repeated on a broken line only: a refusal stays one however often it is asked for. */
const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => failures < 2 && error instanceof CallFailed && error.trouble.kind === 'offline',
      networkMode: 'always',
    },
  },
})

void client.prefetchQuery(meQuery)
askTodayEarly(client)
const router = makeRouter(client)

export const App = () => (
  <Provider>
    <QueryClientProvider client={client}>
      <Suspense>
        <RouterProvider router={router} />
      </Suspense>
    </QueryClientProvider>
  </Provider>
)
