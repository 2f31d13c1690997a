// The result of `npm start` on a machine without a key, and on one with a key.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { GOOD_KEY } from '../../src/simulator/account.ts'
import { startSimulator } from '../../src/simulator/server.ts'

const ROOT = join(import.meta.dirname, '../..')

/** Nothing listens on this port of loopback. */
const NOWHERE = 'http://127.0.0.1:9'

interface Ended {
  readonly code: unknown
  readonly stdout: string
  readonly stderr: string
  readonly durationMs: number
}

async function start(env: Record<string, string>, args: readonly string[] = []): Promise<Ended> {
  const begun = performance.now()
  const child = spawn(process.execPath, [join(ROOT, 'src/demo.ts'), ...args], { env })
  const [out, err]: [Buffer[], Buffer[]] = [[], []]
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  const [code] = (await once(child, 'close')) as [unknown]
  const durationMs = performance.now() - begun
  return { code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString(), durationMs }
}

describe('without a key', () => {
  let demo: Ended

  beforeAll(async () => {
    const misleading = {
      ANTHROPIC_BASE_URL: NOWHERE,
      https_proxy: NOWHERE,
      HTTPS_PROXY: NOWHERE,
      ALL_PROXY: NOWHERE,
    }
    demo = await start({ ...misleading, ANTHROPIC_API_KEY: ' ' })
  })

  test('it ends by itself with code 0, in seconds', () => {
    expect(demo).toMatchObject({ code: 0, stderr: '' })
    expect(demo.durationMs).toBeLessThan(60_000)
  })

  test('each world is told with its verdict, its cause and its exit code', () => {
    const [, ...worlds] = demo.stdout.split(/^──── World \d of 4: /m)
    expect(worlds.map((text) => /^. (Healthy|Broken): .*$/m.exec(text)?.[0])).toEqual([
      expect.stringMatching(/^✓ Healthy: [^()]+$/),
      expect.stringMatching(/^✗ Broken: .+ \(auth\.invalid\)$/),
      expect.stringMatching(/^✗ Broken: .+ \(model\.retired\)$/),
      expect.stringMatching(/^✗ Broken: .+ \(tls\.expired\)$/),
    ])
    expect(worlds.map((text) => /Exit code: (\d)/.exec(text)?.[1])).toEqual(['0', '1', '1', '1'])
  })

  test('a key that no answer called bad is not called bad', () => {
    const [, , , retired = '', expired = ''] = demo.stdout.split(/^──── World /m)
    expect(retired).toContain('The key and the endpoint are not the\n  reason.')
    expect(expired).not.toMatch(/401|revoked/)
  })

  test('no key is printed, and no part of one: each is one letter, many times', () => {
    expect(demo.stdout).not.toMatch(/([A-Za-z0-9])\1{5}/)
  })

  test('it says how to go on', () => {
    expect(demo.stdout).toContain('export ANTHROPIC_API_KEY && npm start')
  })
})

describe('for real', () => {
  test('with a key it asks the endpoint of the environment, and ends with its verdict', async () => {
    const service = await startSimulator()
    const env = { ANTHROPIC_API_KEY: GOOD_KEY, ANTHROPIC_BASE_URL: service.origin }
    const real = await start(env, ['--scan-workspace', 'false'])
    await service.close()
    expect(real).toMatchObject({ code: 0, stderr: '' })
    expect(real.stdout).toContain(service.origin)
    expect(real.stdout).not.toContain('World 1')
    expect(service.received.map(({ path }) => path)).toContain('/v1/messages/count_tokens')
  })

  test('arguments are flags of the terminal', async () => {
    const { code, stdout } = await start({}, ['--help'])
    expect(code).toBe(0)
    expect(stdout).toContain('--models')
  })
})
