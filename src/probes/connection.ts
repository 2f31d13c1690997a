// One connection to the endpoint: resolved, connected and verified, with a time for every phase.
import type { Socket } from 'node:net'
import type { SecureContext, TLSSocket } from 'node:tls'
import { interleave, type Address } from './dns.ts'
import { isForbiddenAddress, isLoopbackAddress } from '../claude/addresses.ts'
import { abortFailure, LINK_LOCAL, networkFailure, NOT_LOOPBACK } from './failure.ts'
import type { ConnectionObservation, ConnectPhases, NetworkFailure } from './observation.ts'
import { raceAddresses } from './tcp.ts'
import type { TlsResult } from './tls.ts'

/** Where to connect, and as whom. */
export interface Route {
  readonly secure: boolean
  /** The URL's host and port: what TLS and HTTP are told. */
  readonly host: string
  readonly port: number
  /** Where the packets go; differs from the host when `connect-to` says so. */
  readonly address: string
  readonly addressPort: number
  /** Plain http may carry a credential to loopback alone (contract, safety rule 1). */
  readonly loopbackOnly: boolean
  /** Built on first use, while the network is already busy. */
  readonly context: () => Promise<SecureContext>
}

/** What one connection shares with those that are opened beside it. */
export interface Companions {
  /** The addresses of the route's name. */
  readonly look: () => Promise<readonly Address[]>
  /** Called, at least once, when our first bytes are on their way and the peer is waited for. */
  readonly greeted: () => void
}

export interface Connection {
  readonly observation: ConnectionObservation
  /** Only of a verified peer. */
  readonly socket: Socket | TLSSocket | undefined
}

type Writable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] }
type Draft = Writable<Omit<ConnectionObservation, 'phases'>> & { readonly phases: Writable<ConnectPhases> }

/** Opens one connection. Every failure is part of the observation; this never rejects. */
export async function openConnection(
  route: Route,
  signal: AbortSignal,
  companions: Companions,
): Promise<Connection> {
  const startedAt = performance.now()
  const draft = blank(route, startedAt)
  const socket = await connectThrough(route, draft, signal, companions)
  companions.greeted()
  draft.durationMs = performance.now() - startedAt
  return { observation: draft, socket }
}

function blank(route: Route, startedAtMs: number): Draft {
  const { host, port, address, addressPort } = route
  const redirected = address !== host || addressPort !== port
  return {
    startedAtMs,
    durationMs: 0,
    host,
    port,
    redirectedTo: redirected ? `${address}:${addressPort}` : undefined,
    addresses: [],
    tries: [],
    address: undefined,
    phases: {},
    tunnel: undefined,
    tls: undefined,
    failure: undefined,
  }
}

async function connectThrough(
  route: Route,
  draft: Draft,
  signal: AbortSignal,
  { look, greeted }: Companions,
): Promise<Socket | undefined> {
  const addresses = await resolvePhase(look, route, draft, signal)
  if (addresses === undefined) return undefined
  const tcp = connectPhase(addresses, route, draft, signal)
  if (!route.secure) {
    greeted()
    return tcp
  }
  const [socket, shake] = await Promise.all([tcp, prepareHandshake(route)])
  return socket && securePhase(() => shake(socket, signal), draft, greeted)
}

async function resolvePhase(
  look: Companions['look'],
  route: Route,
  draft: Draft,
  signal: AbortSignal,
): Promise<readonly Address[] | undefined> {
  const startedAt = performance.now()
  try {
    const addresses = interleave(await untilAborted(look(), signal))
    draft.addresses = addresses.map(({ address }) => address)
    draft.failure = forbidden(addresses, route)
    return draft.failure === undefined ? addresses : undefined
  } catch (error) {
    draft.failure = signal.aborted ? abortFailure('dns', signal) : networkFailure('dns', error)
    return undefined
  } finally {
    draft.phases.dnsMs = performance.now() - startedAt
  }
}

function forbidden(addresses: readonly Address[], { loopbackOnly }: Route): NetworkFailure | undefined {
  if (addresses.some(({ address }) => isForbiddenAddress(address)))
    return { phase: 'dns', code: LINK_LOCAL, reason: '' }
  const open = loopbackOnly && !addresses.every(({ address }) => isLoopbackAddress(address))
  return open ? { phase: 'dns', code: NOT_LOOPBACK, reason: '' } : undefined
}

/** The system's lookup cannot be cancelled; its late answer is let go. */
function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((settle, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')), { once: true })
    promise.then(settle, reject)
  })
}

async function connectPhase(
  addresses: readonly Address[],
  route: Route,
  draft: Draft,
  signal: AbortSignal,
): Promise<Socket | undefined> {
  const startedAt = performance.now()
  const { socket, tries, failure } = await raceAddresses(addresses, route.addressPort, signal)
  draft.phases.tcpMs = performance.now() - startedAt
  draft.tries = tries
  draft.failure = failure
  draft.address = socket?.remoteAddress
  return socket
}

type Shake = (socket: Socket, signal: AbortSignal) => Promise<TlsResult>

/** Loads everything about TLS while the SYN is on its way, which the connections opened beside this one must be sent before. */
async function prepareHandshake({ host, context }: Route): Promise<Shake> {
  await new Promise((resolve) => setImmediate(resolve))
  const [{ handshake }, secureContext] = await Promise.all([import('./tls.ts'), context()])
  return (socket, signal) => handshake(socket, host, secureContext, signal)
}

async function securePhase(
  shake: () => Promise<TlsResult>,
  draft: Draft,
  greeted: () => void,
): Promise<Socket | undefined> {
  const startedAt = performance.now()
  const shaking = shake()
  greeted()
  const { socket, observation, failure } = await shaking
  draft.phases.tlsMs = performance.now() - startedAt
  draft.tls = observation
  draft.failure = failure
  return socket
}
