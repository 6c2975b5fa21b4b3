import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  type ErrorComponentProps,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { type Day, isDay } from '../kernel/day.ts'
import { isUnitId, type UnitId } from '../kernel/ids.ts'
import { todayQuery } from './api/today.ts'
import { awayIn } from './case/away.ts'
import { openBook } from './law/book.ts'
import { ownProvince } from './screens/map/own-province.ts'
import { BrokenScreen } from './screens/missing/BrokenScreen.tsx'
import { MissingScreen } from './screens/missing/MissingScreen.tsx'
import { isListKind, type ListKind } from './screens/units/kinds.ts'
import { firstScreen } from './session/first-screen.ts'
import { meQuery } from './session/me.ts'
import { Inside } from './shell/Inside.tsx'
import { Outside } from './shell/Outside.tsx'
import { texts } from './text/index.ts'

type Context = { readonly client: QueryClient }

const word = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

const Missing = () => (
  <Outside>
    <MissingScreen />
  </Outside>
)

/** Where even the page around a screen could not be drawn. */
const Broken = (props: ErrorComponentProps) => (
  <main>
    <BrokenScreen {...props} />
  </main>
)

const root = createRootRouteWithContext<Context>()({ notFoundComponent: Missing, errorComponent: Broken })

/** Pages that open for anyone. */
const outside = createRoute({ getParentRoute: () => root, id: 'outside', component: Outside })

/** Pages that open with a session; without one they lead to the sign-in and come back. */
const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  component: Inside,
  beforeLoad: async ({ context, location }) => {
    const me = await context.client.ensureQueryData(meQuery)
    if (!me) throw redirect({ to: '/dang-nhap', search: { ve: location.href === '/' ? undefined : location.href } })
  },
})

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: async ({ context }) => {
    const me = await context.client.ensureQueryData(meQuery)
    throw redirect({ to: me ? firstScreen(me) : '/dang-nhap' })
  },
})

const signIn = createRoute({
  getParentRoute: () => outside,
  path: '/dang-nhap',
  validateSearch: (search): { readonly ve?: string | undefined } => ({ ve: word(search['ve']) }),
  loader: () => texts('sign-in'),
  component: lazyRouteComponent(() => import('./screens/sign-in/SignInScreen.tsx'), 'SignInScreen'),
})
const calculator = createRoute({
  getParentRoute: () => outside,
  path: '/tinh-thoi-han',
  loader: () => texts('calculator', 'case', 'cite'),
  component: lazyRouteComponent(() => import('./screens/calculator/CalculatorScreen.tsx'), 'CalculatorScreen'),
})
const law = createRoute({
  getParentRoute: () => outside,
  path: '/luat',
  loader: () => texts('law', 'case', 'cite'),
  component: lazyRouteComponent(() => import('./screens/law/LawScreen.tsx'), 'LawScreen'),
})
const twoTexts = createRoute({
  getParentRoute: () => outside,
  path: '/luat/$measure/so-sanh',
  validateSearch: (
    search,
  ): { readonly truoc?: string | undefined; readonly sau?: string | undefined; readonly het?: string | undefined } => ({
    truoc: word(search['truoc']),
    sau: word(search['sau']),
    het: word(search['het']),
  }),
  loader: () => texts('compare', 'case', 'cite'),
  component: lazyRouteComponent(() => import('./screens/compare/CompareTextsScreen.tsx'), 'CompareTextsScreen'),
})
const counter = createRoute({
  getParentRoute: () => outside,
  path: '/quay',
  validateSearch: (search): { readonly chuc?: string | undefined; readonly ngay?: string | undefined } => ({
    chuc: word(search['chuc']),
    ngay: word(search['ngay']),
  }),
  loader: () => texts('counter', 'case', 'cite'),
  component: lazyRouteComponent(() => import('./screens/counter/CounterScreen.tsx'), 'CounterScreen'),
})
const card = createRoute({
  getParentRoute: () => outside,
  path: '/luat/$measure/$from',
  loader: () => texts('card', 'case', 'cite'),
  component: lazyRouteComponent(() => import('./screens/card/CardScreen.tsx'), 'CardScreen'),
})

