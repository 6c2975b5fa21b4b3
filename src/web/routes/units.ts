import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { isUnitId, type UnitId } from '../../kernel/ids.ts'
import { openBook } from '../law/book.ts'
import { ownProvince } from '../screens/map/own-province.ts'
import { isListKind, type ListKind } from '../screens/units/kinds.ts'
import { texts } from '../text/index.ts'
import { inside, word } from './frame.tsx'

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
  component: lazyRouteComponent(() => import('../screens/units/UnitsScreen.tsx'), 'UnitsScreen'),
})
const unit = createRoute({
  getParentRoute: () => inside,
  path: '/don-vi/$id',
  loader: () => texts('units'),
  component: lazyRouteComponent(() => import('../screens/units/UnitScreen.tsx'), 'UnitScreen'),
})
/** Facilities and providers, with the cases about them. */
const organisations = createRoute({
  getParentRoute: () => inside,
  path: '/to-chuc',
  loader: () => texts('organisations'),
  component: lazyRouteComponent(() => import('../screens/organisations/OrganisationsScreen.tsx'), 'OrganisationsScreen'),
})
/** One of them. */
const organisation = createRoute({
  getParentRoute: () => inside,
  path: '/to-chuc/$id',
  loader: () => Promise.all([openBook(), texts('organisations', 'person', 'case', 'boards')]),
  component: lazyRouteComponent(() => import('../screens/organisations/OrganisationScreen.tsx'), 'OrganisationScreen'),
})
const openAbout = createRoute({
  getParentRoute: () => inside,
  path: '/to-chuc/$id/mo-ho-so/$measure/$act',
  loader: () => texts('case'),
  component: lazyRouteComponent(() => import('../screens/case/OpenScreen.tsx'), 'OpenOfOrganisationScreen'),
})
const adoptAbout = createRoute({
  getParentRoute: () => inside,
  path: '/to-chuc/$id/ho-so-giay',
  loader: () => texts('adopt', 'case'),
  component: lazyRouteComponent(() => import('../screens/adopt/AdoptScreen.tsx'), 'AdoptOfOrganisationScreen'),
})
const assignments = createRoute({
  getParentRoute: () => inside,
  path: '/phan-cong',
  loader: () => texts('assignments', 'units', 'case'),
  component: lazyRouteComponent(() => import('../screens/assignments/AssignmentsScreen.tsx'), 'AssignmentsScreen'),
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
  component: lazyRouteComponent(() => import('../screens/map/MapScreen.tsx'), 'MapScreen'),
})
const admin = createRoute({
  getParentRoute: () => inside,
  path: '/quan-tri',
  validateSearch: (search): { readonly ai?: string | undefined; readonly moi?: true | undefined } => ({
    ai: word(search['ai']),
    moi: search['moi'] ? true : undefined,
  }),
  loader: () => texts('admin'),
  component: lazyRouteComponent(() => import('../screens/admin/AdminScreen.tsx'), 'AdminScreen'),
})
const account = createRoute({
  getParentRoute: () => inside,
  path: '/tai-khoan',
  loader: () => texts('account'),
  component: lazyRouteComponent(() => import('../screens/account/AccountScreen.tsx'), 'AccountScreen'),
})

/** Units, whose files they have, and who works in them. */
export const unitsPages = [units, unit, organisations, organisation, openAbout, adoptAbout, assignments, map, admin, account] as const
