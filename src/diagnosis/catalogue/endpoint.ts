// Causes about the base URL: what it says, where it leads, and who answers there.
import type { CauseId } from '../../words/causes.ts'
import { say } from '../../words/phrase.ts'
import { answerHeaders, statusCode } from '../commands/network.ts'
import {
  byParty,
  type CauseEntry,
  cause,
  factIn,
  forHost,
  forParty,
  hostIn,
  marked,
  type RemedyFacts,
  spoken,
  told,
  worded,
} from './entry.ts'
import { correctBaseUrl, sendMessage, sendOneMessage, startNewRun } from './steps.ts'

/** True of a path that the official API never has: it is known to be wrong before anything is sent. */
const isUnsent = ({ evidence: { status, corrected } }: RemedyFacts): boolean =>
  status === undefined && corrected !== undefined

/** A URL that may stand in one line of plain words. */
const PLAIN_URL = /^https?:\/\/[\w.:/-]+$/

const ELSEWHERE = byParty({
  anthropic: 'Set the base URL to https://api.anthropic.com without any path.',
  gateway: 'Ask the owner of the gateway for its base URL for Anthropic-style requests.',
})

/** The name of a product, as our own table writes it. */
const PLAIN_NAME = /^[A-Z][\w ]{1,30}$/

const NOT_A_CONSOLE =
  'Compare the base URL with the documentation of the gateway: its web console is not its API.'

