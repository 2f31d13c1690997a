// Clouds' libraries in dist/: in files of their own, which no other run opens, and without a way to start programs.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { accessKey } from '../../src/simulator/clouds/aws/world.ts'
import { runAction } from '../support/run-action.ts'
import { KEY } from '../support/scenario-keys.ts'
import { aws } from '../worlds/clouds.ts'
import { firstParty, type World } from '../worlds/world.ts'

const ROOT = join(import.meta.dirname, '../..')
const PRELOAD = pathToFileURL(join(import.meta.dirname, '../support/loaded.mjs')).href
const DIST = readdirSync(join(ROOT, 'dist'))
  .filter((name) => name.endsWith('.js'))
  .map((name) => ({ name, text: readFileSync(join(ROOT, 'dist', name), 'utf8') }))

/** A file of each library, whose lines tell where its code is. */
const LIBRARIES = [
  '@smithy/signature-v4/dist-cjs/index.js',
  '@smithy/core/dist-cjs/submodules/config/index.js',
  '@aws-sdk/credential-provider-ini/dist-cjs/index.js',
  'google-auth-library/build/src/auth/oauth2client.js',
  'gaxios/build/cjs/src/gaxios.js',
  '@azure/msal-node/dist/client/ConfidentialClientApplication.mjs',
  '@azure/msal-common/dist/authority/Authority.mjs',
] as const

/** The files of dist/ that hold most of a library's long lines. */
function holdersOf(library: string): readonly string[] {
  const source = readFileSync(join(ROOT, 'node_modules', library), 'utf8')
  const lines = linesOf(source).filter(
    (line) => line.length >= 30 && !/require|import|export|^[/*]/.test(line),
  )
  const holders = DIST.filter(({ text }) => {
    const there = new Set(linesOf(text))
    return lines.filter((line) => there.has(line)).length > lines.length / 3
  })
  return holders.map(({ name }) => name)
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').map((line) => line.trim())
}

const HOLDERS = new Map(LIBRARIES.map((library) => [library, holdersOf(library)]))

test.each(LIBRARIES)('%s is there, once', (library) => {
  expect(HOLDERS.get(library)).toHaveLength(1)
})

/** The files of dist/ that a run in this world opens. */
async function opened(world: World, inputs: object, env: object = {}): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'opened-'))
  const open = await world(folder)
  const loaded = join(folder, 'loaded.json')
  try {
    const run = await runAction({
      inputs: { ...open.inputs, ...inputs },
      env: { ...env, NODE_OPTIONS: `--import=${PRELOAD}`, LOADED: loaded },
    })
    expect(run.outputs['verdict']).toBe('healthy')
    return (JSON.parse(readFileSync(loaded, 'utf8')) as string[]).map((path) => basename(path))
  } finally {
    await open.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const ofLibraries = (files: readonly string[]): readonly string[] =>
  LIBRARIES.filter((library) => HOLDERS.get(library)?.some((name) => files.includes(name)))

test('a run at the first party opens none of them', async () => {
  const files = await opened(firstParty(), { 'api-key': KEY })
  expect(files).toContain('index.js')
  expect(ofLibraries(files)).toEqual([])
})

test('a run with keys of AWS opens what signs, and nothing of other clouds', async () => {
  const key = accessKey('A')
  const env = {
    ...{ AWS_ACCESS_KEY_ID: key.accessKeyId, AWS_SECRET_ACCESS_KEY: key.secretAccessKey },
    AWS_REGION: 'us-east-1',
  }
  const files = await opened(aws({ accessKeys: [key] }), { provider: 'bedrock' }, env)
  expect(ofLibraries(files)).toContain('@smithy/signature-v4/dist-cjs/index.js')
  expect(ofLibraries(files).filter((library) => !library.startsWith('@smithy/'))).toEqual([])
})

test('git and the Azure CLI are all that dist/ can start', () => {
  const texts = DIST.map(({ text }) => text)
  const found = (pattern: RegExp): readonly string[] =>
    texts.flatMap((text) => [...text.matchAll(pattern)].map(([, part = '']) => part))
  const [id, ...others] = found(/\/\*{3}\/ (\d+):\n(?:.*\n){0,3}?.*\("(?:node:)?child_process"\)/g)
  expect(others).toEqual([])
  expect(found(new RegExp(`(__webpack_require__\\(${id ?? ''}\\))`, 'g'))).toHaveLength(2)
  expect(found(/child_process_(?:\w+)?\.(\w+)\)\(/g)).toEqual(['spawn', 'spawn'])
  const starts = found(/child_process_(?:\w+)?\.spawn\)\((\w+(?:\.\w+)?), /g)
  expect(new Set(starts)).toEqual(new Set(['git.program', 'program']))
})

test('what would start the program that a profile of AWS names is not there', () => {
  expect(DIST.filter(({ text }) => text.includes('a credential_process is not started'))).toHaveLength(1)
})
