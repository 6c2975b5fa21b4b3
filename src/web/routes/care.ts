import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { texts } from '../text/index.ts'
import { inside, word } from './frame.tsx'

/** Who is not at the window of a clinic every day. */
const people = createRoute({
  getParentRoute: () => inside,
  path: '/cap-thuoc/nguoi-benh',
  loader: () => texts('care', 'care-notes', 'dosing'),
  component: lazyRouteComponent(() => import('../screens/dosing/care/PeopleScreen.tsx'), 'PeopleScreen'),
})
/** The clinic's page of somebody. */
const file = createRoute({
  getParentRoute: () => inside,
  path: '/cap-thuoc/$id',
  loader: () => texts('care', 'care-notes', 'watch', 'dosing'),
  component: lazyRouteComponent(() => import('../screens/dosing/care/FileScreen.tsx'), 'FileScreen'),
})
const doctor = createRoute({
  getParentRoute: () => inside,
  path: '/cap-thuoc/$id/bac-si',
  loader: () => texts('care', 'care-order', 'dosing'),
  component: lazyRouteComponent(() => import('../screens/dosing/care/DoctorScreen.tsx'), 'DoctorScreen'),
})
/** Writes one thing: `sua` corrects an entry, `cua` is about one. */
const note = createRoute({
  getParentRoute: () => inside,
  path: '/cap-thuoc/$id/ghi/$muc',
  validateSearch: (search): { readonly sua?: string | undefined; readonly cua?: string | undefined } => ({
    sua: word(search['sua']),
    cua: word(search['cua']),
  }),
  loader: () => texts('care', 'care-notes', 'dosing'),
  component: lazyRouteComponent(() => import('../screens/dosing/care/NoteScreen.tsx'), 'NoteScreen'),
})
/** A dose that was given on paper. */
const paper = createRoute({
  getParentRoute: () => inside,
  path: '/cap-thuoc/$id/nhap-giay',
  loader: () => texts('care', 'care-notes', 'care-paper', 'dosing'),
  component: lazyRouteComponent(() => import('../screens/dosing/care/PaperScreen.tsx'), 'PaperScreen'),
})
/** The slip that somebody takes along to another clinic. */
const slip = createRoute({
  getParentRoute: () => inside,
  path: '/cap-thuoc/$id/giay/$entry',
  loader: () => texts('care', 'dosing', 'account'),
  component: lazyRouteComponent(() => import('../screens/dosing/care/SlipScreen.tsx'), 'SlipScreen'),
})

export const carePages = [people, file, doctor, note, paper, slip] as const
