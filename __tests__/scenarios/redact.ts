// Private names in what is written: hidden where the repository is public, and the report says as much as it must all the same.
import { OTHER_WORKSPACE_ID, WORKSPACE_ID } from '../../src/simulator/account.ts'
import { gateway } from '../../src/simulator/gateway.ts'
import { GATEWAY_KEY, KEY } from '../support/scenario-keys.ts'
import { hiding, OTHER, OURS, PROXY, says, type Hiding } from '../support/scenario-hiding.ts'
import { broken, degraded, HASTY, healthy } from '../support/scenario.ts'
import type { Scenario } from '../support/scenario.ts'
import { seenFrom, whyNoMachine } from '../worlds/machine.ts'
import { behindProxy } from '../worlds/proxy.ts'
import { behindGateway, firstParty, inOrder, nowhere, refusing, scripted, service } from '../worlds/world.ts'
import type { World } from '../worlds/world.ts'

const impossible = whyNoMachine()

/** The same service under another name, which `connect-to` leads to it. */
function called(name: string, world: World): World {
  return async (folder) => {
    const open = await world(folder)
    const { host, hostname, port } = new URL(open.inputs['endpoints'] ?? '')
    const endpoints = (open.inputs['endpoints'] ?? '').replace(host, name)
    const inputs = {
      ...open.inputs,
      endpoints,
      'connect-to': `${name}:80:${hostname}:${port}`,
      'allow-http': 'true',
    }
    return { ...open, inputs, hosts: [name] }
  }
}

/** Two of them: `connect-to` of both counts. */
function both(first: World, second: World): World {
  return async (folder) => {
    const ways: string[] = []
    const keeping =
      (world: World): World =>
      async (place) => {
        const open = await world(place)
        ways.push(open.inputs['connect-to'] ?? '')
        return open
      }
    const open = await inOrder(keeping(first), keeping(second))(folder)
    return { ...open, inputs: { ...open.inputs, 'connect-to': ways.join('\n') } }
  }
}

/** The name of a proxy, instead of its address. */
const byName = (url: string): string => url.replace('127.0.0.1', PROXY)

/** On a machine whose hosts file knows the names. */
function onMachine(id: string, names: readonly string[], more: Hiding & { readonly world: World }): Scenario {
  const hosts = names.map((name) => `127.0.0.1 ${name}\n`).join('')
  return hiding(id, {
    ...more,
    world: seenFrom({ hosts }, more.world),
    ...(impossible !== undefined && { impossible }),
  })
}

/** By the event of a run, without the input. */
function byEvent(id: string, event: unknown, isHidden: boolean): Scenario {
  return {
    id: `redact/auto: ${id}`,
    world: called(OURS, behindGateway()),
    event,
    expect: healthy(),
    also: ({ run }) => {
      const [target] = run.report.targets
      expect(target?.endpoints[0]?.url).toBe(isHidden ? 'http://[endpoint 1]' : `http://${OURS}`)
      expect(run.outputs['healthy-endpoint']).toBe(`http://${OURS}`)
      expect(run.stdout.includes(`::add-mask::http://${OURS}\n`)).toBe(isHidden)
    },
  }
}

