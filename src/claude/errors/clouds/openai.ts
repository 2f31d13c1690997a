// What an error of an OpenAI-compatible endpoint means: the codes that gateways copy, and the few that only such endpoints use.
import { meaningOfGatewayCode } from '../gateway-codes.ts'
import { causeIn, type CloudCause, type CloudError, type CloudMeaning } from './cloud-meaning.ts'

const DOCS = 'platform.openai.com/docs error codes'

const ROWS: readonly CloudMeaning[] = [
  { cause: 'auth.expired', code: ['token_expired'], source: DOCS, asOf: '2026-11-27' },
  { cause: 'auth.organization', code: ['account_deactivated'], source: DOCS, asOf: '2026-11-27' },
  {
    cause: 'auth.region',
    code: ['unsupported_country_region_territory', 'ip_not_authorized'],
    source: DOCS,
    asOf: '2026-11-27',
  },
  { cause: 'format.request', code: ['context_length_exceeded'], source: DOCS, asOf: '2026-11-27' },
  {
    cause: 'auth.forbidden',
    statuses: [401, 403],
    pattern: /Missing scopes: (?<action>\w+(?:\.\w+)*)/i,
    source: DOCS,
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.header-stripped',
    statuses: [401],
    pattern: /didn['’]t provide an API key/i,
    source: DOCS,
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.invalid',
    statuses: [401],
    pattern: /^Incorrect API key provided/i,
    source: DOCS,
    asOf: '2026-11-27',
  },
  { cause: 'service.error', type: ['server_error'], source: DOCS, asOf: '2026-11-27' },
  { cause: 'limit.rate', type: ['requests', 'tokens'], statuses: [429], source: DOCS, asOf: '2026-11-27' },
  {
    cause: 'format.request',
    type: ['invalid_request_error'],
    statuses: [400, 422],
    source: DOCS,
    asOf: '2026-11-27',
  },
] as const satisfies readonly CloudMeaning[]

/** What an error of an OpenAI-compatible endpoint means; undefined where it says nothing. */
export function causeOfOpenai(error: CloudError): CloudCause | undefined {
  const known = error.envelope && meaningOfGatewayCode(error.status, error.envelope)
  return known === undefined ? causeIn(ROWS, error) : { cause: known.cause, because: 'code' }
}
