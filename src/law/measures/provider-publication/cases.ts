import type { Case } from '../../cases.ts'
import { publishing } from './cases/publishing.ts'

export { offices } from './cases/offices.ts'

export const cases: Readonly<Record<string, readonly Case[]>> = { 'công bố, đình chỉ': publishing }
