import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'

/** A button in the place of a form that is seldom needed; pressed, it is the form. */
export const OpensForm = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => {
  const [open, setOpen] = useState(false)
  return open ? (
    children
  ) : (
    <Button variant="default" onClick={() => setOpen(true)}>
      {label}
    </Button>
  )
}
