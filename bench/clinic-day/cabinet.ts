/** What really stands in the bottles, in hundredths of a millilitre: by what was poured in front of our eyes, not by any book. */
export type Cabinet = {
  readonly pour: (bottle: string, volume: number) => void
  readonly holds: (bottle: string) => number
  readonly bottles: readonly string[]
  readonly all: () => number
}

export const cabinetOf = (contents: Readonly<Record<string, number>>): Cabinet => {
  const held = new Map(Object.entries(contents))
  return {
    pour: (bottle, volume) => {
      const before = held.get(bottle)
      if (before === undefined) throw new Error(`no bottle ${bottle} stands in the cabinet`)
      held.set(bottle, before - volume)
    },
    holds: (bottle) => held.get(bottle) ?? 0,
    bottles: [...held.keys()],
    all: () => [...held.values()].reduce((sum, v) => sum + v, 0),
  }
}

/** `994,5 ml` as the page writes it and people type it. */
export const mlText = (hundredths: number): string => `${String(hundredths / 100).replace('.', ',')} ml`

/** @throws when a text of the page has no millilitres in it. */
export const readMl = (text: string): number => {
  const found = /([\d.]+(?:,\d+)?)\s*ml/u.exec(text)?.[1]
  if (found === undefined) throw new Error(`no millilitres in: ${text}`)
  return Math.round(Number(found.replaceAll('.', '').replace(',', '.')) * 100)
}