const today = createRoute({
  getParentRoute: () => inside,
  path: '/viec-hom-nay',
  loader: ({ context }) => {
    // Code, law and list come side by side: on a slow line each after the other would cost 150 ms more.
    void context.client.prefetchQuery(todayQuery)
    // Waited for: a page that suspends for it shows its skeleton for 300 ms at least.
    return texts('today', 'cite')
  },
  component: lazyRouteComponent(() => import('./screens/today/TodayScreen.tsx'), 'TodayScreen'),
})
const people = createRoute({
  getParentRoute: () => inside,
  path: '/nguoi',
  validateSearch: (search): { readonly q?: string | undefined; readonly them?: true | undefined } => ({
    q: word(search['q']),
    them: search['them'] ? true : undefined,
  }),
  loader: () => texts('people', 'same'),
  component: lazyRouteComponent(() => import('./screens/people/PeopleScreen.tsx'), 'PeopleScreen'),
})
const person = createRoute({
  getParentRoute: () => inside,
  path: '/nguoi/$id',
  loader: () => texts('person', 'identity', 'case', 'cite', 'same', 'way'),
  component: lazyRouteComponent(() => import('./screens/person/PersonScreen.tsx'), 'PersonScreen'),
})
/** Says something of who the person is; `sua` names what is corrected or taken back, `loai` what kind of thing it is. */
const identity = createRoute({
  getParentRoute: () => inside,
  path: '/nguoi/$id/nhan-than/$muc',
  validateSearch: (search): { readonly sua?: string | undefined; readonly loai?: string | undefined } => ({
    sua: word(search['sua']),
    loai: word(search['loai']),
  }),
  loader: () => texts('identity', 'people', 'same', 'case', 'cite'),
  component: lazyRouteComponent(() => import('./screens/person/IdentityScreen.tsx'), 'IdentityScreen'),
})
/** Records that may be of one person. */
const duplicates = createRoute({
  getParentRoute: () => inside,
  path: '/trung-nguoi',
  loader: () => texts('same'),
  component: lazyRouteComponent(() => import('./screens/same/SameScreen.tsx'), 'SameScreen'),
})
const comparison = createRoute({
  getParentRoute: () => inside,
  path: '/trung-nguoi/$one/$other',
  loader: () => Promise.all([openBook(), texts('same', 'case')]),
  component: lazyRouteComponent(() => import('./screens/same/CompareScreen.tsx'), 'CompareScreen'),
})
const adopt = createRoute({
  getParentRoute: () => inside,
  path: '/nguoi/$id/ho-so-giay',
  loader: () => texts('adopt', 'case', 'cite'),
  component: lazyRouteComponent(() => import('./screens/adopt/AdoptScreen.tsx'), 'AdoptScreen'),
})
/** Opens a case for somebody whose file lies in another unit, within the hour after the number was asked for. */
const away = createRoute({
  getParentRoute: () => inside,
  path: '/nguoi/$id/don-vi-khac',
  validateSearch: awayIn,
  loader: () => Promise.all([openBook(), texts('people', 'person', 'case', 'cite')]),
  component: lazyRouteComponent(() => import('./screens/people/AwayScreen.tsx'), 'AwayScreen'),
})
/** Opens a new case by one of the acts that open one. */
const opening = createRoute({
  getParentRoute: () => inside,
  path: '/nguoi/$id/mo-ho-so/$measure/$act',
  validateSearch: awayIn,
  loader: () => texts('case', 'cite'),
  component: lazyRouteComponent(() => import('./screens/case/OpenScreen.tsx'), 'OpenScreen'),
})
const caseFile = createRoute({
  getParentRoute: () => inside,
  path: '/ho-so/$id',
  loader: () => texts('case', 'cite'),
  component: lazyRouteComponent(() => import('./screens/case/CaseScreen.tsx'), 'CaseScreen'),
})
const act = createRoute({
  getParentRoute: () => inside,
  path: '/ho-so/$id/buoc/$act',
  loader: () => texts('case', 'cite'),
  component: lazyRouteComponent(() => import('./screens/case/ActScreen.tsx'), 'ActScreen'),
})
/** A sheet about a case that is kept on paper: `quyen` for the person, `thoi-han` also for the court. */
const sheet = createRoute({
  getParentRoute: () => inside,
  path: '/ho-so/$id/to/$sheet',
  loader: () => texts('sheet', 'case', 'cite'),
  component: lazyRouteComponent(() => import('./screens/case/SheetScreen.tsx'), 'SheetScreen'),
})
const plans = createRoute({
  getParentRoute: () => inside,
  path: '/ke-hoach',
  loader: () => texts('plans'),
  component: lazyRouteComponent(() => import('./screens/plans/PlansScreen.tsx'), 'PlansScreen'),
})
const planImport = createRoute({
  getParentRoute: () => inside,
  path: '/ke-hoach/nhap',
  loader: () => texts('plans'),
  component: lazyRouteComponent(() => import('./screens/plans/PlanImportScreen.tsx'), 'PlanImportScreen'),
})
const planVersions = createRoute({
  getParentRoute: () => inside,
  path: '/ke-hoach/$id/ban',
  loader: () => texts('plans'),
  component: lazyRouteComponent(() => import('./screens/plans/VersionsScreen.tsx'), 'VersionsScreen'),
})
const planChanges = createRoute({
  getParentRoute: () => inside,
  path: '/ke-hoach/$id/so-sanh',
  validateSearch: (
    search,
  ): {
    readonly ngay?: Day | undefined
    readonly biet?: Day | undefined
    readonly voi?: Day | undefined
    readonly voiBiet?: Day | undefined
  } => ({
    ngay: isDay(search['ngay']) ? search['ngay'] : undefined,
    biet: isDay(search['biet']) ? search['biet'] : undefined,
    voi: isDay(search['voi']) ? search['voi'] : undefined,
    voiBiet: isDay(search['voiBiet']) ? search['voiBiet'] : undefined,
  }),
  loader: () => texts('plans'),
  component: lazyRouteComponent(() => import('./screens/plans/ChangesScreen.tsx'), 'ChangesScreen'),
})
/** Corrects an act of a case; `huy` strikes it out. */
const correct = createRoute({
  getParentRoute: () => inside,
  path: '/ho-so/$id/sua/$entry',
  validateSearch: (search): { readonly huy?: true | undefined } => ({ huy: search['huy'] ? true : undefined }),
  loader: () => texts('case', 'cite'),
  component: lazyRouteComponent(() => import('./screens/case/CorrectScreen.tsx'), 'CorrectScreen'),
})
const plan = createRoute({
  getParentRoute: () => inside,
  path: '/ke-hoach/$id',
  validateSearch: (search): { readonly ngay?: Day | undefined; readonly biet?: Day | undefined; readonly dong?: number | undefined } => ({
    ngay: isDay(search['ngay']) ? search['ngay'] : undefined,
    biet: isDay(search['biet']) ? search['biet'] : undefined,
    dong: typeof search['dong'] === 'number' ? search['dong'] : undefined,
  }),
  loader: () => texts('plans'),
  component: lazyRouteComponent(() => import('./screens/plans/PlanScreen.tsx'), 'PlanScreen'),
})
const reports = createRoute({
  getParentRoute: () => inside,
  path: '/bao-cao',
  validateSearch: (
    search,
  ): {
    readonly bang?: string | undefined
    readonly donVi?: UnitId | undefined
    readonly ky?: string | undefined
    readonly luc?: Day | undefined
    readonly so?: string | undefined
  } => ({
    bang: word(search['bang']),
    donVi: isUnitId(search['donVi']) ? search['donVi'] : undefined,
    ky: word(search['ky']),
    luc: isDay(search['luc']) ? search['luc'] : undefined,
    so: word(search['so']),
  }),
  loader: () => texts('reports', 'cite'),
  component: lazyRouteComponent(() => import('./screens/reports/ReportsScreen.tsx'), 'ReportsScreen'),
})
const status = createRoute({
  getParentRoute: () => inside,
  path: '/tinh-trang',
  loader: () => texts('status'),
  component: lazyRouteComponent(() => import('./screens/status/StatusScreen.tsx'), 'StatusScreen'),
})
const surveys = createRoute({
  getParentRoute: () => inside,
  path: '/ra-soat',
  validateSearch: (search): { readonly moi?: true | undefined } => ({ moi: search['moi'] ? true : undefined }),
  loader: () => texts('surveys'),
  component: lazyRouteComponent(() => import('./screens/surveys/SurveysScreen.tsx'), 'SurveysScreen'),
})
const survey = createRoute({
  getParentRoute: () => inside,
  path: '/ra-soat/$id',
  loader: () => texts('surveys'),
  component: lazyRouteComponent(() => import('./screens/surveys/SurveyScreen.tsx'), 'SurveyScreen'),
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
    trang: Number.isInteger(search['trang']) && Number(search['trang']) > 1 ? Number(search['trang']) : undefined,
  }),
  loader: () => texts('registers', 'cite'),
  component: lazyRouteComponent(() => import('./screens/registers/RegisterScreen.tsx'), 'RegisterScreen'),
})
/** The lists of open cases begin with the terms that end soon. */
const boards = createRoute({
  getParentRoute: () => inside,
  path: '/theo-doi',
  beforeLoad: () => {
    throw redirect({ to: '/theo-doi/$name', params: { name: 'endings' } })
  },
})
const board = createRoute({
  getParentRoute: () => inside,
  path: '/theo-doi/$name',
  loader: () => Promise.all([openBook(), texts('boards', 'case', 'cite')]),
  component: lazyRouteComponent(() => import('./screens/boards/BoardScreen.tsx'), 'BoardScreen'),
})
/** Whom to look in on this month. */
const visiting = createRoute({
  getParentRoute: () => inside,
  path: '/kiem-tra-cu-tru',
  loader: () => Promise.all([openBook(), texts('visits')]),
  component: lazyRouteComponent(() => import('./screens/visits/VisitsScreen.tsx'), 'VisitsScreen'),
})
const quickTest = createRoute({
  getParentRoute: () => inside,
  path: '/xet-nghiem-nhanh',
  loader: () => Promise.all([openBook(), texts('quick-test')]),
  component: lazyRouteComponent(() => import('./screens/quick-test/QuickTestScreen.tsx'), 'QuickTestScreen'),
})
/** The country (`caNuoc`) or a province (`tinh`); without either, the most that the session can read. */
const map = createRoute({
  getParentRoute: () => inside,
  path: '/ban-do',
  validateSearch: (search): { readonly tinh?: UnitId | undefined; readonly caNuoc?: true | undefined } => ({
    tinh: isUnitId(search['tinh']) ? search['tinh'] : undefined,
    caNuoc: search['caNuoc'] ? true : undefined,
  }),
  beforeLoad: async ({ context, search }) => {
    if (search.tinh || search.caNuoc) return
    const tinh = await ownProvince(context.client)
    if (tinh) throw redirect({ to: '/ban-do', search: { tinh }, replace: true })
  },
  loader: () => texts('map'),
  component: lazyRouteComponent(() => import('./screens/map/MapScreen.tsx'), 'MapScreen'),
})
const admin = createRoute({
  getParentRoute: () => inside,
  path: '/quan-tri',
  validateSearch: (search): { readonly ai?: string | undefined; readonly moi?: true | undefined } => ({
    ai: word(search['ai']),
    moi: search['moi'] ? true : undefined,
  }),
  loader: () => texts('admin'),
  component: lazyRouteComponent(() => import('./screens/admin/AdminScreen.tsx'), 'AdminScreen'),
})
const imports = createRoute({
  getParentRoute: () => inside,
  path: '/nhap-excel',
  loader: () => Promise.all([openBook(), texts('import', 'case')]),
  component: lazyRouteComponent(() => import('./screens/import/ImportsScreen.tsx'), 'ImportsScreen'),
})
const oneImport = createRoute({
  getParentRoute: () => inside,
  path: '/nhap-excel/$id',
  loader: () => Promise.all([openBook(), texts('import', 'case')]),
  component: lazyRouteComponent(() => import('./screens/import/ImportScreen.tsx'), 'ImportScreen'),
})
/** The register of units; `loai` narrows it to a kind, `them` opens the form for a new organisation. */
const units = createRoute({
  getParentRoute: () => inside,
  path: '/don-vi',
  validateSearch: (
    search,
  ): { readonly q?: string | undefined; readonly loai?: ListKind | undefined; readonly them?: true | undefined } => ({
    q: word(search['q']),
    loai: isListKind(search['loai']) ? search['loai'] : undefined,
    them: search['them'] ? true : undefined,
  }),
  loader: () => texts('units'),
  component: lazyRouteComponent(() => import('./screens/units/UnitsScreen.tsx'), 'UnitsScreen'),
})
const unit = createRoute({
  getParentRoute: () => inside,
  path: '/don-vi/$id',
  loader: () => texts('units'),
  component: lazyRouteComponent(() => import('./screens/units/UnitScreen.tsx'), 'UnitScreen'),
})
const assignments = createRoute({
  getParentRoute: () => inside,
  path: '/phan-cong',
  loader: () => texts('assignments', 'units', 'case'),
  component: lazyRouteComponent(() => import('./screens/assignments/AssignmentsScreen.tsx'), 'AssignmentsScreen'),
})
const account = createRoute({
  getParentRoute: () => inside,
  path: '/tai-khoan',
  loader: () => texts('account'),
  component: lazyRouteComponent(() => import('./screens/account/AccountScreen.tsx'), 'AccountScreen'),
})

const questions = createRoute({
  getParentRoute: () => inside,
  path: '/cau-hoi',
  loader: () => texts('questions', 'cite'),
  component: lazyRouteComponent(() => import('./screens/questions/QuestionsScreen.tsx'), 'QuestionsScreen'),
})

const tree = root.addChildren([
  home,
  outside.addChildren([signIn, calculator, law, twoTexts, counter, card]),
  inside.addChildren([
    today,
    people,
    person,
    identity,
    duplicates,
    comparison,
    adopt,
    away,
    opening,
    caseFile,
    act,
    sheet,
    correct,
    plans,
    planImport,
    plan,
    planVersions,
    planChanges,
    reports,
    status,
    imports,
    oneImport,
    surveys,
    survey,
    registers,
    register,
    boards,
    visiting,
    quickTest,
    board,
    map,
    units,
    unit,
    assignments,
    questions,
    admin,
    account,
  ]),
])

export const makeRouter = (client: QueryClient) =>
  createRouter({
    routeTree: tree,
    context: { client },
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultNotFoundComponent: Missing,
    defaultErrorComponent: BrokenScreen,
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>
  }
}
