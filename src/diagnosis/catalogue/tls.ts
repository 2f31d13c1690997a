// Causes about the certificates of the endpoint and the trust in them.
import type { CauseId } from '../../words/causes.ts'
import { say } from '../../words/phrase.ts'
import { certificateDates, handshake } from '../commands/network.ts'
import { derToPem, timeHere } from '../commands/machine.ts'
import { byParty, type CauseEntry, cause, forParty, hostIn, nameIn, told } from './entry.ts'
import { neverTurnOffVerification, trustRoot } from './steps.ts'

/** The day of a certificate's date, with the words before it; nothing where the date is unknown. */
function on(date: string | undefined): string {
  const day = nameIn(date, '').slice(0, 10)
  return day === '' ? '' : ` on ${day}`
}

/** Entries about certificates. */
export const TLS = {
  'tls.expired': cause({
    title: (facts) =>
      facts.evidence.notAfter === undefined
        ? `Certificate for ${hostIn(facts)} has expired`
        : `Certificate for ${hostIn(facts)} expired${on(facts.evidence.notAfter)}`,
    when: 'Node and OpenSSL report a certificate that is past its end, with subject, issuer and dates.',
    explanation: 'Clients refuse an expired certificate. No key was sent.',
    summary: byParty({
      anthropic:
        "Check this machine's clock first; if it's right, a TLS inspection product may answer in place of the API.",
      gateway: "Renew the gateway's certificate and reload it.",
    }),
    steps: [
      told(
        'notAfter',
        (date) =>
          say`Check the clock of this machine: the certificate expired on ${date}. If the clock is wrong, set it by network time.`,
        'Check the clock of this machine first: a wrong clock makes valid certificates look expired.',
      ),
      forParty({
        anthropic:
          "Check the issuer above. If it's a product of your own network, ask IT to renew that product's certificate; the API's own isn't at fault.",
        gateway: "Renew the gateway's certificate and reload it: many servers use the old one until then.",
      }),
      'If an intermediate or root has expired, update the CA certificates of an old image or machine (ca-certificates).',
      neverTurnOffVerification,
    ],
    commands: [certificateDates],
    links: ['certificateErrors'],
  }),
  'tls.not-yet-valid': cause({
    title: (facts) => `Certificate for ${hostIn(facts)} is not valid yet`,
    when: 'Node and OpenSSL report a certificate before its beginning, with subject, issuer and dates.',
    explanation:
      'The certificate starts in the future, going by the clock of this machine. Usually that clock is behind. No key was sent.',
    summary: "Check this machine's clock, and set it by network time.",
    steps: [
      'Set the clock: turn on network time, and sync again after a suspended machine wakes up.',
      'If the clock is right and the certificate brand-new, wait until it becomes valid.',
    ],
    commands: [timeHere, certificateDates],
    links: ['certificateErrors'],
  }),
  'tls.hostname': cause({
    title: (facts) => `The certificate is not for ${hostIn(facts)}`,
    when: 'Node and OpenSSL report a name that the certificate does not contain, with subject, issuer and dates.',
    explanation:
      'The server has a certificate, but not for this name: another server, a gateway under an alias, or a gateway set as a proxy. No key was sent.',
    summary: byParty({
      anthropic: 'Check the hosts file, DNS filter and connect-to: another server answers for this name.',
      gateway: 'Use a name from the certificate in the base URL, or add this name to the certificate.',
    }),
    steps: [
      forParty({
        anthropic:
          'Check for a hosts file entry, a DNS filter or a `connect-to` that leads this name to another server.',
      }),
      told(
        'accepted',
        (names) =>
          say`Use a name from the certificate (${names}) in the base URL, if that is the server you mean.`,
        'Use a name from the certificate in the base URL, if that is the server you mean.',
      ),
      forParty({ gateway: "Add this name to the gateway's certificate (subject alternative name)." }),
      'Move the URL of a gateway from `HTTPS_PROXY` to `ANTHROPIC_BASE_URL`: as a proxy it answers with its own certificate.',
      neverTurnOffVerification,
    ],
    commands: [certificateDates],
    links: ['certificateErrors'],
  }),
  'tls.self-signed': cause({
    title: (facts) => `Certificate for ${hostIn(facts)} is self-signed`,
    when: 'Node and OpenSSL report a self-signed certificate, with subject, issuer and dates.',
    explanation: 'The server signed its own certificate, and nothing here trusts it. No key was sent.',
    summary: byParty({
      anthropic: 'Find out who answers in place of the API: its own certificate is never self-signed.',
      gateway: 'Add the gateway’s certificate to ca-certificates, or give it one from a trusted CA.',
    }),
    steps: [
      forParty({
        anthropic: 'Find out who answers in place of the API: its own certificate is never self-signed.',
        gateway:
          'Get the certificate from the owner of the gateway, not from the connection, and compare its fingerprint.',
      }),
      trustRoot,
      neverTurnOffVerification,
    ],
    commands: [handshake],
    links: ['certificateErrors', 'extraCertificates'],
  }),
  'tls.incomplete-chain': cause({
    title: (facts) => `${hostIn(facts, 'The endpoint')} sends an incomplete certificate chain`,
    when: 'Node and OpenSSL report a chain whose intermediate is missing, with subject, issuer and dates.',
    explanation:
      'The server does not send the intermediate certificate that links its own to a known root. Browsers may fetch it; programs do not. No key was sent.',
    summary: byParty({
      anthropic:
        'Ask your IT who answers for this host: its server must send the intermediate certificate too.',
      gateway: 'Install the full chain (fullchain.pem) on the gateway.',
    }),
    steps: [
      'Install the full chain on the server: its certificate first, then each intermediate (fullchain.pem, not cert.pem). Reload it.',
      'Check every backend of a load balancer: one with a short chain fails now and then.',
      told(
        'issuer',
        (issuer) =>
          say`Until then, put the certificate of ${issuer} into ${{ quoted: 'ca-certificates' }} or ${{ quoted: 'NODE_EXTRA_CA_CERTS' }}.`,
        'Until then, put the missing intermediate into `ca-certificates` or `NODE_EXTRA_CA_CERTS`.',
      ),
    ],
    commands: [handshake],
    links: ['certificateErrors', 'extraCertificates'],
  }),
  'tls.untrusted': cause({
    title: (facts) => `Certificate for ${hostIn(facts)} comes from an untrusted CA`,
    when: 'Node and OpenSSL report a chain that ends in an unknown root, with subject, issuer and dates.',
    explanation:
      'The chain is complete, but nothing on this machine trusts its root: neither the public roots nor any added here. No key was sent.',
    summary: 'Add the private root CA to ca-certificates or NODE_EXTRA_CA_CERTS.',
    steps: [
      told(
        'issuer',
        (issuer) => say`Ask your IT for the root certificate of ${issuer}, as a PEM file.`,
        'Ask your IT for the root certificate, as a PEM file.',
      ),
      trustRoot,
      'Convert a DER file (.cer, .crt with binary content) first: Node reads only PEM, and skips other files with a warning.',
      'If the root is a public one, update the CA certificates of the image (ca-certificates).',
      neverTurnOffVerification,
    ],
    commands: [handshake, derToPem],
    links: ['extraCertificates', 'codeNetwork', 'certificateErrors'],
  }),
} as const satisfies Partial<Record<CauseId, CauseEntry>>
