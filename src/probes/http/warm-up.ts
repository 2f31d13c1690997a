// What would cost milliseconds later is done while the SYN travels, in pieces so short that none holds up what comes.
import { isIP } from 'node:net'
import { nextTurn } from '../../net/next-turn.ts'

/** Node's modules that `undici` loads; each takes at most 2 ms. */
const PIECES: readonly (() => Promise<unknown>)[] = [
  () => import('node:http'),
  () => import('node:http2'),
  () => import('node:zlib'),
  () => import('node:assert'),
  () => import('node:v8'),
]

let loading: Promise<void> | undefined

/** Warms up for a handshake with this host and for the requests behind it. */
export function warmUp(host: string): void {
  // Node asks of every servername whether it is an address, and its first two answers compile a regular expression: 7 ms.
  isIP(host)
  isIP(host)
  loading ??= inTurn()
}

async function inTurn(): Promise<void> {
  for (const load of PIECES) {
    await nextTurn()
    await load()
  }
}
