// Bundles all doors once into dist/, which is committed; with --check compares instead and changes nothing.
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inAscii } from './bundle/ascii.ts'
import { DOORS } from './bundle/doors.mjs'
import { unnamedPackages, type Stats } from './bundle/licenses.ts'

const ROOT = join(import.meta.dirname, '..')
const DIST = join(ROOT, 'dist')
const NCC = join(ROOT, 'node_modules/@vercel/ncc/dist/ncc/cli.js')
const LICENSES = 'licenses.txt'

/** Modules that `undici` requires for bodies which are neither text nor bytes; ours are texts: docs/decisions/undici.md. */
const LEFT_OUT = ['../web/fetch/body.js', '../web/fetch/formdata', '../web/webidl']

/** Unminified on purpose: a reader can compare it with the source, and minified code starts slower. */
function bundle(out: string, statsFile: string): void {
  const options = [
    '--transpile-only',
    ...['--out', out],
    ...['--target', 'es2024'],
    ...['--license', LICENSES],
    ...LEFT_OUT.flatMap((request) => ['--external', request]),
    ...['--stats-out', statsFile],
    '--no-cache',
    '--quiet',
  ]
  const { status } = spawnSync(process.execPath, [NCC, 'build', 'scripts/bundle/entry.ts', ...options], {
    cwd: ROOT,
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error('the doors could not be bundled: see the lines above')
}

/** The other doors' paths are public, too: a launcher stands at each, the code in the one bundle. */
function writeLaunchers(out: string): void {
  for (const door of Object.keys(DOORS).filter((name) => name !== '')) {
    mkdirSync(join(out, door))
    const launcher = `#!/usr/bin/env node\nimport '../index.js?${door}'\n`
    writeFileSync(join(out, door, 'index.js'), launcher, { mode: 0o755 })
  }
}

/** A checkout has one kind of line end, whatever a library was published with; JavaScript reads both alike. */
function normalizeLineEnds(out: string): void {
  rewrite(filesIn(out), out, 'latin1', (text) => text.replaceAll('\r\n', '\n'))
}

/** V8 keeps and reads it faster: docs/decisions/speed.md. */
function writeInAscii(out: string): void {
  const scripts = filesIn(out).filter((name) => name.endsWith('.js'))
  rewrite(scripts, out, 'utf8', inAscii)
}

function rewrite(
  names: readonly string[],
  folder: string,
  encoding: 'latin1' | 'utf8',
  change: (text: string) => string,
): void {
  for (const path of names.map((name) => join(folder, name))) {
    const text = readFileSync(path, encoding)
    const changed = change(text)
    if (changed !== text) writeFileSync(path, changed, encoding)
  }
}

function buildInto(out: string, statsFile: string): void {
  bundle(out, statsFile)
  writeLaunchers(out)
  normalizeLineEnds(out)
  writeInAscii(out)
  const stats = JSON.parse(readFileSync(statsFile, 'utf8')) as Stats
  const unnamed = unnamedPackages(stats, readFileSync(join(out, LICENSES), 'utf8'))
  if (unnamed.length > 0) throw new Error(`${LICENSES} does not name ${unnamed.join(', ')}`)
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

/** The files which only one of the two folders holds, or which both hold with different bytes. */
function differences(one: string, other: string): string[] {
  const names = new Set([...filesIn(one), ...filesIn(other)])
  return [...names].filter((name) => {
    const paths = [join(one, name), join(other, name)]
    if (!paths.every((path) => existsSync(path))) return true
    const [left, right] = paths.map((path) => readFileSync(path, 'latin1'))
    return left !== right
  })
}

function main(check: boolean): void {
  const folder = mkdtempSync(join(tmpdir(), 'dist-'))
  const fresh = join(folder, 'dist')
  try {
    buildInto(fresh, join(folder, 'stats.json'))
    const changed = differences(fresh, DIST)
    if (check && changed.length > 0) {
      throw new Error(
        `dist/ does not match the source (${changed.join(', ')}): run npm run build and commit dist/`,
      )
    }
    if (check) return
    rmSync(DIST, { recursive: true, force: true })
    cpSync(fresh, DIST, { recursive: true })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

try {
  main(process.argv.includes('--check'))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
