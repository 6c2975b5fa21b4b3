import { expect, test } from 'vitest'
import { card } from '../../../engine/card.ts'
import { toy } from '../../../engine/toy.ts'
import { blocksOf, pieces, plain } from './blocks.ts'

test('a card falls into headings, lists and tables', () => {
  const blocks = blocksOf('# A\n\nText of\ntwo lines.\n\n- one\n- two\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n### Act (`act`)\n- x\n')
  expect(blocks.map((b) => b.is)).toEqual(['heading', 'text', 'list', 'table', 'heading', 'list'])
  expect(blocks[3]).toMatchObject({ head: [[{ text: 'a' }], [{ text: 'b' }]], rows: [[[{ text: '1' }], [{ text: '2' }]]] })
  expect(blocks[4]?.is === 'heading' && plain(blocks[4].line)).toBe('Act')
})

test('names of the program and links are told apart; nothing but a web page is linked', () => {
  expect(pieces('see `x` in [G1](https://a.example/1) or [G2](javascript:alert)')).toEqual([
    { is: 'text', text: 'see ' },
    { is: 'code', text: 'x' },
    { is: 'text', text: ' in ' },
    { is: 'link', text: 'G1', to: 'https://a.example/1' },
    { is: 'text', text: ' or ' },
    { is: 'text', text: 'G2' },
  ])
})

test('nothing of a real card is lost: every letter of it stands in some block', () => {
  const text = card(toy, toy.measures['loan']?.[1] ?? (toy.measures['loan']?.[0] as never))
  const shown = JSON.stringify(blocksOf(text))
  const words = text.replaceAll(/[`#|\-[\]()]/g, ' ').split(/\s+/)
  expect(words.filter((w) => w !== '' && !shown.includes(w.replaceAll('"', '\\"')))).toEqual([])
})

test('a name of the program leaves no comma behind', () => {
  expect(plain(pieces('dừng: chết (`stoppedDead`, kết thúc)'))).toBe('dừng: chết (kết thúc)')
  expect(plain(pieces('đang bị quản lý (`managed`)'))).toBe('đang bị quản lý')
})
