// Bodies that gateways send with odd labels: what the official SDK makes of them, and what is said of them here.
import { Readable } from 'node:stream'
import { zstdCompressSync } from 'node:zlib'
import { isReadAsJson } from '../../src/claude/requests/answers.ts'
import { asJson, LIST_LIMITS, readBody } from '../../src/probes/body.ts'
import type { ApiAnswer } from '../../src/simulator/exchange.ts'
import { startSimulator } from '../../src/simulator/server.ts'
import { client, HELLO, olderClient } from '../support/sdk-world.ts'

const MESSAGE = { id: 'msg_1', type: 'message', role: 'assistant', content: [], model: HELLO.model }
const TEXT = JSON.stringify(MESSAGE)

/** Asks the service at an origin for a message. */
type Ask = (origin: string) => PromiseLike<unknown>

/** The answer of `POST /v1/messages` as the SDK gives it to a program. */
async function heard(ask: Ask, headers: ApiAnswer['headers'], body = TEXT): Promise<unknown> {
  const simulator = await startSimulator({ handler: () => ({ status: 200, headers, body }) })
  try {
    return await ask(simulator.origin)
  } finally {
    await simulator.close()
  }
}

describe.each([
  ['1.14.0', (origin: string) => client(origin).messages.create(HELLO)],
  ['0.137.0', (origin: string) => olderClient(origin).messages.create(HELLO)],
] as const)('SDK %s', (_, ask) => {
  test.each([
    ['application/json', 'object'],
    ['application/json; charset=utf-8', 'object'],
    ['application/vnd.api+json', 'object'],
    ['application/json, application/json', 'object'],
    ['text/plain', 'string'],
    ['text/plain; note=application/json', 'string'],
    ['application/octet-stream', 'string'],
    ['Application/JSON', 'string'],
    ['', 'string'],
  ])('makes of a message as %j: %s', async (type, kind) => {
    expect(typeof (await heard(ask, { 'content-type': type }))).toBe(kind)
    expect(isReadAsJson({ 'content-type': type })).toBe(kind === 'object')
  })

  test('reads a byte order mark as nothing', async () => {
    const marked = `\ufeff${TEXT}`
    expect(await heard(ask, { 'content-type': 'application/json' }, marked)).toMatchObject(MESSAGE)
    expect(asJson({ bytes: Buffer.from(marked), truncated: false }, LIST_LIMITS).json).toEqual(MESSAGE)
  })

  test.each([
    ['gzip', false],
    ['deflate', false],
    ['br', false],
    ['zstd', false],
    ['made-up', true],
    ['identity', true],
  ])('of a plain body that is said to be packed by %s is told: %s', async (coding, readable) => {
    const headers = { 'content-type': 'application/json', 'content-encoding': coding }
    const answer = heard(ask, headers).then(
      (message) => typeof message === 'object',
      () => false,
    )
    expect(await answer).toBe(readable)
    const ours = await readBody(piece(Buffer.from(TEXT)), coding)
    expect(asJson(ours, LIST_LIMITS).json !== undefined).toBe(readable)
  })
})

test('what fetch unpacks is unpacked here', async () => {
  const ours = await readBody(piece(zstdCompressSync(TEXT)), 'zstd')
  expect(asJson(ours, LIST_LIMITS).json).toEqual(MESSAGE)
})

function piece(bytes: Buffer): Readable {
  return Readable.from([bytes])
}
