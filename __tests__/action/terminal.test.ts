// The same engine behind the terminal's door: flags, exit codes, plain text, colours only for eyes.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { FLAG_INPUTS } from '../../src/inputs/table.ts'
import type { ReportV1 } from '../../src/report/json/v1.ts'
import { TOOL_NAME, VERSION } from '../../src/words/version.ts'
import { inFolder } from '../support/folder.ts'
import { KEY, KEY_IN } from '../support/scenario-keys.ts'
import { leaksIn } from '../support/scenario-leaks.ts'
import { firstParty } from '../worlds/world.ts'
import type { OpenWorld } from '../worlds/world.ts'

const ROOT = join(import.meta.dirname, '../..')
const CLI = join(ROOT, 'dist/cli/index.js')
const SCRIPT = '/usr/bin/script'
const ESCAPE = '\u001b['

let folder: string
let world: OpenWorld

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'terminal-'))
  world = await firstParty()(folder)
})

afterAll(async () => {
  await world.close()
  rmSync(folder, { recursive: true })
})

interface Ended {
  readonly code: unknown
  readonly stdout: string
  readonly stderr: string
}

type Env = Readonly<Record<string, string>>

async function start(command: string, args: readonly string[], env: Env = {}): Promise<Ended> {
  const child = spawn(command, args, { cwd: folder, env: { PATH: process.env['PATH'] ?? '', ...env } })
  child.stdin.end()
  const heard = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (heard.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (heard.stderr += text))
  const [code] = (await once(child, 'close')) as [unknown]
  return { code, ...heard }
}

const terminal = (args: readonly string[], env: Env = {}): Promise<Ended> =>
  start(process.execPath, [CLI, ...args], env)

/** Flags that lead to the simulated first party. */
function way(): readonly string[] {
  const { 'connect-to': to = '', 'ca-certificates': roots = '' } = world.inputs
  return ['--connect-to', to, '--ca-certificates', roots]
}

const check = (args: readonly string[] = [], env: Env = { ANTHROPIC_API_KEY: KEY }): Promise<Ended> =>
  terminal([...way(), ...args], env)

