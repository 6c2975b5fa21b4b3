import type { Case } from '../../cases.ts'
import { beginning } from './cases/beginning.ts'
import { ending } from './cases/ending.ts'
import { handingOver } from './cases/handing-over.ts'
import { lengths } from './cases/lengths.ts'
import { moving } from './cases/moving.ts'
import { relapsing } from './cases/relapsing.ts'
import { supporting } from './cases/supporting.ts'

export { offices } from './cases/offices.ts'

export const cases: Readonly<Record<string, readonly Case[]>> = {
  'bắt đầu': beginning,
  'trao quyết định, trình diện': handingOver,
  'độ dài': lengths,
  'chuyển nơi ở': moving,
  'tư vấn, hỗ trợ': supporting,
  'tái nghiện': relapsing,
  'hết thời hạn': ending,
}
