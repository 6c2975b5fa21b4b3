import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { type Day, isDay } from '../../kernel/day.ts'
import { isUnitId, type UnitId } from '../../kernel/ids.ts'
import { awayIn } from '../case/away.ts'
import { openBook } from '../law/book.ts'
import { texts } from '../text/index.ts'
import { inside, pageNumber, word } from './frame.tsx'

const people = createRoute({
  getParentRoute: () => inside,
  path: '/nguoi',
  validateSearch: (search): { readonly q?: string | undefined; readonly them?: true | undefined } => ({
    q: word(search['q']),
    them: search['them'] ? true : undefined,
  }),
  loader: () => texts('people', 'same'),
  component: lazyRouteComponent(() => import('../screens/people/PeopleScreen.tsx'), 'PeopleScreen'),
})
const person = createRoute({
  getParentRoute: () => inside,
  path: '/nguoi/$id',
  loader: () => texts('person', 'identity', 'surveys', 'case', 'same', 'way'),
  component: lazyRouteComponent(() => import('../screens/person/PersonScreen.tsx'), 'PersonScreen'),
})
/** Says something of who the person is; `sua` names what is corrected or taken back, `loai` what kind of thing it is. */
const identity = createRoute({
  getParentRoute: () => inside,
  path: '/nguoi/$id/nhan-than/$muc',
  validateSearch: (search): { readonly sua?: string | undefined; readonly loai?: string | undefined } => ({
    sua: word(search['sua']),
    loai: word(search['loai']),
  }),
  loader: () => texts('identity', 'surveys', 'people', 'same', 'case'),
  component: lazyRouteComponent(() => import('../screens/person/IdentityScreen.tsx'), 'IdentityScreen'),
})
/** Records that may be of one person. */
const duplicates = createRoute({
  getParentRoute: () => inside,
  path: '/trung-nguoi',
  loader: () => texts('same'),
  component: lazyRouteComponent(() => import('../screens/same/SameScreen.tsx'), 'SameScreen'),
})
const comparison = createRoute({
  getParentRoute: () => inside,
  path: '/trung-nguoi/$one/$other',
  loader: () => Promise.all([openBook(), texts('same', 'case')]),
  component: lazyRouteComponent(() => import('../screens/same/CompareScreen.tsx'), 'CompareScreen'),
})
/** Opens a case for somebody whose file lies in another unit, within the hour after the number was asked for. */
const away = createRoute({
  getParentRoute: () => inside,
  path: '/nguoi/$id/don-vi-khac',
  validateSearch: awayIn,
  loader: () => Promise.all([openBook(), texts('people', 'person', 'case')]),
  component: lazyRouteComponent(() => import('../screens/people/AwayScreen.tsx'), 'AwayScreen'),
})
const adopt = createRoute({
  getParentRoute: () => inside,
  path: '/nguoi/$id/ho-so-giay',
  loader: () => texts('adopt', 'case'),
  component: lazyRouteComponent(() => import('../screens/adopt/AdoptScreen.tsx'), 'AdoptScreen'),
})
const imports = createRoute({
  getParentRoute: () => inside,
  path: '/nhap-excel',
  loader: () => Promise.all([openBook(), texts('import', 'case')]),
  component: lazyRouteComponent(() => import('../screens/import/ImportsScreen.tsx'), 'ImportsScreen'),
})
const oneImport = createRoute({
  getParentRoute: () => inside,
  path: '/nhap-excel/$id',
  loader: () => Promise.all([openBook(), texts('import', 'case')]),
  component: lazyRouteComponent(() => import('../screens/import/ImportScreen.tsx'), 'ImportScreen'),
})
/** The registers begin with the one that most people are on. */
const registers = createRoute({
  getParentRoute: () => inside,
  path: '/danh-sach',
  beforeLoad: () => {
    throw redirect({ to: '/danh-sach/$name', params: { name: 'dependents' } })
  },
})
const register = createRoute({
  getParentRoute: () => inside,
  path: '/danh-sach/$name',
  validateSearch: (
    search,
  ): {
    readonly ngay?: Day | undefined
    readonly tu?: Day | undefined
    readonly donVi?: UnitId | undefined
    readonly xem?: 'standing' | 'entered' | 'left' | undefined
    readonly trang?: number | undefined
  } => ({
    ngay: isDay(search['ngay']) ? search['ngay'] : undefined,
    tu: isDay(search['tu']) ? search['tu'] : undefined,
    donVi: isUnitId(search['donVi']) ? search['donVi'] : undefined,
    xem: search['xem'] === 'entered' || search['xem'] === 'left' ? search['xem'] : undefined,
    trang: pageNumber(search['trang']),
  }),
  loader: () => texts('registers'),
  component: lazyRouteComponent(() => import('../screens/registers/RegisterScreen.tsx'), 'RegisterScreen'),
})
const surveys = createRoute({
  getParentRoute: () => inside,
  path: '/ra-soat',
  validateSearch: (search): { readonly moi?: true | undefined } => ({ moi: search['moi'] ? true : undefined }),
  loader: () => texts('surveys'),
  component: lazyRouteComponent(() => import('../screens/surveys/SurveysScreen.tsx'), 'SurveysScreen'),
})
const survey = createRoute({
  getParentRoute: () => inside,
  path: '/ra-soat/$id',
  loader: () => texts('surveys'),
  component: lazyRouteComponent(() => import('../screens/surveys/SurveyScreen.tsx'), 'SurveyScreen'),
})

/** People: who they are, which records are of one person, the lists they stand on, and how they came in from paper and from Excel. */
export const peoplePages = [
  people,
  person,
  identity,
  duplicates,
  comparison,
  away,
  adopt,
  imports,
  oneImport,
  registers,
  register,
  surveys,
  survey,
] as const
