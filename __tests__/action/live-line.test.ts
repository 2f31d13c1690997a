// The live line over a real pseudo terminal: it tells what is waited for, and is gone when anything else is printed.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gateway } from '../../src/simulator/gateway.ts'
import { startSimulator, type Simulator } from '../../src/simulator/server.ts'
import { GATEWAY_KEY } from '../support/scenario-keys.ts'
import { leaksIn } from '../support/scenario-leaks.ts'

const CLI = join(import.meta.dirname, '../../dist/cli/index.js')
const SCRIPT = '/usr/bin/script'
const ERASE = '\r\u001b[K'
const FRAME = /[⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏] /
const CTRL_C = '\u0003'

let folder: string
let silent: Server
let silentAt: string
let healthy: Simulator
const sockets = new Set<Socket>()

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'live-'))
  silent = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {}).resume()
  }).listen(0, '127.0.0.1')
  await once(silent, 'listening')
  silentAt = `127.0.0.1:${(silent.address() as AddressInfo).port}`
  healthy = await startSimulator({ handler: gateway({ key: GATEWAY_KEY }) })
})

afterAll(async () => {
  for (const socket of sockets) socket.destroy()
  silent.close()
  await healthy.close()
  rmSync(folder, { recursive: true })
})

interface Ended {
  readonly code: unknown
  readonly text: string
}

type Env = Readonly<Record<string, string>>

async function heard(child: ChildProcess, whenHeard: (text: string) => void = () => {}): Promise<Ended> {
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (more: string) => {
      text += more
      whenHeard(text)
    })
  const [code] = (await once(child, 'close')) as [unknown]
  return { code, text }
}

const envOf = (env: Env): Env => ({
  ...{ PATH: process.env['PATH'] ?? '', ANTHROPIC_AUTH_TOKEN: GATEWAY_KEY, TERM: 'xterm' },
  ...env,
})

/** One attempt, which runs out after two seconds and a half. */
const SHORT = ['--timeout', '2500ms', '--attempts', '1', '--deadline', '10s', '--scan-workspace', 'false']
/** A run that is over after a second and a half, whatever it waits for. */
const BRIEF = ['--timeout', '1s', '--attempts', '1', '--deadline', '1500ms', '--scan-workspace', 'false']

/** Runs it in a terminal; `typed` is pressed once a frame was seen. */
function inTerminal(args: readonly string[], env: Env = {}, typed?: string): Promise<Ended> {
  const words = [process.execPath, CLI, ...args].map((word) => `'${word}'`).join(' ')
  const child = spawn(SCRIPT, ['-qec', words, '/dev/null'], { cwd: folder, env: envOf(env) })
  let isTyped = false
  return heard(child, (text) => {
    if (typed === undefined || isTyped || !FRAME.test(text)) return
    isTyped = true
    child.stdin.write(typed)
  })
}

/** What stays on the screen: an erased line takes all that was written on it. */
const screenOf = (text: string): string =>
  text.replaceAll('\r\n', '\n').split(ERASE).map(lastLineGone).join('')

function lastLineGone(part: string, at: number, parts: readonly string[]): string {
  return at === parts.length - 1 ? part : part.slice(0, part.lastIndexOf('\n') + 1)
}

// `script` (bsdutils) gives a real terminal; not every machine has it.
const onTerminal = existsSync(SCRIPT) ? test : test.skip
const NOT_WITHOUT = '(not without `script` of bsdutils)'

describe('a silent endpoint', () => {
  onTerminal(`shows what is waited for and since when, then nothing of it ${NOT_WITHOUT}`, async () => {
    const { code, text } = await inTerminal(['--endpoints', `http://${silentAt}`, ...SHORT])
    expect(text).toMatch(new RegExp(`[⠋-⠿] Response from ${silentAt} … [12] s`))
    expect(screenOf(text)).not.toMatch(FRAME)
    expect(screenOf(text)).toMatch(/\n$/)
    expect(screenOf(text)).toContain('Broken')
    expect(leaksIn(text, GATEWAY_KEY)).toEqual([])
    expect(code).toBe(1)
  })

  onTerminal(`names the TLS handshake where that hangs ${NOT_WITHOUT}`, async () => {
    const { text } = await inTerminal(['--endpoints', `https://${silentAt}`, ...SHORT])
    expect(text).toMatch(/[⠋-⠿] TLS handshake with 127\.0\.0\.1 … [12] s/)
    expect(screenOf(text)).not.toMatch(FRAME)
  })

  onTerminal(`keeps notes of retries above it ${NOT_WITHOUT}`, async () => {
    const flags = ['--timeout', '1s', '--attempts', '2', '--scan-workspace', 'false']
    const { text } = await inTerminal(['--endpoints', `http://${silentAt}`, ...flags])
    expect(text).toMatch(FRAME)
    expect(screenOf(text)).toMatch(/^No answer after 1\.0 s; retrying .* \(2 of 2\); at most \d/m)
    expect(screenOf(text)).not.toMatch(FRAME)
  })

  onTerminal(`leaves no half line after Ctrl-C ${NOT_WITHOUT}`, async () => {
    const long = ['--timeout', '1m', '--deadline', '2m', '--scan-workspace', 'false']
    const { text } = await inTerminal(['--endpoints', `http://${silentAt}`, ...long], {}, CTRL_C)
    const screen = screenOf(text)
    expect(text).toMatch(FRAME)
    expect(screen).not.toMatch(FRAME)
    expect(screen).toContain('cancelled')
    expect(screen).toMatch(/\n$/)
  })
})

describe('where nobody watches', () => {
  onTerminal.each<[string, readonly string[], Env]>([
    ['in CI', [], { CI: 'true' }],
    ['in a dumb terminal', [], { TERM: 'dumb' }],
    ['with --quiet', ['--quiet'], {}],
    ['with --json', ['--json'], {}],
  ])(`there is none %s ${NOT_WITHOUT}`, async (_, more, env) => {
    const { text } = await inTerminal(['--endpoints', `http://${silentAt}`, ...BRIEF, ...more], env)
    expect(text).not.toMatch(FRAME)
    expect(text).not.toContain('\u001b[K')
    expect(text.length).toBeGreaterThan(100)
  })

  test('there is none in a pipe', async () => {
    const flags = [CLI, '--endpoints', `http://${silentAt}`, ...BRIEF]
    const { text } = await heard(spawn(process.execPath, flags, { cwd: folder, env: envOf({}) }))
    expect(text).not.toMatch(FRAME)
    expect(text).not.toContain('\u001b')
    expect(text).toContain('Broken')
  })
})

describe('a fleet', () => {
  onTerminal(`says how many of how many are done ${NOT_WITHOUT}`, async () => {
    const target = (name: string, url: string): string =>
      `  - name: ${name}\n    endpoints: ${url}\n    credential: GATEWAY_KEY\n    auth: bearer\n`
    writeFileSync(
      join(folder, 'targets.yml'),
      `targets:\n${target('one', healthy.origin)}${target('two', `http://${silentAt}`)}`,
    )
    const flags = ['--targets', 'targets.yml', '--allowed-hosts', '127.0.0.1', ...SHORT]
    const { text } = await inTerminal(flags, { GATEWAY_KEY })
    expect(text).toMatch(/[⠋-⠿] 1 of 2 targets done, Response from 127\.0\.0\.1:\d+ … \d s/)
    expect(screenOf(text)).not.toMatch(FRAME)
    expect(leaksIn(text, GATEWAY_KEY)).toEqual([])
  })
})
