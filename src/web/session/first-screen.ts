import type { Me } from '../../server/contract/answers.ts'

const SCREENS = [
  ['today', '/viec-hom-nay'],
  ['plans', '/ke-hoach'],
  ['people', '/nguoi'],
  ['admin', '/quan-tri'],
] as const

/** Where somebody's work begins: the first screen that the session may open. */
export const firstScreen = (me: Me) => SCREENS.find(([screen]) => me.screens.includes(screen))?.[1] ?? '/tai-khoan'
