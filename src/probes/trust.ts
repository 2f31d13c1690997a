// What we trust: Node's own roots, and beside them the certificates of one extra file.
import { X509Certificate } from 'node:crypto'
import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls'

/** A secure context that trusts Node's default roots (bundled, `NODE_EXTRA_CA_CERTS`) and the given PEM text. */
export function secureContext(extraPem: string | undefined): SecureContext {
  if (extraPem === undefined) return createSecureContext()
  return createSecureContext({ ca: [...getCACertificates('default'), extraPem] })
}

/** The certificates of a PEM text, in its order. Unreadable blocks are passed over: the shape of the file is judged elsewhere. */
export function pemCertificates(pem: string): readonly X509Certificate[] {
  const blocks =
    pem.match(/-----BEGIN (?:TRUSTED )?CERTIFICATE-----[^-]+-----END (?:TRUSTED )?CERTIFICATE-----/g) ?? []
  return blocks.flatMap((block) => {
    try {
      return [new X509Certificate(block)]
    } catch {
      return []
    }
  })
}

/** Every root that may vouch for a chain, as PEM texts: parsed only when a chain is walked. */
export function trustedRoots(extraPem: string | undefined): readonly X509Certificate[] {
  const own = getCACertificates('default').flatMap(pemCertificates)
  return extraPem === undefined ? own : [...own, ...pemCertificates(extraPem)]
}