describe('without a run', () => {
  test('--help names every flag and goes well', async () => {
    const { code, stdout, stderr } = await terminal(['--help'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const name of FLAG_INPUTS) expect(stdout).toContain(`--${name}`)
  })

  test('--version', async () => {
    expect(await terminal(['--version'])).toEqual({
      code: 0,
      stdout: `${TOOL_NAME} ${VERSION}\n`,
      stderr: '',
    })
  })

  test.each([
    ['an unknown flag', ['--api-kee', KEY]],
    ['a flag without its dashes', ['api-key', KEY]],
    ['a bare key', [KEY]],
    ['an unknown flag with its value', [`--api-kee=${KEY}`]],
  ])('%s is wrong usage, and is not repeated', async (_, args) => {
    const { code, stdout, stderr } = await terminal(args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('--help')
    expect(leaksIn(stderr, KEY)).toEqual([])
  })
})

describe('exit codes', () => {
  test('0 when all is well', async () => {
    const { code, stdout, stderr } = await check()
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/healthy/i)
    expect(leaksIn(stdout, KEY)).toEqual([])
  })

  test('1 when the key is refused', async () => {
    const { code, stdout } = await check([], { ANTHROPIC_API_KEY: KEY_IN.revoked })
    expect(code).toBe(1)
    expect(stdout).toContain('auth.invalid')
    expect(leaksIn(stdout, KEY_IN.revoked)).toEqual([])
  })

  test('2 when a value cannot be used', async () => {
    const { code, stdout } = await check(['--timeout', 'soon'])
    expect(code).toBe(2)
    expect(stdout).toContain('timeout')
  })

  test('1 without any key', async () => {
    const { code, stdout } = await check([], {})
    expect(code).toBe(1)
    expect(stdout).toContain('key.missing')
  })
})

describe('--support', () => {
  test.each([
    ['healthy', 0, KEY],
    ['broken', 1, KEY_IN.revoked],
  ])('prints the bundle alone: %s', async (_, code, key) => {
    const ended = await check(['--support'], { ANTHROPIC_API_KEY: key })
    expect(ended).toMatchObject({ code, stderr: '' })
    expect(ended.stdout).toMatch(/^Request ids: req_/)
    expect(ended.stdout).toMatch(/ GET \/v1\/models\S* -> \d{3}/)
    expect(ended.stdout).toContain(`${TOOL_NAME} ${VERSION}; Node ${process.versions.node}`)
    expect(leaksIn(ended.stdout, key)).toEqual([])
  })
})

describe('--json', () => {
  const ajv = new Ajv2020({ strictTypes: false })
  addFormats.default(ajv)
  const schema = JSON.parse(readFileSync(join(ROOT, 'schema/report-v1.schema.json'), 'utf8')) as object

  test.each([
    ['healthy', 0, []],
    ['broken', 1, ['--models', 'claude-3-opus-20240229']],
    ['broken', 2, ['--timeout', 'soon']],
  ])('prints a valid report and nothing else: %s, exit code %i', async (verdict, code, args) => {
    const ended = await check(['--json', ...args])
    const report = JSON.parse(ended.stdout) as ReportV1
    expect(ajv.validate(schema, report)).toBe(true)
    expect({ code: ended.code, verdict: report.verdict, host: report.run.host }).toEqual({
      ...{ code, verdict, host: 'terminal' },
    })
  })
})

describe('--format and --output', () => {
  test.each([
    [['--format', 'md'], /^## ✅ /],
    [['--format=JUnit'], /^<\?xml /],
    [['--format', 'har'], /^\{"log":/],
    [['--format', 'badge'], /^\{\s*"schemaVersion": ?1/],
    [['--format', 'text', '--quiet'], /^$/],
  ] as const)('%j prints that and nothing else', async (args, expected) => {
    const { code, stdout } = await check(args)
    expect([code, stdout]).toEqual([0, expect.stringMatching(expected)])
  })

  test.each([
    ['report.json', [], /^\{\s*"schema": "claude-preflight\/report\/v1"/],
    ['junit.xml', [], /^<\?xml /],
    ['report', ['--format', 'md'], /^## ✅/],
    ['report.txt', [], /Healthy: /],
    ['ticket.md', ['--support'], /^Request ids: /],
  ] as const)('%s is written instead, with %j, whatever stands there', async (name, args, expected) => {
    await inFolder({ [name]: 'old' }, async (place) => {
      const path = join(place, name)
      const { code, stdout } = await check(['--output', path, ...args])
      expect([code, stdout, readFileSync(path, 'utf8')]).toEqual([0, '', expect.stringMatching(expected)])
      expect(readdirSync(place)).toEqual([name])
    })
  })

  test.each([
    [['--format', 'pdf'], 'text, json, md, junit, har'],
    [['--json', '--format', 'md'], '--json'],
    [['--output', '/dev/null'], 'the path of a file'],
    [['--output', 'x'.repeat(300)], 'the path of a file'],
    [['--output', 'no/such/folder.json'], 'the path of a file'],
  ])('%j is wrong usage, and nothing is sent', async (args, accepted) => {
    const { code, stdout, stderr } = await check(args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(accepted)
  })
})

const inProc = process.platform === 'linux' && process.getuid?.() === 0 ? test : test.skip

inProc('what cannot be written to a file after all is printed (root on Linux only)', async () => {
  const { code, stdout, stderr } = await check(['--output', '/proc/report.json'])
  expect(code).toBe(0)
  expect((JSON.parse(stdout) as ReportV1).verdict).toBe('healthy')
  expect(stderr).toContain('The file of --output could not be written')
})

describe('--client', () => {
  test("puts the client's own setting first", async () => {
    const env = { ANTHROPIC_API_KEY: KEY_IN.revoked }
    const { code, stdout } = await check(['--client', 'continue'], env)
    expect(code).toBe(1)
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(' 1. In Continue, set apiKey of the model')
  })

  test('says of Cursor what cannot be known from here, also when all is well', async () => {
    const { code, stdout } = await check(['--client', 'cursor'])
    expect(code).toBe(0)
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain("Cursor's own servers make its requests.")
  })

  test('names the clients that it knows', async () => {
    const { code, stdout } = await check(['--client', 'emacs'])
    expect(code).toBe(2)
    expect(stdout).toContain('config.invalid-input')
    expect(stdout).toContain('sdk-typescript')
  })
})

describe('how it looks', () => {
  test('no escape sequence where nobody looks', async () => {
    expect((await check()).stdout).not.toContain('\u001b')
  })

  // `script` (bsdutils) gives a real terminal; not every machine has it.
  const onTerminal = existsSync(SCRIPT) ? test : test.skip
  const looking = (env: Env): Promise<Ended> => {
    const words = [process.execPath, CLI, ...way()].map((word) => `'${word}'`).join(' ')
    return start(SCRIPT, ['-qec', words, '/dev/null'], { ANTHROPIC_API_KEY: KEY, TERM: 'xterm', ...env })
  }

  onTerminal('colours in a terminal (not without `script` of bsdutils)', async () => {
    const { code, stdout } = await looking({})
    expect(code).toBe(0)
    expect(stdout).toContain(ESCAPE)
  })

  onTerminal('no colours where they are not wanted (not without `script` of bsdutils)', async () => {
    const { stdout } = await looking({ NO_COLOR: '1' })
    // What was waited for is erased, where a busy machine took long enough to show it.
    expect(stdout.replaceAll(`${ESCAPE}K`, '')).not.toContain('\u001b')
    expect((await looking({ TERM: 'dumb' })).stdout).not.toContain('\u001b')
  })
})
