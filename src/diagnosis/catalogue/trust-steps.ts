// How each program is told to trust the root of a product that inspects TLS: every one of them reads another setting.
import { type Step, forHost } from './entry.ts'

/**
 * In the order to try. Sources, as of 2026-11-22: Node `doc/api/cli.md`; python-httpx.org/advanced/ssl; curl and git manuals; VS Code's
 * `http.systemCertificates`; code.claude.com/docs/en/network-config; GitHub's page on proxies for self-hosted runners, which read `.env` at start.
 */
export const trustInspection: readonly Step[] = [
  forHost({
    action:
      'Write that file in an earlier step and pass it as `ca-certificates`; this check then accepts it. For the other steps, set `NODE_EXTRA_CA_CERTS` to it in the job’s env.',
    terminal: 'Pass that file as `--ca-certificates`; this check then accepts it.',
  }),
  forHost({
    action:
      'For a self-hosted runner itself, set `NODE_EXTRA_CA_CERTS` in the .env file beside the runner and restart its service.',
  }),
  'For Node and its SDK, set `NODE_EXTRA_CA_CERTS` to that file before the program starts, or `NODE_USE_SYSTEM_CA=1` if the system store has the root.',
  'For Python and its SDK, set `SSL_CERT_FILE` (and `REQUESTS_CA_BUNDLE` for requests) to a file with the public roots plus this one: it replaces them.',
  'For curl, set `CURL_CA_BUNDLE` or pass `--cacert`. For Git, set `GIT_SSL_CAINFO`.',
  'For Cursor and VS Code, install the root in the system store and leave `http.systemCertificates` on.',
  'For Claude Code, install it there too, or set `NODE_EXTRA_CA_CERTS`. Make sure `CLAUDE_CODE_CERT_STORE` includes the system store.',
]
