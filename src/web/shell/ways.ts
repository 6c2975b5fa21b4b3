import type { Me } from '../../server/contract/answers.ts'

type Way = {
  readonly icon: 'plans' | 'wait' | 'list' | 'done' | 'units' | 'map' | 'import' | 'calculator' | 'info' | 'law'
  readonly to:
    | '/theo-doi'
    | '/danh-sach'
    | '/thu-hoi-thuoc'
    | '/bao-cao'
    | '/tinh-trang'
    | '/don-vi'
    | '/to-chuc'
    | '/ban-do'
    | '/nhap-excel'
    | '/tinh-thoi-han'
    | '/cau-hoi'
    | '/luat'
  readonly word:
    | 'boards'
    | 'registers'
    | 'recalls'
    | 'reports'
    | 'status'
    | 'units'
    | 'organisations'
    | 'map'
    | 'import'
    | 'calculator'
    | 'questions'
    | 'law'
  /** Only for who may see persons. */
  readonly people?: true
  /** Only for who holds this office. */
  readonly office?: string
}

const WAYS: readonly Way[] = [
  { icon: 'wait', to: '/theo-doi', word: 'boards', people: true },
  { icon: 'list', to: '/danh-sach', word: 'registers', people: true },
  { icon: 'plans', to: '/bao-cao', word: 'reports' },
  { icon: 'wait', to: '/thu-hoi-thuoc', word: 'recalls', office: 'provincialAgency' },
  { icon: 'units', to: '/don-vi', word: 'units' },
  { icon: 'done', to: '/to-chuc', word: 'organisations', people: true },
  { icon: 'map', to: '/ban-do', word: 'map' },
  { icon: 'import', to: '/nhap-excel', word: 'import', people: true },
  { icon: 'calculator', to: '/tinh-thoi-han', word: 'calculator' },
  { icon: 'info', to: '/cau-hoi', word: 'questions' },
  { icon: 'law', to: '/luat', word: 'law' },
  { icon: 'done', to: '/tinh-trang', word: 'status' },
]

/** The ways to screens that the bar of a phone has no room for: beside the others on a wide screen, in the account menu everywhere. */
export const waysFor = (me: Me): readonly Way[] =>
  WAYS.filter(
    (way) => (!way.people || me.screens.includes('people')) && (!way.office || me.offices.some((held) => held.office === way.office)),
  )
