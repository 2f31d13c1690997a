// How certificates are told: each with names, dates, key and fingerprint, and the one of a chain that is out of date.
import type { Evidence } from '../../words/evidence.ts'
import type { Clean } from '../../words/clean.ts'
import { say, type Phrase } from '../../words/phrase.ts'
import type { Certificate, TlsObservation } from '../../probes/observation.ts'

/** The day, as people write it. */
export function day(ms: number | undefined): string {
  return ms === undefined || Number.isNaN(ms) ? '?' : new Date(ms).toISOString().slice(0, 10)
}

/** "The intermediate certificate of X, issued by Y, valid 2026-01-01 to 2026-03-01". */
export function described(chain: readonly Certificate[], at: number, clean: Clean): Phrase {
  const { subject, issuer, notBeforeMs, notAfterMs } = chain[at] ?? {}
  const validity = `${day(notBeforeMs)} to ${day(notAfterMs)}`
  return say`The ${kindOf(chain, at)} of ${clean(subject ?? '')}, issued by ${clean(issuer ?? '')}, valid ${validity}`
}

function kindOf(chain: readonly Certificate[], at: number): string {
  if (at === 0) return 'certificate'
  const { subject, issuer } = chain[at] ?? {}
  return subject === issuer ? 'root certificate' : 'intermediate certificate'
}

/** Which certificate of the chain a verdict about dates is about; the leaf where the dates say nothing. */
export function outOfDate(
  chain: readonly Certificate[],
  { code, nowMs }: { readonly code: string; readonly nowMs: number },
): number {
  const at = chain.findIndex(({ notBeforeMs, notAfterMs }) =>
    code === 'CERT_NOT_YET_VALID' ? notBeforeMs > nowMs : notAfterMs < nowMs,
  )
  return Math.max(at, 0)
}

/** The handshake as evidence: protocol, the whole chain, and the certificate that is talked about in single fields. */
export function shownHandshake(
  { protocol, cipher, chain }: TlsObservation,
  at: number,
  clean: Clean,
): Evidence {
  const told = chain[at]
  return {
    protocol: protocol ?? null,
    cipher: cipher ?? null,
    chain: chain.map((each) => shownCertificate(each, clean)),
    ...(told && shownFields(told, chain[0]?.altNames ?? '', clean)),
  }
}

function shownCertificate(certificate: Certificate, clean: Clean): string {
  const { subject, issuer, notBeforeMs, notAfterMs, key, fingerprint256 } = certificate
  const names = `${clean(subject).quoted} ← ${clean(issuer).quoted}`
  return `${names}, ${day(notBeforeMs)} to ${day(notAfterMs)}, ${clean(key, 40).quoted}, SHA-256 ${fingerprint256}`
}

function shownFields(certificate: Certificate, names: string, clean: Clean): Evidence {
  const { subject, issuer, notBeforeMs, notAfterMs, fingerprint256, key } = certificate
  return {
    subject: clean(subject).quoted,
    issuer: clean(issuer).quoted,
    names: clean(names).quoted,
    notBefore: day(notBeforeMs),
    notAfter: day(notAfterMs),
    key: clean(key, 40).quoted,
    fingerprint: fingerprint256,
  }
}
