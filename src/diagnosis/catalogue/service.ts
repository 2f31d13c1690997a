// Causes about the service or a box before it: up, but not able.
import type { CauseId } from '../../words/causes.ts'
import { say } from '../../words/phrase.ts'
import { answerHeaders, connectDirectly, statusCode } from './commands.ts'
import { type CauseEntry, cause, forHost, forParty, told } from './entry.ts'
import { supportWithRequestId, waitAndRunAgain, watchStatusPage } from './steps.ts'

/** Entries about a service that is reached and does not serve. */
export const SERVICE = {
  'service.overloaded': cause({
    title: 'the service is overloaded at the moment',
    when: 'A 529.',
    explanation:
      'The API answered that it has too much to do just now. It passes by itself; nothing here says that your key is bad.',
    summary: 'Wait and run again.',
    steps: [
      watchStatusPage,
      told('retryAfter', (time) => say`Wait ${time}, as the service asks.`),
      waitAndRunAgain,
      'Fall back to another model or endpoint in your program if it must not wait.',
    ],
    links: ['status', 'apiErrors'],
  }),
  'service.error': cause({
    title: 'the service has an internal error',
    when: "A 5xx in Anthropic's own envelope.",
    explanation:
      'The API itself answered with an error of its own. It usually passes by itself; nothing here says that your key is bad.',
    summary: 'Look at the status page, and run again.',
    steps: [watchStatusPage, waitAndRunAgain, supportWithRequestId],
    links: ['status', 'apiErrors'],
  }),
  'service.gateway': cause({
    title: 'a box before the API fails',
    when: "A 5xx by something before the API (nginx, Cloudflare 52x, Envoy, load balancer), after all attempts. Broken for a gateway or proxy of the user's; degraded when the first-party host was reached directly and it is the vendor's own edge.",
    explanation:
      'The error page was made by a box in front, not by the API: the request did not get through to it. Nothing here says that your key is bad.',
    summary: 'Repair the gateway or proxy that answers; if it is the edge of the vendor, wait.',
    steps: [
      forParty({
        anthropic:
          'Look at status.claude.com for an incident: the edge of the vendor answers in place of the API.',
        gateway: 'Read the log of the gateway at this minute: its backend is down, refuses, or is too slow.',
      }),
      'Look at the server named in the finding: an nginx, Envoy or product of your network is yours to repair.',
      forParty({
        gateway:
          'Check from the machine of the gateway that it reaches its own backend: name, route, certificate.',
      }),
      told('retryAfter', (time) => say`Wait ${time}, as the answer asks.`),
      waitAndRunAgain,
    ],
    commands: [answerHeaders, connectDirectly],
    links: ['status', 'apiErrors', 'codeGateways'],
  }),
  'service.timeout': cause({
    title: 'no answer came in time',
    when: 'Connected, but no answer came in time.',
    explanation:
      'The connection stood and the request was sent, but no answer came in time. Nothing here says that your key is bad.',
    summary: 'Find out who keeps the request waiting, or allow more time.',
    steps: [
      forHost({
        action: 'Raise the input timeout once, to tell slow from dead.',
        terminal: 'Raise --timeout once, to tell slow from dead.',
      }),
      told(
        'requestBytes',
        (bytes) =>
          say`Lower the MTU of the VPN, tunnel or container network, or let path MTU discovery (ICMP) through: the request has ${bytes} bytes, and large packets may vanish where small ones pass.`,
      ),
      forParty({
        anthropic: 'Compare from another network: a proxy that inspects traffic may hold the request back.',
        gateway: 'Check that the gateway reaches its backend: many wait silently when it does not answer.',
      }),
      watchStatusPage,
    ],
    commands: [statusCode],
    links: ['status', 'apiErrors', 'codeErrors'],
  }),
  'service.cut': cause({
    title: 'the connection was lost in the middle of an answer',
    when: 'The connection was lost in the middle of an answer.',
    explanation:
      'An answer had begun and broke off. Something on the way closed the connection; nothing here says that your key is bad.',
    summary: 'Find the box that closes the connection early.',
    steps: [
      waitAndRunAgain,
      'Raise the idle and read time-outs of the load balancer, proxy or gateway on the way: long answers have pauses.',
      forParty({
        gateway: 'Read the log of the gateway at this minute: a crash or restart cuts all answers.',
      }),
      'Turn on streaming for long answers, so that the connection is never silent for long.',
    ],
    commands: [connectDirectly],
    links: ['apiErrors', 'streaming'],
  }),
  'service.encryption': cause({
    title: 'the customer-managed encryption key cannot be used',
    when: 'The customer-managed key is disabled or unreachable.',
    explanation:
      'The workspace encrypts its data with a key of your own key management service, and the API cannot use that one now. It is not about the API key: nothing here says that it is bad.',
    summary: 'Enable the encryption key in your key management service, and let Anthropic reach it.',
    steps: [
      'Check the key in your key management service: enabled, not scheduled for deletion, current version.',
      'Check its policy and network rules: Anthropic must be allowed to use it, from its published addresses.',
      waitAndRunAgain,
      supportWithRequestId,
    ],
    links: ['encryption', 'addresses'],
  }),
} as const satisfies Partial<Record<CauseId, CauseEntry>>
