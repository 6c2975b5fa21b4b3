import { launch, temporaryFolder } from '../../test/support/running.ts'
import { median, type Section } from '../figure.ts'
import type { Effort } from '../ground.ts'

const timed = async (dataDir: string): Promise<number> => {
  const program = await launch('npm', dataDir, { empty: false, persons: 300 })
  await program.stop()
  return program.firstPage
}

/** P8: from `npm start` to the first page. Packages are installed and built before. */
export const start = async ({ rounds }: Effort): Promise<Section> => {
  const first: number[] = []
  const later: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    using folder = temporaryFolder()
    first.push(await timed(folder.path))
    later.push(await timed(folder.path))
  }
  const figure = (what: string, times: readonly number[], most: number) => ({
    goal: 'P8',
    what: `from \`npm start\` to the first page, ${what}, median of ${rounds}`,
    reached: median(times),
    unit: 's',
    most,
  })
  return { figures: [figure('first time: new database and demonstration data', first, 15), figure('later', later, 3)] }
}
