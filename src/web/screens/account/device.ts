const BROWSERS = [
  [/Edg\//, 'Edge'],
  [/coc_coc|CocCoc/i, 'Cốc Cốc'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const

const SYSTEMS = [
  [/Windows/, 'Windows'],
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
] as const

/** `Chrome, Windows` from what a browser says of itself; nothing when it says neither. */
export const deviceText = (agent: string): string =>
  [BROWSERS.find(([is]) => is.test(agent))?.[1], SYSTEMS.find(([is]) => is.test(agent))?.[1]]
    .filter((part) => part !== undefined)
    .join(', ')
