// A server that refuses a client after the handshake is heard, whenever its alert comes and whoever reads the socket by then.
import { once } from 'node:events'
import { connect } from 'node:net'
import { createSecureContext } from 'node:tls'
import type { Connection } from '../../../src/probes/connection.ts'
import { httpClient } from '../../../src/probes/http.ts'
import { handshake } from '../../../src/probes/tls.ts'
import { mintWorld } from '../../../src/simulator/certificate-worlds.ts'
import { startSimulator } from '../../../src/simulator/server.ts'
import { connection } from '../../support/answers.ts'

const REFUSAL = 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED'

test('the alert is the failure of the request, every time', async () => {
  const world = await mintWorld('good')
  const simulator = await startSimulator({ transport: 'https', tls: { ...world, clientTrust: world.trust } })
  const context = createSecureContext({ ca: world.trust })
  const signal = AbortSignal.timeout(10_000)
  const supply = async (): Promise<Connection> => {
    const tcp = connect(simulator.port, '127.0.0.1')
    await once(tcp, 'connect')
    const { socket } = await handshake(tcp, 'localhost', context, signal)
    return { socket, observation: connection() }
  }
  const client = await httpClient(simulator.origin, supply, 1)
  const codes: string[] = []
  for (let round = 0; round < 30; round += 1) {
    const outcome = await client.send({ method: 'GET', path: '/', headers: {} }, signal)
    codes.push(outcome.kind === 'failure' ? outcome.failure.code : 'answered')
  }
  await client.close()
  await simulator.close()
  expect(new Set(codes)).toEqual(new Set([REFUSAL]))
})
