import { silent } from '../../../../../kernel/citation.ts'

/** Questions the texts on testing leave open, each with the record that says what the system does meanwhile. */
const open = (question: string, record: string) => silent(question, `docs/decisions/${record}.md`)

export const confirming = open(
  'Kết quả xét nghiệm nhanh có đủ không, hay phải có kết quả của cơ quan chuyên môn? Hai kết quả khác nhau thì theo kết quả nào?',
  '0311-rapid-and-laboratory-result',
)
export const refusingTest = open(
  'Người không chấp hành xét nghiệm có lý do chính đáng thì làm lại thế nào; theo Luật 73/2021 triệu tập mà vẫn không đến thì sao?',
  '0312-refusing-to-be-tested',
)
