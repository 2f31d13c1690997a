// Causes about the form of requests and answers.
import type { CauseId } from '../../words/causes.ts'
import { say } from '../../words/phrase.ts'
import { type CauseEntry, cause, forHost, forParty, told } from './entry.ts'
import { dropBetas } from './steps.ts'

/** Entries about requests and answers. */
export const FORMAT = {
  'format.http': cause({
    title: 'the answer is no valid HTTP',
    when: 'The answer is no valid HTTP: both content-length and transfer-encoding, broken chunks, a malformed status line or header.',
    explanation:
      'Bytes came back, but no HTTP client can read them: the server, or a box on the way, breaks the rules of HTTP. The connection was not cut, trying again gives the same, and nothing is known about the key.',
    summary: 'Repair whoever writes these answers.',
    steps: [
      forParty({
        anthropic: 'Compare from another network: a proxy or filter on the way rewrites the answer wrongly.',
        gateway:
          'Look at the layer that was changed last before the gateway: a script or plugin that sets content-length or transfer-encoding by hand is the usual one.',
      }),
      'Let one side alone say how long a body is: content-length, or transfer-encoding: chunked, never both.',
      'Check the port: another protocol than HTTP may listen there.',
      'Ask with curl and --raw through the same route: it shows the bytes.',
    ],
    links: ['codeGateways'],
  }),
  'format.request': cause({
    title: 'the API refuses the request body',
    when: 'The request body is refused (400): field and reason.',
    explanation:
      'The body of the request was read and refused with a 400. That is about its fields, not about the key; nothing here says that the key is bad.',
    summary: 'Correct the field which the answer names.',
    steps: [
      told(
        'field',
        (field) => say`Correct the field ${field} in your request.`,
        'Correct the field which the finding names.',
      ),
      'Remove temperature, top_p and top_k: with anthropic-version 2026-10-21, and for Claude 4.7 and later, they are refused even at their defaults.',
      'Check what is needed always: model, max_tokens, and messages that end with one of the user.',
      forHost({
        action: 'Point the input request at your own body as a JSON file: it is checked for free.',
        terminal: 'Pass your own body as --request FILE: it is checked for free.',
      }),
    ],
    links: ['apiErrors', 'migration', 'messages'],
  }),
  'format.version': cause({
    title: 'a version or beta header is missing or unknown',
    when: 'Missing or unknown `anthropic-version` or `anthropic-beta`.',
    explanation:
      'The request was refused for its anthropic-version or anthropic-beta header. Two versions are alive: 2026-10-21 and 2023-06-01. It says nothing about the key.',
    summary: 'Send a known anthropic-version, and only known beta names.',
    steps: [
      dropBetas,
      'Send anthropic-version: 2026-10-21 or 2023-06-01, exactly so; the SDKs do it by themselves.',
      'Remove beta names that have ended or become standard from anthropic-beta, ANTHROPIC_BETAS and the custom headers.',
      forParty({
        gateway: 'Let the gateway pass both headers on unchanged, and learn the version 2026-10-21.',
      }),
    ],
    links: ['versions', 'betaHeaders', 'migration'],
  }),
  'format.response': cause({
    title: 'the answer is not what the API would send',
    when: 'A 200, but no valid Messages, Models or token-count answer.',
    explanation:
      'The request succeeded, but the answer has another shape than this API gives, so clients will fail on it. Something in between makes or rewrites it.',
    summary: 'Let the gateway answer in the shape of the Messages API.',
    steps: [
      told(
        'content-encoding',
        (coding) =>
          say`Send the bodies packed as content-encoding says (${coding}), or without that header: one box on the way unpacks and keeps the label, or sets it and does not pack.`,
      ),
      forParty({
        anthropic: 'Look for a proxy that rewrites answers: the API itself sends this shape.',
        gateway:
          'Choose the Anthropic-style route of the gateway: an OpenAI-style one answers with choices instead of content.',
      }),
      'Update the gateway: its translation may be behind the API.',
      'Ask with curl through the same route, and compare with the documented answer.',
    ],
    links: ['messages', 'codeGateways'],
  }),
  'format.stream': cause({
    title: 'the stream is broken',
    when: 'The stream is buffered, cut, out of order or no server-sent events.',
    explanation:
      'Plain answers may work, but the streamed one arrives in one piece, ends early or out of order. Chat programs then hang or stop in mid-sentence.',
    summary: 'Turn off buffering between here and the API.',
    steps: [
      'Turn off response buffering in the reverse proxy (nginx: proxy_buffering off) and compression for text/event-stream.',
      'Raise its read time-out to ten minutes: pauses in a stream are normal.',
      'Pass events through unchanged, from message_start to message_stop; there is no [DONE].',
      'Ask without streaming until it is repaired.',
    ],
    links: ['streaming', 'codeGateways'],
  }),
  'format.too-large': cause({
    title: 'the request is too large',
    when: 'A 413.',
    explanation:
      'The body was refused for its size: the API takes 32 MB, a proxy or gateway often only 1 or 10 MB. It says nothing about the key.',
    summary: 'Send less, or raise the limit of the box that refuses.',
    steps: [
      'Look who answered: without a request id it was a box before the API, whose limit can be raised (nginx: client_max_body_size).',
      'Send large files once through the Files API and refer to them, or shrink images.',
      'Split the work, or use batches.',
    ],
    links: ['apiErrors'],
  }),
} as const satisfies Partial<Record<CauseId, CauseEntry>>
