// The laws of the house, kept by this project; that each law bites is shown on a small tree which breaks it.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CHECK_IDS } from '../../src/words/check-ids.ts'
import { EXIT } from '../../src/words/verdict.ts'
import * as laws from './laws.ts'
import { foldersStaySmall, importsPointDown, importsRunInNoCircle, ROOMS, roomsAreKnown } from './rooms.ts'
import type { Law, Tree } from './source.ts'

const ROOT = join(import.meta.dirname, '../..')
const TEXT = /\.(ts|mjs|js|json|md|ya?ml)$|^\.ci\/run$/

/** Files which git tracks or would: what stands in the project, whatever else lies about. */
function projectTree(): Tree {
  const options = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const paths = execFileSync('git', options, { cwd: ROOT, encoding: 'utf8' }).split('\0')
  const texts = paths.filter((path) => TEXT.test(path) && existsSync(join(ROOT, path)))
  return new Map(texts.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]))
}

const project = projectTree()

interface Example {
  readonly law: Law
  readonly path: string
  readonly bad: string
  readonly good: string
}

const EXAMPLES: Readonly<Record<string, Example>> = {
  'imports point down': {
    law: importsPointDown,
    path: 'src/probes/tls.ts',
    bad: "import type { Check } from '../checks/check.ts'",
    good: "import { quote } from '../words/phrase.ts'",
  },
  'rooms on one floor do not know each other': {
    law: importsPointDown,
    path: 'src/retry/retry.ts',
    bad: "export * from '../plan/target.ts'",
    good: "export * from './backoff.ts'",
  },
  'nobody in the house knows the simulator': {
    law: importsPointDown,
    path: 'src/main.ts',
    bad: "await import('./simulator/api.ts')",
    good: "await import('./report/markdown.ts')",
  },
  'the simulator knows nobody in the house': {
    law: importsPointDown,
    path: 'src/simulator/api.ts',
    bad: "import type { Verdict } from '../words/verdict.ts'",
    good: "import { KEY_STATES } from './account.ts'",
  },
  'only the runner’s door imports the toolkit': {
    law: laws.reservedModules,
    path: 'src/report/outputs.ts',
    bad: "const core = await import('@actions/core')",
    good: "import { join } from 'node:path'",
  },
  'only probes import undici': {
    law: laws.reservedModules,
    path: 'src/run/exchange.ts',
    bad: "import type { Pool } from 'undici'",
    good: "import type { Pool } from '../probes/http.ts'",
  },
  'fetch is never used': {
    law: laws.noFetch,
    path: 'src/probes/http.ts',
    bad: 'await globalThis.fetch(url)',
    good: 'await prefetch(url)',
  },
  'exports have names': {
    law: laws.noDefaultExport,
    path: 'src/main.ts',
    bad: 'export default function run() {}',
    good: 'export function run() {}',
  },
  'the environment is read at the doors': {
    law: laws.environmentAtTheDoors,
    path: 'src/inputs/read-settings.ts',
    bad: 'const { HOME } = process.env',
    good: 'const { HOME } = host.env',
  },
  'a check’s file is named by its id': {
    law: laws.oneCheckAFile,
    path: 'src/checks/network/dns.ts',
    bad: "export const tcp = defineCheck({ id: 'tcp' })",
    good: "export const dns = defineCheck({ id: 'dns' })",
  },
  'a check’s file exports nothing else': {
    law: laws.oneCheckAFile,
    path: 'src/checks/network/dns.ts',
    bad: "export const dns = defineCheck({ id: 'dns' })\nexport function judge() {}",
    good: "export const dns = defineCheck({ id: 'dns' })\nfunction judge() {}",
  },
  'checks of one folder do not know those of another': {
    law: importsPointDown,
    path: 'src/checks/auth/identity.ts',
    bad: "import { described } from '../tls/certificate-words.ts'",
    good: "import { defineCheck } from '../check.ts'",
  },
  'only a fleet loads a YAML parser': {
    law: laws.reservedModules,
    path: 'src/inputs/parse.ts',
    bad: "import { parse } from 'yaml'",
    good: "import { parseArgs } from 'node:util'",
  },
  'answers are read in the run alone': {
    law: laws.answersReadInRun,
    path: 'src/checks/models/models.ts',
    bad: 'const again = readExchange(exchange, question, provider)',
    good: 'const { reading } = exchange',
  },
  'whoever judges has no clock of their own': {
    law: laws.noClockOfItsOwn,
    path: 'src/diagnosis/said.ts',
    bad: 'const now = Date.now()',
    good: 'const end = new Date(endMs)',
  },
  'an exported value is described': {
    law: laws.exportsAreDescribed,
    path: 'src/plan/route.ts',
    bad: 'export const planRoute = () => {}',
    good: '/** Plans a route. */\nexport const planRoute = () => {}',
  },
  'credential variables are listed once': {
    law: laws.credentialsNamedOnce,
    path: 'src/demo.ts',
    bad: "const KEYS = ['CLAUDE_API_KEY']",
    good: "const words = 'read -rs CLAUDE_API_KEY'",
  },
  'no test is left out': {
    law: laws.noTestLeftOut,
    path: '__tests__/main.test.ts',
    bad: "test.only('it works', () => {})",
    good: 'const test6 = hasIpv6 ? test : test.skip',
  },
  'files open with what lives there': {
    law: laws.openingLine,
    path: 'src/main.ts',
    bad: "import { join } from 'node:path'\n",
    good: '// The run, from settings to report.\n',
  },
  'no download address in the lock file': {
    law: laws.lockWithoutHosts,
    path: '__tests__/real/gateways/prism/package-lock.json',
    bad: '{ "resolved": "https://registry.example/a.tgz" }',
    good: '{ "integrity": "sha512-AA==" }',
  },
  'no path of somebody’s machine': {
    law: laws.noMachinePaths,
    path: 'docs/notes.md',
    bad: `see ${['', 'home', 'me', 'project'].join('/')}`,
    good: 'see https://example.com/home/me/project',
  },
}

