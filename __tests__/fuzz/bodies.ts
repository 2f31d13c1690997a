// Bodies of answers: those that fit the question, those of other software, and those that nobody ever meant.
import fc from 'fast-check'
import { strangersWords } from './words.ts'

/** What a route is asked for. */
export const ROUTES = ['models', 'count', 'message', 'other'] as const
export type Route = (typeof ROUTES)[number]

const MODELS = [
  'claude-haiku-5-5',
  'claude-sonnet-5',
  'claude-3-opus-20240229',
  'constructor',
  '__proto__',
  'gpt-5',
]

/** Bodies that the API itself would send, by route. */
export const FITTING: Readonly<Record<Route, string>> = {
  models: JSON.stringify({
    data: MODELS.slice(0, 2).map((id) => ({
      type: 'model',
      id,
      display_name: id,
      created_at: '2026-01-01T00:00:00Z',
    })),
    ...{ has_more: false, first_id: MODELS[0], last_id: MODELS[1] },
  }),
  count: '{"input_tokens":8}',
  message: JSON.stringify({
    ...{
      id: 'msg_01',
      type: 'message',
      role: 'assistant',
      model: MODELS[0],
      stop_reason: 'end_turn',
      stop_sequence: null,
    },
    ...{ content: [{ type: 'text', text: 'Hi' }], usage: { input_tokens: 8, output_tokens: 1 } },
  }),
  other: '{"type":"error","error":{"type":"not_found_error","message":"Not Found"}}',
}

const TYPES = [
  ...[
    'authentication_error',
    'permission_error',
    'not_found_error',
    'rate_limit_error',
    'api_error',
    'billing_error',
  ],
  ...[
    'overloaded_error',
    'invalid_request_error',
    'request_too_large',
    'forbidden',
    'x',
    '__proto__',
    'timeout_error',
  ],
]
const errors = fc.record(
  {
    type: fc.oneof(fc.constantFrom(...TYPES), strangersWords),
    message: strangersWords,
    code: fc.oneof(fc.integer(), fc.constantFrom('401', 'invalid_api_key', 'constructor'), strangersWords),
    param: strangersWords,
    error_code: strangersWords,
    details: fc.json({ maxDepth: 3 }),
  },
  { requiredKeys: ['message'] },
)

const lists = fc
  .record(
    {
      data: fc.array(
        fc.record({
          id: fc.oneof(fc.constantFrom(...MODELS), strangersWords, fc.integer()),
          type: fc.constant('model'),
        }),
        { maxLength: 4 },
      ),
      has_more: fc.oneof(fc.boolean(), fc.integer()),
      last_id: fc.oneof(fc.constantFrom(...MODELS), strangersWords),
      object: fc.constant('list'),
    },
    { requiredKeys: ['data'] },
  )
  .map((list) => JSON.stringify(list))

const EVENTS = [
  'message_start',
  'content_block_start',
  'content_block_delta',
  'content_block_stop',
  'message_delta',
  'message_stop',
  'ping',
  'error',
]
const streams = fc
  .array(fc.tuple(fc.constantFrom(...EVENTS), fc.oneof(strangersWords, fc.json({ maxDepth: 2 }))), {
    maxLength: 8,
  })
  .map((events) =>
    events
      .map(([type, data]) => `event: ${type}\ndata: {"type":"${type}","x":${JSON.stringify(data)}}\n\n`)
      .join(''),
  )

const deep = fc
  .tuple(
    fc.constantFrom('[', '{"a":', '[{"error":'),
    fc.constantFrom(3, 70, 5_000),
    fc.constantFrom('', '1', '}]'),
  )
  .map(([open, times, end]) => open.repeat(times) + end)

const wrapped = errors.chain((error) =>
  fc.constantFrom<unknown>(
    { type: 'error', error, request_id: 'req_1' },
    ...[
      { error },
      { error: error.message },
      { detail: error.message },
      { message: error.message },
      [{ error }],
      error,
    ],
    { success: false, errors: [error] },
  ),
)

/** Any body, with marks for the key. */
export const bodies: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: wrapped.map((body) => JSON.stringify(body)) },
  { weight: 2, arbitrary: fc.constantFrom(...Object.values(FITTING)) },
  { weight: 1, arbitrary: lists },
  { weight: 1, arbitrary: streams },
  { weight: 1, arbitrary: deep },
  { weight: 1, arbitrary: fc.json({ maxDepth: 4 }) },
  { weight: 1, arbitrary: strangersWords },
  {
    weight: 1,
    arbitrary: strangersWords.map(
      (words) => `<!doctype html><title>${words}</title><body><h1>${words}</h1><script>${words}</script>`,
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', '{}', '[]', 'null', '0', '"', '{"data":', '\u0000', '\ufeff{}', ' '),
  },
)

/** Names of headers that something is read out of, and others. */
export const headers: fc.Arbitrary<readonly (readonly [string, string])[]> = fc.array(
  fc.tuple(
    fc.constantFrom(
      ...[
        'request-id',
        'server',
        'location',
        'date',
        'cf-mitigated',
        'cf-ray',
        'retry-after',
        'via',
        'x-should-retry',
      ],
      ...[
        'anthropic-organization-id',
        'anthropic-workspace-id',
        'www-authenticate',
        'set-cookie',
        'x-request-id',
      ],
      ...['anthropic-ratelimit-requests-limit', 'anthropic-ratelimit-requests-remaining', 'x-amzn-errortype'],
      ...[
        'retry-after-ms',
        'content-type',
        'x-powered-by',
        'proxy-authenticate',
        'anthropic-ratelimit-tokens-reset',
      ],
    ),
    fc.oneof(
      strangersWords,
      fc.constantFrom(
        'application/json',
        'text/html',
        'text/event-stream',
        'cloudflare',
        'req_01',
        '0',
        '-1',
        '99999999999',
      ),
      fc.constantFrom(
        'Sun, 22 Nov 2026 12:00:00 GMT',
        '2026-11-22T12:00:00Z',
        'challenge',
        '//stranger.example/⟦plain⟧',
        '/stolen',
        'http://[::',
      ),
    ),
  ),
  { maxLength: 5 },
)

/** Statuses that mean something somewhere, and a few that mean nothing. */
export const statuses = fc.oneof(
  { weight: 1, arbitrary: fc.constant(200) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...[
        200, 201, 204, 206, 300, 301, 302, 303, 304, 307, 308, 400, 401, 402, 403, 404, 405, 406, 407, 408,
        409, 410,
      ],
      ...[
        411, 413, 414, 415, 418, 421, 422, 424, 426, 429, 431, 451, 499, 500, 501, 502, 503, 504, 505, 511,
        520, 522, 525, 526, 529, 530, 599,
      ],
    ),
  },
)
