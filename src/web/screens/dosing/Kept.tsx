import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Panel } from '../../ui/Page.tsx'

/** What the head of the clinic keeps by signature: its lines, and where the head looks, the form that writes another one. */
export const Kept = ({
  title,
  count,
  lead,
  add,
  lines,
  form,
  onDone,
}: {
  readonly title: string
  readonly count: number
  readonly lead?: string | undefined
  /** On the button that opens the form. */
  readonly add: string
  readonly lines: readonly ReactNode[]
  /** Nothing for whoever only reads. */
  readonly form: ((leave: { readonly onBack: () => void; readonly onDone: () => void }) => ReactNode) | undefined
  readonly onDone: () => void
}) => {
  const [writes, setWrites] = useState(false)
  const onBack = () => setWrites(false)
  const done = () => {
    onBack()
    onDone()
  }
  return (
    <Panel title={title} {...(count > 0 ? { count } : {})}>
      {lead !== undefined && <p className="dosing-soft">{lead}</p>}
      <ul className="care-list">{lines}</ul>
      {form && !writes && (
        <Button variant="default" className="no-print" onClick={() => setWrites(true)}>
          {add}
        </Button>
      )}
      {form && writes && form({ onBack, onDone: done })}
    </Panel>
  )
}
