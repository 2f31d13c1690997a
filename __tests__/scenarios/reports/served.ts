// Reports 1 to 9: a list that works is no endpoint that works, and a count that anybody gets proves no key.
import { answerOf, brokenBody, jsonBody } from '../../worlds/gateways/rows.ts'
import type { Row } from '../../worlds/gateways/rows.ts'
import { gatewayWorld } from '../../worlds/gateways/open.ts'
import {
  behind,
  COUNT,
  guarded,
  INVALID_KEY,
  LIST,
  MESSAGES,
  openAiList,
  ownCount,
  UNAUTHORIZED,
  UNKNOWN_MODEL,
} from '../../worlds/gateways/parts.ts'
import type { World } from '../../worlds/world.ts'
import { broken, degraded } from '../../support/scenario.ts'
import type { Scenario } from '../../support/scenario.ts'
import { all, noNewKey, says } from './says.ts'

const LIVE = { live: 'true' } as const
const PROVEN = { keyValid: 'true', reachable: 'true' } as const

const COMPLETION = {
  object: 'chat.completion',
  choices: [{ index: 0, message: { role: 'assistant', content: 'Hi' } }],
}

/** Serves the list and OpenAI's conversations, and nothing else. */
const OPENAI_ONLY = gatewayWorld({
  rows: [
    ...guarded(LIST, openAiList()),
    { when: { method: 'POST', path: '/v1/chat/completions' }, answer: { status: 200, json: COMPLETION } },
  ],
})

const SERVED: readonly Row[] = [...guarded(LIST), ...guarded(COUNT), ...guarded(MESSAGES)]

const FIREWALL_PAGE = {
  ...{ status: 403, headers: { server: 'awselb/2.0' } },
  html: '<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n</body>\r\n</html>\r\n',
}

/** A web firewall that refuses some bodies before the gateway sees them. */
function behindFirewall(refuses: (body: string) => boolean): World {
  return gatewayWorld({ rows: [{ when: { body: refuses }, answer: FIREWALL_PAGE }, ...SERVED] })
}

function requestOf(words: string): Pick<Scenario, 'inputs' | 'files'> {
  const request = { model: 'claude-sonnet-5-5', max_tokens: 16, messages: [{ role: 'user', content: words }] }
  return { inputs: { request: 'request.json' }, files: { 'request.json': JSON.stringify(request) } }
}

const WORDS = 'the quick brown fox jumps over the lazy dog '

/** What a message is answered by a gateway that reads bodies before it looks at keys. */
function bodyFirst(refuses: Row['when']): readonly Row[] {
  const malformed = { status: 400, json: { error: { message: 'Body is not valid JSON', code: 400 } } }
  return [
    { when: { ...MESSAGES, body: brokenBody }, answer: malformed },
    { when: { ...MESSAGES, ...refuses }, answer: UNAUTHORIZED },
    { when: MESSAGES, answer: behind() },
  ]
}

const COUNT_FOR_ANYBODY: Row = { when: COUNT, answer: ownCount }

/** The list is right; whatever has a body gets the vendor's refusal of the gateway's own key. */
const PLACEHOLDER_UPSTREAM: readonly Row[] = [
  ...guarded(LIST),
  { when: COUNT, answer: INVALID_KEY },
  { when: MESSAGES, answer: INVALID_KEY },
]

const FRONTS: readonly Scenario[] = [
  {
    id: 'reports/01 lists models, serves no messages',
    world: OPENAI_ONLY,
    expect: broken('endpoint.not-found', PROVEN),
    also: says('/v1/messages'),
  },
  {
    id: 'reports/01 lists models, serves no messages, live',
    ...{ world: OPENAI_ONLY, inputs: LIVE, expect: broken('endpoint.not-found', PROVEN) },
    also: says('/v1/messages'),
  },
  {
    id: 'reports/02 firewall refuses large bodies',
    world: behindFirewall((body) => Buffer.byteLength(body) > 8_192),
    ...requestOf(WORDS.repeat(410)),
    expect: broken('endpoint.blocked', PROVEN),
    also: says(/firewall/i, /body|size|limit/i),
  },
  {
    id: 'reports/03 firewall refuses words of a body',
    world: behindFirewall((body) => body.includes('../../')),
    ...requestOf('read ../../notes.txt'),
    expect: broken('endpoint.blocked', PROVEN),
    also: says(/firewall/i),
  },
]

const UPSTREAM: readonly Scenario[] = [
  {
    id: 'reports/04 upstream key is a placeholder',
    world: gatewayWorld({ rows: PLACEHOLDER_UPSTREAM }),
    expect: broken('auth.upstream', PROVEN),
    also: noNewKey,
  },
  {
    id: 'reports/04 upstream key is a placeholder, and the gateway refuses strangers itself',
    golden: true,
    world: gatewayWorld({
      rows: [...guarded(LIST), ...guarded(COUNT, INVALID_KEY), ...guarded(MESSAGES, INVALID_KEY)],
    }),
    expect: broken('auth.upstream', PROVEN),
    also: noNewKey,
  },
  {
    id: 'reports/05 backend refuses, told by a 502',
    world: gatewayWorld({
      rows: [
        ...guarded(LIST),
        {
          when: { ...MESSAGES, body: jsonBody(() => true) },
          answer: { status: 502, json: { detail: 'Backend returned 401: invalid_credential' } },
        },
        ...guarded(MESSAGES, { status: 400, json: { detail: 'Body is not valid JSON' } }),
      ],
    }),
    inputs: LIVE,
    // The report allows service.gateway as well; the backend's own words are the more specific.
    expect: broken('auth.upstream', PROVEN),
    also: noNewKey,
  },
  {
    id: 'reports/06 JSON is sent as plain text',
    world: gatewayWorld({ rows: SERVED.map(({ when, answer }) => ({ when, answer: asPlainText(answer) })) }),
    inputs: LIVE,
    expect: broken('format.response', PROVEN),
    also: says('content-type'),
  },
]

/** Streams are what they are called. */
function asPlainText(answer: Row['answer']): Row['answer'] {
  return (request) => {
    const told = answerOf(answer, request)
    const isStream = typeof told.body !== 'string'
    return isStream ? told : { ...told, headers: { ...told.headers, 'content-type': 'text/plain' } }
  }
}

const COUNTS: readonly Scenario[] = [
  {
    id: 'reports/07 no list, anybody gets a count',
    world: gatewayWorld({ rows: [COUNT_FOR_ANYBODY, ...bodyFirst({ credential: ['wrong', 'none'] })] }),
    expect: degraded('endpoint.unverified', { reachable: 'true' }),
  },
  {
    id: 'reports/08 list refuses the key, anybody gets a count',
    world: gatewayWorld({
      rows: [{ when: LIST, answer: UNAUTHORIZED }, COUNT_FOR_ANYBODY, ...bodyFirst({})],
    }),
    expect: broken('auth.invalid', { keyValid: 'false', reachable: 'true' }),
  },
  {
    id: 'reports/09 count takes any model',
    world: gatewayWorld({ rows: [...guarded(LIST), ...guarded(COUNT, ownCount), ...guarded(MESSAGES)] }),
    inputs: { models: UNKNOWN_MODEL },
    expect: broken('model.unknown', PROVEN),
    also: all(says(UNKNOWN_MODEL), ({ run }) => expect(run.outputs['models']).not.toContain(UNKNOWN_MODEL)),
  },
]

/** Reports 1 to 9. */
export const SERVED_REPORTS: readonly Scenario[] = [...FRONTS, ...UPSTREAM, ...COUNTS]
