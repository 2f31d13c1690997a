// Over TLS what a handshake brings is no answer: a new connection that ends is not taken for one that had served.
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { connect, createServer, type SecureVersion, type TLSSocket } from 'node:tls'
import type { Connection } from '../../../src/probes/connection.ts'
import { httpClient } from '../../../src/probes/http.ts'
import type { HttpOutcome } from '../../../src/probes/observation.ts'
import { mintWorld } from '../../../src/simulator/certificate-worlds.ts'
import { connection } from '../../support/answers.ts'

const HOST = 'api.anthropic.com'
const REQUEST = { method: 'GET', path: '/v1/models', headers: { host: HOST } } as const
const ANSWER = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}'

interface Seen {
  readonly statuses: readonly unknown[]
  readonly arrived: number
}

/** Waves of requests, one after the other, to a server that ends each connection at its `after`th request without an answer. */
async function ask(version: SecureVersion, after: number, waves = [1, 1, 1]): Promise<Seen> {
  const { trust, certificate, key } = await mintWorld('good')
  let arrived = 0
  const tls = { cert: certificate, key, minVersion: version, maxVersion: version }
  const server = createServer(tls, (socket) => {
    let requests = 0
    socket.on('error', () => {})
    socket.on('data', () => {
      arrived += 1
      requests += 1
      if (requests < after) socket.write(ANSWER)
      else socket.end()
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const supply = async (): Promise<Connection> => {
    const socket: TLSSocket = connect({ host: '127.0.0.1', port, ca: trust, servername: HOST })
    await once(socket, 'secureConnect')
    return { socket, observation: connection() }
  }
  const client = await httpClient(`https://${HOST}`, supply, 1)
  const statuses: unknown[] = []
  for (const wave of waves) {
    const sent = Array.from({ length: wave }, () => client.send(REQUEST, AbortSignal.timeout(5_000)))
    const outcomes = await Promise.all(sent)
    statuses.push(...outcomes.map(told))
  }
  await client.close()
  server.close()
  return { statuses, arrived }
}

function told(outcome: HttpOutcome): number | string {
  return outcome.kind === 'answer' ? outcome.status : outcome.failure.code
}

describe.each(['TLSv1.2', 'TLSv1.3'] as const)('%s', (version) => {
  test('who never answers is asked once for each request', async () => {
    const closed = 'UND_ERR_SOCKET'
    expect(await ask(version, 1)).toEqual({ statuses: [closed, closed, closed], arrived: 3 })
  })

  test('who ends a connection after it served is asked again on a new one', async () => {
    expect(await ask(version, 2)).toEqual({ statuses: [200, 200, 200], arrived: 4 })
  })

  test('however often it does so while many wait for their turn', async () => {
    const { statuses } = await ask(version, 2, [400])
    expect(new Set(statuses)).toEqual(new Set([200]))
  })
})
