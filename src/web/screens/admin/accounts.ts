import { queryOptions } from '@tanstack/react-query'
import { api } from '../../api/index.ts'

export const accountsQuery = queryOptions({ queryKey: ['accounts'], queryFn: api.accounts })
