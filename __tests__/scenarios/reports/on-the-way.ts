// More of what was seen again: bodies that somebody else answers, security products before the vendor, streams that no decoder reads.
import { inspected } from '../../worlds/inspection.ts'
import { gatewayWorld } from '../../worlds/gateways/open.ts'
import { behind, COUNT, guarded, LIST, MESSAGES } from '../../worlds/gateways/parts.ts'
import { answerOf } from '../../worlds/gateways/rows.ts'
import type { Literal, Row } from '../../worlds/gateways/rows.ts'
import { firstParty } from '../../worlds/world.ts'
import { broken, healthy } from '../../support/scenario.ts'
import type { Scenario } from '../../support/scenario.ts'
import { says } from './says.ts'

const PROVEN = { keyValid: 'true', reachable: 'true' } as const

/** The list is right; whatever has a body is answered by somebody else, whoever asks. */
function bodiesAnswered(id: string, answer: Literal, ...words: readonly string[]): Scenario {
  return {
    id: `reports/again: bodies ${id}`,
    world: gatewayWorld({
      rows: [...guarded(LIST), { when: COUNT, answer }, { when: MESSAGES, answer }],
    }),
    expect: broken('endpoint.blocked', PROVEN),
    also: says(...words),
  }
}

const page = (title: string): string =>
  `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`

const BODIES: readonly Scenario[] = [
  bodiesAnswered(
    'are redirected',
    { status: 302, headers: { location: 'https://login.corp.example/start?to=x' } },
    'login.corp.example',
  ),
  bodiesAnswered(
    'get a page of a filter',
    { status: 200, html: page('Blocked by data loss prevention') },
    'data loss',
  ),
  bodiesAnswered(
    'get a text of a filter',
    { status: 403, text: 'Upload blocked by policy' },
    'Upload blocked',
  ),
]

const PRODUCTS: readonly Scenario[] = [
  {
    id: 'reports/again: a 5xx under a private root is not the vendor’s edge',
    world: inspected({
      ...{ authority: 'Zscaler Root CA', known: 'ca-certificates' },
      script: [
        { act: { do: 'html', title: 'Zscaler: the service is temporarily unavailable', status: 503 } },
      ],
    }),
    expect: broken('service.gateway'),
  },
  {
    id: 'reports/again: egress guard tells its reason in a header',
    world: gatewayWorld({
      rows: [
        {
          when: {},
          answer: {
            status: 403,
            headers: { 'x-deny-reason': 'host_not_allowed' },
            text: 'Host not in allowlist',
          },
        },
      ],
    }),
    expect: broken('endpoint.not-an-api'),
    also: says('Host not in allowlist', 'host_not_allowed'),
  },
]

/** Changes the pieces of a stream; anything else is answered as usual. */
function streamed(change: (piece: string) => string): Row['answer'] {
  return (request) => {
    const told = answerOf(behind(), request)
    return typeof told.body === 'string' ? told : { ...told, body: told.body.map(change) }
  }
}

function stream(id: string, change: (piece: string) => string): Scenario {
  return {
    id: `reports/again: ${id}`,
    world: gatewayWorld({
      rows: [...guarded(LIST), ...guarded(COUNT), ...guarded(MESSAGES, streamed(change))],
    }),
    inputs: { live: 'true' },
    expect: broken('format.stream', { keyValid: 'true' }),
  }
}

const STREAMS: readonly Scenario[] = [
  stream('events without their names', (piece) => piece.replace(/^event:.*\n/gm, '')),
  stream('deltas of another kind than their block', (piece) =>
    piece.replace(
      '"content_block":{"type":"text"',
      '"content_block":{"type":"tool_use","id":"toolu_1","name":"x","input":{}',
    ),
  ),
]

const SETTINGS: readonly Scenario[] = [
  {
    id: 'reports/again: SSL_CERT_FILE names a missing file, and another setting wins',
    world: firstParty(),
    env: { SSL_CERT_FILE: '/nowhere/roots.pem' },
    expect: healthy(),
    also: says('SSL_CERT_FILE'),
  },
]

/** Members of kinds that are no numbered report. */
export const ON_THE_WAY: readonly Scenario[] = [...BODIES, ...PRODUCTS, ...STREAMS, ...SETTINGS]
