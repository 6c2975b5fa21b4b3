import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query'
import { api } from '../../api/index.ts'

/** The register is searched on the server: 14,000 units never come to the browser. */
export const foundQuery = (q: string, kind: string) =>
  queryOptions({
    queryKey: ['units', 'register', q, kind],
    queryFn: ({ signal }) => api.units({ q, kind: kind === '' ? undefined : kind, every: 'true' }, signal),
    placeholderData: keepPreviousData,
  })

export const lifeQuery = (id: string) => queryOptions({ queryKey: ['unit', id], queryFn: () => api.unit(id) })

/** After something was said of a unit, everything that names units is asked again. */
export const forgetUnits = (client: QueryClient): void => {
  void client.invalidateQueries({ queryKey: ['unit'] })
  void client.invalidateQueries({ queryKey: ['units'] })
  void client.invalidateQueries({ queryKey: ['assignments'] })
}
