// Reports 10 to 16: the refusal of a route that a gateway need not have says nothing of the key.
import type { ApiAnswer } from '../../../src/simulator/exchange.ts'
import { answerOf, brokenBody } from '../../worlds/gateways/rows.ts'
import type { Row } from '../../worlds/gateways/rows.ts'
import { gatewayWorld } from '../../worlds/gateways/open.ts'
import {
  behind,
  COUNT,
  envelope,
  guarded,
  LIST,
  MESSAGES,
  naming,
  openAiList,
  ownCount,
  UNAUTHORIZED,
} from '../../worlds/gateways/parts.ts'
import { headerIn } from '../../support/scenario-requests.ts'
import { healthy } from '../../support/scenario.ts'
import type { Played, Scenario } from '../../support/scenario.ts'

const OTHER_METHOD: Row = {
  when: { method: 'GET', path: '/v1/messages' },
  answer: { status: 405, headers: { allow: 'POST' } },
}

/** List and messages as usual; the count is refused so, whoever asks. */
function countless(refusal: Row['answer']): readonly Row[] {
  return [...guarded(LIST), OTHER_METHOD, ...guarded(MESSAGES), { when: COUNT, answer: refusal }]
}

const awsRefusal = (message: string, type: string): Row['answer'] => ({
  ...{ status: 403, headers: { 'x-amzn-errortype': type }, json: { message } },
})

/** Knows the one route, and the key in the one header. */
const API_GATEWAY = gatewayWorld({
  schemes: ['x-api-key'],
  rows: guarded(MESSAGES, behind(), awsRefusal('Forbidden', 'ForbiddenException')),
  otherwise: awsRefusal('Missing Authentication Token', 'MissingAuthenticationTokenException'),
})

/** The headers in which messages that a model would answer were sent. */
function schemesOfMessages({ world }: Played): readonly string[] {
  const sent = world.received.filter(
    ({ method, path, body }) => method === 'POST' && path === '/v1/messages' && !brokenBody(body),
  )
  const named = (request: (typeof sent)[number]): readonly string[] =>
    ['authorization', 'x-api-key'].filter((name) => headerIn(request, name) !== undefined)
  return [...new Set(sent.flatMap(named))]
}

const TEAM_MODEL = 'team-sonnet'
const notServed = { status: 400, json: { error: { message: 'This model is not served here', code: 400 } } }

/** Serves one model, by a name of its own. */
function teamOnly(when: Row['when'], answer: Row['answer']): readonly Row[] {
  return [
    { when: { ...when, credential: ['wrong', 'none'] }, answer: UNAUTHORIZED },
    { when: { ...when, body: naming(TEAM_MODEL) }, answer },
    { when, answer: notServed },
  ]
}

const teamMessages = behind({ inner: (id) => (id === TEAM_MODEL ? 'claude-sonnet-5-5' : id) })

/** Every JSON body begins with a byte order mark. */
function marked(answer: Row['answer']): Row['answer'] {
  return (request): ApiAnswer => {
    const told = answerOf(answer, request)
    const isJson = told.headers['content-type']?.startsWith('application/json') === true
    return isJson && typeof told.body === 'string' ? { ...told, body: `\uFEFF${told.body}` } : told
  }
}

const REFUSED_ROUTES: readonly Scenario[] = [
  {
    id: 'reports/10 count is a forbidden path',
    world: gatewayWorld({
      rows: countless({ status: 403, json: { error: 'Forbidden', message: 'Path not allowed' } }),
    }),
    expect: healthy(),
  },
  {
    id: 'reports/11 count is not implemented',
    world: gatewayWorld({
      rows: countless(envelope(501, 'api_error', 'count_tokens is not implemented')),
    }),
    expect: healthy(),
  },
  {
    id: 'reports/12 API gateway reads the other header',
    world: API_GATEWAY,
    expect: healthy({ auth: 'x-api-key' }),
  },
  {
    id: 'reports/13 API gateway, the named header alone, live',
    world: API_GATEWAY,
    inputs: { auth: 'x-api-key', live: 'true' },
    expect: healthy({ auth: 'x-api-key' }),
    also: (played) => expect(schemesOfMessages(played)).toEqual(['x-api-key']),
  },
  {
    id: 'reports/14 lists one model of its own name',
    world: gatewayWorld({
      rows: [
        ...guarded(LIST, openAiList([TEAM_MODEL])),
        ...teamOnly(COUNT, ownCount),
        ...teamOnly(MESSAGES, teamMessages),
      ],
    }),
    expect: healthy(),
  },
  {
    id: 'reports/15 bodies begin with a byte order mark',
    world: gatewayWorld({
      rows: [...guarded(LIST), ...guarded(COUNT), ...guarded(MESSAGES)].map(({ when, answer }) => ({
        ...{ when, answer: marked(answer) },
      })),
    }),
    expect: healthy(),
  },
]

/** A list of one id, which is counted and answered under it. */
function listing(id: string, models = id): Scenario {
  const inner = behind({ inner: (given) => (given === id ? 'claude-sonnet-5-5' : given) })
  return {
    id: `reports/16 model ${id}`,
    world: gatewayWorld({
      rows: [...guarded(LIST, openAiList([id])), ...guarded(COUNT, inner), ...guarded(MESSAGES, inner)],
    }),
    inputs: { models },
    expect: healthy(),
    also: ({ run }) => expect(JSON.parse(run.outputs['models'] ?? '[]')).toEqual([id]),
  }
}

/** Reports 10 to 16. */
export const OPTIONAL_ROUTES: readonly Scenario[] = [
  ...REFUSED_ROUTES,
  listing('@anthropic-prod/claude-sonnet-5-5'),
  listing('anthropic/claude-sonnet-5-5:beta'),
  listing('anthropic,claude-sonnet-5-5', '"anthropic,claude-sonnet-5-5"'),
]