const ENDPOINTS: readonly Scenario[] = [
  hiding('endpoint: a gateway that works', { world: called(OURS, behindGateway()), expect: healthy() }),
  hiding('endpoint: a key is refused', {
    world: called(OURS, behindGateway()),
    inputs: { 'api-key': KEY },
    expect: broken('auth.invalid', { keyValid: 'false' }),
    also: says('[endpoint 1]', /Ask the owner of the gateway/),
  }),
  hiding('endpoint: nobody listens there', {
    world: called(OURS, refusing),
    inputs: HASTY,
    expect: broken('tcp.refused'),
    also: says('[endpoint 1]', 'put the real name in its place'),
  }),
  hiding('endpoint: of two, one is dead', {
    world: both(called(OURS, refusing), called(OTHER, behindGateway())),
    inputs: { ...HASTY, 'api-key': GATEWAY_KEY },
    expect: degraded('failover', { keyValid: 'true' }),
    also: (played) => {
      const urls = played.run.report.targets[0]?.endpoints.map(({ url }) => url)
      expect(urls).toEqual(['http://[endpoint 1]', 'http://[endpoint 2]'])
      expect(played.run.outputs['healthy-endpoint']).toBe(`http://${OTHER}`)
      says('[endpoint 1]', '[endpoint 2]')(played)
    },
  }),
  hiding('endpoint: a name that nobody knows', {
    world: nowhere,
    inputs: { ...HASTY, endpoints: 'https://claude.acme-intern.invalid/anthropic' },
    expect: broken('dns.not-found'),
    also: says('[endpoint 1]'),
  }),
  hiding('endpoint: without its scheme', {
    world: nowhere,
    inputs: { endpoints: 'Claude-GW.acme-intern.example/v1' },
    expect: broken('endpoint.malformed'),
  }),
  hiding('endpoint: a redirect within the network', {
    world: called(
      OURS,
      service({
        script: [{ act: { do: 'redirect', status: 302, location: `https://sso.acme-intern.example/login` } }],
        handler: gateway({ key: GATEWAY_KEY }),
      }),
    ),
    expect: broken('endpoint.redirect'),
    also: says('[host 1]'),
  }),
  hiding('endpoint: a certificate for another name', {
    world: async (folder) => {
      const open = await firstParty()(folder)
      const port = open.inputs['connect-to']?.split(':').at(-1) ?? ''
      const inputs = {
        ...open.inputs,
        endpoints: `https://${OURS}`,
        'connect-to': `${OURS}:443:127.0.0.1:${port}`,
      }
      return { ...open, inputs, hosts: [OURS] }
    },
    expect: broken('tls.hostname'),
    also: says('[endpoint 1]', 'api.anthropic.com'),
  }),
]

const PROXIES: readonly Scenario[] = [
  onMachine('proxy: it works', [PROXY], {
    world: behindProxy({ setting: byName }, firstParty()),
    expect: healthy(),
    also: says('[proxy]'),
  }),
  onMachine('proxy: it refuses, and names itself', [PROXY], {
    world: behindProxy(
      {
        setting: byName,
        act: {
          ...{
            do: 'refuse',
            status: 403,
            headers: { via: `1.1 ${PROXY} (squid/6.6)`, 'content-type': 'text/html' },
          },
          body: '<html><title>Blocked by cache.acme-intern.example</title></html>',
        },
      },
      firstParty(),
    ),
    inputs: { 'compare-direct': 'false' },
    expect: broken('proxy.denied'),
  }),
  hiding('proxy: a name that nobody knows', {
    world: async (folder) => {
      const open = await firstParty()(folder)
      return { ...open, env: { HTTPS_PROXY: 'http://proxy.acme-intern.invalid:3128' } }
    },
    inputs: { ...HASTY, 'compare-direct': 'true' },
    expect: broken('proxy.unreachable'),
    also: says('[proxy]'),
  }),
  hiding('proxy: a list of exceptions leads past it', {
    world: async (folder) => {
      const open = await called(OURS, behindGateway())(folder)
      return { ...open, env: { http_proxy: 'http://10.20.30.40:3128', NO_PROXY: '.acme-intern.example' } }
    },
    expect: healthy(),
  }),
]

const ACCOUNTS: readonly Scenario[] = [
  hiding('auth: organization and workspace of the key', {
    expect: healthy(),
    also: says('[organization]', '[workspace]'),
  }),
  hiding('auth: another workspace than expected', {
    world: scripted({ act: { do: 'headers', headers: { 'anthropic-workspace-id': OTHER_WORKSPACE_ID } } }),
    inputs: { 'workspace-id': WORKSPACE_ID },
    expect: broken('auth.wrong-workspace', { keyValid: 'true' }),
    also: says('[workspace]', '[workspace 2]'),
  }),
  hiding('auth: another organization than expected', {
    inputs: { 'organization-id': '00000000-0000-0000-0000-000000000000' },
    expect: broken('auth.wrong-organization', { keyValid: 'true' }),
    also: says('[organization]', '[organization 2]'),
  }),
]

const EVENTS: readonly Scenario[] = [
  byEvent('a public repository', { repository: { private: false, visibility: 'public' } }, true),
  byEvent('a private repository', { repository: { private: true, visibility: 'private' } }, false),
  byEvent('an internal repository', { repository: { private: true, visibility: 'internal' } }, false),
  byEvent('an older server, which tells no visibility', { repository: { private: true } }, false),
  byEvent('nothing is told of the repository', { repository: null }, true),
  byEvent('a payload of another shape', ['x'], true),
  byEvent('a repository of another shape', { repository: { private: 'true' } }, true),
]

export const REDACTED: readonly Scenario[] = [...ENDPOINTS, ...PROXIES, ...ACCOUNTS, ...EVENTS]
