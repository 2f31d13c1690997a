// Simulated services as a process of their own, for networks that ours cannot reach: argument, a file of `Hosted` as JSON.
import { once } from 'node:events'
import { appendFileSync, readFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import type { Socket } from 'node:net'
import { claudeApi } from '../../src/simulator/api.ts'
import type { TlsSettings } from '../../src/simulator/listener.ts'
import { startSimulator } from '../../src/simulator/server.ts'
import type { ReceivedRequest } from '../../src/simulator/server.ts'
import { ACCOUNT } from '../support/scenario-keys.ts'
import { TODAY } from '../worlds/world.ts'

/** One service at each of these addresses. */
export interface Hosted {
  readonly addresses: readonly string[]
  readonly port: number
  /** Default: plain http. */
  readonly tls?: TlsSettings
}

/** A line of the journal: a connection that was taken, or a request that is about to be answered. */
export type Event = { readonly from: string; readonly to: string } | { readonly request: ReceivedRequest }

/** Written before anything is answered, so that nothing is missing when the client has its answer. */
function note(journal: string, event: Event): void {
  appendFileSync(journal, `${JSON.stringify(event)}\n`)
}

/** The simulator listens on loopback alone; whoever comes to the addresses is passed on to it. */
async function host({ addresses, port, tls }: Hosted, journal: string): Promise<void> {
  const api = claudeApi(ACCOUNT, () => TODAY)
  let written = 0
  const simulator = await startSimulator({
    ...(tls !== undefined && { transport: 'https', tls }),
    handler: (request) => {
      for (const each of simulator.received.slice(written)) note(journal, { request: each })
      written = simulator.received.length
      return api(request)
    },
  })
  for (const address of addresses) {
    const server = createServer((socket) => {
      note(journal, { from: socket.remoteAddress ?? '', to: address })
      passOn(socket, simulator.port)
    })
    await once(server.listen(port, address), 'listening')
  }
}

function passOn(socket: Socket, port: number): void {
  const onward = connect({ port, host: '127.0.0.1', noDelay: true })
  socket.setNoDelay(true).pipe(onward).pipe(socket)
  socket.on('error', () => onward.destroy())
  onward.on('error', () => socket.destroy())
}

const [file = '', journal = ''] = process.argv.slice(2)
const hosted = JSON.parse(readFileSync(file, 'utf8')) as readonly Hosted[]
for (const each of hosted) await host(each, journal)
process.stdout.write('ready\n')
