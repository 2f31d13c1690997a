// Peers that end a handshake in the middle: by an alert, or by a reset.
import type { Socket } from 'node:net'
import { livePort } from '../support/ports.ts'
import { KEY } from '../support/scenario-keys.ts'
import { nowhere } from './world.ts'
import type { World } from './world.ts'

/** Numbers of alerts. Source: RFC 8446, section 6.2. */
const ALERTS = { 'handshake-failure': 40, 'certificate-required': 116 } as const

/** Answers the client's first words with a fatal alert. */
export function alerting(alert: keyof typeof ALERTS): World {
  const [record, version, length, fatal] = [[0x15], [3, 3], [0, 2], [2]]
  const bytes = Buffer.from([...record, ...version, ...length, ...fatal, ALERTS[alert]])
  return endingHandshake((socket) => socket.end(bytes))
}

/** Resets the connection when it has read the client's first words. */
export const resettingHandshake: World = endingHandshake((socket) => socket.resetAndDestroy())

function endingHandshake(end: (socket: Socket) => unknown): World {
  return async (folder) => {
    const { port, close } = await livePort('127.0.0.1', (socket) => socket.once('data', () => end(socket)))
    const inputs = { 'api-key': KEY, 'connect-to': `::127.0.0.1:${port}` }
    return { ...(await nowhere(folder)), close, inputs }
  }
}
