// What we trust: Node's own roots, and beside them the certificates of one extra file.
import type { SecureContext } from 'node:tls'

/**
 * A secure context that trusts Node's default roots (bundled, `NODE_EXTRA_CA_CERTS`) and the given PEM text. Loading `node:tls` takes
 * about 25 ms and reading the roots as long again: begin when the sockets are on their way.
 */
export async function secureContext(extraPem: string | undefined): Promise<SecureContext> {
  const { createSecureContext, getCACertificates } = await import('node:tls')
  if (extraPem === undefined) return createSecureContext()
  return createSecureContext({ ca: [...getCACertificates('default'), extraPem] })
}
