import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import './dialog.css'

/**
 * A page over the page, of which there is never a second. Mantine's own puts a `header` element into it, which screen readers take for
 * another banner.
 */
export const Dialog = ({
  opened,
  onClose,
  title,
  closeLabel,
  size = 'md',
  children,
}: {
  readonly opened: boolean
  readonly onClose: () => void
  readonly title: string
  readonly closeLabel: string
  readonly size?: 'md' | 'xl'
  readonly children: ReactNode
}) => (
  <Modal.Root opened={opened} onClose={onClose} size={size} centered closeOnClickOutside={false}>
    <Modal.Overlay backgroundOpacity={0.45} />
    <Modal.Content>
      <div className="dialog-head">
        <Modal.Title>{title}</Modal.Title>
        <Modal.CloseButton aria-label={closeLabel} />
      </div>
      <Modal.Body className="dialog-body">{children}</Modal.Body>
    </Modal.Content>
  </Modal.Root>
)
