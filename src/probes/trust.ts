// The roots we trust: Node's own, and beside them the certificates of one extra file and, when asked, the system's store.
import type { SecureContext } from 'node:tls'
import type { ClientCertificate } from '../words/settings.ts'

interface Trust {
  /** PEM text of extra roots. */
  readonly extraPem?: string | undefined
  /** Shown to a server that asks for it. */
  readonly client?: ClientCertificate | undefined
  /** Trust the system's store too, as curl, Git and Python do, and Node does not. */
  readonly withSystem?: boolean
}

/** Verification failed because no store that was asked knows the issuer: another store may. */
export const UNTRUSTED_CODES: ReadonlySet<string> = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
])

const made = new Map<string, Promise<SecureContext>>()

/** One context for each different trust: the roots of a thousand of them would fill the memory. */
export function secureContext(trust: Trust): Promise<SecureContext> {
  const key = JSON.stringify([trust.extraPem, trust.client, trust.withSystem === true])
  const known = made.get(key) ?? makeContext(trust)
  made.set(key, known)
  return known
}

/**
 * A secure context that trusts Node's default roots (bundled, `NODE_EXTRA_CA_CERTS`) and what `Trust` adds. Loading `node:tls` takes
 * about 25 ms and reading the roots as long again: begin when the sockets are on their way.
 */
async function makeContext({ extraPem, client, withSystem }: Trust): Promise<SecureContext> {
  const { createSecureContext, getCACertificates } = await import('node:tls')
  const own = client && { cert: client.certificatePem, key: client.keyPem }
  if (extraPem === undefined && withSystem !== true) return createSecureContext({ ...own })
  const extra = extraPem === undefined ? [] : [extraPem]
  const system = withSystem === true ? getCACertificates('system') : []
  return createSecureContext({ ...own, ca: [...getCACertificates('default'), ...system, ...extra] })
}
