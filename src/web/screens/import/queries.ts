import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { ImportPage, ImportStage } from '../../../server/contract/imports.ts'
import { api } from '../../api/index.ts'

export const importsQuery = queryOptions({ queryKey: ['imports'], queryFn: () => api.imports() })

export const WORKING: readonly ImportStage[] = ['checking', 'applying', 'undoing']
const LOOK_MS = 700

/** The import; looked at again while it is being worked on. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['import', id],
    queryFn: () => api.import(id),
    refetchInterval: ({ state }) => (state.data && WORKING.includes(state.data.stage) ? LOOK_MS : false),
  })

type Of = { readonly verdict?: string; readonly outcome?: string }

export const rowsQuery = ({ id, stage }: Pick<ImportPage, 'id' | 'stage'>, of: Of) =>
  infiniteQueryOptions({
    queryKey: ['import', id, 'rows', stage, of],
    queryFn: ({ pageParam }) => api.importRows(id, { ...of, after: pageParam }),
    initialPageParam: 0,
    getNextPageParam: (last) => (last.more ? last.rows.at(-1)?.no : undefined),
  })
