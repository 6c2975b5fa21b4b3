import type { RightTroubles } from '../../../db/right-troubles.ts'
import type { RightsView } from '../../../db/rights.ts'
import type { DeviceId, Epoch, Right } from '../../../dosing/rights/right.ts'
import { troublesOf } from '../../../dosing/rights/right.ts'
import type { Both } from '../../../dosing/text.ts'
import type { Moment } from '../../../kernel/moment.ts'
import type { DevicesPage } from '../../contract/devices.ts'
import { headAt } from '../situation.ts'
import { rightOn } from './held.ts'
import { troubleText } from './troubles.ts'

type Known = NonNullable<RightsView['known']>
type Used = RightTroubles['rights'][number]

const rightOf = ({ person, day, part, uses }: Used, known: Known): Right =>
  rightOn({ person, home: known.site, points: [], places: [], uses } as unknown as Parameters<typeof rightOn>[0], day, part) // what `rightOn` reads of a person

const outOf = (used: Used): DevicesPage['out'] =>
  used.uses.flatMap((u) =>
    u.is === 'given' || u.is === 'unknown' || u.is === 'apart'
      ? []
      : [
          {
            person: used.person,
            name: used.name,
            day: used.day,
            part: used.part,
            is: u.is,
            device: u.device as DeviceId | null, // an id of the table of devices
            sheet: u.sheet,
            until: u.until,
          },
        ],
  )

const latest = (all: readonly (Moment | null)[]): Moment | null => all.reduce((a, b) => (b !== null && (a === null || b > a) ? b : a), null)

const restoredOf = ({ waits, devices, sites }: Known): DevicesPage['restored'] =>
  waits && {
    since: waits.since,
    day: waits.day,
    until: waits.until,
    devices: devices.filter((d) => waits.devices.includes(d.device)).map(({ name, siteName }) => ({ name, siteName })),
    sites: [...new Set([...waits.sites, ...waits.papers])].map((site) => ({ site, name: sites.find((s) => s.id === site)?.name ?? site })),
  }

/** The devices of a site: what each holds, what does not fit, and what a restore still waits for. */
export const devicesPage = (view: RightsView, known: Known, found: RightTroubles): DevicesPage => {
  const out = found.rights.flatMap(outOf)
  const today = view.now.slice(0, 10)
  return {
    asOf: view.now,
    site: known.site,
    epoch: known.epoch as Epoch, // a count of restores
    restored: restoredOf(known),
    mayManage: headAt(view, known) !== undefined,
    devices: known.devices
      .filter((d) => d.site === known.site)
      .map((d) => {
        const mine = out.filter((o) => o.device === d.device && o.day === today)
        return {
          device: d.device as DeviceId, // as above
          name: d.name,
          enrolledAt: d.enrolledAt,
          heardAt: d.heardAt,
          revokedAt: d.revokedAt,
          morning: d.morning,
          until: latest(mine.map((o) => o.until)),
          pending: mine.length,
          waits: known.waits?.devices.includes(d.device) ?? false,
        }
      }),
    devicesElsewhere: known.devices
      .filter((d) => d.site !== known.site && d.revokedAt === null)
      .map(({ device, name, site, siteName }) => ({ device: device as DeviceId, name, site, siteName })),
    out,
    troubles: [
      ...found.rights.flatMap((used) =>
        troublesOf(rightOf(used, known)).map((t) => ({
          person: used.person,
          name: used.name,
          day: used.day,
          part: used.part,
          is: t.is,
          says: [troubleText(t)],
        })),
      ),
      ...found.told.map((t) => ({
        person: t.person,
        name: t.name ?? '',
        day: t.day,
        part: t.part,
        is: 'told' as const,
        says: t.troubles as unknown as readonly Both[], // as `enteringOf` writes them
      })),
    ],
    sites: known.sites.map(({ id, name }) => ({ id, name })),
    ofClinic: known.sites.flatMap(({ id, name, clinic }) => (clinic === known.clinic ? [{ id, name }] : [])),
  }
}
