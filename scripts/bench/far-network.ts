// A program: runs a command in a network of its own, which is reached by a cable that takes half a round trip each way, packet by packet.
// node scripts/bench/far-network.ts RTT_MS COMMAND... (Linux, as root, with `ip` and `socat`); it ends with the command, or with its standard input.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { createSocket, type Socket } from 'node:dgram'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'

/** From the range that RFC 2544 keeps for benchmarks. */
const NEAR_ADDRESS = '198.18.7.1'
/** Where the command is reached. */
export const FAR_ADDRESS = '198.18.7.2'

/** Names of devices have at most 15 characters. */
const NAME = `far-${process.pid}`
const [NEAR_END, FAR_END] = [`n-${process.pid}`, `f-${process.pid}`]

function ip(...args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync('ip', args, { encoding: 'utf8' })
  if (error !== undefined) throw error
  if (status !== 0) throw new Error(`ip ${args.join(' ')}: ${stderr.trim()}`)
  return stdout
}

/** A free UDP port on loopback. */
async function freePort(): Promise<number> {
  const socket = await listening(0)
  const { port } = socket.address()
  socket.close()
  await once(socket, 'close')
  return port
}

async function listening(port: number): Promise<Socket> {
  const socket = createSocket('udp4').bind(port, '127.0.0.1')
  await once(socket, 'listening')
  return socket
}

interface End {
  /** Packets that leave the device come out here, and what is sent to `device` goes into it. */
  readonly socket: Socket
  readonly device: number
  readonly carrier: ChildProcess
}

/** A device whose packets `socat` carries to a socket and back, each as a datagram. */
async function makeEnd(name: string): Promise<End> {
  const socket = await listening(0)
  const device = await freePort()
  const { port } = socket.address()
  const carrier = spawn(
    'socat',
    [`TUN,tun-name=${name},tun-type=tun,iff-no-pi`, `UDP4:127.0.0.1:${port},bind=127.0.0.1:${device}`],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  )
  await once(carrier, 'spawn')
  for (let tries = 0; spawnSync('ip', ['link', 'show', name]).status !== 0; tries += 1) {
    if (tries === 50) throw new Error(`no device ${name} after a second`)
    await pause(20)
  }
  return { socket, device, carrier }
}

function carry(from: End, to: End, halfMs: number): void {
  from.socket.on('message', (packet) =>
    setTimeout(() => to.socket.send(packet, to.device, '127.0.0.1'), halfMs),
  )
}

/** The whole network; the far device moves into the namespace, its carrier stays here. */
async function makeNetwork(rttMs: number): Promise<readonly End[]> {
  if (ip('address', 'show', 'to', NEAR_ADDRESS) !== '') throw new Error(`${NEAR_ADDRESS} is taken`)
  ip('netns', 'add', NAME)
  const near = await makeEnd(NEAR_END)
  const far = await makeEnd(FAR_END)
  ip('link', 'set', FAR_END, 'netns', NAME)
  ip('address', 'add', `${NEAR_ADDRESS}/30`, 'dev', NEAR_END)
  ip('link', 'set', NEAR_END, 'up')
  ip('-netns', NAME, 'address', 'add', `${FAR_ADDRESS}/30`, 'dev', FAR_END)
  ip('-netns', NAME, 'link', 'set', FAR_END, 'up')
  ip('-netns', NAME, 'link', 'set', 'lo', 'up')
  carry(near, far, rttMs / 2)
  carry(far, near, rttMs / 2)
  return [near, far]
}

async function main([rtt, ...command]: readonly string[]): Promise<void> {
  const cleanUps: (() => void)[] = [() => spawnSync('ip', ['netns', 'delete', NAME])]
  const end = (code: number): never => {
    for (const cleanUp of cleanUps) cleanUp()
    process.exit(code)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => end(0))
  process.stdin.resume().once('end', () => end(0))
  try {
    for (const { carrier } of await makeNetwork(Number(rtt))) cleanUps.unshift(() => carrier.kill())
    const child = spawn('ip', ['netns', 'exec', NAME, ...command], {
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    cleanUps.unshift(() => child.kill())
    const [code] = (await once(child, 'exit')) as [number | null]
    end(code ?? 1)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    end(1)
  }
}

if (import.meta.main) await main(process.argv.slice(2))
