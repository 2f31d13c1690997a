// Gateways from npm: each is installed by the gate into the folder of its name beside this file, and by no newcomer's `npm ci`.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { freePort, isListening, startServer } from '../process.ts'
import { LOOPBACK } from '../place.ts'

/** A gateway in front of somebody who answers as the vendor does. */
export interface GatewaySettings {
  /** The base URL of whoever stands behind it. */
  readonly upstream: string
  /** The gateway's credential for them. */
  readonly stored: string
  /** The credential that it gives out to its users. */
  readonly key: string
}

export interface RealGateway {
  /** The base URL that its users name. */
  readonly origin: string
  readonly stop: () => Promise<void>
}

/** A program of one of these packages, by the folder and the path among its modules. */
export interface Program {
  readonly script: string
  /** Why it cannot be run here; undefined when it can. */
  readonly whyNot: string | undefined
}

/** The program; told as missing where nobody has installed it. */
export function program(folder: string, path: string): Program {
  const script = join(import.meta.dirname, folder, 'node_modules', path)
  const install = `npm ci --ignore-scripts --prefix __tests__/real/gateways/${folder}`
  return {
    script,
    whyNot: existsSync(script) ? undefined : `${folder} is not installed (${install})`,
  }
}

/** How a program is started at a port. */
export interface Start {
  readonly script: string
  /** Files of its folder, which is also its home. */
  readonly files?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly options: readonly string[]
}

/** Starts a program on the Node that runs the tests, at a loopback port of its own. */
export async function startProgram(start: (port: number) => Start): Promise<RealGateway> {
  const port = await freePort()
  const { script, files = {}, env = {}, options } = start(port)
  const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`)
  const { stop } = await startServer({
    files: () => files,
    command: () => ['env', ...variables, process.execPath, script, ...options],
    isReady: () => isListening(port),
  })
  return { origin: `http://${LOOPBACK.address}:${port}`, stop }
}
