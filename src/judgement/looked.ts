// What is looked up about a handshake in which the peer showed its certificates, beside the handshake itself.
import type { FileContents } from '../probes/file-certificates.ts'
import type { ConnectionObservation, TlsObservation } from '../probes/observation.ts'
import type { VerifiedChain } from '../probes/verified-chain.ts'
import type { CaFile } from '../settings.ts'

export interface Looked extends VerifiedChain {
  /** True for the host of a public API, on which no private root is at home. */
  readonly firstParty: boolean
  readonly file: CaFile | undefined
  readonly contents: FileContents | undefined
  /** End of our own certificate, where one is shown. */
  readonly clientEndMs: number | undefined
  readonly nowMs: number
}

export type Shaken = ConnectionObservation & { readonly tls: TlsObservation }
