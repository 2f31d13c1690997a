// The TLS handshake on a connected socket: verified by Node against its stores, and looked at whatever the verdict was.
import type { Socket } from 'node:net'
import {
  connect,
  type PeerCertificate,
  type SecureContext,
  type DetailedPeerCertificate,
  type TLSSocket,
} from 'node:tls'
import { ipVersion } from '../net/addresses.ts'
import { abortFailure, networkFailure } from './failure.ts'
import { EMPTY_NAME, type Certificate, type NetworkFailure, type TlsObservation } from './observation.ts'

export interface TlsResult {
  readonly socket: TLSSocket | undefined
  readonly observation: TlsObservation | undefined
  readonly failure: NetworkFailure | undefined
}

const LOST: NetworkFailure = { phase: 'tls', code: 'ECONNRESET', reason: 'closed during the handshake' }

/** Longest chain looked at; a peer may send any number of certificates. */
const CHAIN_CAP = 16

/**
 * Shakes hands as HTTP/1.1, as the official SDKs do. No key of the session is written, whatever `--tls-keylog` in NODE_OPTIONS asks for. A peer that fails verification is looked at and then dropped:
 * `socket` is only given for a verified one, so nothing can be sent to any other.
 */
export function handshake(
  socket: Socket,
  servername: string,
  context: SecureContext,
  signal: AbortSignal,
): Promise<TlsResult> {
  return new Promise((resolve) => {
    const bare = servername.replace(/^\[|\]$/g, '')
    const named = ipVersion(bare) === 0 ? { servername: bare } : {}
    const tls = connect({
      socket,
      host: bare,
      ...named,
      secureContext: context,
      ALPNProtocols: ['http/1.1'],
      rejectUnauthorized: false,
    })
    tls.setNoDelay(true).removeAllListeners('keylog')
    const done = (result: TlsResult): void => {
      signal.removeEventListener('abort', abort)
      tls.removeAllListeners('error').removeAllListeners('close')
      watchLateTlsFailure(tls)
      if (result.socket === undefined) tls.destroy()
      resolve(result)
    }
    const failed = (failure: NetworkFailure): void =>
      done({ socket: undefined, observation: undefined, failure })
    const abort = (): void => failed(abortFailure('tls', signal))
    if (signal.aborted) return abort()
    if (socket.destroyed) return failed(LOST)
    signal.addEventListener('abort', abort, { once: true })
    tls.once('secureConnect', () => done(observed(tls)))
    tls.once('error', (error) => failed(networkFailure('tls', error)))
    tls.once('close', () => failed(LOST))
  })
}

function observed(tls: TLSSocket): TlsResult {
  const observation = observe(tls)
  if (observation.authorized) return { socket: tls, observation, failure: undefined }
  const { authorizationCode: code = 'UNKNOWN', authorizationReason: reason = '' } = observation
  return { socket: undefined, observation, failure: { phase: 'tls', code, reason } }
}

function observe(tls: TLSSocket): TlsObservation {
  const { code, reason } = authorizationOf(tls)
  return {
    protocol: tls.getProtocol() ?? undefined,
    cipher: tls.getCipher().standardName,
    authorized: tls.authorized,
    authorizationCode: code,
    authorizationReason: reason,
    chain: chainOf(tls.getPeerCertificate(true)),
  }
}

/** Node types this as an Error; at run time it is an Error for a wrong name and the bare code for the rest. */
function authorizationOf(tls: TLSSocket): { code: string | undefined; reason: string | undefined } {
  const given: unknown = tls.authorizationError
  if (typeof given === 'string') return { code: given, reason: undefined }
  if (given === null || given === undefined) return { code: undefined, reason: undefined }
  const { code, reason } = networkFailure('tls', given)
  return { code, reason }
}

function chainOf(leaf: DetailedPeerCertificate): readonly Certificate[] {
  const chain: DetailedPeerCertificate[] = []
  let at = leaf
  while (isThere(at) && chain.length < CHAIN_CAP && !chain.includes(at)) {
    chain.push(at)
    at = at.issuerCertificate
  }
  return chain.map(certificate)
}

/** Beyond the last issuer there is nothing, and without a certificate an empty object; the types say neither. */
function isThere(peer: unknown): boolean {
  return typeof peer === 'object' && peer !== null && 'raw' in peer
}

function certificate(peer: PeerCertificate): Certificate {
  return {
    subject: nameOf(peer.subject),
    issuer: nameOf(peer.issuer),
    altNames: peer.subjectaltname ?? '',
    validFrom: peer.valid_from,
    validTo: peer.valid_to,
    notBeforeMs: Date.parse(peer.valid_from),
    notAfterMs: Date.parse(peer.valid_to),
    fingerprint256: peer.fingerprint256,
    key: keyOf(peer),
    issuerHosts: issuerHosts(peer),
    raw: peer.raw,
  }
}

/** Node tells curve and size apart from the modulus; of other kinds (Ed25519) it tells nothing. */
function keyOf({ bits, modulus, nistCurve, asn1Curve }: PeerCertificate): string {
  if (modulus !== undefined) return `RSA ${bits ?? '?'}`
  const curve = nistCurve ?? asn1Curve
  return curve === undefined ? 'of another kind' : `EC ${curve}`
}

function issuerHosts({ infoAccess }: PeerCertificate): readonly string[] {
  const addresses = infoAccess?.['CA Issuers - URI'] ?? []
  return addresses.flatMap((address) => (URL.canParse(address) ? [new URL(address).hostname] : []))
}

function nameOf(name: PeerCertificate['subject'] | undefined): string {
  const { CN, O } = (name ?? {}) as { CN?: unknown; O?: unknown }
  const text = [CN, O].flat().filter((part) => typeof part === 'string' && part !== '')
  return [...new Set(text)].join(', ') || EMPTY_NAME
}

const failures = new WeakMap<Socket, NetworkFailure>()

/**
 * Keeps the first failure from now on, and lets the socket end by it: Node tells of an alert as an error and then as an end, and whoever
 * reads would take the end for the reason. Without any listener the error would end the process.
 */
function watchLateTlsFailure(socket: Socket): void {
  socket.on('error', (error) => {
    if (!failures.has(socket)) failures.set(socket, networkFailure('tls', error))
    socket.destroy()
  })
}

/** The failure that came to a watched socket, if any. */
export function lateTlsFailureOf(socket: Socket): NetworkFailure | undefined {
  return failures.get(socket)
}
