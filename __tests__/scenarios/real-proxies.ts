// Proxies that people really have: Squid and Tinyproxy, and a company whose only way out is one.
import { carrying, comparedInSilence, CREDENTIALS, eachItsOwn, real } from '../real/proxied.ts'
import { SERVER, whyNoNetwork } from '../real/namespaces.ts'
import type { Network } from '../real/namespaces.ts'
import { startSquid, whyNoSquid } from '../real/squid.ts'
import type { SquidOptions } from '../real/squid.ts'
import { startTinyproxy, whyNoTinyproxy } from '../real/tinyproxy.ts'
import { HOST, inNetwork, ledTo } from '../worlds/real-network.ts'
import type { Beside } from '../worlds/real-network.ts'
import { behind, portOf, withUser } from '../worlds/real-proxy.ts'
import type { BehindRealProxy } from '../worlds/real-proxy.ts'
import { refusingPort } from '../support/ports.ts'
import { KEY, varied } from '../support/scenario-keys.ts'
import { broken, healthy } from '../support/scenario.ts'
import type { Played, Scenario } from '../support/scenario.ts'
import { findingsOf } from '../support/scenario-expect.ts'
import { firstParty, nowhere } from '../worlds/world.ts'
import type { OpenWorld, World } from '../worlds/world.ts'

const NO_TUNNEL = { reachable: 'false', findings: { 'proxy-tunnel': 'fail' } } as const
/** Nothing but the proxy may be asked. */
const ONE_WAY = { 'compare-direct': 'false' } as const

function squid(options: SquidOptions, world: World = firstParty(), how?: BehindRealProxy): World {
  return behind(() => startSquid(options), world, how)
}

const deadAddress: World = async (folder) => {
  const open = await nowhere(folder)
  return { ...open, inputs: { ...open.inputs, 'connect-to': `::127.0.0.1:${await refusingPort()}` } }
}

function askedWith(status: string): (played: Played) => void {
  return (played) => {
    const found = findingsOf(played).find(({ check }) => check === 'proxy-tunnel')
    expect(found?.detail).toContain(status)
  }
}

const SQUID = [
  {
    id: 'real proxy/Squid with a password',
    world: squid({ credentials: CREDENTIALS }, firstParty(), { credentials: CREDENTIALS }),
    expect: healthy({ findings: { 'proxy-tunnel': 'pass', 'tls-trust': 'pass' } }),
    also: eachItsOwn,
  },
  {
    id: 'real proxy/Squid with a password, named by a variable',
    world: squid({ credentials: CREDENTIALS }, firstParty(), {
      ...{ credentials: CREDENTIALS, variable: 'HTTPS_PROXY' },
    }),
    expect: healthy({ findings: { 'proxy-route': 'pass', 'proxy-tunnel': 'pass' } }),
    also: eachItsOwn,
  },
  {
    id: 'real proxy/Squid wants a password and gets none',
    world: squid({ credentials: CREDENTIALS }),
    inputs: ONE_WAY,
    expect: broken('proxy.auth', { ...NO_TUNNEL, unsent: true }),
    also: askedWith('407'),
  },
  {
    id: 'real proxy/Squid gets another password',
    world: squid({ credentials: CREDENTIALS }, firstParty(), { credentials: `ali:${varied('wrong', 20)}` }),
    secrets: [KEY, varied('wrong', 20)],
    expect: broken('proxy.auth', NO_TUNNEL),
    also: comparedInSilence,
  },
  {
    id: 'real proxy/Squid denies the name',
    world: squid({ denied: [HOST] }, nowhere),
    inputs: { endpoints: `https://${HOST}`, ...ONE_WAY },
    expect: broken('proxy.denied', { ...NO_TUNNEL, unsent: true }),
    also: askedWith('ERR_ACCESS_DENIED'),
  },
  {
    id: 'real proxy/Squid denies the port, and directly it works',
    world: squid({ ports: [443] }),
    expect: broken('proxy.denied', NO_TUNNEL),
    also: (played) => {
      askedWith('403')(played)
      comparedInSilence(played)
    },
  },
  {
    id: 'real proxy/Squid cannot reach the address',
    world: squid({}, deadAddress),
    expect: broken('proxy.denied', NO_TUNNEL),
    also: askedWith('503'),
  },
] as const satisfies readonly Scenario[]

