// Causes about the base URL: what it says, where it leads, and who answers there.
import type { CauseId } from '../../words/causes.ts'
import { say } from '../../words/phrase.ts'
import { answerHeaders, handshake, statusCode } from './commands.ts'
import { type CauseEntry, cause, forHost, forParty, told } from './entry.ts'
import { correctBaseUrl, startNewRun } from './steps.ts'

/** Entries about base URLs. */
export const ENDPOINT = {
  'endpoint.malformed': cause({
    title: 'the base URL cannot be read',
    when: 'Not an absolute http(s) URL: missing scheme, Markdown link, spaces, userinfo and the like.',
    explanation:
      'The base URL is no absolute http or https URL, so nothing could be sent. The key has nothing to do with it.',
    summary: 'Write the base URL in full, as https://host or https://host/path.',
    steps: [
      told(
        'corrected',
        (url) => say`Write ${url} instead.`,
        'Write the URL in full: https://api.anthropic.com, or the https:// address of your gateway, with no quotes, brackets or spaces.',
      ),
      'Keep names and passwords out of it: a credential belongs into api-key or auth-token, never into the URL.',
      correctBaseUrl,
    ],
    links: ['apiOverview', 'codeVariables'],
  }),
  'endpoint.insecure': cause({
    title: 'the key would travel over plain http',
    when: 'Plain http to a host that is not loopback.',
    explanation:
      'The URL begins with http:// and leaves this machine, so anyone on the way could read the key. Nothing was sent.',
    summary: 'Use https.',
    steps: [
      'Change http:// to https:// in the base URL; ask the owner of the gateway for its https address if that port speaks none.',
      correctBaseUrl,
      'Set allow-http to true only for a gateway in a network that is yours alone.',
    ],
    links: ['apiOverview', 'codeGateways'],
  }),
  'endpoint.unknown-host': cause({
    title: 'this host has never been an API endpoint',
    when: 'A host known never to have been an API endpoint, such as `claude.ai`, `console.anthropic.com` or `api.us-east.anthropic.com`.',
    explanation:
      'The name is that of a web site, or was made up in some tutorial; no API listens there. Nothing was sent to it, so nothing is known about the key.',
    steps: [
      told(
        'corrected',
        (url) => say`Set the base URL to ${url}.`,
        'Set the base URL to https://api.anthropic.com, or remove it: that is the default everywhere.',
      ),
      correctBaseUrl,
      'Choose a region in the request (inference_geo) or through a cloud provider: the API has no regional host names.',
    ],
    links: ['apiOverview', 'codeVariables'],
  }),
  'endpoint.path': cause({
    title: 'the path of the base URL is wrong',
    when: '`/v1` doubled or missing, or a full `/v1/messages` pasted; the corrected base URL was found by probing.',
    explanation:
      'The host is right: it answers as the API does under another path. SDKs add /v1/messages by themselves. The 404 says nothing about the key or the model.',
    steps: [
      told(
        'corrected',
        (url) => say`Set the base URL to ${url}: there the API was seen to answer.`,
        'Cut the base URL back to what comes before /v1/messages.',
      ),
      correctBaseUrl,
      'Check the client too: a few tools want the URL with /v1 at its end and add only /messages.',
    ],
    links: ['apiOverview', 'codeGateways'],
  }),
  'endpoint.legacy': cause({
    title: 'the Text Completions API is gone',
    when: '`/v1/complete` and the Text Completions API.',
    explanation:
      'The base URL points at /v1/complete. Every model it served is retired, and the SDKs have dropped it. The key may well work with the Messages API.',
    summary: 'Move to the Messages API at /v1/messages.',
    steps: [
      told(
        'corrected',
        (url) => say`Set the base URL to ${url}.`,
        'Set the base URL to the host alone, for example https://api.anthropic.com.',
      ),
      'Replace completions.create by messages.create: a list of messages instead of a prompt, max_tokens instead of max_tokens_to_sample.',
      'Update the SDK to a current major version.',
    ],
    links: ['messages', 'migration'],
  }),
  'endpoint.unverified': cause({
    title: 'the endpoint answers, but nothing free proves that it works',
    when: 'It answers as this API or a gateway does, but no free answer proves the key, or that messages are served; `live: true` settles it.',
    explanation:
      'Something that reads requests is there, but none of its free answers shows that this key gets a message answered. Nothing says that the key is bad.',
    summary: 'Set live to true: one smallest real message settles it.',
    steps: [
      forHost({
        action:
          'Set live: true and name a model in models: one smallest message (less than a cent) proves the key.',
        terminal:
          'Add --live true and name a model with --models: one smallest message (less than a cent) proves the key.',
      }),
      'Ask the owner of the gateway to let GET /v1/models or POST /v1/messages/count_tokens through; both are free.',
    ],
    links: ['modelList', 'tokenCounting', 'codeGateways'],
  }),
  'endpoint.not-found': cause({
    title: 'there is no API at this path',
    when: 'A 404 which is not about a model, and no corrected path was found; also where a list is offered but `/v1/messages` is not served.',
    explanation:
      'The host answers, but has no such route here, nor under a likely correction of the path. It is not about the model, and says nothing about the key.',
    summary: 'Ask for the right base URL: the host answers, but has no API at this path.',
    steps: [
      told(
        'path',
        (path) => say`Compare ${path} with the path that the documentation of your gateway gives.`,
      ),
      forParty({
        anthropic: 'Set the base URL to https://api.anthropic.com without any path.',
        gateway:
          'Copy the base URL for Anthropic-style requests from the gateway: it often differs from the OpenAI-style one.',
      }),
      'Check that the route is deployed: a 404 may also come from a gateway that is up without its Anthropic routes.',
      correctBaseUrl,
    ],
    commands: [statusCode],
    links: ['apiOverview', 'codeGateways'],
  }),
  'endpoint.blocked': cause({
    title: 'something before the API blocks requests with a body',
    when: 'The API answers reads, but something before it (web firewall, data-loss filter, redirect, body limit) answers requests with a body.',
    explanation:
      'The API answers when it is only read, so network, certificate and base URL are right. What carries a body is answered by something on the way, and never reaches the API.',
    summary: 'Ask whoever runs the firewall or filter in front of the endpoint to let this request through.',
    steps: [
      told(
        'server',
        (server) =>
          say`Give the owner of ${server} the time and the address of this request: its log names the rule.`,
        'Give the owner of the firewall, filter or gateway the time and the address of this request: its log names the rule.',
      ),
      'Ask for an exception for POST on /v1/messages and /v1/messages/count_tokens: prompts hold code, paths and quotes that such rules take for attacks.',
      'Ask for the limit on the size of a body: firewalls often stop at 8 KiB, and a prompt is longer.',
      forHost({
        action:
          'Run this check with the input request and a real request of yours: small bodies may pass where yours do not.',
        terminal:
          'Run this check with --request and a real request of yours: small bodies may pass where yours do not.',
      }),
      startNewRun,
    ],
    commands: [answerHeaders],
    links: ['codeNetwork', 'codeGateways', 'apiOverview'],
  }),
  'endpoint.not-an-api': cause({
    title: 'something else answers in place of the API',
    when: 'Something answers, but not this API: HTML page, login, captive portal, block page, other JSON.',
    explanation:
      'An answer came, but it is a page or data of something else, so the request never reached the API. Nothing is known about the key.',
    summary: 'Find out who answers, and get the request past it.',
    steps: [
      'Read the title and the server in the finding: a login or block page names the product that put it there.',
      forHost({
        action: 'Ask whoever runs the network of the runner to let requests to this host through unchanged.',
        terminal:
          'Open any page in a browser and sign in, if this network has a sign-in page; leave the VPN if it blocks the host.',
      }),
      forParty({
        gateway:
          'Compare the base URL with the documentation of the gateway: its web console is not its API.',
      }),
      startNewRun,
    ],
    commands: [answerHeaders],
    links: ['codeErrors', 'codeNetwork', 'apiOverview'],
  }),
  'endpoint.redirect': cause({
    title: 'the endpoint redirects elsewhere',
    when: 'It redirects elsewhere; the credential is never sent along.',
    explanation:
      'The endpoint answers with a redirect. SDKs do not carry a key to another place, and neither do we, so the check ended there.',
    summary: 'Use the address the redirect leads to, if you know and trust it.',
    steps: [
      told(
        'location',
        (location) => say`If ${location} is the API you mean, set the base URL to it.`,
        'Look where the redirect leads; if that is the API you mean, set the base URL to it.',
      ),
      'If it leads to a login page, fix the sign-in in front of the gateway: machines need a route without one.',
      'Drop a www., use https:// and cut a trailing path: these are the usual reasons for a redirect.',
      correctBaseUrl,
    ],
    commands: [answerHeaders],
    links: ['codeGateways', 'apiOverview'],
  }),
  'endpoint.wrong-protocol': cause({
    title: 'https is spoken to a plain http port, or the reverse',
    when: 'TLS spoken to a plain port, or the reverse.',
    explanation:
      'Something listens there, but speaks the other of http and https. The address is reachable, and no key was sent.',
    summary: 'Match the scheme to the port.',
    steps: [
      told(
        'corrected',
        (url) => say`Set the base URL to ${url}.`,
        'Change the scheme or the port of the base URL: https usually listens on 443 or 8443, plain http on 80, 8080, 3000 or 4000.',
      ),
      'Give the gateway a certificate if it speaks only http and is not on this machine: a key must not travel in the clear.',
      correctBaseUrl,
    ],
    commands: [handshake],
    links: ['codeGateways', 'systemErrors'],
  }),
} as const satisfies Partial<Record<CauseId, CauseEntry>>
