// Private names of many targets: in a fleet, in its shards, and in their merge.
import { join } from 'node:path'
import { gateway } from '../../src/simulator/gateway.ts'
import { startSimulator } from '../../src/simulator/server.ts'
import { runAction } from '../support/run-action.ts'
import { GATEWAY_KEY, KEY } from '../support/scenario-keys.ts'
import { hiding, ON, OTHER, OURS, says } from '../support/scenario-hiding.ts'
import { broken } from '../support/scenario.ts'
import type { Scenario } from '../support/scenario.ts'
import { SCRIPT } from '../worlds/fleet.ts'
import { writeFleet } from '../worlds/fleet-file.ts'
import { nowhere } from '../worlds/world.ts'
import type { World } from '../worlds/world.ts'

/** A file with two gateways, of which the second refuses its key. */
const fleet: World = async (folder) => {
  const simulator = await startSimulator({ handler: gateway({ key: GATEWAY_KEY }) })
  const { port } = new URL(simulator.origin)
  const { inputs, env } = writeFleet(folder, [
    { name: 'shop', credential: GATEWAY_KEY, entry: { endpoints: [`http://${OURS}`] } },
    { name: 'search', credential: KEY, entry: { endpoints: [`http://${OTHER}`], labels: { host: OTHER } } },
  ])
  const ways = [OURS, OTHER].map((name) => `${name}:80:127.0.0.1:${port}`).join('\n')
  return {
    inputs: { ...inputs, 'connect-to': ways, 'allow-http': 'true', 'allowed-hosts': `${OURS}, ${OTHER}` },
    ...{ env, hosts: [OURS, OTHER], strangers: () => [], received: () => simulator.received },
    ...{ connections: simulator.connections, close: simulator.close },
  }
}

export const REDACTED_FLEETS: readonly Scenario[] = [
  hiding('fleet: of two gateways, one refuses', {
    world: fleet,
    expect: broken('auth.invalid', { keyValid: 'false' }),
    also: says(/\[endpoint 2/),
  }),
  hiding('fleet: a host that is not allowed', {
    world: fleet,
    inputs: { 'allowed-hosts': OURS },
    expect: { verdict: 'broken', cause: 'config.invalid-input', exitCode: 2, keyValid: 'unknown' },
    also: says(/\[endpoint 2/),
  }),
]

/** The reports of its two shards, written with names hidden. */
const shards: World = async (folder) => {
  const { inputs, env = {}, close } = await fleet(folder)
  const reports = join(folder, 'reports')
  for (const shard of [1, 2]) {
    const own = { ...ON, shard: `${shard}/2`, 'report-dir': join(reports, String(shard)), 'fail-on': 'never' }
    await runAction({ inputs: { ...inputs, ...own }, env, ...SCRIPT })
  }
  await close()
  return { ...(await nowhere(folder)), inputs: { reports }, secrets: () => [GATEWAY_KEY, KEY] }
}

export const REDACTED_MERGES: readonly Scenario[] = [
  {
    id: 'redact/merge: of two shards, one refuses',
    door: 'merge',
    world: shards,
    expect: broken('auth.invalid', { keyValid: 'false' }),
    also: ({ run }) => {
      const urls = run.report.targets.flatMap(({ endpoints }) => endpoints.map(({ url }) => url))
      expect(urls).toEqual(['http://[endpoint 1]', 'http://[endpoint 2]'])
      expect(run.everything).not.toMatch(/acme-intern/i)
    },
  },
]
