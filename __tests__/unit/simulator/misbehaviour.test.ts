// Each misbehaviour does what its name says, seen by a client that reads bare bytes.
import { setTimeout as pause } from 'node:timers/promises'
import { createGunzip } from 'node:zlib'
import { once } from 'node:events'
import { get } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { connect as connectH2 } from 'node:http2'
import { GOOD_KEY } from '../../../src/simulator/account.ts'
import { HOSTILE_TEXT } from '../../../src/simulator/hostile.ts'
import { DISGUISES } from '../../../src/simulator/misbehaviour.ts'
import type { Act, Script } from '../../../src/simulator/misbehaviour.ts'
import { startSimulator } from '../../../src/simulator/server.ts'
import type { Simulator } from '../../../src/simulator/server.ts'
import type { Transport } from '../../../src/simulator/listener.ts'
import { edgeRefusal } from '../../../src/simulator/words.ts'
import { ask, GOOD_HEADERS } from '../../support/raw-client.ts'
import type { Ask, Heard } from '../../support/raw-client.ts'

const GIBIBYTE = 1_073_741_824

/** The answer a client gets from a simulator that does this to everybody. */
async function hear(act: Act | readonly Act[], wanted: Partial<Ask> = {}): Promise<Heard> {
  const simulator = await startSimulator({ script: [{ act }] })
  const heard = await ask({ maxMs: 400, ...wanted, port: simulator.port })
  await simulator.close()
  return heard
}

function bodyOf({ text }: Heard): string {
  return text.slice(text.indexOf('\r\n\r\n') + 4)
}

function errorMessageOf(heard: Heard): unknown {
  const parsed: unknown = JSON.parse(Buffer.from(bodyOf(heard), 'latin1').toString('utf8'))
  return (parsed as { error: { message: unknown } }).error.message
}

describe('faults of the connection', () => {
  test('hang: accepted, never answered', async () => {
    expect(await hear({ do: 'hang' })).toEqual({ text: '', bytes: 0, ended: 'open' })
  })

  test('drip: headers, then a byte now and then', async () => {
    const heard = await hear({ do: 'drip', everyMs: 20 })
    expect(heard.ended).toBe('open')
    expect(heard.text).toMatch(/^HTTP\/1\.1 200 OK/)
    expect(bodyOf(heard).match(/1\r\n \r\n/g)?.length).toBeGreaterThan(5)
  })

  test('endless: a body without an end', async () => {
    const heard = await hear({ do: 'endless' }, { maxBytes: 5_000_000, maxMs: 5000 })
    expect(heard).toMatchObject({ ended: 'open' })
    expect(heard.bytes).toBeGreaterThanOrEqual(5_000_000)
  })

  test('bomb: little on the wire, more than a gibibyte inflated', async () => {
    const simulator = await startSimulator({ script: [{ act: { do: 'bomb' } }] })
    const { packed, inflated, encoding } = await inflate(`${simulator.origin}/v1/models`)
    await simulator.close()
    expect(encoding).toBe('gzip')
    expect(packed).toBeLessThan(2_000_000)
    expect(inflated).toBeGreaterThan(GIBIBYTE)
  })

  test('cut: less than was announced', async () => {
    const heard = await hear({ do: 'cut' })
    const announced = Number(/content-length: (\d+)/i.exec(heard.text)?.[1])
    expect(heard.ended).toBe('fin')
    expect(bodyOf(heard).length).toBeGreaterThan(0)
    expect(bodyOf(heard).length).toBeLessThan(announced)
  })

  test.each<[Transport, Act, string]>([
    ['http', { do: 'reset' }, 'ECONNRESET'],
    ['https', { do: 'reset' }, 'ECONNRESET'],
    ['h2', { do: 'reset' }, 'ECONNRESET'],
    ['http', { do: 'close' }, 'fin'],
    ['https', { do: 'close' }, 'fin'],
  ])('%s %j ends with %s and no byte', async (transport, act, ended) => {
    const simulator = await startSimulator({ transport, script: [{ act }] })
    const { port, trust } = simulator
    const heard = await ask({ port, ...(trust !== undefined && { ca: trust }) })
    await simulator.close()
    expect(heard).toEqual({ text: '', bytes: 0, ended })
  })

  test.each<[Act]>([
    [{ do: 'hang' }],
    [{ do: 'cut' }],
    [{ do: 'reset' }],
    [{ do: 'close' }],
    [{ do: 'garbage' }],
  ])('over HTTP/2 %j is no answer either', async (act) => {
    const simulator = await startSimulator({ transport: 'h2', script: [{ act }] })
    const whole = await wholeOverH2(simulator)
    await simulator.close()
    expect(whole).toBe(false)
  })

  test('over HTTP/2 a well-behaved simulator does answer whole', async () => {
    const simulator = await startSimulator({ transport: 'h2' })
    const whole = await wholeOverH2(simulator)
    await simulator.close()
    expect(whole).toBe(true)
  })

  test('garbage: not HTTP', async () => {
    expect((await hear({ do: 'garbage' })).text).toContain('SSH-2.0-NotHTTP')
  })
})

