// A port whose queue is full, so that the kernel lets every further SYN go by unanswered: what a firewall looks like from outside.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { KEY } from '../support/scenario-keys.ts'
import { nowhere } from './world.ts'
import type { World } from './world.ts'

/** Listens with a queue of one, tells its port, and never accepts again: its event loop is stopped. */
const LISTENER = `
const server = require('node:net').createServer(() => {})
server.listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
  require('node:fs').writeSync(1, String(server.address().port))
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
})`

/** The first party's name, led to a port that does not answer. */
export const fullPort: World = async (folder) => {
  const listener = spawn(process.execPath, ['-e', LISTENER], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {},
  })
  const [port] = (await once(listener.stdout, 'data')) as [Buffer]
  const fillers = await fill(Number(port.toString()))
  const open = await nowhere(folder)
  return {
    ...open,
    inputs: { 'api-key': KEY, 'connect-to': `::127.0.0.1:${port.toString()}` },
    close: async () => {
      for (const filler of fillers) filler.destroy()
      const ended = once(listener, 'exit')
      listener.kill('SIGKILL')
      await ended
    },
  }
}

/** More connections than the queue holds; the last ones stay unanswered. */
async function fill(port: number): Promise<readonly Socket[]> {
  const sockets = Array.from({ length: 8 }, () => connect(port, '127.0.0.1').on('error', () => {}))
  await sleep(200)
  return sockets
}
