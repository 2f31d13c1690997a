// The gate without the tests: format, lint, types, prose, the bundle, and every generated document, all of them run, then one answer.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')

interface Step {
  readonly name: string
  readonly command: readonly string[]
}

const TOOLS: readonly Step[] = [
  {
    name: 'format',
    command: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  },
  { name: 'lint', command: ['node_modules/eslint/bin/eslint.js', '.'] },
  { name: 'types', command: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json'] },
  { name: 'prose', command: ['scripts/prose.ts'] },
  { name: 'pictures', command: ['scripts/pictures.ts', '--check'] },
  { name: 'dist', command: ['scripts/build.ts', '--check'] },
  { name: 'pins', command: ['scripts/release.ts', 'verify'] },
]

/** Whatever is called scripts/generate-*.ts is a generator and understands --check. */
function generators(): Step[] {
  return readdirSync(join(ROOT, 'scripts'))
    .filter((name) => name.startsWith('generate-'))
    .map((name) => ({ name, command: [`scripts/${name}`, '--check'] }))
}

function passes({ name, command }: Step): boolean {
  const startedAt = performance.now()
  const { status } = spawnSync(process.execPath, command, { cwd: ROOT, stdio: 'inherit' })
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`)
  return status === 0
}

const failed = [...TOOLS, ...generators()].filter((step) => !passes(step))
if (failed.length > 0) console.log(`The gate is shut by: ${failed.map(({ name }) => name).join(', ')}`)
process.exitCode = failed.length === 0 ? 0 : 1
