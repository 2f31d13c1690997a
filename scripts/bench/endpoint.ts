// The endpoint that is measured against: one started here, in a network of its own or behind a delaying relay, or one that already runs far away.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { FAR_ADDRESS } from './far-network.ts'

export interface Endpoint {
  readonly address: string
  readonly port: number
  /** The root to trust, as a PEM file. */
  readonly caFile: string
  /** The proxy through which both go, if any. */
  readonly proxy?: string | undefined
  /** What is between it and this machine, for whoever reads the figures. */
  readonly way: string
  readonly close: () => void
}

const NEAR_ADDRESS = '127.0.0.1'

interface Wanted {
  readonly rttMs: number
  /** The file that the endpoint's root is written to. */
  readonly caFile: string
  /** Keys of a fleet that it knows. */
  readonly keys?: number
}

/** Starts the far endpoint: in a network of its own where this machine lets us make one, as root, else behind a relay. */
export async function startEndpoint(wanted: Wanted): Promise<Endpoint> {
  const { rttMs, caFile } = wanted
  try {
    const network = [join(import.meta.dirname, 'far-network.ts'), String(rttMs), process.execPath]
    const started = await start([...network, ...endpointAt(FAR_ADDRESS, { ...wanted, rttMs: 0 })])
    const way = `in a network namespace at a round trip of ${rttMs} ms`
    return { address: FAR_ADDRESS, caFile, way, ...started }
  } catch (error) {
    const started = await start(endpointAt(NEAR_ADDRESS, wanted))
    const reason = error instanceof Error ? error.message : String(error)
    const way = `behind a relay of ${rttMs} ms (no network of its own: ${reason})`
    return { address: NEAR_ADDRESS, caFile, way, ...started }
  }
}

function endpointAt(address: string, { rttMs, caFile, keys = 0 }: Wanted): readonly string[] {
  const program = join(import.meta.dirname, 'far-endpoint.ts')
  return [program, '--host', address, '--rtt', String(rttMs), '--keys', String(keys), '--ca', caFile]
}

/** Starts a program of Node's that writes its port once it listens. */
async function start(args: readonly string[]): Promise<Pick<Endpoint, 'port' | 'close'>> {
  const child = spawn(process.execPath, args, { stdio: 'pipe' })
  let complaint = ''
  child.stderr.on('data', (text: Buffer) => (complaint += text.toString()))
  const ended = once(child, 'exit').then(() => undefined)
  const line = await Promise.race([once(child.stdout, 'data') as Promise<[Buffer]>, ended])
  if (line === undefined) throw new Error(complaint.trim().split('\n')[0] || 'it ended at once')
  return { port: Number(line[0].toString()), close: () => void child.kill() }
}
