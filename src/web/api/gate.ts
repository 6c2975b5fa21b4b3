/**
 * Where calls wait that met the end of the session. The page shows a sign-in over whatever is open (session/SignInAgain.tsx); when it
 * succeeds, the same requests go on.
 */
type Gate = { readonly open: boolean; readonly waiting: readonly ((signedIn: boolean) => void)[] }

let gate: Gate = { open: false, waiting: [] }
const watchers = new Set<() => void>()

const set = (next: Gate): void => {
  gate = next
  for (const w of watchers) w()
}

export const signInAgain = (): Promise<boolean> =>
  new Promise((go) => {
    set({ open: true, waiting: [...gate.waiting, go] })
  })

/** Lets the waiting calls go on, or fail when nobody signed in. */
export const passGate = (signedIn: boolean): void => {
  const { waiting } = gate
  set({ open: false, waiting: [] })
  for (const go of waiting) go(signedIn)
}

export const watchGate = (changed: () => void): (() => void) => {
  watchers.add(changed)
  return () => watchers.delete(changed)
}

export const gateIsOpen = (): boolean => gate.open
