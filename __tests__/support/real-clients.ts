// Real clients in a given environment, and whether they turned to the proxy there: a listener on loopback.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'

export interface ProxyListener {
  readonly url: string
  /** Runs something, and tells whether anybody connected meanwhile. */
  readonly during: <Value>(
    run: () => Promise<Value>,
  ) => Promise<{ readonly value: Value; readonly used: boolean }>
  readonly close: () => void
}

/** Refuses every request, as a proxy would. */
export async function listenAsProxy(): Promise<ProxyListener> {
  let connections = 0
  const server = createServer((socket) => {
    connections += 1
    socket.on('error', () => undefined)
    socket.once('data', () => socket.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n'))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    during: async (run) => {
      connections = 0
      const value = await run()
      return { value, used: connections > 0 }
    },
    close: () => void server.close(),
  }
}

export type Environment = Readonly<Record<string, string>>

/** Before 7.87 curl knew no networks in lists; on Windows the two spellings of a variable are one. */
export const hasCurl = process.platform !== 'win32' && curlVersion() >= 7.087

/** As a number: 7.088 is 7.88. */
function curlVersion(): number {
  const { status, stdout } = spawnSync('curl', ['--version'], { encoding: 'utf8' })
  const [, major, minor] = (status === 0 && /^curl (\d+)\.(\d+)/.exec(stdout)) || []
  return Number(major ?? 0) + Number(minor ?? 0) / 1000
}

interface Ran {
  readonly code: number | null
  readonly told: string
}

async function run(command: string, args: readonly string[], env: Environment): Promise<Ran> {
  const child = spawn(command, args, { env: { PATH: process.env['PATH'], ...env } })
  let told = ''
  child.stdout.on('data', (chunk: Buffer) => (told += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, told }
}

/** One request of curl; every name is this machine, so that nothing leaves it. */
export function curl(base: string, env: Environment): Promise<Ran> {
  const { hostname, protocol, port } = new URL(base)
  const address = `${hostname}:${port || (protocol === 'https:' ? 443 : 80)}:127.0.0.1`
  const resolve = /[[\d]/.test(hostname) ? [] : ['--resolve', address]
  return run('curl', ['-q', '-sv', '-o', '/dev/null', '-m', '10', ...resolve, base], env)
}

const SCRIPT = `
  require('node:dns').lookup = (name, options, done) => done(null, [{ address: '127.0.0.1', family: 4 }])
  fetch(process.argv[1], { signal: AbortSignal.timeout(10_000) }).catch(() => undefined)
`

/** One fetch of Node with its switch on; the code is not 0 when it does not even start. */
export function nodeFetch(base: string, env: Environment): Promise<Ran> {
  return run(process.execPath, ['-e', SCRIPT, base], { ...env, NODE_USE_ENV_PROXY: '1' })
}
