import type { ReactNode } from 'react'

/** What the office reads of a `few` people; on paper and in a workbook `outside` stands in its place. */
export const Inside = ({ few, outside, children }: { readonly few: boolean; readonly outside: string; readonly children: ReactNode }) =>
  few ? (
    <>
      <span className="no-print" data-outside={outside}>
        {children}
      </span>
      <span className="only-print">{outside}</span>
    </>
  ) : (
    children
  )
