// Each way of breaking a stream does what its name says, seen by a client that reads bare bytes.
import { Buffer } from 'node:buffer'
import { once } from 'node:events'
import { request } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { GOOD_KEY } from '../../../src/simulator/account.ts'
import { startSimulator } from '../../../src/simulator/server.ts'
import { STREAM_FAULTS } from '../../../src/simulator/stream-faults.ts'
import type { StreamFault } from '../../../src/simulator/stream-faults.ts'

const HEADERS = { authorization: `Bearer ${GOOD_KEY}`, 'anthropic-version': '2026-10-21' }

interface Heard {
  readonly status: number | undefined
  readonly headers: IncomingMessage['headers']
  /** Types of the events, in their order. */
  readonly types: readonly string[]
  readonly whole: boolean
}

async function hear(fault: StreamFault | undefined, stream = true): Promise<Heard> {
  const script = fault === undefined ? [] : [{ act: { do: 'stream', fault } } as const]
  const simulator = await startSimulator({ script })
  const asked = request({
    port: simulator.port,
    host: '127.0.0.1',
    method: 'POST',
    path: '/v1/messages',
    headers: HEADERS,
  })
  asked.end(
    JSON.stringify({
      model: 'claude-haiku-5-5',
      max_tokens: 2,
      stream,
      messages: [{ role: 'user', content: 'hi' }],
    }),
  )
  const [response] = (await once(asked, 'response')) as [IncomingMessage]
  const chunks: Buffer[] = []
  response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', () => {})
  await new Promise((resolve) => response.once('close', resolve))
  await simulator.close()
  const types = [
    ...Buffer.concat(chunks)
      .toString()
      .matchAll(/^event: (\w+)$/gm),
  ].map(([, type = '']) => type)
  return { status: response.statusCode, headers: response.headers, types, whole: response.complete }
}

const BEGINNING = ['message_start', 'content_block_start', 'ping', 'content_block_delta']
const END = ['content_block_delta', 'content_block_stop', 'message_delta', 'message_stop']

const SEEN: Readonly<Record<StreamFault, Partial<Heard>>> = {
  shuffled: { types: ['content_block_delta', ...BEGINNING.slice(0, 3), ...END], whole: true },
  unfinished: { types: BEGINNING, whole: true },
  cut: { types: BEGINNING, whole: false },
  overloaded: { types: [...BEGINNING, 'error'], whole: true },
  plain: { types: [...BEGINNING, ...END], whole: true },
  buffered: { types: [...BEGINNING, ...END], whole: true },
  empty: { types: [], whole: true },
}

test('a stream that nobody breaks', async () => {
  const heard = await hear(undefined)
  expect(heard).toMatchObject({ status: 200, types: [...BEGINNING, ...END], whole: true })
  expect(heard.headers).toMatchObject({
    'content-type': 'text/event-stream; charset=utf-8',
    'transfer-encoding': 'chunked',
  })
  expect(heard.headers).not.toHaveProperty('content-length')
})

test.each(STREAM_FAULTS)('%s', async (fault) => {
  const heard = await hear(fault)
  expect(heard).toMatchObject({ status: 200, ...SEEN[fault] })
  expect(heard.headers['content-type']).toBe(
    fault === 'plain' ? 'application/json' : 'text/event-stream; charset=utf-8',
  )
  expect('content-length' in heard.headers).toBe(fault === 'buffered')
})

test.each(STREAM_FAULTS)('%s leaves a plain message as it is', async (fault) => {
  expect(await hear(fault, false)).toMatchObject({
    status: 200,
    types: [],
    whole: true,
    headers: { 'content-type': 'application/json' },
  })
})
