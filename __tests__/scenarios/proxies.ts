// Proxies on the way: which one is used, and what it says.
import { refusingPort } from '../support/ports.ts'
import { broken, healthy } from '../support/scenario.ts'
import type { Scenario } from '../support/scenario.ts'
import { behindProxy } from '../worlds/proxy.ts'
import type { BehindProxy } from '../worlds/proxy.ts'
import { behindGateway, firstParty } from '../worlds/world.ts'
import type { World } from '../worlds/world.ts'

const PASSWORD = 'open sesame, 7!'
const CREDENTIALS = `ali:${encodeURIComponent(PASSWORD)}`
const TOGETHER = `ali:${PASSWORD}`
const SECRETS = [PASSWORD, TOGETHER, CREDENTIALS]

const UNTOLD = { reachable: 'false', unsent: true } as const
const AFTER_TUNNEL = { 'tls-trust': 'proxy-tunnel', 'http-reach': 'proxy-tunnel' } as const

/** Two attempts may take their time-outs; the deadline is far behind them. */
const TWO_SECONDS = { timeout: '2s', deadline: '20s', attempts: '4' } as const

const page = (title: string): string => `<!doctype html><html><head><title>${title}</title></head></html>`

/** A proxy that answers so, and no other way to compare with. */
function answering(
  id: string,
  options: BehindProxy,
  expect: Scenario['expect'],
  more: Partial<Scenario> = {},
): Scenario {
  return {
    id: `proxy/${id}`,
    world: behindProxy(options, firstParty()),
    inputs: { 'compare-direct': 'false' },
    expect,
    ...more,
  }
}

const refusing407: World = behindProxy({ credentials: TOGETHER, setting: (url) => url }, firstParty())

