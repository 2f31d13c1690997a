// Causes about the service or a gateway in front of it: up, but failing.
import type { CauseId } from '../../words/causes.ts'
import { say } from '../../words/phrase.ts'
import { answerHeaders, connectDirectly, statusCode } from '../commands/network.ts'
import { byParty, type CauseEntry, cause, forHost, forParty, hostIn, told } from './entry.ts'
import { supportWithRequestId, waitAndRunAgain, watchStatusPage } from './steps.ts'

/** Entries about a service that is reached and does not serve. */
export const SERVICE = {
  'service.overloaded': cause({
    title: byParty({ anthropic: 'The API is overloaded', gateway: 'The endpoint is overloaded' }),
    when: 'A 529.',
    explanation:
      "The response says the service is overloaded. It passes without any action. This doesn't mean your key is bad.",
    summary: 'Wait and run again.',
    steps: [
      watchStatusPage,
      told('retryAfter', (time) => say`Wait ${time}, as the response asks.`),
      waitAndRunAgain,
      'Use another model or endpoint in your program if it cannot wait.',
    ],
    links: ['status', 'apiErrors'],
  }),
  'service.error': cause({
    title: byParty({
      anthropic: 'The API has an internal error',
      gateway: 'The endpoint reports an internal error',
    }),
    when: "A 5xx in Anthropic's own envelope.",
    explanation:
      "The response is an internal error in the API's own format. It usually passes without any action. This doesn't mean your key is bad.",
    summary: 'Check the status page, and run again.',
    steps: [watchStatusPage, waitAndRunAgain, supportWithRequestId],
    links: ['status', 'apiErrors'],
  }),
  'service.gateway': cause({
    title: 'A proxy or gateway in front of the API is failing',
    when: "A 5xx by something before the API (nginx, Cloudflare 52x, Envoy, load balancer), after all attempts. Broken for a gateway or proxy of the user's; degraded when the first-party host was reached directly and it is the vendor's own edge.",
    explanation:
      "The error came from a server in front of the API, not from the API: the request didn't get through. This doesn't mean your key is bad.",
    summary: byParty({
      anthropic: 'Check status.claude.com and any proxy of your network, then run again.',
      gateway: 'Check the log of the gateway: its backend may be down, refusing or too slow.',
    }),
    steps: [
      forParty({
        anthropic: 'Check status.claude.com for an incident.',
        gateway:
          'Check the log of the gateway for this minute: its backend may be down, refusing or too slow.',
      }),
      'Check the server named in the report: an nginx, Envoy or product of your network is yours to fix.',
      forParty({
        gateway:
          'Check from the machine of the gateway that it reaches its backend: name, route, certificate.',
      }),
      told('retryAfter', (time) => say`Wait ${time}, as the response asks.`),
      waitAndRunAgain,
    ],
    commands: [answerHeaders, connectDirectly],
    links: ['status', 'apiErrors', 'codeGateways'],
  }),
  'service.timeout': cause({
    title: (facts) => `No response from ${hostIn(facts)} in time`,
    when: 'Connected, but no answer came in time.',
    explanation:
      "The connection was made and the request was sent, but no response came in time. This doesn't mean your key is bad.",
    summary: byParty({
      anthropic: 'Check proxy and VPN, and status.claude.com; or raise the timeout.',
      gateway: 'Check that the gateway reaches its backend, or raise the timeout.',
    }),
    steps: [
      forHost({
        action: 'Raise `timeout` once, to tell slow from dead.',
        terminal: 'Raise `--timeout` once, to tell slow from dead.',
      }),
      told(
        'requestBytes',
        (bytes) =>
          say`Lower the MTU of the VPN, tunnel or container network, or allow path MTU discovery (ICMP): the request has ${bytes} bytes, and large packets may get lost where small ones pass.`,
      ),
      forParty({
        anthropic: 'Compare from another network: a proxy that inspects traffic may hold the request back.',
        gateway: 'Check that the gateway reaches its backend: many wait silently when it does not respond.',
      }),
      watchStatusPage,
    ],
    commands: [statusCode],
    links: ['status', 'apiErrors', 'codeErrors'],
  }),
  'service.cut': cause({
    title: 'The connection was lost in the middle of a response',
    when: 'The connection was lost in the middle of an answer.',
    explanation:
      "A response started and broke off: something closed the connection early. This doesn't mean your key is bad.",
    summary: byParty({
      anthropic: 'Run again; if it repeats, check the proxy and firewall of your network.',
      gateway: 'Raise the read timeouts of the gateway and its load balancer.',
    }),
    steps: [
      waitAndRunAgain,
      'Raise the idle and read timeouts of any load balancer, proxy or gateway: long responses have pauses.',
      forParty({
        gateway: 'Check the log of the gateway for this minute: a crash or restart cuts all responses.',
      }),
      'Turn on streaming for long responses, so that the connection is never silent for long.',
    ],
    commands: [connectDirectly],
    links: ['apiErrors', 'streaming'],
  }),
  'service.encryption': cause({
    title: "The customer-managed encryption key can't be used",
    when: 'The customer-managed key is disabled or unreachable.',
    explanation:
      "The workspace encrypts its data with a key from your own key management service, and the API can't use that key now. It isn't about the API key: this doesn't mean it is bad.",
    summary: 'Enable the encryption key in your key management service, and allow Anthropic to use it.',
    steps: [
      'Check the key in your key management service: enabled, not scheduled for deletion, current version.',
      'Check its policy and network rules: Anthropic must be allowed to use it, from its published addresses.',
      waitAndRunAgain,
      supportWithRequestId,
    ],
    links: ['encryption', 'addresses'],
  }),
} as const satisfies Partial<Record<CauseId, CauseEntry>>
