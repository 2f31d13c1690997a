// The free questions that tell by difference: each a row with its name, what it asks for and its request.
import {
  beside,
  keyQuestion,
  lookAtMessages,
  NO_SUCH_KEY,
  NO_SUCH_MODEL,
  oneByteMessage,
} from '../../claude/requests/free-requests.ts'
import { countTokens, minimalCountBody, type ApiRequest } from '../../claude/requests/request.ts'
import type { Provider } from '../../claude/providers/provider.ts'
import type { FreeQuestion, FreeTrial } from '../../reading/conversation.ts'
import type { Question } from '../../reading/reading.ts'
import type { AuthScheme } from '../../words/result.ts'
import type { Voice } from './voice.ts'

/** The asker of free questions: who is asked, with which credential, and the model of an ordinary count. */
interface Asker {
  readonly base: URL
  readonly value: string
  readonly provider: Pick<Provider, 'routes' | 'keyRoute'>
  readonly model: string
}

interface Row {
  /** Its name in the report. */
  readonly name: string
  readonly asked: Question['asked']
  readonly request: (asker: Asker, scheme: AuthScheme | undefined) => ApiRequest
}

/** The path of messages in OpenAI's dialect. Source: platform.openai.com API reference. As of 2026-11-26. */
const OPENAI_ROUTE = '/v1/chat/completions'

const QUESTIONS: Readonly<Record<FreeQuestion, Row>> = {
  'one-byte': {
    ...{ name: 'messages, one byte', asked: 'route' },
    request: ({ base, value, provider: { routes } }, scheme) => oneByteMessage(base, scheme, value, routes),
  },
  'one-byte-beside': {
    ...{ name: 'no route, one byte', asked: 'route' },
    request: ({ base, value, provider: { routes } }, scheme) =>
      oneByteMessage(base, scheme, value, beside(routes)),
  },
  'one-byte-count': {
    ...{ name: 'count_tokens, one byte', asked: 'route' },
    request: ({ base, value, provider: { routes } }, scheme) =>
      oneByteMessage(base, scheme, value, { ...routes, messages: routes.count }),
  },
  look: {
    ...{ name: 'messages route', asked: 'route' },
    request: ({ base, value, provider: { routes } }, scheme) => lookAtMessages(base, scheme, value, routes),
  },
  'look-beside': {
    ...{ name: 'no route', asked: 'route' },
    request: ({ base, value, provider: { routes } }, scheme) =>
      lookAtMessages(base, scheme, value, beside(routes)),
  },
  count: {
    ...{ name: 'count_tokens', asked: 'count' },
    request: (asker, scheme) => count(asker, scheme, asker.model),
  },
  'impossible-count': {
    ...{ name: 'count_tokens of no model', asked: 'count' },
    request: (asker, scheme) => count(asker, scheme, NO_SUCH_MODEL),
  },
  stranger: {
    ...{ name: 'messages, one byte, of nobody', asked: 'route' },
    request: ({ base, provider: { routes } }, scheme) => oneByteMessage(base, scheme, NO_SUCH_KEY, routes),
  },
  'other-dialect': {
    ...{ name: 'chat completions, one byte', asked: 'route' },
    request: ({ base, value, provider: { routes } }, scheme) =>
      oneByteMessage(base, scheme, value, { ...routes, messages: OPENAI_ROUTE }),
  },
  key: {
    ...{ name: 'key', asked: 'key' },
    request: ({ base, value, provider: { routes, keyRoute } }, scheme) =>
      keyQuestion(base, scheme ?? 'bearer', value, keyRoute ?? routes.models),
  },
}

function count({ base, value, provider }: Asker, scheme: AuthScheme | undefined, model: string): ApiRequest {
  return countTokens(base, scheme ?? 'bearer', value, minimalCountBody(model), provider.routes)
}

/** Asks a free question with the credential in a header or, where none is named, without it. Once, whatever comes: nothing gets worse because we asked. */
export function freeTries(
  asker: Asker,
  { send, sendBare }: Voice,
): (question: FreeQuestion, scheme?: AuthScheme) => Promise<FreeTrial> {
  return async (question, scheme) => {
    const { name, asked, request } = QUESTIONS[question]
    const made = request(asker, scheme)
    const exchange =
      scheme === undefined ? await sendBare(name, made, asked, 1) : await send(name, made, asked, scheme, 1)
    return { question, scheme, exchange }
  }
}
