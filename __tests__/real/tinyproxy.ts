// Tinyproxy, the small one of containers and home networks: with a password, and with ports that CONNECT may not name.
import { join } from 'node:path'
import { LOOPBACK } from './place.ts'
import { freePort, isListening, startServer, whyNot } from './process.ts'
import type { RealProxy } from './squid.ts'

export interface TinyproxyOptions {
  /** `user:password`; nobody else is served. */
  readonly credentials?: string
  /** Ports that CONNECT may name. Default: all. */
  readonly ports?: readonly number[]
}

export const whyNoTinyproxy = whyNot('tinyproxy')

/** Its log tells what was asked for, and no headers. */
export async function startTinyproxy({ credentials, ports }: TinyproxyOptions): Promise<RealProxy> {
  const port = await freePort()
  const server = await startServer({
    files: (folder) => ({
      'tinyproxy.conf': `Port ${port}
Listen ${LOOPBACK.address}
Timeout 60
LogFile "${join(folder, 'log')}"
LogLevel Connect
${credentials === undefined ? '' : `BasicAuth ${credentials.replace(':', ' ')}`}
${(ports ?? []).map((each) => `ConnectPort ${each}`).join('\n')}
`,
    }),
    command: (folder) => ['tinyproxy', '-d', '-c', join(folder, 'tinyproxy.conf')],
    isReady: () => isListening(port),
  })
  const lines = (): readonly string[] => server.read('log').split('\n')
  return {
    url: `http://${LOOPBACK.address}:${port}`,
    asked: () => lines().flatMap(askedOf),
    stop: server.stop,
  }
}

function askedOf(line: string): ReturnType<RealProxy['asked']> {
  const [, method = '', asked = ''] = /Request \(file descriptor \d+\): (\S+) (\S+)/.exec(line) ?? []
  return method === '' ? [] : [{ method, asked, headers: {} }]
}
