// Squid, the proxy that most companies mean: open, with a password, or with names that it denies; and what it was asked for.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { AskedProxy } from '../../src/simulator/proxy.ts'
import { IS_ROOT, LOOPBACK } from './place.ts'
import type { ServerPlace } from './place.ts'
import { freePort, isListening, startServer, whyNot } from './process.ts'

export interface SquidOptions {
  /** `user:password`; nobody else is served. */
  readonly credentials?: string
  /** Names of hosts that are answered 403. */
  readonly denied?: readonly string[]
  /** Ports that CONNECT may name. Default: all. */
  readonly ports?: readonly number[]
  /** Text of the hosts file that it reads. Default: this machine's own. */
  readonly hosts?: string
  readonly place?: ServerPlace
}

export interface RealProxy {
  /** Without credentials. */
  readonly url: string
  /** In the order in which its tunnels and answers ended. */
  readonly asked: () => readonly AskedProxy[]
  readonly stop: () => Promise<void>
}

/** The path where Debian and its children keep it. */
const PASSWORD_PROGRAM = '/usr/lib/squid/basic_ncsa_auth'

export const whyNoSquid = whyNot('squid', PASSWORD_PROGRAM, 'openssl', ...(IS_ROOT ? ['setpriv'] : []))

export async function startSquid(options: SquidOptions = {}): Promise<RealProxy> {
  const { place = LOOPBACK, credentials } = options
  const port = await freePort()
  const server = await startServer({
    files: (folder) => ({
      'squid.conf': configuration(options, `${place.address}:${port}`, folder),
      ...(options.hosts !== undefined && { hosts: options.hosts }),
      ...(credentials !== undefined && { passwords: passwordLine(credentials) }),
    }),
    command: (folder) => [...place.enterAsNobody, 'squid', '-N', '-f', join(folder, 'squid.conf')],
    isReady: () => isListening(port, place.pid),
  })
  const asked = (): readonly AskedProxy[] => server.read('asked').split('\n').flatMap(askedOf)
  return { url: `http://${place.address}:${port}`, asked, stop: server.stop }
}

function configuration(
  { credentials, denied, ports, hosts }: SquidOptions,
  at: string,
  folder: string,
): string {
  const password = `auth_param basic program ${PASSWORD_PROGRAM} ${join(folder, 'passwords')}
auth_param basic realm internal
acl known proxy_auth REQUIRED
http_access deny !known`
  return `http_port ${at}
pid_filename none
pinger_enable off
shutdown_lifetime 0 seconds
cache deny all
cache_mem 8 MB
coredump_dir ${folder}
cache_log ${join(folder, 'log')}
logformat asked %rm %ru %#>h
access_log stdio:${join(folder, 'asked')} asked
buffered_logs off
${hosts === undefined ? '' : `hosts_file ${join(folder, 'hosts')}`}
${denied === undefined ? '' : `acl denied dstdomain ${denied.join(' ')}\nhttp_access deny denied`}
${ports === undefined ? '' : `acl opened port ${ports.join(' ')}\nhttp_access deny CONNECT !opened`}
${credentials === undefined ? '' : password}
http_access allow all
`
}

/** As `htpasswd` writes it. */
function passwordLine(credentials: string): string {
  const [user = '', password = ''] = credentials.split(':', 2)
  const { stdout } = spawnSync('openssl', ['passwd', '-apr1', '-stdin'], {
    input: password,
    encoding: 'utf8',
  })
  return `${user}:${stdout}`
}

function askedOf(line: string): readonly AskedProxy[] {
  const [method = '', asked = '', written = ''] = line.split(' ')
  if (written === '' || asked.startsWith('error:')) return []
  const headers = decodeURIComponent(written)
    .split('\r\n')
    .filter((header) => header.includes(': '))
  const pairs = headers.map((header) => {
    const at = header.indexOf(': ')
    return [header.slice(0, at).toLowerCase(), header.slice(at + 2)] as const
  })
  return [{ method, asked, headers: Object.fromEntries(pairs) }]
}
