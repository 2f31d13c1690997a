// Ports of every kind on loopback addresses: live, refusing, and silent as behind a firewall.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

export interface Port {
  readonly port: number
  readonly close: () => Promise<void>
}

/** A port that accepts, and does with each connection what it is told. */
export async function livePort(
  host = '127.0.0.1',
  serve: (socket: Socket) => void = () => {},
): Promise<Port> {
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    socket.on('error', () => socket.destroy())
    serve(socket)
  }).listen(0, host)
  await once(server, 'listening')
  const close = async (): Promise<void> => {
    for (const socket of open) socket.destroy()
    server.close()
    await once(server, 'close')
  }
  return { port: (server.address() as AddressInfo).port, close }
}

/** Listens, and never takes a connection from its queue: its only thread sleeps. */
const SLEEPER = `
const [host, port] = process.argv.slice(1)
require('node:net').createServer().listen({ host, port: Number(port), backlog: 1 }, () => {
  require('node:fs').writeSync(1, 'listening')
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
})`

/** Makes an address silent at a port: a queue that is full drops every further SYN (Linux). */
export async function silence(host: string, port: number): Promise<Port> {
  const child = spawn(process.execPath, ['-e', SLEEPER, host, String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  const fillers = Array.from({ length: 8 }, () => connect({ host, port }).on('error', () => {}))
  await pause(50)
  const close = async (): Promise<void> => {
    for (const filler of fillers) filler.destroy()
    child.kill('SIGKILL')
    await once(child, 'close')
  }
  return { port, close }
}

/** A port at which nobody listens. */
export async function refusingPort(): Promise<number> {
  const { port, close } = await livePort()
  await close()
  return port
}

/** How many sockets of this process are open. */
export function openSockets(): number {
  return process.getActiveResourcesInfo().filter((name) => /^TCP(?:Socket|Connect)Wrap$/.test(name)).length
}
