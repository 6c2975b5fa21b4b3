import { dayOf } from '../../../kernel/moment.ts'
import { rule } from '../../rules.ts'

/** Two processes of one day would leave open which of them holds. */
export const sameDay = rule('Quy trình của cơ sở đã ban hành hoặc sửa đổi trong ngày này.', (l) =>
  [l.facts['issued'], l.facts['revised']].some((known) => known !== undefined && dayOf(known) === dayOf(l.happened)),
)
