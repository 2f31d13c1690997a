// Facts looked up about a handshake in which the peer showed its certificates, beside the handshake itself.
import type { Endpoint, Target } from '../plan/target.ts'
import type { FileContents } from '../probes/second-look/file-certificates.ts'
import type { ConnectionObservation, TlsObservation } from '../probes/observation.ts'
import type { VerifiedChain } from '../probes/second-look/verified-chain.ts'
import type { CaFile } from '../words/settings.ts'

export interface Looked extends VerifiedChain {
  /** True for the host of a public API, on which no private root is at home. */
  readonly isPublic: boolean
  readonly file: CaFile | undefined
  readonly contents: FileContents | undefined
  /** End of our own certificate, where one is shown. */
  readonly clientEndMs: number | undefined
  readonly nowMs: number
}

export type Shaken = ConnectionObservation & { readonly tls: TlsObservation }

/** Loads what parses certificates only when asked: it brings Node's cryptography along, which must not hold the sockets back. */
export async function lookUp(
  { tls }: Pick<Shaken, 'tls'>,
  { settings }: Pick<Target, 'settings'>,
  { isPublic }: Pick<Endpoint, 'isPublic'>,
  nowMs: number,
): Promise<Looked> {
  const { caCertificates: file, clientCertificate } = settings
  const [{ verifiedChain }, { storesWith }, { fileContents, endOf }] = await Promise.all([
    import('../probes/second-look/verified-chain.ts'),
    import('../probes/second-look/stores.ts'),
    import('../probes/second-look/file-certificates.ts'),
  ])
  return {
    ...verifiedChain(tls.chain, storesWith(file)),
    ...{ isPublic, nowMs, file, contents: fileContents(file, nowMs) },
    clientEndMs: clientCertificate && endOf(clientCertificate.certificatePem),
  }
}
