import { fiveStages } from '../../../../superseded/2026-11-22-4/stages.ts'

export const atProvider = ['provider', 'commune'] as const

/** The ends of the five stages of rehabilitation, as the provider or the commune records them. */
export const stages = fiveStages({ by: ['provider', 'caseWorker'], when: ['running'], seat: atProvider })
