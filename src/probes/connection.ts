// One connection to the endpoint: resolved, connected, tunnelled and verified, with a time for every phase.
import type { Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { connectPhase, resolvePhase, securePhase, tunnelPhase, type Draft } from './connect-phases.ts'
import { warmUp } from './http/warm-up.ts'
import type { ConnectionObservation } from './observation.ts'
import type { Companions, Route } from './route.ts'
import type { TlsResult } from './tls.ts'
import { UNTRUSTED_CODES } from './trust.ts'

export interface Connection {
  readonly observation: ConnectionObservation
  /** Only of a verified peer. */
  readonly socket: Socket | TLSSocket | undefined
}

/** Opens one connection. Every failure is part of the observation; this never rejects. */
export async function openConnection(
  route: Route,
  signal: AbortSignal,
  companions: Companions,
): Promise<Connection> {
  const first = await openOnce(route, signal, companions)
  if (!isUntrusted(first)) return first
  const second = await openOnce({ ...route, context: route.widerContext }, signal, companions)
  return isUntrusted(second) ? first : second
}

function isUntrusted({ observation: { failure } }: Connection): boolean {
  return failure?.phase === 'tls' && UNTRUSTED_CODES.has(failure.code)
}

async function openOnce(route: Route, signal: AbortSignal, companions: Companions): Promise<Connection> {
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
  const opening = connectPhase(addresses, route, draft, signal).then(
    (socket) => socket && tunnelPhase(socket, route, draft, signal),
  )
  if (route.proxy !== undefined) void import('./tunnel.ts').catch(() => {})
  if (!route.secure) {
    greeted()
    return opening
  }
  const [socket, shake] = await Promise.all([opening, prepareHandshake(route)])
  return socket && securePhase(() => shake(socket, signal), draft, greeted)
}

type Shake = (socket: Socket, signal: AbortSignal) => Promise<TlsResult>

/** Loads everything about TLS while the SYN is on its way, which the connections opened beside this one must be sent before. */
async function prepareHandshake({ host, context }: Route): Promise<Shake> {
  await new Promise((resolve) => setImmediate(resolve))
  warmUp(host)
  const [{ handshake }, secureContext] = await Promise.all([import('./tls.ts'), context()])
  return (socket, signal) => handshake(socket, host, secureContext, signal)
}
