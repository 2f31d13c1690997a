// `openssl s_server`, which can be made to shake hands as only old or strict servers do.
import { join } from 'node:path'
import { freePort, isListening, startServer, whyNot } from './process.ts'

export interface OpensslServerOptions {
  /** PEM, with whatever is sent along. */
  readonly certificate: string
  readonly key: string
  /** PEM: only clients with a certificate that these roots signed. */
  readonly clientTrust?: string
  /** Further options of `openssl s_server`. */
  readonly options?: readonly string[]
}

export const whyNoOpenssl = whyNot('openssl')

/** The port of a server that answers everything with a page of its own. */
export async function startOpensslServer({
  certificate,
  key,
  clientTrust,
  options = [],
}: OpensslServerOptions): Promise<{ readonly port: number; readonly stop: () => Promise<void> }> {
  const port = await freePort()
  const { stop } = await startServer({
    files: () => ({
      'served.pem': certificate,
      'served.key': key,
      ...(clientTrust !== undefined && { 'clients.pem': clientTrust }),
    }),
    command: (folder) => [
      ...['openssl', 's_server', '-quiet', '-www', '-accept', `127.0.0.1:${port}`],
      ...['-cert', join(folder, 'served.pem'), '-cert_chain', join(folder, 'served.pem')],
      ...['-key', join(folder, 'served.key')],
      ...(clientTrust === undefined
        ? []
        : ['-Verify', '2', '-verify_return_error', '-CAfile', join(folder, 'clients.pem')]),
      ...options,
    ],
    isReady: () => isListening(port),
  })
  return { port, stop }
}
