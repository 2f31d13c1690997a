// Mitmproxy, which opens TLS as the inspecting products of companies do, with a root of its own.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { LOOPBACK } from './place.ts'
import { freePort, isListening, startServer, whyNot } from './process.ts'
import type { RealProxy } from './squid.ts'

export interface MitmproxyOptions {
  /** `user:password`; nobody else is served. */
  readonly credentials?: string
  /** Roots, PEM, that it trusts beside none: whom it connects to in its turn. */
  readonly trust: string
}

export interface InspectingProxy extends RealProxy {
  /** Path of its root, PEM. */
  readonly root: string
}

export const whyNoMitmproxy = whyNot('mitmdump')

/** Takes about two seconds: it is written in Python, and makes itself a root first. */
export async function startMitmproxy({ credentials, trust }: MitmproxyOptions): Promise<InspectingProxy> {
  const port = await freePort()
  const rootIn = (folder: string): string => join(folder, 'own', 'mitmproxy-ca-cert.pem')
  const server = await startServer({
    files: () => ({ 'upstream.pem': trust }),
    command: (folder) => [
      ...['mitmdump', '--quiet', '--listen-host', LOOPBACK.address, '--listen-port', String(port)],
      ...set(`confdir=${join(folder, 'own')}`),
      ...set(`ssl_verify_upstream_trusted_ca=${join(folder, 'upstream.pem')}`),
      ...(credentials === undefined ? [] : set(`proxyauth=${credentials}`)),
    ],
    isReady: (folder) => isListening(port) && existsSync(rootIn(folder)),
  })
  const url = `http://${LOOPBACK.address}:${port}`
  return { url, asked: () => [], stop: server.stop, root: rootIn(server.folder) }
}

function set(option: string): readonly string[] {
  return ['--set', option]
}
