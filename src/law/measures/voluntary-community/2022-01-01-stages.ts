import { fiveStages } from '../../stages.ts'

export const atProvider = ['provider', 'commune'] as const

/** The ends of the five stages of rehabilitation, as the provider or the commune records them. */
export const stages = fiveStages({ by: ['provider', 'caseWorker'], when: ['running'], seat: atProvider })