export const PROXIES: readonly Scenario[] = [
  {
    id: 'proxy/tunnel',
    world: behindProxy({}, firstParty()),
    golden: true,
    expect: healthy({ findings: { 'proxy-route': 'pass', 'proxy-tunnel': 'pass' } }),
    also: ({ world, run }) => {
      expect(world.asked.map(({ method }) => method)).toEqual(['CONNECT', 'CONNECT', 'CONNECT'])
      const phases = run.report.targets[0]?.endpoints[0]?.phases
      expect(phases).toMatchObject({
        proxyMs: expect.any(Number) as number,
        tlsMs: expect.any(Number) as number,
      })
    },
  },
  {
    id: 'proxy/its own credentials, decoded',
    world: behindProxy(
      { credentials: TOGETHER, setting: (url) => url.replace('://', `://${CREDENTIALS}@`) },
      firstParty(),
    ),
    secrets: SECRETS,
    expect: healthy(),
  },
  {
    id: 'proxy/wants credentials and gets none',
    world: refusing407,
    inputs: { 'compare-direct': 'false' },
    golden: true,
    expect: broken('proxy.auth', { ...UNTOLD, findings: { 'proxy-tunnel': 'fail' }, blocked: AFTER_TUNNEL }),
  },
  {
    id: 'proxy/wants credentials and gets others',
    world: behindProxy(
      { credentials: TOGETHER, setting: (url) => url.replace('://', '://ali:wrong-words@') },
      firstParty(),
    ),
    inputs: { 'compare-direct': 'false' },
    secrets: ['wrong-words', TOGETHER],
    expect: broken('proxy.auth', UNTOLD),
  },
  answering(
    'refuses with its own page',
    {
      act: {
        do: 'refuse',
        status: 403,
        reason: 'Forbidden',
        headers: { 'content-type': 'text/html', 'x-squid-error': 'ERR_ACCESS_DENIED 0' },
        body: page('Blocked by policy'),
      },
    },
    broken('proxy.denied', { ...UNTOLD, findings: { 'proxy-tunnel': 'fail' }, blocked: AFTER_TUNNEL }),
    {
      golden: true,
      also: ({ run }) => {
        for (const words of ['403', 'ERR_ACCESS_DENIED', 'Blocked by policy'])
          expect(run.summary).toContain(words)
      },
    },
  ),
  ...[400, 405, 502, 503, 504].map((status) =>
    answering(`refuses with ${status}`, { act: { do: 'refuse', status } }, broken('proxy.denied', UNTOLD)),
  ),
  answering(
    'words that would be commands',
    {
      act: {
        do: 'refuse',
        status: 403,
        reason: '::error::owned',
        headers: { via: '::add-mask::a', 'content-type': 'text/html' },
        body: page('](https://evil.example) <img src=x> ::set-output name=a::b'),
      },
    },
    broken('proxy.denied', UNTOLD),
  ),
  answering('closes instead of answering', { act: { do: 'close' } }, broken('proxy.unreachable', UNTOLD)),
  answering('resets instead of answering', { act: { do: 'reset' } }, broken('proxy.unreachable', UNTOLD)),
  answering('is a mail server', { act: { do: 'garbage' } }, broken('proxy.unreachable', UNTOLD)),
  answering('answers without end', { act: { do: 'flood' } }, broken('proxy.unreachable', UNTOLD)),
  answering('never answers', { act: { do: 'hang' } }, broken('proxy.unreachable', UNTOLD), {
    inputs: { ...TWO_SECONDS, 'compare-direct': 'false' },
    also: ({ run }) => expect(run.durationMs).toBeLessThan(10_000),
  }),
  answering(
    'opens a tunnel that leads nowhere',
    { act: { do: 'swallow' } },
    broken('tls.handshake', UNTOLD),
    {
      inputs: { ...TWO_SECONDS, 'compare-direct': 'false' },
    },
  ),
  answering('opens a tunnel and cuts it', { act: { do: 'cut' } }, broken('tls.handshake', UNTOLD)),
  {
    id: 'proxy/nobody listens there',
    world: async (folder) => ({
      ...(await firstParty()(folder)),
      env: { HTTPS_PROXY: `http://127.0.0.1:${await refusingPort()}` },
    }),
    inputs: { 'compare-direct': 'false' },
    expect: broken('proxy.unreachable', {
      ...UNTOLD,
      unconnected: true,
      findings: { 'proxy-tunnel': 'fail' },
    }),
  },
  {
    id: 'proxy/its name does not exist',
    inputs: { proxy: 'http://proxy.invalid:3128', 'compare-direct': 'false' },
    expect: broken('proxy.unreachable', UNTOLD),
  },
  {
    id: 'proxy/it stands at a metadata address',
    inputs: { proxy: 'http://[fd00:ec2::254]:80', 'compare-direct': 'false' },
    expect: broken('proxy.unreachable', { ...UNTOLD, unconnected: true }),
  },
  ...['metadata.google.internal', '0xa9fea9fe', '[::ffff:100.100.100.200]'].map((place): Scenario => ({
    id: `proxy/it is not asked for ${place}, whatever connect-to says`,
    world: behindProxy({}, firstParty()),
    inputs: { 'connect-to': `::${place}:443`, 'compare-direct': 'false' },
    expect: broken('endpoint.malformed', { unsent: true, unconnected: true }),
  })),
  ...[
    ['a SOCKS proxy', 'socks5://127.0.0.1:1080'],
    ['no scheme', 'proxy.example:3128'],
    ['the base URL of a gateway', 'https://gateway.example/anthropic/v1'],
    ['a PAC file', 'http://wpad.corp.example/proxy.pac'],
    ['the API itself', 'https://api.anthropic.com'],
    ['no URL at all', 'yes please'],
  ].map(([what = '', proxy = '']): Scenario => ({
    id: `proxy/setting: ${what}`,
    env: { HTTPS_PROXY: proxy },
    expect: broken('proxy.malformed', {
      ...{ unsent: true, unconnected: true, reachable: 'unknown' },
      findings: { 'proxy-route': 'fail' },
    }),
  })),
  {
    id: 'proxy/exempted by NO_PROXY',
    world: behindProxy({ variable: 'HTTPS_PROXY' }, firstParty()),
    env: { NO_PROXY: 'localhost, .anthropic.com' },
    expect: healthy({ findings: { 'proxy-route': 'pass' } }),
    also: ({ world, run }) => {
      expect(world.asked).toEqual([])
      expect(run.summary).toContain('.anthropic.com')
    },
  },
  {
    id: 'proxy/forced by the input, whatever NO_PROXY says',
    world: behindProxy({}, firstParty()),
    env: { NO_PROXY: '*' },
    expect: healthy(),
    also: ({ world }) => expect(world.asked.length).toBeGreaterThan(0),
  },
  {
    id: 'proxy/none is asked for',
    world: behindProxy({ variable: 'https_proxy' }, firstParty()),
    inputs: { proxy: 'none' },
    expect: healthy(),
    also: ({ world }) => expect(world.asked).toEqual([]),
  },
  {
    id: 'proxy/forwards plain http to a gateway on this machine',
    world: behindProxy({ variable: 'http_proxy' }, behindGateway()),
    expect: healthy({ findings: { 'proxy-tunnel': 'pass' } }),
    also: ({ world }) => expect(new Set(world.asked.map(({ method }) => method))).toContain('GET'),
  },
]
