import { queryOptions } from '@tanstack/react-query'
import { api } from '../api/index.ts'

/** Questions that the texts leave open, and how they are read where the session works. */
export const questionsQuery = queryOptions({ queryKey: ['questions'], queryFn: api.questions })
