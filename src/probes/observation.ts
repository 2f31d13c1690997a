// The measurements of probes. Raw values of the world, never judged; text in here is not clean and must pass the door before it is shown.
import type { JsonLimits } from '../words/json.ts'

/** A network failure as a value: the phase it happened in and the code Node or OpenSSL gave it. */
export interface NetworkFailure {
  readonly phase: 'dns' | 'tcp' | 'proxy' | 'tls' | 'request' | 'answer'
  /** Node's code (`ECONNREFUSED`, `CERT_HAS_EXPIRED` …), or `TIMEOUT` for our own clock, `STARVED` where that proves nothing, `CANCELLED` for the deadline. */
  readonly code: string
  readonly reason: string
  /** True of a connection that failed for others just before: nothing was sent, and nothing is tried again. */
  readonly sharedFailure?: true
}

/** One address and what became of it. Milliseconds from the start of its own attempt. */
export interface AddressTry {
  readonly address: string
  readonly family: 4 | 6
  readonly outcome: 'connected' | 'lost' | 'abandoned'
  readonly code?: string
  readonly durationMs: number
}

/** Stands for a name that says nothing. */
export const EMPTY_NAME = '(empty name)'

export interface Certificate {
  readonly subject: string
  readonly issuer: string
  readonly altNames: string
  readonly validFrom: string
  readonly validTo: string
  readonly notAfterMs: number
  readonly notBeforeMs: number
  readonly fingerprint256: string
  /** Kind and size of the public key: "RSA 2048", "EC P-256". */
  readonly key: string
  /** Hosts from which, by its own words ("CA Issuers"), the issuer's certificate could be fetched. */
  readonly issuerHosts: readonly string[]
  /** DER, for comparing with the roots of a store. */
  readonly raw: Buffer
}

export interface TlsObservation {
  readonly protocol: string | undefined
  readonly cipher: string | undefined
  /** Verified against the stores and the host's name. */
  readonly authorized: boolean
  readonly authorizationCode: string | undefined
  readonly authorizationReason: string | undefined
  /** As the peer sent it, leaf first, ending with the issuer Node found in its store if any. */
  readonly chain: readonly Certificate[]
}

/** A proxy's answer to CONNECT. */
export interface TunnelAnswer {
  readonly status: number
  /** The words beside the status. */
  readonly reason: string
  /** Lower-case names; repeated headers joined by a comma. */
  readonly headers: Readonly<Record<string, string>>
  /** The first bytes of a refusal's body, as text. */
  readonly bodyStart: string
}

/** Milliseconds of each phase; a phase that did not happen is absent. */
export interface ConnectPhases {
  readonly dnsMs?: number
  readonly tcpMs?: number
  /** TLS to the proxy, where it wants that, and CONNECT. */
  readonly proxyMs?: number
  readonly tlsMs?: number
}

/** The way through a proxy: what it was asked for, and what it said. */
export interface TunnelObservation {
  /** Host and port of the proxy. */
  readonly proxyHost: string
  readonly proxyPort: number
  /** Host and port that CONNECT named. */
  readonly asked: string
  /** Undefined when the proxy gave no answer. */
  readonly answer: TunnelAnswer | undefined
}

/** One connection, up to the verified peer. */
export interface ConnectionObservation {
  readonly startedAtMs: number
  readonly durationMs: number
  readonly host: string
  readonly port: number
  /** The address part of `connect-to`, when one applied. */
  readonly redirectedTo: string | undefined
  readonly addresses: readonly string[]
  readonly tries: readonly AddressTry[]
  readonly address: string | undefined
  readonly phases: ConnectPhases
  /** Present when the connection goes through a proxy: then `addresses`, `tries` and `address` are the proxy's. */
  readonly tunnel: TunnelObservation | undefined
  readonly tls: TlsObservation | undefined
  readonly failure: NetworkFailure | undefined
}

/** The body as far as it was read. */
export interface Body {
  readonly bytes: Buffer
  /** Bytes that were read, where only their beginning was kept. */
  readonly length?: number
  /** The limit was reached, packed or unpacked. */
  readonly truncated: boolean
  /** `misfit`: the bytes are not packed as `content-encoding` says, and none are kept. `unknown`: a coding that nobody here unpacks; `unnamed`: they are packed, and nothing says so; the bytes are as they came. */
  readonly fault?: 'misfit' | 'unknown' | 'unnamed'
}

/** A piece of a body: when it had arrived, on the clock that never jumps, and at which byte it ended. */
export interface Arrival {
  readonly atMs: number
  readonly end: number
}

/** The connection that carried a request. */
export interface Carrier {
  /** Of all connections of this process, from 1. */
  readonly number: number
  readonly connection: ConnectionObservation
  /** When the request before it ended, on the clock that never jumps; absent of the first. */
  readonly freeAtMs?: number
}

/** The course of a request, told of answers and failures alike, on the clock that never jumps. */
export interface Course {
  /** When it was handed over. */
  readonly sentAtMs: number
  readonly endAtMs: number
  /** Absent where it never came to a connection. */
  readonly carrier?: Carrier
}

export interface HttpAnswer extends Course {
  readonly kind: 'answer'
  readonly status: number
  /** Lower-case names; repeated headers joined by a comma. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Body
  /** The first pieces of the body, as they came from the wire. */
  readonly arrivals: readonly Arrival[]
  /** The body parsed as JSON; undefined when it is none or has too many parts, and of a list that was read. */
  readonly json: unknown
  /** The limits of what is parsed, where the body goes beyond them. */
  readonly unparsedBeyond?: JsonLimits
  /** When the head arrived, on the clock that never jumps. */
  readonly headAtMs: number
  /** Machine time when the head arrived, milliseconds since the epoch. */
  readonly receivedAt: number
}

export interface HttpFailure {
  readonly kind: 'failure'
  readonly failure: NetworkFailure
  /** Absent where nothing was sent: others failed just before. */
  readonly course?: Course
}

export type HttpOutcome = HttpAnswer | HttpFailure

/** A request as it may be told: without its body, and with the values of harmless headers alone. */
export interface Sent {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly bodyBytes: number
  readonly headers: Readonly<Record<string, string>>
}

/** One try of one request. */
export interface Attempt {
  readonly at: number
  readonly durationMs: number
  readonly outcome: HttpOutcome
  readonly sent?: Sent
  /** How long was waited before the next try; absent on the last. */
  readonly waitedMs?: number
}

/** A request with all its tries; the last try decides. */
export interface Exchange {
  readonly name: string
  readonly attempts: readonly Attempt[]
  readonly outcome: HttpOutcome
}
