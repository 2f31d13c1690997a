// Causes about the TLS session itself: inspection on the way, failed handshakes, client certificates, trust files, coming expiry.
import type { CauseId } from '../../words/causes.ts'
import { say } from '../../words/phrase.ts'
import { certificateDates, handshake } from './commands.ts'
import { type CauseEntry, cause, factIn, forHost, forParty, told } from './entry.ts'
import { askNetworkOwner, neverTurnOffVerification } from './steps.ts'
import { trustInspection } from './trust-steps.ts'

/** Entries about TLS that something on the network changes or ends. */
export const TLS_NETWORK = {
  'tls.intercepted': cause({
    title: 'something on the way opens the encrypted connection',
    when: "A public API's chain ends in a private root (inspection). Broken when nothing trusts that root; degraded when the machine's own stores or `NODE_EXTRA_CA_CERTS` do; a note when the `ca-certificates` input vouches for it.",
    explanation:
      'The certificate is not the one of the API, but one that an inspecting proxy or security product made on the fly. Whoever runs it can read the key and all messages.',
    summary: 'Exempt the API from inspection, or trust the root of the product knowingly.',
    steps: [
      told(
        'product',
        (product) => say`Ask your IT to exempt this host from the inspection by ${product}.`,
        'Ask your IT to exempt this host from TLS inspection.',
      ),
      told(
        'issuer',
        (issuer) =>
          say`If inspection must stay, get the root certificate of ${issuer} from IT as a PEM file.`,
        'If inspection must stay, get its root certificate from IT as a PEM file.',
      ),
      ...trustInspection,
      neverTurnOffVerification,
    ],
    commands: [certificateDates, 'git config --global http.sslCAInfo root.pem'],
    links: ['codeNetwork', 'extraCertificates'],
  }),
  'tls.weak': cause({
    title: 'a certificate is too weak',
    when: 'A key or signature below the security level of OpenSSL (RSA under 2048 bits, SHA-1), whoever vouches for it.',
    explanation:
      'The chain may well be known here, but one of its certificates has a key or a signature that OpenSSL refuses today: no root that you add will change that. The key was not sent, so nothing is known about it.',
    summary: 'Let whoever issues this certificate make a stronger one.',
    steps: [
      ({ evidence }) => {
        const [issuer, weakness] = [factIn(evidence, 'issuer'), factIn(evidence, 'weakness')]
        return issuer === undefined || weakness === undefined
          ? undefined
          : say`Find who runs ${issuer}: it issued the certificate with ${weakness}.`
      },
      told(
        'product',
        (product) => say`Ask your IT to raise the key size and the digest in the settings of ${product}.`,
        'Ask the owner of that authority, gateway or inspecting product to raise key size and digest.',
      ),
      'Ask for RSA with 2048 bits or more, or EC P-256, signed with SHA-256, and for intermediates of the same strength.',
      forParty({
        anthropic:
          'Ask your IT to exempt this host from inspection: the certificate of the API itself is strong.',
      }),
      'Leave the security level as it is: DEFAULT@SECLEVEL=0 would accept weak certificates of everybody.',
    ],
    commands: [certificateDates],
    links: ['certificateErrors', 'codeNetwork'],
  }),
  'tls.handshake': cause({
    title: 'the TLS handshake fails',
    when: 'No common version or cipher, an alert, or a reset in the handshake.',
    explanation:
      'The port was reached, but both sides could not agree on encryption, or something cut in. The key was not sent, so nothing is known about it.',
    summary: 'Let the server speak TLS 1.2 or 1.3, and find what breaks the handshake.',
    steps: [
      forParty({
        anthropic:
          'Compare from another network: the API speaks TLS 1.2 and 1.3, so a box on the way interferes.',
        gateway: 'Turn on TLS 1.2 or 1.3 with current ciphers on the gateway; Node refuses older ones.',
      }),
      'Check that the server knows this host name: an unknown one (SNI) is refused with an alert.',
      'Pass client-certificate and client-key if the server wants to know who connects: before TLS 1.3 it refuses with the same alert.',
      'Lower the MTU of the VPN or tunnel if large packets vanish: handshakes then stall or reset.',
      askNetworkOwner,
    ],
    commands: [handshake],
    links: ['certificateErrors', 'systemErrors'],
  }),
  'tls.client-certificate': cause({
    title: 'the endpoint wants a client certificate',
    when: 'The server asks for a client certificate, and none or a wrong one was given.',
    explanation:
      'The endpoint lets only machines in that show a certificate of their own (mutual TLS). That door comes before the key, which was not judged.',
    summary: 'Give the client certificate and its key.',
    steps: [
      forHost({
        action:
          'Write both PEM files from secrets in a step before, and pass client-certificate and client-key.',
        terminal: 'Pass --client-certificate and --client-key with the PEM files.',
      }),
      'Check that the certificate is current, matches the key file and is signed by the authority which the gateway accepts.',
      'For Claude Code, set CLAUDE_CODE_CLIENT_CERT and CLAUDE_CODE_CLIENT_KEY.',
    ],
    commands: [handshake],
    links: ['codeNetwork'],
  }),
  'tls.expiring': cause({
    title: 'the certificate expires soon',
    when: 'The verified chain ends within `tls-expiry-days`.',
    explanation: 'All works today. After the given date every client will refuse to connect.',
    summary: 'Renew the certificate before it ends.',
    steps: [
      told(
        'daysLeft',
        (days) => say`Mark the date: ${days} days are left, then every client refuses to connect.`,
        'Mark the date in the finding: from then on every client refuses to connect.',
      ),
      forParty({
        anthropic:
          'Look at the issuer: for the API itself renewal is automatic, so a product of your network may be the one to renew.',
        gateway:
          'Renew the certificate of the gateway now, and find out why automatic renewal did not: most renew 30 days ahead.',
      }),
      'Reload the server after the renewal, and run this check again: it looks at what is really sent.',
    ],
    commands: [certificateDates],
    links: ['certificateErrors'],
  }),
  'tls.ca-file': cause({
    title: 'the file with extra certificates cannot be used',
    when: 'The file of the `ca-certificates` input is missing, unreadable, DER or empty.',
    explanation:
      'The file was named on purpose, so nothing was tried without it. Node itself would only print a warning and go on without it.',
    summary: 'Point ca-certificates at a readable PEM file.',
    steps: [
      told(
        'file',
        (file) => say`Check the path ${file}, as seen from the folder in which this runs.`,
        'Check the path, as seen from the folder in which this runs.',
      ),
      forHost({ action: 'Check out the repository, or write the file, in a step before this one.' }),
      'Convert it if it is binary (DER) or PKCS #12: a PEM file begins with -----BEGIN CERTIFICATE-----.',
      'Put root and intermediates one below the other into the same file, each mark at the start of its line.',
    ],
    commands: [
      'openssl x509 -inform der -in root.cer -out root.pem',
      'openssl pkcs12 -in store.p12 -cacerts -nokeys -out root.pem',
    ],
    links: ['extraCertificates'],
  }),
} as const satisfies Partial<Record<CauseId, CauseEntry>>
