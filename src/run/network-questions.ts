// Questions about names, addresses and ways that are asked only after something failed, or when the user asks for them. None carries anything of a target's.
import { ipVersion } from '../net/addresses.ts'
import type { CheckContext } from '../checks/check.ts'
import type { AddressTable } from '../probes/second-look/addresses.ts'
import { firstHop, type Route } from '../probes/route.ts'
import type { Address } from '../probes/dns.ts'
import type { ConnectionObservation } from '../probes/observation.ts'
import type { SecondLook } from '../probes/second-look/second-look.ts'
import { timeLimit } from '../probes/time-limit.ts'
import type { EndpointScope } from './scopes.ts'
import type { Share } from './shared-answers.ts'

type Questions = Pick<CheckContext, 'addressTable' | 'tryAddress' | 'askResolvers' | 'lookAgain' | 'otherWay'>

/** Most time, in milliseconds, that the table takes when nobody asked for it: the failure itself took its time already. */
const UNASKED_TABLE_MS = 3_000

interface Asked {
  readonly scope: EndpointScope
  readonly route: () => Route
  readonly connection: () => Promise<ConnectionObservation>
}

/** The probes are loaded with the question, for most runs never ask one. Answers are shared by targets that ask the same origin and wait as long. */
export function networkQuestions(
  scope: EndpointScope,
  connection: Asked['connection'],
  route: Asked['route'],
): Questions {
  const asked: Asked = { scope, connection, route }
  const { endpoint, of } = scope
  const { clock, target } = of
  const { settings } = target
  const { base } = endpoint
  const share: Share = (question, ask) =>
    of.share(`${question} of ${base?.origin} within ${settings.timeoutMs}`, ask)
  const isNamed = settings.namedChecks.has('addresses')
  let table: Promise<AddressTable> | undefined
  return {
    addressTable: () => (table ??= share(`all addresses ${isNamed}`, () => measureAll(asked, isNamed))),
    tryAddress: (address, waitMs) =>
      share(`address ${address}`, async () => {
        const { tryAddress } = await import('../probes/second-look/addresses.ts')
        const signal = timeLimit(waitMs, clock.signal)
        return tryAddress(familiar(address), route().addressPort, signal)
      }),
    askResolvers: () =>
      share('resolvers', async () => {
        const { askResolvers } = await import('../probes/second-look/dns-queries.ts')
        return askResolvers(firstHop(route()), clock.signal)
      }),
    lookAgain: (question) => share(question, async () => base !== undefined && secondLook(question, asked)),
    otherWay: () =>
      share(`other way to ${base?.pathname}`, async () => {
        const { tryOtherWay } = await import('./other-way.ts')
        return tryOtherWay(endpoint, settings, clock)
      }),
  }
}

async function measureAll({ connection, route, scope }: Asked, isNamed: boolean): Promise<AddressTable> {
  const [{ addresses }, { measureAddresses }] = await Promise.all([
    connection(),
    import('../probes/second-look/addresses.ts'),
  ])
  const attempt = scope.of.clock.attemptSignal()
  const signal = isNamed ? attempt : timeLimit(UNASKED_TABLE_MS, attempt)
  return measureAddresses(addresses.map(familiar), route(), signal)
}

/** Behind a proxy the port itself is out of sight. */
async function secondLook(question: SecondLook, { route, scope }: Asked): Promise<boolean> {
  if (route().proxy !== undefined) return false
  const { lookAgain } = await import('../probes/second-look/second-look.ts')
  return lookAgain(question, route(), scope.of.clock.attemptSignal())
}

function familiar(address: string): Address {
  return { address, family: ipVersion(address) === 6 ? 6 : 4 }
}
