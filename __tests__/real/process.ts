// Real servers for tests: started in a folder of their own, awaited, and ended surely, also when whoever started them is gone.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  accessSync,
  chmodSync,
  constants,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { comesTrue } from '../support/comes-true.ts'

export interface ServerSettings {
  /** Files of the server's folder, by path. */
  readonly files?: (folder: string) => Readonly<Record<string, string>>
  /** It must stay in the foreground. */
  readonly command: (folder: string) => readonly string[]
  readonly isReady: (folder: string, printed: string) => boolean
}

export interface Server {
  /** Removed when the server ends. */
  readonly folder: string
  /** Text of a file in that folder; empty as long as there is none. `output` is what the server printed. */
  readonly read: (name: string) => string
  readonly stop: () => Promise<void>
}

/** Servers stand where the `PATH` of ordinary users does not lead. */
const PATH = [process.env['PATH'] ?? '', '/usr/sbin', '/sbin'].join(delimiter)

/**
 * Lives as long as its standard input is open, whose other end the kernel closes with our process, however that ends: then it ends the
 * server, by force after a second, and removes the folder.
 */
const KEEPER = `
folder=$1; shift
"$@" < /dev/null > "$folder/output" 2>&1 &
server=$!
cat > /dev/null
kill -TERM $server
for ((tick = 0; tick < 20; tick++)); do kill -0 $server || break; sleep 0.05; done
kill -KILL $server
wait
rm -rf "$folder"`

/** Starts a server. Rejects, with what the server printed, when it is not ready in time. */
export async function startServer({ files, command, isReady }: ServerSettings): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'preflight-server-'))
  // Some servers give up the rights of root when they have them, and then write their logs here.
  chmodSync(folder, 0o777)
  for (const [path, text] of Object.entries(files?.(folder) ?? {})) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const stop = keep(folder, command(folder))
  const read = (name: string): string => textOf(join(folder, name))
  if (await comesTrue(() => isReady(folder, read('output')))) return { folder, read, stop }
  const said = read('output')
  await stop()
  throw new Error(`${command(folder).join(' ')} is not ready: ${said.slice(-2_000)}`)
}

/** Detached, so that an interrupt at the terminal reaches the servers only by our own end. */
function keep(folder: string, command: readonly string[]): Server['stop'] {
  const keeper = spawn('bash', ['-c', KEEPER, 'bash', folder, ...command], {
    ...{ cwd: folder, env: { PATH, HOME: folder }, detached: true },
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  keeper.unref()
  let ended: Promise<unknown> | undefined
  return async () => {
    keeper.ref()
    ended ??= once(keeper, 'exit')
    keeper.stdin.end()
    await ended
  }
}

/** Why these commands cannot be run here; undefined when they can. */
export function whyNot(...commands: readonly string[]): string | undefined {
  const missing = commands.filter((command) => !isExecutable(command))
  return missing.length === 0 ? undefined : `${missing.join(', ')} is not installed`
}

function isExecutable(command: string): boolean {
  const places = command.includes('/') ? [command] : PATH.split(delimiter).map((path) => join(path, command))
  return places.some((path) => {
    try {
      accessSync(path, constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

/** Ports below those that the kernel gives to clients (32768, `ip_local_port_range`), so that nobody takes one by chance. */
const FIRST_PORT = 20_000
const LAST_PORT = 32_767

/** A loopback port that is free now. */
export async function freePort(): Promise<number> {
  const port = FIRST_PORT + Math.floor(Math.random() * (LAST_PORT - FIRST_PORT))
  const server = createServer()
  const isFree = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false)).listen(port, '127.0.0.1', () => resolve(true))
  })
  if (!isFree) return freePort()
  server.close()
  await once(server, 'close')
  return port
}

/** The states of sockets that listen: TCP_LISTEN, and what UDP sockets always are. Source: Linux, include/net/tcp_states.h. */
const LISTENING = { tcp: '0A', udp: '07' } as const

/** Whether a port is listened on in the network of a process; ours, unless told. Nothing is sent to it (Linux, proc(5)). */
export function isListening(
  port: number,
  pid: number | 'self' = 'self',
  protocol: keyof typeof LISTENING = 'tcp',
): boolean {
  const wanted = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
  const tables = [protocol, `${protocol}6`].map((name) => textOf(`/proc/${pid}/net/${name}`))
  const rows = tables.join('\n').split('\n')
  return rows.some((row) => {
    const [, local = '', , state] = row.trim().split(/\s+/)
    return local.endsWith(wanted) && state === LISTENING[protocol]
  })
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
