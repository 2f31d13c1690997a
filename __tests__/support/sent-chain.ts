// The certificates that a minted server sends, as a handshake would have shown them.
import { X509Certificate, type KeyObject } from 'node:crypto'
import { EMPTY_NAME, type Certificate } from '../../src/probes/observation.ts'
import type { CertificateWorld } from '../../src/simulator/certificate-worlds.ts'

/** Leaf first, then whatever is sent along. */
export function sentBy({ certificate }: Pick<CertificateWorld, 'certificate'>): readonly Certificate[] {
  const blocks = certificate.match(/-----BEGIN[^-]+-----[^-]+-----END[^-]+-----/g) ?? []
  return blocks.map((pem) => {
    const { subject, issuer, validFrom, validTo, raw, fingerprint256, publicKey } = new X509Certificate(pem)
    return {
      ...{
        subject: (subject as string | undefined)?.replace(/^CN=/, '') ?? EMPTY_NAME,
        issuer,
        altNames: '',
        validFrom,
        validTo,
        fingerprint256,
        raw,
      },
      ...{ notBeforeMs: Date.parse(validFrom), notAfterMs: Date.parse(validTo) },
      ...{ key: keyOf(publicKey), issuerHosts: [] },
    }
  })
}

function keyOf({ asymmetricKeyDetails: { modulusLength } = {} }: KeyObject): string {
  return modulusLength === undefined ? 'EC P-256' : `RSA ${modulusLength}`
}
