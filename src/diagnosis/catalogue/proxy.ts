// Causes about the proxy between here and the endpoint.
import type { CauseId } from '../../words/causes.ts'
import { proxyNames } from '../commands/credentials.ts'
import { connectDirectly, connectOnly, connectThroughProxy } from '../commands/network.ts'
import { byHost, type CauseEntry, cause, forHost } from './entry.ts'
import { askNetworkOwner } from './steps.ts'

/** Entries about proxies. */
export const PROXY = {
  'proxy.malformed': cause({
    title: "The proxy URL can't be used",
    when: 'Unusable proxy URL or scheme: socks, a missing scheme, a PAC file, an API base URL put there.',
    explanation:
      'The proxy setting is not an http or https URL of a proxy, so no connection was made. This says nothing about the key.',
    summary: 'Write the proxy as http://host:port.',
    steps: [
      ({ evidence }) =>
        evidence.fault === 'pac'
          ? [
              'Open the PAC file and find its result for the host of the endpoint. For "PROXY host:port", write http://host:port here; for "DIRECT", remove the proxy setting.',
            ]
          : undefined,
      'Write it as http://host:port. The scheme is the one the proxy itself speaks, nearly always http.',
      'If it is the base URL of a gateway, move it to `ANTHROPIC_BASE_URL` (here: `endpoints`) and remove it from `HTTPS_PROXY`.',
      'If it says socks, use the HTTP port of the proxy: Claude Code and most Node programs do not support SOCKS.',
      'Percent-encode special characters in its user name and password.',
    ],
    commands: [proxyNames],
    links: ['runnerProxy', 'codeNetwork'],
  }),
  'proxy.unreachable': cause({
    title: "The proxy can't be reached",
    when: "The proxy's own name, address or port fails.",
    explanation:
      'The connection to the proxy failed, so nothing reached the endpoint. This says nothing about the endpoint or the key.',
    summary: byHost({
      action: 'Fix the proxy address for this runner, or remove the proxy setting.',
      terminal: 'Connect the VPN if the proxy is internal, or fix or remove the proxy setting.',
    }),
    steps: [
      forHost({
        action: 'Check that this runner can reach the proxy: hosted runners do not know internal names.',
        terminal: 'Connect the VPN if the proxy is internal; unset the variable if you left that network.',
      }),
      'Check host and port of the proxy setting, in both https_proxy and HTTPS_PROXY: the lower-case one wins.',
      'Remove the setting if this network needs no proxy, or list the endpoint in `NO_PROXY`.',
    ],
    commands: [proxyNames, connectDirectly],
    links: ['runnerProxy', 'codeNetwork'],
  }),
  'proxy.auth': cause({
    title: 'The proxy requires a user name and password',
    when: 'The proxy answers 407.',
    explanation:
      'The proxy refused the tunnel: its own credentials are missing or wrong. The request never reached the API, so this says nothing about the key.',
    summary: "Add the proxy's own user name and password to the proxy URL.",
    steps: [
      'Put the credentials into the proxy URL, http://user:password@host:port, with special characters percent-encoded.',
      forHost({
        action: 'Keep that URL in a secret and pass it as `proxy`, or as `HTTPS_PROXY` in env.',
        terminal: 'Set it as `HTTPS_PROXY` in the shell, not in files that are committed.',
      }),
      'If the proxy requires NTLM or Kerberos, ask for an exception or use a local helper: API clients do not support these.',
      'Renew the password if it has expired.',
    ],
    commands: [proxyNames],
    links: ['codeNetwork', 'runnerProxy'],
  }),
  'proxy.denied': cause({
    title: 'The proxy refuses to open the tunnel',
    when: "CONNECT is refused (403, 400, 502, 503 …), with the status and the proxy's own words.",
    explanation:
      'The proxy works, but blocks this host or cannot reach it. The status comes from the proxy, not from the API, and says nothing about the key.',
    summary: 'Ask the owner of the proxy to allow this host, or bypass the proxy for it.',
    steps: [
      'For 403 or 400, ask the owner of the proxy to allow CONNECT to this host and port.',
      'For 502, 503 or 504, ask whether the proxy itself can resolve and reach the host.',
      'List the endpoint in `NO_PROXY` if it is internal and may be reached directly.',
      'Check that it is a forward proxy: a gateway or web server refuses CONNECT with 400 or 405.',
    ],
    commands: [proxyNames, connectOnly],
    links: ['codeNetwork', 'runnerProxy'],
  }),
  'proxy.at-fault': cause({
    title: 'The proxy is at fault: a direct connection works',
    when: 'Through the proxy it fails, directly it works.',
    explanation:
      'The same endpoint answers without the proxy. The fault is in the proxy or its settings, not in the endpoint.',
    summary: 'Bypass the proxy for this host, or have the proxy fixed.',
    steps: [
      'List the endpoint in `NO_PROXY`, or set `proxy` to none, if direct connections are allowed here.',
      'Tell the owner of the proxy what fails: the report has the phase and the response of the proxy.',
      'Remove a proxy variable left over from another network.',
    ],
    commands: [proxyNames, connectDirectly, connectOnly],
    links: ['runnerProxy', 'codeNetwork'],
  }),
  'proxy.required': cause({
    title: 'The endpoint is reachable only through the proxy',
    when: 'Directly it fails, through the configured (but bypassed) proxy it works.',
    explanation:
      'A configured proxy reaches the endpoint, but `NO_PROXY` or a setting bypasses it for this host. The endpoint itself works.',
    summary: 'Use the proxy for this host: remove its entry from NO_PROXY.',
    steps: [
      'Remove the `NO_PROXY` entry that matches this host; the report names it. Entries match whole domains; * matches all.',
      'Set `HTTPS_PROXY` for https endpoints: `HTTP_PROXY` is not used for them.',
      'Unset an empty lower-case https_proxy: for some clients it hides the upper-case one.',
      'Set `proxy`, which overrides `NO_PROXY`.',
      askNetworkOwner,
    ],
    commands: [proxyNames, connectThroughProxy],
    links: ['runnerProxy', 'codeNetwork'],
  }),
} as const satisfies Partial<Record<CauseId, CauseEntry>>
