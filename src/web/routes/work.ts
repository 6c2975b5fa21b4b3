import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { todayQuery } from '../api/today.ts'
import { awayIn } from '../case/away.ts'
import { openBook } from '../law/book.ts'
import { texts } from '../text/index.ts'
import { inside } from './frame.tsx'

const today = createRoute({
  getParentRoute: () => inside,
  path: '/viec-hom-nay',
  loader: ({ context }) => {
    // Code, law and list come side by side: on a slow line each after the other would cost 150 ms more.
    void context.client.prefetchQuery(todayQuery)
    // Waited for: a page that suspends for it shows its skeleton for 300 ms at least.
    return texts('today')
  },
  component: lazyRouteComponent(() => import('../screens/today/TodayScreen.tsx'), 'TodayScreen'),
})
/** Opens a new case by one of the acts that open one. */
const opening = createRoute({
  getParentRoute: () => inside,
  path: '/nguoi/$id/mo-ho-so/$measure/$act',
  validateSearch: awayIn,
  loader: () => texts('case'),
  component: lazyRouteComponent(() => import('../screens/case/OpenScreen.tsx'), 'OpenScreen'),
})
const caseFile = createRoute({
  getParentRoute: () => inside,
  path: '/ho-so/$id',
  loader: () => texts('case'),
  component: lazyRouteComponent(() => import('../screens/case/CaseScreen.tsx'), 'CaseScreen'),
})
const act = createRoute({
  getParentRoute: () => inside,
  path: '/ho-so/$id/buoc/$act',
  loader: () => texts('case'),
  component: lazyRouteComponent(() => import('../screens/case/ActScreen.tsx'), 'ActScreen'),
})
/** Corrects an act of a case; `huy` strikes it out. */
const correct = createRoute({
  getParentRoute: () => inside,
  path: '/ho-so/$id/sua/$entry',
  validateSearch: (search): { readonly huy?: true | undefined } => ({ huy: search['huy'] ? true : undefined }),
  loader: () => texts('case'),
  component: lazyRouteComponent(() => import('../screens/case/CorrectScreen.tsx'), 'CorrectScreen'),
})
/** A sheet about a case that is kept on paper: `quyen` for the person, `thoi-han` also for the court. */
const sheet = createRoute({
  getParentRoute: () => inside,
  path: '/ho-so/$id/to/$sheet',
  loader: () => texts('sheet', 'case'),
  component: lazyRouteComponent(() => import('../screens/case/SheetScreen.tsx'), 'SheetScreen'),
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
  loader: () => Promise.all([openBook(), texts('boards', 'case')]),
  component: lazyRouteComponent(() => import('../screens/boards/BoardScreen.tsx'), 'BoardScreen'),
})
/** Deadlines that a new calendar moved. */
const moved = createRoute({
  getParentRoute: () => inside,
  path: '/lich-doi',
  loader: () => texts('moved'),
  component: lazyRouteComponent(() => import('../screens/moved/MovedScreen.tsx'), 'MovedScreen'),
})
/** Whom to look in on this month. */
const visiting = createRoute({
  getParentRoute: () => inside,
  path: '/kiem-tra-cu-tru',
  loader: () => Promise.all([openBook(), texts('visits')]),
  component: lazyRouteComponent(() => import('../screens/visits/VisitsScreen.tsx'), 'VisitsScreen'),
})
const quickTest = createRoute({
  getParentRoute: () => inside,
  path: '/xet-nghiem-nhanh',
  loader: () => Promise.all([openBook(), texts('quick-test')]),
  component: lazyRouteComponent(() => import('../screens/quick-test/QuickTestScreen.tsx'), 'QuickTestScreen'),
})
const questions = createRoute({
  getParentRoute: () => inside,
  path: '/cau-hoi',
  loader: () => texts('questions'),
  component: lazyRouteComponent(() => import('../screens/questions/QuestionsScreen.tsx'), 'QuestionsScreen'),
})

/** The cabinet of drugs of a clinic, and its books. */
const stock = createRoute({
  getParentRoute: () => inside,
  path: '/tu-thuoc',
  loader: () => texts('stock', 'dosing'),
  component: lazyRouteComponent(() => import('../screens/stock/StockScreen.tsx'), 'StockScreen'),
})
const stockBook = createRoute({
  getParentRoute: () => inside,
  path: '/tu-thuoc/so',
  loader: () => texts('stock', 'dosing'),
  component: lazyRouteComponent(() => import('../screens/stock/BookScreen.tsx'), 'BookScreen'),
})
const stockBalance = createRoute({
  getParentRoute: () => inside,
  path: '/tu-thuoc/doi-chieu',
  loader: () => texts('stock', 'dosing'),
  component: lazyRouteComponent(() => import('../screens/stock/BalanceScreen.tsx'), 'BalanceScreen'),
})
const stockDay = createRoute({
  getParentRoute: () => inside,
  path: '/tu-thuoc/bien-ban',
  loader: () => texts('stock', 'dosing'),
  component: lazyRouteComponent(() => import('../screens/stock/MinutesScreen.tsx'), 'MinutesScreen'),
})
/** Notices of the province that lots are to be used no more. */
const recalls = createRoute({
  getParentRoute: () => inside,
  path: '/thu-hoi-thuoc',
  loader: () => texts('stock', 'dosing'),
  component: lazyRouteComponent(() => import('../screens/stock/RecallsScreen.tsx'), 'RecallsScreen'),
})
/** The dosing window of a clinic, and the list of tomorrow for the evening's print. */
const doses = createRoute({
  getParentRoute: () => inside,
  path: '/cap-thuoc',
  loader: () => texts('dosing', 'care', 'watch'),
  component: lazyRouteComponent(() => import('../screens/dosing/DosingScreen.tsx'), 'DosingScreen'),
})
const figures = createRoute({
  getParentRoute: () => inside,
  path: '/cap-thuoc/con-so',
  loader: () => texts('dosing', 'before'),
  component: lazyRouteComponent(() => import('../screens/dosing/FiguresScreen.tsx'), 'FiguresScreen'),
})
/** The devices that dose without a line, and where the site's rights to doses are. */
const devices = createRoute({
  getParentRoute: () => inside,
  path: '/cap-thuoc/thiet-bi',
  loader: () => texts('devices', 'dosing', 'care', 'care-notes', 'care-paper'),
  component: lazyRouteComponent(() => import('../screens/devices/DevicesScreen.tsx'), 'DevicesScreen'),
})
const dosesTomorrow = createRoute({
  getParentRoute: () => inside,
  path: '/cap-thuoc/ngay-mai',
  loader: () => texts('dosing', 'care', 'watch'),
  component: lazyRouteComponent(() => import('../screens/dosing/TomorrowScreen.tsx'), 'TomorrowScreen'),
})

/** The work on cases: what is due, a case with its acts and sheets, the boards, and what the law leaves open. */
export const workPages = [
  today,
  opening,
  caseFile,
  act,
  correct,
  sheet,
  boards,
  board,
  moved,
  visiting,
  quickTest,
  questions,
  stock,
  stockBook,
  stockBalance,
  stockDay,
  recalls,
  doses,
  dosesTomorrow,
  devices,
  figures,
] as const
