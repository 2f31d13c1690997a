// The endpoint that is measured against: one started here behind a delaying relay, or one that already runs far away.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

export interface Endpoint {
  readonly address: string
  readonly port: number
  /** The root to trust, as a PEM file. */
  readonly caFile: string
  /** The proxy through which both go, if any. */
  readonly proxy?: string | undefined
  readonly close: () => void
}

/** Starts the far endpoint as a child process; its root is written to `caFile`. */
export async function startEndpoint(rttMs: number, caFile: string, keys = 0): Promise<Endpoint> {
  const program = join(import.meta.dirname, 'far-endpoint.ts')
  const options = ['--rtt', String(rttMs), '--keys', String(keys), '--ca', caFile]
  const child = spawn(process.execPath, [program, ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await Promise.race([once(child.stdout, 'data'), failed(child)])) as [Buffer]
  return { address: '127.0.0.1', port: Number(line.toString()), caFile, close: () => void child.kill() }
}

async function failed(child: ReturnType<typeof spawn>): Promise<never> {
  const [code] = (await once(child, 'exit')) as [number | null]
  throw new Error(`the far endpoint ended with ${code} before it listened`)
}
