// Makes the package for npx: the terminal's door, its own code bundled, its dependencies named. `npm run pack` writes package/, and `npm pack ./package` the archive.
import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { minifySync } from '@swc/core'
import { packagesIn, type Stats } from './bundle/licenses.ts'

const ROOT = join(import.meta.dirname, '..')
const OUT = join(ROOT, 'package')
const NCC = join(ROOT, 'node_modules/@vercel/ncc/dist/ncc/cli.js')

/** Dependencies of workflows alone. */
const LEFT_OUT = ['@actions/core', '@actions/github']

/** What the code imports at once and does not bring along. */
const EXTERNAL = [
  ...['undici', 'undici/lib/dispatcher/pool.js', 'undici/lib/dispatcher/client.js'],
  'undici/lib/api/api-request.js',
  ...['ajv/dist/2020.js', 'ajv-formats/dist/formats.js', 'yaml', 'eventsource-parser', 'fast-xml-builder'],
]

/** The oldest Node of which everything that runs is known to run. */
const NODE = '>=22.19'

/** Takes the blanks and the bundler's comments out, which are a quarter: whoever runs it by npx waits for the download. Names stay. */
function tighten(folder: string): void {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.js'))) {
    const path = join(folder, name)
    const { code } = minifySync(readFileSync(path, 'utf8'), { module: true, compress: false, mangle: false })
    writeFileSync(path, code)
  }
}

interface Manifest {
  readonly name: string
  readonly version: string
  readonly description: string
  readonly license: string
  readonly dependencies: Readonly<Record<string, string>>
}

function bundle(statsFile: string): void {
  const options = [
    ...['build', 'scripts/bundle/npm/entry.ts', '--transpile-only', '--out', join(OUT, 'dist')],
    ...['--target', 'es2024', '--no-cache', '--quiet', '--stats-out', statsFile],
    ...EXTERNAL.flatMap((name) => ['--external', name]),
  ]
  // The bundler takes `paths` from the root's file, whatever stands beside the entry, unless this variable names another.
  const env = { ...process.env, TS_NODE_PROJECT: join(ROOT, 'scripts/bundle/npm/tsconfig.json') }
  const { status } = spawnSync(process.execPath, [NCC, ...options], { cwd: ROOT, env, stdio: 'inherit' })
  if (status !== 0) throw new Error('the package could not be bundled: see the lines above')
  const brought = packagesIn(JSON.parse(readFileSync(statsFile, 'utf8')) as Stats)
  if (brought.length > 0) throw new Error(`the package holds code of ${brought.join(', ')}: see EXTERNAL`)
}

function manifest(): object {
  const { name, version, description, license, dependencies } = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  ) as Manifest
  const own = Object.entries(dependencies).filter(([dependency]) => !LEFT_OUT.includes(dependency))
  return {
    ...{ name, version, description, license, type: 'module', engines: { node: NODE } },
    repository: { type: 'git', url: `git+https://github.com/${name}/${name}.git` },
    bin: { [name]: 'claude-preflight.js' },
    files: ['dist', 'claude-preflight.js'],
    dependencies: Object.fromEntries(own),
  }
}

function main(): void {
  rmSync(OUT, { recursive: true, force: true })
  mkdirSync(OUT)
  const folder = mkdtempSync(join(tmpdir(), 'pack-'))
  try {
    bundle(join(folder, 'stats.json'))
    tighten(join(OUT, 'dist'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  writeFileSync(join(OUT, 'claude-preflight.js'), "#!/usr/bin/env node\nimport './dist/index.js'\n", {
    mode: 0o755,
  })
  writeFileSync(join(OUT, 'package.json'), `${JSON.stringify(manifest(), undefined, 2)}\n`)
  for (const file of ['README.md', 'LICENSE']) copyFileSync(join(ROOT, file), join(OUT, file))
}

main()
