// Conditions that any cloud can be in: its clock, an outage, and the API that stands behind its door.
import { accountKey, defaultAccount, inventedKey } from '../account.ts'
import type { AccountKey } from '../account.ts'
import { claudeApi } from '../api.ts'
import { presentedCredentials } from '../authenticate.ts'
import { errorAnswer, newId } from '../envelope.ts'
import { withHeaders } from '../exchange.ts'
import type { ApiAnswer, ApiRequest, Handler } from '../exchange.ts'
import { jsonObject, textIn } from '../fields.ts'

/** An outage, by the status it is told with. */
export type Outage = 500 | 503

export interface CloudConditions {
  /** The cloud's clock less this machine's, in milliseconds: its `date` header and its judgement of assertions. */
  readonly clockOffsetMs: number
  /** The API fails; signing in does not. */
  readonly down: Outage | undefined
  /** Names of models or deployments whose limit is used up. */
  readonly throttled: readonly string[]
  /** The day on which its models live. */
  readonly today: () => Date
}

/** A healthy cloud of this day. */
export const HEALTHY: CloudConditions = {
  clockOffsetMs: 0,
  down: undefined,
  throttled: [],
  today: () => new Date(),
}

/** The present by the cloud's clock. */
export function cloudNow({ clockOffsetMs }: Pick<CloudConditions, 'clockOffsetMs'>): Date {
  return new Date(Date.now() + clockOffsetMs)
}

/** The same service with a `date` of the cloud's clock. */
export function dated(handler: Handler, conditions: Pick<CloudConditions, 'clockOffsetMs'>): Handler {
  return (request) => withHeaders(handler(request), { date: cloudNow(conditions).toUTCString() })
}

/** The bearer token of a request; undefined where none is shown. */
export function bearerOf(request: ApiRequest): string | undefined {
  return presentedCredentials(request).find(({ scheme, value }) => scheme === 'bearer' && value !== '')?.value
}

const OWN_KEY = inventedKey('C')

/** Headers of the API that a cloud hands on. */
const HANDED_ON = /^(content-type|cache-control|request-id|x-should-retry|anthropic-.*)$/

/**
 * The API behind a cloud's door, which the cloud asks with a key of its own. The client's credential stays outside, and so do the
 * headers of the vendor's own network. `changes` are those of that key.
 */
export function upstreamApi(today: () => Date, changes: Partial<AccountKey> = {}): Handler {
  const keys = [accountKey(OWN_KEY, changes)]
  const api = claudeApi(defaultAccount({ keys }), today)
  return (request) => {
    const changed = { authorization: undefined, 'x-api-key': OWN_KEY }
    const answer = api({ ...request, headers: { ...request.headers, ...changed } })
    const kept = Object.entries(answer.headers).filter(([name]) => HANDED_ON.test(name))
    return { ...answer, headers: Object.fromEntries(kept) }
  }
}

/** The API's own answer to a request for a model whose limit is used up; undefined for any other. */
export function rateLimited(
  request: ApiRequest,
  { throttled }: Pick<CloudConditions, 'throttled'>,
): ApiAnswer | undefined {
  const model = textIn(jsonObject(request.body.toString('utf8')) ?? {}, 'model')
  if (!throttled.includes(model)) return undefined
  const message = `This request would exceed your organization's rate limit of 10,000 input tokens per minute (model: ${model}).`
  const headers = { 'retry-after': '20' }
  return errorAnswer({ type: 'rate_limit_error', message, headers }, newId('req'))
}