/** Entries about base URLs. */
export const ENDPOINT = {
  'endpoint.malformed': cause({
    title: "The base URL can't be read",
    when: 'Not an absolute http(s) URL: missing scheme, Markdown link, spaces, userinfo and the like.',
    explanation:
      'The base URL is not an absolute http or https URL, so nothing was sent. This says nothing about the key.',
    summary: 'Write the base URL in full, as https://host or https://host/path.',
    steps: [
      told(
        'corrected',
        (url) => say`Write ${url} instead.`,
        'Write the URL in full: https://api.anthropic.com, or the https:// address of your gateway, without quotes, brackets or spaces.',
      ),
      'Keep names and passwords out of it: credentials belong in `api-key` or `auth-token`, never in the URL.',
      correctBaseUrl,
    ],
    links: ['apiOverview', 'codeVariables'],
  }),
  'endpoint.insecure': cause({
    title: (facts) => `The key would go to ${hostIn(facts)} over plain http`,
    when: 'Plain http to a host that is not loopback.',
    explanation:
      'The URL starts with http:// and leaves this machine, so anyone in between could read the key. Nothing was sent.',
    summary: 'Use https:// in the base URL.',
    steps: [
      'Change http:// to https:// in the base URL. If that port supports only http, ask the owner of the gateway for its https address.',
      correctBaseUrl,
      'Set `allow-http` to true only for a gateway in a private network that you control.',
    ],
    links: ['apiOverview', 'codeGateways'],
  }),
  'endpoint.unknown-host': cause({
    title: (facts) => `${hostIn(facts, 'The endpoint')} is not an API endpoint`,
    when: 'A host known never to have been an API endpoint, such as `claude.ai`, `console.anthropic.com` or `api.us-east.anthropic.com`.',
    explanation:
      'This host is a website, was made up in a tutorial, or belongs to another provider than the credential. Nothing was sent to it.',
    summary: ({ evidence: { corrected } }) =>
      corrected === undefined
        ? 'Check each provider in a target of its own.'
        : 'Set the base URL to https://api.anthropic.com, or remove it: that is the default.',
    steps: [
      told(
        'corrected',
        (url) => say`Set the base URL to ${url}.`,
        'Take the endpoint of another provider out of the list, and check it in a target of its own.',
      ),
      correctBaseUrl,
      'Choose a region in the request (`inference_geo`) or through a cloud provider: the API has no regional host names.',
    ],
    links: ['apiOverview', 'codeVariables'],
  }),
  'endpoint.path': cause({
    title: 'The path of the base URL is wrong',
    when: '`/v1` doubled or missing, or a full `/v1/messages` pasted; the corrected base URL was found by probing.',
    explanation: (facts) =>
      isUnsent(facts)
        ? 'The host is right, the path is wrong. Nothing was sent, so this says nothing about the key or the model.'
        : 'The host is right, the path is wrong. SDKs add /v1/messages themselves. The response says nothing about the key or the model.',
    summary: (facts) => {
      const { corrected } = facts.evidence
      const isShown = typeof corrected === 'string' && PLAIN_URL.test(corrected)
      const what = isShown ? `Set the base URL to ${corrected}` : 'Correct the path of the base URL'
      if (isUnsent(facts)) return `${what}.`
      return `${what}: the API answers ${isShown ? 'there' : 'under another one'}.`
    },
    steps: [
      (facts) => {
        const url = factIn(facts.evidence, 'corrected')
        if (url === undefined) return marked('Cut the base URL back to what comes before /v1/messages.')
        return say`Set the base URL to ${url}${isUnsent(facts) ? '' : ': the API answered there'}.`
      },
      correctBaseUrl,
      'Check the client too: a few tools expect the URL with /v1 at its end and add only /messages.',
    ],
    links: ['apiOverview', 'codeGateways'],
  }),
  'endpoint.legacy': cause({
    title: 'The Text Completions API no longer exists',
    when: '`/v1/complete` and the Text Completions API.',
    explanation:
      'The base URL points at /v1/complete. Every model it served is retired, and the SDKs have dropped it. The key may still work with the Messages API.',
    summary: 'Switch to the Messages API at /v1/messages.',
    steps: [
      told(
        'corrected',
        (url) => say`Set the base URL to ${url}.`,
        'Set the base URL to the host alone, for example https://api.anthropic.com.',
      ),
      'Replace `completions.create` with `messages.create`: a list of messages instead of a prompt, `max_tokens` instead of `max_tokens_to_sample`.',
      'Update the SDK to a current major version.',
    ],
    links: ['messages', 'migration'],
  }),
  'endpoint.unverified': cause({
    title: 'The endpoint responds, but no free request proves that it works',
    when: 'It answers as this API or a gateway does, but no free answer proves the key, or that messages are served; `live: true` settles it.',
    explanation:
      "Something answers, but none of its free answers proves that this key gets a message answered. This doesn't mean the key is bad.",
    summary: (facts) => {
      const { location, corrected } = facts.evidence
      if (location === undefined) return worded(sendMessage, facts)
      return corrected !== undefined && PLAIN_URL.test(corrected)
        ? `Set the base URL to ${corrected}: the endpoint redirects there.`
        : 'Ask the owner of the gateway to answer POST /v1/messages without a redirect.'
    },
    steps: [
      told('corrected', (url) => say`Set the base URL to ${url}: the endpoint redirects there.`),
      (facts) =>
        facts.evidence.location === undefined
          ? spoken(sendOneMessage, facts)[0]
          : ['Ask the owner of the gateway to answer POST /v1/messages without a redirect.'],
      'Ask the owner of the gateway to allow GET /v1/models or POST /v1/messages/count_tokens; both are free.',
    ],
    links: ['modelList', 'tokenCounting', 'codeGateways'],
  }),
  'endpoint.not-found': cause({
    title: (facts) => `${hostIn(facts, 'The endpoint')} has no API at this path`,
    when: 'A 404 which is not about a model, and no corrected path was found; also where a list is offered but `/v1/messages` is not served.',
    explanation: ({ evidence: { excluded } }) =>
      `The host answers, but has no such route here${excluded === undefined ? '' : ', nor under a likely correction of the path'}. It isn't about the model, and says nothing about the key.`,
    summary: (facts) => {
      const { likely } = facts.evidence
      return likely !== undefined && PLAIN_URL.test(likely)
        ? `Set the base URL to ${likely}: clients add /v1/messages themselves.`
        : worded(ELSEWHERE, facts)
    },
    steps: [
      told('likely', (url) => say`Set the base URL to ${url}: clients add /v1/messages to it themselves.`),
      told('path', (path) => say`Compare ${path} with the path in the documentation of your gateway.`),
      forParty({
        anthropic: 'Set the base URL to https://api.anthropic.com without any path.',
        gateway:
          'Copy the base URL for Anthropic-style requests from the gateway: it often differs from the OpenAI-style one.',
      }),
      forParty({
        gateway: 'Check that the route is deployed: a gateway may run without its Anthropic routes.',
      }),
      correctBaseUrl,
    ],
    commands: [statusCode],
    links: ['apiOverview', 'codeGateways'],
  }),
  'endpoint.blocked': cause({
    title: 'A firewall or filter blocks requests with a body',
    when: 'The API answers reads, but something before it (web firewall, data-loss filter, redirect, body limit) answers requests with a body.',
    explanation:
      'The API answers GET requests, so network, certificate and base URL are right. Requests with a body get an answer from something in between, and never reach the API.',
    summary: 'Ask the owner of the firewall or filter in front of the endpoint to allow POST /v1/messages.',
    steps: [
      told(
        'server',
        (server) =>
          say`Give the owner of ${server} the time and the address of this request: its log names the rule.`,
        'Give the owner of the firewall, filter or gateway the time and the address of this request: its log names the rule.',
      ),
      'Ask for an exception for POST on /v1/messages and /v1/messages/count_tokens: such rules mistake code, paths and quotes in prompts for attacks.',
      'Ask for the limit on the body size: firewalls often stop at 8 KiB, and prompts are longer.',
      forHost({
        action:
          'Run this check with `request` set to a real request of yours: small bodies may pass where yours do not.',
        terminal:
          'Run this check with `--request` and a real request of yours: small bodies may pass where yours do not.',
      }),
      startNewRun,
    ],
    commands: [answerHeaders],
    links: ['codeNetwork', 'codeGateways', 'apiOverview'],
  }),
  'endpoint.not-an-api': cause({
    title: 'Something else answers instead of the API',
    when: 'Something answers, but not this API: HTML page, login, captive portal, block page, other JSON.',
    explanation:
      'The response is a page or data of something else, so the request never reached the API. This says nothing about the key.',
    summary: byParty({
      anthropic: 'Check for a sign-in page, VPN or filter on this network that answers for the API.',
      gateway: ({ evidence: { product } }) =>
        product === undefined
          ? NOT_A_CONSOLE
          : `Ask the owner of the endpoint to let these requests through its firewall (${PLAIN_NAME.exec(product)?.[0] ?? 'its page says more'}).`,
    }),
    steps: [
      told(
        'product',
        (product) =>
          say`Ask the owner of the endpoint for an exception for this address and for POST /v1/messages: ${product} blocks these requests.`,
      ),
      (facts) =>
        facts.party === 'gateway' && facts.evidence.product === undefined ? [NOT_A_CONSOLE] : undefined,
      'Read the title and the server in the report: a login or block page names the product that made it.',
      forHost({
        action: 'Ask your network team to let requests from the runner to this host through unchanged.',
        terminal:
          'Open any page in a browser and sign in, if this network has a sign-in page; leave the VPN if it blocks the host.',
      }),
      startNewRun,
    ],
    commands: [answerHeaders],
    links: ['codeErrors', 'codeNetwork', 'apiOverview'],
  }),
} as const satisfies Partial<Record<CauseId, CauseEntry>>
