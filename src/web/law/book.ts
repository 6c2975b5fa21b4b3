import { use } from 'react'
import type { Law } from '../../engine/law.ts'

let book: Promise<Law> | undefined
let opened: Law | undefined

/** The law is a chunk of its own, fetched once while the first data is on its way. */
export const openBook = (): Promise<Law> => {
  book ??= import('../../law/index.ts').then((file) => {
    opened = file.law
    return file.law
  })
  return book
}

/** The law as a value; suspends until its chunk is there, and not at all when it is: React would show a skeleton for 300 ms. */
export const useLaw = (): Law => opened ?? use(openBook())
