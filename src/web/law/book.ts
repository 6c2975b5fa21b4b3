import { use } from 'react'
import type { Law } from '../../engine/law.ts'

let book: Promise<Law> | undefined

/** The law is a chunk of its own, fetched once while the first data is on its way. */
export const openBook = (): Promise<Law> => {
  book ??= import('../../law/index.ts').then((file) => file.law)
  return book
}

/** The law as a value; suspends until its chunk is there. */
export const useLaw = (): Law => use(openBook())
