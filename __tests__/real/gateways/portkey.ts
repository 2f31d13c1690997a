// Portkey's open source gateway: no keys of its own; its headers say whom it asks, with the key of the request. It listens on all addresses.
import type { ServerPlace } from '../place.ts'
import { isListening, startServer } from '../process.ts'
import { program } from './installed.ts'
import type { RealGateway } from './installed.ts'

const PORTKEY = program('portkey', '@portkey-ai/gateway/build/start-server.js')

/** Why it cannot be run here; undefined when it can. */
export const whyNoPortkey = PORTKEY.whyNot

const PORT = 8787

/** Starts it, in a network of its own alone. */
export async function startPortkey({ enter, pid }: ServerPlace): Promise<RealGateway> {
  const { stop } = await startServer({
    command: () => [...enter, process.execPath, PORTKEY.script, `--port=${PORT}`, '--headless'],
    isReady: () => isListening(PORT, pid),
  })
  return { origin: `http://127.0.0.1:${PORT}`, stop }
}
