// Commands that ask the network, by the way in use: its proxy, its roots, its redirection. None of them carries a credential.
import type { Command } from '../catalogue/entry.ts'
import { atPlace, type Place } from './place.ts'
import { quoted, words, type Word } from './quoting.ts'

/** Stands for the place of the shell's system that keeps nothing. */
const NOWHERE = '<nowhere>'

/** The name whose address is looked up: `connect-to` may have put another in its place. An address needs no look-up. */
function nameOf({ hostname, way }: Place): string | undefined {
  const name = way.connectTo?.host ?? hostname
  return /^[\d.]+$|[:[]/.test(name) ? undefined : name
}

function lookUpBy(server?: string): Command {
  return atPlace((place) => {
    const name = nameOf(place)
    if (name === undefined) return undefined
    const isPowerShell = place.shell === 'powershell'
    const given = server === undefined ? [] : [...(isPowerShell ? ['-Server'] : []), server]
    return words([isPowerShell ? 'Resolve-DnsName' : 'nslookup', name, ...given], place.shell)
  })
}

/** Which addresses the name has here. */
export const lookUp: Command = lookUpBy()

/** Asks a resolver outside this network, to compare. */
export const lookUpOutside: Command = lookUpBy('1.1.1.1')

/** Where the packets go: the URL's own host and port, or what `connect-to` names. */
function peerOf({ hostname, port, way }: Place): { readonly host: string; readonly port: number } {
  return way.connectTo ?? { host: hostname, port }
}

/** Shows the handshake and the chain that is sent. */
export const handshake: Command = atPlace((place) => lookAtPeer(place, ['-showcerts'], ''))

/** Shows whose certificate is answered with, who signed it and its dates. */
export const certificateDates: Command = atPlace((place) =>
  lookAtPeer(place, [], ' | openssl x509 -noout -subject -issuer -dates'),
)

/** OpenSSL asks a proxy over plain http alone, and .NET none: there curl tells of the handshake. */
function lookAtPeer(place: Place, options: readonly string[], then: string): string | undefined {
  const { hostname, way, shell } = place
  const { host, port } = peerOf(place)
  const isPlain = way.proxy?.startsWith('http://') !== false
  if (!isPlain || (shell === 'powershell' && way.proxy !== undefined)) return curl(place, CONNECT)
  if (shell === 'powershell') return lookByDotNet(place)
  const through = way.proxy === undefined ? [] : ['-proxy', way.proxy.replace('http://', '')]
  const roots = way.caFile === undefined ? [] : ['-CAfile', way.caFile]
  const asked = ['-connect', `${host}:${port}`, '-servername', hostname, ...roots, ...options]
  const told = words(['openssl', 's_client', ...through, ...asked], shell)
  return told && `${told} </dev/null${then}`
}

/** Windows brings no OpenSSL. Accepts any certificate, because it only shows it: nothing is sent. */
function lookByDotNet(place: Place): string | undefined {
  const { host, port } = peerOf(place)
  const address = quoted(bare(host), place.shell)
  if (address === undefined) return undefined
  return [
    `$tcp = [Net.Sockets.TcpClient]::new(${address}, ${port})`,
    '$tls = [Net.Security.SslStream]::new($tcp.GetStream(), $false, { $true })',
    `$tls.AuthenticateAsClient('${place.hostname}')`,
    '[Security.Cryptography.X509Certificates.X509Certificate2]::new($tls.RemoteCertificate) | Format-List Subject, Issuer, NotBefore, NotAfter',
    '$tcp.Close()',
  ].join('; ')
}

/** An IPv6 address without its brackets. */
function bare(host: string): string {
  return host.replace(/^\[|\]$/g, '')
}

const CONNECT = ['-v', '--connect-timeout', '10', '-o', NOWHERE]

/** The status of a bare request, without a credential: any number proves that something answers. */
export const statusCode: Command = atPlace((place) => curl(place, ['-o', NOWHERE, '-w', '%{http_code}\\n']))

/** The headers of a bare request: `server` and `via` tell who answered. */
export const answerHeaders: Command = atPlace((place) => curl(place, ['-o', NOWHERE, '-D', '-']))

/** Only the connection, with an account of every step. */
export const connectOnly: Command = atPlace((place) =>
  place.shell === 'powershell' && place.way.proxy === undefined
    ? testConnection(place)
    : curl(place, CONNECT),
)

function testConnection(place: Place): string | undefined {
  const { host, port } = peerOf(place)
  return words(['Test-NetConnection', '-ComputerName', bare(host), '-Port', String(port)], place.shell)
}

/** The same past any proxy. */
export const connectDirectly: Command = atPlace((place) =>
  curl({ ...place, way: { ...place.way, proxy: undefined, ignoresProxies: true } }, CONNECT),
)

/** The same through the proxy that was left aside. */
export const connectThroughProxy: Command = atPlace((place) => {
  const { bypassed: proxy } = place.way
  return proxy && curl({ ...place, way: { ...place.way, proxy, ignoresProxies: undefined } }, CONNECT)
})

const BY_FAMILY = ['--connect-timeout', '10', '-o', NOWHERE, '-w', '%{remote_ip} %{http_code}\\n']

/** One address family at a time. */
export const connectByFamily: readonly Command[] = [
  atPlace((place) => curl(place, ['-4', ...BY_FAMILY])),
  atPlace((place) => curl(place, ['-6', ...BY_FAMILY])),
]

function rootOf({ hostname, port, protocol }: Place): string {
  const isUsual = port === (protocol === 'http:' ? 80 : 443)
  return `${protocol}//${hostname}${isUsual ? '' : `:${port}`}/`
}

/** Asks for a URL by the way in use; without one for the root of the place. PowerShell 5 has an alias `curl` for a command of its own; the file's name is curl. */
export function curl(place: Place, options: readonly Word[], url = rootOf(place)): string | undefined {
  const { shell } = place
  const [program, nowhere] = shell === 'powershell' ? ['curl.exe', 'NUL'] : ['curl', '/dev/null']
  const told = options.map((option) => (option === NOWHERE ? nowhere : option))
  return words([program, '-sS', ...wayOptions(place), ...told, url], shell)
}

/** A proxy that was named outright counts whatever NO_PROXY says: `,` names no exception. */
function wayOptions({ hostname, port, protocol, way }: Place): readonly Word[] {
  const { proxy, ignoresProxies, caFile, connectTo } = way
  const to = connectTo && `${hostname}:${port}:${connectTo.host}:${connectTo.port}`
  return [
    ...(proxy === undefined ? [] : ['--proxy', proxy, '--noproxy', ',']),
    ...(ignoresProxies === true ? ['--noproxy', '*'] : []),
    ...(caFile === undefined || protocol === 'http:' ? [] : ['--cacert', caFile]),
    ...(to === undefined ? [] : ['--connect-to', to]),
  ]
}
