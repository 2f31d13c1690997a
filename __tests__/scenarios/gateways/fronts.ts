// Web servers and firewalls before a gateway: an allow-list with pages, block pages, redirects within the host, guards before routers.
import { gatewayWorld } from '../../worlds/gateways/open.ts'
import type { GatewayWorld } from '../../worlds/gateways/open.ts'
import { COUNT, guarded, INVALID_KEY, LIST, MESSAGES, openAiList } from '../../worlds/gateways/parts.ts'
import type { Literal, Row } from '../../worlds/gateways/rows.ts'
import { STRANGE_KEY } from '../../worlds/gateways/self-hosted.ts'
import { broken, degraded, healthy } from '../../support/scenario.ts'
import type { Expectation, Inputs, Played, Scenario } from '../../support/scenario.ts'

const PROVEN = { keyValid: 'true', reachable: 'true' } as const

interface More {
  readonly inputs?: Inputs
  readonly also?: (played: Played) => void
}

function front(id: string, world: GatewayWorld, expect: Expectation, more: More = {}): Scenario {
  return { id: `gateways/front: ${id}`, world: gatewayWorld(world), expect, ...more }
}

const NGINX: Literal = {
  ...{ status: 403, headers: { server: 'nginx/1.25.3' } },
  html: '<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n</body>\r\n</html>\r\n',
}

const ALLOW_LIST: GatewayWorld = { rows: guarded(MESSAGES, undefined, INVALID_KEY), otherwise: NGINX }

const ALLOWED: readonly Scenario[] = [
  front('a page for every path but one', ALLOW_LIST, healthy()),
  front('a page for every path but one, live', ALLOW_LIST, healthy(), { inputs: { live: 'true' } }),
  front(
    'a page for every path but one, a bad key',
    { ...ALLOW_LIST, given: STRANGE_KEY },
    broken('auth.invalid', { keyValid: 'false' }),
  ),
  front('a page for every path', { rows: [], otherwise: NGINX }, broken('endpoint.not-an-api')),
]

/** It looks at the key before anybody looks at the path. */
function guardFirst(base: string, after: string): GatewayWorld {
  const refusal = { status: 401, text: 'Invalid API key' }
  const strangers = { when: { credential: ['wrong', 'none'] as const }, answer: refusal }
  return { base, after, rows: [strangers, ...guarded(LIST), ...guarded(COUNT), ...guarded(MESSAGES)] }
}

/** Where the whole path was pasted, what is left of it is the one likely correction. */
function pasted(after: string): Scenario {
  return front(
    `a guard before the router, and ${after} pasted`,
    guardFirst('', after),
    broken('endpoint.not-found', PROVEN),
    {
      also: ({ run, inputs }) => {
        const meant = inputs['endpoints']?.replace(after, '') ?? ''
        expect(run.outputs['remedy']).toContain(`Set the base URL to ${meant}:`)
        expect(run.summary).not.toContain('nor under a likely correction')
      },
    },
  )
}

const BELOW_ANTHROPIC = { ...MESSAGES, path: '/anthropic/v1/messages' } as const
const NO_ROUTE: Literal = { status: 404 }

const PATHS: readonly Scenario[] = [
  pasted('/v1'),
  pasted('/v1/messages'),
  front(
    'a list at the root, and messages below /anthropic',
    { rows: [...guarded(LIST, openAiList()), ...guarded(BELOW_ANTHROPIC)], otherwise: NO_ROUTE },
    broken('endpoint.path', PROVEN),
    { also: ({ run, inputs }) => expect(run.summary).toContain(`${inputs['endpoints'] ?? ''}/anthropic`) },
  ),
  front(
    'a list at the root, and messages below /anthropic, live',
    { rows: [...guarded(LIST, openAiList()), ...guarded(BELOW_ANTHROPIC)], otherwise: NO_ROUTE },
    broken('endpoint.path', PROVEN),
    { inputs: { live: 'true' } },
  ),
  front(
    'a list at the root, and messages below /anthropic behind a guard',
    {
      rows: [
        { when: { credential: ['wrong', 'none'] }, answer: { status: 401, text: 'Authentication Fails' } },
        ...guarded(LIST, openAiList()),
        ...guarded(BELOW_ANTHROPIC),
      ],
      otherwise: NO_ROUTE,
    },
    broken('endpoint.not-found', PROVEN),
    { also: ({ run }) => expect(run.summary).not.toContain('nor under a likely correction') },
  ),
]

