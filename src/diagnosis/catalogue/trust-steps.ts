// How each program is told to trust the root of a product that inspects TLS: every one of them reads another setting.
import { type Step, forHost } from './entry.ts'

/**
 * In the order to try. Sources, as of 2026-11-22: Node `doc/api/cli.md`; python-httpx.org/advanced/ssl; curl and git manuals; VS Code's
 * `http.systemCertificates`; code.claude.com/docs/en/network-config; GitHub's page on proxies for self-hosted runners, which read `.env` at start.
 */
export const trustInspection: readonly Step[] = [
  forHost({
    action:
      'Write that file in a step before this one and pass it as ca-certificates: then it is known here, and no longer reported. Set NODE_EXTRA_CA_CERTS to it under env of the job for the other steps.',
    terminal: 'Pass that file as --ca-certificates: then it is known here, and no longer reported.',
  }),
  forHost({
    action:
      'For a self-hosted runner, write NODE_EXTRA_CA_CERTS with the path into the .env file beside the runner and restart its service: a step cannot set it for the runner itself.',
  }),
  'For Node and its SDK, set NODE_EXTRA_CA_CERTS to that file before the program starts, or NODE_USE_SYSTEM_CA=1 (--use-system-ca) where the system’s store holds the root.',
  'For Python and its SDK, set SSL_CERT_FILE, and REQUESTS_CA_BUNDLE for requests, to a file that holds the public roots and this one: it replaces them.',
  'For curl, set CURL_CA_BUNDLE or pass --cacert; Git reads http.sslCAInfo.',
  'For Cursor and VS Code, install the root in the system’s store and leave http.systemCertificates on.',
  'For Claude Code, install it there too, or set NODE_EXTRA_CA_CERTS; CLAUDE_CODE_CERT_STORE must not leave the system’s store out.',
]
