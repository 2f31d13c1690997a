// Dnsmasq, a name server under our control: it knows what it is told, and nobody else to ask.
import { join } from 'node:path'
import type { ServerPlace } from './place.ts'
import { isListening, startServer, whyNot } from './process.ts'
import type { Server } from './process.ts'

export interface DnsmasqOptions {
  /** Lines as in a hosts file: several lines with one name are several addresses of it. */
  readonly hosts?: string
  /** Further options, such as `--address=/name/` (no such name) or `--server=/name/address#port` (ask there). */
  readonly options?: readonly string[]
}

export const whyNoDnsmasq = whyNot('dnsmasq')

/** At port 53, where alone resolvers ask: only within a network of its own. */
export function startDnsmasq(
  { hosts = '', options = [] }: DnsmasqOptions,
  { address, enter, pid }: ServerPlace,
): Promise<Server> {
  return startServer({
    files: () => ({ hosts }),
    command: (folder) => [
      ...[...enter, 'dnsmasq', '--no-daemon', '--pid-file='],
      ...['--conf-file=/dev/null', '--no-resolv', '--no-hosts', `--addn-hosts=${join(folder, 'hosts')}`],
      ...[`--listen-address=${address}`, '--bind-interfaces', ...options],
    ],
    isReady: () => isListening(53, pid, 'udp'),
  })
}