describe('answers with words', () => {
  test('a literal answer, bare or as from the API', async () => {
    const bare = await hear({ do: 'answer', status: 418, headers: { 'x-own': 'yes' }, body: 'tea' })
    expect(bare.text).toMatch(/^HTTP\/1\.1 418 /)
    expect(bare.text).toMatch(/x-own: yes/)
    expect(bare.text).not.toMatch(/request-id/)
    expect(bodyOf(bare)).toBe('tea')
    const dressed = await hear({ do: 'answer', status: 200, body: '{}', fromApi: true })
    expect(dressed.text).toMatch(/request-id: req_/)
  })

  test('an error with its code in the envelope', async () => {
    const error = { type: 'permission_error', message: 'no', errorCode: 'api_key_scope_missing' } as const
    const heard = await hear({ do: 'error', error })
    expect(heard.text).toMatch(/^HTTP\/1\.1 403 /)
    expect(JSON.parse(bodyOf(heard))).toMatchObject({
      type: 'error',
      error: { type: 'permission_error', message: 'no', details: { error_code: 'api_key_scope_missing' } },
    })
  })

  test('the refusal of the edge has neither envelope nor request id', async () => {
    const heard = await hear(edgeRefusal('forbidden', 'Request not allowed', 403))
    expect(heard.text).toMatch(/^HTTP\/1\.1 403 /)
    expect(heard.text).not.toMatch(/request-id/)
    expect(JSON.parse(bodyOf(heard))).toEqual({
      error: { type: 'forbidden', message: 'Request not allowed' },
    })
  })

  test('redirect, html, empty', async () => {
    const moved = await hear({ do: 'redirect', location: 'https://elsewhere.example/x' })
    expect(moved.text).toMatch(/^HTTP\/1\.1 302 [^]*location: https:\/\/elsewhere\.example\/x\r\n/)
    expect(bodyOf(await hear({ do: 'html', title: 'Sign in' }))).toContain('<title>Sign in</title>')
    const empty = await hear({ do: 'empty' })
    expect(empty.text).toMatch(/^HTTP\/1\.1 200 /)
    expect(bodyOf(empty)).toBe('')
  })

  test.each(DISGUISES)('echo: the credential comes back %s', async (as) => {
    const message = String(errorMessageOf(await hear({ do: 'echo', as })))
    const forms = {
      plain: GOOD_KEY,
      base64: Buffer.from(GOOD_KEY).toString('base64'),
      'url-encoded': '%73%6b%2d%61%6e%74',
      'two-lines': '\n',
    }
    expect(message).toContain(forms[as])
    expect(as === 'two-lines' ? message.replace('\n', '') : message).toContain(
      as === 'two-lines' ? GOOD_KEY : forms[as],
    )
  })

  test.each(Object.entries(HOSTILE_TEXT))('hostile %s: in the message and in headers', async (kind, text) => {
    const heard = await hear({ do: 'hostile', text: kind as keyof typeof HOSTILE_TEXT })
    expect(errorMessageOf(heard)).toBe(text)
    expect(heard.text).toMatch(/x-hostile: \S/)
  })
})

