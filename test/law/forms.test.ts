import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readCsv } from '../../scripts/csv.ts'
import { tableOf } from '../../scripts/law/not-encoded.ts'
import { mayBring } from '../../src/engine/by-said.ts'
import { formUses, formsIn as parts } from '../../src/engine/forms.ts'
import { printCites } from '../../src/engine/print.ts'
import type { Sheet } from '../../src/engine/sheet.ts'
import { isSilence } from '../../src/kernel/citation.ts'
import { formArticles } from '../../src/law/form-articles.ts'
import { formDoubts } from '../../src/law/form-doubts.ts'
import { law } from '../../src/law/index.ts'
import { registers } from '../../src/law/registers/index.ts'
import { named } from '../../src/law/sources/named.ts'
import { everyStep, formSteps } from './reference-forms.ts'

const formsIn = (form: string): readonly string[] => parts(form).map(({ number, text }) => `${text} ${number}`)

/** Papers that an act of a sheet asks for or makes, or that come with a proposal. */
const handled = (sheet: Sheet): ReadonlySet<string> =>
  new Set([
    ...Object.values(sheet.acts).flatMap((a) => [...(a.needs ?? []), ...mayBring(a), ...(a.makes ?? [])]),
    ...Object.values(law.measures)
      .flat()
      .flatMap((s) => Object.values(s.acts))
      .flatMap((a) => (a.proposes ?? []).filter((p) => p.measure === sheet.measure).flatMap((p) => p.brings ?? [])),
  ])
const papers = (sheet: Sheet, keep: (name: string) => boolean): readonly string[] =>
  Object.entries(sheet.documents).flatMap(([name, d]) => (d.form !== undefined && keep(name) ? formsIn(d.form) : []))

const sheets = Object.values(law.measures).flat()
const uses = formUses(law, registers, { doubts: formDoubts, articles: formArticles })
const used = new Set([
  ...sheets.flatMap((s) => papers(s, (name) => handled(s).has(name))),
  ...Object.values(registers).flatMap((r) => r.head.flatMap((h) => formsIn(h.is.form ?? ''))),
])
const table = tableOf('Forms')
const listed = new Set(table.flatMap((cells) => formsIn(cells[0] ?? '')))

describe('every form', () => {
  test.each(named.flatMap((n) => (n.forms ? [[`${n.from} (${n.is})`, n.forms] as const] : [])))(
    'that %s names is asked for or made by an act, printed as a list, or listed with its reason',
    (_, forms) => {
      const wanted = Object.entries(forms).flatMap(([text, numbers]) => numbers.split(' ').map((n) => `${text} ${n}`))
      expect(wanted.filter((f) => !used.has(f) && !listed.has(f))).toEqual([])
    },
  )

  test('that a sheet names is asked for or made by an act of it, or by the text before that old cases have it from', () => {
    const idle = Object.values(law.measures).flatMap((dated) =>
      dated.flatMap((s, i) => {
        const before = new Set(dated.slice(0, i).flatMap((was) => papers(was, (name) => handled(was).has(name))))
        return papers(s, (name) => !handled(s).has(name))
          .filter((f) => !before.has(f))
          .map((f) => `${s.measure}@${s.from} ${f}`)
      }),
    )
    expect(idle).toEqual([])
  })

  test('is listed with a reason, and not if an act has it', () => {
    expect(table.length).toBeGreaterThan(0)
    expect(table.filter((cells) => cells.length !== 3 || cells.includes(''))).toEqual([])
    expect([...listed].filter((f) => used.has(f))).toEqual([])
    expect(formsIn('Mẫu 04 (tự nguyện), 05 (Công an đề nghị) NĐ 109/2021')).toEqual(['NĐ 109/2021 04', 'NĐ 109/2021 05'])
    expect(formsIn('Mẫu số 10 phụ lục III Nghị định 163/2026/NĐ-CP')).toEqual(['phụ lục III NĐ 163/2026 10'])
    expect(formsIn('Mẫu 26a, 26b, 46 NĐ 116/2021')).toEqual(['NĐ 116/2021 26a', 'NĐ 116/2021 26b', 'NĐ 116/2021 46'])
  })
})

