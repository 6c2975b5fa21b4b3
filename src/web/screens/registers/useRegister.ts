import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { RegisterPage, RegisterQuery } from '../../../server/contract/registers.ts'
import { api } from '../../api/index.ts'
import { type Trouble, troubleOf } from '../../api/trouble.ts'
import type { Numbered } from './columns.tsx'

const numbered = ({ rows, page, size }: RegisterPage): readonly Numbered[] => rows.map((r, i) => ({ ...r, no: page * size + i + 1 }))

/** Days of cases follow what is written within two seconds, or more on a busy server; a list that is read by many is not asked for ever. */
const ANEW_MS = 1_000
const MOST_ANEW = 10

/** A page of a register, and the whole of it when it goes to paper or into a workbook. */
export const useRegister = (name: string, query: RegisterQuery) => {
  const client = useQueryClient()
  const { data, error, refetch } = useQuery({
    queryKey: ['register', name, query],
    queryFn: () => api.register(name, query),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.behind && state.data.page === 0 && state.dataUpdateCount < MOST_ANEW ? ANEW_MS : false),
  })
  const [whole, setWhole] = useState<readonly Numbered[]>()
  const [wholeTrouble, setWholeTrouble] = useState<Trouble>()
  // Drawn first, printed then, outside of the drawing: tables draw the rest of their rows when the paper asks. The page comes back afterwards.
  useEffect(() => {
    if (!whole) return
    const drawn = setTimeout(() => {
      window.print()
      setWhole(undefined)
    })
    return () => clearTimeout(drawn)
  }, [whole])

  const isPart = data !== undefined && data.total > data.rows.length
  const rows = data ? numbered(data) : []
  const read = async (): Promise<readonly Numbered[] | undefined> => {
    if (!isPart) return rows
    setWholeTrouble(undefined)
    try {
      return numbered(await api.register(name, { ...query, page: 0, whole: true }))
    } catch (caught) {
      setWholeTrouble(troubleOf(caught))
      return undefined
    }
  }
  return {
    data,
    /** Whether rows are left that the page does not show. */
    isPart,
    rows: whole ?? rows,
    trouble: wholeTrouble ?? (error ? troubleOf(error) : undefined),
    again: () => {
      setWholeTrouble(undefined)
      void refetch()
    },
    all: read,
    print: async () => setWhole(await read()),
    changed: () => void client.invalidateQueries({ queryKey: ['register', name] }),
  }
}
