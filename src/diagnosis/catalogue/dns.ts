// Causes about the name: it leads nowhere, nobody answers for it, or somebody bends it.
import { isPublicApi } from '../../claude/providers/index.ts'
import type { CauseId } from '../../words/causes.ts'
import { quote, say } from '../../words/phrase.ts'
import { lookUp, lookUpOutside } from '../commands/network.ts'
import { byHost, type CauseEntry, type Step, cause, forHost, hostIn } from './entry.ts'
import { askNetworkOwner, correctBaseUrl } from './steps.ts'

/** Names that no public name server knows. Sources: RFC 6762, RFC 8375, ICANN's reservation of `internal` (2024), RFC 6762 appendix G. */
const PRIVATE_NAME =
  /^[^.]+$|\.(?:local|internal|intranet|private|corp|home|lan|home\.arpa)$|\.cluster\.local$|\.svc$/i

/** The place where a name is known, said of the very name when its form shows that it is a private one. */
const whereKnown: Step = (facts) => {
  if (isPublicApi(facts.hostname))
    return ['Check the resolver: this name exists, so a filter or an internal name server hides it here.']
  if (!PRIVATE_NAME.test(facts.hostname))
    return [
      'If the name is internal, run inside its VPN or private network, or on a self-hosted runner there.',
    ]
  const name = quote(facts.hostname)
  return facts.host === 'action'
    ? say`Run on a self-hosted runner inside the private network of ${name}: GitHub's runners can't resolve it. A service container's name works only in a job that runs in a container.`
    : say`Connect the VPN of the private network that ${name} belongs to, or run on a machine there.`
}

/** Entries about names. */
export const DNS = {
  'dns.not-found': cause({
    title: (facts) => `Host name not found: ${hostIn(facts)}`,
    when: 'NXDOMAIN, or a name without any address.',
    explanation: 'Name servers answered that this name has no address. No key was sent.',
    summary: (facts) => {
      if (isPublicApi(facts.hostname)) return 'Check DNS filter, VPN and resolver: this name exists.'
      return PRIVATE_NAME.test(facts.hostname)
        ? 'Run inside the private network that knows this name, or fix the host in the base URL.'
        : 'Check the spelling of the host in the base URL.'
    },
    steps: [
      'Check the spelling of the host in the base URL, letter by letter.',
      whereKnown,
      forHost({
        action: 'In a container job, give the container the resolver of its host, or a `--dns` option.',
        terminal:
          "In a container, compare /etc/resolv.conf with the host's. Under WSL it may point at a dead server.",
      }),
      correctBaseUrl,
    ],
    commands: [lookUp, lookUpOutside],
    links: ['nodeDns', 'codeErrors'],
  }),
  'dns.failure': cause({
    title: (facts) => `DNS lookup of ${hostIn(facts)} failed`,
    when: 'SERVFAIL, REFUSED, a timeout, or no resolver at all; or a name server knows the name and this machine does not use it.',
    explanation:
      'The DNS lookup got no usable answer: the resolver is down, refuses, is unreachable or is not used. This says nothing about the endpoint or the key.',
    summary: byHost({
      action: 'Fix DNS on the runner or in its container.',
      terminal: 'Fix DNS on this machine: VPN, resolver or network settings.',
    }),
    steps: [
      ({ evidence }) =>
        evidence.known === true
          ? [
              'Check what this machine uses before its name server: hosts file, nsswitch.conf, search domains, a caching daemon.',
            ]
          : undefined,
      'Try once more: a single SERVFAIL or timeout may pass.',
      forHost({
        action:
          'Look up another name in a step of the same job. If none resolves, fix the resolver of the runner or its container (`--dns`).',
        terminal:
          'Look up another name. If none resolves, fix the resolver: VPN, /etc/resolv.conf, network settings.',
      }),
      'If only this name fails, ask the owner of its domain: its name servers or DNSSEC signatures are broken.',
      'Allow UDP and TCP port 53 to the resolver in the firewall.',
    ],
    commands: [lookUp, lookUpOutside],
    links: ['nodeDns', 'systemErrors'],
  }),
  'dns.sinkhole': cause({
    title: (facts) => `${hostIn(facts, 'The endpoint')} resolves to a private or blocked address`,
    when: 'A public API name resolves to 0.0.0.0, loopback or a private address, and no verified API answer follows.',
    explanation:
      'A DNS filter, an ad blocker or the hosts file answers for this name. The key is sent only to a peer with a trusted certificate for this name.',
    summary: 'Remove the name from the DNS block list or the hosts file.',
    steps: [
      'Look for the name in the hosts file (/etc/hosts, C:\\Windows\\System32\\drivers\\etc\\hosts) and remove the line.',
      'Remove the name from the block list of the resolver (Pi-hole, AdGuard, NextDNS, a corporate DNS filter).',
      "If it is a private link on purpose, the endpoint needs a certificate for this name; or use the link's own name as the base URL.",
      askNetworkOwner,
    ],
    commands: [lookUp, lookUpOutside],
    links: ['addresses', 'codeNetwork'],
  }),
} as const satisfies Partial<Record<CauseId, CauseEntry>>
