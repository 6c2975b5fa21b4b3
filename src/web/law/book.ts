import { use } from 'react'
import type { Law } from '../../engine/law.ts'

let book: Promise<Law> | undefined

/** The law is a chunk of its own, fetched once while the first data is on its way. */
export const openBook = (): Promise<Law> => {
  if (book) return book
  const opening = import('../../law/index.ts').then((file) => file.law)
  // React reads these fields, as it sets them itself: an opened book is then read at once, without a skeleton of 300 ms.
  opening.then(
    (value) => Object.assign(opening, { status: 'fulfilled', value }),
    () => {
      book = undefined
    },
  )
  book = opening
  return book
}

/** The law as a value; suspends until its chunk is there. */
export const useLaw = (): Law => use(openBook())
