import type { FormEvent, KeyboardEvent, ReactNode } from 'react'
import './enter-form.css'

const FIELDS = 'input:not([type=hidden]):not(:disabled), select:not(:disabled), textarea:not(:disabled), button[type=submit]:not(:disabled)'

/** The fields of a form in their order; of a group of radio buttons only the one that Tab would reach. */
const fieldsOf = (form: HTMLFormElement): readonly HTMLElement[] =>
  [...form.querySelectorAll<HTMLElement>(FIELDS)].filter((field) => {
    if (field.tabIndex < 0 || field.getClientRects().length === 0) return false
    if (!(field instanceof HTMLInputElement) || field.type !== 'radio') return true
    const group = form.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${CSS.escape(field.name)}"]`)
    return field === ([...group].find((r) => r.checked) ?? group[0])
  })

const sameGroup = (a: Element, b: HTMLElement): boolean =>
  a instanceof HTMLInputElement && b instanceof HTMLInputElement && a.type === 'radio' && b.type === 'radio' && a.name === b.name

/** A form in which Enter goes on to the next field and sends at the last; Esc goes back. */
export const EnterForm = ({
  onSubmit,
  onBack,
  label,
  children,
}: {
  readonly onSubmit: () => void
  readonly onBack?: (() => void) | undefined
  readonly label?: string
  readonly children: ReactNode
}) => {
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return
    if (event.key === 'Escape' && onBack) {
      event.preventDefault()
      onBack()
    }
    const at = event.target
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    if (
      !(at instanceof HTMLElement) ||
      at instanceof HTMLTextAreaElement ||
      at instanceof HTMLButtonElement ||
      at instanceof HTMLAnchorElement
    )
      return
    const fields = fieldsOf(event.currentTarget)
    const here = fields.findIndex((f) => f === at || sameGroup(at, f))
    const next = fields[here + 1]
    if (here < 0 || !next || next instanceof HTMLButtonElement) return
    event.preventDefault()
    next.focus()
    if (next instanceof HTMLInputElement && ['text', 'search', 'tel', 'password'].includes(next.type)) next.select()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <form className="enter-form" noValidate aria-label={label} onSubmit={submit} onKeyDown={onKeyDown}>
      {children}
    </form>
  )
}
