// Bundles the three doors into dist/, which is committed; with --check compares instead and changes nothing.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const DIST = join(ROOT, 'dist')
const NCC = join(ROOT, 'node_modules/@vercel/ncc/dist/ncc/cli.js')
const DOORS = [
  { entry: 'src/index.ts', folder: '.' },
  { entry: 'src/cli.ts', folder: 'cli' },
  { entry: 'src/merge.ts', folder: 'merge' },
] as const

/** Bundles one door. Unminified on purpose: a reader can compare it with the source, and minified code starts slower. */
function bundle(entry: string, out: string): void {
  const options = [
    '--transpile-only',
    '--out',
    out,
    '--target',
    'es2024',
    '--license',
    'licenses.txt',
    '--no-cache',
    '--quiet',
  ]
  const { status } = spawnSync(process.execPath, [NCC, 'build', entry, ...options], {
    cwd: ROOT,
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error(`${entry} could not be bundled: see the lines above`)
}

function buildInto(out: string): void {
  for (const { entry, folder } of DOORS) bundle(entry, join(out, folder))
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
  const fresh = mkdtempSync(join(tmpdir(), 'dist-'))
  try {
    buildInto(fresh)
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
    rmSync(fresh, { recursive: true, force: true })
  }
}

try {
  main(process.argv.includes('--check'))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
