// The phases of one connection, each with its time and its failure written into the observation that is being made.
import type { Socket } from 'node:net'
import { ipVersion, isForbiddenAddress, isForbiddenHost, isLoopbackAddress } from '../net/addresses.ts'
import { interleave, type Address } from './dns.ts'
import { abortFailure, LINK_LOCAL, networkFailure, NOT_LOOPBACK } from './failure.ts'
import type {
  ConnectionObservation,
  ConnectPhases,
  NetworkFailure,
  TunnelObservation,
} from './observation.ts'
import { firstHop, type Companions, type ProxyServer, type Route } from './route.ts'
import { raceAddresses } from './tcp.ts'
import type { TlsResult } from './tls.ts'
import { awaited } from '../net/waits.ts'

type Writable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] }

/** An observation that is being made. */
export type Draft = Writable<Omit<ConnectionObservation, 'phases'>> & {
  readonly phases: Writable<ConnectPhases>
}

/** The addresses to connect to; undefined when there are none, or when one of them may not be contacted. */
export async function resolvePhase(
  look: Companions['look'],
  route: Route,
  draft: Draft,
  signal: AbortSignal,
): Promise<readonly Address[] | undefined> {
  const startedAt = performance.now()
  try {
    const looking = awaited('dns', firstHop(route), () => untilAborted(look(), signal))
    const addresses = interleave(await looking)
    draft.addresses = addresses.map(({ address }) => address)
    draft.failure = forbidden(addresses, route)
    return draft.failure === undefined ? addresses : undefined
  } catch (error) {
    draft.failure = signal.aborted ? abortFailure('dns', signal) : networkFailure('dns', error)
    return undefined
  } finally {
    draft.phases.dnsMs = performance.now() - startedAt
    draft.tunnel = plannedTunnel(route)
  }
}

/** A host that a proxy would be asked to connect to is as forbidden as an address that we would connect to. */
export function forbidden(
  addresses: readonly Address[],
  { loopbackOnly, address }: Route,
): NetworkFailure | undefined {
  if (isForbiddenHost(address) || addresses.some((each) => isForbiddenAddress(each.address)))
    return { phase: 'dns', code: LINK_LOCAL, reason: '' }
  const open = loopbackOnly && !addresses.every((each) => isLoopbackAddress(each.address))
  return open ? { phase: 'dns', code: NOT_LOOPBACK, reason: '' } : undefined
}

function bare(host: string): string {
  return host.replace(/^\[|\]$/g, '')
}

/** The system's lookup cannot be cancelled; its late answer is let go. */
function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((settle, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')), { once: true })
    promise.then(settle, reject)
  })
}

/** The first address that answers, of the endpoint or of the proxy on the way. */
export async function connectPhase(
  addresses: readonly Address[],
  { address, addressPort, proxy }: Route,
  draft: Draft,
  signal: AbortSignal,
): Promise<Socket | undefined> {
  const startedAt = performance.now()
  const port = proxy?.port ?? addressPort
  const whom = `${firstHop({ proxy, address })}:${port}`
  const { socket, tries, failure } = await awaited('tcp', whom, () => raceAddresses(addresses, port, signal))
  draft.phases.tcpMs = performance.now() - startedAt
  draft.tries = tries
  draft.failure = failure
  draft.address = socket?.remoteAddress
  return socket
}

function plannedTunnel({ proxy, address, addressPort }: Route): TunnelObservation | undefined {
  if (proxy === undefined) return undefined
  const name = ipVersion(bare(address)) === 6 ? `[${bare(address)}]` : address
  return { proxyHost: proxy.host, proxyPort: proxy.port, asked: `${name}:${addressPort}`, answer: undefined }
}

/** The same socket when there is no proxy, and when a proxy is to forward plain http; else the tunnel through it. */
export async function tunnelPhase(
  socket: Socket,
  { proxy, secure, proxyContext }: Route,
  draft: Draft,
  signal: AbortSignal,
): Promise<Socket | undefined> {
  if (proxy === undefined || draft.tunnel === undefined) return socket
  const startedAt = performance.now()
  const hop = proxy.secure ? await secureHop(socket, proxy, proxyContext, draft, signal) : socket
  const opened = hop && secure ? await throughProxy(hop, proxy, draft.tunnel, draft, signal) : hop
  draft.phases.proxyMs = performance.now() - startedAt
  return opened
}

/** A proxy that is spoken to over TLS is verified like any other peer: it is given its own credentials next. */
async function secureHop(
  socket: Socket,
  { host }: ProxyServer,
  context: Route['proxyContext'],
  draft: Draft,
  signal: AbortSignal,
): Promise<Socket | undefined> {
  const [{ handshake }, trusted] = await Promise.all([import('./tls.ts'), context()])
  const shaking = awaited('tls', host, () => handshake(socket, host, trusted, signal))
  const { socket: secured, failure } = await shaking
  draft.failure = failure && { ...failure, phase: 'proxy' }
  return secured
}

async function throughProxy(
  hop: Socket,
  proxy: ProxyServer,
  tunnel: TunnelObservation,
  draft: Draft,
  signal: AbortSignal,
): Promise<Socket | undefined> {
  const { openTunnel } = await import('./tunnel.ts')
  const opening = awaited('proxy', proxy.host, () => openTunnel(hop, tunnel.asked, proxy, signal))
  const { socket, answer, failure } = await opening
  draft.tunnel = { ...tunnel, answer }
  draft.failure = failure
  return socket
}

/** The handshake with the endpoint, straight or through the tunnel. */
export async function securePhase(
  shake: () => Promise<TlsResult>,
  draft: Draft,
  greeted: () => void,
): Promise<Socket | undefined> {
  const startedAt = performance.now()
  const shaking = awaited('tls', draft.host, shake)
  greeted()
  const { socket, observation, failure } = await shaking
  draft.phases.tlsMs = performance.now() - startedAt
  draft.tls = observation
  draft.failure = failure
  return socket
}