function blocked(product: string, answer: Literal): Scenario {
  return front(`blocked by ${product}`, { rows: [], otherwise: answer }, broken('endpoint.not-an-api'), {
    also: ({ run }) => {
      expect(run.outputs['remedy']).toContain(`firewall (${product})`)
      expect(run.summary).not.toContain('web console')
    },
  })
}

const SIGN_IN: Literal = {
  status: 302,
  headers: { location: 'https://acme.cloudflareaccess.com/cdn-cgi/access/login/gateway?kid=1' },
}

const PRODUCTS: readonly Scenario[] = [
  blocked('Cloudflare', {
    ...{ status: 403, headers: { server: 'cloudflare' } },
    html: '<!DOCTYPE html><html><head><title>Access denied | gateway.example used Cloudflare to restrict access</title></head><body>Error code 1020</body></html>',
  }),
  blocked('Akamai', {
    ...{ status: 403, headers: { server: 'AkamaiGHost' } },
    html: '<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\nReference&#32;&#35;18&#46;abc\n<P>https&#58;&#47;&#47;errors&#46;edgesuite&#46;net</P></BODY></HTML>',
  }),
  blocked('Azure Front Door', {
    ...{ status: 403, headers: { 'x-azure-ref': '20261127T120000Z-abc' } },
    html: '<html><head><title>Access blocked</title></head><body><h2>The request is blocked.</h2></body></html>',
  }),
  front(
    'an access layer that leads to its sign-in',
    { rows: [], otherwise: SIGN_IN },
    broken('endpoint.redirect'),
    {
      also: ({ run }) => {
        expect(run.outputs['remedy']).toContain('service token')
        expect(run.summary).not.toContain('is the API you mean')
      },
    },
  ),
  front(
    'APISIX wants a key of its own',
    {
      rows: [],
      otherwise: {
        status: 401,
        headers: { server: 'APISIX/3.9.0' },
        json: { message: 'Missing API key in request' },
      },
    },
    broken('auth.gateway'),
    { also: ({ run }) => expect(run.summary).toContain('apikey') },
  ),
]

/** It answers below another path, and leads there whoever asks at the usual one. */
function leading(status: number, to: (path: string) => string, only = /^/): GatewayWorld {
  const lead: Row = {
    when: { path: only.source === '^' ? /^\/v1\// : only },
    answer: ({ path }) => ({ status, headers: { location: to(path) }, body: '' }),
  }
  const inner = [LIST, COUNT, MESSAGES].flatMap((when) =>
    only.test(String(when.path)) ? guarded({ ...when, path: to(String(when.path)) }) : guarded(when),
  )
  return { rows: [...inner, lead] }
}

const slash = (path: string): string => `${path}/`
const prefix = (path: string): string => `/inner${path}`

const neverElsewhere = ({ run }: Played): void =>
  expect(run.summary).not.toMatch(/another host|firewall|redirects elsewhere/i)

const LEADS: readonly Scenario[] = [
  front('every path is led on to itself with a slash', leading(307, slash), degraded('endpoint.unverified'), {
    also: neverElsewhere,
  }),
  front('every path is led on below a prefix', leading(308, prefix), degraded('endpoint.unverified'), {
    also: (played) => {
      const { run, inputs } = played
      neverElsewhere(played)
      expect(run.outputs['remedy']).toContain(`Set the base URL to ${inputs['endpoints'] ?? ''}/inner:`)
    },
  }),
  front(
    'messages are led on, live',
    leading(308, slash, /^\/v1\/messages/),
    degraded('endpoint.unverified', PROVEN),
    { inputs: { live: 'true' }, also: neverElsewhere },
  ),
  front(
    'messages are led on',
    leading(308, slash, /^\/v1\/messages/),
    degraded('endpoint.unverified', PROVEN),
    { also: neverElsewhere },
  ),
  front('a POST becomes a GET on its way', leading(302, slash), broken('endpoint.redirect'), {
    also: ({ run }) => expect(run.summary).not.toMatch(/another host/i),
  }),
  front(
    'every path is led on to a page',
    {
      rows: [
        { when: { path: '/welcome' }, answer: { status: 200, html: '<html><title>Welcome</title></html>' } },
      ],
      otherwise: { status: 307, headers: { location: '/welcome' } },
    },
    broken('endpoint.redirect'),
  ),
]

/** Fronts. */
export const FRONTS: readonly Scenario[] = [...ALLOWED, ...PATHS, ...PRODUCTS, ...LEADS]
