// A provider that nobody knew before, as one row: asked at its own routes, with its own header, judged by its own rules, on a real server.
import { PROVIDERS } from '../../../../src/claude/providers/index.ts'
import type { Provider } from '../../../../src/claude/providers/provider.ts'
import { claudeApi } from '../../../../src/simulator/api.ts'
import { accountKey, defaultAccount } from '../../../../src/simulator/account.ts'
import { headerOf, json, type ApiAnswer, type Handler } from '../../../../src/simulator/exchange.ts'
import { startSimulator, type ReceivedRequest } from '../../../../src/simulator/server.ts'
import { causeOf } from '../../../../src/words/finding.ts'
import { runOnLoopback, type Ran } from '../../../support/loopback-run.ts'

const KEY = 'foundry-key-0123456789'

/** Its keys go in one header, its routes lie below a path of its own, and only its own words refuse a key. */
const foundry = {
  id: 'foundry',
  name: 'Foundry',
  ownsHost: (hostname) => hostname === '127.0.0.1',
  issuesVendorKeys: false,
  schemesFor: () => ['x-api-key'],
  routes: {
    models: '/anthropic/v1/models',
    count: '/anthropic/v1/messages/count_tokens',
    messages: '/anthropic/v1/messages',
  },
  opening: 'at-once',
  answers: {
    meaningOf: () => undefined,
    isDeterminate: ({ envelope }) => envelope?.code === 'PermissionDenied',
    refusedBy: 'any-scheme',
    plainRefusals: [],
    definesFormat: true,
    takesEveryScheme: false,
    edge: 'foreign',
  },
  remedies: 'gateway',
} as const satisfies Provider

const OWN_REFUSAL = json(401, { error: { code: 'PermissionDenied', message: 'Access denied.' } })
const OTHER_REFUSAL = json(401, { error: { code: 'Throttled', message: 'Not now.' } })

/** The API below the row's path, which takes the key in the row's header alone. */
function service(refusal: ApiAnswer): Handler {
  const api = claudeApi(defaultAccount({ keys: [accountKey(KEY)] }))
  return (request) => {
    if (!request.path.startsWith('/anthropic/'))
      return json(404, { error: { code: 'NotFound', message: 'No.' } })
    return headerOf(request, 'x-api-key') === KEY
      ? api({ ...request, path: request.path.slice('/anthropic'.length) })
      : refusal
  }
}

interface Asked extends Ran {
  readonly received: readonly ReceivedRequest[]
}

async function ask(
  key: string,
  refusal = OWN_REFUSAL,
  rows: readonly Provider[] = [...PROVIDERS, foundry],
): Promise<Asked> {
  const simulator = await startSimulator({ handler: service(refusal) })
  try {
    const inputs = { 'api-key': key, endpoints: simulator.origin }
    return { ...(await runOnLoopback({ inputs }, rows)), received: simulator.received }
  } finally {
    await simulator.close()
  }
}

const statusOf = ({ runs }: Ran): string | undefined => {
  const finding = runs[0]?.findings.find(({ check }) => check === 'key-accepted')
  return finding && [finding.status, causeOf(finding)].filter(Boolean).join(': ')
}

test('it is asked at its own routes, with its own header and no other', async () => {
  const { received } = await ask(KEY)
  expect(received.map(({ path }) => path.split('?')[0]).toSorted()).toEqual([
    '/anthropic/v1/messages/count_tokens',
    '/anthropic/v1/models',
  ])
  for (const { headers } of received) {
    const names = headers.map(([name]) => name.toLowerCase())
    expect([names.includes('x-api-key'), names.includes('authorization')]).toEqual([true, false])
  }
})

test('where its key is taken, all is well, and the result carries its id', async () => {
  const { result } = await ask(KEY)
  expect(result).toMatchObject({ verdict: 'healthy', provider: 'foundry' })
  expect(result.endpoints[0]).toMatchObject({ keyValid: true, auth: ['x-api-key'] })
})

test('a refusal in its own words refuses the key', async () => {
  const ran = await ask('another-key-0123456789')
  expect(statusOf(ran)).toBe('fail: auth.invalid')
  expect(ran.result).toMatchObject({
    verdict: 'broken',
    provider: 'foundry',
    diagnosis: { cause: 'auth.invalid' },
  })
  expect(ran.result.endpoints[0]?.keyValid).toBe(false)
})

test('a 401 in other words decides nothing', async () => {
  const ran = await ask('another-key-0123456789', OTHER_REFUSAL)
  expect(statusOf(ran)).toBe('unknown: endpoint.unverified')
  expect(ran.result.endpoints[0]?.keyValid).toBeUndefined()
})

test('without its row the same server is any gateway, and is asked where it does not answer', async () => {
  const { result, received } = await ask(KEY, OWN_REFUSAL, PROVIDERS)
  expect(result.provider).toBe('gateway')
  expect(received.some(({ path }) => path.startsWith('/v1/models'))).toBe(true)
})
