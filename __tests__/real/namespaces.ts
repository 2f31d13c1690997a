// Two machines joined by a cable, made of network namespaces: a client's and a server's, each with files and a firewall of its own.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { AS_NOBODY, IS_ROOT } from './place.ts'
import type { ServerPlace } from './place.ts'
import { startServer, whyNot } from './process.ts'
import type { Server } from './process.ts'

/** From ranges that are public to every program and belong to nobody: RFC 2544 (benchmarks) and RFC 3849 (documentation). */
export const CLIENT = { ipv4: '198.18.0.1', ipv6: '2001:db8::1' } as const
/** The server has several addresses, as public services do. */
export const SERVER = {
  ipv4: ['198.18.0.2', '198.18.0.3', '198.18.0.4', '198.18.0.5'],
  ipv6: '2001:db8::2',
} as const

export interface NetworkSettings {
  /** False: the client has no IPv6 address, and so no route. */
  readonly ipv6?: boolean
  /** Text of the client's `/etc/hosts`. */
  readonly hosts?: string
  /** Text of the client's `/etc/resolv.conf`. */
  readonly resolver?: string
  /** The largest packet of the cable, in bytes, up to 65,535. Default: 1,500. */
  readonly mtu?: number
  /** Rules of nftables for what reaches the server, and for what leaves it. */
  readonly incoming?: readonly string[]
  readonly outgoing?: readonly string[]
}

export interface Network {
  /** A command that runs another as if it stood on the client's machine. */
  readonly startedBy: readonly string[]
  /** The same on the server's machine. */
  readonly startedOnServer: readonly string[]
  /** The server's machine, at its first address. */
  readonly server: ServerPlace
  readonly close: () => Promise<void>
}

const MTU = 1_500

/** A user who is not root becomes it in a user namespace, where the kernel allows that. */
const UNSHARE = ['unshare', '--net', '--mount']
const AS_ROOT = IS_ROOT ? UNSHARE : [...UNSHARE, '--map-root-user']

/** Why no such network can be made here; undefined where it can. */
export function whyNoNetwork(): string | undefined {
  const missing = whyNot('unshare', 'nsenter', 'ip', 'nft')
  if (missing !== undefined) return missing
  const script =
    'ip link add name a type veth peer name b && ip address add 2001:db8::1/64 dev a && nft list ruleset'
  const { error, status, stderr } = spawnSync(AS_ROOT[0] ?? '', [...AS_ROOT.slice(1), 'bash', '-c', script], {
    encoding: 'utf8',
  })
  if (error !== undefined) return error.message
  return status === 0 ? undefined : stderr.trim()
}

const IN_WORKSPACE = ['bash', '-c', 'cd "$GITHUB_WORKSPACE" && exec "$@"', 'bash']

/** The kernel removes both machines, and the cable, when their last process has ended. */
export async function openNetwork(settings: NetworkSettings): Promise<Network> {
  const client = await hold(AS_ROOT, { hosts: settings.hosts ?? '', resolver: settings.resolver ?? '' })
  const userOf = IS_ROOT ? [] : ['--user', '--preserve-credentials']
  const intoUser = IS_ROOT ? [] : ['nsenter', '--target', String(client.pid), ...userOf]
  const server = await hold([...intoUser, ...UNSHARE])
  const enter = (pid: number): readonly string[] => [
    ...['nsenter', '--target', String(pid), ...userOf, '--net', '--mount', '--'],
  ]
  const close = async (): Promise<void> => {
    await Promise.all([client.stop(), server.stop()])
  }
  try {
    run([...enter(client.pid), 'bash', '-e', '-c', clientScript(settings, server.pid, client.folder)])
    run([...enter(server.pid), 'bash', '-e', '-c', serverScript(settings)])
    run([...enter(server.pid), 'nft', rulesOf(settings)])
  } catch (error) {
    await close()
    throw error
  }
  return {
    startedBy: [...enter(client.pid), ...IN_WORKSPACE],
    startedOnServer: [...enter(server.pid), ...IN_WORKSPACE],
    server: placeAt(server.pid, enter(server.pid)),
    close,
  }
}

/** A user who is root by a user namespace becomes nobody by another one in it. */
function placeAt(pid: number, enter: readonly string[]): ServerPlace {
  const asNobody = IS_ROOT ? AS_NOBODY : ['unshare', '--map-user=65534', '--map-group=65534', '--']
  return { address: SERVER.ipv4[0], enter, enterAsNobody: [...enter, ...asNobody], pid }
}

/** A process that does nothing but keep a machine alive. */
async function hold(
  unshare: readonly string[],
  files: Readonly<Record<string, string>> = {},
): Promise<Server & { readonly pid: number }> {
  const script = 'echo $$ > "$1/new" && mv "$1/new" "$1/pid" && exec sleep infinity'
  const server = await startServer({
    files: () => ({ ...files, names: 'hosts: files dns\n' }),
    command: (folder) => [...unshare, 'bash', '-c', script, 'bash', folder],
    isReady: (folder) => existsSync(join(folder, 'pid')),
  })
  return { ...server, pid: Number(server.read('pid')) }
}

function clientScript({ ipv6 = true, mtu = MTU }: NetworkSettings, server: number, folder: string): string {
  return `mount --bind ${join(folder, 'hosts')} /etc/hosts
mount --bind ${join(folder, 'resolver')} /etc/resolv.conf
if [ -e /etc/nsswitch.conf ]; then mount --bind ${join(folder, 'names')} /etc/nsswitch.conf; fi
ip link add name cable type veth peer name cable netns ${server}
ip address add ${CLIENT.ipv4}/24 dev cable
${ipv6 ? `ip address add ${CLIENT.ipv6}/64 dev cable nodad` : ''}
ip link set dev lo up
ip link set dev cable mtu ${mtu} ${ipv6 ? '' : 'addrgenmode none'} up
`
}

function serverScript({ mtu = MTU }: NetworkSettings): string {
  return `
${SERVER.ipv4.map((address) => `ip address add ${address}/24 dev cable`).join('\n')}
ip address add ${SERVER.ipv6}/64 dev cable nodad
ip link set dev lo up
ip link set dev cable mtu ${mtu} up
`
}

function rulesOf({ incoming = [], outgoing = [] }: NetworkSettings): string {
  return `table inet firewall {
  chain incoming {
    type filter hook input priority 0
    ${incoming.join('\n    ')}
  }
  chain outgoing {
    type filter hook output priority 0
    ${outgoing.join('\n    ')}
  }
}`
}

function run([command = '', ...options]: readonly string[]): void {
  const { error, status, stderr } = spawnSync(command, options, { encoding: 'utf8' })
  if (error !== undefined) throw error
  if (status !== 0) throw new Error(`${command} ${options.join(' ')}: ${stderr}`)
}
