// Causes about the form of requests and answers.
import type { CauseId } from '../../words/causes.ts'
import { say } from '../../words/phrase.ts'
import { byParty, type CauseEntry, cause, forHost, forParty, nameIn, told } from './entry.ts'
import { dropBetas } from './steps.ts'

/** Entries about requests and answers. */
export const FORMAT = {
  'format.http': cause({
    title: 'The response is not valid HTTP',
    when: 'The answer is no valid HTTP: both content-length and transfer-encoding, broken chunks, a malformed status line or header.',
    explanation:
      "A response came, but it breaks the rules of HTTP and no client can read it. The connection was not cut, and retrying won't help. This says nothing about the key.",
    summary: byParty({
      anthropic: 'Check the proxy or filter of your network: it may rewrite responses into invalid HTTP.',
      gateway: 'Fix the response headers of the gateway: the response is not valid HTTP.',
    }),
    steps: [
      forParty({
        anthropic: 'Compare from another network: a proxy or filter in between may rewrite the response.',
        gateway:
          'Check what was changed last in front of the gateway: often a script or plugin sets `content-length` or `transfer-encoding` by hand.',
      }),
      'Use either `content-length` or `transfer-encoding: chunked`, never both.',
      'Check the port: it may serve another protocol than HTTP.',
      'Run `curl --raw` against the same URL: it shows the raw bytes.',
    ],
    links: ['codeGateways'],
  }),
  'format.request': cause({
    title: ({ evidence, party }) => {
      const field = nameIn(evidence.field, '')
      const who = party === 'anthropic' ? 'The API' : 'The endpoint'
      return field === '' ? `${who} rejects the request body` : `${who} rejects the request body: ${field}`
    },
    when: 'The request body is rejected (400): field and reason.',
    explanation:
      "The request body was read and rejected. It's about its fields. This doesn't mean your key is bad.",
    summary: ({ evidence }) =>
      `Correct ${nameIn(evidence.field, 'the field named in the report')} in your request.`,
    steps: [
      told(
        'field',
        (field) => say`Correct the field ${field} in your request.`,
        'Correct the field named in the report.',
      ),
      'Remove `temperature`, `top_p` and `top_k`: with anthropic-version 2026-10-21, and for Claude 4.7 and later, they are rejected even at their defaults.',
      'Check the required fields: `model`, `max_tokens`, and `messages` that end with a user message.',
      forHost({
        action: 'Set `request` to a JSON file with your own body: it is checked for free.',
        terminal: 'Pass your own body with `--request FILE`: it is checked for free.',
      }),
    ],
    links: ['apiErrors', 'migration', 'messages'],
  }),
  'format.version': cause({
    title: 'A version or beta header is missing or unknown',
    when: 'Missing or unknown `anthropic-version` or `anthropic-beta`.',
    explanation:
      'The request was rejected for its anthropic-version or anthropic-beta header. Two versions are valid: 2026-10-21 and 2023-06-01. This says nothing about the key.',
    summary: byParty({
      anthropic: 'Send a known anthropic-version, and only known beta names.',
      gateway: 'Send a known anthropic-version and known betas, and check that the gateway passes them on.',
    }),
    steps: [
      dropBetas,
      'Send `anthropic-version: 2026-10-21` or `2023-06-01`; the SDKs do this for you.',
      'Remove beta names that have ended or become standard from `anthropic-beta`, `ANTHROPIC_BETAS` and the custom headers.',
      forParty({
        gateway: 'Make the gateway pass on both headers unchanged, and support version 2026-10-21.',
      }),
    ],
    links: ['versions', 'betaHeaders', 'migration'],
  }),
  'format.response': cause({
    title: "The response is not in the API's format",
    when: 'A 200, but no valid Messages, Models or token-count answer.',
    explanation:
      'The request succeeded, but the response has another shape than the API gives, so clients will fail on it. Something in between creates or rewrites it.',
    summary: byParty({
      anthropic: 'Check for a proxy of your network that rewrites responses.',
      gateway: 'Use the Anthropic-style route of the gateway, or update the gateway.',
    }),
    steps: [
      told(
        'content-encoding',
        (coding) =>
          say`Compress the bodies as content-encoding says (${coding}), or drop that header: something in between decompresses them and keeps the header, or sets it without compressing.`,
      ),
      forParty({
        anthropic: "Look for a proxy that rewrites responses: the API's own have another shape.",
        gateway:
          'Use the Anthropic-style route of the gateway: an OpenAI-style one answers with choices instead of content.',
      }),
      forParty({ gateway: 'Update the gateway: its translation may be behind the API.' }),
      'Run curl against the same URL, and compare with the documented response.',
    ],
    links: ['messages', 'codeGateways'],
  }),
  'format.stream': cause({
    title: 'Streaming is broken',
    when: 'The stream is buffered, cut, out of order or no server-sent events.',
    explanation:
      'The streamed response arrives in one piece, ends early or out of order; plain ones may work. Chat programs then hang or stop in mid-sentence.',
    summary: byParty({
      anthropic: 'Turn off response buffering in any proxy between here and the API.',
      gateway: 'Turn off response buffering in the gateway and its reverse proxy.',
    }),
    steps: [
      'Turn off response buffering in the reverse proxy (nginx: `proxy_buffering off`) and compression for text/event-stream.',
      'Raise its read timeout to ten minutes: pauses in a stream are normal.',
      'Pass events through unchanged, from message_start to message_stop; there is no [DONE].',
      'Send requests without streaming until it is fixed.',
    ],
    links: ['streaming', 'codeGateways'],
  }),
  'format.too-large': cause({
    title: 'The request is too large',
    when: 'A 413.',
    explanation:
      'The body was rejected for its size: the API accepts 32 MB, a proxy or gateway often only 1 or 10 MB. This says nothing about the key.',
    summary: 'Send a smaller request, or raise the size limit of the proxy or gateway that rejected it.',
    steps: [
      'Check who answered: without a request ID it was a proxy or gateway, whose limit can be raised (nginx: `client_max_body_size`).',
      'Send large files once through the Files API and refer to them, or shrink images.',
      'Split the work, or use batches.',
    ],
    links: ['apiErrors'],
  }),
} as const satisfies Partial<Record<CauseId, CauseEntry>>