function tinyproxy(
  ports: (open: OpenWorld) => readonly number[],
  how: BehindRealProxy,
  world = firstParty(),
): World {
  return behind((open) => startTinyproxy({ credentials: CREDENTIALS, ports: ports(open) }), world, how)
}

const TINYPROXY = [
  {
    id: 'real proxy/Tinyproxy with a password',
    world: tinyproxy((open) => [portOf(open)], { credentials: CREDENTIALS }),
    expect: healthy({ findings: { 'proxy-tunnel': 'pass' } }),
    also: ({ world }) => expect(carrying(world.received, ['proxy-authorization'])).toEqual([]),
  },
  {
    id: 'real proxy/Tinyproxy wants a password and gets none',
    world: tinyproxy((open) => [portOf(open)], {}),
    expect: broken('proxy.auth', NO_TUNNEL),
    also: comparedInSilence,
  },
  {
    id: 'real proxy/Tinyproxy denies the port',
    world: tinyproxy(() => [443], { credentials: CREDENTIALS }),
    expect: broken('proxy.denied', NO_TUNNEL),
    also: comparedInSilence,
  },
  {
    id: 'real proxy/Tinyproxy cannot reach the address',
    world: tinyproxy((open) => [portOf(open)], { credentials: CREDENTIALS }, deadAddress),
    expect: broken('proxy.denied', NO_TUNNEL),
  },
] as const satisfies readonly Scenario[]

/** The machine of a company: a firewall lets nobody out but the proxy, which knows the name. */
function company(
  settings: (url: string) => Pick<Beside, 'inputs' | 'env'>,
  firewall = ['tcp dport 443 drop'],
): World {
  return inNetwork({
    hosts: ledTo(SERVER.ipv4[0]),
    incoming: ['iifname lo accept', ...firewall],
    beside: async ({ server }: Network) => {
      const place = { ...server, address: SERVER.ipv4[1] }
      const proxy = await startSquid({ credentials: CREDENTIALS, hosts: ledTo(SERVER.ipv4[0]), place })
      return { ...settings(withUser(proxy.url, CREDENTIALS)), asked: proxy.asked, stop: proxy.stop }
    },
  })
}

/** Two attempts of a second each, one way and the other, end long before this deadline; ten would reach it. */
const STUBBORN = { timeout: '1s', deadline: '20s', attempts: '10' } as const

const COMPANY = [
  {
    id: 'real proxy/the only way out of a company',
    world: company((url) => ({ env: { HTTPS_PROXY: url } })),
    expect: healthy({ findings: { 'proxy-tunnel': 'pass' } }),
    also: eachItsOwn,
  },
  {
    id: 'real proxy/the only way out of a company, and NO_PROXY goes past it',
    world: company((url) => ({ env: { HTTPS_PROXY: url, NO_PROXY: 'localhost,.anthropic.com' } })),
    inputs: STUBBORN,
    expect: broken('proxy.required', { findings: { 'proxy-route': 'fail' } }),
    also: (played) => {
      comparedInSilence(played)
      expect(played.run.report.durationMs).toBeLessThan(12_000)
    },
  },
  {
    id: 'real proxy/a firewall drops what goes to the proxy',
    world: company((url) => ({ env: { HTTPS_PROXY: url } }), [`ip daddr ${SERVER.ipv4[1]} drop`]),
    inputs: STUBBORN,
    expect: broken('proxy.unreachable', NO_TUNNEL),
    also: (played) => {
      comparedInSilence(played)
      expect(played.run.report.durationMs).toBeLessThan(12_000)
    },
  },
] as const satisfies readonly Scenario[]

export const REAL_PROXIES: readonly Scenario[] = [
  ...SQUID.map((scenario) => real(whyNoSquid, scenario)),
  ...TINYPROXY.map((scenario) => real(whyNoTinyproxy, scenario)),
  ...COMPANY.map((scenario) => real(whyNoSquid ?? whyNoNetwork(), scenario)),
]
