import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { type Day, isDay } from '../../kernel/day.ts'
import { isUnitId, type UnitId } from '../../kernel/ids.ts'
import { texts } from '../text/index.ts'
import { inside, word } from './frame.tsx'

const plans = createRoute({
  getParentRoute: () => inside,
  path: '/ke-hoach',
  loader: () => texts('plans', 'reports', 'status'),
  component: lazyRouteComponent(() => import('../screens/plans/PlansScreen.tsx'), 'PlansScreen'),
})
const planImport = createRoute({
  getParentRoute: () => inside,
  path: '/ke-hoach/nhap',
  loader: () => texts('plans'),
  component: lazyRouteComponent(() => import('../screens/plans/PlanImportScreen.tsx'), 'PlanImportScreen'),
})
const plan = createRoute({
  getParentRoute: () => inside,
  path: '/ke-hoach/$id',
  validateSearch: (search): { readonly ngay?: Day | undefined; readonly biet?: Day | undefined; readonly dong?: number | undefined } => ({
    ngay: isDay(search['ngay']) ? search['ngay'] : undefined,
    biet: isDay(search['biet']) ? search['biet'] : undefined,
    dong: typeof search['dong'] === 'number' ? search['dong'] : undefined,
  }),
  loader: () => texts('plans', 'reports', 'status'),
  component: lazyRouteComponent(() => import('../screens/plans/PlanScreen.tsx'), 'PlanScreen'),
})
const planVersions = createRoute({
  getParentRoute: () => inside,
  path: '/ke-hoach/$id/ban',
  loader: () => texts('plans'),
  component: lazyRouteComponent(() => import('../screens/plans/VersionsScreen.tsx'), 'VersionsScreen'),
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
  component: lazyRouteComponent(() => import('../screens/plans/ChangesScreen.tsx'), 'ChangesScreen'),
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
  loader: () => texts('reports'),
  component: lazyRouteComponent(() => import('../screens/reports/ReportsScreen.tsx'), 'ReportsScreen'),
})
const status = createRoute({
  getParentRoute: () => inside,
  path: '/tinh-trang',
  loader: () => texts('status'),
  component: lazyRouteComponent(() => import('../screens/status/StatusScreen.tsx'), 'StatusScreen'),
})

/** Plans with what stands against them, reports, and the state of the system. */
export const figuresPages = [plans, planImport, plan, planVersions, planChanges, reports, status] as const