/** Articles of a paper that ask for what comes with its form, or for its other form, and so stand beside no number. */
const besideForms: Readonly<Record<string, string>> = {
  'post-rehab.receive Mẫu 28, 30, 50 phụ lục V NĐ 163/2026: khoản 2 Điều 135 NĐ 163/2026': 'the copy in the file, by no number',
  'post-rehab.certify Mẫu 28, 30, 50 phụ lục V NĐ 163/2026: khoản 2 Điều 135 NĐ 163/2026': 'the copy in the file, by no number',
  'determination.receiveResult Mẫu 05 NĐ 109/2021: điểm c khoản 1 Điều 4 NĐ 109/2021': 'form 04, of who asked himself',
  'determination.giveResult Mẫu 05 NĐ 109/2021: điểm c khoản 1 Điều 4 NĐ 109/2021': 'form 04, of who asked himself',
  'determination.handToCommune Mẫu 05 NĐ 109/2021: điểm c khoản 1 Điều 4 NĐ 109/2021': 'form 04, of who asked himself',
  'facility-licence.askRegrant Mẫu 01 NĐ 116/2021: điểm d khoản 2 Điều 12 NĐ 116/2021': 'proof of the new seat',
  'facility-licence.askRegrant Mẫu 02 phụ lục V NĐ 163/2026: điểm b khoản 2 Điều 74 NĐ 163/2026': 'proof of the new seat',
  'facility-licence.askRegrant Mẫu 02 phụ lục V NĐ 163/2026: điểm c khoản 2 Điều 74 NĐ 163/2026': 'the reason, in the form itself',
  'provider-publication.askRegrant Mẫu 13 NĐ 116/2021: điểm b khoản 2 Điều 19 NĐ 116/2021': 'the new place',
}

/** Articles of Decree 163 at which no step has a form that they name, and why. */
const notThere: Readonly<Record<string, string>> = {}

