import type { FormName } from '../engine/forms.ts'
import type { Article } from '../kernel/citation.ts'
import { RESULT_FOR_POLICE } from './sources/d109.ts'
import { D109, D116, D163, D184 } from './sources/index.ts'

/**
 * Which articles of Decree 116/2021 ask for each of its forms, by number, with what Decree 184 prints of them anew where a paper
 * cites both: the appendix itself prints no article beside a form.
 */
const OF_116: Readonly<Record<string, readonly Article[]>> = {
  '01': [D116.art(11, 1, 'a'), D116.art(12, 2, 'a')],
  '02a': [D116.art(11, 1, 'c'), D184.art(20, 5, 'a')],
  '02b': [D116.art(11, 1, 'c'), D184.art(20, 5, 'a')],
  '03': [D116.art(11, 1, 'đ'), D116.art(17, 1, 'd')],
  '04': [D116.art(11, 1, 'đ'), D116.art(12, 2, 'c'), D116.art(17, 1, 'd'), D116.art(19, 2, 'b'), D184.art(20, 11)],
  '05': [D116.art(11, 1, 'e')],
  '06': [D116.art(11, 3)],
  '07': [D116.art(12, 2, 'b')],
  '08': [D116.art(12, 2, 'đ')],
  '09': [D116.art(13, 3, 'a'), D116.art(14, 2, 'b')],
  '10': [D116.art(13, 3, 'a')],
  '11': [D116.art(14, 1, 'a')],
  '12': [D116.art(14, 2, 'b')],
  '13': [D116.art(17, 1, 'a'), D116.art(19, 2, 'a'), D184.art(20, 11)],
  '14': [D116.art(17, 2, 'b'), D116.art(19, 3), D116.art(20, 2)],
  '15': [D116.art(18, 3, 'a')],
  '16': [D116.art(18, 3, 'a')],
  '17': [D116.art(19, 2, 'b')],
  '18': [D116.art(21, 1)],
  '19': [D116.art(22, 2)],
  '20': [D116.art(22, 4)],
  '21': [D116.art(26, 5)],
  '22': [D116.art(28, 4, 'a'), D116.art(35, 2, 'a')],
  '23': [D116.art(28, 5, 'b')],
  '24': [D116.art(30, 2)],
  '25': [D116.art(32, 2, 'b')],
  '26a': [D116.art(32, 3, 'b')],
  '26b': [D116.art(38, 2)],
  '27': [D116.art(33, 1), D116.art(41, 1, 'b'), D116.art(51, 1, 'a')],
  '28': [D116.art(36, 2)],
  '29': [D116.art(41, 1, 'đ'), D116.art(51, 1, 'e')],
  '30': [D116.art(41, 1, 'a'), D116.art(51, 1, 'b'), D116.art(77, 2, 'b')],
  '31': [D116.art(41, 1, 'd'), D116.art(51, 1, 'd')],
  '32': [D116.art(42, 1), D116.art(52)],
  // Of minors by article 53(1).
  '33': [D116.art(43, 1, 'b'), D116.art(42), D116.art(53, 1)],
  '34': [D116.art(43, 2, 'a'), D116.art(42)],
  '35': [D116.art(45, 1), D116.art(45, 2)],
  '36': [D116.art(46, 1)],
  '37': [D116.art(47, 3, 'b')],
  '38': [D116.art(51, 1, 'đ')],
  '39': [D116.art(53, 2, 'a')],
  '40': [D116.art(55, 2)],
  // Clause 2 has the director of a facility decide the same, without a number.
  '41': [D116.art(56, 1), D116.art(56, 2)],
  '42a': [D116.art(57, 4, 'a')],
  '42b': [D116.art(57, 4, 'a')],
  '43': [D116.art(58, 4, 'a')],
  '44': [D116.art(58, 4, 'b')],
  '45': [D116.art(59, 1)],
  '46': [D116.art(62, 2)],
  '47': [D116.art(62, 3)],
  // Of minors by article 72(1).
  '48': [D116.art(70, 2, 'a'), D116.art(72, 1)],
  '49': [D116.art(70, 2, 'b'), D116.art(72, 1)],
  '50': [D116.art(77, 2, 'a')],
  '51': [D116.art(78, 1)],
  '52': [D116.art(79, 1, 'a')],
  '53': [D116.art(79, 1, 'c')],
  '54': [D116.art(81)],
}

/** Papers with several numbers: the result of a determination, the certificate of whoever completed, a request with what it brings. */
const SEVERAL: Readonly<Record<string, Readonly<Record<string, readonly Article[]>>>> = {
  [D109.short]: { '04': [D109.art(4, 1, 'c')], '05': RESULT_FOR_POLICE },
  [`phụ lục V ${D163.short}`]: {
    '02': [D163.art(73, 1, 'a'), D163.art(74, 2)],
    '04': [D163.art(73, 1, 'd'), D163.art(74, 2, 'a'), D163.art(80, 1, 'd'), D163.art(80, 2, 'b'), D163.art(82, 2, 'a')],
    '11': [D163.art(80, 1, 'a'), D163.art(80, 2, 'a'), D163.art(82, 2), D163.art(82, 3, 'a')],
    '28': [D163.art(93)],
    '30': [D163.art(94), D163.art(97)],
    '50': [D163.art(123), D163.art(129)],
  },
}

/** Articles that ask for a form by its number; nothing where each paper itself says it. */
export const formArticles = ({ number, text }: FormName): readonly Article[] =>
  (text === D116.short ? OF_116 : SEVERAL[text])?.[number] ?? []
