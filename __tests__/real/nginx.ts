// Nginx, the reverse proxy before so many gateways: before a simulated service, or wrongly set up.
import { join } from 'node:path'
import { LOOPBACK } from './place.ts'
import { freePort, isListening, startServer, whyNot } from './process.ts'

export interface NginxOptions {
  /** The port of plain http. */
  readonly plain: number
  /** The port of TLS. */
  readonly secure: number
  /** PEM, with whatever is sent along. */
  readonly certificate: string
  readonly key: string
  /** PEM: asks for a client's certificate that these roots signed. */
  readonly clientTrust?: string
  /** The content of `location /` of the TLS port. */
  readonly answer: string
  /** The content of `location /` of the plain one. Default: the same. */
  readonly plainAnswer?: (ports: { readonly plain: number; readonly secure: number }) => string
}

export interface RealService {
  readonly plain: number
  readonly secure: number
  readonly stop: () => Promise<void>
}

export const whyNoNginx = whyNot('nginx')

export async function startNginx(options: Omit<NginxOptions, 'plain' | 'secure'>): Promise<RealService> {
  const [plain, secure] = [await freePort(), await freePort()]
  const server = await startServer({
    files: (folder) => ({
      'nginx.conf': configuration({ ...options, plain, secure }, folder),
      'served.pem': options.certificate,
      'served.key': options.key,
      ...(options.clientTrust !== undefined && { 'clients.pem': options.clientTrust }),
    }),
    command: (folder) => ['nginx', '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'errors')],
    isReady: () => isListening(plain) && isListening(secure),
  })
  return { plain, secure, stop: server.stop }
}

/** One process, so that there is one to end. */
function configuration(options: NginxOptions, folder: string): string {
  const { plain, secure, clientTrust, answer, plainAnswer } = options
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  const mutual = `ssl_client_certificate ${join(folder, 'clients.pem')}; ssl_verify_client on;`
  return `daemon off;
master_process off;
pid ${join(folder, 'pid')};
events {}
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${join(folder, name)};`).join('\n  ')}
  server {
    listen ${LOOPBACK.address}:${plain};
    location / { ${plainAnswer?.(options) ?? answer} }
  }
  server {
    listen ${LOOPBACK.address}:${secure} ssl;
    ssl_certificate ${join(folder, 'served.pem')};
    ssl_certificate_key ${join(folder, 'served.key')};
    ${clientTrust === undefined ? '' : mutual}
    location / { ${answer} }
  }
}
`
}
