// Ready-made parts of gateways: what stands behind them, lists, counts, messages, refusals in the vendor's envelope.
import { accountKey, defaultAccount, inventedKey } from '../../../src/simulator/account.ts'
import { claudeApi } from '../../../src/simulator/api.ts'
import { lifecycleAt, MODELS } from '../../../src/simulator/catalogue.ts'
import { newId } from '../../../src/simulator/envelope.ts'
import { json } from '../../../src/simulator/exchange.ts'
import type { ApiAnswer, ApiRequest, Handler } from '../../../src/simulator/exchange.ts'
import { KEY } from '../../support/scenario-keys.ts'
import { TODAY } from '../world.ts'
import { jsonBody } from './rows.ts'
import type { Literal, Row, When } from './rows.ts'

/** Ids of the models that are not retired, newest first. */
export const LISTED: readonly string[] = MODELS.filter(
  (model) => lifecycleAt(model, TODAY) !== 'retired',
).map(({ id }) => id)

/** An id that no list shows. */
export const UNKNOWN_MODEL = 'claude-nope-9'

export const LIST: When = { method: 'GET', path: '/v1/models' }
export const COUNT: When = { method: 'POST', path: '/v1/messages/count_tokens' }
export const MESSAGES: When = { method: 'POST', path: '/v1/messages' }

const STORED = inventedKey('U')
const STORED_API = claudeApi(defaultAccount({ keys: [accountKey(STORED)] }), () => TODAY)
const OPEN_API = claudeApi(defaultAccount({ keys: [accountKey(KEY)] }), () => TODAY)

export interface Behind {
  /** The credential that the gateway holds for Claude. Default: one that is accepted. */
  readonly stored?: 'accepted' | 'refused'
  /** The vendor's id of a model that is asked for by the gateway's own id. Default: the same. */
  readonly inner?: (id: string) => string
}

/** The vendor's API, asked with the gateway's own credential: list, look-up, count, message and stream. */
export function behind({ stored = 'accepted', inner = (id) => id }: Behind = {}): Handler {
  const key = stored === 'accepted' ? STORED : inventedKey('P')
  return (request) => {
    const asked = renamed(request, inner)
    const own = { ...versioned(request), authorization: undefined, 'x-api-key': key }
    return asked.back(forwarded(STORED_API({ ...asked.request, headers: own })))
  }
}

/** The vendor's API, asked with the credential of the request itself; it knows `KEY` alone. */
export const passedOn: Handler = (request) => forwarded(OPEN_API({ ...request, headers: versioned(request) }))

function versioned({ headers }: ApiRequest): ApiRequest['headers'] {
  return { ...headers, 'anthropic-version': headers['anthropic-version'] ?? '2023-06-01' }
}

/** Of the vendor's headers the type, the request's id and the caching of streams come through. */
function forwarded(answer: ApiAnswer): ApiAnswer {
  const kept = ['content-type', 'request-id', 'cache-control', 'allow']
  const headers = Object.entries(answer.headers).filter(([name]) => kept.includes(name))
  return { ...answer, headers: Object.fromEntries(headers) }
}

/** The request with the vendor's id of its model, and the way back for the answer. */
function renamed(
  request: ApiRequest,
  inner: (id: string) => string,
): { readonly request: ApiRequest; readonly back: (answer: ApiAnswer) => ApiAnswer } {
  const id = modelOf(request)
  if (id === undefined || inner(id) === id) return { request, back: (answer) => answer }
  const text = request.body.toString('utf8').replace(JSON.stringify(id), JSON.stringify(inner(id)))
  const name = (piece: string): string => piece.replaceAll(JSON.stringify(inner(id)), JSON.stringify(id))
  return {
    request: { ...request, body: Buffer.from(text) },
    back: (answer) => ({
      ...answer,
      body: typeof answer.body === 'string' ? name(answer.body) : answer.body.map(name),
    }),
  }
}

/** The model that a request names. */
export function modelOf({ body }: ApiRequest): string | undefined {
  try {
    const { model } = JSON.parse(body.toString('utf8')) as { readonly model?: unknown }
    return typeof model === 'string' ? model : undefined
  } catch {
    return undefined
  }
}

/** True of a body that names one of these models. */
export function naming(...models: readonly string[]): (text: string) => boolean {
  return jsonBody(({ model }) => models.some((id) => id === model))
}

/** True of a body that names a model, and none of these. */
export function namingOther(models: readonly string[]): (text: string) => boolean {
  return jsonBody(({ model }) => typeof model === 'string' && !models.includes(model))
}

/** A list as OpenAI gives it. */
export function openAiList(ids: readonly string[] = LISTED): Literal {
  const data = ids.map((id) => ({ id, object: 'model', created: 1_677_610_602, owned_by: 'anthropic' }))
  return { status: 200, json: { object: 'list', data } }
}

/** A count that the gateway makes by itself, of any model. */
export const ownCount: Literal = { status: 200, json: { input_tokens: 9 } }

/** A refusal in the vendor's envelope, with the id of a request. */
export function envelope(status: number, type: string, message: string): Handler {
  return () => {
    const id = newId('req')
    return json(status, { type: 'error', error: { type, message }, request_id: id }, { 'request-id': id })
  }
}

export const INVALID_KEY = envelope(401, 'authentication_error', 'invalid x-api-key')

/** The refusal of a gateway of no known make. */
export const UNAUTHORIZED: Literal = { status: 401, json: { error: { message: 'Unauthorized', code: 401 } } }

/** Rows of a question that is answered to the right credential, and refused to a wrong one and to none. */
export function guarded(
  when: When,
  answer: Row['answer'] = behind(),
  wrong: Row['answer'] = UNAUTHORIZED,
  none = wrong,
): readonly Row[] {
  return [
    { when: { ...when, credential: 'wrong' }, answer: wrong },
    { when: { ...when, credential: 'none' }, answer: none },
    { when, answer },
  ]
}
