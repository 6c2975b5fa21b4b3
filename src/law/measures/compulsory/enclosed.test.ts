import { describe, expect, test } from 'vitest'
import { fileFor } from '../../../engine/file.ts'
import { moment } from '../../../kernel/moment.ts'
import { law } from '../../index.ts'
import { COMMUNE, FIRST, type Step, worldOf } from '../../story-world.ts'

const { story, caseOf, setting } = worldOf()
const fileOf = (act: string, steps: readonly Step[], now: string) => {
  const c = caseOf(story('compulsory', steps), FIRST)
  return c && fileFor({ law, subject: setting.subject, now: moment(`${now}T10:00+07:00`) }, c, act)
}
const lines = (file: ReturnType<typeof fileOf>) =>
  file?.papers.map((p) => [p.document, p.there ? 'there' : p.supply.map((s) => s.offices[0]).join()])
const recorded = (on: string, chief: string): readonly Step[] => [
  ['recordViolation', on, chief, on >= '2026-07-01' ? { lastActOn: on } : {}],
  ['addFinding', on, chief, { resultOn: on, findingIs: 'addicted', determinedAs: 'managedUser' }, COMMUNE],
]

describe('the files that the file for the court encloses', () => {
  test('say of the determination what is there, what is missing, who supplies it and where the law asks for it', () => {
    const file = fileOf('checkDetermination', recorded('2024-03-04', 'communeChair'), '2024-03-04')
    expect(lines(file)).toEqual([
      ['finding', 'there'],
      ['determinationRequest', 'communeChair'],
      ['testSheet', 'communeChair,communeChair'],
      ['determinationBiography', 'communeChair'],
      ['managementDecision', 'communeChair'],
    ])
    expect(file?.papers.map((p) => p.cite && 'law' in p.cite && p.cite.law)).toEqual(['D109', 'D109', 'D109', 'D109', 'L73'])
    expect(file?.contradictions.at(-1)?.detail).toContain('chưa có quyết định quản lý')
  })

  test('say of the management of the user the same, with the decision to stop it once addiction is found', () => {
    const papers = ['decision', 'biography', 'test', 'statement'].map(
      (userPaper): Step => ['addUserPaper', '2026-07-02', 'communePoliceChief', { userPaper }],
    )
    const file = fileOf('checkUserFile', [...recorded('2026-07-02', 'communePoliceChief'), ...papers], '2026-07-02')
    expect(lines(file)?.filter(([, there]) => there !== 'there')).toEqual([['managementStop', 'communePoliceChief']])
    expect(file).toMatchObject({ complete: false, contradictions: [{ detail: expect.stringContaining('chưa có quyết định dừng') }] })
    expect(file?.papers.map((p) => p.form?.replace(' phụ lục III NĐ 163/2026', ''))).toEqual([
      'Mẫu 04',
      'Mẫu 05',
      'Mẫu 01',
      'Mẫu 03',
      undefined,
      'Mẫu 08',
    ])
  })
})
