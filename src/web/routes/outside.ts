import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { type Day, isDay } from '../../kernel/day.ts'
import type { Filters } from '../screens/law-lists/filters.ts'
import { texts } from '../text/index.ts'
import { outside, pageNumber, word } from './frame.tsx'

const signIn = createRoute({
  getParentRoute: () => outside,
  path: '/dang-nhap',
  validateSearch: (search): { readonly ve?: string | undefined } => ({ ve: word(search['ve']) }),
  loader: () => texts('sign-in'),
  component: lazyRouteComponent(() => import('../screens/sign-in/SignInScreen.tsx'), 'SignInScreen'),
})
/** A machine that holds the rights of the day: without a session, since a session needs a line. */
const device = createRoute({
  getParentRoute: () => outside,
  path: '/cap-thuoc/may',
  loader: () => texts('device', 'dosing', 'watch'),
  component: lazyRouteComponent(() => import('../screens/device/DeviceScreen.tsx'), 'DeviceScreen'),
})
const calculator = createRoute({
  getParentRoute: () => outside,
  path: '/tinh-thoi-han',
  loader: () => texts('calculator', 'case'),
  component: lazyRouteComponent(() => import('../screens/calculator/CalculatorScreen.tsx'), 'CalculatorScreen'),
})
const law = createRoute({
  getParentRoute: () => outside,
  path: '/luat',
  loader: () => texts('law', 'case'),
  component: lazyRouteComponent(() => import('../screens/law/LawScreen.tsx'), 'LawScreen'),
})
/** What narrows a list of the law. */
const filtersOf = (search: Readonly<Record<string, unknown>>): Filters => ({
  q: word(search['q']),
  bp: word(search['bp']),
  vb: word(search['vb']),
  ai: word(search['ai']),
  tin: word(search['tin']),
  ngay: word(search['ngay']),
  trang: pageNumber(search['trang']),
})
/** The three lists of the law, narrowed by their address. */
const limits = createRoute({
  getParentRoute: () => outside,
  path: '/luat/thoi-han',
  validateSearch: filtersOf,
  loader: () => texts('law-lists'),
  component: lazyRouteComponent(() => import('../screens/law-lists/LimitsScreen.tsx'), 'LimitsScreen'),
})
const forms = createRoute({
  getParentRoute: () => outside,
  path: '/luat/bieu-mau',
  validateSearch: filtersOf,
  loader: () => texts('law-lists'),
  component: lazyRouteComponent(() => import('../screens/law-lists/FormsScreen.tsx'), 'FormsScreen'),
})
const lawQuestions = createRoute({
  getParentRoute: () => outside,
  path: '/luat/cau-hoi',
  validateSearch: filtersOf,
  loader: () => texts('law-lists'),
  component: lazyRouteComponent(() => import('../screens/law-lists/QuestionsScreen.tsx'), 'QuestionsScreen'),
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
  loader: () => texts('compare', 'case'),
  component: lazyRouteComponent(() => import('../screens/compare/CompareTextsScreen.tsx'), 'CompareTextsScreen'),
})
const counter = createRoute({
  getParentRoute: () => outside,
  path: '/quay',
  validateSearch: (search): { readonly chuc?: string | undefined; readonly ngay?: string | undefined } => ({
    chuc: word(search['chuc']),
    ngay: word(search['ngay']),
  }),
  loader: () => texts('counter', 'case'),
  component: lazyRouteComponent(() => import('../screens/counter/CounterScreen.tsx'), 'CounterScreen'),
})
const card = createRoute({
  getParentRoute: () => outside,
  path: '/luat/$measure/$from',
  loader: () => texts('card', 'case'),
  component: lazyRouteComponent(() => import('../screens/card/CardScreen.tsx'), 'CardScreen'),
})

const places = createRoute({
  getParentRoute: () => outside,
  path: '/co-so',
  validateSearch: (search): { readonly ngay?: Day | undefined; readonly tinh?: string | undefined } => ({
    ngay: isDay(search['ngay']) ? search['ngay'] : undefined,
    tinh: word(search['tinh']),
  }),
  loader: () => texts('places'),
  component: lazyRouteComponent(() => import('../screens/places/PlacesScreen.tsx'), 'PlacesScreen'),
})

/** Pages that open for anyone. */
export const outsidePages = [signIn, device, calculator, law, limits, forms, lawQuestions, twoTexts, counter, card, places] as const
