// Causes about the way to the host's port: closed, silent, without a route, torn down.
import type { CauseId } from '../../words/causes.ts'
import { proxyNames } from '../commands/credentials.ts'
import { connectByFamily, connectDirectly, connectOnly } from '../commands/network.ts'
import {
  byHost,
  byParty,
  type CauseEntry,
  cause,
  forHost,
  forParty,
  hostIn,
  nameIn,
  told,
  type RemedyFacts,
  type Step,
  type Worded,
} from './entry.ts'
import { quote, say } from '../../words/phrase.ts'
import { askNetworkOwner, correctBaseUrl, watchStatusPage } from './steps.ts'

/** The place that was connected to: what `connect-to` names hides the endpoint's own. */
function placeIn(facts: RemedyFacts, otherwise?: string): string {
  return nameIn(facts.evidence['connect-to'], hostIn(facts, otherwise))
}

/** Words for a place that `connect-to` names, else the usual ones. */
function redirected(words: string, usual: Worded): Worded {
  return (facts) => {
    if (facts.evidence['connect-to'] !== undefined) return words
    return typeof usual === 'string' ? usual : usual(facts)
  }
}

const checkRedirection: Step = told(
  'connect-to',
  (place) => say`Check ${quote('connect-to')}: it leads the connection to ${place}. Fix it or remove it.`,
)

/** Entries about connections. */
export const TCP = {
  'tcp.refused': cause({
    title: (facts) => `${placeIn(facts, 'The endpoint')} refused the connection`,
    when: 'Every address refuses the connection: nothing listens on that port, or a firewall rejects it.',
    explanation: redirected(
      'The address that `connect-to` names refused the connection: nothing listens there, or a firewall rejects it. No key was sent.',
      byParty({
        anthropic:
          'The host actively refused the connection. The API accepts connections on port 443, so something on this network probably refuses in its place. No key was sent.',
        gateway:
          'The host actively refused the connection: nothing listens on that port, or a firewall rejects it. No key was sent.',
      }),
    ),
    summary: redirected(
      'Fix connect-to: nothing listens at the address it names.',
      byParty({
        anthropic: 'Check proxy, VPN and firewall: something may be blocking the connection to the API.',
        gateway: 'Start the gateway or fix the port.',
      }),
    ),
    steps: [
      checkRedirection,
      forParty({
        anthropic:
          'Check for a local proxy, VPN, hosts file entry or firewall that rejects the connection: the API listens on port 443.',
        gateway: 'Check that the gateway is running, on the port in the base URL.',
      }),
      forHost({
        action:
          'If the URL says localhost, start the gateway in the same job: localhost is the runner, or the container in a container job.',
        terminal:
          'If the URL says localhost and you run in a container, use the name of the host: localhost is the container.',
      }),
      forParty({
        gateway: 'Make the gateway listen on all its interfaces, not only on 127.0.0.1 or only on IPv6.',
      }),
      correctBaseUrl,
    ],
    commands: [connectOnly, proxyNames],
    links: ['systemErrors', 'codeErrors'],
  }),
  'tcp.timeout': cause({
    title: (facts) => `No response from ${placeIn(facts)} to the connection attempt`,
    when: 'The connection is neither accepted nor refused in time on any address; that points to a firewall.',
    explanation:
      'Packets to this port get no reply, which points to a firewall: a closed port usually refuses at once. No key was sent.',
    summary: byParty({
      anthropic: 'Allow this host and port in the firewall, or use the proxy of this network.',
      gateway: 'Allow this machine to reach the gateway: firewall, VPN or the gateway’s own allow list.',
    }),
    steps: [
      checkRedirection,
      askNetworkOwner,
      'Set `HTTPS_PROXY` if this network reaches the internet only through a proxy.',
      forParty({
        anthropic: 'Give the firewall the published addresses: 160.79.104.0/23 and 2607:6bc0::/48, port 443.',
        gateway:
          'Allow the outgoing address of this machine at the gateway, and check the port in the base URL.',
      }),
      forHost({
        action:
          'If the gateway allows only known addresses, use a self-hosted runner, or a larger runner with static addresses.',
        terminal: 'Connect the VPN if the gateway is internal; disconnect it if it blocks the host.',
      }),
    ],
    commands: [connectOnly, proxyNames],
    links: ['addresses', 'runnerProxy', 'codeNetwork'],
  }),
  'tcp.unreachable': cause({
    title: (facts) => `No network route to ${placeIn(facts)}`,
    when: 'The network or the host is unreachable on every address.',
    explanation: 'This machine, or a router in between, has no route to the address. No key was sent.',
    summary: byHost({
      action: 'Check the network of the runner or its container: it has no route to the endpoint.',
      terminal: 'Check that this machine is online, and connect or disconnect the VPN.',
    }),
    steps: [
      checkRedirection,
      forHost({
        action:
          'Check that the job may use the network: its container, its network policy, the route of a private runner.',
        terminal: 'Check that this machine is online; remove routes that a disconnected VPN left behind.',
      }),
      'Connect the VPN or peering that leads to the gateway, if its address is private.',
      askNetworkOwner,
    ],
    commands: [connectOnly, ...connectByFamily],
    links: ['systemErrors', 'codeErrors'],
  }),
  'tcp.reset': cause({
    title: (facts) => `The connection to ${placeIn(facts)} is reset at once`,
    when: 'The connection is accepted and reset before anything could be sent, on every address.',
    explanation:
      'Something accepts the connection and resets it: an inspecting firewall, a full load balancer, a crashing gateway. No key was sent.',
    summary: byParty({
      anthropic: 'Check proxy, VPN and firewall: compare with and without them.',
      gateway: 'Check the log of the gateway or its load balancer for this minute.',
    }),
    steps: [
      checkRedirection,
      forParty({
        gateway:
          'Check the log of the gateway or its load balancer for this minute: no healthy backend, or a crash.',
      }),
      'Compare with and without the proxy or VPN: the one that makes the difference resets the connection.',
      watchStatusPage,
      askNetworkOwner,
    ],
    commands: [connectOnly, connectDirectly],
    links: ['systemErrors', 'codeErrors'],
  }),
  'tcp.ipv6': cause({
    title: (facts) => `IPv6 to ${hostIn(facts)} is broken; IPv4 works`,
    when: 'IPv6 addresses fail while IPv4 works; a machine without an IPv6 route is no finding.',
    explanation:
      "The endpoint works over IPv4. This machine has an IPv6 route, but connections over it fail. Clients that try IPv6 first hang or fail now and then. This doesn't mean your key is bad.",
    summary: 'Fix IPv6 on this network, or turn it off on this machine.',
    steps: [
      'Fix the IPv6 route, or turn IPv6 off on this machine or container.',
      forParty({
        gateway: 'Make the gateway listen on IPv6 too, or remove its AAAA record from DNS.',
      }),
      'As a stopgap for Node, set `NODE_OPTIONS=--dns-result-order=ipv4first` for your program.',
      'For a distant host, set `NODE_OPTIONS=--network-family-autoselection-attempt-timeout=1000`: Node gives each address only 250 ms.',
    ],
    commands: connectByFamily,
    links: ['happyEyeballs', 'nodeDns'],
  }),
} as const satisfies Partial<Record<CauseId, CauseEntry>>
