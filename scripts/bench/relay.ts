// A TCP relay that makes a near server look far away: every chunk travels half a round trip, each way.
import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

export interface RelayOptions {
  readonly toPort: number
  readonly toHost?: string
  /** A round trip in milliseconds; 0 only forwards. */
  readonly rttMs: number
  readonly host?: string
  /** Default: any free one. */
  readonly port?: number
}

export interface Relay {
  readonly port: number
  /** Destroys every connection and frees the port. */
  readonly close: () => Promise<void>
}

/**
 * Starts a relay. The kernel answers a SYN at once, so the round trip of the handshake is charged to the first bytes: nothing of
 * the client's travels before the moment at which a real SYN-ACK would have come back. The totals are right, the phases are not
 * (TCP seems free, TLS seems to cost two round trips), and what a client does between SYN and SYN-ACK is told from what it does
 * after only by that total. Slow start, loss and bandwidth are not imitated at all.
 */
export async function startRelay(options: RelayOptions): Promise<Relay> {
  const open = new Set<Socket>()
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (near) => join(near, options, open))
  server.listen(options.port ?? 0, options.host ?? '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('not listening on a port')
  const close = async (): Promise<void> => {
    const closed = once(server, 'close')
    server.close()
    for (const socket of open) socket.destroy()
    await closed
  }
  return { port: address.port, close }
}

function join(near: Socket, { toPort, toHost = '127.0.0.1', rttMs }: RelayOptions, open: Set<Socket>): void {
  const acceptedAt = performance.now()
  const far = connect({ host: toHost, port: toPort, allowHalfOpen: true, noDelay: true })
  for (const [socket, other] of [
    [near, far],
    [far, near],
  ] as const) {
    open.add(socket)
    socket.on('error', () => other.destroy())
    socket.once('close', (hadError) => {
      open.delete(socket)
      if (hadError) other.destroy()
    })
  }
  carry(near, far, { halfMs: rttMs / 2, notBefore: acceptedAt + rttMs })
  carry(far, near, { halfMs: rttMs / 2, notBefore: 0 })
}

interface Way {
  readonly halfMs: number
  /** Nothing sets out earlier than this, on the clock of `performance.now()`. */
  readonly notBefore: number
}

/** One direction: each chunk and at last the end arrive half a round trip after they set out, in their order. */
function carry(from: Socket, to: Socket, { halfMs, notBefore }: Way): void {
  let last = Promise.resolve()
  const later = (arrive: () => void): void => {
    const now = performance.now()
    const arrived = delay(Math.max(now, notBefore) + halfMs - now)
    last = Promise.all([last, arrived]).then(arrive)
  }
  from.on('data', (chunk) => later(() => to.destroyed || to.write(chunk)))
  from.once('end', () => later(() => to.end()))
}

function delay(ms: number): Promise<void> {
  return ms <= 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, ms))
}