describe('docs/law/forms.csv', () => {
  const lines = readCsv(readFileSync('docs/law/forms.csv', 'utf8'))

  test('names each row once, with its number, its text and where it stands', () => {
    expect(new Set(lines.map((l) => l['id'])).size).toBe(lines.length)
    expect(lines.filter((l) => ['number', 'text', 'name', 'article'].some((column) => !l[column]))).toEqual([])
  })

  test('has every form that the sheets name', () => {
    const rows = new Set(lines.map((l) => `${l['text']} ${l['number']}`))
    expect([...used].filter((f) => !rows.has(f))).toEqual([])
  })

  test('has one title for one number of one text, whatever a step calls the paper', () => {
    expect([...used].filter((f) => !lines.some((l) => `${l['text']} ${l['number']}` === f && l['title']))).toEqual([])
    const titles = new Map(lines.map((l) => [`${l['text']} ${l['number']}`, l['title']]))
    expect(lines.filter((l) => l['title'] !== titles.get(`${l['text']} ${l['number']}`))).toEqual([])
    const mourning = lines.find((l) => l['id'] === 'residence.grantLeave.made.23@2026-07-01')
    expect(mourning?.['title']).toBe('Biên bản về việc giao nhận Quyết định/Giấy xác nhận/Thông báo')
  })

  test('has each form of the reference at the step that the reference names, or another for a reason', () => {
    const wrong = Object.entries(formSteps).flatMap(([text, steps]) =>
      steps.split(' ').flatMap((step) => {
        const [number = '', articles = ''] = step.split(':')
        const cells = lines.filter((l) => l['text'] === text && l['number'] === number).map((l) => l['article'] ?? '')
        const at = articles.split(',').some((a) => cells.some((c) => new RegExp(`Điều ${a} ${text}`).test(c)))
        const name = `${text} ${number}`
        return at || listed.has(name) ? [] : [`${name}: ${articles}; here ${[...new Set(cells)].join(' | ')}`]
      }),
    )
    expect(wrong).toEqual([])
  })

  test('has of a paper with several numbers the articles of each number, and the same form of several measures once', () => {
    const of = (id: string) => lines.find((l) => l['id'] === id)?.['article']
    expect(of('post-rehab.certify.brought.50@2026-07-01')).toBe('điểm a khoản 2 Điều 123 NĐ 163/2026')
    expect(of('determination.giveResult.asked.05@2022-01-01') ?? of('determination.giveResult.made.05@2022-01-01')).toBe(
      'điểm e khoản 1 Điều 5 NĐ 109/2021; khoản 1 Điều 6 NĐ 109/2021; khoản 1 Điều 7 NĐ 109/2021',
    )
    expect(of('voluntary-community.start.asked.28@2022-01-01')).toBe('khoản 2 Điều 36 NĐ 116/2021')
    const refer = lines.filter((l) => (l['id'] ?? '').startsWith('compulsory-minor.refer.brought.34@'))
    expect(refer.map((l) => l['article'])).toEqual(['điểm b khoản 1 Điều 104 NĐ 163/2026'])
  })

  test('has beside a form that several steps have the article that is about this step', () => {
    const of = (id: string) => lines.find((l) => l['id'] === `${id}@2026-07-01`)?.['article']
    expect(of('compulsory.proposeSuspension.made.46')).toBe('khoản 2 Điều 110 NĐ 163/2026; khoản 2 Điều 114 NĐ 163/2026')
    expect(of('compulsory.proposeExemption.made.46')).toBe('khoản 2 Điều 110 NĐ 163/2026')
    expect(of('compulsory-minor.exemptRest.asked.46')).toBe('khoản 2 Điều 110 NĐ 163/2026')
    expect(of('compulsory.turnAdult.brought.34')).toBe('điểm b khoản 1 Điều 101 NĐ 163/2026; điểm b khoản 1 Điều 104 NĐ 163/2026')
    expect(of('monitoring.takeOff.brought.05')).toBe('khoản 1 Điều 19 NĐ 163/2026')
    expect(of('monitoring.changePosition.brought.05')).toBe('khoản 3 Điều 19 NĐ 163/2026')
  })

  test('cites at a step of its own only what the act is called there, or where the case with its paper comes from', () => {
    const brings = (act: string, measure: string, paper: string) =>
      sheets.some((s) => s.acts[act]?.proposes?.some((p) => p.measure === measure && p.brings?.includes(paper)))
    const nobody = sheets.flatMap((s) =>
      Object.entries(s.documents).flatMap(([name, d]) =>
        Object.keys(d.citeIn ?? {}).flatMap((act) =>
          s.acts[act] || brings(act, s.measure, name) ? [] : [`${s.measure}@${s.from} ${name}: ${act}`],
        ),
      ),
    )
    expect(nobody).toEqual([])
  })

  test('drops no article at which a paper says that it is asked for, but of what comes with its form', () => {
    const said = sheets.flatMap((s) =>
      Object.entries(s.acts).flatMap(([act, a]) =>
        [...new Set([...(a.needs ?? []), ...mayBring(a), ...(a.makes ?? [])])].flatMap((name) => {
          const paper = s.documents[name]
          const own = paper?.citeIn?.[act] ?? paper?.cite ?? []
          return own.map((cite) => ({
            s,
            act,
            form: paper?.formIn?.[act] ?? paper?.form ?? '',
            stepOnly: paper?.formIn?.[act] !== undefined,
            cite,
          }))
        }),
      ),
    )
    const dropped = said.flatMap(({ s, act, form, stepOnly, cite }) => {
      const of = parts(form)
      const rows = uses.filter(
        (u) =>
          u.measure === s.measure &&
          u.act === act &&
          u.from <= s.from &&
          (u.until === undefined || u.until > s.from) &&
          of.some((f) => f.number === u.number && f.text === u.text),
      )
      // Of a form that the paper has in one step only, the articles of other texts are those of its other form.
      const otherText = stepOnly && !isSilence(cite) && !of.some((f) => f.text.endsWith(law.sources[cite.law]?.short ?? ''))
      return of.length === 0 || otherText || rows.some((u) => u.cites.some((c) => JSON.stringify(c) === JSON.stringify(cite)))
        ? []
        : [`${s.measure}.${act} ${form}: ${printCites(law, [cite])}`]
    })
    expect([...new Set(dropped)].toSorted()).toEqual(Object.keys(besideForms).toSorted())
  })

  test('shows beside a form that is made at a step that no article of any text has the question which the step answers', () => {
    const ours = (measure: string, act: string): boolean =>
      (law.measures[measure] ?? []).every((s) => s.acts[act]?.cite.every(isSilence) ?? true)
    const made = uses.filter((u) => u.how === 'made' && u.measure !== 'register' && ours(u.measure, u.act))
    expect(made.length).toBeGreaterThanOrEqual(4)
    expect(made.filter((u) => !u.cites.some(isSilence)).map((u) => u.id)).toEqual([])
  })

  test('has form 43 at what the head of the place decides only: decree 163 article 109(1) names none for the director', () => {
    const made = lines.filter((l) => l['text'] === 'phụ lục V NĐ 163/2026' && l['number'] === '43').map((l) => l['act'])
    expect([...new Set(made)].sort()).toEqual(['pursueEscaped', 'pursueHeld'])
  })

  test('has each form of Decree 163 at every article that asks for it, or not for a reason', () => {
    const wanted = Object.entries(everyStep).flatMap(([text, steps]) =>
      steps.split(' ').flatMap((step) => {
        const [number = '', articles = ''] = step.split(':')
        return articles.split(',').map((article) => ({ text, number, article, name: `${text} ${number}: ${article}` }))
      }),
    )
    const printed = /^phụ lục \S+ /
    const there = ({ text, number, article }: (typeof wanted)[number]): boolean =>
      lines.some(
        (l) =>
          l['text'] === text &&
          l['number'] === number &&
          new RegExp(`Điều ${article} ${text.replace(printed, '')}`).test(l['article'] ?? ''),
      )
    expect(wanted.filter((w) => !there(w) && !(w.name in notThere)).map((w) => w.name)).toEqual([])
    expect(Object.keys(notThere).filter((name) => !wanted.some((w) => w.name === name && !there(w)))).toEqual([])
  })
})
