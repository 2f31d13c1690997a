// Kinds that were seen again in a second search: challenges, blockers' own words, refused features, answers that are no HTTP.
import type { CauseId } from '../../../src/words/causes.ts'
import type { Act } from '../../../src/simulator/misbehaviour.ts'
import { answeringBytes } from '../../worlds/no-http.ts'
import { gatewayWorld } from '../../worlds/gateways/open.ts'
import type { Literal } from '../../worlds/gateways/rows.ts'
import { COUNT, guarded, LIST, MESSAGES } from '../../worlds/gateways/parts.ts'
import { scripted } from '../../worlds/world.ts'
import type { World } from '../../worlds/world.ts'
import { broken } from '../../support/scenario.ts'
import type { Scenario } from '../../support/scenario.ts'
import { all, neverSays, noNewKey, says } from './says.ts'

/** One answer to everything, whoever asks. */
function toAll(id: string, answer: Literal, cause: CauseId, ...words: readonly string[]): Scenario {
  return {
    id: `reports/again: ${id}`,
    world: gatewayWorld({ rows: [{ when: {}, answer }] }),
    expect: broken(cause),
    also: all(noNewKey, says(...words)),
  }
}

function challenge(scheme: string, value: string): Scenario {
  const answer = { status: 401, headers: { 'www-authenticate': value }, text: 'Unauthorized' }
  return toAll(`challenge ${scheme}`, answer, 'auth.gateway', scheme)
}

const IDENTITY_AWARE_PROXY: Literal = {
  ...{ status: 401, headers: { 'x-goog-iap-generated-response': 'true' } },
  text: 'Invalid IAP credentials: empty token',
}

const EDGE_CODE: Literal = { status: 403, headers: { server: 'cloudflare' }, text: 'error code: 1010' }

const BLOCKERS: readonly Scenario[] = [
  challenge('Basic', 'Basic realm="Restricted"'),
  challenge('Negotiate', 'Negotiate'),
  challenge('NTLM', 'NTLM'),
  toAll('challenge of an identity-aware proxy', IDENTITY_AWARE_PROXY, 'auth.gateway'),
  toAll(
    'the same refusal without the credential',
    { status: 403, json: { message: 'Access denied by policy' } },
    'endpoint.not-an-api',
    'Access denied by policy',
  ),
  toAll('edge code', EDGE_CODE, 'endpoint.not-an-api', 'error code: 1010'),
  toAll(
    'tunnel is offline',
    { status: 404, text: 'The endpoint demo.tunnel.example is offline.' },
    'endpoint.not-found',
    'is offline',
  ),
]

const LISTED_BYTES = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n'

/** No parser takes it: that is told, and the same question is not asked again and again. */
function noHttp(id: string, bytes: string): Scenario {
  return {
    id: `reports/again: no HTTP, ${id}`,
    world: answeringBytes(bytes),
    inputs: { attempts: '4' },
    expect: broken('format.http'),
    also: (played) => {
      neverSays(/connection (?:was )?(?:cut|lost)/i)(played)
      const asked = played.world.received.map(({ method, path, headers, body }) =>
        JSON.stringify([method, path, headers, body]),
      )
      const times = asked.map((one) => asked.filter((other) => other === one).length)
      expect(Math.max(...times)).toBeLessThan(3)
    },
  }
}

const NO_HTTP: readonly Scenario[] = [
  noHttp(
    'both lengths',
    `${LISTED_BYTES}content-length: 11\r\ntransfer-encoding: chunked\r\n\r\nb\r\n{"data":[]}\r\n0\r\n\r\n`,
  ),
  noHttp(
    'broken chunks',
    `${LISTED_BYTES}transfer-encoding: chunked\r\n\r\nnot-hex\r\n{"data":[]}\r\n0\r\n\r\n`,
  ),
  noHttp('malformed status line', 'HTTP/1.1 2OO OK\r\ncontent-length: 0\r\n\r\n'),
]

const LONG_CONTEXT = 'context-1m-2025-08-07'

/** Both questions with a body are refused for what the request asks for. */
function refusedBodies(act: Act): World {
  return scripted({ when: { path: 'count_tokens' }, act }, { when: { path: 'messages' }, act })
}

const FEATURES: readonly Scenario[] = [
  {
    id: 'reports/again: beta is not granted to this tier',
    world: refusedBodies({
      do: 'error',
      error: {
        type: 'invalid_request_error',
        message: 'The long context beta is not yet available for this subscription.',
      },
    }),
    inputs: { headers: `anthropic-beta: ${LONG_CONTEXT}` },
    expect: broken('auth.feature', { keyValid: 'true' }),
    also: all(noNewKey, says(LONG_CONTEXT)),
  },
  {
    id: 'reports/again: validator names the field',
    world: gatewayWorld({
      rows: [
        ...guarded(LIST),
        ...[COUNT, MESSAGES].flatMap((when) =>
          guarded(when, {
            status: 422,
            json: {
              detail: [
                {
                  type: 'extra_forbidden',
                  loc: ['body', 'system', 0, 'cache'],
                  msg: 'Extra inputs are not permitted',
                },
              ],
            },
          }),
        ),
      ],
    }),
    expect: broken('format.request', { keyValid: 'true' }),
    also: says('system', 'Extra inputs are not permitted'),
  },
]

/** Members of every kind that are no numbered report. */
export const SEEN_AGAIN: readonly Scenario[] = [...BLOCKERS, ...NO_HTTP, ...FEATURES]
