// Questions about names and addresses that are asked only after something failed, or when the user asks for them.
import { ipVersion } from '../claude/addresses.ts'
import type { CheckContext } from '../checks/check.ts'
import type { AddressTable } from '../probes/addresses.ts'
import { firstHop, type Route } from '../probes/connection.ts'
import type { Address } from '../probes/dns.ts'
import type { ConnectionObservation } from '../probes/observation.ts'
import type { RunClock } from './clock.ts'

type Questions = Pick<CheckContext, 'addressTable' | 'tryAddress' | 'askResolvers'>

/** Most time, in milliseconds, that the table takes when nobody asked for it: the failure itself took its time already. */
const UNASKED_TABLE_MS = 3_000

export interface Asked {
  readonly route: () => Route
  readonly connection: () => Promise<ConnectionObservation>
  readonly clock: RunClock
  /** True when the user named the check of all addresses. */
  readonly isTableNamed: boolean
}

/** The probes are loaded with the question, for most runs never ask one. */
export function networkQuestions({ route, connection, clock, isTableNamed }: Asked): Questions {
  const measure = async (): Promise<AddressTable> => {
    const [{ addresses }, { measureAddresses }] = await Promise.all([
      connection(),
      import('../probes/addresses.ts'),
    ])
    const limit = isTableNamed ? [] : [AbortSignal.timeout(UNASKED_TABLE_MS)]
    const signal = AbortSignal.any([clock.attemptSignal(), ...limit])
    return measureAddresses(addresses.map(familiar), route(), signal)
  }
  let table: Promise<AddressTable> | undefined
  return {
    addressTable: () => (table ??= measure()),
    tryAddress: async (address, waitMs) => {
      const { tryAddress } = await import('../probes/addresses.ts')
      const signal = AbortSignal.any([clock.signal, AbortSignal.timeout(Math.ceil(waitMs))])
      return tryAddress(familiar(address), route().addressPort, signal)
    },
    askResolvers: async () => {
      const { askResolvers } = await import('../probes/dns-queries.ts')
      return askResolvers(firstHop(route()), clock.signal)
    },
  }
}

function familiar(address: string): Address {
  return { address, family: ipVersion(address) === 6 ? 6 : 4 }
}
