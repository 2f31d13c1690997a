// Runs a program on the pinned Node, whatever `node` the machine has: node scripts/with-node.mjs ARGUMENTS-FOR-NODE...
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const OLDEST_MAJOR = 24
const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { devEngines, optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** The binaries that came with `npm ci`: npm installs only the package that fits the platform. */
function pinnedBinaries() {
  return Object.keys(optionalDependencies)
    .flatMap((name) => ['node', 'node.exe'].map((file) => join(root, 'node_modules', name, 'bin', file)))
    .filter((path) => existsSync(path))
}

/** Whether the binary starts here at all (a musl system cannot start one built for glibc) and is new enough. */
function fits(binary) {
  try {
    const version = execFileSync(binary, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return Number.parseInt(version.slice(1), 10) >= OLDEST_MAJOR
  } catch {
    return false
  }
}

function explain() {
  console.error(
    `This project runs on Node ${OLDEST_MAJOR}, which npm ci brings along for common platforms, but not for ` +
      `${process.platform} ${process.arch} (or optional packages were left out), and the node found here is ` +
      `${process.version}: install Node ${OLDEST_MAJOR} or newer from https://nodejs.org and run the command again.`,
  )
  process.exit(2)
}

function run(binary) {
  const PATH = [dirname(binary), process.env.PATH].join(delimiter)
  const child = spawn(binary, process.argv.slice(2), { stdio: 'inherit', env: { ...process.env, PATH } })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code)
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  })
}

/** The very version that package.json names is taken where it runs already: not every platform has a package of it. */
const isNamed = process.version === `v${devEngines?.runtime.version}`
const binary = [...(isNamed ? [] : pinnedBinaries()), process.execPath].find(fits)
if (binary === undefined) explain()
else run(binary)
