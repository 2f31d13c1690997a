// The other way to the same endpoint: past the proxy, or through the one that was bypassed.
import type { ConnectionObservation, HttpOutcome } from './observation.ts'

export interface OtherWay {
  readonly via: 'direct' | 'proxy'
  readonly connection: ConnectionObservation
  /** The answer to a model list asked without any credential. */
  readonly outcome: HttpOutcome
}