describe('changes to an answer', () => {
  test('delay, then the usual', async () => {
    const startedAt = performance.now()
    const heard = await hear({ do: 'delay', ms: 120 })
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(115)
    expect(heard.text).toMatch(/^HTTP\/1\.1 200 OK/)
  })

  test('a date that is off', async () => {
    const heard = await hear({ do: 'date-skew', seconds: -3600 })
    const date = Date.parse(/date: ([^\r]+)/i.exec(heard.text)?.[1] ?? '')
    expect(Math.abs(Date.now() - 3_600_000 - date)).toBeLessThan(5000)
  })

  test('headers put in and taken away, beside an error', async () => {
    const error = { do: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } } as const
    const more = { do: 'headers', headers: { 'retry-after': '7' } } as const
    const less = { do: 'drop-headers', names: ['request-id'] } as const
    const heard = await hear([error, more, less])
    expect(heard.text).toMatch(/^HTTP\/1\.1 529 [^]*retry-after: 7\r\n/)
    expect(heard.text).not.toMatch(/\r\nrequest-id/)
  })
})

describe('which requests a rule is for', () => {
  const script: Script = [
    { when: { path: 'count_tokens' }, act: { do: 'empty', status: 501 } },
    { when: { scheme: 'x-api-key' }, act: { do: 'empty', status: 502 } },
    { when: { scheme: 'none' }, times: 1, act: { do: 'empty', status: 503 } },
    { times: 2, act: { do: 'empty', status: 504 } },
  ]

  test('by path, by scheme, by count, and the first that fits', async () => {
    const { port, close } = await startSimulator({ script })
    const status = async (wanted: Partial<Ask>): Promise<string> =>
      (await ask({ port, ...wanted })).text.slice(9, 12)
    expect(await status({ path: '/proxy/v1/messages/count_tokens' })).toBe('501')
    expect(await status({ headers: ['x-api-key: x'] })).toBe('502')
    expect(await status({ headers: [] })).toBe('503')
    expect(await status({ headers: [] })).toBe('504')
    expect(await status({ headers: [...GOOD_HEADERS, 'x-api-key: x'] })).toBe('504')
    expect(await status({})).toBe('200')
    await close()
  })
})

/** Whether an HTTP/2 client gets an answer, as long as it was announced, within a moment. */
async function wholeOverH2({ origin, trust }: Simulator): Promise<boolean> {
  const session = connectH2(origin, trust === undefined ? {} : { ca: trust }).on('error', () => undefined)
  const stream = session.request({ ':path': '/' }).on('error', () => undefined)
  let missing = Infinity
  stream.on('response', (headers) => (missing = Number(headers['content-length'])))
  stream.on('data', (chunk: Buffer) => (missing -= chunk.length))
  await Promise.race([once(stream, 'close'), pause(300)]).catch(() => undefined)
  session.destroy()
  return missing === 0
}

interface Inflated {
  readonly packed: number
  readonly inflated: number
  readonly encoding: string | undefined
}

async function inflate(url: string): Promise<Inflated> {
  let packed = 0
  let inflated = 0
  const response = await new Promise<IncomingMessage>((resolve) => get(url, resolve))
  response.on('data', (chunk: Buffer) => (packed += chunk.length))
  for await (const chunk of response.pipe(createGunzip({ chunkSize: 1_048_576 })))
    inflated += (chunk as Buffer).length
  return { packed, inflated, encoding: response.headers['content-encoding'] }
}
