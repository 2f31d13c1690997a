// Whether the kernel knows a way to an address at all; it is asked without any packet.
import { createSocket } from 'node:dgram'
import type { Address } from '../dns.ts'

/** Codes of the kernel, at once, when it has no route or no such family. Sources: connect(2), ip(7), ipv6(7). */
export const NO_ROUTE_CODES: ReadonlySet<string> = new Set([
  'ENETUNREACH',
  'EHOSTUNREACH',
  'EADDRNOTAVAIL',
  'EAFNOSUPPORT',
])

/** Connecting a UDP socket only chooses route and source address: nothing is sent. Any port will do. */
export function hasRoute({ address, family }: Address, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createSocket(family === 6 ? 'udp6' : 'udp4')
    const done = (answer: boolean): void => {
      resolve(answer)
      socket.close()
    }
    socket.once('connect', () => done(true))
    socket.once('error', ({ code }: NodeJS.ErrnoException) => done(!NO_ROUTE_CODES.has(code ?? '')))
    socket.connect(port, address)
  })
}
