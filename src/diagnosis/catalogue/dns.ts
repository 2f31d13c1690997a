// Causes about the name: it leads nowhere, nobody answers for it, or somebody bends it.
import { isPublicApi } from '../../claude/providers/index.ts'
import type { CauseId } from '../../words/causes.ts'
import { quote, say } from '../../words/phrase.ts'
import { lookUp, lookUpOutside } from './commands.ts'
import { type CauseEntry, type Step, cause, forHost } from './entry.ts'
import { askNetworkOwner, correctBaseUrl } from './steps.ts'

/** Names that no public name server knows. Sources: RFC 6762, RFC 8375, ICANN's reservation of `internal` (2024), RFC 6762 appendix G. */
const PRIVATE_NAME =
  /^[^.]+$|\.(?:local|internal|intranet|private|corp|home|lan|home\.arpa)$|\.cluster\.local$|\.svc$/i

/** The place where a name is known, said of the very name when its form tells that it is a private one. */
const whereKnown: Step = (facts) => {
  if (isPublicApi(facts.hostname))
    return ['Look at the resolver: this name exists, so a filter or an internal name server hides it here.']
  if (!PRIVATE_NAME.test(facts.hostname))
    return [
      'If the name is internal, run where it is known: inside the VPN or the private network, or on a self-hosted runner there.',
    ]
  const name = quote(facts.hostname)
  return facts.host === 'action'
    ? say`Run where ${name} is known: on a self-hosted runner inside its private network. No runner of GitHub's own knows such a name, and that of a service container is known only to a job which itself runs in a container.`
    : say`Run where ${name} is known: such a name belongs to a private network, so connect its VPN, or run on a machine there.`
}

/** Entries about names. */
export const DNS = {
  'dns.not-found': cause({
    title: 'the host name does not exist',
    when: 'NXDOMAIN, or a name without any address.',
    explanation:
      'Name servers answered, and know no address for this name. Nothing was sent, so nothing is known about the key.',
    summary: 'Correct the host name, or run where it is known.',
    steps: [
      'Check the spelling of the host in the base URL, letter by letter.',
      whereKnown,
      forHost({
        action: 'In a container job, give the container the resolver of its host, or a --dns option.',
        terminal:
          'Inside a container, compare /etc/resolv.conf with that of the host; under WSL it may point at a dead server.',
      }),
      correctBaseUrl,
    ],
    commands: [lookUp, lookUpOutside],
    links: ['nodeDns', 'codeErrors'],
  }),
  'dns.failure': cause({
    title: 'the name cannot be looked up',
    when: 'SERVFAIL, REFUSED, a time-out, or no resolver at all; or a name server knows the name and this machine does not ask it.',
    explanation:
      'The question for the address got no usable answer: the resolver is down, refuses, cannot be reached, or is not asked. That says nothing about the name, the endpoint or the key.',
    summary: 'Repair name resolution on this machine.',
    steps: [
      ({ evidence }) =>
        evidence.known === true
          ? [
              'Look at what this machine asks before its name server: the hosts file, nsswitch.conf, the search domains, a caching daemon.',
            ]
          : undefined,
      'Try again once: a single SERVFAIL or time-out passes.',
      forHost({
        action:
          'Compare with another name in a step of the same job; if none resolves, repair the resolver of the runner or its container (--dns).',
        terminal:
          'Compare with another name; if none resolves, repair the resolver: VPN, /etc/resolv.conf, the network settings.',
      }),
      'If only this name fails, ask the owner of its domain: its own name servers or its DNSSEC signatures are broken.',
      'Allow UDP and TCP port 53 to the resolver in the firewall.',
    ],
    commands: [lookUp, lookUpOutside],
    links: ['nodeDns', 'systemErrors'],
  }),
  'dns.sinkhole': cause({
    title: 'the name of the API leads to a private or blocked address',
    when: 'A public API name resolves to 0.0.0.0, loopback or a private address, and no verified API answer follows.',
    explanation:
      'A filter, an ad blocker or an entry in the hosts file answers for this name in place of its owner. The key is sent to no peer without a trusted certificate for this name.',
    summary: 'Take the name off the block list, or out of the hosts file.',
    steps: [
      'Look for the name in the hosts file (/etc/hosts, C:\\Windows\\System32\\drivers\\etc\\hosts) and remove the line.',
      'Take the name off the block list of the resolver (Pi-hole, AdGuard, NextDNS, a corporate DNS filter).',
      'If it is a private link on purpose, let the endpoint there present a certificate for this name, or use its own name as the base URL.',
      askNetworkOwner,
    ],
    commands: [lookUp, lookUpOutside],
    links: ['addresses', 'codeNetwork'],
  }),
} as const satisfies Partial<Record<CauseId, CauseEntry>>
