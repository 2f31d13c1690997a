// Looks on at every connection of this process: none may lead off the machine.
import { subscribe } from 'node:diagnostics_channel'
import type { Socket } from 'node:net'

const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/

/** From now on; gives the addresses elsewhere that were connected to. */
export function watchNetwork(): ReadonlySet<string> {
  const strayed = new Set<string>()
  subscribe('net.client.socket', (message) => {
    const { socket } = message as { readonly socket: Socket }
    socket.on('connectionAttempt', (address: string) => {
      if (!LOOPBACK.test(address)) strayed.add(address)
    })
  })
  return strayed
}
