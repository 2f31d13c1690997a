// A whole fleet: hundreds of healthy targets with a key each, among them every fault so many times, and the file that names them.
import { FLEET_FAULTS, type FleetFault } from './fleet-faults.ts'
import { writeFleet, type FleetFile, type Member } from './fleet-file.ts'
import { openPlaces, type Places } from './fleet-places.ts'
import { apiKey, GATEWAY_KEY } from '../support/scenario-keys.ts'
import type { Simulator } from '../../src/simulator/server.ts'

export interface Expected {
  readonly verdict: string
  readonly cause: string | null
}

export interface LargeFleet {
  readonly inputs: Readonly<Record<string, string>>
  readonly env: FleetFile['env']
  /** The verdict expected of each target, in the order of the file. */
  readonly expected: readonly (readonly [name: string, Expected])[]
  readonly all: readonly Simulator[]
  readonly close: () => Promise<void>
}

export interface FleetOptions {
  readonly targets: number
  /** How often each fault occurs. */
  readonly each: number
}

interface ExpectedMember extends Member {
  readonly expected: Expected
}

const HEALTHY: Expected = { verdict: 'healthy', cause: null }

/** Every fifth healthy target is behind the gateway, the others have a key of their own at the first party. */
function healthyMember(at: number, places: Places): ExpectedMember {
  const isBehind = at % 5 === 0
  const credential = isBehind ? GATEWAY_KEY : apiKey(`fleet ${at}`)
  return {
    name: `team-${at}`,
    credential,
    entry: { ...(isBehind && { endpoints: [places.works] }), labels: { team: `t${at % 20}` } },
    expected: HEALTHY,
  }
}

function faultyMember(
  { cause, verdict, credential, entry }: FleetFault,
  at: number,
  places: Places,
): ExpectedMember {
  return { name: `faulty-${at}`, credential, entry: entry(places), expected: { verdict, cause } }
}

/** Faults are spread evenly over the file. */
function membersOf({ targets, each }: FleetOptions, places: Places): readonly ExpectedMember[] {
  const faults = FLEET_FAULTS.flatMap((fault) => Array.from({ length: each }, () => fault))
  const step = Math.floor(targets / Math.max(1, faults.length))
  return Array.from({ length: targets }, (_, at) => {
    const fault = at % step === 0 ? faults[(at / step) % faults.length] : undefined
    return fault !== undefined && at / step < faults.length
      ? faultyMember(fault, at, places)
      : healthyMember(at, places)
  })
}

export async function openLargeFleet(folder: string, options: FleetOptions): Promise<LargeFleet> {
  const keys = Array.from({ length: options.targets }, (_, at) => apiKey(`fleet ${at}`))
  const { places, firstParty, roots, all, close } = await openPlaces(folder, keys)
  const members = membersOf(options, places)
  const hosts = 'api.anthropic.com, 127.0.0.1, localhost, claude.ai'
  const { inputs, env } = writeFleet(folder, members, { hosts, defaults: { attempts: 2 } })
  const way = {
    'connect-to': `api.anthropic.com:443:127.0.0.1:${firstParty.port}`,
    'ca-certificates': roots,
    deadline: '10m',
  }
  const expected = members.map(({ name, expected: own }) => [name, own] as const)
  return { inputs: { ...inputs, ...way }, env, expected, all, close }
}
