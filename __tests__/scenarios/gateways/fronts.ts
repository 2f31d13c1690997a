// Web servers and firewalls before a gateway: an allow-list with pages, block pages, redirects within the host, guards before routers.
import { gatewayWorld } from '../../worlds/gateways/open.ts'
import type { GatewayWorld } from '../../worlds/gateways/open.ts'
import { guarded, INVALID_KEY, MESSAGES } from '../../worlds/gateways/parts.ts'
import type { Literal } from '../../worlds/gateways/rows.ts'
import { STRANGE_KEY } from '../../worlds/gateways/self-hosted.ts'
import { broken, healthy } from '../../support/scenario.ts'
import type { Expectation, Inputs, Played, Scenario } from '../../support/scenario.ts'

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

/** Fronts. */
export const FRONTS: readonly Scenario[] = [...ALLOWED]
