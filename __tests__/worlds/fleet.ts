// Small fleets behind one simulated gateway: as a targets file, and as the reports of its shards.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gateway } from '../../src/simulator/gateway.ts'
import { startSimulator } from '../../src/simulator/server.ts'
import type { Simulator } from '../../src/simulator/server.ts'
import { runAction } from '../support/run-action.ts'
import { apiKey, GATEWAY_KEY } from '../support/scenario-keys.ts'
import { nowhere, type OpenWorld, type World } from './world.ts'

export const TEAMS = ['atlas', 'borea', 'ceres', 'delos', 'eris', 'fama', 'gaia', 'hebe'] as const
/** The one whose key is refused, where one is. */
export const REFUSED = 'ceres'
export const REFUSED_KEY = apiKey('refused at the gateway')

export interface FleetSettings {
  /** Whether `REFUSED` has a key that the gateway does not know. */
  readonly isOneRefused?: boolean
  /** The text of the file, where it is another than one with all teams. */
  readonly file?: (origin: string) => string
}

interface OpenFleet {
  readonly inputs: OpenWorld['inputs']
  readonly env: Readonly<Record<string, string>>
  readonly simulator: Simulator
}

function entry(name: string, origin: string): object {
  return { name, endpoints: [origin], credential: `${name.toUpperCase()}_KEY`, labels: { team: name } }
}

async function openFleet({ isOneRefused = false, file }: FleetSettings, folder: string): Promise<OpenFleet> {
  const simulator = await startSimulator({ handler: gateway({ key: GATEWAY_KEY }) })
  const targets = join(folder, 'targets.json')
  const all = { targets: TEAMS.map((name) => entry(name, simulator.origin)) }
  writeFileSync(targets, file?.(simulator.origin) ?? JSON.stringify(all, undefined, 2))
  const keys = TEAMS.map((name) => {
    const key = isOneRefused && name === REFUSED ? REFUSED_KEY : GATEWAY_KEY
    return [`${name.toUpperCase()}_KEY`, key] as const
  })
  return { inputs: { targets, 'allowed-hosts': '127.0.0.1' }, env: Object.fromEntries(keys), simulator }
}

/** A fleet as the action is given it. */
export function fleetOf(settings: FleetSettings = {}): World {
  return async (folder) => {
    const { inputs, env, simulator } = await openFleet(settings, folder)
    return {
      ...{ inputs, env, hosts: [new URL(simulator.origin).host], strangers: () => [] },
      ...{ received: () => simulator.received, connections: simulator.connections, close: simulator.close },
    }
  }
}

export interface ShardsSettings extends FleetSettings {
  readonly shards: number
  /** What becomes of the reports on their way; `reportOf` gives the path of a shard's. */
  readonly alter?: (reportOf: (shard: number) => string, folder: string) => void
}

/** The reports of all shards of a fleet, downloaded as artifacts are: each in a folder of its own. */
export function shardsOf({ shards, alter, ...settings }: ShardsSettings): World {
  return async (folder) => {
    const { inputs, env, simulator } = await openFleet(settings, folder)
    const reports = join(folder, 'reports')
    const folderOf = (shard: number): string => join(reports, `claude-preflight-${shard}`)
    for (let shard = 1; shard <= shards; shard += 1) {
      mkdirSync(folderOf(shard), { recursive: true })
      const own = { shard: `${shard}/${shards}`, 'report-dir': folderOf(shard), 'fail-on': 'never' }
      const { exitCode, stdout } = await runAction({ inputs: { ...inputs, ...own }, env, ...SCRIPT })
      if (exitCode !== 0) throw new Error(`a shard ended with ${exitCode}: ${stdout}`)
    }
    await simulator.close()
    alter?.((shard) => join(folderOf(shard), 'report.json'), reports)
    const secrets = (): readonly string[] => [GATEWAY_KEY, REFUSED_KEY]
    return { ...(await nowhere(folder)), inputs: { reports, shards: String(shards) }, secrets }
  }
}

/** Shards are checked by the same build that is played. */
const SCRIPT =
  process.env['SCENARIO_SCRIPT'] === undefined ? {} : { script: resolve(process.env['SCENARIO_SCRIPT']) }