describe('every law bites', () => {
  test.each(Object.entries(EXAMPLES))('%s', (_name, { law, path, bad, good }) => {
    expect(law(new Map([[path, bad]]))).toHaveLength(1)
    expect(law(new Map([[path, good]]))).toEqual([])
  })

  test('a file stands in a known room', () => {
    const tree = new Map(['src/attic/old.ts', 'src/probes/tls.ts', 'src/main.ts'].map((path) => [path, '']))
    expect(roomsAreKnown(tree)).toEqual(['src/attic/old.ts: stands in no known room'])
  })

  test('imports run in no circle', () => {
    const tree = new Map([
      ['src/main.ts', "import { one } from './run/one.ts'"],
      ['src/run/one.ts', "import { two } from './two.ts'"],
      ['src/run/two.ts', "import type { One } from './one.ts'\nimport { three } from './three.ts'"],
      ['src/run/three.ts', ''],
    ])
    expect(importsRunInNoCircle(tree)).toEqual([
      'src/run/one.ts: stands in a circle of imports',
      'src/run/two.ts: stands in a circle of imports',
    ])
    expect(importsRunInNoCircle(tree.set('src/run/two.ts', "import './three.ts'"))).toEqual([])
  })

  test('a folder stays small enough for one look', () => {
    const many = Array.from({ length: 17 }, (_, at) => [`src/probes/p${at}.ts`, ''] as const)
    expect(foldersStaySmall(new Map(many))).toHaveLength(1)
    expect(foldersStaySmall(new Map(many.slice(1)))).toEqual([])
  })

  test('names say something', () => {
    const tree = new Map(
      ['src/utils.ts', 'src/services/a.ts', 'src/words/phrase.ts'].map((path) => [path, '']),
    )
    expect(laws.telltaleNames(tree)).toHaveLength(2)
  })
})

describe('this project keeps', () => {
  test.each(
    Object.entries({ ...laws, importsPointDown, importsRunInNoCircle, roomsAreKnown, foldersStaySmall }),
  )('%s', (_name, law) => {
    expect(law(project)).toEqual([])
  })

  test('a heading for every check in docs/checks.md', () => {
    const headings = project.get('docs/checks.md')?.match(/^## `[\w-]+`/gm)
    expect(headings).toEqual(CHECK_IDS.map((id) => `## \`${id}\``))
  })

  test('the rooms in the architecture’s table, in their order', () => {
    const rows = project.get('docs/architecture.md')?.match(/^\| `(\w+)` +\|/gm) ?? []
    const named = rows.map((row) => row.replaceAll(/[^\w]/g, ''))
    expect(named).toEqual([...ROOMS.filter((room) => room !== 'entry'), 'simulator'])
  })

  test.each(Object.values(EXIT))('exit code %i in the README', (code) => {
    expect(project.get('README.md')).toMatch(new RegExp(`^\\| *\`?${code}\`? *\\|`, 'm'))
  })
})
