// Words about the places trust comes from: stores, the file of extra roots, our own certificate.
import { say, type Phrase } from '../../words/phrase.ts'
import type { FileContents } from '../../probes/second-look/file-certificates.ts'
import type { StoreName } from '../../probes/second-look/stores.ts'
import type { CaFile } from '../../words/settings.ts'
import { day } from './certificate-words.ts'

/** Completes "trusted via X (…)". */
export const IN_STORE = {
  bundled: 'a public root',
  NODE_EXTRA_CA_CERTS: 'from NODE_EXTRA_CA_CERTS',
  SSL_CERT_FILE: 'from SSL_CERT_FILE',
  'ca-certificates': 'from ca-certificates',
  system: 'from the system store',
} as const satisfies Record<StoreName, string>

/** The store that holds the issuer of a chain that was not accepted all the same. */
export const KNOWN_TO = {
  bundled: 'The public roots inside Node hold this issuer.',
  NODE_EXTRA_CA_CERTS: 'The file of NODE_EXTRA_CA_CERTS holds this issuer.',
  SSL_CERT_FILE: 'The file of SSL_CERT_FILE holds this issuer.',
  'ca-certificates': 'The file of ca-certificates holds this issuer.',
  system: 'The system’s store holds this issuer: curl and Git, which read it, know it.',
} as const satisfies Record<StoreName, string>

/** Programs differ: only some of them read the system's store. */
export const SYSTEM_ONLY =
  'It’s trusted only via the system store, which Node and Python’s certifi don’t read by default: NODE_USE_SYSTEM_CA=1 makes Node read it.'

/** Oddities of the file of extra roots; `vouches` says that it is needed and does its work. */
export function fileRemarks(
  file: CaFile | undefined,
  contents: FileContents | undefined,
  vouches: boolean,
): readonly Phrase[] {
  if (file === undefined) return []
  const name = file.origin.variable ?? 'ca-certificates'
  const missing = (file.missing ?? []).map((variable) => say`The file that ${variable} names is missing.`)
  if (file.fault !== undefined)
    return [say`The file that ${name} names was not used: ${file.fault}.`, ...missing]
  const faults = [file.remark, unreadable(contents), vouches ? undefined : useless(contents)]
  return [
    ...faults.flatMap((fault) => (fault === undefined ? [] : [say`About the file of ${name}: ${fault}.`])),
    ...missing,
  ]
}

function unreadable(contents: FileContents | undefined): string | undefined {
  const first = contents?.unreadable[0]
  if (contents === undefined || first === undefined) return undefined
  return `certificate ${first} of ${contents.count} cannot be read, and those after it are passed over`
}

function useless(contents: FileContents | undefined): string | undefined {
  if (contents === undefined) return undefined
  const { count, roots, ended } = contents
  if (roots === 0) return 'it has no CA certificate, only server certificates, which make nothing trusted'
  return ended === count ? 'every certificate in it has expired' : undefined
}

/** A client's certificate that is past its end is refused wherever it is asked for. */
export function clientRemark(endMs: number | undefined, nowMs: number): readonly Phrase[] {
  return endMs === undefined || endMs >= nowMs
    ? []
    : [
        say`The certificate in client-certificate expired on ${day(endMs)}: servers that require it will reject it.`,
      ]
}
