import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Of a thousand rows a phone drew a page of 98,000 px. */
const SIZE = 30

export type Paged<Row> = { readonly page: number; readonly size: number; readonly total: number; readonly shown: readonly Row[] }

/** The page of a list that the address names, counted there from 1; all of the list on paper. */
export const usePaged = <Row>(rows: readonly Row[], trang: number | undefined): Paged<Row> => {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const whole = () => flushSync(() => setPrinting(true))
    const paged = () => flushSync(() => setPrinting(false))
    window.addEventListener('beforeprint', whole)
    window.addEventListener('afterprint', paged)
    return () => {
      window.removeEventListener('beforeprint', whole)
      window.removeEventListener('afterprint', paged)
    }
  }, [])
  const last = Math.max(0, Math.ceil(rows.length / SIZE) - 1)
  const page = Math.min(last, (trang ?? 1) - 1)
  return { page, size: SIZE, total: rows.length, shown: printing ? rows : rows.slice(page * SIZE, (page + 1) * SIZE) }
}
