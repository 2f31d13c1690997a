// Small fleets behind one simulated gateway: as a targets file, and as the reports of its shards.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gateway } from '../../src/simulator/gateway.ts'
import { startSimulator } from '../../src/simulator/server.ts'
import { inFolder } from '../support/folder.ts'
import { runAction } from '../support/run-action.ts'
import { apiKey, GATEWAY_KEY } from '../support/scenario-keys.ts'
import { writeFleet, type Member } from './fleet-file.ts'
import { nowhere, type World } from './world.ts'

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

/** A fleet as the action is given it. */
export function fleetOf({ isOneRefused = false, file }: FleetSettings = {}): World {
  return async (folder) => {
    const simulator = await startSimulator({ handler: gateway({ key: GATEWAY_KEY }) })
    const members = TEAMS.map((name): Member => {
      const credential = isOneRefused && name === REFUSED ? REFUSED_KEY : GATEWAY_KEY
      return { name, credential, entry: { endpoints: [simulator.origin], labels: { team: name } } }
    })
    const { inputs, env } = writeFleet(folder, members)
    if (file !== undefined) writeFileSync(inputs.targets, file(simulator.origin))
    return {
      ...{ inputs, env, hosts: [new URL(simulator.origin).host], strangers: () => [] },
      ...{ received: () => simulator.received, connections: simulator.connections, close: simulator.close },
    }
  }
}

/** A file of two targets, of which the second is this; YAML, as people write it. */
export function beside(second: (origin: string) => string): FleetSettings {
  return {
    file: (origin) => `targets:
  - name: atlas
    endpoints: [${origin}]
    credential: ATLAS_KEY
${second(origin)}`,
  }
}

export interface ShardsSettings {
  readonly shards: number
  readonly isOneRefused?: boolean
  /** Changes the reports on their way; `reportOf` gives the path of a shard's. */
  readonly alter?: (reportOf: (shard: number) => string, folder: string) => void
}

/** The reports of all shards of a fleet, downloaded as artifacts are: each in a folder of its own. */
export function shardsOf({ shards, isOneRefused = false, alter }: ShardsSettings): World {
  return async (folder) => {
    const reports = join(folder, 'reports')
    const reportOf = (shard: number): string => join(reports, `claude-preflight-${shard}`, 'report.json')
    for (const [at, text] of (await checkedShards(shards, isOneRefused)).entries()) {
      mkdirSync(join(reportOf(at + 1), '..'), { recursive: true })
      writeFileSync(reportOf(at + 1), text)
    }
    alter?.(reportOf, reports)
    const secrets = (): readonly string[] => [GATEWAY_KEY, REFUSED_KEY]
    return { ...(await nowhere(folder)), inputs: { reports, shards: String(shards) }, secrets }
  }
}

const checked = new Map<string, Promise<readonly string[]>>()

/** The reports of a fleet's shards, each checked once for all worlds that begin with them. */
function checkedShards(shards: number, isOneRefused: boolean): Promise<readonly string[]> {
  const which = `${shards} ${isOneRefused}`
  const reports = checked.get(which) ?? inFolder({}, (folder) => checkShards(shards, isOneRefused, folder))
  checked.set(which, reports)
  return reports
}

async function checkShards(shards: number, isOneRefused: boolean, folder: string): Promise<string[]> {
  const { inputs, env = {}, close } = await fleetOf({ isOneRefused })(folder)
  const reports: string[] = []
  for (let shard = 1; shard <= shards; shard += 1) {
    const own = { shard: `${shard}/${shards}`, 'report-dir': folder, 'fail-on': 'never' }
    const { exitCode, stdout } = await runAction({ inputs: { ...inputs, ...own }, env, ...SCRIPT })
    if (exitCode !== 0) throw new Error(`a shard ended with ${exitCode}: ${stdout}`)
    reports.push(readFileSync(join(folder, 'report.json'), 'utf8'))
  }
  await close()
  return reports
}

/** Shards are checked by the same build that is played. */
export const SCRIPT =
  process.env['SCENARIO_SCRIPT'] === undefined ? {} : { script: resolve(process.env['SCENARIO_SCRIPT']) }
