// Causes about the TLS session itself: inspection on the way, failed handshakes, client certificates, trust files, coming expiry.
import type { CauseId } from '../../words/causes.ts'
import { say } from '../../words/phrase.ts'
import { certificateDates, handshake } from '../commands/network.ts'
import { derToPem, storeToPem } from '../commands/machine.ts'
import { byHost, byParty, type CauseEntry, cause, factIn, forHost, forParty, hostIn, told } from './entry.ts'
import { askNetworkOwner, neverTurnOffVerification } from './steps.ts'
import { trustInspection } from './trust-steps.ts'

/** Entries about TLS that something on the network changes or ends. */
export const TLS_NETWORK = {
  'tls.intercepted': cause({
    title: 'TLS is being intercepted (inspection proxy)',
    when: "A public API's chain ends in a private root (inspection). Broken when nothing trusts that root; degraded when the machine's own stores or `NODE_EXTRA_CA_CERTS` do; a note when the `ca-certificates` input contains it.",
    explanation:
      'The certificate was issued by an inspection proxy or security product, not by the API. Whoever runs it can read the key and all messages.',
    summary:
      "Ask IT to exempt this host from TLS inspection; if they can't, trust the inspection product's root CA.",
    steps: [
      told(
        'product',
        (product) => say`Ask your IT to exempt this host from inspection by ${product}.`,
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
    commands: [certificateDates],
    links: ['codeNetwork', 'extraCertificates'],
  }),
  'tls.weak': cause({
    title: (facts) => `A certificate of ${hostIn(facts)} is too weak`,
    when: 'A key or signature below the security level of OpenSSL (RSA under 2048 bits, SHA-1), whoever issued it.',
    explanation:
      "One certificate in the chain has a key or signature that OpenSSL rejects today. Trusting another root won't change that. No key was sent.",
    summary: byParty({
      anthropic: 'Ask your IT about TLS inspection: the certificate of the API itself is strong.',
      gateway:
        'Get a stronger certificate for the gateway: RSA with 2048 bits or EC P-256, signed with SHA-256.',
    }),
    steps: [
      forParty({
        anthropic:
          'Ask your IT to exempt this host from inspection: the certificate of the API itself is strong.',
      }),
      ({ evidence }) => {
        const [issuer, weakness] = [factIn(evidence, 'issuer'), factIn(evidence, 'weakness')]
        return issuer === undefined || weakness === undefined
          ? undefined
          : say`Find out who runs ${issuer}: it issued the certificate with ${weakness}.`
      },
      told(
        'product',
        (product) => say`Ask your IT to raise the key size and the digest in the settings of ${product}.`,
        'Ask the owner of that CA, gateway or inspection product to raise the key size and the digest.',
      ),
      'Ask for RSA with 2048 bits or more, or EC P-256, signed with SHA-256; intermediates too.',
      "Don't lower the security level: `DEFAULT@SECLEVEL=0` would accept weak certificates from everyone.",
    ],
    commands: [certificateDates],
    links: ['certificateErrors', 'codeNetwork'],
  }),
  'tls.handshake': cause({
    title: (facts) => `TLS handshake with ${hostIn(facts)} failed`,
    when: 'No common version or cipher, an alert, or a reset in the handshake.',
    explanation:
      'The port was reached, but both sides could not agree on encryption, or something interrupted them. No key was sent.',
    summary: byParty({
      anthropic: 'Check proxy, VPN and firewall: something in between may break the TLS handshake.',
      gateway: 'Turn on TLS 1.2 or 1.3 on the gateway, and check that it knows this host name.',
    }),
    steps: [
      forParty({
        anthropic:
          'Compare from another network: the API supports TLS 1.2 and 1.3, so something in between probably interferes.',
        gateway: 'Turn on TLS 1.2 or 1.3 with current ciphers on the gateway; Node rejects older ones.',
      }),
      forParty({
        gateway:
          'Check that the server knows this host name: an unknown one (SNI) is rejected with an alert.',
      }),
      forParty({
        gateway:
          'Pass `client-certificate` and `client-key` if the server requires a client certificate: before TLS 1.3 the alert is the same.',
      }),
      'Lower the MTU of the VPN or tunnel if large packets get lost: handshakes then stall or reset.',
      askNetworkOwner,
    ],
    commands: [handshake],
    links: ['certificateErrors', 'systemErrors'],
  }),
  'tls.client-certificate': cause({
    title: (facts) => `${hostIn(facts, 'The endpoint')} requires a client certificate`,
    when: 'The server asks for a client certificate, and none or a wrong one was given.',
    explanation:
      'The endpoint accepts only clients that present their own certificate (mutual TLS). That comes before the key, which was not checked.',
    summary: byHost({
      action: 'Pass client-certificate and client-key to this step.',
      terminal: 'Pass --client-certificate and --client-key.',
    }),
    steps: [
      forHost({
        action:
          'Write both PEM files from secrets in an earlier step, and pass `client-certificate` and `client-key`.',
        terminal: 'Pass `--client-certificate` and `--client-key` with the PEM files.',
      }),
      'Check that the certificate is current, matches the key file, and is signed by the CA that the gateway accepts.',
      'For Claude Code, set `CLAUDE_CODE_CLIENT_CERT` and `CLAUDE_CODE_CLIENT_KEY`.',
    ],
    commands: [handshake],
    links: ['codeNetwork'],
  }),
  'tls.expiring': cause({
    title: (facts) => {
      const { daysLeft } = facts.evidence
      if (typeof daysLeft !== 'number') return `Certificate for ${hostIn(facts)} expires soon`
      return `Certificate for ${hostIn(facts)} expires in ${daysLeft} day${daysLeft === 1 ? '' : 's'}`
    },
    when: 'The verified chain ends within `tls-expiry-days`.',
    explanation: 'Everything works today. Once the certificate has expired, every client refuses to connect.',
    summary: byParty({
      anthropic: 'Check the issuer: a TLS inspection product on your network may need a new certificate.',
      gateway: "Renew the gateway's certificate before it expires.",
    }),
    steps: [
      told(
        'daysLeft',
        (days) => say`Note the date: ${days} days are left, then every client refuses to connect.`,
        'Note the date in the report: from then on every client refuses to connect.',
      ),
      forParty({
        anthropic:
          'Check the issuer: the API renews its certificates automatically, so a product of your network may be the one to renew.',
        gateway:
          "Renew the gateway's certificate now, and find out why automatic renewal failed: most renew 30 days ahead.",
      }),
      'Reload the server after the renewal, then run this check again: it looks at what the server really sends.',
    ],
    commands: [certificateDates],
    links: ['certificateErrors'],
  }),
  'tls.ca-file': cause({
    title: "The ca-certificates file can't be used",
    when: 'The file of the `ca-certificates` input is missing, unreadable, DER or empty.',
    explanation:
      'You named this file, so nothing was tried without it. Node itself would only print a warning and continue without it.',
    summary: 'Set ca-certificates to a readable PEM file.',
    steps: [
      told(
        'file',
        (file) => say`Check the path ${file}, seen from the folder where this runs.`,
        'Check the path, seen from the folder where this runs.',
      ),
      forHost({ action: 'Check out the repository, or write the file, in an earlier step.' }),
      'Convert a binary (DER) or PKCS #12 file first: a PEM file starts with -----BEGIN CERTIFICATE-----.',
      'Put root and intermediates into the same file, one below the other, each mark at the start of its line.',
    ],
    commands: [derToPem, storeToPem],
    links: ['extraCertificates'],
  }),
} as const satisfies Partial<Record<CauseId, CauseEntry>>
