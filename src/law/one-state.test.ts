import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Field, Said, Value } from '../engine/field.ts'
import type { Judging, Sheet } from '../engine/sheet.ts'
import { day } from '../kernel/day.ts'
import { law } from './index.ts'

/** Of each sentence that hangs on where the case stands, the words that say where. */
const where = [
  'Chưa được hoãn',
  'chỉ khi đang được hoãn',
  'trong lúc đang được hoãn',
  'chỉ khi đang được tạm đình chỉ',
  'chỉ khi đang bị đình chỉ',
  'khi đang bị đình chỉ',
  'Chưa hết thời hạn đình chỉ',
  'trước khi bị đình chỉ',
  'đang bị kỷ luật ở khu dành riêng',
  'Đang cai nghiện mà đi tù',
  'Đang bị quản lý mà đi tù',
  'chỉ có khi người đó đang cai nghiện',
  'không có ở bước hiện nay',
  'Chưa tiếp nhận đăng ký',
  'Chưa hết thời hạn bắt đầu',
  'chưa có kết quả xác định nghiện',
  'phải được xác định tình trạng nghiện trước',
  'chưa có quyết định quản lý',
  'chưa có biên bản không chấp hành',
  'Đã có quyết định giám sát',
  'Quyết định giám sát mới',
]

const days = fc.constantFrom(day('2024-04-03'), day('2026-06-30'), day('2026-08-02'))
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined })
const fieldsOf = (sheet: Sheet) => Object.values(sheet.acts).flatMap((a) => Object.entries(a.says))
const someValue = (f: Field): fc.Arbitrary<Value> => {
  if (f.kind === 'choice') return fc.constantFrom(...Object.keys(f.of))
  if (f.kind === 'flag') return fc.boolean()
  return f.kind === 'whole' ? fc.constantFrom(f.min, f.max) : days
}
/** What may have been said in a case of a sheet, one value or none of each field. */
const someSaid = (sheet: Sheet): fc.Arbitrary<Said> =>
  fc
    .tuple(...fieldsOf(sheet).map(([name, f]) => maybe(someValue(f)).map((value) => (value === undefined ? [] : [[name, value] as const]))))
    .map((entries) => Object.fromEntries(entries.flat()))
const someLooks = (sheet: Sheet): fc.Arbitrary<Omit<Judging, 'state'>> =>
  fc.record({
    route: fc.constantFrom(...Object.keys(sheet.routes)),
    facts: fc.record(Object.fromEntries(Object.keys(sheet.facts).map((fact) => [fact, days])), { requiredKeys: [] }),
    said: someSaid(sheet),
    subject: fc.constantFrom({ birth: day('1990-01-01'), sex: 'male' as const }, { birth: day('2010-01-01'), sex: 'female' as const }),
    happened: days,
    ends: maybe(days),
    told: maybe(days),
    wouldEnd: maybe(days),
    served: fc.constant(() => undefined),
    groundLost: fc.constant(undefined),
    has: fc.boolean().map((is) => () => is),
    passed: fc.boolean().map((is) => () => is),
  })

test('a rule of a step with several states that looks at where the case stands says so in its sentence', () => {
  const sentences = Object.values(law.measures)
    .flat()
    .flatMap((sheet) => {
      const looks = fc.sample(someLooks(sheet), 150)
      return Object.values(sheet.acts).flatMap(({ when, refuses = [] }) =>
        typeof when === 'string' || when.length < 2
          ? []
          : refuses.flatMap(({ if: rule }) => {
              let looked = false
              for (const look of looks)
                for (const state of when)
                  rule.of({
                    ...look,
                    get state() {
                      looked = true
                      return state
                    },
                  })
              return looked ? [rule.is] : []
            }),
      )
    })
  expect([...new Set(sentences)].filter((is) => !where.some((words) => is.includes(words)))).toEqual([])
  expect(where.filter((words) => !sentences.some((is) => is.includes(words)))).toEqual([])
})
