import type { Pool } from '../src/db/pool.ts'
import type { Clinic } from './clinic.ts'
import { settle } from './settled.ts'

/**
 * Lays a dose of each of so many days behind everybody whom a clinic treats: a dose that was given through the program, told of the other days, with the rows that
 * follow from it. Answers when all of it is settled, so that no round pays for it.
 */
export const layHistory = async (owner: Pool, { site }: Clinic, days: number): Promise<void> => {
  await owner.query({
    name: 'history',
    text: `
      with given as (
        select e.* from log.entry e where e.kind = 'dose' and e.name = '@dose-given' order by e.id limit 1
      ),
      treated as (
        select coalesce(c.record, c.person) as person, c."case" from now."case" c where c.measure = 'substitution' and $1 = any(c.units)
      ),
      -- Day by day, as they were lived: a batch of a demonstration's log stays within a week, and person by person it would hold seven.
      turns as materialized (
        select t.person, t."case", n from treated t cross join generate_series(1, $2::int) n order by n desc
      ),
      made as (
        select
          uuidv7() as id, t.person, t."case", 1000 + t.n as seq, m.minute as happened, now() - t.n * interval '1 day' as at, g.name, g.edition, g.for_office,
          g.recorded_by, jsonb_set(g.body::jsonb, '{says}', g.body::jsonb -> 'says' || jsonb_build_object(
            'person', t.person, 'site', $1, 'at', m.minute, 'looked', g.body::jsonb #> '{says,looked}' || jsonb_build_object('at', m.minute))) as body
        from given g
        cross join turns t
        cross join lateral (select (left(g.happened, 10)::date - t.n) || 'T08:00+07:00' as minute) m
      ),
      entries as (
        insert into log.entry (id, kind, person, "case", seq, name, edition, happened, for_office, for_unit, signer, recorded_by, recorded_at, body)
        select m.id, 'dose', m.person, m."case", m.seq, m.name, m.edition, m.happened, m.for_office, $1, m.recorded_by, m.recorded_by, m.at, m.body::text from made m
      ),
      doses as (
        insert into now.dose (entry, person, canonical, "case", site, day, what, agent, dose)
        select m.id, m.person, m.person, m."case", $1, left(m.happened, 10)::date, '1', m.body #>> '{says,agent}', (m.body #>> '{says,dose}')::int from made m
      )
      insert into now.dose_right (entry, person, canonical, day, part, "is", site, asked_by)
      select m.id, m.person, m.person, left(m.happened, 10)::date, 1, 'given', $1, m.recorded_by from made m`,
    values: [site, days],
  })
  await settle(owner)
}
