// The stores of roots that a program on this machine may trust, each by the name people know it by.
import { getCACertificates } from 'node:tls'
import type { CaFile } from '../../words/settings.ts'

/**
 * `bundled` is Mozilla's list inside Node, `system` the machine's own, which on Linux follows `SSL_CERT_FILE` and `SSL_CERT_DIR`;
 * the others are named by what points to their file. Source: Node 24 `doc/api/tls.md`, `tls.getCACertificates`.
 */
export type StoreName = 'bundled' | 'NODE_EXTRA_CA_CERTS' | 'SSL_CERT_FILE' | 'ca-certificates' | 'system'

export interface Store {
  readonly name: StoreName
  /** The roots as DER. Read when asked for: the system's takes 50 ms the first time. */
  readonly roots: () => readonly Buffer[]
}

const PEM_BLOCK =
  /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----([^-]+)-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g

/** Every store, the public roots first and the system's last: where several vouch, the first one is told. */
export function storesWith(file: CaFile | undefined): readonly Store[] {
  return [
    { name: 'bundled', roots: () => inNode('bundled') },
    { name: 'NODE_EXTRA_CA_CERTS', roots: () => inNode('extra') },
    ...storeOf(file),
    { name: 'system', roots: () => inNode('system') },
  ]
}

/** The file of `NODE_EXTRA_CA_CERTS` has no text here: Node holds it already. */
function storeOf(file: CaFile | undefined): readonly Store[] {
  const { pem, origin } = file ?? {}
  if (pem === undefined) return []
  const name = origin?.variable === undefined ? 'ca-certificates' : 'SSL_CERT_FILE'
  return [{ name, roots: () => certificatesIn(pem) }]
}

function inNode(type: 'bundled' | 'extra' | 'system'): readonly Buffer[] {
  return getCACertificates(type).flatMap(certificatesIn)
}

/** The certificates of a PEM text as DER, in its order. */
export function certificatesIn(pem: string): readonly Buffer[] {
  return [...pem.matchAll(PEM_BLOCK)].map(([, base64 = '']) => Buffer.from(base64, 'base64'))
}
