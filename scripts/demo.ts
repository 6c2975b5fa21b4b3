import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'

/** `npm run demo -- --persons 1000`: what `npm start` does, with a city of so many people. A folder that has a city keeps the one it has. */
const { values } = parseArgs({ options: { persons: { type: 'string', default: '300' } } })
const { status } = spawnSync('npm', ['start'], { stdio: 'inherit', env: { ...process.env, DEMO_PERSONS: values.persons } })
process.exitCode = status ?? 1
