// Causes about the way to the host's port: closed, silent, without a route, torn down.
import type { CauseId } from '../../words/causes.ts'
import { connectByFamily, connectDirectly, connectOnly, proxyNames } from './commands.ts'
import { type CauseEntry, cause, forHost, forParty } from './entry.ts'
import { askNetworkOwner, correctBaseUrl, watchStatusPage } from './steps.ts'

/** Entries about connections. */
export const TCP = {
  'tcp.refused': cause({
    title: 'the connection is refused',
    when: 'Every address refuses the connection: nothing listens on that port, or a firewall rejects it.',
    explanation:
      'The machine was reached and said no at once. Nothing was sent, so nothing is known about the key.',
    summary: 'Start what should listen there, or correct the port.',
    steps: [
      forParty({
        anthropic:
          'Look for a local proxy, VPN or firewall that rejects the connection: the API itself listens on port 443.',
        gateway: 'Check that the gateway is running, and on the port which the base URL names.',
      }),
      forHost({
        action:
          'If the URL says localhost, start the gateway in the same job: localhost is the runner, and in a container job the container.',
        terminal:
          'If the URL says localhost inside a container, use the name of the host instead: localhost is the container itself.',
      }),
      'Let the gateway listen on all interfaces it is asked on, not only on 127.0.0.1 or only on IPv6.',
      correctBaseUrl,
    ],
    commands: [connectOnly, proxyNames],
    links: ['systemErrors', 'codeErrors'],
  }),
  'tcp.timeout': cause({
    title: 'no answer to the connection attempt',
    when: 'The connection is neither accepted nor refused in time on any address; that says firewall.',
    explanation:
      'Packets to this port vanish, as firewalls do it: a host that is merely down or closed says so. Nothing was sent, so nothing is known about the key.',
    summary: 'Open the firewall for this host and port, or go through the proxy of this network.',
    steps: [
      askNetworkOwner,
      'Set HTTPS_PROXY if this network reaches the outside only through a proxy.',
      forParty({
        anthropic: 'Give the firewall the published addresses: 160.79.104.0/23 and 2607:6bc0::/48, port 443.',
        gateway:
          'Allow the outgoing address of this machine at the gateway, and check the port in the base URL.',
      }),
      forHost({
        action:
          'Use a self-hosted runner, or a larger runner with fixed addresses, if the gateway admits only known ones: hosted runners change theirs.',
        terminal: 'Connect the VPN if the gateway is internal; disconnect it if it blocks the host.',
      }),
    ],
    commands: [connectOnly, proxyNames],
    links: ['addresses', 'runnerProxy', 'codeNetwork'],
  }),
  'tcp.unreachable': cause({
    title: 'there is no route to the host',
    when: 'The network or the host is unreachable on every address.',
    explanation:
      'This machine, or a router on the way, knows no way to the address. Nothing was sent, so nothing is known about the key.',
    summary: 'Repair the route: network, VPN, or the allowed addresses of the container.',
    steps: [
      forHost({
        action:
          'Check that the job may use the network at all: its container, its network policy, the route of the private runner.',
        terminal: 'Check that this machine is online; remove routes that a disconnected VPN left behind.',
      }),
      'Connect the VPN or peering that leads to the gateway, if its address is private.',
      askNetworkOwner,
    ],
    commands: [connectOnly, ...connectByFamily],
    links: ['systemErrors', 'codeErrors'],
  }),
  'tcp.reset': cause({
    title: 'the connection is torn down at once',
    when: 'The connection is accepted and reset before anything could be said, on every address.',
    explanation:
      'Something accepts the connection and kills it: a firewall that inspects traffic, a full load balancer, a crashing gateway. The key was not sent.',
    summary: 'Find the box that resets the connection.',
    steps: [
      watchStatusPage,
      'Compare with and without the proxy or VPN: whichever makes the difference resets it.',
      askNetworkOwner,
      forParty({
        gateway:
          'Read the log of the gateway or its load balancer at this minute: no healthy backend, or a crash.',
      }),
    ],
    commands: [connectOnly, connectDirectly],
    links: ['systemErrors', 'codeErrors'],
  }),
  'tcp.ipv6': cause({
    title: 'the IPv6 way is broken, IPv4 works',
    when: 'IPv6 addresses fail while IPv4 works; a machine without an IPv6 route is no finding.',
    explanation:
      'The endpoint works over IPv4, and this machine believes it has IPv6, but cannot get through on it. Clients that wait for IPv6 first hang or fail now and then, though nothing is wrong with the key.',
    summary: 'Repair IPv6 on this network, or turn it off here.',
    steps: [
      'Repair the IPv6 route, or turn IPv6 off on this machine or container.',
      forParty({
        gateway: 'Let the gateway listen on IPv6 as well, or take its AAAA record out of DNS.',
      }),
      'As a stopgap for Node, set NODE_OPTIONS=--dns-result-order=ipv4first in the environment of the program.',
      'Raise the wait for each address with NODE_OPTIONS=--network-family-autoselection-attempt-timeout=1000 if the host is far away: Node gives each only 250 ms.',
    ],
    commands: connectByFamily,
    links: ['happyEyeballs', 'nodeDns'],
  }),
} as const satisfies Partial<Record<CauseId, CauseEntry>>
