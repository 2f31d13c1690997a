// Our rules against the real ones: curl decides as we do, and Node as we say of it.
import { plain } from '../../../../src/words/phrase.ts'
import {
  CLIENTS,
  wayOf,
  type ClientName,
  type ClientWay,
} from '../../../../src/plan/other-clients/client-rules.ts'
import { differingClients } from '../../../../src/plan/other-clients/other-clients.ts'
import { decideProxy } from '../../../../src/plan/proxy-decision.ts'
import { proxySettings } from '../../../support/proxy-settings.ts'
import {
  curl,
  hasCurl,
  listenAsProxy,
  nodeFetch,
  type Environment,
  type ProxyListener,
} from '../../../support/real-clients.ts'

const HTTPS = 'https://api.example.test'
const HTTP = 'http://api.example.test'
const PORT = 'https://api.example.test:8443'
const IPV4 = 'https://127.1.2.3:9'
const IPV6 = 'https://[::1]:9'

/** `P` stands for the proxy's URL. */
const VARIABLES: readonly (readonly [base: string, env: Environment])[] = [
  [HTTPS, {}],
  [HTTPS, { https_proxy: 'P' }],
  [HTTPS, { HTTPS_PROXY: 'P' }],
  [HTTPS, { https_proxy: '', HTTPS_PROXY: 'P' }],
  [HTTPS, { http_proxy: 'P' }],
  [HTTPS, { HTTP_PROXY: 'P' }],
  [HTTPS, { all_proxy: 'P' }],
  [HTTPS, { ALL_PROXY: 'P' }],
  [HTTPS, { all_proxy: '', ALL_PROXY: 'P' }],
  [HTTPS, { https_proxy: '', all_proxy: 'P' }],
  [HTTP, { http_proxy: 'P' }],
  [HTTP, { HTTP_PROXY: 'P' }],
  [HTTP, { http_proxy: '', HTTP_PROXY: 'P' }],
  [HTTP, { https_proxy: 'P', HTTPS_PROXY: 'P' }],
  [HTTP, { ALL_PROXY: 'P' }],
  [HTTPS, { https_proxy: 'P', HTTP_PROXY: 'proxy.example:1' }],
  [HTTPS, { https_proxy: 'P', HTTP_PROXY: 'ftp://127.0.0.1:1' }],
  [HTTPS, { https_proxy: 'P', ALL_PROXY: 'proxy.example:1' }],
  [HTTPS, { https_proxy: 'P/' }],
  [HTTPS, { https_proxy: 'P', no_proxy: '', NO_PROXY: 'example.test' }],
  [HTTPS, { https_proxy: 'P', no_proxy: 'x', NO_PROXY: 'example.test' }],
  [HTTPS, { https_proxy: 'P', no_proxy: '*', NO_PROXY: 'x' }],
]

/** Lists which curl reads as we do. */
const LISTS: readonly (readonly [base: string, ...lists: readonly string[]])[] = [
  [HTTPS, 'api.example.test', 'example.test', '.example.test', 'API.Example.test', 'example.test.', '*'],
  [HTTPS, 'a,example.test', 'a, example.test', ', ,example.test', 'a ,example.test', ',,example.test'],
  [HTTPS, 'a,*', '.', 'ple.test', 'www.api.example.test', '..example.test', 'api', '10.0.0.0/8', '::1'],
  [HTTPS, 'api.example.test:80', 'api.example.test:8443', 'https://api.example.test'],
  [PORT, 'example.test', 'example.test:443'],
  [IPV4, '127.1.2.3', '127.0.0.0/8', '127.1.2.3/32', '126.0.0.0/8', '127.1.2.2/31', '127.1.2.0/31'],
  [IPV4, '127.1.2.3/33', '127.1.2.3.', '128.1.2.3', '::1', 'localhost'],
  [IPV6, '::1', '::2', 'x,::1'],
]

/** Lists which we read more widely than curl does, as Node and others do. */
const WIDER: typeof LISTS = [
  [HTTPS, '*.example.test', 'api.example.test:443', 'a\nexample.test', ' * '],
  [PORT, 'api.example.test:8443'],
  [IPV4, '127.1.2.3:9'],
  [IPV6, '[::1]', '[::1]:9'],
]

