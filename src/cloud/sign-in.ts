// The contract of a sign-in at a cloud: from whoever asks to the headers of each request.
import type { ApiRequest } from '../claude/requests/request.ts'
import type { HttpOutcome } from '../probes/observation.ts'
import type { Hide } from '../secrets/secret.ts'
import type { CloudRefusal } from '../words/cloud.ts'
import type { AuthScheme } from '../words/result.ts'

export type { CloudRefusal }

/** Adds the credential to a request: all headers that are to be sent. Rejects never. */
export type Authorize = (request: ApiRequest) => Promise<Readonly<Record<string, string>>>

/** Somebody who may ask. */
export interface Authorized {
  readonly scheme: AuthScheme
  readonly authorize: Authorize
}

export type CloudSignIn =
  (Authorized & { readonly ok: true }) | { readonly ok: false; readonly refusal: CloudRefusal }

/** The world as a sign-in may use it. */
export interface CloudTools {
  /**
   * Sends one request to any host by the run's own proxy, `connect-to` and roots, over verified TLS (or loopback), follows nothing and
   * retries what passes. Never rejects.
   */
  readonly send: (request: ApiRequest) => Promise<HttpOutcome>
  /** Registers a secret with mask and scrubber, the moment it is known. */
  readonly hide: Hide
  /** Milliseconds since the epoch. */
  readonly now: () => number
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder in which paths begin. */
  readonly cwd: string
  readonly signal: AbortSignal
}
