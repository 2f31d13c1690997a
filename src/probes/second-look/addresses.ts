// Every address of a name, tried one beside the other: TCP, then TLS, and nothing is sent but the handshake.
import type { Socket } from 'node:net'
import type { Route } from '../route.ts'
import { forbidden } from '../connect-phases.ts'
import type { Address } from '../dns.ts'
import { hasRoute, NO_ROUTE_CODES } from './kernel-route.ts'
import type { NetworkFailure } from '../observation.ts'
import { raceAddresses } from '../tcp.ts'
import { UNTRUSTED_CODES } from '../trust.ts'

/** The behaviour of one address. Milliseconds from the start of each phase. */
export type AddressState = Address & {
  readonly tcpMs?: number
  readonly tlsMs?: number
  /** End of the certificate that it showed, accepted or not. */
  readonly notAfterMs?: number
} & AddressOutcome

/** `no-route`: this machine knows no way to that address, so nothing was sent and nothing is known of it. */
type AddressOutcome =
  | { readonly outcome: 'works' }
  | { readonly outcome: 'no-route' }
  | { readonly outcome: 'failed'; readonly failure: NetworkFailure }

export interface AddressTable {
  readonly states: readonly AddressState[]
  /** Addresses beyond the cap. */
  readonly untried: number
}

/** Most addresses that are tried: one process must not look like a port scan. */
const ADDRESS_CAP = 32

/** Tries all addresses at the same moment, each within the signal. Never rejects, and leaves no connection open. */
export async function measureAddresses(
  addresses: readonly Address[],
  route: Route,
  signal: AbortSignal,
): Promise<AddressTable> {
  const tried = addresses.slice(0, ADDRESS_CAP)
  const states = await Promise.all(tried.map((address) => measureAddress(address, route, signal)))
  return { states, untried: addresses.length - tried.length }
}

/** The second opinion of the system's store is asked as it is for the real connection. */
async function measureAddress(address: Address, route: Route, signal: AbortSignal): Promise<AddressState> {
  const first = await measureOnce(address, route, signal)
  if (first.outcome !== 'failed' || !UNTRUSTED_CODES.has(first.failure.code)) return first
  const second = await measureOnce(address, { ...route, context: route.widerContext }, signal)
  return second.outcome === 'works' ? second : first
}

async function measureOnce(address: Address, route: Route, signal: AbortSignal): Promise<AddressState> {
  const failure = forbidden([address], route)
  if (failure !== undefined) return { ...address, outcome: 'failed', failure }
  const { socket, state } = await reach(address, route.addressPort, signal)
  if (socket === undefined || !route.secure) {
    socket?.destroy()
    return state
  }
  return shake(socket, state, route, signal)
}

/** One TCP connection to one address, ended as soon as it stands. Never rejects. */
export async function tryAddress(address: Address, port: number, signal: AbortSignal): Promise<AddressState> {
  const { socket, state } = await reach(address, port, signal)
  socket?.destroy()
  return state
}

interface Reached {
  readonly socket: Socket | undefined
  readonly state: AddressState
}

async function reach({ address, family }: Address, port: number, signal: AbortSignal): Promise<Reached> {
  const own = { address, family }
  const { socket, tries, failure } = await raceAddresses([own], port, signal)
  if (failure === undefined)
    return { socket, state: { ...own, tcpMs: tries[0]?.durationMs ?? 0, outcome: 'works' } }
  const isLost = NO_ROUTE_CODES.has(failure.code) && !(await hasRoute(own, port))
  return {
    socket: undefined,
    state: isLost ? { ...own, outcome: 'no-route' } : { ...own, outcome: 'failed', failure },
  }
}

async function shake(
  socket: Socket,
  reached: AddressState,
  { host, context }: Route,
  signal: AbortSignal,
): Promise<AddressState> {
  const [{ handshake }, trusted] = await Promise.all([import('../tls.ts'), context()])
  const startedAt = performance.now()
  const { socket: secured, observation, failure } = await handshake(socket, host, trusted, signal)
  const tlsMs = performance.now() - startedAt
  secured?.destroy()
  const notAfterMs = observation?.chain[0]?.notAfterMs
  return {
    ...{ address: reached.address, family: reached.family },
    ...(reached.tcpMs !== undefined && { tcpMs: reached.tcpMs }),
    tlsMs,
    ...(notAfterMs !== undefined && { notAfterMs }),
    ...(failure === undefined ? { outcome: 'works' } : { outcome: 'failed', failure }),
  }
}
