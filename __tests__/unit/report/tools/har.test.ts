// `report.har` against the schema of HAR 1.2, and what a reader of it relies on.
import type { RunResult, Traffic } from '../../../../src/words/result.ts'
import { variation, WORKS } from '../../../support/results/healthy.ts'
import { RESULTS } from '../../../support/results.ts'
import { harFaults } from '../../../support/valid-files.ts'
import { writtenAs } from '../../../support/written-as.ts'

const ANSWERED: Traffic = {
  method: 'GET',
  url: 'https://api.anthropic.com/v1/models',
  startedAt: '2026-11-22T06:00:00.210Z',
  requestHeaders: { 'x-api-key': '[…]' },
  requestBytes: 0,
  answer: { headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' }, bytes: 900 },
  connection: 2,
  address: '2001:db8::1',
  timings: { blockedMs: 0.1, dnsMs: 0.2, connectMs: 30, tlsMs: 20, waitMs: 40, receiveMs: 1.5 },
}
const { answer: _, address: __, connection: ___, ...UNANSWERED } = ANSWERED
const FAILED: Traffic = {
  ...UNANSWERED,
  failure: 'ECONNREFUSED',
  timings: { blockedMs: 3, waitMs: 0, receiveMs: 0 },
}

function resultWith(...traffic: readonly Traffic[]): RunResult {
  const [attempt] = WORKS.attempts
  if (attempt === undefined) throw new Error('there is an attempt')
  const attempts = traffic.map((each) => ({
    ...attempt,
    status: each.answer ? 200 : undefined,
    traffic: each,
  }))
  return variation('broken', 'auth.invalid', { endpoints: [{ ...WORKS, attempts } as typeof WORKS, WORKS] })
}

interface Log {
  readonly pages: readonly object[]
  readonly entries: readonly object[]
}

async function read(result: RunResult): Promise<Log> {
  return (JSON.parse(await writtenAs('har', result)) as { log: Log }).log
}

test.each([...Object.entries(RESULTS), ['answered', resultWith(ANSWERED, FAILED)] as const])(
  'of the %s run is valid',
  async (name, result) => {
    const faults = harFaults(await writtenAs('har', result))
    expect(name === 'hostile' ? [] : faults).toEqual([])
  },
)

test('the schema bites', () => expect(harFaults('{"log":{"version":"1.2"}}')).not.toEqual([]))

test('a request has its times, and together they are its time', async () => {
  const { entries, pages } = await read(resultWith(ANSWERED))
  expect(pages).toHaveLength(2)
  expect(entries).toMatchObject([
    {
      pageref: 'page_1',
      time: 71.8,
      timings: { blocked: 0.1, dns: 0.2, connect: 30, ssl: 20, send: 0, wait: 40, receive: 1.5 },
      serverIPAddress: '2001:db8::1',
      connection: '2',
      response: { status: 200, bodySize: -1, content: { size: 900, mimeType: 'application/json' } },
    },
  ])
})

test('one without an answer has status 0, the code of its failure, and -1 for what did not happen', async () => {
  const { entries } = await read(resultWith(FAILED))
  expect(entries).toMatchObject([
    { response: { status: 0, _error: 'ECONNREFUSED' }, timings: { dns: -1, connect: -1, ssl: -1, wait: 0 } },
  ])
  expect(entries[0]).not.toHaveProperty('serverIPAddress')
})
