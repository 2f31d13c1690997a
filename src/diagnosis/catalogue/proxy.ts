// Causes about the proxy between here and the endpoint.
import type { CauseId } from '../../words/causes.ts'
import { connectDirectly, connectOnly, proxyNames } from './commands.ts'
import { type CauseEntry, cause, forHost } from './entry.ts'
import { askNetworkOwner } from './steps.ts'

/** Entries about proxies. */
export const PROXY = {
  'proxy.malformed': cause({
    title: 'the proxy URL cannot be used',
    when: 'Unusable proxy URL or scheme: socks, a missing scheme, a PAC file, an API base URL put there.',
    explanation:
      'The proxy setting is no http or https URL of a proxy, so no connection was made. The key has nothing to do with it.',
    summary: 'Write the proxy as http://host:port.',
    steps: [
      ({ evidence }) =>
        evidence.fault === 'pac'
          ? [
              'Open that file and find what it returns for the host of the endpoint: of "PROXY host:port" write http://host:port here; "DIRECT" means that no proxy is needed, so remove the setting.',
            ]
          : undefined,
      'Write it as http://host:port; the scheme is how the proxy itself is spoken to, and is nearly always http.',
      'If it is the base URL of a gateway, put it into ANTHROPIC_BASE_URL (here: endpoints) and remove it from HTTPS_PROXY.',
      'Use the HTTP port of the proxy if it says socks: Claude Code and most Node programs speak no SOCKS.',
      'Percent-encode special characters in its user name and password.',
    ],
    commands: [proxyNames],
    links: ['runnerProxy', 'codeNetwork'],
  }),
  'proxy.unreachable': cause({
    title: 'the proxy cannot be reached',
    when: "The proxy's own name, address or port fails.",
    explanation:
      'The connection failed before the endpoint came into play: the proxy itself does not answer. Nothing was sent, so nothing is known about the endpoint or the key.',
    summary: 'Correct the address of the proxy, or remove the setting.',
    steps: [
      forHost({
        action:
          'Check that the proxy is known on this runner: an internal name does not exist on hosted runners.',
        terminal: 'Connect the VPN if the proxy is internal; remove the variable if you left that network.',
      }),
      'Check host and port of the proxy setting; look at both spellings, https_proxy and HTTPS_PROXY: the lower-case one wins.',
      'Remove the setting if this network needs no proxy, or list the endpoint in NO_PROXY.',
    ],
    commands: [proxyNames, connectDirectly],
    links: ['runnerProxy', 'codeNetwork'],
  }),
  'proxy.auth': cause({
    title: 'the proxy wants a user name and password',
    when: 'The proxy answers 407.',
    explanation:
      'The proxy refused to open the tunnel without its own credentials, or refused the ones given. The API was never asked; its key is another thing.',
    summary: "Give the proxy's own user name and password.",
    steps: [
      'Put the credentials into the proxy URL, http://user:password@host:port, with special characters percent-encoded.',
      forHost({
        action: 'Keep that URL in a secret and pass it as the input proxy or as HTTPS_PROXY in env.',
        terminal: 'Keep it out of files that are committed: set HTTPS_PROXY in the shell.',
      }),
      'Ask for another way if the proxy wants NTLM or Kerberos: no client of the API speaks these; a local helper or an exception does.',
      'Renew the password if it has expired.',
    ],
    commands: [proxyNames],
    links: ['codeNetwork', 'runnerProxy'],
  }),
  'proxy.denied': cause({
    title: 'the proxy refuses to open the tunnel',
    when: "CONNECT is refused (403, 400, 502, 503 …), with the status and the proxy's own words.",
    explanation:
      'The proxy works and said no for this host, or could not reach it itself. The status is the answer of the proxy, not of the API, and says nothing about the key.',
    summary: 'Let the proxy admit this host, or go past it.',
    steps: [
      'For 403 or 400, ask the owner of the proxy to admit CONNECT to this host on its port.',
      'For 502, 503 or 504, ask whether the proxy itself can resolve and reach the host.',
      'List the endpoint in NO_PROXY if it is internal and may be reached directly.',
      'Check that it is a forward proxy: a gateway or a web server refuses CONNECT with 400 or 405.',
    ],
    commands: [proxyNames, connectOnly],
    links: ['codeNetwork', 'runnerProxy'],
  }),
  'proxy.at-fault': cause({
    title: 'the proxy is at fault: directly it works',
    when: 'Through the proxy it fails, directly it works.',
    explanation:
      'The same endpoint answers when asked without the proxy. The endpoint is fine; what fails lies in the proxy or its settings.',
    summary: 'Go past the proxy for this host, or have the proxy repaired.',
    steps: [
      'List the endpoint in NO_PROXY, or set proxy to none, if direct connections are allowed here.',
      'Tell the owner of the proxy what fails: the finding names the phase and the words of the proxy.',
      'Remove a proxy variable that was left behind by another network.',
    ],
    commands: [proxyNames, connectDirectly, connectOnly],
    links: ['runnerProxy', 'codeNetwork'],
  }),
  'proxy.required': cause({
    title: 'the endpoint is reachable only through the proxy',
    when: 'Directly it fails, through the configured (but bypassed) proxy it works.',
    explanation:
      'A proxy is configured and would lead there, but it was bypassed for this host, by NO_PROXY or by a setting. The endpoint itself is fine.',
    summary: 'Use the proxy for this host.',
    steps: [
      'Remove the entry in NO_PROXY that matches this host; the report names it. Entries match whole domains, and * matches all.',
      'Set HTTPS_PROXY for https endpoints: HTTP_PROXY alone does not serve them.',
      'Unset an empty lower-case https_proxy: for some clients it hides the upper-case one.',
      'Set proxy itself, which counts whatever NO_PROXY says.',
      askNetworkOwner,
    ],
    commands: [proxyNames, connectOnly],
    links: ['runnerProxy', 'codeNetwork'],
  }),
} as const satisfies Partial<Record<CauseId, CauseEntry>>
