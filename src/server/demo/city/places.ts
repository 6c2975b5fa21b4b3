import type { UnitId } from '../../../kernel/ids.ts'
import {
  benNuoc,
  bienNgoc,
  clinics,
  gioBien,
  hoaSim,
  LUU_KIEM,
  luaVang,
  maiAm,
  mayTrang,
  nangAm,
  nangMai,
  saoDem,
  tuongVi,
  VIET_KHE,
} from '../organisations.ts'
import { CITY_FROM, type Fate, fateOf } from './fate.ts'
import { bienNgocLives, gioBienLives, hoaSimLives, luaVangLives, mayTrangLives, saoDemLives } from './stories/licences.ts'
import { benNuocProcess, nangMaiProcess } from './stories/processes.ts'
import { maiAmLives, nangAmLives, nangMaiLives, suoiTrongLives, tuongViLives } from './stories/publications.ts'
import type { Story } from './story.ts'

/** A place, the ward where it sits, and what is told of it. */
const lives: readonly (readonly [UnitId, UnitId, Story])[] = [
  [mayTrang.id, LUU_KIEM, mayTrangLives],
  [luaVang.id, VIET_KHE, luaVangLives],
  [hoaSim.id, VIET_KHE, hoaSimLives],
  [saoDem.id, LUU_KIEM, saoDemLives],
  [bienNgoc.id, VIET_KHE, bienNgocLives],
  [gioBien.id, LUU_KIEM, gioBienLives],
  [nangAm.id, LUU_KIEM, nangAmLives],
  [maiAm.id, VIET_KHE, maiAmLives],
  [tuongVi.id, LUU_KIEM, tuongViLives],
  [nangMai.id, LUU_KIEM, nangMaiLives],
  [clinics[0].id, VIET_KHE, suoiTrongLives],
]
/** What a facility says of itself. */
const own: typeof lives = [
  [benNuoc.id, LUU_KIEM, benNuocProcess],
  [nangMai.id, VIET_KHE, nangMaiProcess],
]

/** Facilities and providers beside the people of a city, whose licences and publications go through both laws: as many in a city of any size. */
export const placesOfCity = (seed: number): readonly (readonly [Fate, Story])[] => {
  const about = ([organisation, ward, story]: (typeof lives)[number], i: number) =>
    [{ ...fateOf(seed, -1 - i), from: CITY_FROM, nth: 0, also: undefined, organisation, ward }, story] as const
  return [
    ...lives.map(about),
    ...own.map((of, i) => {
      const [fate, story] = about(of, lives.length + i)
      return [{ ...fate, facility: of[0] }, story] as const
    }),
  ]
}
