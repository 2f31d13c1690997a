// Services on loopback that answer as drawn: plain, over TLS, as a proxy.
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer as createTlsServer } from 'node:tls'
import { mintWorld } from '../../src/simulator/certificate-worlds.ts'
import type { ReceivedRequest } from '../../src/simulator/server.ts'
import { sayOn, type WireAnswer } from './wire.ts'

/** What is said to a request: an answer, and the secret that its marks stand for. */
export interface Said {
  readonly answer: WireAnswer
  readonly secret: string
}
export type Answering = (request: ReceivedRequest) => Said

/** Everything that arrived in one run. */
export interface Stage {
  /** Over plain connections. */
  readonly plain: ReceivedRequest[]
  readonly encrypted: ReceivedRequest[]
  /** What a proxy was asked for, its first line each. */
  readonly tunnels: string[]
  connections: number
}

/** The ports of one run: what comes too late from another one meets a closed door. */
export interface Ports {
  readonly http: number
  readonly https: number
}

export interface Services {
  /** PEM file with the root of the encrypted one. */
  readonly roots: string
  /** Opens all of them for one run, and cuts what is still open of the run before. */
  readonly begin: (answering: Answering) => Promise<Stage & Ports>
  readonly close: () => void
}

/** Makes the certificate that they share, for these names. */
export async function openServices(dnsNames: readonly string[]): Promise<Services> {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-roots-'))
  const { certificate, key: tlsKey, trust } = await mintWorld('good', { dnsNames })
  writeFileSync(join(folder, 'roots.pem'), trust)
  let end = (): void => {}
  return {
    roots: join(folder, 'roots.pem'),
    begin: async (answering) => {
      end()
      const open = new Set<Socket>()
      const stage: Stage = { plain: [], encrypted: [], tunnels: [], connections: 0 }
      const serve = (place: 'plain' | 'encrypted') => (socket: Socket) => {
        open.add(socket.on('close', () => open.delete(socket)).on('error', () => {}))
        listenOn(socket, stage, { place, answering })
      }
      const servers = [
        createServer(serve('plain')),
        createTlsServer({ cert: certificate, key: tlsKey }, serve('encrypted')),
      ]
      end = () => {
        for (const socket of open) socket.destroy()
        for (const server of servers) server.close()
      }
      const [http = 0, https = 0] = await Promise.all(servers.map(listening))
      return Object.assign(stage, { http, https })
    },
    close: () => {
      end()
      rmSync(folder, { recursive: true })
    },
  }
}

async function listening(server: Server): Promise<number> {
  server.on('tlsClientError', () => {}).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

/** A TLS client speaks first, and so. */
const HANDSHAKE = '\u0016'

interface Way {
  readonly place: 'plain' | 'encrypted'
  readonly answering: Answering
}

/** Reads requests off a connection, and answers each. */
function listenOn(socket: Socket, stage: Stage, { place, answering }: Way): void {
  let read = ''
  stage.connections += 1
  socket.on('data', (bytes: Buffer) => {
    read += bytes.toString('latin1')
    if (read.startsWith(HANDSHAKE)) return void socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')
    for (let whole = requestIn(read); whole !== undefined; whole = requestIn(read)) {
      read = read.slice(whole.length)
      if (whole.method === 'CONNECT') {
        stage.tunnels.push(whole.text)
        socket.write('HTTP/1.1 200 OK\r\n\r\n')
      } else {
        stage[place].push(whole.request)
        sayOn(socket, answering(whole.request))
      }
    }
  })
}

interface Whole {
  readonly method: string
  readonly text: string
  readonly length: number
  readonly request: ReceivedRequest
}

function requestIn(read: string): Whole | undefined {
  const end = read.indexOf('\r\n\r\n')
  if (end === -1) return undefined
  const [line = '', ...lines] = read.slice(0, end).split('\r\n')
  const headers = lines.map(
    (each) => [each.slice(0, each.indexOf(':')), each.slice(each.indexOf(':') + 1).trim()] as const,
  )
  const size = Number(headers.find(([name]) => name.toLowerCase() === 'content-length')?.[1] ?? 0)
  const length = end + 4 + size
  if (read.length < length) return undefined
  const [method = '', path = '', version = ''] = line.split(' ')
  const body = read.slice(end + 4, length)
  const request = {
    method,
    path,
    headers,
    body,
    httpVersion: version.replace('HTTP/', ''),
    servername: undefined,
    clientPort: undefined,
  }
  return { method, text: read.slice(0, end), length, request }
}
