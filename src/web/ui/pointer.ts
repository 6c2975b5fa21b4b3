let pressed = false

/** Follows whether a button of the mouse or a finger is down. Called once, at start. */
export const followPointer = (): void => {
  const set = (down: boolean) => () => {
    pressed = down
  }
  window.addEventListener('pointerdown', set(true), true)
  for (const end of ['pointerup', 'pointercancel'] as const) window.addEventListener(end, set(false), true)
}

/**
 * Runs now, or once the pointer that is down has been lifted and its click delivered: a sentence that appears under a field when it loses
 * the focus would else push the button away from under the click that took the focus.
 */
export const afterPointer = (run: () => void): void => {
  if (pressed) window.addEventListener('pointerup', () => setTimeout(run), { once: true })
  else run()
}
