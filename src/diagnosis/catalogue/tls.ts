// Causes about the certificates of the endpoint and the trust in them.
import type { CauseId } from '../../words/causes.ts'
import { say } from '../../words/phrase.ts'
import { certificateDates, handshake } from './commands.ts'
import { type CauseEntry, cause, forParty, told } from './entry.ts'
import { neverTurnOffVerification, trustRoot } from './steps.ts'

/** Entries about certificates. */
export const TLS = {
  'tls.expired': cause({
    title: 'the certificate has expired',
    when: 'Node and OpenSSL report a certificate that is past its end, with subject, issuer and dates.',
    explanation:
      'A certificate in the chain is out of date by the clock of this machine. The key was not sent, so nothing is known about it.',
    summary: 'Renew the certificate, or set the clock of this machine.',
    steps: [
      told(
        'notAfter',
        (date) =>
          say`Compare today with ${date}, the end of the certificate: if the clock here is wrong, set it first.`,
        'Check the clock of this machine first: a wrong one makes good certificates look expired.',
      ),
      forParty({
        anthropic:
          'Look at the issuer: if it is a product of your network, that product needs a new certificate, not the API.',
        gateway:
          'Renew the certificate of the gateway and reload it: many servers keep the old one until then.',
      }),
      'Update the roots of an old image or machine (ca-certificates) if it is an intermediate or a root that has expired.',
      neverTurnOffVerification,
    ],
    commands: [certificateDates],
    links: ['certificateErrors'],
  }),
  'tls.not-yet-valid': cause({
    title: 'the certificate is not valid yet',
    when: 'Node and OpenSSL report a certificate before its beginning, with subject, issuer and dates.',
    explanation:
      'By the clock of this machine the certificate begins in the future: nearly always the clock is behind. The key was not sent.',
    summary: 'Set the clock of this machine.',
    steps: [
      'Set the clock: turn on network time, and do it again after a suspended machine wakes up.',
      'Wait until the beginning of the certificate if the clock is right and the certificate brand-new.',
    ],
    commands: ['date -u', certificateDates],
    links: ['certificateErrors'],
  }),
  'tls.hostname': cause({
    title: 'the certificate belongs to another host',
    when: 'Node and OpenSSL report a name that the certificate does not carry, with subject, issuer and dates.',
    explanation:
      'Whoever answers has a certificate, but not for this name: another server, a gateway under an alias, or a gateway set up as if it were a proxy. The key was not sent.',
    summary: 'Use the name that stands in the certificate, or get one for this name.',
    steps: [
      told(
        'accepted',
        (names) =>
          say`Use a name which the certificate carries (${names}) in the base URL, if that is the server you mean.`,
        'Use a name which the certificate carries in the base URL, if that is the server you mean.',
      ),
      'Move the URL of a gateway from HTTPS_PROXY to ANTHROPIC_BASE_URL: as a proxy it answers with its own certificate.',
      forParty({
        anthropic:
          'Look for an entry in the hosts file, a DNS filter or a connect-to that bends the name of the API.',
        gateway: 'Add this name to the certificate of the gateway (subject alternative name).',
      }),
      neverTurnOffVerification,
    ],
    commands: [certificateDates],
    links: ['certificateErrors'],
  }),
  'tls.self-signed': cause({
    title: 'the certificate is self-signed',
    when: 'Node and OpenSSL report a self-signed certificate, with subject, issuer and dates.',
    explanation:
      'The server vouches for itself, and nothing here knows it. The key was not sent, so nothing is known about it.',
    summary: 'Trust this certificate on purpose, or give the server one from an authority.',
    steps: [
      forParty({
        anthropic: 'Find out who answers in place of the API: its own certificate is never self-signed.',
        gateway:
          'Get the certificate from the owner of the gateway, not out of the connection, and compare its fingerprint.',
      }),
      trustRoot,
      neverTurnOffVerification,
    ],
    commands: [handshake],
    links: ['certificateErrors', 'extraCertificates'],
  }),
  'tls.incomplete-chain': cause({
    title: 'the server does not send its whole certificate chain',
    when: 'Node and OpenSSL report a chain whose intermediate is missing, with subject, issuer and dates.',
    explanation:
      'The certificate may be good, but the link between it and a known root is not sent. Browsers fetch it by themselves, programs do not. The key was not sent.',
    summary: 'Let the server send the intermediate certificate too.',
    steps: [
      'Install the full chain on the server: certificate first, then each intermediate (fullchain.pem, not cert.pem), and reload it.',
      'Check every backend behind a load balancer: one with a short chain fails now and then.',
      told(
        'issuer',
        (issuer) =>
          say`Until then, put the certificate of ${issuer} into ca-certificates or NODE_EXTRA_CA_CERTS.`,
        'Until then, put the missing intermediate into ca-certificates or NODE_EXTRA_CA_CERTS.',
      ),
    ],
    commands: [handshake],
    links: ['certificateErrors', 'extraCertificates'],
  }),
  'tls.untrusted': cause({
    title: 'nobody here trusts the certificate authority of this endpoint',
    when: 'Node and OpenSSL report a chain that ends in an unknown root, with subject, issuer and dates.',
    explanation:
      'The chain is complete, but its root is none of the public ones and none that was added here. The key was not sent, so nothing is known about it.',
    summary: 'Add the private root to ca-certificates or NODE_EXTRA_CA_CERTS.',
    steps: [
      told(
        'issuer',
        (issuer) => say`Ask your own IT for the root certificate of ${issuer}, as a PEM file.`,
        'Ask your own IT for the root certificate, as a PEM file.',
      ),
      trustRoot,
      'Convert it first if it is a DER file (.cer, .crt with binary content): Node reads PEM only, and skips other files without failing.',
      'Update the ca-certificates of the image if the root is a public one.',
      neverTurnOffVerification,
    ],
    commands: [handshake, 'openssl x509 -inform der -in root.cer -out root.pem'],
    links: ['extraCertificates', 'codeNetwork', 'certificateErrors'],
  }),
} as const satisfies Partial<Record<CauseId, CauseEntry>>
