// Does somebody on the way answer in place of a public API? A private root, or an inspecting product's name, says so.
import type { ConnectionObservation, TlsObservation } from '../probes/observation.ts'
import { UNTRUSTED_CODES } from '../probes/trust.ts'
import { inspectionProduct } from './inspection-products.ts'
import type { Looked } from './looked.ts'

export interface Interception {
  /** Undefined: its certificates carry no name that is known. */
  readonly product: string | undefined
}

/**
 * A chain that ends in a root of the bundled store was not made on the way. Any other was, unless `connect-to` leads to another machine on
 * purpose, whose private root is its own: then only a product's name tells. An expired certificate or a wrong name stays what it is.
 */
export function judgeInterception(
  { tls, redirectedTo }: Pick<ConnectionObservation, 'tls' | 'redirectedTo'>,
  { isPublic, store }: Pick<Looked, 'isPublic' | 'store'>,
): Interception | undefined {
  if (tls === undefined || !isPublic || store === 'bundled' || !isAboutTrust(tls)) return undefined
  const product = inspectionProduct(tls.chain)
  if (product === undefined && (redirectedTo !== undefined || isCutShort(tls))) return undefined
  return { product }
}

function isAboutTrust({ authorized, authorizationCode }: TlsObservation): boolean {
  return authorized || UNTRUSTED_CODES.has(authorizationCode ?? '')
}

/** A public authority says where its own certificate can be fetched, one made on the fly does not: the server only forgot to send it. */
function isCutShort({ authorizationCode, chain }: TlsObservation): boolean {
  return (
    authorizationCode === 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' && (chain.at(-1)?.issuerHosts.length ?? 0) > 0
  )
}
