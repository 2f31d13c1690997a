// Causes about the name: it leads nowhere, nobody answers for it, or somebody bends it.
import type { CauseId } from '../../cause.ts'
import { say } from '../../phrase.ts'
import { lookUp, lookUpOutside } from './commands.ts'
import { type CauseEntry, cause, forHost, forParty, told } from './entry.ts'
import { askNetworkOwner, correctBaseUrl } from './steps.ts'

export const DNS = {
  'dns.not-found': cause({
    title: 'the host name does not exist',
    when: 'NXDOMAIN, or a name without any address.',
    explanation:
      'Name servers answered, and know no address for this name. Nothing was sent, so nothing is known about the key.',
    summary: 'Correct the host name, or run where it is known.',
    steps: [
      told(
        'corrected',
        (name) => say`Check the spelling: did you mean ${name}?`,
        'Check the spelling of the host in the base URL, letter by letter.',
      ),
      forParty({
        anthropic:
          'Look at the resolver: this name exists, so a filter or an internal name server hides it here.',
        gateway:
          'If the name is internal, run where it is known: inside the VPN or the private network, or on a self-hosted runner there.',
      }),
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
    title: 'the name server does not answer',
    when: 'SERVFAIL, REFUSED, a time-out, or no resolver at all.',
    explanation:
      'The question for the address got no usable answer: the resolver is down, refuses, or cannot be reached. That says nothing about the name, the endpoint or the key.',
    summary: 'Repair name resolution on this machine.',
    steps: [
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
