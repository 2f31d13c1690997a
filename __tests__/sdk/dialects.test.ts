// Our requests against those of the official SDKs of both generations: the same questions, as they arrive.
import type { ReceivedRequest } from '../../src/simulator/server.ts'
import { GOOD_KEY } from '../../src/simulator/account.ts'
import { healthy } from '../support/scenario.ts'
import { KEY } from '../support/scenario-keys.ts'
import { headerIn } from '../support/scenario-requests.ts'
import { play } from '../support/scenario-run.ts'
import { recordSdkRequests, type RecordedSdks } from '../support/sdk-requests.ts'

/** Headers by which a service decides; all others are about the program that asks. */
const DECIDING = [
  ...['accept', 'content-type', 'authorization', 'x-api-key', 'anthropic-version', 'anthropic-beta'],
  ...['anthropic-workspace-id', 'anthropic-dangerous-direct-browser-access', 'origin', 'cookie'],
] as const

const GENERATIONS = [
  { generation: 'current', scheme: 'bearer', header: 'authorization' },
  { generation: 'older', scheme: 'x-api-key', header: 'x-api-key' },
] as const

let sdks: RecordedSdks
const ours: Record<string, readonly ReceivedRequest[]> = {}

beforeAll(async () => {
  sdks = await recordSdkRequests()
  for (const { scheme } of GENERATIONS) {
    const played = await play({ id: scheme, inputs: { auth: scheme }, expect: healthy() })
    ours[scheme] = played.world.received
  }
}, 60_000)

/** One of our requests: by its path, and by the header that carries the credential. */
function sent(scheme: string, header: string, path: string): ReceivedRequest {
  const found = ours[scheme]?.find((each) => pathOf(each) === path && headerIn(each, header) !== undefined)
  if (found === undefined) throw new Error(`nothing was sent to ${path} with ${header}`)
  return found
}

function pathOf({ path }: ReceivedRequest): string | undefined {
  return path.split('?')[0]
}

/** Method, path and deciding headers, whichever key was used. */
function essence(request: ReceivedRequest): unknown {
  const headers = DECIDING.map((name) => [name, headerIn(request, name)?.replace(KEY, GOOD_KEY)])
  return { method: request.method, path: pathOf(request), headers: Object.fromEntries(headers) as unknown }
}

describe.each(GENERATIONS)('as the $generation SDK', ({ generation, scheme, header }) => {
  test('asks for the models', () => {
    expect(essence(sent(scheme, header, '/v1/models'))).toEqual(essence(sdks[generation]['models.list']))
  })

  test('has tokens counted', () => {
    const count = sdks[generation]['messages.countTokens']
    expect(essence(sent(scheme, header, '/v1/messages/count_tokens'))).toEqual(essence(count))
  })

  test('sends a body of the same form', () => {
    const [theirs, own] = [
      sdks[generation]['messages.countTokens'].body,
      sent(scheme, header, '/v1/messages/count_tokens').body,
    ].map((body) => JSON.parse(body) as Readonly<Record<string, unknown>>)
    expect(own).toEqual({ ...theirs, model: own?.['model'] })
    expect(own?.['model']).toMatch(/^claude-/)
  })
})

test('both generations are asked for side by side, each in requests of its own', () => {
  for (const requests of Object.values(ours)) {
    const lists = requests.filter((each) => pathOf(each) === '/v1/models')
    expect(lists.map((each) => headerIn(each, 'anthropic-version')).toSorted()).toEqual([
      '2023-06-01',
      '2026-10-21',
    ])
  }
})

test('names itself and no SDK', () => {
  const agents = Object.values(ours).flatMap((requests) =>
    requests.map((each) => headerIn(each, 'user-agent')),
  )
  expect(new Set(agents).size).toBe(1)
  expect(agents[0]).toMatch(/^claude-preflight\/\d+\.\d+\.\d+$/)
})
