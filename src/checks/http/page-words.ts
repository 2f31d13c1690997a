// Pages by which web servers say that the TLS session was wrong, although they answered over it.
import type { CauseId } from '../../words/causes.ts'
import type { Heard } from '../../reading/reading.ts'
import { titleOf } from '../../reading/words.ts'

interface PageRow {
  /** The place of the words: as the page's whole title, or anywhere at its beginning. */
  readonly in: 'title' | 'body'
  readonly words: string
  readonly cause: CauseId
  /** Completes "…: the server …". */
  readonly means: string
  readonly source: string
}

const NGINX = 'nginx, src/http/ngx_http_special_response.c, error pages 495 to 497'
const WANTS_CERTIFICATE = 'wants a client certificate and got none'
const WANTS_TLS = 'waits for https on this port, and the base URL says http'

/** As of 2026-11-22. nginx finishes the handshake whatever the client's certificate is, and refuses afterwards; its pages have status 400. */
export const PAGE_WORDS = [
  {
    ...{ in: 'title', words: '400 No required SSL certificate was sent', source: NGINX },
    ...{ cause: 'tls.client-certificate', means: WANTS_CERTIFICATE },
  },
  {
    ...{ in: 'title', words: '400 The SSL certificate error', source: NGINX },
    ...{ cause: 'tls.client-certificate', means: 'does not accept the client certificate that was given' },
  },
  {
    ...{ in: 'title', words: '400 The plain HTTP request was sent to HTTPS port', source: NGINX },
    ...{ cause: 'endpoint.wrong-protocol', means: WANTS_TLS },
  },
  {
    ...{
      in: 'body',
      words: 'Client sent an HTTP request to an HTTPS server.',
      source: 'Go, net/http/server.go',
    },
    ...{ cause: 'endpoint.wrong-protocol', means: WANTS_TLS },
  },
  {
    ...{
      in: 'body',
      words: 'speaking plain HTTP to an SSL-enabled server port',
      source: 'Apache httpd, mod_ssl',
    },
    ...{ cause: 'endpoint.wrong-protocol', means: WANTS_TLS },
  },
] as const satisfies readonly PageRow[]

/** Bytes of a page that are looked at. */
const START = 2_048

/** The part of a refusal that is about the TLS session; undefined for any other answer. */
export function pageAboutTls({ answer, envelope }: Heard): PageRow | undefined {
  if (answer.status !== 400 || envelope !== undefined) return undefined
  const start = answer.body.bytes.subarray(0, START).toString('utf8')
  const title = titleOf(start)?.trim()
  return PAGE_WORDS.find((row) => (row.in === 'title' ? title === row.words : start.includes(row.words)))
}