function withLists(rows: typeof LISTS): typeof VARIABLES {
  return rows.flatMap(([base, ...lists]) =>
    lists.map((no_proxy) => [base, { https_proxy: 'P', no_proxy }] as const),
  )
}

const ALL_ROWS = [...VARIABLES, ...withLists([...LISTS, ...WIDER])]
const SOME_URL = 'http://127.0.0.1:3128'

let proxy: ProxyListener
beforeAll(async () => {
  proxy = await listenAsProxy()
})
afterAll(() => proxy.close())

function filled(env: Environment, url = proxy.url): Environment {
  return Object.fromEntries(Object.entries(env).map(([name, text]) => [name, text.replace(/^P/, url)]))
}

function way(client: ClientName, base: string, env: Environment): ClientWay | undefined {
  const rules = CLIENTS.find(({ name }) => name === client)
  return rules && wayOf(rules, new URL(base), proxySettings(env))
}

function ours(base: string, env: Environment): boolean {
  return decideProxy(new URL(base), proxySettings(env)).kind === 'proxy'
}

describe('curl (not where curl is missing, or older than 7.87)', () => {
  const withCurl = hasCurl ? test : test.skip

  withCurl.each([...VARIABLES, ...withLists(LISTS)])('%s %j: as we decide', async (base, given) => {
    const env = filled(given)
    const { used } = await proxy.during(() => curl(base, env))
    expect(used).toBe(ours(base, env))
    expect([used ? 'proxy' : 'direct', undefined]).toContain(way('curl', base, env)?.kind)
  })

  withCurl.each(withLists(WIDER))(
    '%s %j: we go past the proxy, and say that curl does not',
    async (base, given) => {
      const env = filled(given)
      const { used } = await proxy.during(() => curl(base, env))
      expect({ used, ours: ours(base, env) }).toEqual({ used: true, ours: false })
      const told = differingClients(new URL(base), proxySettings(env))
      expect(told.map(({ client }) => client)).toContain('curl')
    },
  )

  withCurl('takes a host and port without a scheme for an http proxy', async () => {
    const env = { https_proxy: proxy.url.replace('http://', '') }
    expect(await proxy.during(() => curl(HTTPS, env))).toMatchObject({ used: true })
    expect(decideProxy(new URL(HTTPS), proxySettings(env)).kind).toBe('malformed')
    expect(way('curl', HTTPS, env)).toEqual({ kind: 'proxy', shown: proxy.url, by: 'https_proxy' })
  })

  withCurl.each([
    ['http://127.0.0.1', 1080],
    ['https://127.0.0.1', 443],
  ])('goes to a proxy %s at port %i', async (https_proxy, port) => {
    const { told } = await curl(HTTPS, { https_proxy })
    expect(told).toContain(`Trying 127.0.0.1:${port}`)
    const decision = decideProxy(new URL(HTTPS), proxySettings({ https_proxy }))
    expect(decision).toMatchObject({ kind: 'proxy', server: { port } })
  })

  withCurl.each(['u:p@ss@', 'u:p/ss@', 'u:p#ss@', 'u:%0a@'])('cannot use %s either', async (userinfo) => {
    const env = { https_proxy: proxy.url.replace('://', `://${userinfo}`) }
    expect(await proxy.during(() => curl(HTTPS, env))).toMatchObject({ used: false })
    expect(decideProxy(new URL(HTTPS), proxySettings(env)).kind).toBe('malformed')
  })
})

/** Fetch refuses port 9 by itself, so those rows are curl's alone. */
describe('Node with its switch', () => {
  const certain = ALL_ROWS.filter(
    ([base, env]) => way('node', base, filled(env, SOME_URL)) !== undefined && !base.endsWith(':9'),
  )

  test.each(certain)('%s %j: as we say', async (base, given) => {
    const env = filled(given)
    const { used, value } = await proxy.during(() => nodeFetch(base, env))
    expect(value.code === 0 ? (used ? 'proxy' : 'direct') : 'fails').toBe(way('node', base, env)?.kind)
  })
})

test('every sentence begins with the client, and has no full stop', () => {
  const told = ALL_ROWS.flatMap(([base, env]) => differingClients(new URL(base), proxySettings(filled(env))))
  expect(told.length).toBeGreaterThan(40)
  for (const { words } of told)
    expect(plain(words)).toMatch(/^(?:Node’s fetch|Python’s httpx|curl|Claude Code) .*[^.]$/)
})
